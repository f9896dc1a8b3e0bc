import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Controlelijst } from '../onderdelen/formulier/controlelijst.tsx'
import { Mededeling } from '../onderdelen/mededeling.tsx'
import type { Formulier } from '../route/verzoek.ts'
import { VELD } from './opslag.ts'
import { alsHtml, herschrijf, kenmerk, metKenmerk, type Stuk, type Veldsoort, veldenIn, vormenNaar } from './vorm.ts'

/** What goes back on a page: into the form that sends to `pad`. Without a form only the mark that it was kept. */
export type Terug = { readonly id: string; readonly pad: string; readonly formulier: Formulier | null }

/** What was sent, by the name of the field; what found its place is taken out. */
type Waarden = ReadonlyMap<string, string[]>

const waardenVan = (f: Formulier): Waarden =>
  new Map(
    Object.entries(f).map(([naam, waarde]) => [naam, [waarde].flat().filter((w): w is string => w !== undefined)]),
  )

/** A field's name in words, when its label is not on the page. */
export const naamInWoorden = (naam: string): string => naam.replaceAll(/[_-]+/g, ' ').trim()

/** Takes one value out of what is left for a field; null when it is not there. */
const neem = (over: string[] | undefined, welke: (w: string) => boolean = () => true): string | null => {
  const plek = over?.findIndex(welke) ?? -1
  return plek < 0 ? null : (over?.splice(plek, 1)[0] ?? null)
}

const opties = (veld: string, over: string[] | undefined): string => {
  const waarden = [...veld.matchAll(/<option\b[^>]*>/g)].map(m => kenmerk(m[0], 'value') ?? '')
  const gekozen = neem(over, w => waarden.includes(w))
  if (gekozen === null) return veld
  return veld.replaceAll(/<option\b[^>]*>/g, tag =>
    metKenmerk(tag, 'selected', kenmerk(tag, 'value') === gekozen ? '' : null),
  )
}

/** A browser drops the first line end in a text box; one that was typed gets another before it. */
const regelVooraf = (waarde: string): string => (waarde.startsWith('\n') || waarde.startsWith('\r') ? '\n' : '')

/** A field with its value put back, taken from what is left for its name. */
const vullers: Record<Veldsoort, (veld: string, over: string[] | undefined) => string> = {
  keuze: (veld, over) => {
    const eigen = kenmerk(veld, 'value') ?? 'on'
    // What was not sent was not ticked.
    return metKenmerk(veld, 'checked', neem(over, w => w === eigen) === null ? null : '')
  },
  lijst: opties,
  tekstvak: (veld, over) => {
    const waarde = neem(over)
    return waarde === null
      ? veld
      : veld.replace(/>[^<]*<\/textarea>$/, () => `>${regelVooraf(waarde)}${alsHtml(waarde)}</textarea>`)
  },
  knop: (veld, over) => {
    over?.splice(0)
    return veld
  },
  stil: (veld, over) => {
    const waarde = neem(over)
    return waarde === null ? veld : metKenmerk(veld, 'value', waarde)
  },
  tekst: (veld, over) => {
    const waarde = neem(over)
    return waarde === null ? veld : metKenmerk(veld, 'value', waarde)
  },
}

const vul = (vorm: string, waarden: Waarden): { html: string; over: [string, string[]][] } => {
  const html = herschrijf(vorm, ({ naam, soort, html: veld }) => vullers[soort](veld, waarden.get(naam)))
  return { html, over: [...waarden].flatMap(([n, w]) => (w.some(Boolean) ? [[n, w.filter(Boolean)]] : [])) }
}

/** Of the forms that send here, the one that has most of what was sent: a list has one for each of its lines. */
const besteVorm = (html: string, vormen: readonly Stuk[], waarden: Waarden): Stuk | undefined => {
  const punten = (vorm: Stuk) =>
    veldenIn(html.slice(vorm.van, vorm.tot)).reduce((som, { naam, soort, html: veld }) => {
      const gestuurd = waarden.get(naam)
      const zelfde = soort === 'stil' && gestuurd?.includes(kenmerk(veld, 'value') ?? '')
      return som + (gestuurd ? 1 : 0) + (zelfde ? 1 : 0)
    }, 0)
  return vormen.toSorted((a, b) => punten(b) - punten(a))[0]
}

const Melding = ({ over }: { over: readonly [string, string[]][] }): ReactElement => (
  <Mededeling soort="gelukt" kop="Wat u typte staat er weer">
    <p>Uw aanmelding was verlopen. Er is nog niets opgeslagen: kijk het na en stuur het opnieuw.</p>
    {over.length > 0 && (
      <>
        <p>Dit hoort er ook bij, en gaat mee als u het stuurt:</p>
        <Controlelijst regels={over.map(([naam, w]) => ({ label: naamInWoorden(naam), waarde: w.join(', ') }))} />
      </>
    )}
  </Mededeling>
)

const verborgen = (naam: string, waarde: string): string =>
  renderToStaticMarkup(<input type="hidden" name={naam} value={waarde} />)

/**
 * The page with its form filled as it was sent, hidden fields too: the key of the submit and the version that was
 * seen are those of then, so that nothing is done twice and another's change is still noticed. Null when the page has
 * no form that sends there. Nothing is done before somebody sends it.
 */
export const zetTerug = (html: string, terug: Terug): string | null => {
  const waarden = waardenVan(terug.formulier ?? {})
  const plek = besteVorm(html, vormenNaar(html, terug.pad), waarden)
  if (!plek) return null
  const vorm = html.slice(plek.van, plek.tot)
  const { html: gevuld, over } = terug.formulier ? vul(vorm, waarden) : { html: vorm, over: [] }
  const erbij = [
    verborgen(VELD, terug.id),
    terug.formulier ? renderToStaticMarkup(<Melding over={over} />) : '',
    ...over.flatMap(([naam, w]) => w.map(een => verborgen(naam, een))),
  ]
  return html.slice(0, plek.van) + erbij.join('') + gevuld + html.slice(plek.tot)
}
