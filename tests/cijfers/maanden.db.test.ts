import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { sql } from 'kysely'
import pg from 'pg'
import { expect, test, vi } from 'vitest'
import type { Tijdvak } from '../../src/cijfers/store.ts'
import { maakRapport } from '../../src/cijfers/tellen/maak.ts'
import { inMaanden, perStuk } from '../../src/cijfers/tellen/maanden.ts'
import { inLoket, poolinstelling, type Tx } from '../../src/db/verbinding.ts'
import { importeer } from '../../src/importeren/importeer.ts'
import { lokaal } from '../../src/kernel/lokaal.ts'
import { meldingScreenen } from '../../src/screening/domain.ts'
import { telPerMaand } from '../../src/signalen/store.ts'
import { maakVenster } from '../../src/signalen/venster.ts'
import { keurVernietigingGoed, stelVernietigingVoor } from '../../src/vernietiging/besluiten.ts'
import { vernietigingsboek } from '../../src/vernietiging/boek.ts'
import { handle } from '../../src/zaken/deuren/handle.ts'
import { openDossier } from '../../src/zaken/deuren/openen.ts'
import { findZaak } from '../../src/zaken/register/store.ts'
import { voegMelding } from '../../src/zaken/voegen/voegen.ts'
import { nieuwBaken, nieuweGebruiker } from '../opstelling/baken.ts'
import { telregel, zetTelregels } from '../opstelling/telregels.ts'
import { melding, screening, verzoek } from '../opstelling/voorbeeld.ts'

const NU = '2023-06-10T08:00:00.000Z'
const { baken, desk, tijd, datamap, alsEigenaar } = await nieuwBaken(NU)
const { loket } = desk
const coordinator = { ...(await nieuweGebruiker(baken, loket, 'Coördinator', 'coordinator')), bevestigdOp: NU }
const fg = { ...(await nieuweGebruiker(baken, loket, 'Functionaris', 'privacyfunctionaris')), bevestigdOp: NU }
const boek = vernietigingsboek(datamap)
const organisaties = ['00000000-0000-4000-8000-000000000000', '00000000-0000-4000-8000-000000000001'] as const
await inLoket(baken.db, loket, tx =>
  tx
    .insertInto('organisatie')
    .values(organisaties.map(id => ({ loket, id, naam: id, type: null, geldig_van: '2020-01-01', geldig_tot: null })))
    .execute(),
)
// Before the first report of a register nothing is known: so that all of it is.
await zetTelregels(baken, loket, [telregel(loket, { ontvangen_op: '2015-01-01T10:00:00Z' })])
// Both ends lie within a month, and a year turns in between.
const periode = { van: '2022-02-11', tot: '2023-06-20' }

type Rij = { ontvangen_op: string; categorie: string | null; organisatie: string | null; melder_type: string | null }
const rijenNu = (tx: Tx): Promise<Rij[]> =>
  tx
    .selectFrom('telregel')
    .select(['ontvangen_op', 'categorie', 'organisatie', 'melder_type'])
    .where('loket', '=', loket)
    .execute()

/** One by one, in the Dutch calendar. */
const naief = (rijen: readonly Rij[], van: string, tot: string) => {
  const binnen = rijen.filter(r => lokaal(r.ontvangen_op).dag >= van && lokaal(r.ontvangen_op).dag <= tot)
  const per = (sleutel: (r: Rij) => string | null) => {
    const uit: Record<string, [number, number]> = {}
    for (const r of binnen) {
      const k = String(sleutel(r))
      uit[k] = [(uit[k]?.[0] ?? 0) + 1, 0]
    }
    for (const k of Object.keys(uit))
      (uit[k] as [number, number])[1] = Math.min(
        2,
        new Set(binnen.filter(r => String(sleutel(r)) === k).map(r => r.organisatie)).size,
      )
    return uit
  }
  return {
    aantal: binnen.length,
    melders: Math.min(2, new Set(binnen.map(r => r.organisatie)).size),
    perCategorie: per(r => r.categorie),
    perMaand: per(r => String(Number(lokaal(r.ontvangen_op).dag.slice(5, 7)))),
    perUur: per(r => String(Number(lokaal(r.ontvangen_op).tijd.slice(0, 2)))),
  }
}

type Cellen = readonly { code: string | null; aantal: number; melders: number }[]
const als = (cellen: Cellen = []) => Object.fromEntries(cellen.map(c => [String(c.code), [c.aantal, c.melders]]))

/** The report and the signals as the pages ask them, against the same from all telregels. */
const houdTegen = (tx: Tx) => async () => {
  const rapport = await maakRapport(tx, desk, periode, NU)
  const rijen = await rijenNu(tx)
  for (const deel of [...rapport.eerder, ...rapport.jaren]) {
    const n = naief(rijen, deel.van, deel.tot)
    expect([deel.jaar, deel.totaal]).toEqual([deel.jaar, { aantal: n.aantal, melders: n.melders }])
    if (!rapport.jaren.includes(deel)) continue
    expect(als(deel.uitsplitsingen.per_categorie)).toEqual(n.perCategorie)
    expect(als(deel.perMaand)).toEqual(n.perMaand)
    expect(als(deel.perUur)).toEqual(n.perUur)
  }
  const venster = maakVenster('2023-06', 12, '2021-01')
  const tellingen = await telPerMaand(tx, loket, venster)
  const maanden = new Set(tellingen.map(t => t.maand))
  const perMaand = rijen.filter(r => maanden.has(lokaal(r.ontvangen_op).dag.slice(0, 7)))
  expect(tellingen.reduce((s, t) => s + t.aantal, 0)).toBe(perMaand.length)
}
const klopt = () => inLoket(baken.db, loket, tx => houdTegen(tx)())

const moment = fc
  .integer({ min: Date.parse('2021-12-31T20:00:00Z'), max: Date.parse('2023-07-01T04:00:00Z') })
  .map(ms => new Date(ms).toISOString())
const categorie = fc.constantFrom('gog_fysiek', 'poging_suicide', null)
const organisatie = fc.constantFrom(...organisaties, null)
const daad = fc.oneof(
  fc.record({ wat: fc.constant('erbij' as const), moment, categorie, organisatie }),
  fc.record({ wat: fc.constant('verbeter' as const), welke: fc.nat(), categorie, organisatie }),
  fc.record({ wat: fc.constant('verplaats' as const), welke: fc.nat(), moment }),
  fc.record({ wat: fc.constant('eraf' as const), welke: fc.nat() }),
  fc.record({ wat: fc.constant('ongedaan' as const), moment, categorie }),
)
type Daad = typeof daad extends fc.Arbitrary<infer T> ? T : never

const nieuw = (d: { moment: string; categorie: string | null; organisatie?: string | null }) =>
  telregel(loket, { ontvangen_op: d.moment, categorie: d.categorie, organisatie: d.organisatie ?? null })
const eigen: string[] = []
const kies = (welke: number) => eigen[welke % Math.max(1, eigen.length)] ?? baken.nieuwId()
const zet = (id: string, rij: Partial<Rij>) =>
  inLoket(baken.db, loket, tx =>
    tx.updateTable('telregel').set(rij).where('loket', '=', loket).where('id', '=', id).execute(),
  )

/** The product takes no telregel away; whoever owns the database can. */
const haalWeg = async (id: string): Promise<void> => {
  const client = new pg.Client(poolinstelling(alsEigenaar('register')))
  await client.connect()
  await client.query('delete from telregel where id = $1', [id]).finally(() => client.end())
}

class Terug extends Error {}

const verricht = async (d: Daad): Promise<void> => {
  if (d.wat === 'erbij') {
    const rij = nieuw(d)
    eigen.push(rij.id)
    return zetTelregels(baken, loket, [rij])
  }
  if (d.wat === 'verbeter')
    return void (await zet(kies(d.welke), { categorie: d.categorie, organisatie: d.organisatie }))
  if (d.wat === 'verplaats') return void (await zet(kies(d.welke), { ontvangen_op: d.moment }))
  if (d.wat === 'eraf') return haalWeg(kies(d.welke))
  // Written, counted and kept, and then undone: what was kept of it may never be shown again.
  await inLoket(baken.db, loket, async tx => {
    await tx.insertInto('telregel').values(nieuw(d)).execute()
    await houdTegen(tx)()
    throw new Terug()
  }).catch(fout => {
    if (!(fout instanceof Terug)) throw fout
  })
}

test('whatever is written, corrected, moved, taken away or undone: kept counts are those of a naive count', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(daad, { minLength: 1, maxLength: 8 }), async daden => {
      for (const d of daden) {
        await verricht(d)
        await klopt()
      }
    }),
    { numRuns: 12 },
  )
})

test('also after an import, a screening, joining two reports, and destroying', async () => {
  const bytes = readFileSync('tests/data/incidentenloket-2021-2022.csv')
  await importeer({ db: baken.db, protocol: desk, soort: 'register', bytes, naam: 'r', nu: NU, nieuwId: baken.nieuwId })
  await klopt()
  const meld = async () => {
    const m = melding({ ontvangenOp: '2023-06-09T19:45:00.000Z' })
    const opening = await openDossier(baken, verzoek(loket, { melding: m }))
    if (!opening.ok) throw new Error(opening.weigering)
    await klopt()
    return opening.ontvangst.zaak
  }
  const [een, twee] = [await meld(), await meld()]
  const opdracht = { naam: 'meldingScreenen', handeling: 'dossier.screenen', beslis: meldingScreenen } as const
  const invoer = screening({ organisatie: organisaties[1] })
  for (const zaak of [een, twee]) {
    expect(await handle(baken, coordinator, { zaak, opdracht, invoer })).toMatchObject({ ok: true })
    await klopt()
  }
  const versie = (await inLoket(baken.db, loket, tx => findZaak(tx, loket, twee)))?.versie ?? 0
  expect(await voegMelding(baken, coordinator, { bron: twee, doel: een, versie, reden: 'Dubbel' })).toMatchObject({
    ok: true,
  })
  await klopt()
  tijd.zet(NU)
  await inLoket(baken.db, loket, tx =>
    tx.updateTable('zaak').set({ status: 'gesloten' }).where('id', '=', een).execute(),
  )
  const voorstel = { grondslag: 'onterecht_vastgelegd', toelichting: 'Vergissing' } as const
  expect(await stelVernietigingVoor(baken, coordinator, een, voorstel)).toMatchObject({ ok: true })
  expect(await keurVernietigingGoed(baken, boek, fg, een)).toEqual({ ok: true })
  await klopt()
})

/** A question that notes which months are counted with it. */
const naarGeteld = (begonnen: string[]) => (vakken: readonly Tijdvak[]) => {
  const vraag = sql<{ vak: number; aantal: number }>`
    select v.nr::int as vak, count(t.id)::int as aantal
    from unnest(${vakken.map((_, nr) => nr)}::int[], ${vakken.map(v => v.begin)}::timestamptz[],
      ${vakken.map(v => v.einde)}::timestamptz[]) as v(nr, begin, einde)
    left join telregel t on t.loket = ${loket} and t.ontvangen_op >= v.begin and t.ontvangen_op < v.einde
    group by v.nr`
  const tel = vraag.execute.bind(vraag)
  const noteer: typeof tel = wie => {
    begonnen.push(...vakken.map(v => lokaal(v.begin).dag))
    return tel(wie)
  }
  return Object.assign(vraag, { execute: noteer })
}

const lente = inMaanden({ begin: '2022-02-28T23:00:00.000Z', einde: '2022-05-31T22:00:00.000Z' })
const gevraagd = (vraag: typeof perStuk = perStuk) =>
  inLoket(baken.db, loket, async tx => {
    const begonnen: string[] = []
    const uit = await vraag(tx, loket, lente, 'proef', naarGeteld(begonnen))
    return { begonnen, aantallen: lente.map((_, nr) => (uit.get(nr) ?? [])[0]?.aantal) }
  })
const geteld = async () => (await gevraagd()).begonnen

test('a month is counted again when one of its lines changed, and only then', async () => {
  expect(lente.map(s => s.maand)).toEqual(['2022-03-01', '2022-04-01', '2022-05-01'])
  expect(await geteld()).toEqual(['2022-03-01', '2022-04-01', '2022-05-01'])
  expect(await geteld()).toEqual([])
  const rij = telregel(loket, { ontvangen_op: '2022-04-30T21:30:00Z', categorie: 'gog_fysiek' })
  await zetTelregels(baken, loket, [rij])
  expect(await geteld()).toEqual(['2022-04-01'])
  await zet(rij.id, { categorie: 'gog_fysiek' })
  expect(await geteld()).toEqual([])
  // Half an hour later it is May in the Netherlands: both months changed.
  await zet(rij.id, { ontvangen_op: '2022-04-30T22:30:00Z' })
  expect(await geteld()).toEqual(['2022-04-01', '2022-05-01'])
})

test('a server that just started counts only the months that changed since any server counted them', async () => {
  const voor = await gevraagd()
  vi.resetModules()
  const vers = await import('../../src/cijfers/tellen/maanden.ts')
  expect(await gevraagd(vers.perStuk)).toEqual({ begonnen: [], aantallen: voor.aantallen })
  await zetTelregels(baken, loket, [telregel(loket, { ontvangen_op: '2022-03-10T10:00:00Z' })])
  vi.resetModules()
  const later = await import('../../src/cijfers/tellen/maanden.ts')
  const [maart = 0, ...rest] = voor.aantallen
  expect(await gevraagd(later.perStuk)).toEqual({ begonnen: ['2022-03-01'], aantallen: [maart + 1, ...rest] })
})
