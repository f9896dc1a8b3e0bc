import { copyFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nieuwBaken } from '../../tests/opstelling/baken.ts'
import { verzoek } from '../../tests/opstelling/voorbeeld.ts'
import { maakPool } from '../db/verbinding.ts'
import { maakKluis, ZOEKSLEUTEL } from '../kluis/kluis.ts'
import { bestandsbewaarder } from '../kluis/loketsleutels.ts'
import { openDossier } from '../zaken/deuren/openen.ts'
import { controleerLoketsleutel } from './loketsleutel.ts'

const { baken, desk, sleutelmap, alsEigenaar } = await nieuwBaken()
const { loket } = desk
const pad = join(sleutelmap, `${loket}.sleutel`)

/** A vault that has nothing in memory yet, as at a start. */
const versKluis = async <T>(doe: (kluis: ReturnType<typeof maakKluis>) => Promise<T>): Promise<T> => {
  const pool = maakPool({ ...alsEigenaar('sleutels'), user: 'baken_app' }, 1)
  return doe(maakKluis(pool, bestandsbewaarder(sleutelmap))).finally(() => pool.end())
}
const soorten = () => versKluis(async kluis => (await controleerLoketsleutel(kluis, loket)).map(b => b.soort))

test('a key file that is gone, garbled or another desk’s is found, and so is a search key that is gone', async () => {
  await openDossier(baken, verzoek(loket))
  expect(await soorten()).toEqual([])
  await copyFile(pad, `${pad}.kopie`)
  await rm(pad)
  expect(await soorten()).toEqual(['loketsleutelPastNiet'])
  await writeFile(pad, `k1 ${Buffer.alloc(32, 3).toString('base64')}\n`)
  expect(await soorten()).toEqual(['loketsleutelPastNiet'])
  await copyFile(`${pad}.kopie`, pad)
  await versKluis(kluis => kluis.vernietig(loket, [ZOEKSLEUTEL]))
  expect(await soorten()).toEqual(['zoeksleutelOntbreekt'])
})
