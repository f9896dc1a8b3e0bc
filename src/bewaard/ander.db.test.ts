import { afterAll, expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../tests/opstelling/baken.ts'
import { verzoek } from '../../tests/opstelling/voorbeeld.ts'
import { inLoket } from '../db/verbinding.ts'
import { leesInstellingen } from '../main/instellingen.ts'
import { maakWeb } from '../main/web.tsx'
import { beginSessie, eindigSessie } from '../toegang/sessies.ts'
import type { Wie } from '../toegang/wie.ts'
import { sessiekoekje } from '../web/route/verzoek.ts'
import { openDossier } from '../zaken/deuren/openen.ts'

const { baken, desk, sleutelmap } = await nieuwBaken('2026-04-03T19:45:00Z')
const { loket } = desk
const instellingen = leesInstellingen({ PORT: '0', BAKEN_DEMO: 'ja', BAKEN_DATA: sleutelmap }, sleutelmap)
const app = await maakWeb({ baken }, instellingen, () => {})
afterAll(() => app.close())
const marijke = await nieuweGebruiker(baken, loket, 'Marijke', 'coordinator')
const sanne = await nieuweGebruiker(baken, loket, 'Sanne', 'coordinator')
const beheer = await nieuweGebruiker(baken, loket, 'Beheer', 'beheerder')

const meldAan = (wie: Wie) => inLoket(baken.db, loket, tx => beginSessie(tx, loket, wie.id, baken.klok()))
const meldAf = (token: string) => inLoket(baken.db, loket, tx => eindigSessie(tx, loket, token))
const koek = (token: string) => ({ cookie: `${sessiekoekje(loket)}=${token}` })
const haal = (url: string, token: string) => app.inject({ url, headers: koek(token) })
const stuur = (url: string, token: string, velden: Record<string, string>) =>
  app.inject({
    method: 'POST',
    url,
    headers: { ...koek(token), 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(velden).toString(),
  })
const typerOp = (body: string) => /name="_typer" value="([^"]+)"/.exec(body)?.[1] ?? ''
const dossiers = async () => (await inLoket(baken.db, loket, tx => tx.selectFrom('zaak').select('id').execute())).length
const bewaardVoor = (wie: Wie) =>
  inLoket(baken.db, loket, tx => tx.selectFrom('concept').select('id').where('gebruiker', '=', wie.id).execute())
const lijst = async (wie: Wie) => (await haal(`/${loket}/bewaard`, await meldAan(wie))).body

/** Marijke opens a page and signs out in another window; Sanne signs in there. */
const wisselVan = async (url: string, nieuw: Wie) => {
  const token = await meldAan(marijke)
  const _typer = typerOp((await haal(url, token)).body)
  expect(_typer).not.toBe('')
  await meldAf(token)
  return { _typer, token: await meldAan(nieuw) }
}

test('what one typed is not registered by who signed in after: it is kept for who typed it', async () => {
  const url = `/${loket}/registreren`
  const { _typer, token } = await wisselVan(url, sanne)
  const voor = await dossiers()
  const antwoord = await stuur(url, token, { _typer, wat: 'Getypt door Marijke', kanaal: 'telefoon' })
  expect(antwoord.statusCode).toBe(409)
  expect(antwoord.body).toContain('Dit formulier is van iemand anders')
  expect(await dossiers()).toBe(voor)
  expect(await lijst(marijke)).toContain('Getypt door Marijke')
  expect(await lijst(sanne)).not.toContain('Getypt door Marijke')
})

test('nor when nobody was signed in between: it never leaves with the page', async () => {
  const url = `/${loket}/registreren`
  const { _typer } = await wisselVan(url, sanne)
  const antwoord = await stuur(url, 'niemand', { _typer, wat: 'In het gat getypt' })
  expect(antwoord.statusCode).toBe(401)
  expect(antwoord.body).not.toContain('In het gat getypt')
  expect(await lijst(marijke)).toContain('In het gat getypt')
})

/** A form in parts, as a browser sends it when there is a file field in it. */
const stuurDelen = async (url: string, token: string, velden: Record<string, string>) => {
  const lijf = new FormData()
  for (const [naam, waarde] of Object.entries(velden)) lijf.append(naam, waarde)
  lijf.append('bestand', new Blob(['From: a@b.invalid\r\nSubject: x\r\n\r\nGeheim in het bestand']), 'mail.eml')
  const antwoord = new Response(lijf)
  return app.inject({
    method: 'POST',
    url,
    headers: { ...koek(token), 'content-type': antwoord.headers.get('content-type') ?? '' },
    payload: Buffer.from(await antwoord.arrayBuffer()),
  })
}
const concepten = async () =>
  (await inLoket(baken.db, loket, tx => tx.selectFrom('concept').select('id').where('soort', '=', 'e-mail').execute()))
    .length

test('a form with a file is no way around: what one typed in it is kept for them, and no file is read in', async () => {
  const url = `/${loket}/registreren/e-mail`
  const { _typer, token } = await wisselVan(url, sanne)
  const voor = await concepten()
  const antwoord = await stuurDelen(url, token, { _typer, tekst: 'Geplakt door Marijke' })
  expect(antwoord.statusCode).toBe(409)
  expect(antwoord.body).toContain('Dit formulier is van iemand anders')
  expect(antwoord.body).toContain('Kies het opnieuw')
  expect(await concepten()).toBe(voor)
  expect(await lijst(marijke)).toContain('Geplakt door Marijke')
  expect(await lijst(sanne)).not.toContain('Geplakt door Marijke')
})

test('a form with a file keeps what was typed after a session ended, for who typed it', async () => {
  const url = `/${loket}/registreren/e-mail`
  const { _typer } = await wisselVan(url, sanne)
  const antwoord = await stuurDelen(url, 'niemand', { _typer, tekst: 'Geplakt in het gat' })
  expect(antwoord.statusCode).toBe(401)
  expect(antwoord.body).toContain('Kies het opnieuw')
  expect(antwoord.body).not.toContain('Geplakt in het gat')
  const naar = decodeURIComponent(/naar=([^"]+)/.exec(antwoord.body)?.[1] ?? '')
  expect(naar).toMatch(new RegExp(`^${url}\\?bewaard=`))
  expect((await haal(naar, await meldAan(sanne))).body).not.toContain('Geplakt in het gat')
  expect((await haal(naar, await meldAan(marijke))).body).toMatch(/<textarea[^>]*>[^<]*Geplakt in het gat</)
})

test('the same person sends a form with a file, also in a new session', async () => {
  const url = `/${loket}/registreren/e-mail`
  const { _typer, token } = await wisselVan(url, marijke)
  const antwoord = await stuurDelen(url, token, { _typer, tekst: '' })
  expect(antwoord.headers.location).toMatch(/registreren\?e-mail=/)
})

test('on a dossier that the second may not see it is kept for the first too', async () => {
  const opening = await openDossier(baken, verzoek(loket))
  const url = `/${loket}/dossiers/${opening.ok ? opening.ontvangst.zaak : ''}/notitie`
  const { _typer, token } = await wisselVan(url, beheer)
  const antwoord = await stuur(url, token, { _typer, tekst: 'Notitie van Marijke', versie: '1' })
  expect(antwoord.statusCode).toBe(409)
  expect(await lijst(marijke)).toContain('Notitie van Marijke')
})

test('the same person sends it, also in a new session', async () => {
  const opening = await openDossier(baken, verzoek(loket))
  const url = `/${loket}/dossiers/${opening.ok ? opening.ontvangst.zaak : ''}/notitie`
  const { _typer, token } = await wisselVan(url, marijke)
  expect((await stuur(url, token, { _typer, tekst: 'Zelf', versie: '1' })).statusCode).toBe(303)
})

test('a name that we did not seal puts nothing under another', async () => {
  const voor = (await bewaardVoor(marijke)).length
  for (const _typer of [marijke.id, `${marijke.id}.x`, `${marijke.id}.${'A'.repeat(43)}`])
    await stuur(`/${loket}/registreren`, 'niemand', { _typer, wat: 'Ondergeschoven' })
  expect(await bewaardVoor(marijke)).toHaveLength(voor)
})
