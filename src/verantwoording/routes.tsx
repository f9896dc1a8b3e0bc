import type { FastifyInstance } from 'fastify'
import { maakPdf } from '../cijfers/uitvoer/pdf.ts'
import { maakXlsx } from '../cijfers/uitvoer/xlsx.ts'
import type { Verslag } from '../cijfers/verslag.ts'
import { beginVan } from '../kernel/dag.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { nietGevonden } from '../web/kader/geweigerd.tsx'
import type { Antwoord } from '../web/route/antwoorden.ts'
import { leesRoute } from '../web/route/route.tsx'
import { type Formulier, type Huisraad, type Lezend, veld } from '../web/route/verzoek.ts'
import { maakCsv } from './csv.ts'
import { Verantwoordingpagina } from './page.tsx'
import { findJaar, findJaren } from './store.ts'
import { telJaar } from './tellen.ts'
import { collegeVerslag, internVerslag, openbaarVerslag } from './verslag.ts'

const VERSIES = { intern: internVerslag, college: collegeVerslag, openbaar: openbaarVerslag } as const
const leesVersie = (w: string): keyof typeof VERSIES => (w === 'intern' || w === 'college' ? w : 'openbaar')
type Vorm = { readonly maak: (v: Verslag) => Buffer | Promise<Buffer | null>; readonly type: string }
const VORMEN: Readonly<Record<string, Vorm>> = {
  pdf: { maak: v => maakPdf(v), type: 'application/pdf' },
  xlsx: { maak: maakXlsx, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  csv: { maak: maakCsv, type: 'text/csv; charset=utf-8; header=present' },
}

const jaarbegin = (jaar: number): string =>
  beginVan(`${jaar}-01-01`).toInstant().toString({ smallestUnit: 'millisecond' })

/** The years that there is an account of, this one included, and which was asked for. */
const jarenVan = async (v: Lezend) => {
  const ditJaar = Number(dagVan(v.nu).slice(0, 4))
  const jaren = [...new Set([ditJaar, ...(await findJaren(v.tx, v.desk.loket))])].sort((a, b) => b - a)
  const gevraagd = veld(v.request.query as Formulier, 'jaar')
  return { jaren, gevraagd: jaren.find(j => String(j) === gevraagd), ditJaar }
}

const verslagVan = async (v: Lezend, jaar: number, versie: keyof typeof VERSIES): Promise<Verslag> => {
  const regels = await findJaar(v.tx, v.desk.loket, jaarbegin(jaar), jaarbegin(jaar + 1))
  const gemaaktOp = v.nu.toISOString()
  return VERSIES[versie](telJaar(regels, v.desk, gemaaktOp), { desk: v.desk, jaar, gemaaktOp })
}

/** The yearly account of a supervisor to college and inspectorate: as a page, and to take along. */
export const verantwoordingRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  leesRoute(app, huisraad, { methode: 'GET', pad: '/verantwoording', handeling: 'rapport.zien' }, async v => {
    const { jaren, gevraagd, ditJaar } = await jarenVan(v)
    const jaar = gevraagd ?? ditJaar
    const verslag = await verslagVan(v, jaar, 'intern')
    const geenPdf = veld(v.request.query as Formulier, 'geweigerd') === 'geenPdf'
    return { pagina: <Verantwoordingpagina {...{ v, jaar, jaren, verslag, geenPdf }} /> }
  })
  leesRoute(
    app,
    huisraad,
    { methode: 'GET', pad: '/verantwoording/uitvoer', handeling: 'rapport.uitvoeren', perMinuut: 30 },
    async (v): Promise<Antwoord> => {
      const f = v.request.query as Formulier
      const { gevraagd: jaar } = await jarenVan(v)
      const vorm = VORMEN[veld(f, 'vorm')]
      if (jaar === undefined || !vorm) return nietGevonden(huisraad, v, v.wie)
      const versie = leesVersie(veld(f, 'versie'))
      const bestand = await vorm.maak(await verslagVan(v, jaar, versie))
      if (!bestand) return { naar: `/${v.desk.loket}/verantwoording?jaar=${jaar}&geweigerd=geenPdf` }
      const naam = `${v.desk.loket}_verantwoording_${jaar}_${versie}.${veld(f, 'vorm')}`
      return { bestand, type: vorm.type, naam }
    },
  )
}
