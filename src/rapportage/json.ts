import type { Jaardeel, Rapport } from '../cijfers/domain.ts'

/** What the command line gives of one year: the figures by code, then per breakdown the codes that are not zero. */
export type Jaarcijfers = { readonly [code: string]: number | null | Readonly<Record<string, number>> }

const jaarcijfers = (deel: Jaardeel): Jaarcijfers => ({
  ...Object.fromEntries(Object.entries(deel.cijfers).map(([code, g]) => [code, g.aantal])),
  ...Object.fromEntries(
    Object.entries(deel.uitsplitsingen).map(([code, cellen]) => [
      code,
      Object.fromEntries(cellen.flatMap(c => (c.code === null ? [] : [[c.code, c.aantal] as const])).toSorted()),
    ]),
  ),
})

const perCode = (cellen: Jaardeel['perMaand']) => Object.fromEntries(cellen.map(c => [c.code ?? '', c.aantal] as const))

/**
 * The figures of each calendar year that the period touches, by year.
 * @param metTijd adds per_maand, per_uur and per_weekdag (1 is Monday)
 */
export const rapportJson = (rapport: Rapport, metTijd = false): Readonly<Record<string, Jaarcijfers>> =>
  Object.fromEntries(
    rapport.jaren.map(deel => [
      String(deel.jaar),
      metTijd
        ? {
            ...jaarcijfers(deel),
            per_maand: perCode(deel.perMaand),
            per_uur: perCode(deel.perUur),
            per_weekdag: perCode(deel.perWeekdag),
          }
        : jaarcijfers(deel),
    ]),
  )
