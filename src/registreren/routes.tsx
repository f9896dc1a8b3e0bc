import type { FastifyInstance } from 'fastify'
import { uuidv4 } from '../kernel/ids.ts'
import { lokaal } from '../kernel/lokaal.ts'
import { versieOp } from '../protocollen/versie.ts'
import type { Antwoord } from '../web/antwoorden.ts'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import { type Lezend, leesRoute, schrijfRoute } from '../web/route.tsx'
import { type Aangemeld, type Formulier, type Huisraad, koekjeVan, veld } from '../web/verzoek.ts'
import { findOntvangstbewijs } from '../zaken/ontvangstbewijs.ts'
import { type Openingsweigering, openDossier } from '../zaken/openen.ts'
import { findJournaal } from '../zaken/store.ts'
import { aantalRijen, leesRegistratie } from './lezen.ts'
import { Geregistreerd, Registratie } from './page.tsx'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** Long enough to read the code to a caller. */
const BEWIJS_SECONDEN = 600

const koekjenaam = (loket: string): string => `__Host-baken-registratie-${loket}`

const weigeringen: Record<Openingsweigering, Veldfout> = {
  geenProtocol: {
    naam: 'ontvangen',
    tekst: 'Op die dag had het loket nog geen protocol. Kijk de dag van ontvangst na.',
  },
  andereInhoud: {
    naam: 'wat',
    tekst:
      'Dit formulier is al geregistreerd, met een andere tekst. Kijk eerst in de werkvoorraad. Is dit een andere melding? Registreer dan nog een keer.',
  },
}

/** Just now by telephone: what is so most often is filled in. */
const begin = (nu: Date): Formulier => {
  const { dag, tijd } = lokaal(nu)
  const [jaar, maand, d] = dag.split('-')
  return {
    kanaal: 'telefoon',
    'ontvangen-dag': String(Number(d)),
    'ontvangen-maand': String(Number(maand)),
    'ontvangen-jaar': jaar,
    ontvangen_tijd: tijd,
  }
}

const toon = (v: Aangemeld, f: Formulier, sleutel: string, fouten: readonly Veldfout[]): Antwoord => {
  const versie = versieOp(v.desk, lokaal(v.nu).dag) ?? v.desk.versies.at(-1)
  if (!versie) throw new Error(`desk ${v.desk.loket} has no version`)
  const pagina = <Registratie v={v} f={f} versie={versie} sleutel={sleutel} fouten={fouten} />
  return { pagina, ...(fouten.length > 0 ? { status: 422 } : {}) }
}

const registreer = async (v: Aangemeld): Promise<Antwoord> => {
  const f = v.formulier
  const sleutel = UUID.test(veld(f, 'sleutel')) ? veld(f, 'sleutel') : uuidv4()
  if (veld(f, 'doe') === 'rij') return toon(v, { ...f, rijen: String(aantalRijen(f) + 1) }, sleutel, [])
  const gelezen = leesRegistratie(f, v.desk, v.nu)
  if (!gelezen.ok) return toon(v, f, sleutel, gelezen.fouten)
  const { loket } = v.desk
  const verzoek = { loket, wie: v.wie, herkomst: v.herkomst, sleutel, melding: gelezen.melding }
  const opening = await openDossier(v.huisraad.baken, verzoek)
  // Under a new key the same form is another report, if that is what it is.
  if (!opening.ok) return toon(v, f, uuidv4(), [weigeringen[opening.weigering]])
  return {
    naar: `/${loket}/registreren/ontvangst`,
    koekje: { naam: koekjenaam(loket), waarde: sleutel, maxLeeftijd: BEWIJS_SECONDEN },
  }
}

/** Only who registered it sees the code, and only just after. */
const toonOntvangst = async (v: Lezend): Promise<Antwoord> => {
  const { loket } = v.desk
  const sleutel = koekjeVan(v.request, koekjenaam(loket))
  const ontvangst =
    sleutel && UUID.test(sleutel) ? await findOntvangstbewijs(v.tx, v.huisraad.baken, loket, sleutel) : null
  const eerste = ontvangst ? (await findJournaal(v.tx, loket, ontvangst.zaak))[0] : undefined
  if (!ontvangst || eerste?.wie !== v.wie.id) return { naar: `/${loket}/werkvoorraad` }
  v.toon([ontvangst.zaak])
  return { pagina: <Geregistreerd v={v} ontvangst={ontvangst} /> }
}

/** Registering at the desk what comes in by telephone, by e-mail, or from the desk itself. */
export const registrerenRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  const handeling = 'melding.registreren'
  leesRoute(app, huisraad, { methode: 'GET', pad: '/registreren', handeling }, async v =>
    toon(v, { ...begin(v.nu), ...v.formulier }, uuidv4(), []),
  )
  schrijfRoute(app, huisraad, { methode: 'POST', pad: '/registreren', handeling }, registreer)
  leesRoute(app, huisraad, { methode: 'GET', pad: '/registreren/ontvangst', handeling }, toonOntvangst)
}
