import { inLoket } from '../../db/verbinding.ts'
import type { Baken } from '../baken.ts'
import { contextVan } from '../deuren/contextvan.ts'
import { bewaarBesluit } from '../register/bewaar.ts'
import { lockZaak } from '../register/store.ts'
import { bijlageScannen } from './domain.ts'
import { leesBytes } from './opslaan.ts'
import { findWachtend } from './rijen.ts'

const PER_KEER = 50

const leg = (baken: Baken, loket: string, zaak: string, bijlage: string, uitslag: 'schoon' | 'besmet') =>
  inLoket(baken.db, loket, async tx => {
    const dossier = await lockZaak(tx, loket, zaak)
    if (!dossier) return
    const ctx = await contextVan(tx, baken, dossier, null, baken.klok().toISOString())
    const besluit = bijlageScannen(dossier, { bijlage, uitslag }, ctx)
    if (besluit.ok) await bewaarBesluit(tx, dossier, 'bijlageScannen', besluit.feiten, ctx)
  })

/**
 * Gives what waits to the scanner, and records what it says. Nothing is decided by a person, so nothing is asked of
 * the policy. A scanner that is down ends it: all go on waiting.
 */
export const scanWachtende = async (baken: Baken, loket: string): Promise<number> => {
  const { scanner } = baken.bijlagen
  if (!scanner) return 0
  const wachtend = await inLoket(baken.db, loket, tx => findWachtend(tx, loket, PER_KEER))
  let gedaan = 0
  for (const { zaak, id } of wachtend) {
    const sleutel = (await baken.kluis.pak(loket, [zaak])).get(zaak)
    const bytes = sleutel && (await leesBytes(baken, loket, sleutel, id))
    if (!bytes) continue
    const uitslag = await scanner(bytes)
    if (uitslag === 'weg') return gedaan
    if (uitslag === 'onbekend') continue
    await leg(baken, loket, zaak, id, uitslag)
    gedaan++
  }
  return gedaan
}
