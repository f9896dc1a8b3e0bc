import { sql } from 'kysely'
import pg from 'pg'
import { expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../../tests/opstelling/baken.ts'
import { melding, screening, verzoek } from '../../../tests/opstelling/voorbeeld.ts'
import { inLoket, poolinstelling } from '../../db/verbinding.ts'
import { dossierSluiten } from '../../dossier/afsluiting.ts'
import { betrokkeneToevoegen, notitieMaken } from '../../dossier/behandeling.ts'
import { taakAfronden } from '../../dossier/taken.ts'
import { leesNummer } from '../../kernel/dossiernummer.ts'
import { uuidv7 } from '../../kernel/ids.ts'
import { ontsleutel } from '../../kluis/versleuteling.ts'
import { meldingScreenen } from '../../screening/domain.ts'
import { handle } from '../deuren/handle.ts'
import { openDossier } from '../deuren/openen.ts'
import { plaatsVan } from '../register/inhoud.ts'
import { findJournaal, findZaak } from '../register/store.ts'
import { begin } from '../verloop/begin.ts'
import { naBesluit } from '../verloop/evolve.ts'
import type { Geschiedenis, Stap } from './geschiedenis.ts'
import { kopieer, maakTussentabel } from './kopieer.ts'
import { laadDossiers } from './laden.ts'

const NU = '2026-04-20T08:00:00.000Z'
const { baken, desk, tijd, alsEigenaar } = await nieuwBaken(NU)
const { loket } = desk
const coordinator = await nieuweGebruiker(baken, loket, 'Coördinator', 'coordinator')
const verbinding = { ...alsEigenaar('register'), user: 'baken_app' }
const ONTVANGEN = '2026-04-02T19:45:00.000Z'
const bericht = melding({ tekst: { ...melding().tekst, wat: 'Regel een\n\tregel "twee" \\N en é' } })

const rond = (op: string, code: string): Stap => ({
  op,
  wie: coordinator.id,
  opdracht: 'taakAfronden',
  beslis: (z, ctx) => {
    const taak = z.taken.find(t => t.code === code && t.status === 'open')?.id ?? ''
    return taakAfronden(z, { taak, toelichting: null, voorbij: true }, ctx)
  },
})

/** One life of a dossier, with content and persons along the way; new ids each time. */
const stappen = (): Stap[] => {
  const [afweging, notitie, persoon] = [uuidv7(), uuidv7(), uuidv7()]
  const screen = screening({ afweging, vierP: ['pers'], vertrouwelijkheid: 'vertrouwelijk' })
  return [
    {
      op: '2026-04-02T20:30:00.000Z',
      wie: coordinator.id,
      opdracht: 'meldingScreenen',
      beslis: (z, ctx) => meldingScreenen(z, screen, ctx),
      teksten: [{ id: afweging, soort: 'afweging', tekst: 'Twee weken weg "is lang"\nen \\ meer.' }],
    },
    {
      op: '2026-04-03T22:30:00.000Z',
      wie: coordinator.id,
      opdracht: 'betrokkeneToevoegen',
      beslis: (z, ctx) => betrokkeneToevoegen(z, { betrokkene: persoon, rol: 'getuige' }, ctx),
      personen: [{ id: persoon, naam: 'Daan de Wit', geboortedatum: '1980-02-29', adres: 'Kade 2', rol: 'getuige' }],
    },
    rond('2026-04-04T07:00:00.000Z', 'ontvangst_bevestigen'),
    rond('2026-04-04T07:01:00.000Z', 'doelgroepen_informeren'),
    rond('2026-04-05T07:00:00.000Z', 'vermissing_opvolgen'),
    {
      op: '2026-04-06T07:00:00.000Z',
      wie: coordinator.id,
      opdracht: 'notitieMaken',
      beslis: (z, ctx) => notitieMaken(z, { tekst: notitie }, ctx),
      teksten: [{ id: notitie, soort: 'notitie', tekst: 'Moeder gesproken.' }],
    },
    ...['terugkeer_vastleggen', 'nazorg_vragen', 'leerpunten_vastleggen'].map(t => rond('2026-04-07T07:00:00.000Z', t)),
    {
      op: '2026-04-08T07:00:00.000Z',
      wie: coordinator.id,
      opdracht: 'dossierSluiten',
      beslis: (z, ctx) => dossierSluiten(z, { reden: 'afgehandeld', toelichting: null }, ctx),
    },
  ]
}

const geschiedenis = (anders: Partial<Geschiedenis> = {}): Geschiedenis => ({
  melding: bericht,
  ingevoerdOp: ONTVANGEN,
  geregistreerdDoor: null,
  stappen: stappen(),
  ...anders,
})

const doorDeDeuren = async (g: Geschiedenis): Promise<string> => {
  tijd.zet(g.ingevoerdOp)
  const opening = await openDossier(baken, verzoek(loket, { melding: g.melding }))
  if (!opening.ok) throw new Error(opening.weigering)
  const { zaak } = opening.ontvangst
  for (const { op, opdracht: naam, beslis, teksten = [], personen = [] } of g.stappen) {
    tijd.zet(op)
    const opdracht = {
      naam,
      handeling: 'dossier.bewerken' as const,
      beslis: (z: Parameters<typeof beslis>[0], _: null, ctx: Parameters<typeof beslis>[1]) => beslis(z, ctx),
    }
    const afloop = await handle(baken, coordinator, { zaak, opdracht, invoer: null, teksten, personen })
    if (!afloop.ok) throw new Error(`${naam}: ${afloop.weigering}`)
  }
  tijd.zet(NU)
  return zaak
}

const zaken = () => inLoket(baken.db, loket, tx => tx.selectFrom('zaak').select('id').orderBy('id').execute())

const inBulk = async (...gs: Geschiedenis[]): Promise<string[]> => {
  const voor = new Set((await zaken()).map(z => z.id))
  await laadDossiers(baken, verbinding, { loket, geschiedenissen: gs })
  return (await zaken()).map(z => z.id).filter(id => !voor.has(id))
}

type Rij = Record<string, unknown>
const bronnen: Record<string, string> = {
  zaak: 'select * from zaak where id = $',
  journaal: 'select * from journaal where zaak = $ order by volgnr',
  termijn: 'select * from termijn where zaak = $ order by id',
  taak: 'select * from taak where zaak = $ order by id',
  inhoud: 'select * from inhoud where zaak = $ order by gemaakt_op',
  melding: 'select m.* from melding m join zaak_melding z on z.melding = m.id where z.zaak = $',
  zaak_melding: 'select * from zaak_melding where zaak = $',
  melding_voorval: 'select mv.* from melding_voorval mv join zaak_melding z using (loket, melding) where z.zaak = $',
  voorval:
    'select v.* from voorval v join melding_voorval mv on mv.voorval = v.id join zaak_melding z using (melding) where z.zaak = $',
  betrokkenheid: 'select * from betrokkenheid where zaak = $ order by id',
  betrokkene: 'select b.* from betrokkene b join betrokkenheid k on k.betrokkene = b.id where k.zaak = $ order by k.id',
  zoektoken:
    'select t.* from zoektoken t join betrokkenheid k on k.betrokkene = t.betrokkene where k.zaak = $ order by token',
  telregel: 'select * from telregel where zaak = $',
}
const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

const open = async (tabel: string, rij: Rij, zaak: string): Promise<Rij> => {
  if (!Buffer.isBuffer(rij.cijfertekst)) return rij
  const plaats = plaatsVan[tabel as 'inhoud' | 'melding' | 'voorval' | 'betrokkene'](loket, rij.id as string)
  const sleutelId = tabel === 'betrokkene' ? (rij.id as string) : zaak
  const sleutel = (await baken.kluis.pak(loket, [sleutelId])).get(sleutelId) as Buffer
  return { ...rij, cijfertekst: ontsleutel(sleutel, rij.cijfertekst, plaats).toString('utf8') }
}

/** Every row of a dossier, opened; ids become the order in which they are met, the number becomes N. */
const alleRijen = async (zaak: string): Promise<Record<string, unknown>> => {
  const uit: Record<string, Rij[]> = {}
  for (const [tabel, bron] of Object.entries(bronnen)) {
    const [voor = '', na = ''] = bron.split('$')
    const { rows } = await inLoket(baken.db, loket, tx => sql<Rij>`${sql.raw(voor)}${zaak}${sql.raw(na)}`.execute(tx))
    uit[tabel] = await Promise.all(rows.map(r => open(tabel, r, zaak)))
  }
  const nummer = uit.zaak?.[0]?.nummer as string
  const gezien = new Map<string, string>()
  const noem = (id: string) => {
    const naam = gezien.get(id) ?? `id-${gezien.size}`
    gezien.set(id, naam)
    return naam
  }
  const tekst = JSON.stringify(uit, (sleutel, w) => (sleutel === 'code_hash' ? 'hash' : w))
  return JSON.parse(tekst.replaceAll(nummer, 'N').replace(UUID, noem)) as Record<string, unknown>
}

test('a history through the bulk door leaves the very rows that the doors leave', async () => {
  const langsDeDeur = await alleRijen(await doorDeDeuren(geschiedenis()))
  const [id = ''] = await inBulk(geschiedenis())
  const langsBulk = await alleRijen(id)
  expect(langsBulk).toEqual(langsDeDeur)
  expect(Object.values(langsBulk).every(rijen => (rijen as Rij[]).length > 0)).toBe(true)
})

test('a report that nobody decided on is the same both ways too', async () => {
  const g = geschiedenis({ stappen: [] })
  const langsDeDeur = await alleRijen(await doorDeDeuren(g))
  const [id = ''] = await inBulk(g)
  expect(await alleRijen(id)).toEqual(langsDeDeur)
})

test('the row is what its journal folds to', async () => {
  const [id = ''] = await inBulk(geschiedenis())
  const { zaak, journaal } = await inLoket(baken.db, loket, async tx => ({
    zaak: await findZaak(tx, loket, id),
    journaal: await findJournaal(tx, loket, id),
  }))
  expect(journaal.reduce((z, regel) => naBesluit(z, regel.feiten), begin(loket, id, zaak?.nummer ?? ''))).toEqual(zaak)
})

test('numbers go on where the doors were, without holes, per year of registering', async () => {
  const eerder = { ...bericht, ontvangenOp: '2025-12-31T22:58:00.000Z' }
  const g = (op: string) => geschiedenis({ melding: eerder, ingevoerdOp: op, stappen: [] })
  const ids = await inBulk(g('2025-12-31T22:59:00.000Z'), g('2025-12-31T23:00:00.000Z'))
  await doorDeDeuren(geschiedenis({ stappen: [] }))
  const rijen = await inLoket(baken.db, loket, tx => tx.selectFrom('zaak').select(['id', 'nummer']).execute())
  const nummers = rijen.map(r => leesNummer(r.nummer))
  const van2026 = nummers.filter(n => n?.jaar === 2026).map(n => n?.teller ?? 0)
  expect(van2026.sort((a, b) => a - b)).toEqual(van2026.map((_, i) => i + 1))
  const oud = rijen.find(r => r.id === ids[0])
  expect(oud?.nummer).toMatch(/^2025-0001-/)
})

test.each([
  ['goes back in time', { ingevoerdOp: '2026-04-02T19:44:59.999Z' }, /back in time/],
  ['lies ahead', { ingevoerdOp: '2026-04-20T08:00:00.001Z', stappen: [] }, /back in time/],
  ['is before the first protocol', { melding: { ...bericht, ontvangenOp: '2018-01-01T00:00:00.000Z' } }, /no protocol/],
  ['takes a decision that is refused', { stappen: stappen().slice(6) }, /refused: taakAfronden taakOnbekend/],
] as const)('a history that %s is refused, and with it the whole batch', async (_, anders, reden) => {
  const voor = await zaken()
  await expect(inBulk(geschiedenis(), geschiedenis(anders))).rejects.toThrow(reden)
  expect(await zaken()).toEqual(voor)
})

test('a batch that fails halfway leaves nothing behind, not even its numbers', async () => {
  const teller = () =>
    inLoket(baken.db, loket, tx => tx.selectFrom('dossierteller').selectAll().orderBy('jaar').execute())
  const voor = { zaken: await zaken(), teller: await teller() }
  const dubbel = geschiedenis({ stappen: [], code: '0000-0000-0000-0000' })
  await expect(inBulk(dubbel, { ...dubbel })).rejects.toThrow(/melding_loket_code_hash_key/)
  expect({ zaken: await zaken(), teller: await teller() }).toEqual(voor)
})

test('the wall between registers holds for COPY too', async () => {
  const client = new pg.Client(poolinstelling(verbinding))
  await client.connect()
  await maakTussentabel(client, 'besluitdag')
  const rij = (vanLoket: string) => ({ loket: vanLoket, dag: '2026-05-15', bron: 'test' })
  const schrijf = async (vanLoket: string) => {
    await client.query(`begin; select set_config('app.loket', '${loket}', true)`)
    await kopieer(client, 'besluitdag', [rij(vanLoket)]).finally(() => client.query('rollback'))
  }
  await expect(schrijf(loket)).resolves.toBeUndefined()
  await expect(schrijf('een-ander-loket')).rejects.toThrow(/row-level security/)
  await client.end()
})
