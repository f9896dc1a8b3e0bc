import type { Kenmerken } from '../kenmerken.ts'
import type { Taak, Termijn } from '../termijn.ts'
import type { Vertrouwelijkheid } from '../vertrouwelijkheid.ts'
import type { Gespreksbericht } from './gesprek.ts'

/** An id of encrypted content (`inhoud`). */
type TekstId = string

/**
 * A report goes to a dossier that runs already, and back. The two facts of a pair are decided together: the first of
 * each is of the dossier that it leaves, which stays behind as a pointer; the second of the one that takes it in.
 */
export type VoegFeit =
  | {
      soort: 'DossierGevoegd'
      bij: string
      nummer: string
      op: string
      door: string
      reden: TekstId
      /** As what it stays counted. */
      kenmerken: Kenmerken
      /** Who may see the other dossier may see this pointer to it. */
      vertrouwelijkheid: Vertrouwelijkheid
      team: readonly string[]
      /** The links of persons that go along. */
      betrokkenheden: readonly string[]
    }
  | {
      soort: 'MeldingGevoegd'
      uit: string
      nummer: string
      op: string
      door: string
      meldingen: readonly string[]
      /** Terms that are not the desk's own go on here, with the tasks that they wait for. */
      termijnen: readonly Termijn[]
      taken: readonly Taak[]
      /** What the reporter and the desk wrote to each other, which goes where the report goes. */
      gesprek: readonly Gespreksbericht[]
    }
  | {
      soort: 'DossierGesplitst'
      van: string
      nummer: string
      op: string
      door: string
      reden: TekstId
      /** What went on elsewhere, as it stands now. */
      termijnen: readonly Termijn[]
      taken: readonly Taak[]
      /** What the reporter and the desk wrote to each other, which goes where the report goes. */
      gesprek: readonly Gespreksbericht[]
    }
  | { soort: 'MeldingAfgesplitst'; naar: string; nummer: string; op: string; door: string }
