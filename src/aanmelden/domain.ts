import type { Procedure } from '../begrippen/procedure.ts'
import { behandelrollen, type Rol } from '../begrippen/rol.ts'
import { hoortBij } from '../web/procedures.ts'

/** Where each role starts, first match first: whoever handles dossiers starts with what is due. */
const beginplekken: readonly { rollen: readonly Rol[]; pad: string }[] = [
  { rollen: behandelrollen, pad: '/werkvoorraad' },
  { rollen: ['bestuur-lezer'], pad: '/rapportage' },
  { rollen: ['contractmanager'], pad: '/maatregelen' },
  { rollen: ['privacyfunctionaris'], pad: '/toegang' },
  { rollen: ['beheerder'], pad: '/gebruikers' },
]

/** The first page for somebody with these roles at a desk of this kind, as a path below the desk. */
export const beginpad = (rollen: readonly Rol[], procedure: Procedure): string =>
  beginplekken.find(plek => hoortBij(procedure, plek.pad) && plek.rollen.some(rol => rollen.includes(rol)))?.pad ??
  '/protocol'

/**
 * Where to go on after signing in: only a path of this very desk. It is read as a browser reads it, and what was
 * read is what is used: `/loket/../..` and `/\\host` are then another place, and lead to the desk's begin.
 */
export const veiligNaar = (loket: string, naar: string): string => {
  const begin = `/${loket}/begin`
  if (!URL.canParse(naar, 'http://hier.invalid')) return begin
  const { origin, pathname, search } = new URL(naar, 'http://hier.invalid')
  const hier = origin === 'http://hier.invalid' && pathname.startsWith(`/${loket}/`)
  const weerAanmelden = /^\/[^/]+\/(?:aanmelden|afmelden|afgemeld|bevestigen)(?:\/|$)/.test(pathname)
  return hier && !weerAanmelden ? pathname + search : begin
}
