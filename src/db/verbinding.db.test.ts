import { sql } from 'kysely'
import pg from 'pg'
import { expect, test } from 'vitest'
import { nieuwBaken } from '../../tests/opstelling/baken.ts'
import { uuidv7 } from '../kernel/ids.ts'
import { logBlik } from '../toegang/toegangslog.ts'
import { zonderWachten } from './lijn.ts'
import { inLoket, poolinstelling } from './verbinding.ts'

const { baken, desk, alsEigenaar } = await nieuwBaken()

test('a connection that is cut off while it is in use fails its query, not the process', async () => {
  const baas = new pg.Client(poolinstelling(alsEigenaar('register')))
  await baas.connect()
  const bezig = inLoket(baken.db, desk.loket, async tx => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
    await baas.query('select pg_terminate_backend($1)', [rows[0]?.pid])
    await new Promise(klaar => setTimeout(klaar, 100))
    return sql`select 1`.execute(tx)
  })
  await expect(bezig).rejects.toThrow()
  await baas.end()
  const daarna = await inLoket(baken.db, desk.loket, tx => tx.selectFrom('loket').selectAll().execute())
  expect(daarna).toHaveLength(1)
})

const blik = (wie: string | null) => ({
  loket: desk.loket,
  wie,
  rol: 'proef',
  handeling: uuidv7(),
  doel: 'toezicht-op-toegang' as const,
  herkomst: '127.0.0.1',
  uitkomst: 'toegestaan' as const,
})

const geschreven = (handeling: string) =>
  inLoket(baken.db, desk.loket, tx =>
    tx.selectFrom('toegangslog').select('id').where('handeling', '=', handeling).execute(),
  )

test('what was asked last and not waited for is in before the transaction ends', async () => {
  const b = blik(null)
  await inLoket(baken.db, desk.loket, async tx => zonderWachten(logBlik(tx, b)))
  expect(await geschreven(b.handeling)).toHaveLength(1)
})

test('a transaction fails when what was asked last and not waited for fails', async () => {
  const b = blik('geen id')
  const bezig = inLoket(baken.db, desk.loket, async tx => zonderWachten(logBlik(tx, b)))
  await expect(bezig).rejects.toThrow('aborted')
})

test('what was asked and not waited for goes with the rest when its transaction is undone', async () => {
  const b = blik(null)
  const bezig = inLoket(baken.db, desk.loket, async tx => {
    zonderWachten(logBlik(tx, b))
    throw new Error('toch niet')
  })
  await expect(bezig).rejects.toThrow('toch niet')
  expect(await geschreven(b.handeling)).toEqual([])
})

test('on connections that were never used either, a transaction ends after what was asked in it', async () => {
  const bij = Array.from({ length: 8 }, () => blik('geen id'))
  const vers = await Promise.allSettled(
    bij.map(b => inLoket(baken.db, desk.loket, async tx => zonderWachten(logBlik(tx, b)))),
  )
  expect(vers.map(u => u.status)).toEqual(bij.map(() => 'rejected'))
})
