import type { FastifyInstance } from 'fastify'
import { Codevraag } from '../../web/kader/codevraag.tsx'
import type { Dicht } from '../../web/kader/dichtelink.tsx'
import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Antwoord } from '../../web/route/antwoorden.ts'
import { openbareRoute } from '../../web/route/plek.ts'
import { stilleSessie } from '../../web/route/stillesessie.ts'
import { type Formulier, type Huisraad, type Verzoek, veld } from '../../web/route/verzoek.ts'
import { volgLink } from '../../zaken/uitgaand/openen.ts'
import { handleLink } from '../../zaken/uitgaand/terugkomen.ts'
import { Afschriftpagina, Dichtpagina } from './buiten.tsx'
import { maakRapportpdf } from './pdf.ts'
import { leesRapportstuk } from './stuk.ts'

/** Who came in by which link: every page is shown by a GET, so that Back and Reload find it. */
const binnenkomst = stilleSessie<{ token: string; code: string; begin: number }>('rapport')

const tokenVan = (v: Verzoek): string => (v.request.params as { token?: string }).token ?? ''
const adresVan = (v: Verzoek): string => `/${v.desk.loket}/rapport/${tokenVan(v)}`

const dicht = (v: Verzoek, reden: Dicht): Antwoord => ({
  status: reden === 'onbekend' ? 404 : 410,
  pagina: <Dichtpagina v={v} reden={reden} />,
})

const vraagCode = (v: Verzoek, fouten: readonly Veldfout[] = []): Antwoord => ({
  ...(fouten.length > 0 ? { status: 422 } : {}),
  pagina: (
    <Codevraag
      v={v}
      actie={adresVan(v)}
      fouten={fouten}
      intro="U leest het met de code van 6 cijfers. Die krijgt u per telefoon van ons. Bewaar de link en de code: u kunt ermee terugkomen."
    />
  ),
})

const foutzin = (over: number): string => `Deze code klopt niet. U kunt het nog ${over} keer proberen.`

/** Every look is a line in the access log; the first is a fact of the dossier. */
const door = (v: Verzoek, code: string) =>
  handleLink<never>(v.huisraad.baken, {
    ...{ loket: v.desk.loket, token: tokenVan(v), code, herkomst: v.herkomst, deur: 'rapport' },
    ...{ leest: (_, link) => [link.inhoud], opdracht: 'linkOpenen' },
    doe: () => ({ besluit: { ok: true, feiten: [] }, teksten: [] }),
  })

const kom = async (v: Verzoek): Promise<Antwoord> => {
  const code = veld(v.formulier, 'code')
  if (!/\d/.test(code)) return vraagCode(v, [{ naam: 'code', tekst: 'Vul de code van 6 cijfers in.' }])
  const uit = await door(v, code)
  if ('reden' in uit)
    return uit.reden === 'fout' ? vraagCode(v, [{ naam: 'code', tekst: foutzin(uit.over) }]) : dicht(v, uit.reden)
  return {
    naar: adresVan(v),
    koekje: await binnenkomst.koekje(v, { token: tokenVan(v), code, begin: v.nu.getTime() }),
  }
}

/** Who is in by this link reads on; anybody else is asked for the code. */
const verder = async (v: Verzoek, toon: (inhoud: string, tot: string) => Promise<Antwoord>): Promise<Antwoord> => {
  const sessie = await binnenkomst.lees(v)
  if (sessie !== null && sessie !== 'verlopen' && sessie.token === tokenVan(v)) {
    const uit = await door(v, sessie.code)
    if (!('reden' in uit)) {
      const inhoud = uit.binnen.teksten.get(uit.binnen.link.inhoud)
      return inhoud === undefined ? dicht(v, 'onbekend') : toon(inhoud, uit.binnen.link.verlooptOp)
    }
    if (uit.reden !== 'fout') return dicht(v, uit.reden)
  }
  const link = await volgLink(v.huisraad.baken, v.desk.loket, tokenVan(v))
  if (link?.deur !== 'rapport') return dicht(v, 'onbekend')
  return link.stand === 'open' ? vraagCode(v) : dicht(v, link.stand)
}

const lees = (v: Verzoek): Promise<Antwoord> =>
  verder(v, async (inhoud, tot) => ({
    pagina: (
      <Afschriftpagina
        {...{ v, inhoud, tot, token: tokenVan(v) }}
        geenPdf={veld(v.request.query as Formulier, 'geweigerd') === 'geenPdf'}
      />
    ),
  }))

const alsPdf = (v: Verzoek): Promise<Antwoord> =>
  verder(v, async inhoud => {
    const bestand = await maakRapportpdf(leesRapportstuk(inhoud), v.nu.toISOString())
    if (!bestand) return { naar: `${adresVan(v)}?geweigerd=geenPdf` }
    return { bestand, type: 'application/pdf', naam: 'rapport.pdf' }
  })

/** For who gets a copy of a report and has no account: a link, and a code out of a telephone call. */
export const afschriftRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  const plek = { pad: '/rapport/:token', handeling: 'openbaar.ophalen' } as const
  openbareRoute(app, huisraad, { methode: 'GET', ...plek, perMinuut: 60 }, lees)
  openbareRoute(app, huisraad, { methode: 'POST', ...plek, perMinuut: 20 }, kom)
  openbareRoute(app, huisraad, { methode: 'POST', ...plek, pad: '/rapport/:token/pdf', perMinuut: 20 }, alsPdf)
}
