import type { Feitenversie, Perslijn } from './feiten/informeren.ts'

/** One time that an audience was told, or that it was tried. It knows from `ontvangenOp` on. */
export type Keer = {
  readonly id: string
  readonly doelgroep: string
  readonly hoe: 'mondeling' | 'link' | 'brief'
  readonly uitkomst: 'bereikt' | 'voicemail' | 'geen_gehoor' | 'verstuurd'
  readonly op: string
  readonly door: string
  readonly aan: string
  /** Of a letter 0: it confirms that there is a report, and holds no version of the facts. */
  readonly feitenversie: number
  readonly perslijnversie: number | null
  readonly nota: string | null
  /** ISO instant at which it was received: of a talk the talk itself, of a link its opening. Null: not received. */
  readonly ontvangenOp: string | null
}

/** An audience that somebody added to what the protocol proposes, or left out of it. */
export type Doelgroepkeuze = {
  readonly doelgroep: string
  readonly erbij: boolean
  readonly reden: string
  readonly op: string
  readonly door: string
}

/** What is known, what is said outside, and who knows it. */
export type Informeerwerk = {
  readonly feiten: readonly Feitenversie[]
  readonly perslijnen: readonly Perslijn[]
  readonly keuzes: readonly Doelgroepkeuze[]
  /** Content id of the free text per audience. */
  readonly teksten: Readonly<Record<string, string>>
  readonly keren: readonly Keer[]
}
