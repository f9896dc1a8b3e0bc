import type { Bijlagebron, Bijlagetype, Gevaar } from '../bijlage.ts'

/** What happens to the files of a dossier. Names and reasons are content ids. */
export type BijlageFeit =
  | {
      soort: 'BijlageToegevoegd'
      bijlage: string
      type: Bijlagetype
      grootte: number
      stand: 'vrij' | 'wacht' | 'schoon' | 'besmet'
      gevaren: readonly Gevaar[]
      naam: string
      bron: Bijlagebron
      /** Which provider of the case added it; absent for everybody else. */
      partij?: string
      op: string
      door: string | null
    }
  | { soort: 'BijlageGescand'; bijlage: string; uitslag: 'schoon' | 'besmet'; op: string }
  | { soort: 'BijlageVrijgegeven'; bijlage: string; reden: string; op: string; door: string }
  | { soort: 'BijlageVerwijderd'; bijlage: string; reden: string; op: string; door: string | null }
