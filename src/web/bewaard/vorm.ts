/**
 * Forms in a page as React wrote it, to put values back into. React escapes `<`, `>`, quotes and `&` in every text
 * and every attribute, so that a tag ends at the first `>`. A general parser was tried: what it writes of a title or a
 * text box is not escaped, and then what somebody typed would be markup.
 */

/** A piece of a page from `van` up to `tot`. */
export type Stuk = { readonly van: number; readonly tot: number }

export const alsHtml = (tekst: string): string =>
  tekst
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#x27;')

const lees = (tekst: string): string =>
  tekst
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')

/** The value of an attribute of a tag; null when it is not there. */
export const kenmerk = (tag: string, naam: string): string | null => {
  const waarde = new RegExp(`\\s${naam}="([^"]*)"`).exec(tag)?.[1]
  return waarde === undefined ? null : lees(waarde)
}

/** The tag with an attribute set anew, or without it. */
export const metKenmerk = (tag: string, naam: string, waarde: string | null): string => {
  const zonder = tag.replace(new RegExp(`\\s${naam}="[^"]*"`), '')
  return waarde === null ? zonder : zonder.replace(/\/?>$/, einde => ` ${naam}="${alsHtml(waarde)}"${einde}`)
}

/** The forms of a page that send to this path, each from after its own tag up to its end. */
export const vormenNaar = (html: string, pad: string): readonly Stuk[] =>
  [...html.matchAll(/<form\b[^>]*>/g)]
    .filter(m => kenmerk(m[0], 'action')?.split(/[?#]/)[0] === pad)
    .map(m => {
      const van = m.index + m[0].length
      return { van, tot: html.indexOf('</form>', van) }
    })

const VELDEN = /<input\b[^>]*>|<button\b[^>]*>|<select\b[^>]*>[\s\S]*?<\/select>|<textarea\b[^>]*>[^<]*<\/textarea>/g

export type Veldsoort = 'keuze' | 'lijst' | 'tekstvak' | 'knop' | 'stil' | 'tekst'
export type Gevonden = { readonly naam: string; readonly soort: Veldsoort; readonly html: string }

const SOORTEN: Record<string, Veldsoort> = {
  '<select': 'lijst',
  '<textarea': 'tekstvak',
  '<button': 'knop',
}
const INVOER: Record<string, Veldsoort> = { radio: 'keuze', checkbox: 'keuze', hidden: 'stil', submit: 'knop' }

const veldVan = (html: string): Gevonden => {
  const tag = /^<\w+/.exec(html)?.[0] ?? ''
  const open = /^<[^>]*>/.exec(html)?.[0] ?? ''
  const soort = SOORTEN[tag] ?? INVOER[kenmerk(open, 'type') ?? ''] ?? 'tekst'
  return { naam: kenmerk(open, 'name') ?? '', soort, html }
}

export const veldenIn = (html: string): readonly Gevonden[] => [...html.matchAll(VELDEN)].map(m => veldVan(m[0]))

/** The form with each of its fields rewritten. */
export const herschrijf = (html: string, met: (veld: Gevonden) => string): string =>
  html.replaceAll(VELDEN, veld => met(veldVan(veld)))
