import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** The Utrecht packages whose CSS the pages use; each is a direct dependency. */
const PAKKETTEN = [
  'alert',
  'body',
  'breadcrumb-nav',
  'button',
  'button-group',
  'checkbox',
  'data-list',
  'form-field',
  'form-field-description',
  'form-field-error-message',
  'form-fieldset',
  'form-label',
  'heading-1',
  'heading-2',
  'heading-3',
  'heading-4',
  'link',
  'page-footer',
  'page-header',
  'pagination',
  'paragraph',
  'radio-button',
  'select',
  'skip-link',
  'table',
  'textarea',
  'textbox',
] as const

const TOKENS = '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css'

/** The bundle: its text, the first 12 hex digits of its SHA-256, and the class that an operator's theme hangs on. */
export type Stijl = { css: string; hash: string; themaklasse: string | undefined }

const verwijzing = /var\(\s*(--[\w-]+)/g
const toewijzing = /(?<=^|[{;\s])(--[\w-]+)\s*:((?:"[^"]*"|'[^']*'|[^;{}"'])*);?/g

/** The custom properties that a piece of CSS asks for with var(). */
export const gebruikteVariabelen = (css: string): Set<string> =>
  new Set(Array.from(css.matchAll(verwijzing), m => m[1] ?? ''))

/** Drops from `thema` every custom property that neither `css` nor a property that stays asks for. */
export const snoeiThema = (thema: string, css: string): string => {
  const waarden = new Map(Array.from(thema.matchAll(toewijzing), m => [m[1] ?? '', m[2] ?? '']))
  const blijft = new Set<string>()
  const todo = [...gebruikteVariabelen(css), ...gebruikteVariabelen(thema.replaceAll(toewijzing, ''))]
  for (let naam = todo.pop(); naam !== undefined; naam = todo.pop()) {
    if (blijft.has(naam)) continue
    blijft.add(naam)
    todo.push(...gebruikteVariabelen(waarden.get(naam) ?? ''))
  }
  return thema.replaceAll(toewijzing, (alles, naam: string) => (blijft.has(naam) ? alles : ''))
}

/** Takes out comments and white space that has no meaning. Not for CSS with comment marks inside strings. */
export const verklein = (css: string): string =>
  css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,]) ?/g, '$1')
    .replaceAll(/;+\}/g, '}')
    .replaceAll(/;;+/g, ';')
    .trim()

const laag = (naam: string, css: string) => `@layer ${naam}{${css}}`

/**
 * Builds the one style sheet, at server start.
 * @param root folder of the package, where `src/web/stijl` is (tsc does not copy CSS to dist)
 * @param thema path of the operator's theme, CSS that redefines tokens; comes last, so it wins
 * @throws when a file cannot be read
 */
export const bouwStijl = (root: string, thema?: string): Stijl => {
  const { resolve } = createRequire(join(root, 'package.json'))
  const lees = (pad: string) => verklein(readFileSync(pad, 'utf8'))
  const utrecht = PAKKETTEN.map(naam => lees(resolve(`@utrecht/${naam}-css/dist/index.css`))).join('')
  const map = join(root, 'src/web/stijl')
  const namen = readdirSync(map).filter(naam => naam.endsWith('.css'))
  const baken = namen.toSorted().map(naam => lees(join(map, naam)))
  const regels = utrecht + baken.join('')
  const loket = thema ? snoeiThema(lees(thema), regels) : ''
  const voorbeeld = snoeiThema(lees(resolve(TOKENS)), regels + loket)
  const css = [
    '@layer voorbeeld,utrecht,baken,loket;',
    laag('voorbeeld', voorbeeld),
    laag('utrecht', utrecht),
    laag('baken', baken.join('')),
    loket && laag('loket', loket),
  ].join('')
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 12)
  return { css, hash, themaklasse: loket.match(/\.([\w-]+-theme)\b/)?.[1] }
}
