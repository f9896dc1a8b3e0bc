import { plusDagen } from '../../src/kernel/dag.ts'
import { lokaal } from '../../src/kernel/lokaal.ts'
import { opKlok } from './rooster.ts'

/** The standing table of an invented town: who sits there, and when it meets. */
export type Oefentafel = {
  readonly deelnemers: readonly { readonly id: string; readonly organisatie: string; readonly functie: string }[]
  readonly bijeenkomsten: readonly { readonly id: string; readonly op: string }[]
}

const vast = [
  ['Centraal Onthaal', 'teamleider'],
  ['Wijkteams', 'adviseur wonen en gezin'],
  ['Woningcorporatie De Terp', 'manager woonmaatschappelijk werk'],
  ['Jeugdhulp De Steiger', 'gedragswetenschapper'],
  ['Leerplicht', 'coördinator'],
] as const

const WEKEN = 12

/** It meets every other week at one o'clock, and the next meeting is within two weeks. */
export const maakTafel = (nu: string, nieuwId: () => string): Oefentafel => {
  const vandaag = lokaal(nu).dag
  const dagen = Array.from({ length: WEKEN + 2 }, (_, i) => plusDagen(vandaag, 4 - 14 * (WEKEN / 2) + 14 * i))
  return {
    deelnemers: vast.map(([organisatie, functie]) => ({ id: nieuwId(), organisatie, functie })),
    bijeenkomsten: dagen
      .filter(dag => dag <= plusDagen(vandaag, 20))
      .map(dag => ({ id: nieuwId(), op: opKlok(dag, '13:00') })),
  }
}

/** The last meeting before a moment; null when the table had not met yet. */
export const laatsteVoor = (tafel: Oefentafel, moment: string): string | null =>
  tafel.bijeenkomsten.filter(b => b.op <= moment).at(-1)?.id ?? null
