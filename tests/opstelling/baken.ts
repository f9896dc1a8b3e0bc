import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import type { Rol } from '../../src/begrippen/rol.ts'
import { inLoket, maakDatabase, maakPool, poolinstelling, type Verbinding } from '../../src/db/verbinding.ts'
import { uuidv7 } from '../../src/kernel/ids.ts'
import { bestandsopslag } from '../../src/kluis/bestandsopslag.ts'
import { maakKluis } from '../../src/kluis/kluis.ts'
import { bestandsbewaarder } from '../../src/kluis/loketsleutels.ts'
import rotterdam from '../../src/protocollen/loketten/rotterdam-incidentenloket.ts'
import type { Protocol } from '../../src/protocollen/protocol.ts'
import type { Wie } from '../../src/toegang/wie.ts'
import type { Baken } from '../../src/zaken/baken.ts'

/** A clock that stands still until it is set. */
const zetklok = (begin: string) => {
  let nu = new Date(begin)
  return {
    klok: () => new Date(nu),
    zet: (moment: string) => {
      nu = new Date(moment)
    },
  }
}

const kloon = async (eigenaar: Verbinding, sjabloon: string, naam: string) => {
  const client = new pg.Client(poolinstelling(eigenaar))
  await client.connect()
  await client.query(`create database ${naam} template ${sjabloon}`)
  await client.end()
}

const wis = async (eigenaar: Verbinding, namen: readonly string[]) => {
  const client = new pg.Client(poolinstelling(eigenaar))
  await client.connect()
  for (const naam of namen) await client.query(`drop database if exists ${naam} with (force)`)
  await client.end()
}

/** A register of its own on real PostgreSQL, with a key store beside it; gone after the file. */
export const nieuwBaken = async (begin = '2026-04-02T08:00:00Z', desks: readonly Protocol[] = [rotterdam]) => {
  const eigenaar = inject('eigenaar')
  const naam = `t_${randomUUID().replaceAll('-', '')}`
  const namen = [naam, `${naam}_s`] as const
  await kloon(eigenaar, 'sjabloon', namen[0])
  await kloon(eigenaar, 'sjabloon_sleutels', namen[1])
  const sleutelmap = await mkdtemp(join(tmpdir(), 'baken-sleutels-'))
  const datamap = await mkdtemp(join(tmpdir(), 'baken-data-'))
  const pool = maakPool({ ...eigenaar, database: namen[0], user: 'baken_app' }, 10)
  const sleutelpool = maakPool({ ...eigenaar, database: namen[1], user: 'baken_app' }, 5)
  const bewaarder = bestandsbewaarder(sleutelmap)
  const tijd = zetklok(begin)
  const baken: Baken = {
    db: maakDatabase(pool),
    kluis: maakKluis(sleutelpool, bewaarder),
    klok: tijd.klok,
    nieuwId: uuidv7,
    loketten: new Map(desks.map(d => [d.loket, d])),
    bijlagen: { opslag: bestandsopslag(datamap), scanner: null, bytes: 10_000_000, aantal: 10 },
  }
  for (const { loket } of desks) {
    await bewaarder.maakAan(loket)
    await inLoket(baken.db, loket, tx => tx.insertInto('loket').values({ loket }).execute())
  }
  afterAll(async () => {
    await pool.end()
    await sleutelpool.end()
    await wis(eigenaar, namen)
    await rm(sleutelmap, { recursive: true, force: true })
    await rm(datamap, { recursive: true, force: true })
  })
  const alsEigenaar = (database: 'register' | 'sleutels') => ({
    ...eigenaar,
    database: namen[database === 'register' ? 0 : 1],
  })
  return { baken, tijd, alsEigenaar, sleutelmap, datamap, desk: desks[0] as Protocol }
}

/** A user of a desk, in the register and as the policy sees them. */
export const nieuweGebruiker = async (baken: Baken, loket: string, naam: string, ...rollen: Rol[]): Promise<Wie> => {
  const id = uuidv7()
  await inLoket(baken.db, loket, tx =>
    tx.insertInto('gebruiker').values({ loket, id, uitgever: 'test', sub: id, naam, rollen }).execute(),
  )
  return { loket, id, naam, rollen, bevestigdOp: baken.klok().toISOString(), herkomst: 'test' }
}
