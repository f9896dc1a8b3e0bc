import { expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../tests/opstelling/baken.ts'
import { inLoket } from '../db/verbinding.ts'
import { beginAanbiedersessie } from './aanbiedersessies.ts'
import { ruimSessiesOp } from './opruimen.ts'
import { beginSessie, eindigSessie, findVorigeGebruiker, noteerGezien } from './sessies.ts'

const { baken, desk, tijd } = await nieuwBaken('2026-04-03T06:00:00Z')
const { loket } = desk
const femke = await nieuweGebruiker(baken, loket, 'Femke Haverkate', 'coordinator')
const binnen = <T>(doe: Parameters<typeof inLoket<T>>[2]) => inLoket(baken.db, loket, doe)
const begin = () => binnen(tx => beginSessie(tx, loket, femke.id, baken.klok(), 'eyJ.van.de.organisatie'))
const beginAanbieder = () =>
  binnen(tx =>
    beginAanbiedersessie(
      tx,
      loket,
      baken.nieuwId(),
      { naam: 'Vera', organisatie: '41213144', toegang: null, idtoken: 'eyJ.van.de.aanbieder' },
      baken.klok(),
    ),
  )
/** When each session that is left began, and whether it has a token. */
const over = (tabel: 'sessie' | 'aanbiedersessie') =>
  binnen(async tx => {
    const rijen = await tx.selectFrom(tabel).select(['begonnen_op', 'idtoken']).orderBy('begonnen_op').execute()
    return rijen.map(r => [new Date(r.begonnen_op).toISOString().slice(11, 16), r.idtoken !== null])
  })

test('a session that ended by itself takes its token along; one that is used keeps it until its longest; whose it was is known for a month', async () => {
  await begin()
  await beginAanbieder()
  tijd.zet('2026-04-03T17:20:00Z')
  const [stil, bezig] = [await begin(), await begin()]
  await beginAanbieder()
  tijd.zet('2026-04-03T17:45:00Z')
  await binnen(tx => noteerGezien(tx, loket, bezig, baken.klok()))
  tijd.zet('2026-04-03T17:51:00Z')
  await ruimSessiesOp(baken.db, loket, baken.klok())
  const nogNiet = [
    ['06:00', false],
    ['17:20', false],
  ]
  expect(await over('aanbiedersessie')).toEqual(nogNiet)
  expect((await over('sessie')).toSorted()).toEqual([...nogNiet, ['17:20', true]].toSorted())
  // Who signs out goes on to their organisation with the token; who stayed away too long without it.
  expect(await binnen(tx => eindigSessie(tx, loket, bezig))).toBe('eyJ.van.de.organisatie')
  expect(await binnen(tx => eindigSessie(tx, loket, stil))).toBeNull()
  const laat = await begin()
  tijd.zet('2026-04-04T05:52:00Z')
  await binnen(tx => noteerGezien(tx, loket, laat, baken.klok()))
  await ruimSessiesOp(baken.db, loket, baken.klok())
  expect(await over('sessie')).toContainEqual(['17:51', false])
  expect(await binnen(tx => findVorigeGebruiker(tx, loket, laat))).toBe(femke.id)
  tijd.zet('2026-05-03T17:52:00Z')
  await ruimSessiesOp(baken.db, loket, baken.klok())
  expect([await over('sessie'), await over('aanbiedersessie')]).toEqual([[], []])
})
