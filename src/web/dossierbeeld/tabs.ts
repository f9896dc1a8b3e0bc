import type { Zaak } from '../../begrippen/zaak.ts'
import type { Handeling } from '../../toegang/handelingen.ts'

/** The pages of a dossier, in the order of its tabs. A room that has a page of a dossier adds a line here. */
type Tab = {
  readonly naam: string
  readonly tekst: string
  /** Below the dossier: '/tijdlijn'. */
  readonly pad: string
  readonly handeling: Handeling
  /** Only for dossiers that have something there. */
  readonly bij?: (zaak: Zaak) => boolean
}

const alle = [
  { naam: 'overzicht', tekst: 'Overzicht', pad: '', handeling: 'dossier.lezen' },
  { naam: 'tijdlijn', tekst: 'Tijdlijn', pad: '/tijdlijn', handeling: 'dossier.lezen' },
  { naam: 'toegang', tekst: 'Toegang', pad: '/toegang', handeling: 'dossier.toegang.zien' },
] as const satisfies readonly Tab[]

export type Tabnaam = (typeof alle)[number]['naam']
export const tabs: readonly Tab[] = alle
