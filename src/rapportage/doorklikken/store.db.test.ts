import { expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../../tests/opstelling/baken.ts'
import { telregel, zetTelregels } from '../../../tests/opstelling/telregels.ts'
import { verzoek } from '../../../tests/opstelling/voorbeeld.ts'
import { inLoket } from '../../db/verbinding.ts'
import { openDossier } from '../../zaken/deuren/openen.ts'
import { findGemeld } from './store.ts'

const { baken, desk } = await nieuwBaken('2026-04-03T08:00:00Z')
const { loket } = desk
const ik = await nieuweGebruiker(baken, loket, 'Ik', 'procesregisseur')
const ander = await nieuweGebruiker(baken, loket, 'Ander', 'coordinator')
const april = { begin: '2026-03-31T22:00:00Z', einde: '2026-04-30T22:00:00Z' }
const zie = (voorwaarde?: { categorie: string[] }) =>
  inLoket(baken.db, loket, tx => findGemeld(tx, ik, april, voorwaarde, 1))

test('behind a count stand the dossiers that one may read and the imported reports, and no others', async () => {
  await openDossier(baken, verzoek(loket))
  await openDossier(baken, verzoek(loket))
  await zetTelregels(baken, loket, [
    telregel(loket, { nummer: '2026-x', ontvangen_op: '2026-04-05T10:00:00Z' }),
    telregel(loket, { nummer: 'mei', ontvangen_op: '2026-05-05T10:00:00Z' }),
  ])
  const [eerste] = await zie()
  await inLoket(baken.db, loket, tx =>
    tx
      .updateTable('zaak')
      .set({ vertrouwelijkheid: 'afgeschermd', status: 'in_behandeling', behandelaar: ander.id })
      .where('loket', '=', loket)
      .where('id', '=', eerste?.zaak ?? '')
      .execute(),
  )
  const gezien = await zie()
  expect(gezien.map(g => [g.zaak !== null, g.nummer === '2026-x'])).toEqual([
    [true, false],
    [false, true],
  ])
  expect(gezien.map(g => g.zaak)).not.toContain(eerste?.zaak)
  expect((await zie({ categorie: ['gog_fysiek'] })).map(g => g.nummer)).toEqual(['2026-x'])
})
