import type { Page } from 'playwright-core'

type Invoer = { readonly name: string; readonly value: string; readonly type: string; readonly checked?: boolean }

/** What a form that is open would send, to be sent once more later: a double click, or going back in the browser. */
export const herhaling = async (page: Page, actie: string): Promise<() => Promise<number>> => {
  const velden = await page
    .locator(`form[action$="${actie}"]`)
    .locator('input, select, textarea')
    .evaluateAll(lijst => {
      const gevuld = (lijst as unknown as readonly Invoer[]).filter(
        v => v.name !== '' && (v.checked || !['radio', 'checkbox'].includes(v.type)),
      )
      return Object.fromEntries(gevuld.map(v => [v.name, v.value]))
    })
  const adres = new URL(page.url())
  return async () => {
    const antwoord = await page.request.post(`${adres.origin}${adres.pathname}`, {
      form: velden,
      headers: { origin: adres.origin },
      maxRedirects: 0,
    })
    return antwoord.status()
  }
}
