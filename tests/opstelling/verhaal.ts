import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, expect } from 'vitest'
import { inLoket } from '../../src/db/verbinding.ts'
import { leesInstellingen } from '../../src/main/instellingen.ts'
import { wortel } from '../../src/main/opbouw.ts'
import { maakWeb } from '../../src/main/web.tsx'
import type { Protocol } from '../../src/protocollen/protocol.ts'
import { beginSessie } from '../../src/toegang/sessies.ts'
import type { Wie } from '../../src/toegang/wie.ts'
import { laadBestanden } from '../../src/web/bestanden.ts'
import { sessiekoekje } from '../../src/web/route/verzoek.ts'
import { nieuwBaken } from './baken.ts'

/** With BEELDEN every page that is judged is also kept as a picture, to look at. */
const { BEELDEN } = process.env
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
/** Also as root, in a container, and without a word to the outside. */
export const VLAGGEN = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export type Venster = {
  readonly page: Page
  readonly context: BrowserContext
  readonly scripts: boolean
  /** What the browser complained about: errors on a page, broken security rules. */
  readonly klachten: readonly string[]
}

type Vensterkeuze = { scripts?: boolean; breedte?: number; wie?: Wie }

/** The real server on a register of its own, and a browser to look at it with. */
export const nieuwVerhaal = async (begin?: string, desks?: readonly Protocol[], env: NodeJS.ProcessEnv = {}) => {
  const opstelling = await nieuwBaken(begin, desks)
  const { baken } = opstelling
  const map = await mkdtemp(join(tmpdir(), 'baken-verhaal-'))
  const instellingen = leesInstellingen({ PORT: '0', BAKEN_DEMO: 'ja', BAKEN_DATA: map, ...env }, map)
  const serverfouten: Record<string, unknown>[] = []
  const app = await maakWeb({ baken }, instellingen, regel => serverfouten.push(regel))
  const adres = await app.listen({ port: instellingen.poort, host: '127.0.0.1' })
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: VLAGGEN })
  afterAll(async () => {
    await browser.close()
    await app.close()
    await rm(map, { recursive: true, force: true })
  })

  /** A window of its own: other cookies, other person. With `wie` somebody who is signed in. */
  const open = async ({ scripts = true, breedte = 1280, wie }: Vensterkeuze = {}): Promise<Venster> => {
    const context = await browser.newContext({
      baseURL: adres,
      javaScriptEnabled: scripts,
      viewport: { width: breedte, height: 900 },
      locale: 'nl-NL',
    })
    const page = await context.newPage()
    if (wie) {
      const token = await inLoket(baken.db, wie.loket, tx => beginSessie(tx, wie.loket, wie.id, baken.klok()))
      await zetKoekje(page, sessiekoekje(wie.loket), token)
    }
    const klachten: string[] = []
    // An answer that says what is wrong with a form is no fault of the page.
    page.on('console', b => b.type() === 'error' && !/status of 4\d\d/.test(b.text()) && klachten.push(b.text()))
    page.on('pageerror', fout => klachten.push(fout.message))
    return { page, context, scripts, klachten }
  }
  return { ...opstelling, adres, app, open, serverfouten }
}

/** A mirror for each window without scripts. */
const spiegels = new WeakMap<BrowserContext, Page>()

/**
 * The same page where scripts run: axe needs them, and a window without them has none. Only for looking at.
 */
const metScripts = async ({ page, context, scripts }: Venster): Promise<Page> => {
  if (scripts) return page
  const browser = context.browser()
  if (!browser) throw new Error('the window has no browser')
  const al = spiegels.get(context)
  const spiegel = al ?? (await (await browser.newContext()).newPage())
  spiegels.set(context, spiegel)
  const maat = page.viewportSize()
  if (maat) await spiegel.setViewportSize(maat)
  await spiegel.unrouteAll()
  const body = await page.content()
  await spiegel.route(page.url(), route => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }))
  await spiegel.goto(page.url())
  return spiegel
}

/** A `__Host-` cookie comes with an answer or not at all. */
export const zetKoekje = async (page: Page, naam: string, waarde: string): Promise<void> => {
  const headers = { 'set-cookie': `${naam}=${waarde}; Path=/; Secure; HttpOnly; SameSite=Lax` }
  await page.route('**/koekje', route => route.fulfill({ headers, contentType: 'text/html', body: '' }))
  await page.goto('/koekje')
  await page.unroute('**/koekje')
}

const bewaarBeeld = async ({ page }: Venster): Promise<void> => {
  if (!BEELDEN) return
  const naam = `${new URL(page.url()).pathname.slice(1).replaceAll('/', '_')}-${page.viewportSize()?.width}`
  await page.screenshot({ path: join(BEELDEN, `${naam}.png`), fullPage: true })
}

/** What every page brings along: style and scripts, as they are sent. */
const GEDEELD = [...laadBestanden(wortel).inhoud.values()].reduce((som, b) => som + b.br.length, 0)

/** WCAG 2.2 AA as far as a program can tell, under 50 KB, and not wider than the window; names each fault and where it is. */
export const keur = async (venster: Venster): Promise<void> => {
  await bewaarBeeld(venster)
  const page = await metScripts(venster)
  const { violations } = await new AxeBuilder({ page })
    // One page without frames: no second window is opened to judge it.
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze()
  const gevonden = violations.map(v => `${page.url()} ${v.id}: ${v.nodes.map(n => n.target.join(' ')).join(', ')}`)
  const teBreed = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')
  const gewicht = gzipSync(await page.content()).length + GEDEELD
  expect(gevonden).toEqual([])
  expect(gewicht, `${venster.page.url()} ships ${gewicht} bytes`).toBeLessThan(50_000)
  expect(teBreed, `${page.url()} is ${teBreed} px too wide`).toBeLessThanOrEqual(0)
}
