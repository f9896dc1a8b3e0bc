import type { Zaak } from '../../begrippen/zaak.ts'

/** Which provider a case is about: as settled, or as the assessment has it while nobody settled it. */
export const organisatieVan = (zaak: Pick<Zaak, 'werk' | 'screening'>): string | null =>
  zaak.werk.aanbieders?.partijen.find(p => p.rol === 'hoofd')?.organisatie ?? zaak.screening?.organisatie ?? null
