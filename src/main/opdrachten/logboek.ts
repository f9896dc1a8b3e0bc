import { inLoket } from '../../db/verbinding.ts'
import { type Handeling, handelingen } from '../../toegang/handelingen.ts'
import { logBlik } from '../../toegang/toegangslog.ts'
import type { Baken } from '../../zaken/baken.ts'

/** What an operator does on the command line stands in the access log too; who that is, the machine knows. */
export const logOpdracht = (baken: Baken, loket: string, handeling: Handeling, gelukt: boolean): Promise<void> =>
  inLoket(baken.db, loket, tx =>
    logBlik(tx, {
      loket,
      wie: null,
      rol: 'opdrachtregel',
      handeling,
      doel: handelingen[handeling].doel,
      herkomst: 'opdrachtregel',
      uitkomst: gelukt ? 'toegestaan' : 'geweigerd',
    }),
  )
