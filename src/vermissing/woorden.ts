import type { Geopend } from '../web/dossierbeeld/lezen.ts'

export const naam = (lijst: readonly { code: string; naam: string }[], code: string) =>
  lijst.find(l => l.code === code)?.naam ?? code
export const begin = (g: Geopend) => `/${g.zaak.loket}/dossiers/${g.zaak.id}/vermissing`
export const wie = (g: Geopend, id: string) => g.collegas.get(id)?.naam ?? 'iemand die weg is'
export const tekst = (g: Geopend, id: string | null) => (id === null ? undefined : (g.teksten.get(id) ?? 'Vernietigd'))

export const isOpen = (g: Geopend, code: string) => g.zaak.taken.some(t => t.code === code && t.status === 'open')
