import type { Rol } from '../begrippen/rol.ts'
import { weiger } from '../kernel/besluit.ts'
import { DEMO } from '../toegang/demo.ts'

/** Somebody with an account at one desk. `uitgever`: the provider that vouches for them. */
export type Gebruiker = {
  readonly id: string
  readonly naam: string
  readonly rollen: readonly Rol[]
  readonly uitgever: string
  readonly actief: boolean
  /** Has a session that has not ended. */
  readonly aangemeld: boolean
}

export type Wijziging =
  | { readonly soort: 'blokkeren' }
  | { readonly soort: 'deblokkeren' }
  | { readonly soort: 'rollen'; readonly rollen: readonly Rol[] }

export type Wijzigingweigering = 'uzelf' | 'rollenVanAanbieder' | 'geenRol'

/** What to tell the administrator. */
export const WIJZIGINGWEIGERINGEN: Readonly<Record<Wijzigingweigering, string>> = {
  uzelf: 'Uw eigen toegang verandert u niet zelf. Vraag een andere beheerder.',
  rollenVanAanbieder: 'De rollen van deze gebruiker komen van de eigen organisatie. Verander ze daar.',
  geenRol: 'Kies ten minste één rol. Mag iemand er helemaal niet meer in? Sluit dan de toegang.',
}

/** Roles of somebody from a provider are the provider's; only made-up users have theirs here. */
export const eigenRollen = ({ uitgever }: Pick<Gebruiker, 'uitgever'>): boolean => uitgever === DEMO

/** Decides on a change. `door`: the administrator's id; null for whoever runs the machine. */
export const gebruikerWijzigen = (gebruiker: Gebruiker, wijziging: Wijziging, door: string | null) => {
  if (gebruiker.id === door) return weiger('uzelf' as const)
  if (wijziging.soort !== 'rollen') return { ok: true as const, actief: wijziging.soort === 'deblokkeren' }
  if (!eigenRollen(gebruiker)) return weiger('rollenVanAanbieder' as const)
  if (wijziging.rollen.length === 0) return weiger('geenRol' as const)
  return { ok: true as const, rollen: wijziging.rollen }
}
