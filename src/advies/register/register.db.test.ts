import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../../tests/opstelling/baken.ts'
import { verzoek } from '../../../tests/opstelling/voorbeeld.ts'
import { controleerSleutels } from '../../controle/sleutels.ts'
import { inLoket } from '../../db/verbinding.ts'
import { leesInstellingen } from '../../main/instellingen.ts'
import { maakWeb } from '../../main/web.tsx'
import { beginSessie } from '../../toegang/sessies.ts'
import type { Wie } from '../../toegang/wie.ts'
import { verwijderDossier } from '../../vernietiging/rijen.ts'
import { sessiekoekje } from '../../web/route/verzoek.ts'
import { openDossier } from '../../zaken/deuren/openen.ts'
import { ruimAdviezenOp } from './opruimen.ts'

const { baken, desk, tijd, sleutelmap } = await nieuwBaken('2026-04-03T08:00:00.000Z')
const { loket } = desk
const instellingen = leesInstellingen({ PORT: '0', BAKEN_DEMO: 'ja', BAKEN_DATA: sleutelmap }, sleutelmap)
const app = await maakWeb({ baken }, instellingen, () => {})
afterAll(() => app.close())

const koekVan = async (wie: Wie) => {
  const token = await inLoket(baken.db, loket, tx => beginSessie(tx, loket, wie.id, baken.klok()))
  return `${sessiekoekje(loket)}=${token}`
}
const coordinator = await koekVan(await nieuweGebruiker(baken, loket, 'Coördinator', 'coordinator'))
const medewerker = await koekVan(await nieuweGebruiker(baken, loket, 'Collega', 'medewerker'))

const stuur = (pad: string, velden: Record<string, string>, cookie = coordinator) =>
  app.inject({
    method: 'POST',
    url: `/${loket}${pad}`,
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(velden).toString(),
  })
const lees = (url: string, cookie = coordinator) => app.inject({ method: 'GET', url, headers: { cookie } })

const advies = (anders: Record<string, string> = {}) => ({
  sleutel: randomUUID(),
  aan: 'directie',
  gevraagd: 'ja',
  onderwerp: 'Ophalen van wie wegloopt',
  tekst: 'Spreek af wie een kind ophaalt.',
  'gegeven-dag': '2',
  'gegeven-maand': '4',
  'gegeven-jaar': '2026',
  ...anders,
})
const rijen = <T extends 'advies' | 'advies_vervolg' | 'advies_dossier' | 'registertekst'>(tabel: T) =>
  inLoket(baken.db, loket, tx =>
    tx
      .selectFrom(tabel as 'advies')
      .selectAll()
      .where('loket', '=', loket)
      .execute(),
  )
const vast = async (anders: Record<string, string> = {}): Promise<string> => {
  const antwoord = await stuur('/adviezen/nieuw', advies(anders))
  expect([antwoord.statusCode, antwoord.statusCode === 303 ? '' : antwoord.body]).toEqual([303, ''])
  return String(antwoord.headers.location)
}
const uitkomst = (anders: Record<string, string> = {}) => ({
  versie: '1',
  uitkomst: 'overgenomen',
  toelichting: 'Staat nu in het contract.',
  'op-dag': '3',
  'op-maand': '4',
  'op-jaar': '2026',
  ...anders,
})

test('the text is not in the row, and reads back for who may see it', async () => {
  const url = await vast({ onderwerp: 'Een heel bijzonder onderwerp' })
  const alles = JSON.stringify([await rijen('advies'), await rijen('registertekst')])
  expect(alles).not.toContain('bijzonder')
  expect((await lees(url)).body).toContain('Een heel bijzonder onderwerp')
  expect((await lees(`/${loket}/adviezen`)).body).toContain('Een heel bijzonder onderwerp')
})

test('a double click is one advice', async () => {
  const zelfde = advies()
  const voor = (await rijen('advies')).length
  const antwoorden = await Promise.all([1, 2, 3].map(() => stuur('/adviezen/nieuw', zelfde)))
  expect(new Set(antwoorden.map(a => a.headers.location)).size).toBe(1)
  expect((await rijen('advies')).length).toBe(voor + 1)
})

test('a dossier that somebody may not see cannot be linked, and the link shows only to who may', async () => {
  const opening = await openDossier(baken, verzoek(loket))
  if (!opening.ok) throw new Error(opening.weigering)
  const { nummer, zaak } = opening.ontvangst
  const geweigerd = await stuur('/adviezen/nieuw', advies({ dossiers: nummer }), medewerker)
  expect(geweigerd.statusCode).toBe(422)
  expect(geweigerd.body).toContain('Spreek af wie een kind ophaalt.')
  const url = await vast({ dossiers: nummer })
  expect((await lees(url)).body).toContain(nummer)
  expect((await lees(url, medewerker)).body).not.toContain(nummer)
  expect((await lees(`/${loket}/dossiers/${zaak}/adviezen`)).body).toContain('Ophalen van wie wegloopt')
  await inLoket(baken.db, loket, tx => verwijderDossier(tx, loket, zaak, [], []))
  expect(await rijen('advies_dossier')).toEqual([])
  expect((await lees(url)).statusCode).toBe(200)
})

test('what came of it is kept step by step; who saw less than there is, is told', async () => {
  const pad = (await vast()).replace(`/${loket}`, '')
  const later = { uitkomst: 'later', 'opvolgen-dag': '1', 'opvolgen-maand': '5', 'opvolgen-jaar': '2026' }
  expect((await stuur(pad, uitkomst({ ...later, toelichting: 'Nog in overleg.' }))).statusCode).toBe(303)
  const oud = await stuur(pad, uitkomst())
  expect(oud.statusCode).toBe(409)
  expect(oud.body).toContain('Staat nu in het contract.')
  expect((await stuur(pad, uitkomst({ versie: '2' }))).statusCode).toBe(303)
  const { body } = await lees(`/${loket}${pad}`)
  expect(body).toContain('Nog in overleg.')
  expect(body).toContain('Staat nu in het contract.')
})

test('a name in it is asked about, with what was typed still there', async () => {
  const antwoord = await stuur('/adviezen/nieuw', advies({ tekst: 'Zorg dat Noor van der Linde terug kan.' }))
  expect(antwoord.statusCode).toBe(422)
  expect(antwoord.body).toContain('lijkt een naam')
})

test('it goes when it was kept long enough, with keys and texts; what is open stays', async () => {
  const pad = (await vast({ onderwerp: 'Wat weg moet' })).replace(`/${loket}`, '')
  await stuur(pad, uitkomst())
  const open = await vast({ onderwerp: 'Wat blijft' })
  tijd.zet('2031-04-03T08:00:00.000Z')
  expect(await ruimAdviezenOp(baken, loket)).toBe(0)
  tijd.zet('2031-04-05T08:00:00.000Z')
  const teksten = (await rijen('registertekst')).length
  const weg = await ruimAdviezenOp(baken, loket)
  expect(weg).toBeGreaterThan(0)
  expect((await rijen('registertekst')).length).toBeLessThanOrEqual(teksten - 2 * weg)
  tijd.zet('2026-04-03T08:00:00.000Z')
  expect((await lees(`/${loket}${pad}`)).statusCode).toBe(404)
  expect((await lees(open)).statusCode).toBe(200)
  const straks = new Date(Date.now() + 2 * 3_600_000)
  const ontbreekt = await controleerSleutels(baken.db, baken.kluis, loket, straks)
  expect(ontbreekt.filter(b => b.van === 'register' && b.soort === 'sleutelOntbreekt')).toEqual([])
})
