import { expect, test } from 'vitest'
import { nieuwBaken } from '../../tests/opstelling/baken.ts'
import { inLoket } from '../db/verbinding.ts'
import { uuidv7 } from '../kernel/ids.ts'
import rotterdam from '../protocollen/loketten/rotterdam-incidentenloket.ts'
import { type Blik, bewaarBlik } from './toegangslog.ts'

const tweede = { ...rotterdam, loket: 'tweede-incidentenloket' }
const { baken, desk } = await nieuwBaken(undefined, [rotterdam, tweede])

const blik = (loket: string, handeling: string): Blik => ({
  loket,
  wie: uuidv7(),
  rol: 'proef',
  handeling,
  doel: 'toezicht-op-toegang',
  zaak: uuidv7(),
  onderwerpen: [uuidv7(), uuidv7()],
  herkomst: '127.0.0.1',
  uitkomst: 'toegestaan',
})

const geschreven = (loket: string, handeling: string) =>
  inLoket(baken.db, loket, tx => tx.selectFrom('toegangslog').selectAll().where('handeling', '=', handeling).execute())

test('many who look at once each leave their own line, whole, at their own desk', async () => {
  const bij = Array.from({ length: 150 }, (_, i) => blik(i % 3 ? desk.loket : tweede.loket, 'samen'))
  await Promise.all(bij.map(b => bewaarBlik(baken.db, b)))
  const regels = [...(await geschreven(desk.loket, 'samen')), ...(await geschreven(tweede.loket, 'samen'))]
  const vanWie = new Map(regels.map(r => [r.wie, r]))
  expect(regels).toHaveLength(150)
  for (const b of bij) expect(vanWie.get(b.wie)).toMatchObject({ ...b, noodtoegang: null })
})

test('it is in when it is said to be in', async () => {
  await bewaarBlik(baken.db, blik(desk.loket, 'een'))
  expect(await geschreven(desk.loket, 'een')).toHaveLength(1)
})

test('a look that cannot be written fails by itself and not the looks beside it', async () => {
  const fout = { ...blik(desk.loket, 'naast'), wie: 'geen id' }
  const uit = await Promise.allSettled(
    [blik(desk.loket, 'naast'), fout, blik(desk.loket, 'naast')].map(b => bewaarBlik(baken.db, b)),
  )
  expect(uit.map(u => u.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(await geschreven(desk.loket, 'naast')).toHaveLength(2)
})
