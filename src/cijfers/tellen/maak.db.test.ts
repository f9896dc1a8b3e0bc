import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nieuwBaken } from '../../../tests/opstelling/baken.ts'
import { telregel, zetOrganisaties, zetTelregels } from '../../../tests/opstelling/telregels.ts'
import { legeKenmerken } from '../../begrippen/kenmerken.ts'
import { inLoket } from '../../db/verbinding.ts'
import { geldt } from '../../protocollen/geldt.ts'
import type { Wanneer } from '../../protocollen/waarden.ts'
import { rapportJson } from '../../rapportage/json.ts'
import { maakRapport } from './maak.ts'
import { vakkenVan } from './periode.ts'
import { telTotalen } from './tel.ts'

const NU = '2026-04-02T08:00:00Z'
const leegBaken = async () => {
  const { baken, desk } = await nieuwBaken(NU)
  const rapport = (van: string, tot: string) =>
    inLoket(baken.db, desk.loket, tx => maakRapport(tx, desk, { van, tot }, NU))
  return { baken, loket: desk.loket, desk, rapport }
}

test('an empty register counts zero, and breaks down nothing', async () => {
  const { rapport } = await leegBaken()
  const { meldingen, organisaties, per_categorie } =
    rapportJson(await rapport('2022-01-01', '2022-12-31'))['2022'] ?? {}
  expect({ meldingen, organisaties, per_categorie }).toEqual({ meldingen: 0, organisaties: 0, per_categorie: {} })
})

test.each([
  ['half past eleven at New Year’s Eve in Amsterdam is the old year', '2021-12-31T23:30:00+01:00', 2021, 12, 23],
  ['half past eleven in Greenwich is the new year here', '2022-12-31T23:30:00Z', 2023, 1, 0],
  ['midnight sharp is the new day', '2022-01-01T00:00:00+01:00', 2022, 1, 0],
  ['summer time shifts the hour', '2022-07-01T10:30:00Z', 2022, 7, 12],
  ['the hour that comes twice in autumn is that hour both times', '2022-10-30T01:30:00Z', 2022, 10, 2],
])('%s', async (_, ontvangen_op, jaar, maand, uur) => {
  const { baken, loket, rapport } = await leegBaken()
  await zetTelregels(baken, loket, [telregel(loket, { ontvangen_op })])
  const { jaren } = await rapport('2021-01-01', '2023-12-31')
  const geraakt = jaren.filter(d => d.totaal.aantal !== 0 && d.totaal.aantal !== null)
  expect(geraakt.map(d => [d.jaar, d.perMaand, d.perUur])).toEqual([
    [jaar, [{ code: String(maand), aantal: 1, melders: 1 }], [{ code: String(uur), aantal: 1, melders: 1 }]],
  ])
})

test('the last day of a period counts to its end', async () => {
  const { baken, loket, rapport } = await leegBaken()
  await zetTelregels(
    baken,
    loket,
    ['2022-03-01T00:00:00+01:00', '2022-03-31T23:59:59+02:00', '2022-04-01T00:00:00+02:00'].map(ontvangen_op =>
      telregel(loket, { ontvangen_op }),
    ),
  )
  expect((await rapport('2022-03-01', '2022-03-31')).jaren[0]?.totaal.aantal).toBe(2)
})

test('what nobody has screened counts as a report, and in no breakdown', async () => {
  const { baken, loket, rapport } = await leegBaken()
  const leeg = { soort: null, categorie: null, kader: null, melder_type: null, herkomst: 'loket' }
  await zetTelregels(baken, loket, [telregel(loket), telregel(loket, leeg)])
  const verslag = await rapport('2022-01-01', '2022-12-31')
  expect(verslag.jaren[0]).toMatchObject({ nietGescreend: 1, totaal: { aantal: 2 } })
  expect(rapportJson(verslag)['2022']).toMatchObject({ meldingen: 2, per_categorie: { gog_fysiek: 1 } })
})

test('reporters count up to two; those without an organisation are one together', async () => {
  const { baken, loket, rapport } = await leegBaken()
  const [a = null, b = null] = await zetOrganisaties(baken, loket, ['A', 'B'])
  await zetTelregels(baken, loket, [
    ...[a, a].map(organisatie => telregel(loket, { organisatie, categorie: 'gog_fysiek' })),
    ...[a, b, null].map(organisatie => telregel(loket, { organisatie, categorie: 'gog_seksueel' })),
    ...[null, null].map(organisatie => telregel(loket, { organisatie, categorie: 'poging_suicide' })),
    ...[a, null].map(organisatie => telregel(loket, { organisatie, categorie: 'overig_incident' })),
  ])
  const jaar = (await rapport('2022-01-01', '2022-12-31')).jaren[0]
  const melders = Object.fromEntries(jaar?.uitsplitsingen.per_categorie?.map(c => [c.code, c.melders]) ?? [])
  expect(melders).toEqual({ gog_fysiek: 1, gog_seksueel: 2, poging_suicide: 1, overig_incident: 2 })
  expect(jaar?.cijfers.organisaties).toEqual({ aantal: 2, melders: 2 })
})

test('another desk’s telregels do not count', async () => {
  const { baken, loket, desk } = await leegBaken()
  await inLoket(baken.db, 'ander', async tx => {
    await tx.insertInto('loket').values({ loket: 'ander' }).execute()
    await tx.insertInto('telregel').values(telregel('ander')).execute()
  })
  await zetTelregels(baken, loket, [telregel(loket)])
  const verslag = await inLoket(baken.db, loket, tx =>
    maakRapport(tx, desk, { van: '2022-01-01', tot: '2022-12-31' }, NU),
  )
  expect(verslag.jaren[0]?.totaal.aantal).toBe(1)
})

const codes = (...lijst: string[]) => fc.subarray(lijst, { minLength: 1 })
const voorwaarde: fc.Arbitrary<Partial<Wanneer>> = fc.record(
  {
    soort: codes('incident', 'calamiteit'),
    categorie: codes('a', 'b'),
    kader: codes('wmo', 'geen'),
    melderType: codes('ggz', 'overig'),
    vierP: fc.oneof(codes('pers', 'publiek'), fc.constant<string[]>(['*'])),
    minderjarig: fc.boolean(),
    onderdak: fc.boolean(),
  },
  { requiredKeys: [] },
)
const of = <T>(...lijst: T[]) => fc.constantFrom<T | null>(...lijst, null)
const kenmerk = fc.record({
  soort: of('incident', 'calamiteit', 'x'),
  categorie: of('a', 'b', 'c'),
  kader: of('wmo', 'geen', 'x'),
  melder_type: of('ggz', 'overig', 'x'),
  vier_p: fc.subarray(['pers', 'publiek', 'politiek']),
  minderjarig: of(true, false),
  onderdak: of(true, false),
})

test('a condition counts in the database what it means in the protocol', async () => {
  const { baken, loket } = await leegBaken()
  const kenmerken = fc.sample(kenmerk, 300)
  await zetTelregels(
    baken,
    loket,
    kenmerken.map(k => telregel(loket, k)),
  )
  const voorwaarden = fc.sample(voorwaarde, 200)
  const vakken = vakkenVan({ van: '2022-01-01', tot: '2022-12-31' })
  const geteld = await inLoket(baken.db, loket, tx => telTotalen(tx, loket, vakken, voorwaarden))
  const naief = voorwaarden.map(
    v =>
      kenmerken.filter(({ melder_type: melderType, vier_p: vierP, ...k }) =>
        geldt(v, { ...legeKenmerken, ...k, melderType, vierP }),
      ).length,
  )
  expect(geteld[0]?.aantallen).toEqual(naief)
})
