import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../tests/opstelling/baken.ts'
import { pdf } from '../../tests/opstelling/bestanden.ts'
import { screening, verzoek } from '../../tests/opstelling/voorbeeld.ts'
import { controleerBestanden } from '../controle/bestanden.ts'
import { inLoket, maakDatabase, maakPool, poolinstelling, type Verbinding } from '../db/verbinding.ts'
import { bestandsopslag } from '../kluis/bestandsopslag.ts'
import { maakKluis } from '../kluis/kluis.ts'
import { bestandsbewaarder } from '../kluis/loketsleutels.ts'
import { meldingScreenen } from '../screening/domain.ts'
import { keurAlle } from '../zaken/bijlagen/keur.ts'
import { voegBijlagenToe } from '../zaken/bijlagen/toevoegen.ts'
import { handle } from '../zaken/deuren/handle.ts'
import { openDossier } from '../zaken/deuren/openen.ts'
import { findMeldingen } from '../zaken/register/inhoud.ts'
import { maakReservekopie } from './kopie.ts'
import { vindKopie } from './plek.ts'
import { keurKopieen, type Terugverzoek, type VernietigdeSleutels, zetTerug } from './terug/terugzetting.ts'

const { baken, desk, alsEigenaar, sleutelmap, datamap } = await nieuwBaken()
const { loket } = desk
const bron = { register: alsEigenaar('register'), sleutels: alsEigenaar('sleutels') }
const map = await mkdtemp(join(tmpdir(), 'baken-kopie-'))
const sleutel = randomBytes(32)
const coordinator = await nieuweGebruiker(baken, loket, 'Coördinator', 'coordinator')
const leeg: string[] = []

const beheer = async <T>(v: Verbinding, doe: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ ...poolinstelling(v), application_name: 'test' })
  await client.connect()
  return doe(client).finally(() => client.end())
}

/** Two databases with nothing in them. */
const nieuwDoel = async () => {
  const naam = `r_${randomUUID().replaceAll('-', '')}`
  const namen = [naam, `${naam}_s`]
  await beheer(bron.register, async c => {
    for (const n of namen) await c.query(`create database ${n}`)
  })
  leeg.push(...namen)
  const op = (database: string) => ({ ...bron.register, database })
  return { register: op(namen[0] as string), sleutels: op(namen[1] as string), datamap: `${datamap}-terug` }
}

const kopieer = (naar: string, nu = new Date()) =>
  maakReservekopie({
    ...bron,
    sleutel,
    naar: join(map, naar),
    datamap,
    instellingen: {},
    nu,
    dagen: 30,
    meld: () => {},
  })

const terug = async (naar: string, anders: Partial<Terugverzoek> = {}): Promise<Terugverzoek> => ({
  sleutel,
  bestanden: {
    register: await vindKopie(join(map, naar), 'register'),
    sleutels: await vindKopie(join(map, naar), 'sleutels'),
  },
  nu: new Date(),
  dagen: 30,
  ookVerlopen: false,
  meld: () => {},
  ...anders,
})

const herstel = async (
  verzoek: Terugverzoek,
  over = false,
  doel?: Awaited<ReturnType<typeof nieuwDoel>>,
  vernietigd: VernietigdeSleutels = [],
) => {
  const doelen = doel ?? (await nieuwDoel())
  await zetTerug(await keurKopieen(verzoek), doelen, { ...verzoek, over, vernietigd })
  return doelen
}

const rijen = (v: Verbinding): Promise<Record<string, string[]>> =>
  beheer(v, async c => {
    const { rows } = await c.query<{ t: string }>(
      `select tablename as t from pg_tables where schemaname = 'public' and tablename not in ('migratie', 'sessie', 'aanmelding', 'aanbiedersessie', 'telstand', 'maandsom')`,
    )
    const uit: Record<string, string[]> = {}
    for (const { t } of rows)
      uit[t] = (await c.query<{ r: string }>(`select x::text as r from "${t}" x order by 1`)).rows.map(r => r.r)
    return uit
  })

const meld = async (): Promise<string> => {
  const opening = await openDossier(baken, verzoek(loket))
  if (!opening.ok) throw new Error(opening.weigering)
  return opening.ontvangst.zaak
}

/** Opens a dossier of a restored register as the application would: its own role, its own keys. */
const leesMelding = async (doel: { register: Verbinding; sleutels: Verbinding }, zaak: string) => {
  const pool = maakPool({ ...doel.register, user: 'baken_app' }, 2)
  const sleutelpool = maakPool({ ...doel.sleutels, user: 'baken_app' }, 2)
  const sleutels = await maakKluis(sleutelpool, bestandsbewaarder(sleutelmap)).pak(loket, [zaak])
  const s = sleutels.get(zaak)
  const uit = s ? await inLoket(maakDatabase(pool), loket, tx => findMeldingen(tx, loket, zaak, s)) : null
  await pool.end()
  await sleutelpool.end()
  return uit
}

afterAll(async () => {
  await beheer({ ...bron.register, database: 'postgres' }, async c => {
    for (const n of leeg) await c.query(`drop database if exists ${n} with (force)`)
  })
  for (const m of [map, `${datamap}-terug`]) await rm(m, { recursive: true, force: true })
})

await handle(baken, coordinator, {
  zaak: await meld(),
  opdracht: { naam: 'meldingScreenen', handeling: 'dossier.screenen', beslis: meldingScreenen },
  invoer: screening(),
})

test('what comes back is what was there, table by table, and a dossier opens with its keys', async () => {
  const zaak = await meld()
  await kopieer('stil')
  const doel = await herstel(await terug('stil'))
  expect(await rijen(doel.register)).toEqual(await rijen(bron.register))
  expect(await rijen(doel.sleutels)).toEqual(await rijen(bron.sleutels))
  expect((await leesMelding(doel, zaak))?.[0]?.tekst.melder.naam).toBe('Femke Oudendijk')
})

const bijlage = async (zaak: string) => {
  const { goed } = await keurAlle([{ naam: 'brief.pdf', bytes: pdf(), heel: true }], baken.bijlagen)
  const afloop = await voegBijlagenToe(baken, coordinator, zaak, goed)
  return (afloop.ok && afloop.zaak.werk.bijlagen?.at(-1)?.id) || ''
}

test('attachments come back with the register, also those added and removed while the backup is made', async () => {
  const zaak = await meld()
  const id = await bijlage(zaak)
  const weg = await bijlage(zaak)
  let bezig = true
  const schrijven = (async () => {
    while (bezig) await bijlage(await meld())
  })()
  const kopie = kopieer('met-bijlagen')
  await baken.bijlagen.opslag.verwijder(loket, [weg])
  await kopie
  bezig = false
  await schrijven
  const doel = await herstel(await terug('met-bijlagen'))
  const opslag = bestandsopslag(doel.datamap)
  expect(await opslag.lees(loket, id)).toEqual(await baken.bijlagen.opslag.lees(loket, id))
  const pool = maakPool({ ...doel.register, user: 'baken_app' }, 1)
  const gevonden = await controleerBestanden(maakDatabase(pool), opslag, loket, new Date(0)).finally(() => pool.end())
  // Only the file that somebody took away may be missing: it went before, or the backup just had it.
  expect(gevonden.filter(b => b.id !== weg)).toEqual([])
})

test('a backup made while reports come in is one moment, and every dossier in it has its key', async () => {
  const vooraf = await meld()
  let bezig = true
  const schrijven = (async () => {
    while (bezig) await meld()
  })()
  await kopieer('bezig')
  bezig = false
  await schrijven
  const doel = await herstel(await terug('bezig'))
  const [nu, toen] = [await rijen(bron.register), await rijen(doel.register)]
  for (const [t, r] of Object.entries(toen)) {
    const alle = new Set(nu[t])
    if (t !== 'dossierteller')
      expect(
        r.filter(rij => !alle.has(rij)),
        t,
      ).toEqual([])
  }
  expect(toen.zaak?.length).toBe(toen.zaak_melding?.length)
  expect(toen.zaak?.some(r => r.includes(vooraf))).toBe(true)
  const sleutels = (await rijen(doel.sleutels)).sleutel?.join('\n') ?? ''
  const ids = await beheer(doel.register, c => c.query<{ id: string }>('select id from zaak'))
  expect(ids.rows.filter(r => !sleutels.includes(r.id))).toEqual([])
})

test('an older register is unreadable for a dossier whose key is gone from a newer key store', async () => {
  const zaak = await meld()
  await kopieer('oud')
  await baken.kluis.vernietig(loket, [zaak])
  await kopieer('nieuw')
  const { bestanden } = await terug('oud')
  const doel = await herstel(
    await terug('oud', { bestanden: { ...bestanden, sleutels: await vindKopie(join(map, 'nieuw'), 'sleutels') } }),
  )
  expect((await rijen(doel.register)).zaak?.some(r => r.includes(zaak))).toBe(true)
  expect(await leesMelding(doel, zaak)).toBeNull()
})

test('a key that was destroyed does not come back with an older backup of the key store', async () => {
  const zaak = await meld()
  await kopieer('met-sleutel')
  const doel = await herstel(await terug('met-sleutel'), false, undefined, [{ loket, ids: [zaak] }])
  expect(await leesMelding(doel, zaak)).toBeNull()
})

test('what is damaged, cut off, swapped or of another key is refused before anything is written', async () => {
  await kopieer('heel')
  const goed = await terug('heel')
  const bytes = await readFile(goed.bestanden.sleutels)
  const stuk = async (inhoud: Buffer) => {
    const pad = join(map, `${randomUUID()}.baken`)
    await writeFile(pad, inhoud)
    return { ...goed, bestanden: { ...goed.bestanden, sleutels: pad } }
  }
  const gekanteld = Buffer.from(bytes)
  gekanteld.writeUInt8((gekanteld[200] as number) ^ 4, 200)
  const { register, sleutels } = goed.bestanden
  const pogingen = [
    ['beschadigd', await stuk(gekanteld)],
    ['afgekapt', await stuk(bytes.subarray(0, -20))],
    ['andereSleutel', { ...goed, sleutel: randomBytes(32) }],
    ['verkeerdeSoort', { ...goed, bestanden: { register: sleutels, sleutels: register } }],
    ['bestandOntbreekt', { ...goed, bestanden: { register, sleutels: join(map, 'weg') } }],
    ['verlopen', { ...goed, nu: new Date(Date.now() + 31 * 86_400_000) }],
  ] as const
  const doel = await nieuwDoel()
  for (const [probleem, v] of pogingen)
    await expect(herstel(v, false, doel), probleem).rejects.toMatchObject({ probleem })
  expect(await rijen(doel.register)).toEqual({})
})

test('a register that holds something is replaced only when asked for, and never under a running server', async () => {
  await kopieer('over')
  const verzoek = await terug('over')
  const doel = await herstel(verzoek)
  await expect(herstel(verzoek, false, doel)).rejects.toMatchObject({ probleem: 'nietLeeg' })
  const pool = maakPool({ ...doel.register, user: 'baken_app' }, 1)
  await pool.query('select 1')
  await expect(herstel(verzoek, true, doel)).rejects.toMatchObject({ probleem: 'inGebruik' })
  await pool.end()
  await herstel(verzoek, true, doel)
  expect(await rijen(doel.register)).toEqual(await rijen(bron.register))
})

test('a key store backup that has lapsed is removed when a new one is made beside it', async () => {
  await kopieer('lang-geleden', new Date(Date.now() - 31 * 86_400_000))
  const { verlopen } = await kopieer('vers')
  expect(verlopen.map(v => v.includes('lang-geleden.sleutels'))).toEqual([true])
})
