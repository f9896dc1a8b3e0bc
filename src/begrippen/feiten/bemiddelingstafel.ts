type TekstId = string
type Dag = string

/** An agreement of the table about one family; by whom is a participant of the table. */
export type Tafelafspraak = {
  readonly id: string
  readonly deelnemer: string | null
  readonly tekst: TekstId
  readonly voor: Dag | null
  readonly klaar: { readonly op: string; readonly door: string; readonly toelichting: TekstId | null } | null
}

type Afspraak = Omit<Tafelafspraak, 'klaar'>

type Tafelbespreking = {
  readonly id: string
  /** The meeting; null when the family was discussed in between. */
  readonly bijeenkomst: string | null
  /** How it stands, by aspect: roof, school, care, safety. */
  readonly situatie: Readonly<Record<string, string>>
  readonly verslag: TekstId
  readonly op: string
  readonly door: string
}

type Stabiel = {
  readonly criteria: readonly string[]
  /** The day to look again; null once it was looked at and nothing more is needed. */
  readonly hercontrole: Dag | null
  readonly toelichting: TekstId
  readonly op: string
  readonly door: string
}

export type Hercontrole = {
  readonly stabiel: boolean
  readonly volgende: Dag | null
  readonly verslag: TekstId
  readonly op: string
  readonly door: string
}

type VanTafel = { readonly reden: string; readonly toelichting: TekstId; readonly op: string; readonly door: string }

export type Bemiddeling = {
  readonly sinds: string
  readonly reden: TekstId
  readonly door: string
  readonly besprekingen: readonly Tafelbespreking[]
  readonly afspraken: readonly Tafelafspraak[]
  readonly stabiel: Stabiel | null
  readonly hercontroles: readonly Hercontrole[]
  readonly einde: VanTafel | null
}

export type BemiddelingstafelFeit =
  | { soort: 'GezinOpTafelGezet'; reden: TekstId; op: string; door: string }
  | ({ soort: 'GezinAanTafelBesproken'; afspraken: readonly Afspraak[] } & Tafelbespreking)
  | { soort: 'TafelafspraakAfgerond'; id: string; toelichting: TekstId | null; op: string; door: string }
  | ({ soort: 'GezinStabielVerklaard' } & Stabiel)
  | ({ soort: 'GezinHercontroleGedaan' } & Hercontrole)
  | ({ soort: 'GezinVanTafelGehaald' } & VanTafel)
