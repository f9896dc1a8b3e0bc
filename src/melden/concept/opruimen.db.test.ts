import { expect, test } from 'vitest'
import { nieuwBaken } from '../../../tests/opstelling/baken.ts'
import { verzoek } from '../../../tests/opstelling/voorbeeld.ts'
import { inLoket } from '../../db/verbinding.ts'
import { openDossier } from '../../zaken/openen.ts'
import { insertConcept, ruimOudeFormulierenOp } from './store.ts'

const { baken, desk, tijd } = await nieuwBaken('2026-04-01T12:00:00Z')
const { loket } = desk
const rij = { cijfertekst: Buffer.of(1), code_hash: null, adres_bij_code: null, code_bij_adres: null }
const ruimOp = () => inLoket(baken.db, loket, tx => ruimOudeFormulierenOp(tx, loket, baken.klok()))

test('a draft goes after 14 days, a form key after 7, and not an hour before', async () => {
  await inLoket(baken.db, loket, tx => insertConcept(tx, loket, baken.nieuwId(), rij, baken.klok()))
  await openDossier(baken, verzoek(loket))
  tijd.zet('2026-04-08T11:00:00Z')
  expect(await ruimOp()).toBe(0)
  tijd.zet('2026-04-08T12:00:00Z')
  expect(await ruimOp()).toBe(1)
  tijd.zet('2026-04-15T11:00:00Z')
  expect(await ruimOp()).toBe(0)
  tijd.zet('2026-04-15T12:00:00Z')
  expect(await ruimOp()).toBe(1)
})
