import type { Rapportdefinitie, Uitsplitsing } from '../protocollen/rapport.ts'
import type { Periode } from './tellen/periode.ts'

/** A count, and by how many different reporters; null where it is not known, as in a year that was not counted here. */
export type Getal = {
  readonly aantal: number | null
  readonly melders: number | null
  /** Where an imported total was published. */
  readonly bron?: string
}

/** A cell of a breakdown; code null is what has no code yet. */
export type Cel = { readonly code: string | null; readonly aantal: number; readonly melders: number }

export type Jaardeel = Periode & {
  readonly jaar: number
  readonly heelJaar: boolean
  /** `ingevoerd`: nothing was counted here, only totals from elsewhere are known. */
  readonly herkomst: 'geteld' | 'ingevoerd'
  readonly totaal: Getal
  readonly nietGescreend: number
  readonly cijfers: Readonly<Record<string, Getal>>
  readonly uitsplitsingen: Readonly<Record<string, readonly Cel[]>>
  /** Of all reports: months '1'-'12', hours '0'-'23', days '1' (Monday) - '7'. Only what is not zero. */
  readonly perMaand: readonly Cel[]
  readonly perUur: readonly Cel[]
  readonly perWeekdag: readonly Cel[]
}

export type Naam = { readonly code: string; readonly naam: string }
type Definitie = Naam & { readonly definitie: string }
export type Indeling = Naam & { readonly naar: Uitsplitsing['naar']; readonly codes: readonly Naam[] }

/**
 * How numbers of one year hang together, by which a hidden one could be worked out: the whole is the sum of the parts
 * (`som`), or at least as large as each (`deel`). Named 'totaal', 'cijfer:x', 'per_categorie:x', 'maand:3'.
 */
export type Verband = { readonly soort: 'som' | 'deel'; readonly geheel: string; readonly delen: readonly string[] }

/** A report: plain data that stands on its own, so that an adopted one can be shown when the protocol has moved on. */
export type Rapport = Periode & {
  readonly vorm: 1
  readonly loket: string
  readonly naam: string
  readonly organisatie: string
  /** ISO instant of counting. */
  readonly gemaaktOp: string
  readonly protocolversie: number
  readonly definities: readonly Definitie[]
  readonly indelingen: readonly Indeling[]
  readonly verbanden: readonly Verband[]
  readonly jaren: readonly Jaardeel[]
  /** The same days in the years before, oldest first, as far as anything is known of them. */
  readonly eerder: readonly Jaardeel[]
  readonly reeksbreuken: Rapportdefinitie['reeksbreuken']
  readonly kanttekeningen: readonly string[]
  readonly openbaar: Rapportdefinitie['openbaar']
}
