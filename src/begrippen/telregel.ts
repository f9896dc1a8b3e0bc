/**
 * The codes that figures need of one melding; no names. Reports count telregels only,
 * so figures outlive the destruction of what they count.
 */
export type Telregel = {
  readonly loket: string
  readonly id: string
  /** The number people know it by: a dossier number, or the number in an imported register. */
  readonly nummer: string
  readonly ontvangenOp: string
  readonly soort: string | null
  readonly categorie: string | null
  readonly kader: string | null
  readonly melderType: string | null
  readonly organisatie: string | null
  readonly minderjarig: boolean | null
  readonly onderdak: boolean | null
  readonly gemeente: string | null
  readonly vierP: readonly string[]
  readonly uitkomst: string | null
  readonly gescreendOp: string | null
  readonly geslotenOp: string | null
  readonly zaak: string | null
  readonly herkomst: 'loket' | 'import'
}
