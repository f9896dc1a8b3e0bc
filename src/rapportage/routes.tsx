import type { FastifyInstance } from 'fastify'
import { findUitersteDagen } from '../cijfers/store.ts'
import { maakRapport } from '../cijfers/tellen/maak.ts'
import type { Periode } from '../cijfers/tellen/periode.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { datumWaarde } from '../web/invoer/datum.ts'
import type { Antwoord } from '../web/route/antwoorden.ts'
import { leesRoute } from '../web/route/route.tsx'
import { type Formulier, type Huisraad, type Lezend, veld } from '../web/route/verzoek.ts'
import { beginjaar, heelJaar, leesPeriodevraag, type Periodevraag } from './adres.ts'
import { doorklikRoutes } from './doorklikken/routes.tsx'
import { type RapportInhoud, Rapportpagina } from './page.tsx'
import { tekenVerslag } from './tekening/tekening.ts'
import { uitvoerRoutes } from './uitvoer/routes.ts'
import { vastgesteldNaast, vaststelRoutes } from './vaststellen/routes.tsx'
import { findLaatsteVaststelling, findVaststellingen } from './vaststellen/store.ts'
import { type Vaststelweigering, vingerafdruk } from './vaststellen/vaststellen.ts'
import { internVerslag } from './verslag/verslag.ts'

const GEWEIGERD: Readonly<Record<Vaststelweigering | 'geenPdf', string>> = {
  looptNog: 'Deze periode loopt nog. U kunt het rapport vaststellen als de laatste dag voorbij is.',
  intussenVeranderd: 'De cijfers zijn intussen veranderd. Bekijk ze hieronder en stel ze dan opnieuw vast.',
  alVastgesteld: 'Dit rapport is al vastgesteld, met dezelfde cijfers.',
  geenPdf: 'Op deze server kan geen PDF worden gemaakt. Kies Excel of CSV.',
}

const isGeweigerd = (tekst: string): tekst is keyof typeof GEWEIGERD => tekst in GEWEIGERD

const inhoudVan = async (v: Lezend, periode: Periode): Promise<RapportInhoud> => {
  const rapport = await maakRapport(v.tx, v.desk, periode, v.nu.toISOString())
  const verslag = internVerslag(rapport)
  const vast = await findLaatsteVaststelling(v.tx, v.desk.loket, periode)
  const afdruk = vingerafdruk(rapport)
  const isNieuw = !vast || vingerafdruk(vast.rapport) !== afdruk
  return {
    periode,
    verslag,
    tekeningen: await tekenVerslag(verslag),
    leeg: rapport.jaren.every(d => Object.values(d.cijfers).every(g => (g.aantal ?? 0) === 0)),
    vingerafdruk: isNieuw && periode.tot < dagVan(v.nu) ? afdruk : null,
    vastgesteld:
      vast && (await vastgesteldNaast(v, vast, verslag, `/${v.desk.loket}/rapportage/vastgesteld/${vast.id}`)),
  }
}

const jarenTussen = (van: number, tot: number) => Array.from({ length: tot - van + 1 }, (_, i) => van + i)

/** The three fields of a date, as they were typed or as the period has them. */
const ingevuld = (f: Formulier, naam: 'van' | 'tot', periode: Periode | null) => {
  if (!periode) return datumWaarde(f, naam)
  const [jaar = '', maand = '', dag = ''] = periode[naam].split('-')
  return { dag: String(Number(dag)), maand: String(Number(maand)), jaar }
}

const toon = async (v: Lezend): Promise<Antwoord> => {
  const f = v.request.query as Formulier
  const { eerste, laatste } = await findUitersteDagen(v.tx, v.desk.loket)
  const standaard = beginjaar(laatste, v.nu)
  const vraag: Periodevraag = leesPeriodevraag(f) ?? { ok: true, periode: heelJaar(standaard) }
  const periode = vraag.ok ? vraag.periode : null
  const geweigerd = veld(f, 'geweigerd')
  const keuze = {
    periode,
    jaren: jarenTussen(eerste ? Number(eerste.slice(0, 4)) : standaard, standaard),
    ingevuld: { van: ingevuld(f, 'van', periode), tot: ingevuld(f, 'tot', periode) },
    fouten: vraag.ok ? [] : vraag.fouten,
  }
  return {
    status: vraag.ok ? 200 : 400,
    pagina: (
      <Rapportpagina
        v={v}
        keuze={keuze}
        vaststellingen={await findVaststellingen(v.tx, v.desk.loket)}
        inhoud={periode && (await inhoudVan(v, periode))}
        geweigerd={isGeweigerd(geweigerd) ? GEWEIGERD[geweigerd] : undefined}
      />
    ),
  }
}

/** The annual report and any other period: to read, to click through, to save, to adopt. */
export const rapportageRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  leesRoute(app, huisraad, { methode: 'GET', pad: '/rapportage', handeling: 'rapport.zien' }, toon)
  doorklikRoutes(app, huisraad)
  uitvoerRoutes(app, huisraad)
  vaststelRoutes(app, huisraad)
}
