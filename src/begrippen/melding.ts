/** What a reporter told, as content: encrypted as a whole under the dossier's key. */
export type Meldingtekst = {
  readonly wat: string
  /** Question and answer as they were shown, in order. */
  readonly antwoorden: readonly { vraag: string; antwoord: string }[]
  readonly melder: Melder
  /** Organisations that report together with the reporter's own, which leads and counts. */
  readonly partners?: readonly Partner[]
  /** What it is about when it is about no persons in particular. */
  readonly groep?: Groep
}

/** What a report is about: persons, a group of whom nobody knows all names, or something that keeps happening. */
export const onderwerpen = ['personen', 'groep', 'verschijnsel'] as const
export type Onderwerp = (typeof onderwerpen)[number]

/** An organisation in a joint report, with whom to speak there and what it has to do with it. */
export type Partner = { readonly organisatie: string; readonly contact: string; readonly rol: string }

/** A group or a phenomenon, in words; how many is a guess. */
export type Groep = { readonly omschrijving: string; readonly aantal: string; readonly leeftijden: string }

export type Melder = {
  readonly naam: string
  readonly functie: string
  readonly organisatie: string
  readonly telefoon: string
  readonly email: string
}

/** What happened: when (with its uncertainty), where, what kind. */
export type Voorval = {
  readonly id: string
  readonly vanaf: string | null
  readonly tot: string | null
  readonly zekerheid: 'zeker' | 'ongeveer' | 'onbekend'
  readonly plaats: string
}

/** A person; the birth date is a day, or empty when not known. Encrypted under the person's own key. */
export type Persoon = {
  readonly naam: string
  readonly geboortedatum: string
  readonly adres: string
}

export type Betrokkene = Persoon & { readonly id: string; readonly rol: string }

export type Kanaal = 'formulier' | 'telefoon' | 'ambtshalve' | 'e-mail' | 'deling'

/** A report as it comes in, before it has a number. */
export type NieuweMelding = {
  readonly kanaal: Kanaal
  /** ISO instant of receipt: terms run from it, also when it is typed in next morning. */
  readonly ontvangenOp: string
  readonly tekst: Meldingtekst
  readonly voorval: Omit<Voorval, 'id'>
  readonly betrokkenen: readonly (Persoon & { rol: string })[]
  readonly soort: string | null
  readonly categorie: string | null
  readonly melderType: string | null
  readonly minderjarig: boolean | null
  readonly vierP: readonly string[]
  readonly urgent: boolean
  /** Persons, when nothing is said. */
  readonly onderwerp?: Onderwerp
  /** The reporter gave an address and wants a mail about a new message. */
  readonly mailBijBericht?: true
}
