import type { FastifyInstance } from 'fastify'
import { inLoket } from '../db/verbinding.ts'
import { UUID, uuidv4 } from '../kernel/ids.ts'
import { lokaal } from '../kernel/lokaal.ts'
import { versieOp } from '../protocollen/versie.ts'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Antwoord } from '../web/route/antwoorden.ts'
import { leesRoute, schrijfRoute } from '../web/route/route.tsx'
import { type Aangemeld, type Formulier, type Huisraad, koekjeVan, type Lezend, veld } from '../web/route/verzoek.ts'
import { findOntvangstbewijs } from '../zaken/deuren/ontvangstbewijs.ts'
import { type Openingsweigering, openDossier } from '../zaken/deuren/openen.ts'
import { findJournaal } from '../zaken/register/store.ts'
import { bijlagenVan, type Mail, vernietigMail, vindMail } from './email/bewaren.ts'
import { emailRoutes, uitMail, veldenVan } from './email/routes.tsx'
import { aantalRijen, leesRegistratie } from './lezen.ts'
import { Geregistreerd, Registratie } from './page.tsx'

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

type Getoond = { f: Formulier; sleutel: string; fouten: readonly Veldfout[]; mail: Mail | null }

const toon = (v: Aangemeld, { f, sleutel, fouten, mail }: Getoond): Antwoord => {
  const versie = versieOp(v.desk, lokaal(v.nu).dag) ?? v.desk.versies.at(-1)
  if (!versie) throw new Error(`desk ${v.desk.loket} has no version`)
  const pagina = <Registratie {...{ v, f, versie, sleutel, fouten, mail }} />
  return { pagina, ...(fouten.length > 0 ? { status: 422 } : {}) }
}

/** The mail that the form goes with; its key is in the form, and it opens for who read it in. */
const mailVan = (v: Aangemeld, id: string): Promise<Mail | null> =>
  id === '' ? Promise.resolve(null) : vindMail(v.huisraad.baken, v.wie, id)

const MAIL_WEG: Veldfout = {
  naam: 'wat',
  tekst: 'De e-mail zelf is niet meer te vinden. Lees haar opnieuw in, of registreer zonder.',
}

/** A button that changes the form and sends nothing: another row, another moment of receipt, another sender. */
const aangepast = (f: Formulier, mail: Mail | null, nu: Date): Formulier | null => {
  const doe = veld(f, 'doe')
  if (doe === 'rij') return { ...f, rijen: String(aantalRijen(f) + 1) }
  const anders = mail && uitMail(doe, mail, nu)
  return anders ? { ...f, ...anders } : null
}

const registreer = async (v: Aangemeld): Promise<Antwoord> => {
  const { baken } = v.huisraad
  const f = v.formulier
  const sleutel = UUID.test(veld(f, 'sleutel')) ? veld(f, 'sleutel') : uuidv4()
  const mail = await mailVan(v, veld(f, 'e-mail'))
  const anders = aangepast(f, mail, v.nu)
  if (anders) return toon(v, { f: anders, sleutel, fouten: [], mail })
  const gelezen = leesRegistratie(f, v.desk, v.nu)
  if (!gelezen.ok) return toon(v, { f, sleutel, fouten: gelezen.fouten, mail })
  const { loket } = v.desk
  // Sent twice: the first one took the mail along, and its receipt is here.
  const mailWeg = veld(f, 'e-mail') !== '' && !mail
  const al = mailWeg ? await inLoket(baken.db, loket, tx => findOntvangstbewijs(tx, baken, loket, sleutel)) : null
  if (mailWeg && !al) return toon(v, { f: { ...f, 'e-mail': '' }, sleutel, fouten: [MAIL_WEG], mail })
  const bijlagen = mail ? bijlagenVan(baken, loket, mail) : []
  const verzoek = { loket, wie: v.wie, herkomst: v.herkomst, sleutel, melding: gelezen.melding, bijlagen }
  const opening = al ? { ok: true as const } : await openDossier(baken, verzoek)
  // Under a new key the same form is another report, if that is what it is.
  if (!opening.ok) return toon(v, { f, sleutel: uuidv4(), fouten: [weigeringen[opening.weigering]], mail })
  if (mail) await vernietigMail(baken, loket, mail.id)
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
export const registrerenRoutes = async (app: FastifyInstance, huisraad: Huisraad): Promise<void> => {
  const handeling = 'melding.registreren'
  leesRoute(app, huisraad, { methode: 'GET', pad: '/registreren', handeling }, async v => {
    const mail = await mailVan(v, veld(v.request.query as Formulier, 'e-mail'))
    const uitMail = mail ? { ...veldenVan(mail, v.nu), 'e-mail': mail.id } : {}
    return toon(v, { f: { ...begin(v.nu), ...uitMail, ...v.formulier }, sleutel: uuidv4(), fouten: [], mail })
  })
  schrijfRoute(app, huisraad, { methode: 'POST', pad: '/registreren', handeling }, registreer)
  leesRoute(app, huisraad, { methode: 'GET', pad: '/registreren/ontvangst', handeling }, toonOntvangst)
  await emailRoutes(app, huisraad)
}
