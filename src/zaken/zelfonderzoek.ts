import type { Ronde } from '../begrippen/feiten/zelfonderzoek.ts'

/** Whether the provider sent the report itself as a file: what it holds is then for the supervisor to check off. */
export const isBestand = ({ door, bijlage }: Pick<Ronde, 'door' | 'bijlage'>): boolean =>
  door === null && bijlage !== null
