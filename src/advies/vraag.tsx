import type { FastifyInstance } from 'fastify'
import { inLoket } from '../db/verbinding.ts'
import { jaarVan } from '../kernel/dag.ts'
import { UUID, uuidv4 } from '../kernel/ids.ts'
import { dagVan, lokaal } from '../kernel/lokaal.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import { versieOp } from '../protocollen/versie.ts'
import { type Vermoeden, vermoedens } from '../web/invoer/vermoeden.ts'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Antwoord } from '../web/route/antwoorden.ts'
import { leesRoute, schrijfRoute } from '../web/route/route.tsx'
import { type Aangemeld, type Formulier, type Huisraad, koekjeVan, type Lezend, veld } from '../web/route/verzoek.ts'
import { handle } from '../zaken/deuren/handle.ts'
import { findOntvangstbewijs } from '../zaken/deuren/ontvangstbewijs.ts'
import { openDossier } from '../zaken/deuren/openen.ts'
import { findOrganisaties, getOrganisatie } from '../zaken/organisaties.ts'
import { findJournaal } from '../zaken/register/store.ts'
import { adviesvraagAfhandelen } from './afhandelen.ts'
import { type GelezenVraag, leesVraag, opVolgorde } from './lezen.ts'
import { Vastgelegd, Vastleggen } from './vastleggen.tsx'
import { nieuwe } from './velden.tsx'

/** Long enough to read the code to a caller. */
const BEWIJS_SECONDEN = 600
const koekjenaam = (loket: string): string => `__Host-baken-advies-${loket}`

/** Just now by telephone: what is so most often is filled in. */
const begin = (v: Pick<Aangemeld, 'nu' | 'desk'>): Formulier => {
  const { dag, tijd } = lokaal(v.nu)
  const [jaar, maand, d] = dag.split('-')
  return {
    kanaal: 'telefoon',
    'ontvangen-dag': String(Number(d)),
    'ontvangen-maand': String(Number(maand)),
    'ontvangen-jaar': jaar,
    ontvangen_tijd: tijd,
    gemeente: v.desk.gemeente,
  }
}

const versieNu = (v: Pick<Aangemeld, 'nu' | 'desk'>): Protocolversie => {
  const versie = versieOp(v.desk, dagVan(v.nu)) ?? v.desk.versies.at(-1)
  if (!versie) throw new Error(`desk ${v.desk.loket} has no version`)
  return versie
}

type Toon = { sleutel: string; fouten?: readonly Veldfout[]; vermoedens?: readonly Vermoeden[] }

const toon = (v: Aangemeld, f: Formulier, namen: Iterable<string>, t: Toon): Antwoord => {
  const { sleutel, fouten = [], vermoedens: vermoed = [] } = t
  const props = { v, f, versie: versieNu(v), sleutel, organisaties: [...namen], fouten, vermoedens: vermoed }
  return { pagina: <Vastleggen {...props} />, ...(fouten.length > 0 ? { status: 422 } : {}) }
}

/** By the protocol of the day on which it was asked; the newest one judges as long as that day is not clear. */
const lees = (v: Aangemeld): GelezenVraag => {
  const { nieuwId } = v.huisraad.baken
  const eerst = leesVraag(v.formulier, versieNu(v), v.nu, nieuwId)
  const versie = versieOp(v.desk, dagVan(eerst.melding.ontvangenOp))
  if (versie) return leesVraag(v.formulier, versie, v.nu, nieuwId)
  const fout = { naam: 'ontvangen', tekst: 'Op die dag had het loket nog geen protocol. Kijk de dag van de vraag na.' }
  return { ...eerst, fouten: opVolgorde([...eerst.fouten, fout]) }
}

const vermoed = (v: Aangemeld, g: GelezenVraag, namen: readonly string[]) =>
  vermoedens(
    [g.melding.tekst.wat, ...g.teksten.filter(t => t.soort !== 'verwezen').map(t => t.tekst)],
    [g.melding.tekst.melder.organisatie, ...namen],
    jaarVan(dagVan(v.nu)),
  )

const opdracht = {
  naam: 'adviesvraagAfhandelen',
  handeling: 'dossier.bewerken',
  beslis: adviesvraagAfhandelen,
} as const

/** The dossier, and at once what was said; the same submit again finds both. */
const legVast = async (v: Aangemeld, g: GelezenVraag, sleutel: string, namen: ReadonlyMap<string, string>) => {
  const { baken } = v.huisraad
  const { loket } = v.desk
  const naam = g.melding.tekst.melder.organisatie
  const bekend = [...namen].find(([, n]) => n.toLowerCase() === naam.toLowerCase())?.[0]
  const opening = await openDossier(baken, { loket, wie: v.wie, herkomst: v.herkomst, sleutel, melding: g.melding })
  if (!opening.ok) return opening
  const organisatie =
    bekend ??
    (naam === ''
      ? null
      : await inLoket(baken.db, loket, tx => getOrganisatie(tx, loket, naam, g.weging.melderType, v.nu, baken.nieuwId)))
  const afloop = await handle(baken, v.wie, {
    zaak: opening.ontvangst.zaak,
    opdracht,
    invoer: { ...g.afhandeling, weging: { ...g.weging, organisatie } },
    teksten: g.teksten,
  })
  // Not the first submit of this form: that one has done it.
  const alGedaan = !afloop.ok && ['alGescreend', 'dossierDicht'].includes(afloop.weigering)
  if (!afloop.ok && !alGedaan) throw new Error(`a question was taken down but not handled: ${afloop.weigering}`)
  return opening
}

const DUBBEL =
  'Dit formulier is al vastgelegd, met een andere tekst. Kijk eerst in de werkvoorraad. Is dit een andere vraag? Leg haar dan nog een keer vast.'

const verwerk = async (v: Aangemeld): Promise<Antwoord> => {
  const f = v.formulier
  const { loket } = v.desk
  const sleutel = UUID.test(veld(f, 'sleutel')) ? veld(f, 'sleutel') : uuidv4()
  const namen = await inLoket(v.huisraad.baken.db, loket, tx => findOrganisaties(tx, loket))
  const g = lees(v)
  const gezien = vermoed(v, g, [...namen.values()])
  const vraagt = nieuwe(f, gezien).length > 0
  const eerst = vraagt ? [{ naam: 'toch', tekst: 'Kijk na of de tekst naar een persoon leidt.' }] : []
  // What was ticked belongs to the texts of that time: new ones are looked at anew.
  const terug = vraagt ? { ...f, toch: undefined } : f
  if (g.fouten.length > 0 || vraagt)
    return toon(v, terug, namen.values(), { sleutel, fouten: [...eerst, ...g.fouten], vermoedens: gezien })
  const opening = await legVast(v, g, sleutel, namen)
  if (!opening.ok) return toon(v, f, namen.values(), { sleutel: uuidv4(), fouten: [{ naam: 'wat', tekst: DUBBEL }] })
  return {
    naar: `/${loket}/adviesvraag/vastgelegd`,
    koekje: { naam: koekjenaam(loket), waarde: sleutel, maxLeeftijd: BEWIJS_SECONDEN },
  }
}

/** Only who took it down sees the code, and only just after. */
const toonVastgelegd = async (v: Lezend): Promise<Antwoord> => {
  const { loket } = v.desk
  const sleutel = koekjeVan(v.request, koekjenaam(loket))
  const ontvangst =
    sleutel && UUID.test(sleutel) ? await findOntvangstbewijs(v.tx, v.huisraad.baken, loket, sleutel) : null
  const eerste = ontvangst ? (await findJournaal(v.tx, loket, ontvangst.zaak))[0] : undefined
  if (!ontvangst || eerste?.wie !== v.wie.id) return { naar: `/${loket}/werkvoorraad` }
  v.toon([ontvangst.zaak])
  return { pagina: <Vastgelegd v={v} ontvangst={ontvangst} /> }
}

/** Taking down a question for advice with its answer. */
export const vraagRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  const handeling = 'melding.registreren'
  leesRoute(app, huisraad, { methode: 'GET', pad: '/adviesvraag', handeling }, async v =>
    toon(v, begin(v), (await findOrganisaties(v.tx, v.desk.loket)).values(), { sleutel: uuidv4() }),
  )
  schrijfRoute(app, huisraad, { methode: 'POST', pad: '/adviesvraag', handeling }, verwerk)
  leesRoute(app, huisraad, { methode: 'GET', pad: '/adviesvraag/vastgelegd', handeling }, toonVastgelegd)
}
