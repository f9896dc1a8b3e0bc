import { afterAll, expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../tests/opstelling/baken.ts'
import { verzoek } from '../../tests/opstelling/voorbeeld.ts'
import { inLoket } from '../db/verbinding.ts'
import { leesInstellingen } from '../main/instellingen.ts'
import { maakWeb } from '../main/web.tsx'
import { beginSessie } from '../toegang/sessies.ts'
import type { Wie } from '../toegang/wie.ts'
import { ruimBewaardOp } from '../web/bewaard/opslag.ts'
import { sessiekoekje } from '../web/route/verzoek.ts'
import { openDossier } from '../zaken/deuren/openen.ts'

const BEGIN = '2026-04-03T19:45:00Z'
const LATER = '2026-04-03T20:20:00Z'
const { baken, desk, tijd, sleutelmap } = await nieuwBaken(BEGIN)
const { loket } = desk
const instellingen = leesInstellingen({ PORT: '0', BAKEN_DEMO: 'ja', BAKEN_DATA: sleutelmap }, sleutelmap)
const app = await maakWeb({ baken }, instellingen, () => {})
afterAll(() => app.close())
const noor = await nieuweGebruiker(baken, loket, 'Noor', 'coordinator')
const ruben = await nieuweGebruiker(baken, loket, 'Ruben', 'coordinator')
const beheer = await nieuweGebruiker(baken, loket, 'Beheer', 'beheerder')

const meldAan = (wie: Wie) => inLoket(baken.db, loket, tx => beginSessie(tx, loket, wie.id, baken.klok()))
const koek = (token: string) => `${sessiekoekje(loket)}=${token}`
const haal = (url: string, token: string) => app.inject({ url, headers: { cookie: koek(token) } })
const stuur = (url: string, token: string, velden: Record<string, string> | string) =>
  app.inject({
    method: 'POST',
    url,
    headers: { cookie: koek(token), 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(velden).toString(),
  })
const meld = async () => {
  const opening = await openDossier(baken, verzoek(loket))
  if (!opening.ok) throw new Error(opening.weigering)
  return `/${loket}/dossiers/${opening.ontvangst.zaak}`
}
/** Sends after the session ended, and says where the form comes back. */
const stuurTeLaat = async (wie: Wie, url: string, velden: Record<string, string> | string) => {
  tijd.zet(BEGIN)
  const token = await meldAan(wie)
  tijd.zet(LATER)
  const antwoord = await stuur(url, token, velden)
  const naar = /aanmelden\?naar=([^"]+)"/.exec(antwoord.body)?.[1] ?? ''
  return { antwoord, terug: decodeURIComponent(naar) }
}
const rijen = () => inLoket(baken.db, loket, tx => tx.selectFrom('concept').selectAll().execute())

test('what was sent after the session ended comes back on its page after signing in, and goes when it is sent', async () => {
  const dossier = await meld()
  const { antwoord, terug } = await stuurTeLaat(noor, `${dossier}/notitie`, { tekst: 'Zwaluwenkind', versie: '1' })
  expect(antwoord.statusCode).toBe(401)
  expect(antwoord.body).not.toContain('Zwaluwenkind')
  expect(terug).toMatch(new RegExp(`^${dossier}/notitie\\?bewaard=[0-9a-f-]+$`))
  const [rij] = await rijen()
  expect(JSON.stringify(rij)).not.toContain('Zwaluwenkind')
  expect(rij?.cijfertekst.includes('Zwaluwenkind')).toBe(false)

  const token = await meldAan(noor)
  expect((await haal(`/${loket}/werkvoorraad`, token)).body).toContain('Bekijk en ga verder')
  const { body } = await haal(terug, token)
  expect(body).toMatch(/<textarea[^>]*name="tekst"[^>]*>Zwaluwenkind</)
  const id = /name="_bewaard" value="([^"]+)"/.exec(body)?.[1] ?? ''
  // A fault leaves it where it is, and the page keeps its mark.
  const leeg = await stuur(`${dossier}/notitie`, token, { tekst: '', versie: '1', _bewaard: id })
  expect(leeg.statusCode).toBe(422)
  expect(leeg.body).toContain(`value="${id}"`)
  expect(await rijen()).toHaveLength(1)
  const goed = await stuur(`${dossier}/notitie`, token, { tekst: 'Zwaluwenkind', versie: '1', _bewaard: id })
  expect(goed.statusCode).toBe(303)
  expect(await rijen()).toHaveLength(0)
  expect((await baken.kluis.kent(loket, [id])).size).toBe(0)
})

test('nobody else gets it: not on the page, not in the list, not by its address', async () => {
  const dossier = await meld()
  const { terug } = await stuurTeLaat(noor, `${dossier}/notitie`, { tekst: 'Alleen van Noor', versie: '1' })
  const id = new URL(terug, 'http://x').searchParams.get('bewaard') ?? ''
  const ander = await meldAan(ruben)
  expect((await haal(terug, ander)).body).not.toContain('Alleen van Noor')
  expect((await haal(`/${loket}/bewaard`, ander)).body).not.toContain('Alleen van Noor')
  expect((await haal(`/${loket}/bewaard/${id}`, ander)).statusCode).toBe(404)
  await stuur(`/${loket}/bewaard/${id}/wissen`, ander, {})
  const eigen = await meldAan(noor)
  expect((await haal(`/${loket}/bewaard`, eigen)).body).toContain('Alleen van Noor')
  await stuur(`/${loket}/bewaard/${id}/wissen`, eigen, {})
  expect(await rijen()).toHaveLength(0)
})

test('it is not put into another page than its own', async () => {
  const [een, twee] = [await meld(), await meld()]
  const { terug } = await stuurTeLaat(noor, `${een}/notitie`, { tekst: 'Hoort bij een', versie: '1' })
  const token = await meldAan(noor)
  expect((await haal(terug.replace(een, twee), token)).body).not.toContain('Hoort bij een')
})

test('a report with five persons comes back whole, under the key it had: sent twice it is one', async () => {
  const sleutel = baken.nieuwId()
  const { terug } = await stuurTeLaat(noor, `/${loket}/registreren`, {
    sleutel,
    rijen: '5',
    kanaal: 'e-mail',
    wat: 'Een lang verhaal',
    urgent: 'ja',
    melder_type: 'ggz',
    persoon5_naam: 'Wies Vijfde',
  })
  const { body } = await haal(terug, await meldAan(noor))
  expect(body).toMatch(/name="persoon5_naam"[^>]*value="Wies Vijfde"/)
  expect(/name="sleutel" value="([^"]+)"/.exec(body)?.[1]).toBe(sleutel)
  expect(body).toMatch(/value="e-mail" checked/)
  expect(body).toMatch(/value="ggz" selected/)
})

test('a submit that has no page of its own can be seen and sent again', async () => {
  const pad = `/${loket}/gebruikers/${ruben.id}/rollen`
  const { terug } = await stuurTeLaat(beheer, pad, 'rollen=medewerker&rollen=procesregisseur')
  expect(terug).toMatch(new RegExp(`^/${loket}/bewaard/`))
  const { body } = await haal(terug, await meldAan(beheer))
  expect(body).toContain('medewerker, procesregisseur')
  expect(body).toContain(`action="${pad}"`)
})

test('who cannot be told from the cookie keeps it on the page itself', async () => {
  const voor = (await rijen()).length
  const antwoord = await stuur(`${await meld()}/notitie`, 'onbekend', { tekst: 'Nog hier' })
  expect(antwoord.statusCode).toBe(401)
  expect(antwoord.body).toContain('Nog hier')
  expect(await rijen()).toHaveLength(voor)
})

test('a file is not kept, and the page says so', async () => {
  for (const pad of [`/${loket}/registreren/e-mail`, `${await meld()}/bijlagen`]) {
    const { statusCode, body } = await app.inject({
      method: 'POST',
      url: pad,
      headers: { cookie: koek('verlopen'), 'content-type': 'multipart/form-data; boundary=x' },
      payload: '--x\r\ncontent-disposition: form-data; name="bestand"; filename="a.eml"\r\n\r\nA\r\n--x--\r\n',
    })
    expect(statusCode).toBe(401)
    expect(body).toContain('kies het bestand opnieuw')
    expect(body).not.toContain('niet kwijt')
    expect(body).toContain(`naar=${encodeURIComponent(pad)}`)
  }
})

test('after a week it is gone, with its key', async () => {
  const { terug } = await stuurTeLaat(noor, `${await meld()}/notitie`, { tekst: 'Te oud', versie: '1' })
  tijd.zet('2026-04-10T20:21:00Z')
  expect((await haal(terug, await meldAan(noor))).body).not.toContain('Te oud')
  const ids = (await rijen()).map(r => r.id)
  expect(ids.length).toBeGreaterThan(0)
  expect(await ruimBewaardOp(baken, loket)).toBe(ids.length)
  expect((await baken.kluis.kent(loket, ids)).size).toBe(0)
})
