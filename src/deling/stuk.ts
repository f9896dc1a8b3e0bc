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
