import type { Besluitdag } from '../kernel/besluitdagen.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { berekenTermijn, type Kalenders } from '../kernel/termijn.ts'
import type { Protocol } from '../protocollen/protocol.ts'

export const MINUTEN = 60
/** A reason is a sentence, not a word: somebody will judge it. */
export const REDEN_MINSTENS = 20
export const REDEN_HOOGSTENS = 2_000

export const eindeVan = (begin: Date): string => new Date(begin.getTime() + MINUTEN * 60_000).toISOString()

/** When the privacy officer must have reviewed it: 3 working days, on the desk's own calendar. */
export const beoordelenVoor = (op: string, desk: Protocol, besluitdagen: readonly Besluitdag[]) =>
  berekenTermijn(
    {
      van: dagVan(op),
      duur: { n: 3, eenheid: 'werkdag' },
      regime: 'protocol',
      grondslag: 'Beleid van het loket: een noodknop wordt binnen 3 werkdagen beoordeeld',
    },
    { besluitdagen, werk: desk.werkkalender as Kalenders['werk'] },
  )

export const oordelen = {
  terecht: 'Terecht: het kon niet anders',
  nader: 'Nog niet duidelijk: ik bespreek het met de medewerker',
  onterecht: 'Onterecht: dit had niet gemogen',
} as const
export type Oordeel = keyof typeof oordelen
export const isOordeel = (code: string): code is Oordeel => Object.hasOwn(oordelen, code)

/** The last day of a term whose end is exclusive: midnight after it. */
export const laatsteDag = (eindMoment: string): string => dagVan(new Date(Date.parse(eindMoment) - 1))
