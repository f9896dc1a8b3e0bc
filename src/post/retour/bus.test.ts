import { createServer, type Socket } from 'node:net'
import { setTimeout as wacht } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { startPostbus } from '../../../tests/opstelling/postbus.ts'
import { leesBus } from './bus.ts'

const postbus = await startPostbus()
afterAll(() => postbus.stop())
const tijden = { verbinden: 10_000, antwoord: 10_000, ronde: 2_000 }
const gelezen = () => postbus.inhoud().map(m => m.vlaggen.includes('\\Seen'))

test('a round stops in time; what is unread waits for the next, and is no fault', async () => {
  for (let i = 0; i < 5; i++) postbus.bezorg(`From: a@b.invalid\r\nSubject: ${i}\r\n\r\nDag.`)
  let keer = 0
  const traag = async () => {
    keer += 1
    if (keer > 1) await wacht(2_500)
    return 'blijft' as const
  }
  await leesBus(postbus.bus, traag, tijden)
  expect([keer, gelezen()]).toEqual([2, [true, false, false, false, false]])
  await leesBus(postbus.bus, async () => 'blijft')
  expect(gelezen()).toEqual(Array(5).fill(true))
})

test('a server that always says something and never answers is too slow', async () => {
  const lijnen: Socket[] = []
  const praat = createServer(lijn => {
    lijnen.push(lijn)
    lijn.on('error', () => {})
    lijn.write('* OK welkom\r\n')
    const klok = setInterval(() => lijn.write('* OK even geduld\r\n'), 50)
    lijn.on('close', () => clearInterval(klok))
  })
  await new Promise<void>(klaar => praat.listen(0, '127.0.0.1', klaar))
  const adres = praat.address()
  const poort = typeof adres === 'object' && adres ? adres.port : 0
  const begin = performance.now()
  await expect(leesBus({ ...postbus.bus, poort }, async () => 'blijft', tijden)).rejects.toThrow('te_traag')
  expect(performance.now() - begin).toBeLessThan(9_000)
  for (const lijn of lijnen) lijn.destroy()
  praat.close()
}, 20_000)
