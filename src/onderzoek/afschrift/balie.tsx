import type { FastifyInstance } from 'fastify'
import { type Geopend, haalDicht, openen } from '../../web/dossierbeeld/lezen.ts'
import { nietGevonden } from '../../web/kader/geweigerd.tsx'
import type { Antwoord } from '../../web/route/antwoorden.ts'
import { dossierRoute } from '../../web/route/route.tsx'
import { type Aangemeld, type Formulier, type Huisraad, veld } from '../../web/route/verzoek.ts'
import { Rapportpagina } from '../rapport.tsx'
import { maakRapportpdf } from './pdf.ts'
import { leesRapportstuk, type Rapportstuk, rapportstuk } from './stuk.ts'

const vraag = (v: Aangemeld): Formulier => v.request.query as Formulier

const heel = (v: Aangemeld, g: Geopend): Rapportstuk =>
  rapportstuk({ g, lezer: null }, `Ons nummer: ${g.zaak.nummer}`, [v.desk.naam, v.desk.organisatie])

/** What one reader was sent, by the id of it; undefined when there is no such thing here. */
const verstuurd = (g: Geopend, id: string): Rapportstuk | undefined => {
  const { verzonden = [], colleges = [] } = g.zaak.werk.onderzoek ?? {}
  const afschrift = [...verzonden, ...colleges].find(v => v.afschrift?.id === id)?.afschrift
  const tekst = afschrift && g.teksten.get(afschrift.inhoud)
  return tekst === undefined ? undefined : leesRapportstuk(tekst)
}

const afschriftVan = (v: Aangemeld): string => veld(vraag(v), 'afschrift')

/** What one reader was sent, exactly as it was stored; without one the whole. */
const stukVan = (v: Aangemeld, g: Geopend): Rapportstuk | undefined =>
  afschriftVan(v) === '' ? heel(v, g) : verstuurd(g, afschriftVan(v))

/** The report at the desk: to read, and as PDF for the file or for who gets it on paper. */
export const rapportRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  const plek = { methode: 'GET', handeling: 'dossier.lezen' } as const
  dossierRoute(
    app,
    huisraad,
    { ...plek, pad: '/dossiers/:zaak/onderzoek/rapport' },
    async (v, zaak, dicht): Promise<Antwoord> => {
      const g = await openen(v, zaak, dicht)
      const stuk = stukVan(v, g)
      if (!stuk) return nietGevonden(huisraad, v, v.wie)
      const geenPdf = veld(vraag(v), 'geweigerd') === 'geenPdf'
      return { pagina: <Rapportpagina {...{ v, g, stuk, geenPdf }} afschrift={afschriftVan(v)} /> }
    },
    haalDicht,
  )
  dossierRoute(
    app,
    huisraad,
    { ...plek, pad: '/dossiers/:zaak/onderzoek/rapport/pdf' },
    async (v, zaak, dicht): Promise<Antwoord> => {
      const stuk = stukVan(v, await openen(v, zaak, dicht))
      if (!stuk) return nietGevonden(huisraad, v, v.wie)
      const bestand = await maakRapportpdf(stuk, v.nu.toISOString())
      if (!bestand) {
        const zonder = new URLSearchParams({ afschrift: afschriftVan(v), geweigerd: 'geenPdf' })
        return { naar: `/${v.desk.loket}/dossiers/${zaak.id}/onderzoek/rapport?${zonder}` }
      }
      return { bestand, type: 'application/pdf', naam: `rapport_${zaak.nummer}.pdf` }
    },
    haalDicht,
  )
}
