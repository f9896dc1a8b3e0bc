import { type Database, inLoket } from '../db/verbinding.ts'
import { HOOGSTENS_UREN, STIL_MINUTEN } from './sessies.ts'

/** So long it is known whose session it was, for who sends after the weekend what they typed before it. */
const ONTHOUDEN_DAGEN = 30

/** Of sessions that ended by themselves, of either sort: the token of their organisation goes, and later the rest. */
export const ruimSessiesOp = async (db: Database, loket: string, nu: Date): Promise<void> => {
  const voor = (minuten: number): string => new Date(nu.getTime() - minuten * 60_000).toISOString()
  await inLoket(db, loket, async tx => {
    for (const tabel of ['sessie', 'aanbiedersessie'] as const) {
      await tx
        .deleteFrom(tabel)
        .where('loket', '=', loket)
        .where('begonnen_op', '<=', voor(ONTHOUDEN_DAGEN * 24 * 60))
        .execute()
      await tx
        .updateTable(tabel)
        .set({ idtoken: null })
        .where('loket', '=', loket)
        .where(e => e.or([e('gezien_op', '<=', voor(STIL_MINUTEN)), e('begonnen_op', '<=', voor(HOOGSTENS_UREN * 60))]))
        .where('idtoken', 'is not', null)
        .execute()
    }
  })
}
