import { maakRapport } from '../../cijfers/tellen/maak.ts'
import type { Periode } from '../../cijfers/tellen/periode.ts'
import { type Database, inLoket } from '../../db/verbinding.ts'
import type { Weiger } from '../../kernel/besluit.ts'
import { dagVan } from '../../kernel/lokaal.ts'
import type { Protocol } from '../../protocollen/protocol.ts'
import { appendVaststelling, findLaatsteVaststelling } from './store.ts'
import { magVaststellen, type Vaststelweigering } from './vaststellen.ts'

export type Vaststelopdracht = {
  readonly db: Database
  readonly protocol: Protocol
  readonly periode: Periode
  /** The fingerprint of what the user saw. */
  readonly gezien: string
  readonly door: string
  readonly nu: string
  readonly nieuwId: () => string
}

/** Counts once more and freezes that, when it is what the user saw. */
export const stelVast = (o: Vaststelopdracht): Promise<{ ok: true; id: string } | Weiger<Vaststelweigering>> =>
  inLoket(o.db, o.protocol.loket, async tx => {
    const rapport = await maakRapport(tx, o.protocol, o.periode, o.nu)
    const vorige = await findLaatsteVaststelling(tx, o.protocol.loket, o.periode)
    const mag = magVaststellen(rapport, o.gezien, vorige?.rapport ?? null, dagVan(o.nu))
    if (!mag.ok) return mag
    const id = o.nieuwId()
    await appendVaststelling(tx, { id, op: o.nu, door: o.door, rapport })
    return { ok: true, id }
  })
