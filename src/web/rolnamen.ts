import type { Rol } from '../begrippen/rol.ts'
import type { Protocol } from '../protocollen/protocol.ts'

/** A role in words, and what somebody in it does at a desk. */
export const rolnamen: Readonly<Record<Rol, { naam: string; doet: string }>> = {
  medewerker: { naam: 'Medewerker', doet: 'Neemt meldingen aan en behandelt dossiers.' },
  coordinator: { naam: 'Coördinator', doet: 'Screent, verdeelt het werk en sluit dossiers.' },
  procesregisseur: { naam: 'Procesregisseur', doet: 'Brengt partijen bij elkaar als een zaak vastloopt.' },
  'bestuur-lezer': { naam: 'Bestuur', doet: 'Leest de verslagen, geen dossiers.' },
  privacyfunctionaris: { naam: 'Privacyfunctionaris', doet: 'Ziet wie wat bekeek. Leest zelf geen dossiers.' },
  contractmanager: { naam: 'Contractmanager', doet: 'Volgt wat er na een onderzoek beter moet. Leest geen dossiers.' },
  beheerder: { naam: 'Beheerder', doet: 'Beheert de gebruikers. Leest geen dossiers.' },
}

/** A role as the desk calls it now: at a supervisor the coordinator is the supervisor. */
export const rolnaam = (rol: Rol, desk: Protocol): string =>
  desk.versies.at(-1)?.rollen.find(r => r.code === rol)?.naam ?? rolnamen[rol].naam

/** "Medewerker, Coördinator" */
export const rollenInWoorden = (rollen: readonly Rol[], desk: Protocol): string =>
  rollen.map(r => rolnaam(r, desk)).join(', ')
