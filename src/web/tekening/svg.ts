import type * as PlotModule from '@observablehq/plot'

/** As much of an element as is touched here: the server is compiled without the browser's types. */
export type Svgelement = {
  textContent: string
  readonly firstChild: Svgelement | null
  readonly outerHTML: string
  readonly setAttribute: (naam: string, waarde: string) => void
  readonly removeAttribute: (naam: string) => void
  readonly remove: () => void
  readonly appendChild: (wat: Svgelement) => void
  readonly insertBefore: (wat: Svgelement, voor: Svgelement | null) => void
  readonly querySelectorAll: (kiezer: string) => Iterable<Svgelement>
}
type Svgdocument = { readonly createElementNS: (ruimte: string, naam: string) => Svgelement }

export type Tekenaar = {
  readonly document: Svgdocument
  /** Draws, in that document. */
  readonly teken: (opties: PlotModule.PlotOptions) => Svgelement
  readonly plot: typeof PlotModule
}

let geladen: Promise<Tekenaar> | undefined

/** Loads the drawing library at the first chart, since most servers go for days without one. */
export const laadTekenaar = (): Promise<Tekenaar> => {
  geladen ??= Promise.all([import('@observablehq/plot'), import('linkedom')]).then(([plot, { parseHTML }]) => {
    const { document } = parseHTML('<!doctype html><html></html>') as unknown as { document: Svgdocument }
    return {
      plot,
      document,
      teken: opties => plot.plot({ ...opties, document } as PlotModule.PlotOptions) as unknown as Svgelement,
    }
  })
  return geladen
}

const SVG = 'http://www.w3.org/2000/svg'
export const LETTER = 'Segoe UI, system-ui, Noto Sans, Liberation Sans, sans-serif'

type Sleutel = { readonly kleur: string; readonly tekst: string; readonly vorm: 'staaf' | 'lijn' }
export type Opmaak = {
  readonly id: string
  readonly titel: string
  readonly beschrijving: string
  readonly legenda: readonly Sleutel[]
}

type Attributen = Readonly<Record<string, string | number>>

const maak = (document: Svgdocument, naam: string, attributen: Attributen, tekst?: string): Svgelement => {
  const el = document.createElementNS(SVG, naam)
  for (const [sleutel, waarde] of Object.entries(attributen)) el.setAttribute(sleutel, String(waarde))
  if (tekst !== undefined) el.textContent = tekst
  return el
}

/** What bar and line stand for, at the top left. */
const tekenLegenda = (document: Svgdocument, legenda: readonly Sleutel[]): Svgelement => {
  const groep = maak(document, 'g', { 'text-anchor': 'start', 'font-size': 13 })
  let x = 2
  for (const { kleur, tekst, vorm } of legenda) {
    const hoog = vorm === 'staaf' ? 12 : 3
    groep.appendChild(maak(document, 'rect', { x, y: 12 - hoog / 2, width: 16, height: hoog, fill: kleur }))
    groep.appendChild(maak(document, 'text', { x: x + 22, y: 16.5 }, tekst))
    x += 46 + tekst.length * 7
  }
  return groep
}

/**
 * Makes a chart fit for a page that allows no inline style: what Plot puts in a style element goes, presentation
 * attributes stay. For a screen reader it is one image with a title; the numbers stand in the table below it.
 */
export const alsSvg = (svg: Svgelement, opmaak: Opmaak, document: Svgdocument): string => {
  const { id, titel, beschrijving, legenda } = opmaak
  for (const stijl of svg.querySelectorAll('style')) stijl.remove()
  for (const el of [svg, ...svg.querySelectorAll('*')])
    for (const naam of ['style', 'aria-label', 'aria-hidden']) el.removeAttribute(naam)
  const eigen = { xmlns: SVG, class: 'baken-grafiek', 'font-family': LETTER, 'font-size': 13, fill: '#15262b' }
  const naam = { role: 'img', 'aria-labelledby': `${id}-titel ${id}-uitleg` }
  for (const [sleutel, waarde] of Object.entries({ ...eigen, ...naam })) svg.setAttribute(sleutel, String(waarde))
  svg.appendChild(tekenLegenda(document, legenda))
  svg.insertBefore(maak(document, 'desc', { id: `${id}-uitleg` }, beschrijving), svg.firstChild)
  svg.insertBefore(maak(document, 'title', { id: `${id}-titel` }, titel), svg.firstChild)
  // No endless fractions: smaller, and the same on every machine.
  return svg.outerHTML.replaceAll(/\d+\.\d{3,}/g, getal => String(Math.round(Number(getal) * 10) / 10))
}
