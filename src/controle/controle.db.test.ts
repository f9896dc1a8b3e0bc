import pg from 'pg'
import { expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../tests/opstelling/baken.ts'
import { screening, verzoek } from '../../tests/opstelling/voorbeeld.ts'
import { poolinstelling } from '../db/verbinding.ts'
import { uuidv7 } from '../kernel/ids.ts'
import { meldingScreenen } from '../screening/domain.ts'
import { handle } from '../zaken/deuren/handle.ts'
import { openDossier } from '../zaken/deuren/openen.ts'
import { controleerDossiers } from './dossiers.ts'
import { controleerSleutels, ruimWezenOp } from './sleutels.ts'

const { baken, desk, alsEigenaar } = await nieuwBaken()
const { loket } = desk
const coordinator = await nieuweGebruiker(baken, loket, 'Coördinator', 'coordinator')
/** The key store keeps real time; an hour from now its keys are no longer fresh. */
const straks = new Date(Date.now() + 2 * 3_600_000)

const knoei = async (welke: 'register' | 'sleutels', sql: string) => {
  const client = new pg.Client(poolinstelling(alsEigenaar(welke)))
  await client.connect()
  await client.query(sql).finally(() => client.end())
}
const dossier = async () => {
  const opening = await openDossier(baken, verzoek(loket))
  if (!opening.ok) throw new Error(opening.weigering)
  const { zaak, nummer } = opening.ontvangst
  await handle(baken, coordinator, {
    zaak,
    opdracht: { naam: 'meldingScreenen', handeling: 'dossier.screenen', beslis: meldingScreenen },
    invoer: screening(),
  })
  return { zaak, nummer }
}
const dossiers = () => controleerDossiers(baken.db, loket)
const sleutels = () => controleerSleutels(baken.db, baken.kluis, loket, straks)

test('what came in through the doors adds up', async () => {
  await Promise.all([dossier(), dossier(), dossier()])
  expect(await dossiers()).toEqual({ dossiers: 3, bevindingen: [] })
  expect(await sleutels()).toEqual([])
})

test.each([
  [
    'a row that was changed past the door',
    (id: string) => `update zaak set urgent = not urgent where id = '${id}'`,
    'rijWijktAf',
    ['kenmerken'],
  ],
  [
    'a term that was moved past the door',
    (id: string) => `update termijn set einde = 'nooit' where zaak = '${id}'`,
    'rijWijktAf',
    ['termijnen'],
  ],
  [
    'a decision that was taken out',
    (id: string) => `delete from journaal where zaak = '${id}' and volgnr = 1`,
    'journaalOnderbroken',
    [],
  ],
  [
    'a telregel that says otherwise',
    (id: string) => `update telregel set categorie = 'overig_incident' where zaak = '${id}'`,
    'telregelWijktAf',
    ['categorie'],
  ],
] as const)('%s is found, with the dossier and the field', async (_, sql, soort, velden) => {
  const { zaak, nummer } = await dossier()
  await knoei('register', sql(zaak))
  expect((await dossiers()).bevindingen).toContainEqual({ soort, zaak, nummer, velden: [...velden] })
})

test('a key that is gone is a finding, and a key that protects nothing is swept', async () => {
  const { zaak } = await dossier()
  await knoei('sleutels', `delete from sleutel where id = '${zaak}'`)
  expect(await sleutels()).toEqual([{ soort: 'sleutelOntbreekt', id: zaak, van: 'dossier' }])
  const los = uuidv7()
  await baken.kluis.maak(loket, 'persoon', [los])
  expect(await ruimWezenOp(baken.db, baken.kluis, loket, new Date())).toBe(0)
  expect(await ruimWezenOp(baken.db, baken.kluis, loket, straks)).toBe(1)
  expect((await baken.kluis.kent(loket, [los])).size).toBe(0)
  expect(await sleutels()).toEqual([{ soort: 'sleutelOntbreekt', id: zaak, van: 'dossier' }])
})
