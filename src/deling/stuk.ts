import type { Groep, Melder, Meldingtekst, Voorval } from '../begrippen/melding.ts'

/** One piece that can cross. `wie` tells persons apart within what crosses; no id of the giving desk goes along. */
export type Stuk =
  | { readonly code: 'nummer' | 'soort' | 'verhaal' | 'afweging'; readonly tekst: string }
  | { readonly code: 'onderwerp'; readonly soort: 'groep' | 'verschijnsel'; readonly groep: Groep }
  | { readonly code: 'minderjarig'; readonly ja: boolean; readonly tekst: string }
  | { readonly code: 'antwoorden'; readonly antwoorden: Meldingtekst['antwoorden'] }
  | { readonly code: 'melder'; readonly melder: Melder }
  | { readonly code: 'voorval'; readonly voorval: Omit<Voorval, 'id'> }
  | {
      readonly code: 'persoon'
      readonly wie: string
      readonly naam: string
      readonly rol: string
      readonly als: string
    }
  | { readonly code: 'geboortedatum' | 'adres'; readonly wie: string; readonly tekst: string }
  | { readonly code: 'bericht'; readonly van: 'melder' | 'loket'; readonly op: string; readonly tekst: string }
  | Bijlagestuk

/**
 * A file: as it waits at the giving desk with its id there, as it crosses with its bytes (base64), and afterwards with
 * neither.
 */
export type Bijlagestuk = {
  readonly code: 'bijlage'
  readonly naam: string
  readonly grootte: number
  readonly hier?: string
  readonly bytes?: string
}

export const isBijlage = (s: Stuk): s is Bijlagestuk => s.code === 'bijlage'
