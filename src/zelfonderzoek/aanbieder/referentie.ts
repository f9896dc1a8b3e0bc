/**
 * What a provider says on the telephone. Not the number of the dossier: that would tell who did not report it that
 * somebody else did.
 */
export const referentie = (partij: string): string => partij.replaceAll('-', '').slice(-6).toUpperCase()
