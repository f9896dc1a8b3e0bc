import type { Delingdeel } from '../../begrippen/feiten/deling.ts'
import { delingVan } from '../../protocollen/bases/deling.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'

/**
 * The desk of this house that took the case over, and when; null as long as none did. Sharing alone hands nothing over.
 * `stil`: nobody outside the desks may hear of it.
 */
export const overgenomenDoor = (
  delingen: Delingdeel | null | undefined,
  p: Pick<Protocolversie, 'deling'>,
): { readonly loket: string; readonly op: string; readonly stil: boolean } | null => {
  const { doelBijDoorzetten: doel, weten } = delingVan(p)
  const d = delingen?.uit.find(d => d.stand === 'aangenomen' && d.doel === doel)
  if (!d) return null
  return { loket: d.naar, op: d.beantwoordOp ?? d.op, stil: weten.find(w => w.code === d.weten)?.stil ?? false }
}
