import type { Besluitdag } from '../besluitdagen.ts'
import { type Duurweigering, keurDuur } from '../duur.ts'
import { leesMoment, type Momentweigering } from '../moment.ts'
import type { Werkkalender } from '../werkkalender.ts'
import type { Kalenders, Pauze, TermijnVraag } from './vraag.ts'

export type Termijnweigering =
  | Duurweigering
  | Momentweigering
  | 'pauzeOmgekeerd'
  | 'redenOntbreekt'
  | 'eenhedenGemengd'
  | 'opDeMinuutOnmogelijk'
  | 'werkkalenderZonderWerkdag'
  | 'besluitdagOngeldig'

/** What to tell the person who asked. */
export const TERMIJNWEIGERINGEN: Record<Termijnweigering, string> = {
  duurOnleesbaar: 'Schrijf de duur als een heel getal met een eenheid, zoals "3 werkdagen" of "24 uur".',
  eenheidOnbekend: 'Deze eenheid bestaat niet. Kies uur, dag, werkdag, week, maand of jaar.',
  duurNietPositief: 'Een termijn duurt ten minste 1.',
  duurTeGroot: 'Een termijn duurt ten hoogste honderd jaar.',
  datumOnleesbaar: 'Schrijf de datum als 2026-04-02, of met een tijdstip als 2026-04-02T14:20.',
  datumBestaatNiet: 'Deze datum bestaat niet.',
  datumBuitenBereik: 'De datum moet tussen 1900 en 2200 liggen.',
  tijdOnleesbaar: 'Dit tijdstip bestaat niet. Schrijf uren en minuten als 14:20.',
  tijdBestaatNiet: 'Dit tijdstip bestaat niet: die nacht gaat de klok een uur vooruit.',
  pauzeOmgekeerd: 'Een pauze kan niet eindigen voordat zij begint.',
  redenOntbreekt: 'Geef bij elke pauze en verlenging de reden en wie het besluit nam.',
  eenhedenGemengd: 'Een termijn in uren kan alleen met uren worden verlengd, en een termijn in dagen of langer niet.',
  opDeMinuutOnmogelijk: 'Alleen een termijn zonder regels en zonder werkdagen kan op de minuut lopen.',
  werkkalenderZonderWerkdag: 'De werkkalender heeft geen enkele werkdag.',
  besluitdagOngeldig: 'Een van de besluitdagen heeft geen geldige datum of geen bron.',
}

const keurMoment = (tekst: string): Termijnweigering | null => {
  const gelezen = leesMoment(tekst)
  return gelezen.ok ? null : gelezen.weigering
}

const metReden = ({ reden, door }: { reden: string; door: string }): boolean =>
  reden.trim() !== '' && door.trim() !== ''

const sorteertijd = (tekst: string): number => {
  const gelezen = leesMoment(tekst)
  if (!gelezen.ok) return Number.NaN
  return gelezen.moment.tijdstip?.epochMilliseconds ?? Date.parse(gelezen.moment.dag)
}

const keurPauze = (pauze: Pauze): Termijnweigering | null =>
  keurMoment(pauze.van) ??
  keurMoment(pauze.tot) ??
  (sorteertijd(pauze.tot) < sorteertijd(pauze.van) ? 'pauzeOmgekeerd' : null) ??
  (metReden(pauze) ? null : 'redenOntbreekt')

const eerste = <T>(lijst: readonly T[], keur: (item: T) => Termijnweigering | null): Termijnweigering | null => {
  for (const item of lijst) {
    const weigering = keur(item)
    if (weigering) return weigering
  }
  return null
}

const keurEenheden = ({ duur, verlengingen = [], regime, opDeMinuut }: TermijnVraag): Termijnweigering | null => {
  const eenheden = [duur, ...verlengingen.map(verlenging => verlenging.duur)].map(deel => deel.eenheid)
  if (opDeMinuut) return regime !== 'geen' || eenheden.includes('werkdag') ? 'opDeMinuutOnmogelijk' : null
  const inUren = eenheden.filter(eenheid => eenheid === 'uur').length
  return inUren > 0 && inUren < eenheden.length ? 'eenhedenGemengd' : null
}

/** Why a question cannot be computed, or null. Pages and the command line ask this first; `berekenTermijn` throws it. */
export const keurTermijnVraag = (vraag: TermijnVraag): Termijnweigering | null =>
  keurMoment(vraag.van) ??
  keurDuur(vraag.duur) ??
  eerste(
    vraag.verlengingen ?? [],
    ({ duur, ...besluit }) => keurDuur(duur) ?? (metReden(besluit) ? null : 'redenOntbreekt'),
  ) ??
  eerste(vraag.pauzes ?? [], keurPauze) ??
  keurEenheden(vraag)

const keurWerkkalender = (werk: Werkkalender): Termijnweigering | null =>
  werk.werkdagen.length === 0 ? 'werkkalenderZonderWerkdag' : null

const isDag = (tekst: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(tekst) && leesMoment(tekst).ok

export const keurBesluitdag = ({ dag, bron }: Besluitdag): Termijnweigering | null =>
  isDag(dag) && bron.trim() !== '' ? null : 'besluitdagOngeldig'

/** For imported decree days and a desk's own calendar, before they are kept. */
export const keurKalenders = ({ werk, besluitdagen }: Kalenders): Termijnweigering | null =>
  keurWerkkalender(werk) ?? eerste(besluitdagen, keurBesluitdag)
