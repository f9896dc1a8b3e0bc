import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../tests/opstelling/baken.ts'
import { inLoket } from '../db/verbinding.ts'
import { leesInstellingen } from '../main/instellingen.ts'
import { maakWeb } from '../main/web.tsx'
import { beginSessie } from '../toegang/sessies.ts'
import { sessiekoekje } from '../web/route/verzoek.ts'

const { baken, desk, sleutelmap } = await nieuwBaken('2026-04-03T07:10:00Z')
const { loket } = desk
const instellingen = leesInstellingen({ PORT: '0', BAKEN_DEMO: 'ja', BAKEN_DATA: sleutelmap }, sleutelmap)
const app = await maakWeb({ baken }, instellingen, () => {})
afterAll(() => app.close())

const wie = await nieuweGebruiker(baken, loket, 'Sanne Bakker', 'medewerker')
const token = await inLoket(baken.db, loket, tx => beginSessie(tx, loket, wie.id, baken.klok()))
const cookie = `${sessiekoekje(loket)}=${token}`

const stuur = (velden: Record<string, string>, koek = cookie) =>
  app.inject({
    method: 'POST',
    url: `/${loket}/registreren`,
    headers: { cookie: koek, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({
      kanaal: 'e-mail',
      'ontvangen-dag': '2',
      'ontvangen-maand': '4',
      'ontvangen-jaar': '2026',
      ontvangen_tijd: '21:45',
      wat: 'Iemand belde.',
      ...velden,
    }).toString(),
  })
const meldingen = () => inLoket(baken.db, loket, tx => tx.selectFrom('melding').selectAll().orderBy('id').execute())

test('what came in last night and is typed in this morning has both moments, and its channel', async () => {
  await stuur({ sleutel: randomUUID() })
  expect((await meldingen()).at(-1)).toMatchObject({
    kanaal: 'e-mail',
    ontvangen_op: '2026-04-02T19:45:00.000Z',
    ingevoerd_op: '2026-04-03T07:10:00.000Z',
  })
})

test('a double click is one report', async () => {
  const sleutel = randomUUID()
  const voor = (await meldingen()).length
  const antwoorden = await Promise.all([stuur({ sleutel }), stuur({ sleutel }), stuur({ sleutel })])
  expect(antwoorden.map(a => a.headers.location)).toEqual(Array(3).fill(`/${loket}/registreren/ontvangst`))
  expect((await meldingen()).length).toBe(voor + 1)
})

test('another text under the same key is asked about, and kept', async () => {
  const sleutel = randomUUID()
  await stuur({ sleutel })
  const voor = (await meldingen()).length
  const antwoord = await stuur({ sleutel, wat: 'Een heel ander verhaal' })
  expect(antwoord.statusCode).toBe(422)
  expect(antwoord.body).toContain('al geregistreerd')
  expect(antwoord.body).toContain('Een heel ander verhaal')
  expect(antwoord.body).not.toContain(sleutel)
  expect((await meldingen()).length).toBe(voor)
})

test('when the session ended while typing, what was typed comes back', async () => {
  const antwoord = await stuur({ sleutel: randomUUID(), wat: 'Lang verhaal' }, '')
  expect(antwoord.statusCode).toBe(401)
  expect(antwoord.body).toContain('Lang verhaal')
})
