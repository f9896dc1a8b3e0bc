import { randomBytes } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../tests/opstelling/baken.ts'
import { pdf } from '../../tests/opstelling/bestanden.ts'
import { melding, screening, verzoek } from '../../tests/opstelling/voorbeeld.ts'
import { inLoket, poolinstelling } from '../db/verbinding.ts'
import { dossierSluiten } from '../dossier/afsluiting.ts'
import { betrokkeneToevoegen, notitieMaken } from '../dossier/behandeling.ts'
import { taakAfronden } from '../dossier/taken.ts'
import { ontsleutel } from '../kluis/versleuteling.ts'
import { beoordeelNoodknop } from '../noodknop/beoordelen.ts'
import { openMetNoodknop } from '../noodknop/openen.ts'
import { stukkenUit } from '../reservekopie/formaat/keur.ts'
import { maakReservekopie } from '../reservekopie/kopie.ts'
import { meldingScreenen } from '../screening/domain.ts'
import { saveDeel } from '../zaken/aanbieder/delen.ts'
import { insertToegangen } from '../zaken/aanbieder/store.ts'
import { insertGebeurtenis } from '../zaken/aanbieder/tijdlijn.ts'
import { keurAlle } from '../zaken/bijlagen/keur.ts'
import { voegBijlagenToe } from '../zaken/bijlagen/toevoegen.ts'
import { handle } from '../zaken/deuren/handle.ts'
import { openDossier } from '../zaken/deuren/openen.ts'
import { plaatsVan } from '../zaken/register/inhoud.ts'
import { findZaak } from '../zaken/register/store.ts'
import { keurVernietigingGoed, stelVernietigingVoor, wijsVernietigingAf } from './besluiten.ts'
import { vernietigingsboek } from './boek.ts'
import { hervatVernietigingen } from './voltooi.ts'

/** Names that stand nowhere by chance; one per field. */
const geplant = new Map<string, string>()
const plant = (veld: string): string => {
  const naam = `Zwaluwenburgh${randomBytes(5).toString('hex')}${veld}`
  geplant.set(veld, naam)
  return naam
}

const { baken, desk, tijd, alsEigenaar, datamap } = await nieuwBaken('2026-04-02T08:00:00Z')
const { loket } = desk
const coordinator = await nieuweGebruiker(baken, loket, 'Coördinator', 'coordinator')
const fg = await nieuweGebruiker(baken, loket, 'Functionaris', 'privacyfunctionaris')
const collega = await nieuweGebruiker(baken, loket, 'Collega', 'medewerker')
const boek = vernietigingsboek(datamap)

const alsEigenaarVan = async <T>(welke: 'register' | 'sleutels', doe: (c: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client(poolinstelling(alsEigenaar(welke)))
  await client.connect()
  return doe(client).finally(() => client.end())
}

/** Everything PostgreSQL keeps of both databases on disk, the write-ahead log included. */
const opSchijf = async (): Promise<readonly Buffer[]> => {
  const mappen = await Promise.all(
    (['register', 'sleutels'] as const).map(welke =>
      alsEigenaarVan(welke, async c => {
        await c.query('checkpoint')
        const { rows } = await c.query<{ map: string; oid: number }>(
          `select current_setting('data_directory') as map, oid from pg_database where datname = current_database()`,
        )
        return { map: rows[0]?.map ?? '', oid: rows[0]?.oid ?? 0 }
      }),
    ),
  )
  const paden = [...mappen.map(m => join(m.map, 'base', String(m.oid))), join(mappen[0]?.map ?? '', 'pg_wal')]
  const bestanden = await Promise.all(
    paden.map(async pad =>
      (await readdir(pad, { withFileTypes: true })).filter(n => n.isFile()).map(n => join(pad, n.name)),
    ),
  )
  return Promise.all(bestanden.flat().map(pad => readFile(pad)))
}

const inMap = async (map: string): Promise<readonly Buffer[]> => {
  const namen = await readdir(map, { recursive: true, withFileTypes: true })
  return Promise.all(namen.filter(n => n.isFile()).map(n => readFile(join(n.parentPath, n.name))))
}

/** A name as it could stand in bytes: as it is, in small letters, in hex, in UTF-16, and in base64 at any offset. */
const vormen = (naam: string): readonly Buffer[] => [
  Buffer.from(naam),
  Buffer.from(naam.toLowerCase()),
  Buffer.from(Buffer.from(naam).toString('hex')),
  Buffer.from(naam, 'utf16le'),
  ...[0, 1, 2].map(n => Buffer.from(Buffer.from(naam).subarray(n).toString('base64').slice(0, -4))),
]

const vind = (bytes: readonly Buffer[]): readonly string[] =>
  [...geplant].filter(([, naam]) => vormen(naam).some(v => bytes.some(b => b.includes(v)))).map(([veld]) => veld)

const kopie = async (): Promise<readonly Buffer[]> => {
  const sleutel = randomBytes(32)
  const uit: Buffer[] = []
  const { register, sleutels } = await maakReservekopie({
    register: alsEigenaar('register'),
    sleutels: alsEigenaar('sleutels'),
    sleutel,
    naar: join(datamap, randomBytes(4).toString('hex')),
    datamap,
    instellingen: {},
    nu: baken.klok(),
    dagen: 30,
    meld: () => {},
  })
  for (const { pad } of [register, sleutels])
    for await (const stuk of stukkenUit(pad, sleutel))
      uit.push(Buffer.from(JSON.stringify(stuk)), stuk.soort === 'data' ? stuk.data : Buffer.of())
  return uit
}

const vol = () =>
  melding({
    tekst: {
      wat: `Op school vertelde ${plant('wat')} dat het niet goed ging.`,
      antwoorden: [{ vraag: 'Wie nog meer?', antwoord: plant('antwoord') }],
      melder: {
        naam: plant('melder'),
        functie: plant('functie'),
        organisatie: plant('organisatie'),
        telefoon: plant('telefoon'),
        email: plant('email'),
      },
    },
    voorval: { vanaf: '2026-04-01T14:00:00.000Z', tot: null, zekerheid: 'ongeveer', plaats: plant('plaats') },
    betrokkenen: [{ naam: plant('betrokkene'), geboortedatum: '2012-05-06', adres: plant('adres'), rol: 'client' }],
  })

const doe = async (zaak: string, opdracht: object, invoer: object, tekst?: string) => {
  const id = baken.nieuwId()
  const afloop = await handle(baken, coordinator, {
    zaak,
    opdracht: opdracht as never,
    invoer: (tekst
      ? { ...invoer, ...Object.fromEntries(Object.entries(invoer).map(([k, w]) => [k, w === 'TEKST' ? id : w])) }
      : invoer) as never,
    teksten: tekst ? [{ id, soort: 'notitie', tekst }] : [],
  })
  if (!afloop.ok) throw new Error(afloop.weigering)
  return afloop.zaak
}

const lees = (id: string) => inLoket(baken.db, loket, tx => findZaak(tx, loket, id))

/** What a provider writes and did not send, and its way in. */
const alsAanbieder = async (id: string): Promise<void> => {
  const [zaak, sleutel] = [await lees(id), (await baken.kluis.pak(loket, [id])).get(id)]
  if (!zaak || !sleutel) throw new Error('no dossier')
  const [op, zoek] = [baken.klok().toISOString(), await baken.kluis.zoeksleutel(loket)]
  const deel = { id: baken.nieuwId(), deel: 'feiten', versie: 1, naast: false, op }
  const wat = { partij: id, dag: '2026-04-01', tijd: '', wat: plant('gebeurtenis'), auteur: plant('verteller') }
  await inLoket(baken.db, loket, async tx => {
    await saveDeel(tx, { zaak, partij: id, sleutel }, { ...deel, tekst: plant('deel'), auteurs: [plant('auteur')] })
    await insertGebeurtenis(tx, { zaak, sleutel }, { id: baken.nieuwId(), ...wat }, op)
    await insertToegangen(tx, loket, id, zoek, [{ id: baken.nieuwId(), code: id }])
  })
}

/** A closed dossier with a name in every field that holds text. */
const gesloten = async (vertrouwelijkheid: 'gewoon' | 'vertrouwelijk' = 'gewoon'): Promise<string> => {
  const opening = await openDossier(baken, verzoek(loket, { melding: vol() }))
  if (!opening.ok) throw new Error(opening.weigering)
  const { zaak } = opening.ontvangst
  const screenen = { naam: 'meldingScreenen', handeling: 'dossier.screenen', beslis: meldingScreenen }
  await doe(zaak, screenen, screening({ afweging: 'TEKST', vertrouwelijkheid }), `Afgewogen tegen ${plant('afweging')}`)
  const noteren = { naam: 'notitieMaken', handeling: 'dossier.bewerken', beslis: notitieMaken }
  await doe(zaak, noteren, { tekst: 'TEKST' }, `Gesproken met ${plant('notitie')}`)
  const { goed } = await keurAlle(
    [{ naam: `${plant('bestandsnaam')}.pdf`, bytes: pdf('', `% ${plant('bestand')}\n`), heel: true }],
    baken.bijlagen,
  )
  await voegBijlagenToe(baken, coordinator, zaak, goed)
  await alsAanbieder(zaak)
  const persoon = baken.nieuwId()
  await handle(baken, coordinator, {
    zaak,
    opdracht: { naam: 'betrokkeneToevoegen', handeling: 'dossier.bewerken', beslis: betrokkeneToevoegen },
    invoer: { betrokkene: persoon, rol: 'getuige' },
    personen: [{ id: persoon, naam: plant('getuige'), geboortedatum: '', adres: '', rol: 'getuige' }],
  })
  const afronden = { naam: 'taakAfronden', handeling: 'dossier.bewerken', beslis: taakAfronden }
  for (
    let open = (await lees(zaak))?.taken.find(t => t.status === 'open');
    open;
    open = (await lees(zaak))?.taken.find(t => t.status === 'open')
  )
    await doe(zaak, afronden, { taak: open.id, toelichting: null, voorbij: true })
  const sluiten = { naam: 'dossierSluiten', handeling: 'dossier.sluiten', beslis: dossierSluiten }
  await doe(zaak, sluiten, { reden: 'afgehandeld', toelichting: 'TEKST' }, `Afgesloten met ${plant('sluiting')}`)
  return zaak
}

type Cijfertekst = { waar: string; bytes: Buffer }
const cijferteksten = (zaak: string): Promise<readonly Cijfertekst[]> =>
  inLoket(baken.db, loket, async tx => {
    const inhoud = await tx.selectFrom('inhoud').select(['id', 'cijfertekst']).where('zaak', '=', zaak).execute()
    const meldingen = await tx
      .selectFrom('melding')
      .innerJoin('zaak_melding', 'melding', 'id')
      .select(['id', 'cijfertekst'])
      .where('zaak', '=', zaak)
      .execute()
    const personen = await tx
      .selectFrom('betrokkene')
      .innerJoin('betrokkenheid as b', 'b.betrokkene', 'betrokkene.id')
      .select(['betrokkene.id', 'cijfertekst'])
      .where('zaak', '=', zaak)
      .execute()
    const bestanden = await tx.selectFrom('bestand').select('id').where('zaak', '=', zaak).execute()
    const bijlagen = await Promise.all(
      bestanden.map(async r => ({
        waar: plaatsVan.bestand(loket, r.id),
        bytes: (await baken.bijlagen.opslag.lees(loket, r.id)) ?? Buffer.of(),
      })),
    )
    const delen = await tx.selectFrom('onderzoeksdeel').select(['id', 'cijfertekst']).where('zaak', '=', zaak).execute()
    return [
      ...delen.map(r => ({ waar: plaatsVan.onderzoeksdeel(loket, r.id), bytes: r.cijfertekst })),
      ...bijlagen,
      ...inhoud.map(r => ({ waar: plaatsVan.inhoud(loket, r.id), bytes: r.cijfertekst })),
      ...meldingen.map(r => ({ waar: plaatsVan.melding(loket, r.id), bytes: r.cijfertekst })),
      ...personen.map(r => ({ waar: plaatsVan.betrokkene(loket, r.id), bytes: r.cijfertekst })),
    ]
  })

/** How many ciphertexts open with any key that the key store still has. */
const teOpenen = async (teksten: readonly Cijfertekst[]): Promise<number> => {
  const { rows } = await alsEigenaarVan('sleutels', c => c.query<{ id: string }>('select id from sleutel'))
  const sleutels = [
    ...(
      await baken.kluis.pak(
        loket,
        rows.map(r => r.id),
      )
    ).values(),
  ]
  const opent = (t: Cijfertekst) =>
    sleutels.some(s => {
      try {
        return ontsleutel(s, t.bytes, t.waar).length > 0
      } catch {
        return false
      }
    })
  return teksten.filter(opent).length
}

const rijenVan = (zaak: string, personen: readonly string[]) =>
  alsEigenaarVan('register', async c => {
    const { rows } = await c.query<{ t: string }>(`select tablename as t from pg_tables where schemaname = 'public'`)
    const uit: string[] = []
    for (const { t } of rows) {
      const ids = [zaak, ...personen].map(id => `%${id}%`)
      const { rowCount } = await c.query(`select from "${t}" x where x::text like any($1)`, [ids])
      if (rowCount) uit.push(t)
    }
    return uit.sort()
  })

const voorstel = { grondslag: 'onterecht_vastgelegd', toelichting: '' } as const

test('names are nowhere in the bytes, before and after; afterwards no key opens what a backup still holds', async () => {
  const zaak = await gesloten('vertrouwelijk')
  const ander = await gesloten()
  await openMetNoodknop(baken, collega, { zaak }, `Omdat ${plant('noodknop')} niet kan wachten`)
  const [nood] = await inLoket(baken.db, loket, tx => tx.selectFrom('noodtoegang').select('id').execute())
  expect(geplant.size).toBeGreaterThan(12)
  const teksten = await cijferteksten(zaak)
  expect(await teOpenen(teksten)).toBe(teksten.length)
  const bestanden = await inLoket(baken.db, loket, tx =>
    tx.selectFrom('bestand').select('id').where('zaak', '=', zaak).execute(),
  )
  await stelVernietigingVoor(baken, coordinator, zaak, {
    ...voorstel,
    toelichting: `Vergist met ${plant('toelichting')}`,
  })
  expect(vind(await opSchijf()), 'on disk before').toEqual([])
  expect(vind(await kopie()), 'in a backup before').toEqual([])

  expect(await keurVernietigingGoed(baken, boek, fg, zaak)).toMatchObject({ weigering: 'noodtoegangOpen' })
  await beoordeelNoodknop(baken, fg, nood?.id ?? '', 'terecht')
  expect(await keurVernietigingGoed(baken, boek, fg, zaak)).toEqual({ ok: true })

  expect(vind(await opSchijf()), 'on disk after').toEqual([])
  expect(vind(await kopie()), 'in a backup after').toEqual([])
  expect(vind(await inMap(datamap)), 'in the data folder').toEqual([])
  const [bestand] = bestanden
  expect(bestanden).toHaveLength(1)
  expect(await baken.bijlagen.opslag.lees(loket, bestand?.id ?? '')).toBeNull()
  expect(await teOpenen(teksten)).toBe(0)
  expect(await lees(zaak)).toBeNull()
  expect(await lees(ander)).not.toBeNull()
  expect(await rijenVan(zaak, [])).toEqual(['grafsteen', 'telregel', 'toegangslog', 'vernietigingsvoorstel'])
  expect(await teOpenen(await cijferteksten(ander))).toBeGreaterThan(0)
})

test('a person who is linked to another dossier keeps their record and key', async () => {
  const [een, twee] = [await gesloten(), await gesloten()]
  const persoon = await inLoket(baken.db, loket, async tx => {
    const { betrokkene } = await tx
      .selectFrom('betrokkenheid')
      .select('betrokkene')
      .where('zaak', '=', een)
      .executeTakeFirstOrThrow()
    await tx
      .insertInto('betrokkenheid')
      .values({
        loket,
        id: baken.nieuwId(),
        betrokkene,
        zaak: twee,
        melding: null,
        voorval: null,
        rol: 'client',
        geldig_van: '2026-04-02',
        geldig_tot: null,
      })
      .execute()
    return betrokkene
  })
  await stelVernietigingVoor(baken, coordinator, een, { ...voorstel, toelichting: 'Vergissing' })
  await keurVernietigingGoed(baken, boek, fg, een)
  expect((await baken.kluis.pak(loket, [persoon])).size).toBe(1)
  await stelVernietigingVoor(baken, coordinator, twee, { ...voorstel, toelichting: 'Vergissing' })
  await keurVernietigingGoed(baken, boek, fg, twee)
  expect((await baken.kluis.pak(loket, [persoon])).size).toBe(0)
})

test('a crash after the decision leaves a mark, no tombstone, and is made good at the next start', async () => {
  const zaak = await gesloten()
  await stelVernietigingVoor(baken, coordinator, zaak, { ...voorstel, toelichting: 'Vergissing' })
  const stuk = { ...boek, schrijf: () => Promise.reject(new Error('crash')) }
  await expect(keurVernietigingGoed(baken, stuk, fg, zaak)).rejects.toThrow('crash')
  expect((await lees(zaak))?.status).toBe('vernietigd')
  expect(await rijenVan(zaak, [])).not.toContain('grafsteen')
  expect(await hervatVernietigingen(baken, boek, loket)).toBe(1)
  expect(await rijenVan(zaak, [])).toEqual(['grafsteen', 'telregel', 'toegangslog', 'vernietigingsvoorstel'])
})

test('a crash after the keys went leaves nothing readable, and is made good as well', async () => {
  const zaak = await gesloten()
  const teksten = await cijferteksten(zaak)
  await stelVernietigingVoor(baken, coordinator, zaak, { ...voorstel, toelichting: 'Vergissing' })
  const kluis = {
    ...baken.kluis,
    vernietig: async (l: string, ids: readonly string[]) => {
      await baken.kluis.vernietig(l, ids)
      throw new Error('crash')
    },
  }
  await expect(keurVernietigingGoed({ ...baken, kluis }, boek, fg, zaak)).rejects.toThrow('crash')
  expect(await teOpenen(teksten)).toBe(0)
  await hervatVernietigingen(baken, boek, loket)
  expect(await lees(zaak)).toBeNull()
})

test('what the book says was destroyed is destroyed again when an older register is put back', async () => {
  const zaak = await gesloten()
  const nummer = (await lees(zaak))?.nummer ?? ''
  await boek.schrijf({
    loket,
    zaak,
    nummer,
    op: '2026-04-02T08:00:00.000Z',
    grondslag: 'bewaartermijn',
    door: fg.id,
    voorgesteldDoor: coordinator.id,
    sleutels: [zaak],
  })
  await hervatVernietigingen(baken, boek, loket)
  expect(await rijenVan(zaak, [])).toEqual(['grafsteen', 'telregel', 'toegangslog'])
})

test('two persons: nobody approves what they proposed, and a refusal keeps the dossier', async () => {
  const zaak = await gesloten()
  const beide = await nieuweGebruiker(baken, loket, 'Beide', 'coordinator', 'privacyfunctionaris')
  expect(
    await stelVernietigingVoor(baken, coordinator, zaak, { grondslag: 'bewaartermijn', toelichting: '' }),
  ).toMatchObject({ weigering: 'nogBewaren' })
  await stelVernietigingVoor(baken, beide, zaak, { ...voorstel, toelichting: 'Vergissing' })
  expect(await stelVernietigingVoor(baken, coordinator, zaak, { ...voorstel, toelichting: 'Nog eens' })).toMatchObject({
    weigering: 'staatAlOpLijst',
  })
  expect(await keurVernietigingGoed(baken, boek, beide, zaak)).toMatchObject({ weigering: 'zelfVoorgesteld' })
  expect(await keurVernietigingGoed(baken, boek, coordinator, zaak)).toMatchObject({ weigering: 'geenRecht' })
  tijd.zet('2026-04-02T08:11:00Z')
  expect(await keurVernietigingGoed(baken, boek, fg, zaak)).toMatchObject({ weigering: 'bevestigingNodig' })
  tijd.zet('2026-04-02T08:00:00Z')
  expect(await wijsVernietigingAf(baken, fg, zaak, `Nog nodig voor ${plant('afwijzing')}`)).toEqual({ ok: true })
  expect((await lees(zaak))?.status).toBe('gesloten')
  expect(vind(await opSchijf())).toEqual([])
})

test('the search itself finds a name that does stand somewhere in plain', async () => {
  const naam = plant('proef')
  await alsEigenaarVan('register', c => c.query(`insert into besluitdag values ($1, '2030-01-01', $2)`, [loket, naam]))
  expect(vind(await opSchijf())).toEqual(['proef'])
  expect(vind(await kopie())).toEqual(['proef'])
})
