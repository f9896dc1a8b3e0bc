import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { nieuwBaken } from '../../tests/opstelling/baken.ts'
import { smtpNaar } from '../../tests/opstelling/mailserver.ts'
import { startPostbus } from '../../tests/opstelling/postbus.ts'
import { inLoket } from '../db/verbinding.ts'
import { findRetourstand } from '../post/store.ts'
import rotterdam from '../protocollen/loketten/rotterdam-incidentenloket.ts'
import wmo from '../protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import { startKlussen } from './klussen.ts'
import type { Opbouw } from './opbouw.ts'
import { maakWekker } from './wekker.ts'

const { baken, alsEigenaar } = await nieuwBaken(undefined, [rotterdam, wmo])
const data = await mkdtemp(join(tmpdir(), 'baken-retour-'))
const postbus = await startPostbus()
afterAll(async () => {
  await postbus.stop()
  await rm(data, { recursive: true, force: true })
})
const paar = (welke: 'register' | 'sleutels') => ({
  eigenaar: alsEigenaar(welke),
  toepassing: { ...alsEigenaar(welke), user: 'baken_app' },
})
const opslag = { register: paar('register'), sleutels: paar('sleutels') }
const opbouw = { baken, wekker: maakWekker(), opslag } as Opbouw

test('the mailbox of bounces is read once for all desks, and each of them sees how it stands', async () => {
  postbus.bezorg('From: a@b.invalid\r\nSubject: Re\r\n\r\nDank u.')
  const fouten: object[] = []
  const k = startKlussen(opbouw, { data, post: smtpNaar(1), bounces: postbus.bus }, regel => fouten.push(regel))
  const standen = () =>
    Promise.all([rotterdam, wmo].map(p => inLoket(baken.db, p.loket, tx => findRetourstand(tx, p.loket))))
  const gelezen = { gelezenOp: expect.any(String), foutSinds: null }
  await expect.poll(standen, { timeout: 20_000 }).toEqual([gelezen, gelezen])
  await k.stop()
  expect(postbus.inhoud().map(m => m.vlaggen)).toEqual([['\\Seen']])
  expect(postbus.verbindingen()).toBe(1)
  expect(fouten).toEqual([])
})

test('a mailbox that says nothing holds up no other job', async () => {
  const lijnen: Socket[] = []
  const stil = createServer(lijn => void lijnen.push(lijn))
  await new Promise<void>(klaar => stil.listen(0, '127.0.0.1', klaar))
  const adres = stil.address()
  const bounces = { ...postbus.bus, poort: typeof adres === 'object' && adres ? adres.port : 0 }
  const { loket } = rotterdam
  await inLoket(baken.db, loket, tx =>
    tx.updateTable('klus').set({ gedaan_op: null }).where('loket', '=', loket).execute(),
  )
  const k = startKlussen(opbouw, { data, post: smtpNaar(1), bounces }, () => {})
  await expect.poll(() => lijnen.length, { timeout: 10_000 }).toBe(1)
  const gedaan = await inLoket(baken.db, loket, tx =>
    tx.selectFrom('klus').select('naam').where('loket', '=', loket).where('gedaan_op', 'is not', null).execute(),
  )
  expect(gedaan.map(r => r.naam)).toEqual(expect.arrayContaining(['post', 'delingen', 'sleutelresten']))
  for (const lijn of lijnen) lijn.destroy()
  await k.stop()
  stil.close()
})
