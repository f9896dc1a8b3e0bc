import type { Duur } from '../../kernel/duur.ts'
import { berekenTermijn } from '../../kernel/termijn.ts'
import { STANDAARD_WERKKALENDER } from '../../kernel/werkkalender.ts'
import { adviesVan } from '../../protocollen/bases/advies.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import { leesKomendeDag, leesVerledenDag } from '../../web/invoer/moment.ts'
import { REGEL, schoneRegel, schoneTekst, teLang, VERHAAL } from '../../web/invoer/tekst.ts'
import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { type Formulier, veld } from '../../web/route/verzoek.ts'

/** What those who were advised did with it. */
export const uitkomsten = [
  { code: 'overgenomen', naam: 'Overgenomen', kort: 'Overgenomen' },
  { code: 'deels', naam: 'Deels overgenomen', kort: 'Deels' },
  { code: 'niet', naam: 'Niet overgenomen', kort: 'Niet' },
] as const
type Uitkomst = (typeof uitkomsten)[number]['code']

/** What was advised, as content: encrypted as a whole. */
export type Adviestekst = { readonly onderwerp: string; readonly wie: string; readonly tekst: string }

export type NieuwAdvies = {
  readonly gevraagd: boolean
  readonly aan: string
  readonly thema: string | null
  readonly gegevenOp: string
  readonly opvolgenOp: string | null
  readonly inhoud: Adviestekst
  /** Numbers of dossiers as they were typed. */
  readonly dossiers: readonly string[]
}

export type Gelezen<T> = { ok: true; waarde: T } | { ok: false; fouten: readonly Veldfout[] }

const regel = (f: Formulier, naam: string, label: string, fouten: Veldfout[], leeg?: string): string => {
  const tekst = schoneRegel(veld(f, naam))
  const fout = tekst === '' ? (leeg ?? null) : teLang(tekst, REGEL, label)
  if (fout !== null) fouten.push({ naam, tekst: fout })
  return tekst
}

const verhaal = (f: Formulier, naam: string, label: string, fouten: Veldfout[], leeg: string): string => {
  const tekst = schoneTekst(veld(f, naam))
  const fout = tekst === '' ? leeg : teLang(tekst, VERHAAL, label)
  if (fout !== null) fouten.push({ naam, tekst: fout })
  return tekst
}

const verledenDag = (f: Formulier, naam: string, wat: string, nu: Date, fouten: Veldfout[]): string => {
  const dag = leesVerledenDag(f, naam, wat, nu)
  if (!dag.ok) fouten.push({ naam, tekst: dag.tekst })
  else if (dag.waarde === null) fouten.push({ naam, tekst: `Vul in op welke dag: ${wat.toLowerCase()}.` })
  return dag.ok ? (dag.waarde ?? '') : ''
}

/** A day to come back to it, or nothing; not in the past. */
const opvolgdag = (f: Formulier, nu: Date, fouten: Veldfout[]): string | null => {
  const dag = leesKomendeDag(f, 'opvolgen', 'De dag van de opvolging', nu)
  if (!dag.ok) fouten.push({ naam: 'opvolgen', tekst: dag.tekst })
  return dag.ok ? dag.waarde : null
}

const nummers = (tekst: string): readonly string[] => [...new Set(tekst.split(/[\s,;]+/).filter(Boolean))].slice(0, 20)

/** An advice as it was typed, or all that is wrong with it, in reading order. */
export const leesAdvies = (f: Formulier, p: Protocolversie, nu: Date): Gelezen<NieuwAdvies> => {
  const fouten: Veldfout[] = []
  const onderwerp = regel(f, 'onderwerp', 'Onderwerp', fouten, 'Vul in waar het advies over gaat.')
  const tekst = verhaal(f, 'tekst', 'Het advies', fouten, 'Schrijf op wat het loket adviseert.')
  const aan = veld(f, 'aan')
  if (!adviesVan(p).geadresseerden.some(a => a.code === aan))
    fouten.push({ naam: 'aan', tekst: 'Kies aan wie het advies is gegeven.' })
  const wie = regel(f, 'wie', 'Team of functie', fouten)
  const gevraagd = veld(f, 'gevraagd')
  if (gevraagd !== 'ja' && gevraagd !== 'nee') fouten.push({ naam: 'gevraagd', tekst: 'Kies of erom is gevraagd.' })
  const gegevenOp = verledenDag(f, 'gegeven', 'De dag van het advies', nu, fouten)
  const opvolgenOp = opvolgdag(f, nu, fouten)
  const thema = p.categorieen.find(c => c.code === veld(f, 'thema'))?.code ?? null
  if (fouten.length > 0) return { ok: false, fouten }
  const dossiers = nummers(veld(f, 'dossiers'))
  const inhoud = { onderwerp, wie, tekst }
  return { ok: true, waarde: { gevraagd: gevraagd === 'ja', aan, thema, gegevenOp, opvolgenOp, inhoud, dossiers } }
}

/** What came of it; or that nothing is known yet and when the desk asks again. */
export type Vervolg =
  | { readonly soort: 'uitkomst'; readonly uitkomst: Uitkomst; readonly op: string; readonly toelichting: string }
  | { readonly soort: 'later'; readonly opvolgenOp: string; readonly toelichting: string }

export const leesVervolg = (f: Formulier, gegevenOp: string, nu: Date): Gelezen<Vervolg> => {
  const fouten: Veldfout[] = []
  const keuze = veld(f, 'uitkomst')
  const uitkomst = uitkomsten.find(u => u.code === keuze)?.code
  if (!uitkomst && keuze !== 'later') fouten.push({ naam: 'uitkomst', tekst: 'Kies wat er met het advies is gedaan.' })
  const toelichting =
    keuze === 'later'
      ? schoneTekst(veld(f, 'toelichting')).slice(0, VERHAAL)
      : verhaal(f, 'toelichting', 'Toelichting', fouten, 'Leg uit wat er met het advies is gedaan, en waarom.')
  if (keuze === 'later') {
    const dag = opvolgdag(f, nu, fouten)
    if (dag === null && fouten.length === 0)
      fouten.push({ naam: 'opvolgen', tekst: 'Vul in op welke dag u het opnieuw vraagt.' })
    return fouten.length > 0 || dag === null
      ? { ok: false, fouten }
      : { ok: true, waarde: { soort: 'later', opvolgenOp: dag, toelichting } }
  }
  const op = verledenDag(f, 'op', 'De dag van de uitkomst', nu, fouten)
  if (op !== '' && op < gegevenOp)
    fouten.push({ naam: 'op', tekst: 'De uitkomst ligt voor het advies zelf. Kijk de datum na.' })
  return fouten.length > 0 || !uitkomst
    ? { ok: false, fouten }
    : { ok: true, waarde: { soort: 'uitkomst', uitkomst, op, toelichting } }
}

export const tonen = [
  { waarde: 'open', label: 'Uitkomst nog niet bekend' },
  { waarde: 'laat', label: 'Nu op te volgen' },
  { waarde: 'alles', label: 'Alle adviezen' },
] as const
export type Filter = {
  readonly toon: (typeof tonen)[number]['waarde']
  readonly aan: string
  readonly gevraagd: '' | 'ja' | 'nee'
}

/** Reads a filter; what is unknown counts as not asked. */
export const leesFilter = (f: Formulier, p: Protocolversie): Filter => {
  const gevraagd = veld(f, 'gevraagd')
  return {
    toon: tonen.find(t => t.waarde === veld(f, 'toon'))?.waarde ?? 'open',
    aan: adviesVan(p).geadresseerden.some(a => a.code === veld(f, 'aan')) ? veld(f, 'aan') : '',
    gevraagd: gevraagd === 'ja' || gevraagd === 'nee' ? gevraagd : '',
  }
}

/**
 * Until when an advice is kept, from the day on which its outcome was known: as long as a dossier in which advice was
 * given, by the protocol's general rule for dossiers. Null: no rule ends it.
 */
export const bewaardTot = (uitkomstOp: string, p: Protocolversie): string | null => {
  const regel = p.bewaartermijnen.find(
    r => r.record === 'dossier' && !r.wanneer && !r.uitkomsten && !r.sluitredenen && r.handeling === 'vernietigen',
  )
  if (!regel?.duur) return null
  return berekenTermijn(
    { van: uitkomstOp, duur: regel.duur as Duur, regime: 'geen', grondslag: regel.grondslag },
    { besluitdagen: [], werk: STANDAARD_WERKKALENDER },
  ).einde
}
