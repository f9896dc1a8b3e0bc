import { expect, test } from 'vitest'
import { nieuwBaken } from '../../../tests/opstelling/baken.ts'
import { verzoek } from '../../../tests/opstelling/voorbeeld.ts'
import { openDossier } from '../../zaken/deuren/openen.ts'
import { nieuwConcept, versieNu } from '../invullen/concept.ts'
import { maakConcept, ruimOudeFormulierenOp } from './bewaren.ts'

const BEGIN = '2026-04-01T12:00:00Z'
const { baken, desk, tijd } = await nieuwBaken(BEGIN)
const { loket } = desk
const versie = versieNu(desk, new Date(BEGIN))
if (!versie) throw new Error('no version')
const ruimOp = () => ruimOudeFormulierenOp(baken, loket)

test('a draft goes after 14 days with its key, a form key after 7, and not an hour before', async () => {
  await maakConcept(baken, loket, nieuwConcept('inwoner', versie))
  await openDossier(baken, verzoek(loket))
  tijd.zet('2026-04-08T11:00:00Z')
  expect(await ruimOp()).toBe(0)
  tijd.zet('2026-04-08T12:00:00Z')
  expect(await ruimOp()).toBe(1)
  tijd.zet('2026-04-15T11:00:00Z')
  expect(await ruimOp()).toBe(0)
  const sleutels = await baken.kluis.tel(loket)
  tijd.zet('2026-04-15T12:00:00Z')
  expect(await ruimOp()).toBe(1)
  expect(await baken.kluis.tel(loket)).toBe(sleutels - 1)
})
