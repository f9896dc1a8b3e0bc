import type { Doel } from '../begrippen/doel.ts'
import type { Rol } from '../begrippen/rol.ts'
import type { Relatie, Vertrouwelijkheid } from '../begrippen/vertrouwelijkheid.ts'
import { type Handeling, handelingen, type Regel } from './handelingen.ts'
import type { Wie } from './wie.ts'

/** Minutes for which a proof of identity counts as recent. */
export const BEVESTIGD_MINUTEN = 10

export type Over = { readonly vertrouwelijkheid: Vertrouwelijkheid; readonly relatie: Relatie }
export type Oordeel =
  | { readonly mag: true; readonly doel: Doel; readonly rol: Rol; readonly viaNoodknop: boolean }
  | { readonly mag: false; readonly reden: 'rol' | 'relatie' | 'bevestiging' }

/** With the glass broken one reads and works as the team does; it gives no right to hand over or destroy. */
const metNoodknop: ReadonlySet<Handeling> = new Set([
  'dossier.lezen',
  'bijlage.openen',
  'dossier.bewerken',
  'dossier.informeren',
  'dossier.toegang.zien',
])

const vindRol = (regel: Regel, rollen: readonly Rol[], over: Over | null): Rol | undefined => {
  for (const { rollen: nodig, over: zicht } of regel.toestaan) {
    const rol = rollen.find(r => nodig.includes(r))
    const past = zicht === undefined || (over !== null && zicht[over.vertrouwelijkheid].includes(over.relatie))
    if (rol && past) return rol
  }
  return undefined
}

/**
 * The one policy function: desk x role x relation x confidentiality x act. Default is no.
 * `noodtoegang` says that the user has broken the glass of this very dossier, within the hour.
 */
export const mag = (wie: Wie, handeling: Handeling, over: Over | null, nu: Date, noodtoegang = false): Oordeel => {
  const regel: Regel = handelingen[handeling]
  if (!regel.toestaan.some(t => t.rollen.some(r => wie.rollen.includes(r)))) return { mag: false, reden: 'rol' }
  const gewoon = vindRol(regel, wie.rollen, over)
  const nood =
    !gewoon && noodtoegang && over && metNoodknop.has(handeling)
      ? vindRol(regel, wie.rollen, { ...over, relatie: 'team' })
      : undefined
  const rol = gewoon ?? nood
  if (!rol) return { mag: false, reden: 'relatie' }
  const oud = nu.getTime() - Date.parse(wie.bevestigdOp) > BEVESTIGD_MINUTEN * 60_000
  if (regel.bevestigd && oud) return { mag: false, reden: 'bevestiging' }
  return { mag: true, doel: regel.doel, rol, viaNoodknop: !gewoon }
}
