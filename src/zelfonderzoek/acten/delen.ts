export const opties = (lijst: readonly { code: string; naam: string; uitleg?: string | undefined }[]) =>
  lijst.map(o => ({ waarde: o.code, label: o.naam, uitleg: o.uitleg }))

export const gedeeld = {
  nogNietBeoordeeld: 'Beoordeel de melding eerst.',
  dossierDicht: 'Dit dossier is niet in behandeling. Heropen het eerst.',
} as const
export const keuzeOnbekend = 'Kies een van de mogelijkheden.'
