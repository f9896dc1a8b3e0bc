import { expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../../tests/opstelling/baken.ts'
import { melding, screening, verzoek } from '../../../tests/opstelling/voorbeeld.ts'
import { inLoket } from '../../db/verbinding.ts'
import { meldingScreenen } from '../../screening/domain.ts'
import { findJournaal, findZaak } from '../register/store.ts'
import { begin } from '../verloop/begin.ts'
import { naBesluit } from '../verloop/evolve.ts'
import { handle, type Opdracht } from './handle.ts'
import { type Ontvangst, openDossier } from './openen.ts'

const { baken, desk, tijd } = await nieuwBaken('2026-04-02T20:00:00Z')
const { loket } = desk
const coordinator = await nieuweGebruiker(baken, loket, 'Coördinator', 'coordinator')
const collega = await nieuweGebruiker(baken, loket, 'Collega', 'medewerker')

const screenen: Opdracht<Parameters<typeof meldingScreenen>[1], string> = {
  naam: 'meldingScreenen',
  handeling: 'dossier.screenen',
  beslis: meldingScreenen,
}

const meld = async (v = verzoek(loket)): Promise<Ontvangst> => {
  const opening = await openDossier(baken, v)
  if (!opening.ok) throw new Error(opening.weigering)
  return opening.ontvangst
}
const lees = (id: string) => inLoket(baken.db, loket, tx => findZaak(tx, loket, id))

test('a report gets a number, a code, a dossier and the terms of receipt', async () => {
  const { nummer, code, zaak } = await meld()
  expect(nummer).toMatch(/^2026-\d{4,}-[A-Z]$/)
  expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4})+$/)
  const dossier = await lees(zaak)
  expect(dossier?.status).toBe('ontvangen')
  expect(dossier?.termijnen.length).toBeGreaterThan(0)
})

test('the same submit twice is one report with one receipt', async () => {
  const v = verzoek(loket)
  const [een, twee] = await Promise.all([meld(v), meld(v)])
  expect(twee).toEqual(een)
  expect(await meld(v)).toEqual(een)
})

test('other content under a used key is refused', async () => {
  const v = verzoek(loket)
  await meld(v)
  const anders = await openDossier(baken, { ...v, melding: melding({ vierP: ['pers'] }) })
  expect(anders).toEqual({ ok: false, weigering: 'andereInhoud' })
})

test('the row is what the journal folds to', async () => {
  const { zaak, nummer } = await meld()
  tijd.zet('2026-04-03T07:10:00Z')
  const afloop = await handle(baken, coordinator, { zaak, opdracht: screenen, invoer: screening() })
  expect(afloop).toMatchObject({ ok: true })
  const journaal = await inLoket(baken.db, loket, tx => findJournaal(tx, loket, zaak))
  const gevouwen = journaal.reduce((z, regel) => naBesluit(z, regel.feiten), begin(loket, zaak, nummer))
  expect(await lees(zaak)).toEqual(gevouwen)
})

test('a colleague without relation finds nothing behind a confidential dossier', async () => {
  const { zaak } = await meld()
  await handle(baken, coordinator, {
    zaak,
    opdracht: screenen,
    invoer: screening({ vertrouwelijkheid: 'vertrouwelijk' }),
  })
  const poging = await handle(baken, collega, { zaak, opdracht: screenen, invoer: screening() })
  expect(poging).toEqual({ ok: false, weigering: 'nietGevonden' })
})

test('a decision on an outdated version is refused, and nothing is written', async () => {
  const { zaak } = await meld()
  await handle(baken, coordinator, { zaak, opdracht: screenen, invoer: screening() })
  const poging = await handle(baken, coordinator, { zaak, versie: 1, opdracht: screenen, invoer: screening() })
  expect(poging).toMatchObject({ ok: false, weigering: 'verouderd' })
  expect((await lees(zaak))?.versie).toBe(2)
})

test('without a desk the register shows nothing', async () => {
  await meld()
  const { rows: zonder } = await baken.db.pool.query('select id from zaak')
  const ander = await inLoket(baken.db, 'een-ander-loket', tx => tx.selectFrom('zaak').select('id').execute())
  expect([zonder, ander]).toEqual([[], []])
})
