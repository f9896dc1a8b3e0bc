import type { PlotOptions } from '@observablehq/plot'
import { MAANDEN } from '../cijfers/woorden.ts'
import { alsSvg, laadTekenaar, type Tekenaar } from '../web/tekening/svg.ts'
import type { Verlooppunt } from './verloop.ts'

const KLEUR = { eigen: '#06363d', verwacht: '#2f838b', band: '#d3e7e9', lijn: '#d5dee0', zacht: '#4b5f65' } as const

export type Grafiekvraag = { readonly id: string; readonly naam: string; readonly punten: readonly Verlooppunt[] }

const MAAND_KORT: Readonly<Record<string, string>> = { maart: 'mrt' }
const maandKort = (maand: string): string => {
  const naam = MAANDEN[Number(maand.slice(5, 7)) - 1] ?? ''
  return MAAND_KORT[naam] ?? naam.slice(0, 3)
}

const hoogste = (punten: readonly Verlooppunt[]): number =>
  Math.max(4, ...punten.flatMap(p => [p.opgeteld, p.verwacht ?? 0, p.hoog ?? 0]))

const opties = ({ plot }: Tekenaar, punten: readonly Verlooppunt[]): PlotOptions => {
  const top = hoogste(punten)
  const band = punten.filter(p => p.laag !== null).map(p => ({ ...p, hoog: p.hoog ?? top }))
  return {
    width: 480,
    height: 230,
    marginTop: 34,
    marginLeft: 34,
    marginRight: 12,
    marginBottom: 26,
    x: { type: 'point', domain: punten.map(p => p.maand), tickFormat: maandKort, tickSize: 0, label: null },
    y: { domain: [0, top], nice: true, ticks: 4, tickSize: 0, label: null },
    marks: [
      plot.areaY(band, { x: 'maand', y1: 'laag', y2: 'hoog', fill: KLEUR.band }),
      plot.gridY({ stroke: KLEUR.lijn, strokeOpacity: 1, ticks: 4 }),
      plot.lineY(band, { x: 'maand', y: 'verwacht', stroke: KLEUR.verwacht, strokeWidth: 2, strokeDasharray: '5 4' }),
      plot.lineY(punten, { x: 'maand', y: 'opgeteld', stroke: KLEUR.eigen, strokeWidth: 2.5 }),
      plot.dot(punten, { x: 'maand', y: 'opgeteld', r: 3, fill: KLEUR.eigen }),
      plot.ruleY([0], { stroke: KLEUR.zacht }),
    ],
  }
}

const heeftBand = (punten: readonly Verlooppunt[]): boolean => punten.some(p => p.laag !== null)

/** Only what is drawn: without anything to compare with there is one line. */
const legendaVan = (punten: readonly Verlooppunt[]) => [
  { kleur: KLEUR.eigen, tekst: 'gemeld', vorm: 'lijn' as const },
  ...(heeftBand(punten)
    ? [
        { kleur: KLEUR.verwacht, tekst: 'verwacht', vorm: 'lijn' as const },
        { kleur: KLEUR.band, tekst: 'grenzen', vorm: 'staaf' as const },
      ]
    : []),
]

/** The count of a period as it grew, in the band of what was to be expected. The same numbers stand in a table. */
export const tekenVerlopen = async (vragen: readonly Grafiekvraag[]): Promise<ReadonlyMap<string, string>> => {
  if (vragen.length === 0) return new Map()
  const t = await laadTekenaar()
  return new Map(
    vragen.map(({ id, naam, punten }) => [
      id,
      alsSvg(
        t.teken(opties(t, punten)),
        {
          id: `grafiek-${id}`,
          titel: heeftBand(punten)
            ? `${naam}: meldingen opgeteld, met wat te verwachten was`
            : `${naam}: meldingen opgeteld`,
          beschrijving: 'De getallen staan in de tabel bij deze grafiek.',
          legenda: legendaVan(punten),
        },
        t.document,
      ),
    ]),
  )
}
