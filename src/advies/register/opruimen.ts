import { inLoket } from '../../db/verbinding.ts'
import { dagVan } from '../../kernel/lokaal.ts'
import { versieOp } from '../../protocollen/versie.ts'
import { logBlik } from '../../toegang/toegangslog.ts'
import { type Baken, getLoket } from '../../zaken/baken.ts'
import { bewaardTot } from './domain.ts'
import { deleteAdvies, findMetUitkomst, findTekstenVan } from './store.ts'

const PER_KEER = 100

/**
 * Destroys advice that was kept long enough: the keys first, then the rows, so that a crash in between leaves texts
 * that nobody can read and the next round takes away. Returns how many.
 */
export const ruimAdviezenOp = (baken: Baken, loket: string): Promise<number> =>
  inLoket(baken.db, loket, async tx => {
    const vandaag = dagVan(baken.klok())
    const protocol = versieOp(getLoket(baken, loket), vandaag)
    if (!protocol) return 0
    const oud = (await findMetUitkomst(tx, loket, vandaag, PER_KEER)).filter(a => {
      const tot = bewaardTot(a.uitkomstOp, protocol)
      return tot !== null && tot < vandaag
    })
    for (const a of oud) {
      const teksten = await findTekstenVan(tx, loket, a)
      await baken.kluis.vernietig(loket, teksten)
      await deleteAdvies(tx, loket, a.id, teksten)
    }
    if (oud.length > 0)
      await logBlik(tx, {
        loket,
        wie: null,
        rol: 'bewaartermijn',
        handeling: 'advies.vastleggen',
        doel: 'beheer',
        onderwerpen: oud.map(a => a.id),
        herkomst: 'klus',
        uitkomst: 'toegestaan',
      })
    return oud.length
  })
