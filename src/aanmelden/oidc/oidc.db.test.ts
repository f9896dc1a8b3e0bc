import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { doorDeAanbieder, koekjestrommel, startAanbieder } from '../../../tests/opstelling/aanbieder.ts'
import { nieuwBaken } from '../../../tests/opstelling/baken.ts'
import { pakketmap } from '../../db/pakketmap.ts'
import { inLoket } from '../../db/verbinding.ts'
import { laadBestanden } from '../../web/bestanden.ts'
import { leesRoute } from '../../web/route/route.tsx'
import { maakServer } from '../../web/route/server.tsx'
import type { Huisraad } from '../../web/route/verzoek.ts'
import { aanmeldRoutes } from '../routes.tsx'
import { AANMELDWEIGERINGEN, type Aanmeldweigering } from '../weigeringen.ts'
import type { Oidcinstelling } from './instelling.ts'

const adres = 'http://127.0.0.1:4999'
const { baken, desk, tijd } = await nieuwBaken(new Date().toISOString())
const { loket } = desk
const aanbieder = await startAanbieder([`${adres}/aanmelden/terug`])
const gelogd: Record<string, unknown>[] = []
const huisraad: Huisraad = {
  baken,
  bestanden: laadBestanden(pakketmap(import.meta.url)),
  demo: false,
  log: regel => gelogd.push(regel),
}

const instelling = (anders: Partial<Oidcinstelling> = {}): Oidcinstelling => ({
  uitgever: aanbieder.uitgever,
  client: 'baken',
  geheim: 'geheim-van-baken',
  scope: 'openid profile',
  rolclaim: 'roles',
  naamclaim: 'name',
  rollen: undefined,
  ...anders,
})

const nieuweApp = async (oidc: Oidcinstelling | undefined) => {
  const app = await maakServer(huisraad, () => {})
  aanmeldRoutes(app, huisraad, { adres, oidc })
  leesRoute(app, huisraad, { methode: 'GET', pad: '/proef', handeling: 'gebruiker.wijzigen' }, async () => ({
    naar: '/gelukt',
  }))
  return app
}
const app = await nieuweApp(instelling())
afterAll(() => aanbieder.stop())

/** A browser: its cookies at our place and at the provider's. */
const nieuweBrowser = (server = app) => {
  const hier = koekjestrommel()
  const daar = koekjestrommel()
  const ga = async (pad: string, methode: 'GET' | 'POST' = 'GET') => {
    const antwoord = await server.inject({ method: methode, url: pad, headers: { cookie: hier.kop() } })
    hier.neem([antwoord.headers['set-cookie'] ?? []].flat())
    return { status: antwoord.statusCode, naar: String(antwoord.headers.location ?? ''), tekst: antwoord.body }
  }
  const kom = (url: string) => ga(url.replace(adres, ''))
  const vertrek = async (naar = `/${loket}/personen`) =>
    (await ga(`/${loket}/aanmelden?naar=${encodeURIComponent(naar)}`)).naar
  const meldAan = async () => kom(await doorDeAanbieder(await vertrek(), daar))
  const sessie = () => hier.koekjes.get(`__Host-baken-${loket}`)
  return { hier, daar, ga, kom, vertrek, meldAan, sessie }
}

const gebruikers = () =>
  inLoket(baken.db, loket, tx => tx.selectFrom('gebruiker').selectAll().where('loket', '=', loket).execute())
const zegt = (weigering: Aanmeldweigering) => AANMELDWEIGERINGEN[weigering].titel

beforeEach(() => {
  tijd.zet(new Date().toISOString())
  aanbieder.zaal.tokenantwoord = null
  aanbieder.zaal.wie = 'sofie'
  aanbieder.accounts.set('sofie', { name: 'Sofie de Boer', roles: [`${loket}:coordinator`, 'elders:beheerder'] })
})

describe('signing in with the organisation', () => {
  test('who has a role at this desk comes in, where they wanted to go, with that role only', async () => {
    const browser = nieuweBrowser()
    const terug = await browser.meldAan()
    expect(terug).toMatchObject({ status: 303, naar: `/${loket}/personen` })
    expect(browser.sessie()).toMatch(/^[\w-]{43}$/)
    expect(await gebruikers()).toMatchObject([
      { uitgever: aanbieder.uitgever, sub: 'sofie', naam: 'Sofie de Boer', rollen: ['coordinator'], actief: true },
    ])
    expect((await browser.ga(`/${loket}/begin`)).naar).toBe(`/${loket}/werkvoorraad`)
  })

  test('the way there asks for PKCE with S256, and keeps nothing secret in the address', async () => {
    const browser = nieuweBrowser()
    const url = new URL(await browser.vertrek())
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      code_challenge_method: 'S256',
      response_type: 'code',
      redirect_uri: `${adres}/aanmelden/terug`,
    })
    const koekje = browser.hier.koekjes.get('__Host-baken-aanmelden')
    expect(koekje).toMatch(/^[\w-]{32}$/)
    expect(url.href).not.toContain(koekje)
  })

  test('other roles at the next sign-in hold at once, also in a session that was open', async () => {
    const eerst = nieuweBrowser()
    await eerst.meldAan()
    aanbieder.accounts.set('sofie', { name: 'Sofie Bakker', roles: [`${loket}:bestuur-lezer`] })
    await nieuweBrowser().meldAan()
    expect(await gebruikers()).toMatchObject([{ naam: 'Sofie Bakker', rollen: ['bestuur-lezer'] }])
    expect((await eerst.ga(`/${loket}/begin`)).naar).toBe(`/${loket}/rapportage`)
  })

  test('without a role at this desk no account is made', async () => {
    aanbieder.zaal.wie = 'vreemd'
    aanbieder.accounts.set('vreemd', { name: 'Vreemde Eend', roles: ['elders:coordinator', `${loket}:baas`] })
    const browser = nieuweBrowser()
    const terug = await browser.meldAan()
    expect(terug.status).toBe(403)
    expect(terug.tekst).toContain(zegt('geenRol'))
    expect(browser.sessie()).toBeUndefined()
    expect((await gebruikers()).map(g => g.sub)).not.toContain('vreemd')
  })

  test('who loses every role is out, in every browser', async () => {
    const open = nieuweBrowser()
    await open.meldAan()
    aanbieder.accounts.set('sofie', { name: 'Sofie de Boer', roles: [] })
    await nieuweBrowser().meldAan()
    expect((await open.ga(`/${loket}/begin`)).naar).toContain('/aanmelden')
    expect(await gebruikers()).toMatchObject([{ rollen: [] }])
  })

  test('who is blocked stays out, whatever the provider says', async () => {
    const open = nieuweBrowser()
    await open.meldAan()
    const blokkeer = (actief: boolean) =>
      inLoket(baken.db, loket, tx =>
        tx.updateTable('gebruiker').set({ actief }).where('loket', '=', loket).where('sub', '=', 'sofie').execute(),
      )
    await blokkeer(false)
    const terug = await nieuweBrowser().meldAan()
    expect(terug.status).toBe(403)
    expect(terug.tekst).toContain(zegt('geblokkeerd'))
    expect((await open.ga(`/${loket}/begin`)).naar).toContain('/aanmelden')
    await blokkeer(true)
  })

  test('groups of the organisation give roles by the table in the settings, and then only those', async () => {
    aanbieder.accounts.set('sofie', { name: 'Sofie de Boer', roles: ['GRP-42', `${loket}:coordinator`] })
    const server = await nieuweApp(instelling({ rollen: { 'GRP-42': [`${loket}:beheerder`] } }))
    await nieuweBrowser(server).meldAan()
    expect(await gebruikers()).toMatchObject([{ rollen: ['beheerder'] }])
  })

  test('every attempt is logged, with ids and roles and nothing else', async () => {
    await nieuweBrowser().meldAan()
    const regels = await inLoket(baken.db, loket, tx =>
      tx.selectFrom('toegangslog').selectAll().where('handeling', '=', 'openbaar.aanmelden').execute(),
    )
    expect(regels.map(r => r.uitkomst)).toContain('geweigerd')
    expect(regels.at(-1)).toMatchObject({ uitkomst: 'toegestaan', rol: 'coordinator' })
    expect(JSON.stringify([regels, gelogd])).not.toMatch(/Sofie|Vreemde/)
  })
})

describe('what is refused', () => {
  test('an answer that is brought back twice', async () => {
    const browser = nieuweBrowser()
    const terug = await doorDeAanbieder(await browser.vertrek(), browser.daar)
    expect((await browser.kom(terug)).status).toBe(303)
    const nogEens = await browser.kom(terug)
    expect(nogEens.status).toBe(400)
    expect(nogEens.tekst).toContain(zegt('aanmeldingVerlopen'))
  })

  test.each([
    ['a state that was never given out', (t: URL) => t.searchParams.set('state', `${loket}.aanmelden.verzonnen`)],
    [
      'a state for another act',
      (t: URL) => t.searchParams.set('state', String(t.searchParams.get('state')).replace('aanmelden', 'bevestigen')),
    ],
    ['no state', (t: URL) => t.searchParams.delete('state')],
    ['a desk that does not exist', (t: URL) => t.searchParams.set('state', 'nergens.aanmelden.x')],
  ])('%s', async (_, verander) => {
    const browser = nieuweBrowser()
    const terug = new URL(await doorDeAanbieder(await browser.vertrek(), browser.daar))
    verander(terug)
    const antwoord = await browser.kom(terug.href)
    expect(antwoord.status).toBe(400)
    expect(antwoord.tekst).toContain(zegt('aanmeldingVerlopen'))
    expect(browser.sessie()).toBeUndefined()
  })

  test('an answer in another browser: nobody can be led into the account of somebody else', async () => {
    const aanvaller = nieuweBrowser()
    const terug = await doorDeAanbieder(await aanvaller.vertrek(), aanvaller.daar)
    const slachtoffer = nieuweBrowser()
    await slachtoffer.vertrek()
    expect((await slachtoffer.kom(terug)).tekst).toContain(zegt('aanmeldingVerlopen'))
    expect(slachtoffer.sessie()).toBeUndefined()
  })

  test('an answer after more than ten minutes', async () => {
    const browser = nieuweBrowser()
    const terug = await doorDeAanbieder(await browser.vertrek(), browser.daar)
    tijd.zet(new Date(Date.now() + 11 * 60_000).toISOString())
    expect((await browser.kom(terug)).tekst).toContain(zegt('aanmeldingVerlopen'))
  })

  test('a code of another sign-in: the verifier does not fit', async () => {
    const een = nieuweBrowser()
    const code = new URL(await doorDeAanbieder(await een.vertrek(), een.daar)).searchParams.get('code')
    const twee = nieuweBrowser()
    const terug = new URL(await doorDeAanbieder(await twee.vertrek(), twee.daar))
    terug.searchParams.set('code', String(code))
    const antwoord = await twee.kom(terug.href)
    expect(antwoord.tekst).toContain(zegt('aanmeldingOngeldig'))
    expect(gelogd.at(-1)).toMatchObject({
      aanmelden: 'aanmeldingOngeldig',
      codes: expect.arrayContaining(['invalid_grant']),
    })
  })

  test('a refusal by the provider itself', async () => {
    const browser = nieuweBrowser()
    const state = new URL(await browser.vertrek()).searchParams.get('state')
    const iss = encodeURIComponent(aanbieder.uitgever)
    const antwoord = await browser.ga(`/aanmelden/terug?error=access_denied&state=${state}&iss=${iss}`)
    expect(antwoord.status).toBe(403)
    expect(antwoord.tekst).toContain(zegt('aanbiederWeigerde'))
  })
})

/** A token that the real provider signs for a client, with the nonce of somebody else's sign-in. */
const tokenVoor = async (client: string, nonce: string): Promise<string> => {
  const verifier = 'v'.repeat(43)
  const { createHash } = await import('node:crypto')
  const url = new URL(`${aanbieder.uitgever}/auth`)
  for (const [naam, waarde] of Object.entries({
    client_id: client,
    redirect_uri: `${adres}/aanmelden/terug`,
    response_type: 'code',
    scope: 'openid profile',
    nonce,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }))
    url.searchParams.set(naam, waarde)
  const terug = new URL(await doorDeAanbieder(url.href, koekjestrommel()))
  const antwoord = await fetch(`${aanbieder.uitgever}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${client}:geheim-van-${client}`).toString('base64')}` },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code: String(terug.searchParams.get('code')),
      redirect_uri: `${adres}/aanmelden/terug`,
      code_verifier: verifier,
    }),
  })
  return antwoord.text()
}

/** Somebody between us and the provider answers with these tokens. */
const metAntwoord = async (maak: (nonce: string) => Promise<string>) => {
  const browser = nieuweBrowser()
  const begin = await browser.vertrek()
  const terug = await doorDeAanbieder(begin, browser.daar)
  const antwoord = await maak(String(new URL(begin).searchParams.get('nonce')))
  aanbieder.zaal.tokenantwoord = antwoord
  return browser.kom(terug)
}

const vervals = (antwoord: string, anders: Record<string, unknown>): string => {
  const tokens = JSON.parse(antwoord) as { id_token: string }
  const [kop, inhoud, handtekening] = tokens.id_token.split('.')
  const claims = { ...JSON.parse(Buffer.from(String(inhoud), 'base64url').toString()), ...anders }
  const nieuw = Buffer.from(JSON.stringify(claims)).toString('base64url')
  return JSON.stringify({ ...tokens, id_token: `${kop}.${nieuw}.${handtekening}` })
}

describe('the identity token', () => {
  test('one that fits is taken, so that the refusals below say something', async () => {
    expect((await metAntwoord(nonce => tokenVoor('baken', nonce))).status).toBe(303)
  })

  test.each([
    ['was meant for another client', (nonce: string) => tokenVoor('ander', nonce)],
    ['belongs to another sign-in', () => tokenVoor('baken', 'een-andere-nonce')],
    [
      'was changed after signing',
      async (nonce: string) => vervals(await tokenVoor('baken', nonce), { roles: [`${loket}:beheerder`] }),
    ],
    ['is not there', async () => JSON.stringify({ access_token: 'x', token_type: 'Bearer' })],
  ])('one that %s is refused', async (_, maak) => {
    const antwoord = await metAntwoord(maak)
    expect(antwoord.status).toBe(400)
    expect(antwoord.tekst).toContain(zegt('aanmeldingOngeldig'))
  })
})

describe('step-up', () => {
  const later = (minuten: number) => tijd.zet(new Date(Date.now() + minuten * 60_000).toISOString())
  const beheerder = async () => {
    aanbieder.accounts.set('sofie', { name: 'Sofie de Boer', roles: [`${loket}:beheerder`] })
    const browser = nieuweBrowser()
    // Signed in a while ago: the session is good, the proof is old.
    later(-15)
    await browser.meldAan()
    tijd.zet(new Date().toISOString())
    return browser
  }
  const verder = `/${loket}/bevestigen/verder?naar=${encodeURIComponent(`/${loket}/proef`)}`

  test('an act that asks for it leads to a new sign-in at the provider, and then goes on', async () => {
    const browser = await beheerder()
    const eerst = await browser.ga(`/${loket}/proef`)
    expect(eerst.naar).toBe(`/${loket}/bevestigen?naar=${encodeURIComponent(`/${loket}/proef`)}`)
    const pagina = await browser.ga(eerst.naar)
    expect(pagina.tekst).toContain('/bevestigen/verder?naar=')
    expect(pagina.tekst).not.toContain('method="post" action="/rotterdam-incidentenloket/bevestigen"')
    const begin = (await browser.ga(verder)).naar
    expect(Object.fromEntries(new URL(begin).searchParams)).toMatchObject({ prompt: 'login', max_age: '0' })
    const keren = aanbieder.zaal.aanmeldingen
    const terug = await browser.kom(await doorDeAanbieder(begin, browser.daar))
    expect(aanbieder.zaal.aanmeldingen).toBe(keren + 1)
    expect(terug).toMatchObject({ status: 303, naar: `/${loket}/proef` })
    expect((await browser.ga(`/${loket}/proef`)).naar).toBe('/gelukt')
  })

  test('a sign-in of before does not count as a new one', async () => {
    const browser = await beheerder()
    later(5)
    const begin = new URL((await browser.ga(verder)).naar)
    // Who tampers with the address at the provider is not asked to sign in.
    begin.searchParams.delete('prompt')
    begin.searchParams.set('max_age', '99999')
    const terug = await browser.kom(await doorDeAanbieder(begin.href, browser.daar))
    expect(terug.tekst).toContain(zegt('nietOpnieuwAangemeld'))
  })

  test('somebody else cannot confirm for who is signed in', async () => {
    const browser = await beheerder()
    aanbieder.accounts.set('ander', { name: 'Iemand Anders', roles: [`${loket}:beheerder`] })
    aanbieder.zaal.wie = 'ander'
    const terug = await browser.kom(await doorDeAanbieder((await browser.ga(verder)).naar, koekjestrommel()))
    expect(terug.tekst).toContain(zegt('anderePersoon'))
    expect((await browser.ga(`/${loket}/proef`)).naar).toContain('/bevestigen')
  })

  test('the button of the demo confirms nothing here', async () => {
    const browser = await beheerder()
    expect((await browser.ga(`/${loket}/bevestigen`, 'POST')).naar).toContain(`/${loket}/bevestigen?naar=`)
    expect((await browser.ga(`/${loket}/proef`)).naar).toContain('/bevestigen')
  })
})

describe('around it', () => {
  test('signing out ends the session here, and leads on to the provider', async () => {
    const browser = nieuweBrowser()
    await browser.meldAan()
    const token = browser.sessie()
    const af = await browser.ga(`/${loket}/afmelden`, 'POST')
    expect(browser.sessie()).toBeUndefined()
    expect(af.tekst).toMatch(/<head>.*http-equiv="refresh".*<\/head>/i)
    expect(af.tekst).toContain(`${aanbieder.uitgever}/session/end?client_id=baken`)
    const verder = /url=([^"]+)"/.exec(af.tekst)?.[1]?.replaceAll('&amp;', '&') ?? ''
    const bij = await fetch(verder, { headers: { cookie: browser.daar.kop() } })
    expect([bij.status, new URL(verder).searchParams.get('id_token_hint')?.split('.').length]).toEqual([200, 3])
    expect((await browser.ga(`/${loket}/afgemeld`)).tekst).not.toContain('id_token_hint')
    browser.hier.koekjes.set(`__Host-baken-${loket}`, String(token))
    expect((await browser.ga(`/${loket}/begin`)).naar).toContain('/aanmelden')
  })

  test('while the provider is down, sign-in says so; whoever is in works on', async () => {
    const server = await nieuweApp(instelling({ uitgever: 'http://127.0.0.1:9' }))
    const antwoord = await nieuweBrowser(server).ga(`/${loket}/aanmelden`)
    expect(antwoord.status).toBe(503)
    expect(antwoord.tekst).toContain(zegt('aanbiederOnbereikbaar'))
    const binnen = nieuweBrowser()
    await binnen.meldAan()
    const token = binnen.sessie()
    const verder = nieuweBrowser(server)
    verder.hier.koekjes.set(`__Host-baken-${loket}`, String(token))
    expect((await verder.ga(`/${loket}/begin`)).naar).toBe(`/${loket}/werkvoorraad`)
  })

  test('without a provider the page says what must be set', async () => {
    const antwoord = await nieuweBrowser(await nieuweApp(undefined)).ga(`/${loket}/aanmelden`)
    expect(antwoord.status).toBe(503)
    expect(antwoord.tekst).toContain('OIDC_UITGEVER')
  })

  test('nobody signs in by name outside the demo', async () => {
    const [iemand] = await gebruikers()
    const antwoord = await app.inject({
      method: 'POST',
      url: `/${loket}/aanmelden`,
      payload: { gebruiker: iemand?.id },
    })
    expect(antwoord.statusCode).toBe(404)
    expect(antwoord.headers['set-cookie']).toBeUndefined()
  })
})
