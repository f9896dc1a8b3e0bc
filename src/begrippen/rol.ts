/** What somebody is at a desk; comes from the sign-in provider's claims. */
export const rollen = [
  'medewerker',
  'coordinator',
  'procesregisseur',
  'bestuur-lezer',
  'privacyfunctionaris',
  'beheerder',
  'contractmanager',
] as const
export type Rol = (typeof rollen)[number]

/** Those who handle dossiers. The others account, watch over, or administer; they read no content. */
export const behandelrollen = ['medewerker', 'coordinator', 'procesregisseur'] as const satisfies readonly Rol[]

export const isRol = (waarde: string): waarde is Rol => (rollen as readonly string[]).includes(waarde)
