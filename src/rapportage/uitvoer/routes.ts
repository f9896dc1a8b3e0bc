import type { FastifyInstance } from 'fastify'
import type { Rapport } from '../../cijfers/domain.ts'
import { maakRapport } from '../../cijfers/tellen/maak.ts'
import type { Periode } from '../../cijfers/tellen/periode.ts'
import { maakCsv } from '../../cijfers/uitvoer/csv.ts'
import { maakXlsx } from '../../cijfers/uitvoer/xlsx.ts'
import type { Verslag } from '../../cijfers/verslag.ts'
import { UUID } from '../../kernel/ids.ts'
import { nietGevonden } from '../../web/kader/geweigerd.tsx'
import type { Antwoord } from '../../web/route/antwoorden.ts'
import { leesRoute } from '../../web/route/route.tsx'
import { type Formulier, type Huisraad, type Lezend, veld } from '../../web/route/verzoek.ts'
import { leesPeriodevraag, vraagdeel } from '../adres.ts'
import { findVaststelling } from '../vaststellen/store.ts'
import { openbaarVerslag } from '../verslag/openbaar.ts'
import { internVerslag } from '../verslag/verslag.ts'
import { maakVerslagpdf } from './pdf.ts'

const VERSIES = { intern: internVerslag, openbaar: openbaarVerslag } as const
type Vorm = { maak: (v: Verslag) => Buffer | Promise<Buffer | null>; type: string }
const VORMEN: Readonly<Record<string, Vorm>> = {
  pdf: { maak: maakVerslagpdf, type: 'application/pdf' },
  xlsx: { maak: maakXlsx, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  csv: { maak: maakCsv, type: 'text/csv; charset=utf-8; header=present' },
}

/** The report as it is counted now, or the adopted one that is asked for. */
const rapportVoor = async (v: Lezend, periode: Periode, id: string): Promise<Rapport | null> => {
  if (id === '') return maakRapport(v.tx, v.desk, periode, v.nu.toISOString())
  return UUID.test(id) ? ((await findVaststelling(v.tx, v.desk.loket, id))?.rapport ?? null) : null
}

/** Saves a report as PDF, workbook or CSV; asks for a recent proof of identity, and is logged. */
export const uitvoerRoutes = (app: FastifyInstance, huisraad: Huisraad): void =>
  leesRoute(
    app,
    huisraad,
    { methode: 'GET', pad: '/rapportage/uitvoer', handeling: 'rapport.uitvoeren', perMinuut: 30 },
    async (v): Promise<Antwoord> => {
      const f = v.request.query as Formulier
      const vraag = leesPeriodevraag(f)
      const vorm = VORMEN[veld(f, 'vorm')]
      const versie = veld(f, 'versie') === 'intern' ? 'intern' : 'openbaar'
      if (!vraag?.ok || !vorm) return nietGevonden(huisraad, v, v.wie)
      const id = veld(f, 'vaststelling')
      const rapport = await rapportVoor(v, vraag.periode, id)
      if (!rapport) return nietGevonden(huisraad, v, v.wie)
      const bestand = await vorm.maak(VERSIES[versie](rapport))
      if (!bestand) return { naar: `/${v.desk.loket}/rapportage?${vraagdeel(rapport)}&geweigerd=geenPdf` }
      const naam = [v.desk.loket, rapport.van, rapport.tot, ...(id ? ['vastgesteld'] : []), versie].join('_')
      return { bestand, type: vorm.type, naam: `${naam}.${veld(f, 'vorm')}` }
    },
  )
