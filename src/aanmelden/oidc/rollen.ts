import { isRol, type Rol, rollen } from '../../begrippen/rol.ts'
import type { Oidcinstelling } from './instelling.ts'

export type Claims = Readonly<Record<string, unknown>>

const eigen = (waarde: unknown, sleutel: string): unknown =>
  typeof waarde === 'object' && waarde !== null && Object.hasOwn(waarde, sleutel)
    ? (waarde as Claims)[sleutel]
    : undefined

/** A claim by its name, or else by the path that its dots make. */
export const claim = (claims: Claims, naam: string): unknown =>
  eigen(claims, naam) ?? naam.split('.').reduce<unknown>(eigen, claims)

const teksten = (waarde: unknown): readonly string[] =>
  (Array.isArray(waarde) ? waarde : [waarde]).filter(w => typeof w === 'string')

/**
 * The roles that a provider's claims give at one desk. Values read `<desk>:<role>`; with a table only
 * the values in it count. Whatever is no role of this desk gives nothing.
 */
export const rollenUit = (claims: Claims, i: Pick<Oidcinstelling, 'rolclaim' | 'rollen'>, loket: string): Rol[] => {
  const waarden = teksten(claim(claims, i.rolclaim))
  const { rollen: tabel } = i
  const gegeven = tabel ? waarden.flatMap(w => (Object.hasOwn(tabel, w) ? (tabel[w] ?? []) : [])) : waarden
  const hier = gegeven.filter(w => w.startsWith(`${loket}:`)).map(w => w.slice(loket.length + 1))
  return rollen.filter(rol => hier.filter(isRol).includes(rol))
}

/** What to call somebody: their name, else what the provider calls them. */
export const naamUit = (claims: Claims, naamclaim: string): string => {
  const namen = [claim(claims, naamclaim), claims.name, claims.preferred_username, claims.sub]
  const naam = namen.find(n => typeof n === 'string' && n.trim() !== '')
  return String(naam ?? '')
    .trim()
    .slice(0, 200)
}
