import { dagenTussen, weekdagVan } from '../dag.ts'
import type { Overgeslagen } from '../telling/stap.ts'
import { korteDag, opsomming } from './datum.ts'

const TELWOORDEN = [
  'nul',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
]

const aantal = (n: number): string => TELWOORDEN[n] ?? String(n)

/** Above this many names a list no longer explains anything. */
const LEESBAAR = 8

type Noemer = { naam: string; aantal: number; meervoud: (n: number) => string }

/** The day before or after it, when both are the same free weekend. */
const isHeelWeekend = (dag: Overgeslagen, alle: readonly Overgeslagen[]): boolean =>
  alle.some(
    ander =>
      ander.reden.soort === 'weekend' && Math.abs(dagenTussen(ander.dag, dag.dag)) === 1 && ander.dag !== dag.dag,
  )

const weekend = (dag: Overgeslagen, alle: readonly Overgeslagen[]): Noemer | null => {
  if (!isHeelWeekend(dag, alle)) return { naam: korteDag(dag.dag), aantal: 1, meervoud: String }
  // Saturday stands for the pair, so that a weekend is counted once.
  if (weekdagVan(dag.dag) === 7) return null
  return { naam: 'het weekend', aantal: 1, meervoud: n => `${aantal(n)} weekenden` }
}

const noemer = (dag: Overgeslagen, alle: readonly Overgeslagen[]): Noemer | null => {
  const { soort, naam } = dag.reden
  if (soort === 'weekend') return weekend(dag, alle)
  if (soort === 'besluitdag') {
    return { naam: `${korteDag(dag.dag)} (bij besluit gelijkgesteld)`, aantal: 1, meervoud: String }
  }
  if (soort === 'roostervrij') {
    const vast = `${korteDag(dag.dag)} (vaste vrije dag)`
    return { naam: 'vast', aantal: 1, meervoud: n => (n === 1 ? vast : `${aantal(n)} vaste vrije dagen`) }
  }
  if (soort === 'pauze') return { naam: 'de pauze', aantal: 1, meervoud: () => 'de pauze' }
  return { naam, aantal: 1, meervoud: n => `${naam} (${aantal(n)} keer)` }
}

const samen = (noemers: readonly Noemer[]): string[] => {
  const perNaam = new Map<string, Noemer>()
  for (const een of noemers) perNaam.set(een.naam, { ...een, aantal: (perNaam.get(een.naam)?.aantal ?? 0) + 1 })
  return [...perNaam.values()].map(een => (een.aantal > 1 || een.naam === 'vast' ? een.meervoud(een.aantal) : een.naam))
}

const enkelvoud = (namen: readonly string[]): boolean =>
  namen.length === 1 && !/(weekenden|dagen)$/.test(namen[0] ?? '')

/** "Goede Vrijdag, het weekend en Tweede Paasdag tellen", with the verb that fits; empty when nothing was skipped. */
export const wieTelt = (overgeslagen: readonly Overgeslagen[]): string => {
  if (overgeslagen.length === 0) return ''
  const namen = samen(overgeslagen.flatMap(dag => noemer(dag, overgeslagen) ?? []))
  if (namen.length > LEESBAAR) return `${overgeslagen.length} vrije dagen tellen`
  return `${opsomming(namen)} ${enkelvoud(namen) ? 'telt' : 'tellen'}`
}
