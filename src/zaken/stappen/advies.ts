import type { AdviesFeit } from '../../begrippen/feiten/advies.ts'
import type { Adviesdeel } from '../../begrippen/werk.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Stappen } from './stap.ts'

const leeg: Adviesdeel = { antwoorden: [], verwezen: [], opvolgingen: [] }

const metAdvies = (zaak: Zaak, nieuw: (a: Adviesdeel) => Partial<Adviesdeel>): Zaak => {
  const advies = zaak.werk.advies ?? leeg
  return { ...zaak, werk: { ...zaak.werk, advies: { ...advies, ...nieuw(advies) } } }
}

/** What the telregel of the question says from now on, whatever the report becomes. */
const geteldVan = (z: Zaak, categorie: string | null, op: string) => ({
  kenmerken: { ...z.kenmerken, categorie: z.kenmerken.categorie ?? categorie },
  screening: z.screening,
  gescreendOp: z.gescreendOp ?? op,
  geslotenOp: z.geslotenOp ?? op,
})

export const adviesstappen: Stappen<AdviesFeit> = {
  AdviesGegeven: (z, { op, door, tekst }) =>
    metAdvies(z, a => ({ antwoorden: [...a.antwoorden, { op, door, tekst }] })),
  AdviesvraagVerwezen: (z, { op, door, naar }) =>
    metAdvies(z, a => ({ verwezen: [...a.verwezen, { op, door, naar }] })),
  OpvolgingAfgesproken: (z, { dag, taak, termijn }) =>
    metAdvies(z, a => ({ opvolgingen: [...a.opvolgingen, { dag, taak, termijn }] })),
  AdviesvraagOmgezet: (z, f) => ({
    ...metAdvies(z, () => ({
      omgezet: {
        op: f.op,
        melding: f.melding,
        ontvangenOp: f.ontvangenOp,
        aanvulling: f.aanvulling,
        geteld: geteldVan(z, f.adviescategorie, f.op),
        voorbij: [...z.taken, ...z.termijnen].map(t => t.id),
      },
    })),
    status: 'ontvangen',
    screening: null,
    ontvangenOp: f.ontvangenOp,
    gescreendOp: null,
    geslotenOp: null,
    sluitreden: null,
    vertrouwelijkheid: f.vertrouwelijkheid,
    kenmerken: {
      ...z.kenmerken,
      soort: f.soortMelding,
      categorie: f.categorie,
      kader: f.kader,
      criteria: [],
      vierP: f.vierP,
      minderjarig: f.minderjarig,
      onderdak: null,
      urgent: f.urgent,
    },
  }),
}
