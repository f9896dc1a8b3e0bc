import type { PlotOptions } from '@observablehq/plot'
import type { Verslag, Verslagtabel, Waarde } from '../../cijfers/verslag.ts'
import { opsomming } from '../../cijfers/woorden.ts'
import { alsSvg, laadTekenaar, type Svgelement, type Tekenaar } from '../../web/tekening/svg.ts'

/** A chart of one table. It draws what the table says, so the hidden stays hidden. */
export type Tekening = {
  readonly tabel: string
  readonly titel: string
  readonly beschrijving: string
  readonly svg: string
}

/** Two tints of one colour: apart for who sees no colours, and at least 3 to 1 with the paper and each other. */
const KLEUR = { nu: '#2f838b', vorig: '#06363d', lijn: '#d5dee0', inkt: '#15262b', zacht: '#4b5f65' } as const
const BREED = 720

const alsGetal = (w: Waarde | undefined): number | null => (typeof w === 'number' ? w : null)

type Punt = { naam: string; n: number | null; vorig: number | null }

/** The last year of a table, with the one before it when there is one. */
const punten = (tabel: Verslagtabel): Punt[] =>
  tabel.rijen.map(r => ({ naam: r.naam, n: alsGetal(r.waarden.at(-1)), vorig: alsGetal(r.waarden.at(-2)) }))

const STIL = { label: null, tickSize: 0 } as const
const schaal = { ...STIL, ticks: 5, nice: true, zero: true, tickFormat: (d: number) => d.toLocaleString('nl-NL') }

/** Upright bars with last year's line: for a series in time. */
const staand = ({ plot, teken }: Tekenaar, tabel: Verslagtabel, kort: (naam: string) => string): Svgelement => {
  const data = punten(tabel)
  const vorig = data.filter(p => p.vorig !== null)
  const lijn = { x: 'naam', y: 'vorig', stroke: KLEUR.vorig } as const
  return teken({
    width: BREED,
    height: 270,
    marginTop: 36,
    marginLeft: 40,
    marginBottom: 28,
    x: { ...STIL, domain: data.map(p => p.naam), tickFormat: kort, padding: data.length < 10 ? 0.5 : 0.3 },
    y: schaal,
    marks: [
      plot.gridY({ stroke: KLEUR.lijn, strokeOpacity: 1, ticks: 5 }),
      plot.barY(
        data.filter(p => p.n !== null),
        { x: 'naam', y: 'n', fill: KLEUR.nu },
      ),
      plot.lineY(vorig, { ...lijn, stroke: '#fff', strokeWidth: 5 }),
      plot.lineY(vorig, { ...lijn, strokeWidth: 2 }),
      plot.dot(vorig, { ...lijn, r: 3.5, fill: '#fff', strokeWidth: 2 }),
      plot.ruleY([0], { stroke: KLEUR.zacht }),
    ],
  } satisfies PlotOptions)
}

/** Lying bars, the year before as a mark on each: for names that are too long to stand. */
const liggend = ({ plot, teken }: Tekenaar, tabel: Verslagtabel): Svgelement => {
  const data = punten(tabel)
  const langst = Math.max(...data.map(p => p.naam.length))
  const vorig = data.filter(p => p.vorig !== null)
  const streep = { y: 'naam', x: 'vorig', insetTop: -2, insetBottom: -2 } as const
  return teken({
    width: BREED,
    height: 56 + data.length * 26,
    marginLeft: Math.min(330, 32 + langst * 7),
    marginRight: 44,
    marginTop: 32,
    marginBottom: 24,
    x: schaal,
    y: { ...STIL, domain: data.map(p => p.naam), padding: 0.36 },
    marks: [
      plot.gridX({ stroke: KLEUR.lijn, strokeOpacity: 1, ticks: 5 }),
      plot.barX(
        data.filter(p => p.n !== null),
        { y: 'naam', x: 'n', fill: KLEUR.nu },
      ),
      plot.tickX(vorig, { ...streep, stroke: '#fff', strokeWidth: 6 }),
      plot.tickX(vorig, { ...streep, stroke: KLEUR.vorig, strokeWidth: 3 }),
      plot.text(data, {
        y: 'naam',
        x: p => Math.max(p.n ?? 0, p.vorig ?? 0),
        text: p => (p.n === null ? 'x' : p.n.toLocaleString('nl-NL')),
        dx: 9,
        textAnchor: 'start',
        fill: KLEUR.inkt,
      }),
      plot.ruleX([0], { stroke: KLEUR.zacht }),
    ],
  } satisfies PlotOptions)
}

const MAAND_KORT: Readonly<Record<string, string>> = { Maart: 'mrt' }

const grafiek = (t: Tekenaar, tabel: Verslagtabel): Svgelement => {
  switch (tabel.code) {
    case 'per_maand':
      return staand(t, tabel, naam => MAAND_KORT[naam] ?? naam.slice(0, 3).toLowerCase())
    case 'per_weekdag':
      return staand(t, tabel, naam => naam.slice(0, 2).toLowerCase())
    case 'per_uur':
      return staand(t, tabel, naam => String(Number(naam.slice(0, 2))))
    default:
      return liggend(t, tabel)
  }
}

const legenda = (tabel: Verslagtabel) => {
  const [nu, vorig] = [tabel.kolommen.at(-1), tabel.kolommen.at(-2)]
  return [
    { kleur: KLEUR.nu, tekst: nu?.kop ?? '', vorm: 'staaf' as const },
    ...(vorig ? [{ kleur: KLEUR.vorig, tekst: vorig.kop, vorm: 'lijn' as const }] : []),
  ]
}

const tekenTabel = (t: Tekenaar, tabel: Verslagtabel): Tekening => {
  const jaren = tabel.kolommen.slice(-2).map(k => k.kop)
  const opmaak = {
    id: `grafiek-${tabel.code}`,
    titel: `${tabel.titel}, ${opsomming(jaren)}`,
    beschrijving: 'De getallen staan in de tabel bij deze grafiek.',
    legenda: legenda(tabel),
  }
  return {
    tabel: tabel.code,
    titel: opmaak.titel,
    beschrijving: opmaak.beschrijving,
    svg: alsSvg(grafiek(t, tabel), opmaak, t.document),
  }
}

/** Charts by the table they draw: a drawing takes longer than all the counting, and figures of the past do not move. */
const getekend = new Map<string, Promise<Tekening>>()
const HOOGSTENS_GETEKEND = 300

const tekenEens = (tabel: Verslagtabel): Promise<Tekening> => {
  const sleutel = JSON.stringify(tabel)
  const al = getekend.get(sleutel)
  if (al) return al
  const nieuw = laadTekenaar().then(t => tekenTabel(t, tabel))
  getekend.set(sleutel, nieuw)
  const [oudste] = getekend.keys()
  if (oudste && getekend.size > HOOGSTENS_GETEKEND) getekend.delete(oudste)
  nieuw.catch(() => getekend.delete(sleutel))
  return nieuw
}

/** A chart for each table but the key figures, which are read one by one. */
export const tekenVerslag = (verslag: Verslag): Promise<readonly Tekening[]> =>
  Promise.all(verslag.tabellen.filter(x => x.code !== 'cijfers' && x.rijen.length > 0).map(tekenEens))
