import { type Weiger, weiger } from './besluit.ts'

export type Eenheid = 'uur' | 'dag' | 'werkdag' | 'week' | 'maand' | 'jaar'

export type Duur = { n: number; eenheid: Eenheid }

export type Duurweigering = 'duurOnleesbaar' | 'eenheidOnbekend' | 'duurNietPositief' | 'duurTeGroot'

/** A hundred years in each unit: more is a typing error, and would make the count endless. */
const HOOGSTE: Record<Eenheid, number> = {
  uur: 876_000,
  dag: 36_500,
  werkdag: 26_000,
  week: 5_200,
  maand: 1_200,
  jaar: 100,
}

const MEERVOUD: Record<Eenheid, string> = {
  uur: 'uur',
  dag: 'dagen',
  werkdag: 'werkdagen',
  week: 'weken',
  maand: 'maanden',
  jaar: 'jaar',
}

const isEenheid = (tekst: string): tekst is Eenheid => Object.hasOwn(HOOGSTE, tekst)

const eenheidVan = (woord: string): Eenheid | null => {
  if (isEenheid(woord)) return woord
  const meervoud = Object.entries(MEERVOUD).find(([, meer]) => meer === woord)?.[0]
  const vorm = meervoud ?? { uren: 'uur', jaren: 'jaar' }[woord] ?? ''
  return isEenheid(vorm) ? vorm : null
}

/** Refuses what is not a whole number of at least one, or longer than a hundred years. */
export const keurDuur = ({ n, eenheid }: Duur): Duurweigering | null => {
  if (!isEenheid(eenheid)) return 'eenheidOnbekend'
  if (n <= 0) return 'duurNietPositief'
  if (!Number.isInteger(n)) return 'duurOnleesbaar'
  return n > HOOGSTE[eenheid] ? 'duurTeGroot' : null
}

/** Reads "3 werkdagen", "24 uur", "1 maand", "2 jaar"; singular and plural alike. */
export const leesDuur = (tekst: string): { ok: true; duur: Duur } | Weiger<Duurweigering> => {
  const [, cijfers, woord] = /^([+-]?\d+)\s*([a-z]+)$/.exec(tekst.trim().toLowerCase()) ?? []
  if (!cijfers || !woord) return weiger('duurOnleesbaar')
  const eenheid = eenheidVan(woord)
  if (!eenheid) return weiger('eenheidOnbekend')
  const duur = { n: Number(cijfers), eenheid }
  const weigering = keurDuur(duur)
  return weigering ? weiger(weigering) : { ok: true, duur }
}

/** "1 werkdag", "3 werkdagen", "24 uur", "2 jaar". */
export const duurInWoorden = ({ n, eenheid }: Duur): string => `${n} ${n === 1 ? eenheid : MEERVOUD[eenheid]}`
