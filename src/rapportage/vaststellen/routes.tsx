import type { FastifyInstance } from 'fastify'
import { maakRapport } from '../../cijfers/tellen/maak.ts'
import type { Verslag } from '../../cijfers/verslag.ts'
import { UUID } from '../../kernel/ids.ts'
import { findCollegas } from '../../toegang/gebruikersnamen.ts'
import { nietGevonden } from '../../web/kader/geweigerd.tsx'
import type { Antwoord } from '../../web/route/antwoorden.ts'
import { leesRoute, schrijfRoute } from '../../web/route/route.tsx'
import { type Huisraad, type Lezend, veld } from '../../web/route/verzoek.ts'
import { leesPeriodevraag, vraagdeel } from '../adres.ts'
import type { VastgesteldProps } from '../paginas/vastgesteld.tsx'
import { tekenVerslag } from '../tekening/tekening.ts'
import { internVerslag } from '../verslag/verslag.ts'
import { Vaststellingpagina } from './page.tsx'
import { stelVast } from './stelvast.ts'
import { findVaststelling, type Vaststelling } from './store.ts'
import { verschillenTussen } from './vaststellen.ts'

/** What is said of an adopted report, beside the figures as they are now. */
export const vastgesteldNaast = async (
  v: Lezend,
  vast: Vaststelling,
  nu: Verslag,
  adres: string | null,
): Promise<VastgesteldProps> => {
  const collegas = await findCollegas(v.tx, v.desk.loket)
  return {
    op: vast.op,
    door: collegas.get(vast.door)?.naam ?? 'iemand die hier niet meer werkt',
    ongeschonden: vast.ongeschonden,
    adres,
    verschillen: verschillenTussen(internVerslag(vast.rapport), nu),
  }
}

const toonVastgesteld = async (v: Lezend): Promise<Antwoord> => {
  const { vaststelling } = v.request.params as { vaststelling: string }
  const vast = UUID.test(vaststelling) ? await findVaststelling(v.tx, v.desk.loket, vaststelling) : null
  if (!vast) return nietGevonden(v.huisraad, v, v.wie)
  const nu = internVerslag(await maakRapport(v.tx, v.desk, vast, v.nu.toISOString()))
  const verslag = internVerslag(vast.rapport)
  const [vastgesteld, tekeningen] = [await vastgesteldNaast(v, vast, nu, null), await tekenVerslag(verslag)]
  return { pagina: <Vaststellingpagina {...{ v, id: vast.id, periode: vast, verslag, tekeningen, vastgesteld }} /> }
}

export const vaststelRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  leesRoute(
    app,
    huisraad,
    { methode: 'GET', pad: '/rapportage/vastgesteld/:vaststelling', handeling: 'rapport.zien' },
    toonVastgesteld,
  )
  schrijfRoute(
    app,
    huisraad,
    { methode: 'POST', pad: '/rapportage/vaststellen', handeling: 'rapport.vaststellen' },
    async v => {
      const vraag = leesPeriodevraag(v.formulier)
      if (!vraag?.ok) return nietGevonden(huisraad, v, v.wie)
      const { db, nieuwId } = huisraad.baken
      const uitslag = await stelVast({
        db,
        protocol: v.desk,
        periode: vraag.periode,
        gezien: veld(v.formulier, 'gezien'),
        door: v.wie.id,
        nu: v.nu.toISOString(),
        nieuwId,
      })
      const basis = `/${v.desk.loket}/rapportage`
      return uitslag.ok
        ? { naar: `${basis}/vastgesteld/${uitslag.id}` }
        : { naar: `${basis}?${vraagdeel(vraag.periode)}&geweigerd=${uitslag.weigering}` }
    },
  )
}
