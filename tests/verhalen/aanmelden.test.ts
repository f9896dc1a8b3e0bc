import { chromium } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { leesInstellingen } from '../../src/main/instellingen.ts'
import { maakWeb } from '../../src/main/web.tsx'
import { startAanbieder, vrijePoort } from '../opstelling/aanbieder.ts'
import { nieuwBaken } from '../opstelling/baken.ts'
import { VLAGGEN } from '../opstelling/verhaal.ts'

const { baken, desk, sleutelmap } = await nieuwBaken(new Date().toISOString())
const { loket } = desk
const adres = `http://127.0.0.1:${await vrijePoort()}`
const aanbieder = await startAanbieder([`${adres}/aanmelden/terug`])
const instellingen = leesInstellingen(
  {
    PORT: new URL(adres).port,
    BAKEN_DATA: sleutelmap,
    OIDC_UITGEVER: aanbieder.uitgever,
    OIDC_CLIENT: 'baken',
    OIDC_GEHEIM: 'geheim-van-baken',
  },
  sleutelmap,
)
const app = await maakWeb({ baken }, instellingen, () => {})
await app.listen({ host: '127.0.0.1', port: instellingen.poort })
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: VLAGGEN })
afterAll(async () => {
  await browser.close()
  await app.close()
  await aanbieder.stop()
})

test.each([true, false])(
  'an administrator signs in with the organisation, closes somebody out, and signs out; scripts: %s',
  async scripts => {
    aanbieder.accounts.set('tom', { name: 'Tom Proef', roles: [`${loket}:beheerder`] })
    aanbieder.accounts.set('iris', { name: 'Iris Proef', roles: [`${loket}:medewerker`] })
    const kom = async (wie: string) => {
      aanbieder.zaal.wie = wie
      const context = await browser.newContext({ baseURL: adres, javaScriptEnabled: scripts })
      const page = await context.newPage()
      const klachten: string[] = []
      // Of our own pages only: the provider's page to sign out is not ours.
      page.on('console', m => m.type() === 'error' && page.url().startsWith(adres) && klachten.push(m.text()))
      await page.goto(`/${loket}/begin`)
      return { page, klachten }
    }
    const iris = await kom('iris')
    expect(iris.page.url()).toBe(`${adres}/${loket}/werkvoorraad`)
    const { page, klachten } = await kom('tom')
    expect(page.url()).toBe(`${adres}/${loket}/gebruikers`)

    await page.getByRole('link', { name: 'Iris Proef' }).click()
    expect(await page.textContent('main')).toContain('De rollen van deze gebruiker komen van de eigen organisatie')
    await page.getByRole('button', { name: 'Toegang sluiten' }).click()
    expect(await page.textContent('main')).toContain('De toegang is gesloten')
    await iris.page.reload()
    expect(await iris.page.textContent('main')).toContain('Uw toegang is gesloten')
    await page.getByRole('button', { name: 'Toegang weer openen' }).click()

    await page.goto(`/${loket}/bevestigen?naar=/${loket}/gebruikers`)
    const keren = aanbieder.zaal.aanmeldingen
    await page.getByRole('link', { name: 'Opnieuw aanmelden' }).click()
    await page.waitForURL(`${adres}/${loket}/gebruikers`)
    expect(aanbieder.zaal.aanmeldingen).toBe(keren + 1)

    await page.getByRole('button', { name: 'Uitloggen' }).click()
    await page.waitForURL(`${aanbieder.uitgever}/session/end**`)
    expect(klachten).toEqual([])
  },
)
