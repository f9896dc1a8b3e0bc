import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../../tests/opstelling/baken.ts'
import { telregel, zetTelregels } from '../../../tests/opstelling/telregels.ts'
import { maakRapport } from '../../cijfers/tellen/maak.ts'
import { inLoket, maakPool } from '../../db/verbinding.ts'
import { internVerslag } from '../verslag/verslag.ts'
import { stelVast } from './stelvast.ts'
import { findLaatsteVaststelling, findVaststelling } from './store.ts'
import { verschillenTussen, vingerafdruk } from './vaststellen.ts'

const NU = '2026-04-02T08:00:00.000Z'
const periode = { van: '2022-01-01', tot: '2022-12-31' }

const begin = async () => {
  const { baken, desk, alsEigenaar } = await nieuwBaken(NU)
  const { loket } = desk
  const wie = await nieuweGebruiker(baken, loket, 'Coordinator', 'coordinator')
  await zetTelregels(baken, loket, [telregel(loket), telregel(loket)])
  const maak = (p = periode) => inLoket(baken.db, loket, tx => maakRapport(tx, desk, p, NU))
  const vaststellen = (gezien: string, nu = NU, p = periode) =>
    stelVast({ db: baken.db, protocol: desk, periode: p, gezien, door: wie.id, nu, nieuwId: baken.nieuwId })
  const laatste = () => inLoket(baken.db, loket, tx => findLaatsteVaststelling(tx, loket, periode))
  return { baken, loket, maak, vaststellen, laatste, alsEigenaar }
}

test('adopting freezes what was seen; later corrections stand beside it', async () => {
  const { baken, loket, maak, vaststellen, laatste } = await begin()
  expect(await vaststellen(vingerafdruk(await maak()))).toMatchObject({ ok: true })
  await zetTelregels(baken, loket, [telregel(loket, { categorie: 'gog_seksueel' })])
  const vast = await laatste()
  expect(vast).toMatchObject({ ongeschonden: true, op: NU })
  expect(vast?.rapport.jaren[0]?.totaal.aantal).toBe(2)
  if (!vast) return
  const verschillen = verschillenTussen(internVerslag(vast.rapport), internVerslag(await maak()))
  expect(verschillen.filter(v => v.tabel !== 'Per uur van de dag').map(v => [v.tabel, v.rij, v.was, v.is])).toEqual([
    ['Kerncijfers', 'Meldingen', 2, 3],
    ['Per categorie', 'Seksueel grensoverschrijdend gedrag', 0, 1],
    ['Per wettelijk kader', 'Wmo 2015', 2, 3],
    ['Per soort melder', 'Wijkteam', 2, 3],
    ['Per maand', 'Juni', 2, 3],
    ['Per dag van de week', 'Woensdag', 2, 3],
  ])
})

test('what changed while it was being read is not adopted unseen', async () => {
  const { baken, loket, maak, vaststellen, laatste } = await begin()
  const gezien = vingerafdruk(await maak())
  await zetTelregels(baken, loket, [telregel(loket)])
  expect(await vaststellen(gezien)).toEqual({ ok: false, weigering: 'intussenVeranderd' })
  expect(await laatste()).toBeNull()
})

test('the same report is adopted once; a corrected one again', async () => {
  const { baken, loket, maak, vaststellen } = await begin()
  await vaststellen(vingerafdruk(await maak()))
  expect(await vaststellen(vingerafdruk(await maak()))).toEqual({ ok: false, weigering: 'alVastgesteld' })
  await zetTelregels(baken, loket, [telregel(loket)])
  expect(await vaststellen(vingerafdruk(await maak()), '2026-04-03T08:00:00.000Z')).toMatchObject({ ok: true })
})

test('a period that still runs is not adopted, until midnight in the Netherlands', async () => {
  const { maak, vaststellen } = await begin()
  const p = { van: '2026-01-01', tot: '2026-04-01' }
  const gezien = vingerafdruk(await maak(p))
  expect(await vaststellen(gezien, '2026-04-01T21:59:00Z', p)).toEqual({ ok: false, weigering: 'looptNog' })
  expect(await vaststellen(gezien, '2026-04-01T22:00:00Z', p)).toMatchObject({ ok: true })
})

test('the application cannot change an adopted report; and what an owner changes is seen', async () => {
  const { baken, loket, maak, vaststellen, alsEigenaar } = await begin()
  const uitslag = await vaststellen(vingerafdruk(await maak()))
  const wijzig = sql`update rapportvaststelling set rapport = jsonb_set(rapport, '{jaren,0,totaal,aantal}', '9')`
  await expect(inLoket(baken.db, loket, tx => wijzig.execute(tx))).rejects.toThrow(/permission denied/)
  const pool = maakPool(alsEigenaar('register'), 1)
  await pool.query("update rapportvaststelling set rapport = jsonb_set(rapport, '{jaren,0,totaal,aantal}', '9')")
  await pool.end()
  const na = await inLoket(baken.db, loket, tx => findVaststelling(tx, loket, uitslag.ok ? uitslag.id : ''))
  expect(na).toMatchObject({ ongeschonden: false })
})
