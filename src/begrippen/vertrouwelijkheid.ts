/** How closely a dossier is kept, from open to the desk's handlers to those named only. */
export const vertrouwelijkheden = ['gewoon', 'vertrouwelijk', 'afgeschermd'] as const
export type Vertrouwelijkheid = (typeof vertrouwelijkheden)[number]

/** How a user stands to a dossier. A desk's screeners are `team` of what nobody has taken up yet. */
export const relaties = ['behandelaar', 'team', 'tafelgenoot', 'geen'] as const
export type Relatie = (typeof relaties)[number]
