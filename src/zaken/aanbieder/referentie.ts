import type { Zaak } from '../../begrippen/zaak.ts'

/**
 * What a provider says on the telephone. Not the number of the dossier: that would tell who did not report it that
 * somebody else did.
 */
export const referentie = (partij: string): string => partij.replaceAll('-', '').slice(-6).toUpperCase()

/** What the provider that a case is about reads on its pages; the same before it was settled which one that is. */
export const kenmerkVan = (zaak: Pick<Zaak, 'id' | 'werk'>): string =>
  referentie(zaak.werk.aanbieders?.partijen.find(p => p.rol === 'hoofd')?.id ?? zaak.id)
