import { sql } from 'kysely'
import pg from 'pg'
import { expect, test } from 'vitest'
import { nieuwBaken } from '../../tests/opstelling/baken.ts'
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
