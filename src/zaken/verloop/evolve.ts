import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { Kenmerken } from '../../begrippen/kenmerken.ts'
import type { Screening } from '../../begrippen/screening.ts'
import type { Taak, Termijn } from '../../begrippen/termijn.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { aanbiederstappen } from '../stappen/aanbieder.ts'
import { adviesstappen } from '../stappen/advies.ts'
import { bijlagestappen } from '../stappen/bijlagen.ts'
import { bijzondereStappen } from '../stappen/bijzonder.ts'
import { briefStappen } from '../stappen/brieven.ts'
import { delingstappen } from '../stappen/deling.ts'
import { dienststappen } from '../stappen/dienst.ts'
import { gesprekStappen } from '../stappen/gesprek.ts'
import { informeerstappen } from '../stappen/informeren.ts'
import { leerstappen } from '../stappen/leren.ts'
import { maatregelstappen } from '../stappen/maatregelen.ts'
import { onderzoekstappen } from '../stappen/onderzoek.ts'
import { overlegstappen } from '../stappen/overleg.ts'
import { regiestappen } from '../stappen/regie.ts'
import type { Stappen } from '../stappen/stap.ts'
import { toezichtstappen } from '../stappen/toezicht.ts'
import { metLinks, uitgaandStappen } from '../stappen/uitgaand.ts'
import { voegstappen } from '../stappen/voegen.ts'
import { zelfonderzoekStappen } from '../stappen/zelfonderzoek.ts'

type Van<S extends IncidentFeit['soort']> = Extract<IncidentFeit, { soort: S }>

const termijn = (zaak: Zaak, id: string, nieuw: (t: Termijn) => Partial<Termijn>): Zaak => ({
  ...zaak,
  termijnen: zaak.termijnen.map(t => (t.id === id ? { ...t, ...nieuw(t) } : t)),
})

const taak = (zaak: Zaak, id: string, nieuw: Partial<Taak>): Zaak => ({
  ...zaak,
  taken: zaak.taken.map(t => (t.id === id ? { ...t, ...nieuw } : t)),
})

const sluitPauze = (t: Termijn, op: string): Termijn['pauzes'] =>
  t.pauzes.map(p => (p.tot === null ? { ...p, tot: op } : p))

const kenmerkenVan = (s: Screening): Kenmerken => ({
  soort: s.soortMelding,
  categorie: s.categorie,
  kader: s.kader,
  melderType: s.melderType,
  criteria: s.criteria,
  vierP: s.vierP,
  minderjarig: s.minderjarig,
  onderdak: s.onderdak,
  urgent: s.urgent,
})

const metScreening = (
  zaak: Zaak,
  { soort: _, op: __, door: ___, ...screening }: Van<'MeldingGescreend' | 'ScreeningGewijzigd'>,
): Zaak => ({
  ...zaak,
  screening,
  kenmerken: kenmerkenVan(screening),
  vertrouwelijkheid: screening.vertrouwelijkheid,
})

const ontvangen = (zaak: Zaak, f: Van<'MeldingOntvangen'>): Zaak => ({
  ...zaak,
  procedure: f.procedure ?? 'incident',
  protocolversie: f.protocolversie,
  meldingen: [...zaak.meldingen, f.melding],
  ontvangenOp: zaak.ontvangenOp === '' ? f.ontvangenOp : zaak.ontvangenOp,
  vertrouwelijkheid: f.vertrouwelijkheid,
  team: f.geregistreerdDoor === null ? zaak.team : [...zaak.team, f.geregistreerdDoor],
  kenmerken: {
    ...zaak.kenmerken,
    melderType: f.melderType,
    soort: f.soortMelding,
    categorie: f.categorie,
    minderjarig: f.minderjarig,
    vierP: f.vierP,
    urgent: f.urgent,
  },
  werk: {
    ...zaak.werk,
    ...(f.onderwerp ? { onderwerp: f.onderwerp } : {}),
    ...(f.partners ? { partners: f.partners } : {}),
  },
})

const zonder = (lijst: readonly string[], wie: string) => lijst.filter(l => l !== wie)

const stappen: Stappen<IncidentFeit> = {
  ...adviesstappen,
  ...dienststappen,
  ...leerstappen,
  ...toezichtstappen,
  ...zelfonderzoekStappen,
  ...aanbiederstappen,
  ...maatregelstappen,
  ...onderzoekstappen,
  MeldingOntvangen: ontvangen,
  MeldingGescreend: (z, f) => ({ ...metScreening(z, f), status: 'in_behandeling', gescreendOp: f.op }),
  ScreeningGewijzigd: metScreening,
  DossierGesloten: (z, f) => ({ ...z, status: 'gesloten', geslotenOp: f.op, sluitreden: f.reden }),
  DossierHeropend: z => ({ ...z, status: 'in_behandeling', geslotenOp: null, sluitreden: null }),
  DossierVernietigd: z => ({ ...z, status: 'vernietigd' }),
  TermijnGestart: (z, { soort: _, ...f }) => ({
    ...z,
    termijnen: [...z.termijnen, { ...f, status: 'lopend', gehaaldOp: null, verlengingen: [], pauzes: [] }],
  }),
  TermijnGehaald: (z, f) => termijn(z, f.id, () => ({ status: 'gehaald', gehaaldOp: f.op })),
  TermijnVervallen: (z, f) => termijn(z, f.id, () => ({ status: 'vervallen' })),
  TermijnVerlengd: (z, { id, eindMoment, einde, uitleg, n, eenheid, reden, door }) =>
    termijn(metLinks(z, id, eindMoment), id, t => ({
      eindMoment,
      einde,
      uitleg,
      verlengingen: [...t.verlengingen, { n, eenheid, reden, door }],
    })),
  TermijnGepauzeerd: (z, { id, op, reden, door }) =>
    termijn(z, id, t => ({ pauzes: [...t.pauzes, { van: op, tot: null, reden, door }] })),
  TermijnHervat: (z, { id, op, eindMoment, einde, uitleg }) =>
    termijn(metLinks(z, id, eindMoment), id, t => ({ eindMoment, einde, uitleg, pauzes: sluitPauze(t, op) })),
  TermijnVerschoven: (z, { id, eindMoment, einde, uitleg }) =>
    termijn(metLinks(z, id, eindMoment), id, () => ({ eindMoment, einde, uitleg })),
  TaakGesteld: (z, f) => ({
    ...z,
    taken: [
      ...z.taken,
      {
        id: f.id,
        code: f.code,
        status: 'open',
        verplicht: f.verplicht,
        gesteldOp: f.op,
        gedaanOp: null,
        gedaanDoor: null,
        tekst: f.tekst,
      },
    ],
  }),
  TaakGedaan: (z, f) => taak(z, f.id, { status: 'gedaan', gedaanOp: f.op, gedaanDoor: f.door }),
  TaakVervallen: (z, f) => taak(z, f.id, { status: 'vervallen' }),
  BehandelaarToegewezen: (z, f) => ({ ...z, behandelaar: f.aan }),
  DossierOvergenomen: (z, f) => ({
    ...z,
    behandelaar: f.door,
    team: z.behandelaar === null ? z.team : [...zonder(z.team, z.behandelaar), z.behandelaar],
  }),
  TeamlidToegevoegd: (z, f) => ({ ...z, team: [...zonder(z.team, f.wie), f.wie] }),
  TeamlidVerwijderd: (z, f) => ({ ...z, team: zonder(z.team, f.wie) }),
  VertrouwelijkheidGewijzigd: (z, f) => ({ ...z, vertrouwelijkheid: f.naar }),
  NotitieGemaakt: z => z,
  BetrokkeneToegevoegd: z => z,
  BetrokkeneVerwijderd: z => z,
  ...uitgaandStappen,
  ...gesprekStappen,
  ...briefStappen,
  ...bijzondereStappen,
  ...regiestappen,
  ...bijlagestappen,
  ...informeerstappen,
  ...voegstappen,
  ...overlegstappen,
  ...delingstappen,
}

/** What a dossier is after one more fact. Total: a fact without a step does not compile. */
export const evolve = (zaak: Zaak, feit: IncidentFeit): Zaak =>
  (stappen[feit.soort] as (zaak: Zaak, feit: IncidentFeit) => Zaak)(zaak, feit)

/** One decision further: all its facts, and the version one higher. */
export const naBesluit = (zaak: Zaak, feiten: readonly IncidentFeit[]): Zaak => ({
  ...feiten.reduce(evolve, zaak),
  versie: zaak.versie + 1,
})
