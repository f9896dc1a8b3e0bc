import type { Zaak } from '../../begrippen/zaak.ts'
import { dagInWoorden } from '../../kernel/uitleg/datum.ts'
import type { Veld } from '../../protocollen/formulier.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import { onbekendeRol } from '../../protocollen/versie.ts'
import type { Kennis } from '../../web/act/act.ts'
import { leesDatum } from '../../web/invoer/datum.ts'
import { leesTijd, leesVerledenMoment } from '../../web/invoer/moment.ts'
import { REGEL, schoneRegel, schoneTekst, teLang, VERHAAL } from '../../web/invoer/tekst.ts'
import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { type Formulier, veld, velden } from '../../web/route/verzoek.ts'
import type { Omzetting } from '../omzetten.ts'

/** What the form asks of a report and keeps with the narrative; what depends on the category comes at screening. */
export const vervolgvragen = (p: Protocolversie): readonly Veld[] =>
  p.formulier
    .flatMap(stap => stap.velden)
    .filter(v => v.naar === 'anders' && v.wanneer === undefined && v.voor?.includes('professional') !== false)

export const JA_NEE = [
  { code: 'ja', naam: 'Ja' },
  { code: 'nee', naam: 'Nee' },
]
export const keuzesVan = (v: Veld) => (v.type === 'janee' ? JA_NEE : (v.opties ?? []))
export const naamVan = (v: Pick<Veld, 'code'>) => `vraag_${v.code}`

/** The clock is the door's: what lies ahead is refused there. */
const OOIT = new Date('9999-12-31T00:00:00.000Z')

const leesOntvangst = (f: Formulier): { moment: string | null; fouten: readonly Veldfout[] } => {
  const dag = leesDatum(f, 'ontvangen')
  const tijd = leesTijd(veld(f, 'ontvangen_tijd'))
  if (!dag.ok) return { moment: null, fouten: [{ naam: 'ontvangen', tekst: dag.tekst }] }
  if (!tijd.ok) return { moment: null, fouten: [{ naam: 'ontvangen_tijd', tekst: tijd.tekst }] }
  if (dag.dag === null && tijd.waarde === null) return { moment: null, fouten: [] }
  if (dag.dag === null || tijd.waarde === null)
    return {
      moment: null,
      fouten: [
        dag.dag === null
          ? { naam: 'ontvangen', tekst: 'Vul ook de dag in, of maak de tijd leeg. Dan telt nu.' }
          : { naam: 'ontvangen_tijd', tekst: 'Vul ook de tijd in, of maak de dag leeg. Dan telt nu.' },
      ],
    }
  const moment = leesVerledenMoment(dag.dag, tijd.waarde, OOIT)
  return moment.ok
    ? { moment: moment.waarde, fouten: [] }
    : { moment: null, fouten: [{ naam: 'ontvangen_tijd', tekst: moment.tekst }] }
}

const antwoordenVan = (f: Formulier, p: Protocolversie) => {
  const voorval = leesDatum(f, 'voorval')
  const wanneer = [voorval.ok && voorval.dag ? dagInWoorden(voorval.dag) : '', schoneRegel(veld(f, 'voorval_tijd'))]
  return [
    { vraag: 'Wat is er gebeurd?', antwoord: schoneTekst(veld(f, 'erbij')) },
    { vraag: 'Wanneer was het?', antwoord: wanneer.filter(Boolean).join(', ') },
    { vraag: 'Waar was het?', antwoord: schoneRegel(veld(f, 'plaats')) },
    ...vervolgvragen(p).map(v => ({
      vraag: v.label,
      antwoord: keuzesVan(v).find(o => o.code === veld(f, naamVan(v)))?.naam ?? schoneTekst(veld(f, naamVan(v))),
    })),
  ].filter(a => a.antwoord !== '')
}

const leesPersoon = (f: Formulier, nieuwId: () => string, p: Protocolversie) => {
  const geboren = leesDatum(f, 'geboren')
  const [naam, adres] = [schoneRegel(veld(f, 'naam')), schoneRegel(veld(f, 'adres'))]
  const rol = p.betrokkenerollen.find(r => r.code === veld(f, 'rol'))?.code ?? onbekendeRol(p)
  const geboortedatum = geboren.ok ? (geboren.dag ?? '') : ''
  return naam + adres + geboortedatum === '' ? [] : [{ id: nieuwId(), naam, geboortedatum, adres, rol }]
}

const datumfout = (f: Formulier, naam: string): Veldfout[] => {
  const gelezen = leesDatum(f, naam)
  return gelezen.ok ? [] : [{ naam, tekst: gelezen.tekst }]
}

const regelfouten = (f: Formulier): Veldfout[] => [
  ...datumfout(f, 'voorval'),
  ...datumfout(f, 'geboren'),
  ...(
    [
      ['erbij', VERHAAL, 'Wat is er gebeurd'],
      ['plaats', REGEL, 'Plaats'],
      ['naam', REGEL, 'Naam'],
      ['adres', REGEL, 'Adres'],
    ] as const
  ).flatMap(([naam, hoogstens, label]) => {
    const tekst = teLang(veld(f, naam), hoogstens, label)
    return tekst === null ? [] : [{ naam, tekst }]
  }),
]

const leegIsNiets = (waarde: string): string | null => waarde || null

const urgentDoor = (f: Formulier, p: Protocolversie) =>
  veld(f, 'urgent') === 'ja' || vervolgvragen(p).some(v => v.urgentBij?.includes(veld(f, naamVan(v))))

/** What was typed as a command: what has no code of its own becomes one text of questions and answers. */
export const leesOmzetting = (f: Formulier, zaak: Zaak, nieuwId: () => string, { protocol: p }: Kennis) => {
  const { moment, fouten } = leesOntvangst(f)
  const alle = [...fouten, ...regelfouten(f)]
  if (alle.length > 0) return { ok: false as const, fouten: alle }
  const antwoorden = antwoordenVan(f, p)
  const aanvulling = antwoorden.length > 0 ? nieuwId() : null
  const personen = leesPersoon(f, nieuwId, p)
  const minderjarig = veld(f, 'minderjarig')
  const invoer: Omzetting = {
    ontvangenOp: moment,
    adviescategorie: zaak.kenmerken.categorie === null ? leegIsNiets(veld(f, 'adviescategorie')) : null,
    soort: leegIsNiets(veld(f, 'soort')),
    categorie: leegIsNiets(veld(f, 'categorie')),
    kader: leegIsNiets(veld(f, 'kader')),
    minderjarig: minderjarig === '' ? null : minderjarig === 'ja',
    vierP: velden(f, 'vier_p').filter(c => p.vierP.some(v => v.code === c)),
    urgent: urgentDoor(f, p),
    aanvulling,
    betrokkenen: personen.map(b => ({ betrokkene: b.id, rol: b.rol })),
  }
  const teksten = aanvulling ? [{ id: aanvulling, soort: 'aanvulling', tekst: JSON.stringify(antwoorden) }] : []
  return { ok: true as const, invoer, teksten, personen }
}
