export const gedeeld = {
  nogNietBeoordeeld: 'Beoordeel de melding eerst.',
  dossierDicht: 'Dit dossier is niet in behandeling. Heropen het eerst.',
} as const
export const keuzeOnbekend = 'Kies een van de mogelijkheden.'
