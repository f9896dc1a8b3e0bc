import { expect, test } from 'vitest'
import { vulOefenloketten } from '../../demo/caseload.ts'
import lindehoven from '../../demo/protocollen/lindehoven-incidentenloket.ts'
import wilgenstad from '../../demo/protocollen/wilgenstad-incidentenloket.ts'
import { maakDemogebruikers } from '../../src/aanmelden/demogebruikers.ts'
import type { Zaak } from '../../src/begrippen/zaak.ts'
import { inLoket } from '../../src/db/verbinding.ts'
import rotterdam from '../../src/protocollen/loketten/rotterdam-incidentenloket.ts'
import type { Protocol } from '../../src/protocollen/protocol.ts'
import { findMeldingen, findTeksten } from '../../src/zaken/register/inhoud.ts'
import { findJournaal, findZaak } from '../../src/zaken/register/store.ts'
import { begin } from '../../src/zaken/verloop/begin.ts'
import { naBesluit } from '../../src/zaken/verloop/evolve.ts'
import { nieuwBaken } from '../opstelling/baken.ts'

const desks: Protocol[] = [rotterdam, wilgenstad, lindehoven]
const { baken, alsEigenaar } = await nieuwBaken('2026-11-22T03:12:00.000Z', desks)
const verbinding = { ...alsEigenaar('register'), user: 'baken_app' }

/** The register gives terms and tasks by id; a history sets them in its own order. */
const opId = (z: Zaak): Zaak => {
  const sorteer = <T extends { id: string }>(lijst: readonly T[]) => lijst.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return { ...z, termijnen: sorteer(z.termijnen), taken: sorteer(z.taken) }
}

const zaken = (loket: string) =>
  inLoket(baken.db, loket, tx => tx.selectFrom('zaak').select(['id', 'nummer']).orderBy('id').execute())

test('without staff nothing is made: there is nobody to handle it', async () => {
  expect(await vulOefenloketten(baken, verbinding)).toBe(0)
})

test('two starts at the same moment make one caseload, and a third makes none', async () => {
  await maakDemogebruikers(baken)
  const [een, twee] = await Promise.all([vulOefenloketten(baken, verbinding), vulOefenloketten(baken, verbinding)])
  const samen = (await zaken(wilgenstad.loket)).length + (await zaken(lindehoven.loket)).length
  expect(een + twee).toBe(samen)
  expect(await vulOefenloketten(baken, verbinding)).toBe(0)
})

test('the desks that are not for practice start empty', async () => {
  expect(await zaken(rotterdam.loket)).toEqual([])
})

test('every dossier is what its journal folds to, and its texts can be read', async () => {
  const { loket } = wilgenstad
  for (const { id, nummer } of await zaken(loket)) {
    const sleutel = (await baken.kluis.pak(loket, [id])).get(id) as Buffer
    const gelezen = await inLoket(baken.db, loket, async tx => ({
      zaak: await findZaak(tx, loket, id),
      journaal: await findJournaal(tx, loket, id),
      meldingen: await findMeldingen(tx, loket, id, sleutel),
      teksten: await findTeksten(tx, loket, id, sleutel),
    }))
    const gevouwen = gelezen.journaal.reduce((z, r) => naBesluit(z, r.feiten), begin(loket, id, nummer))
    expect(opId(gevouwen)).toEqual(gelezen.zaak && opId(gelezen.zaak))
    expect(gelezen.meldingen[0]?.tekst.wat.length).toBeGreaterThan(80)
    expect([...gelezen.teksten.values()].every(t => t.length > 0)).toBe(true)
  }
})

test.each([wilgenstad.loket, lindehoven.loket])(
  'at %s a reporter chose a mail, has an address for it, and one waits about a message that they did not read',
  async loket => {
    const rijen = await inLoket(baken.db, loket, tx =>
      tx
        .selectFrom('uitgaande_post')
        .innerJoin('melding', j =>
          j.onRef('melding.loket', '=', 'uitgaande_post.loket').onRef('melding.id', '=', 'uitgaande_post.melding'),
        )
        .select(['status', 'mail_gekozen_op', 'gelezen_op'])
        .where('uitgaande_post.loket', '=', loket)
        .execute(),
    )
    expect(rijen).toEqual([{ status: 'wacht', mail_gekozen_op: expect.any(String), gelezen_op: null }])
  },
)
