import type { Tx } from '../db/verbinding.ts'
import type { Bericht } from '../toegang/berichten.ts'
import type { Wie } from '../toegang/wie.ts'
import { findZicht } from '../toegang/zicht.ts'
import { type Getoond, isOverNoodknop } from './page.tsx'

/**
 * The dossiers' numbers, for who was told about them and may still know that they are there. A dossier that was
 * destroyed has none any more.
 */
export const metNummers = async (tx: Tx, wie: Wie, berichten: readonly Bericht[]): Promise<readonly Getoond[]> => {
  const zicht = await findZicht(
    tx,
    wie,
    berichten.flatMap(b => b.zaak ?? []),
  )
  return berichten.map(b => {
    const z = b.zaak === null ? undefined : zicht.get(b.zaak)
    return { ...b, nummer: z && (z.bekend || isOverNoodknop(b.soort)) ? z.nummer : null }
  })
}
