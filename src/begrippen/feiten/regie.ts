/** An id of encrypted content (`inhoud`). */
type TekstId = string

/** Why a hand-over ended without an answer. */
export type Vervalreden = 'ontvangerWeg' | 'andereBehandelaar' | 'dossierDicht'
/** What ended a sleep. */
export type Wekreden = 'datum' | 'zelf' | 'nieuws' | 'termijn'

/** Who directs the process: handing over with acceptance, and resting until a date. */
export type RegieFeit =
  | {
      soort: 'OverdrachtVoorgesteld'
      id: string
      van: string
      aan: string
      door: string
      op: string
      toelichting: TekstId
      /** The giver stays in the team after it is accepted. */
      blijft: boolean
    }
  | { soort: 'OverdrachtAangenomen'; id: string; door: string; op: string }
  | { soort: 'OverdrachtGeweigerd'; id: string; door: string; op: string; reden: TekstId }
  | { soort: 'OverdrachtIngetrokken'; id: string; door: string; op: string }
  | { soort: 'OverdrachtVervallen'; id: string; op: string; waarom: Vervalreden }
  | { soort: 'DossierSluimert'; tot: string; reden: TekstId; door: string; op: string }
  | { soort: 'DossierGewekt'; op: string; door: string | null; waarom: Wekreden }
