import type { Selectable } from 'kysely'
import type { Procedure } from '../../begrippen/procedure.ts'
import type { Screening } from '../../begrippen/screening.ts'
import type { Taak, Termijn } from '../../begrippen/termijn.ts'
import type { Vertrouwelijkheid } from '../../begrippen/vertrouwelijkheid.ts'
import type { Geteld, Zaakwerk } from '../../begrippen/werk.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Zaakstatus } from '../../begrippen/zaakkern.ts'
import type { TaakRij, TermijnRij, ZaakRij } from '../../db/tabellen/dossier.ts'
import { eersteTermijn } from '../verloop/termijnen.ts'

type Rij = Selectable<ZaakRij>
type TermijnGelezen = Selectable<TermijnRij>
type TaakGelezen = Selectable<TaakRij>

/** Rows that came through json_agg hold PostgreSQL's spelling of a moment; facts hold ISO with milliseconds. */
const iso = (moment: string): string => new Date(moment).toISOString()
const isoOfNull = (moment: string | null): string | null => (moment === null ? null : iso(moment))

const naarTermijn = (r: TermijnGelezen): Termijn => ({
  id: r.id,
  code: r.code,
  status: r.status as Termijn['status'],
  van: iso(r.van),
  eindMoment: iso(r.eind_moment),
  einde: r.einde,
  uitleg: r.uitleg,
  gehaaldOp: isoOfNull(r.gehaald_op),
  verlengingen: r.verlengingen as Termijn['verlengingen'],
  pauzes: r.pauzes as Termijn['pauzes'],
})

const naarTaak = (r: TaakGelezen): Taak => ({
  id: r.id,
  code: r.code,
  status: r.status as Taak['status'],
  verplicht: r.verplicht,
  gesteldOp: iso(r.gesteld_op),
  gedaanOp: isoOfNull(r.gedaan_op),
  gedaanDoor: r.gedaan_door,
  tekst: r.tekst,
})

export const naarZaak = (r: Rij, termijnen: readonly TermijnGelezen[], taken: readonly TaakGelezen[]): Zaak => ({
  loket: r.loket,
  id: r.id,
  nummer: r.nummer,
  procedure: r.procedure as Procedure,
  protocolversie: r.protocolversie,
  status: r.status as Zaakstatus,
  kenmerken: {
    soort: r.soort,
    categorie: r.categorie,
    kader: r.kader,
    melderType: r.melder_type,
    criteria: r.criteria,
    vierP: r.vier_p,
    minderjarig: r.minderjarig,
    onderdak: r.onderdak,
    urgent: r.urgent,
  },
  screening: r.screening as Screening | null,
  vertrouwelijkheid: r.vertrouwelijkheid as Vertrouwelijkheid,
  behandelaar: r.behandelaar,
  team: r.team,
  meldingen: r.meldingen,
  ontvangenOp: r.ontvangen_op,
  gescreendOp: r.gescreend_op,
  geslotenOp: r.gesloten_op,
  sluitreden: r.sluitreden,
  taken: taken.map(naarTaak),
  termijnen: termijnen.map(naarTermijn),
  werk: r.werk as Zaakwerk,
  versie: r.versie,
})

export const zaakRij = (z: Zaak) => ({
  loket: z.loket,
  id: z.id,
  nummer: z.nummer,
  procedure: z.procedure,
  protocolversie: z.protocolversie,
  status: z.status,
  soort: z.kenmerken.soort,
  categorie: z.kenmerken.categorie,
  kader: z.kenmerken.kader,
  melder_type: z.kenmerken.melderType,
  criteria: [...z.kenmerken.criteria],
  vier_p: [...z.kenmerken.vierP],
  minderjarig: z.kenmerken.minderjarig,
  onderdak: z.kenmerken.onderdak,
  urgent: z.kenmerken.urgent,
  screening: z.screening === null ? null : JSON.stringify(z.screening),
  vertrouwelijkheid: z.vertrouwelijkheid,
  behandelaar: z.behandelaar,
  team: [...z.team],
  meldingen: [...z.meldingen],
  ontvangen_op: z.ontvangenOp,
  gescreend_op: z.gescreendOp,
  gesloten_op: z.geslotenOp,
  sluitreden: z.sluitreden,
  eerste_termijn: eersteTermijn(z.termijnen),
  werk: JSON.stringify(z.werk),
  versie: z.versie,
})

export const termijnRij = (loket: string, zaak: string, t: Termijn) => ({
  loket,
  zaak,
  id: t.id,
  code: t.code,
  status: t.status,
  van: t.van,
  eind_moment: t.eindMoment,
  einde: t.einde,
  uitleg: t.uitleg,
  gehaald_op: t.gehaaldOp,
  verlengingen: JSON.stringify(t.verlengingen),
  pauzes: JSON.stringify(t.pauzes),
})

export const taakRij = (loket: string, zaak: string, t: Taak) => ({
  loket,
  zaak,
  id: t.id,
  code: t.code,
  status: t.status,
  verplicht: t.verplicht,
  gesteld_op: t.gesteldOp,
  gedaan_op: t.gedaanOp,
  gedaan_door: t.gedaanDoor,
  tekst: t.tekst,
})

/** What a decision may change of a telregel. */
export const telregelNa = ({ kenmerken: k, screening: s, gescreendOp, geslotenOp }: Geteld) => ({
  soort: k.soort,
  categorie: k.categorie,
  kader: k.kader,
  melder_type: k.melderType,
  ...(s ? { organisatie: s.organisatie, gemeente: s.gemeente, uitkomst: s.uitkomst } : {}),
  minderjarig: k.minderjarig,
  onderdak: k.onderdak,
  vier_p: [...k.vierP],
  gescreend_op: gescreendOp,
  gesloten_op: geslotenOp,
})

/** The themes of a dossier, for the telregel that follows it; a fixed one is of a question and has none. */
export const themasNa = (z: Zaak): string[] => [...(z.werk.themas ?? [])]

/** The telregel of the report that a question for advice became; it follows the dossier, the question's is fixed. */
export const tweedeTelregel = (na: Zaak, gemeente: string) => {
  const omgezet = na.werk.advies?.omgezet
  if (!omgezet) return null
  return {
    loket: na.loket,
    id: omgezet.melding,
    nummer: `${na.nummer}/2`,
    ontvangen_op: omgezet.ontvangenOp,
    organisatie: omgezet.geteld.screening?.organisatie ?? null,
    gemeente: omgezet.geteld.screening?.gemeente ?? gemeente,
    uitkomst: null,
    zaak: na.id,
    herkomst: 'loket',
    vast: false,
    themas: themasNa(na),
    ...telregelNa(na),
  }
}
