import type { Zaak } from '../../begrippen/zaak.ts'

/** What each fact of a union does to a dossier; a fact without a step does not compile. */
export type Stappen<F extends { soort: string }> = {
  readonly [S in F['soort']]: (zaak: Zaak, feit: Extract<F, { soort: S }>) => Zaak
}
