import { inLoket } from '../db/verbinding.ts'
import type { Baken } from '../zaken/baken.ts'
import { HOOGSTENS_UREN, STIL_MINUTEN } from './sessies.ts'

/** Of sessions that ended by themselves, of either sort: their token goes, and after their longest the rest. */
export const ruimSessiesOp = async (baken: Baken, loket: string): Promise<void> => {
  const voor = (minuten: number): string => new Date(baken.klok().getTime() - minuten * 60_000).toISOString()
  await inLoket(baken.db, loket, async tx => {
    for (const tabel of ['sessie', 'aanbiedersessie'] as const) {
      await tx
        .deleteFrom(tabel)
        .where('loket', '=', loket)
        .where('begonnen_op', '<=', voor(HOOGSTENS_UREN * 60))
        .execute()
      await tx
        .updateTable(tabel)
        .set({ idtoken: null })
        .where('loket', '=', loket)
        .where('gezien_op', '<=', voor(STIL_MINUTEN))
        .where('idtoken', 'is not', null)
        .execute()
    }
  })
}
