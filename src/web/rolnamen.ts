import type { Rol } from '../begrippen/rol.ts'

/** A role in words, and what somebody in it does at a desk. */
export const rolnamen: Readonly<Record<Rol, { naam: string; doet: string }>> = {
  medewerker: { naam: 'Medewerker', doet: 'Neemt meldingen aan en behandelt dossiers.' },
  coordinator: { naam: 'Coördinator', doet: 'Screent, verdeelt het werk en sluit dossiers.' },
  procesregisseur: { naam: 'Procesregisseur', doet: 'Brengt partijen bij elkaar als een zaak vastloopt.' },
  'bestuur-lezer': { naam: 'Bestuur', doet: 'Leest de verslagen, geen dossiers.' },
  privacyfunctionaris: { naam: 'Privacyfunctionaris', doet: 'Ziet wie wat bekeek. Leest zelf geen dossiers.' },
  beheerder: { naam: 'Beheerder', doet: 'Beheert de gebruikers. Leest geen dossiers.' },
}

/** "Medewerker, Coördinator" */
export const rollenInWoorden = (rollen: readonly Rol[]): string => rollen.map(r => rolnamen[r].naam).join(', ')
