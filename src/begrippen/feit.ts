import type { AanbiederFeit } from './feiten/aanbieder.ts'
import type { AdviesFeit } from './feiten/advies.ts'
import type { BijlageFeit } from './feiten/bijlagen.ts'
import type { BijzonderFeit } from './feiten/bijzonder.ts'
import type { BriefFeit } from './feiten/brieven.ts'
import type { DelingFeit } from './feiten/deling.ts'
import type { DienstFeit } from './feiten/dienst.ts'
import type { GesprekFeit } from './feiten/gesprek.ts'
import type { InformeerFeit } from './feiten/informeren.ts'
import type { LeerFeit } from './feiten/leren.ts'
import type { MaatregelFeit } from './feiten/maatregelen.ts'
import type { OnderzoekFeit } from './feiten/onderzoek.ts'
import type { OverlegFeit } from './feiten/overleg.ts'
import type { RegieFeit } from './feiten/regie.ts'
import type { ToezichtFeit } from './feiten/toezicht.ts'
import type { UitgaandFeit } from './feiten/uitgaand.ts'
import type { VoegFeit } from './feiten/voegen.ts'
import type { ZelfonderzoekFeit } from './feiten/zelfonderzoek.ts'
import type { Kanaal } from './melding.ts'
import type { Procedure } from './procedure.ts'
import type { Screening } from './screening.ts'
import type { Vertrouwelijkheid } from './vertrouwelijkheid.ts'

/** An id of encrypted content (`inhoud`): facts hold codes, ids and dates, never a name or a free text. */
type TekstId = string

/** Facts that every kind of procedure shares: running terms, tasks, who handles, who may see. */
export type DossierFeit =
  | {
      soort: 'TermijnGestart'
      id: string
      code: string
      van: string
      eindMoment: string
      einde: string
      uitleg: string
    }
  | { soort: 'TermijnGehaald'; id: string; op: string }
  | { soort: 'TermijnVervallen'; id: string }
  | {
      soort: 'TermijnVerlengd'
      id: string
      n: number
      eenheid: string
      reden: TekstId
      door: string
      eindMoment: string
      einde: string
      uitleg: string
    }
  | { soort: 'TermijnGepauzeerd'; id: string; op: string; reden: TekstId; door: string }
  | { soort: 'TermijnHervat'; id: string; op: string; eindMoment: string; einde: string; uitleg: string }
  | { soort: 'TermijnVerschoven'; id: string; eindMoment: string; einde: string; uitleg: string; besluitdag: string }
  | { soort: 'TaakGesteld'; id: string; code: string; verplicht: boolean; op: string; tekst: TekstId | null }
  | { soort: 'TaakGedaan'; id: string; op: string; door: string | null; toelichting: TekstId | null; voorbij: boolean }
  | { soort: 'TaakVervallen'; id: string }
  | { soort: 'BehandelaarToegewezen'; aan: string; door: string }
  | { soort: 'DossierOvergenomen'; door: string; van: string | null }
  | { soort: 'TeamlidToegevoegd'; wie: string; door: string }
  | { soort: 'TeamlidVerwijderd'; wie: string; door: string }
  | { soort: 'VertrouwelijkheidGewijzigd'; naar: Vertrouwelijkheid; door: string; reden: TekstId | null }
  | { soort: 'NotitieGemaakt'; tekst: TekstId; door: string; op: string }
  | { soort: 'BetrokkeneToegevoegd'; betrokkene: string; rol: string; door: string }
  | { soort: 'BetrokkeneVerwijderd'; betrokkene: string; door: string }

/** What the kind *incident* adds: the desk of reports, screening and process direction. */
export type IncidentFeit =
  | DossierFeit
  | UitgaandFeit
  | BriefFeit
  | AdviesFeit
  | DienstFeit
  | LeerFeit
  | GesprekFeit
  | BijzonderFeit
  | RegieFeit
  | BijlageFeit
  | ToezichtFeit
  | InformeerFeit
  | VoegFeit
  | OverlegFeit
  | ZelfonderzoekFeit
  | AanbiederFeit
  | MaatregelFeit
  | OnderzoekFeit
  | DelingFeit
  | {
      soort: 'MeldingOntvangen'
      melding: string
      /** `deling`: another desk of the house shared it. */
      kanaal: Kanaal
      ontvangenOp: string
      melderType: string | null
      soortMelding: string | null
      categorie: string | null
      minderjarig: boolean | null
      vierP: readonly string[]
      urgent: boolean
      geregistreerdDoor: string | null
      protocolversie: number
      vertrouwelijkheid: Vertrouwelijkheid
      /** The kind of procedure; absent at an incident desk, which was there first. */
      procedure?: Exclude<Procedure, 'incident'>
      /** Absent when it is about persons. */
      onderwerp?: 'groep' | 'verschijnsel'
      /** How many organisations report along with the one that leads; absent when none does. */
      partners?: number
    }
  | ({ soort: 'MeldingGescreend'; op: string; door: string } & Screening)
  | ({ soort: 'ScreeningGewijzigd'; op: string; door: string } & Screening)
  | { soort: 'DossierGesloten'; op: string; door: string; reden: string; toelichting: TekstId | null }
  | { soort: 'DossierHeropend'; op: string; door: string; reden: TekstId }
  | { soort: 'DossierVernietigd'; op: string; grondslag: string; voorgesteldDoor: string; door: string }
