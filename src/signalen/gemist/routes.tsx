import type { FastifyInstance } from 'fastify'
import { versieVoor } from '../../cijfers/tellen/maak.ts'
import { inLoket, type Tx } from '../../db/verbinding.ts'
import { dagVan } from '../../kernel/lokaal.ts'
import type { Antwoord } from '../../web/antwoorden.ts'
import { nietGevonden } from '../../web/geweigerd.tsx'
import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { leesRoute, schrijfRoute } from '../../web/route.tsx'
import { type Aangemeld, type Formulier, type Huisraad, veld } from '../../web/verzoek.ts'
import { findRegisterteksten, insertRegistertekst, maakRegistertekst } from '../../zaken/registertekst.ts'
import { findOrganisatienamen } from '../store.ts'
import { type Gemist, type Stapinvoer, zetStap } from './domain.ts'
import { leesGemist, leesStap, type Stapvraag } from './lezen.ts'
import { GemistEen, Gemistlijst, GemistNieuw } from './paginas.tsx'
import {
  appendGemist,
  deleteVerhaal,
  findDossier,
  findEenGemist,
  findGemist,
  saveGemist,
  vindOfMaakOrganisatie,
} from './store.ts'
import { stapweigeringen } from './woorden.ts'

type Kijkend = Aangemeld & { readonly tx: Tx }
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const namenVan = async (v: Kijkend) => ({
  organisaties: await findOrganisatienamen(v.tx, v.desk.loket),
  protocol: versieVoor(v.desk, dagVan(v.nu)),
})

const toonNieuw = async (v: Kijkend, f: Formulier, fouten: readonly Veldfout[] = []): Promise<Antwoord> => ({
  status: fouten.length > 0 ? 422 : 200,
  pagina: <GemistNieuw v={v} f={f} namen={await namenVan(v)} fouten={fouten} />,
})

/** From a signal one comes here with the organisation or the kind of reporter filled in. */
const vanSignaal = async (v: Kijkend): Promise<Formulier> => {
  const vraag = v.request.query as Formulier
  const namen = await findOrganisatienamen(v.tx, v.desk.loket)
  return { melderType: veld(vraag, 'melderType'), organisatie: namen.get(veld(vraag, 'organisatie')) ?? '' }
}

const legVast = async (v: Aangemeld): Promise<Antwoord> => {
  const { baken } = v.huisraad
  const { loket } = v.desk
  const protocol = versieVoor(v.desk, dagVan(v.nu))
  const gelezen = leesGemist(v.formulier, protocol, dagVan(v.nu))
  if (!gelezen.ok) return inLoket(baken.db, loket, tx => toonNieuw({ ...v, tx }, v.formulier, gelezen.fouten))
  const { organisatie: naam, verhaal, ...rest } = gelezen.waarde
  const tekst = await maakRegistertekst(baken, loket, verhaal)
  const op = v.nu.toISOString()
  const id = baken.nieuwId()
  await inLoket(baken.db, loket, async tx => {
    const o = { naam, type: rest.melderType, id: baken.nieuwId(), dag: rest.gebeurdOp }
    const organisatie = naam === '' ? null : await vindOfMaakOrganisatie(tx, loket, o)
    const leeg = { gevraagdOp: null, gemeldOp: null, zaak: null, nummer: null, vervallenOp: null, versie: 1 }
    const gemist: Gemist = { id, ...rest, ...leeg, organisatie, protocolversie: protocol.versie, verhaal: tekst.id }
    await insertRegistertekst(tx, loket, tekst, op)
    await appendGemist(tx, loket, gemist, { door: v.wie.id, op })
  })
  return { naar: `/${loket}/gemist/${id}` }
}

const vindUitAdres = (v: Kijkend): Promise<Gemist | null> => {
  const { id } = v.request.params as { id: string }
  return UUID.test(id) ? findEenGemist(v.tx, v.desk.loket, id) : Promise.resolve(null)
}

const toonEen = async (v: Kijkend, fouten: readonly Veldfout[] = []): Promise<Antwoord> => {
  const g = await vindUitAdres(v)
  if (!g) return nietGevonden(v.huisraad, v, v.wie)
  v.toon([g.id])
  const teksten = await findRegisterteksten(v.huisraad.baken, v.tx, v.desk.loket, [g.verhaal])
  const verhaal = g.verhaal === null ? null : (teksten.get(g.verhaal) ?? null)
  return {
    status: fouten.length > 0 ? 422 : 200,
    pagina: <GemistEen {...{ v, g, verhaal, fouten }} namen={await namenVan(v)} />,
  }
}

const VERANDERD = { naam: 'stap', tekst: 'Een collega legde net iets vast. Kijk het na en probeer het opnieuw.' }

/** Takes the step; what goes for good is given back, so that its key can go after the rows. */
const doeStap = async (v: Kijkend, s: Stapvraag): Promise<Antwoord | { weg: string | null; id: string }> => {
  const g = await vindUitAdres(v)
  if (!g) return nietGevonden(v.huisraad, v, v.wie)
  if (g.versie !== s.versie) return toonEen(v, [VERANDERD])
  const dossier = s.nummer === null ? null : await findDossier(v.tx, v.wie, s.nummer)
  const invoer: Stapinvoer = { stap: s.stap, op: s.op, dossier }
  const uit = zetStap(g, invoer, dagVan(v.nu))
  if (!uit.ok) return toonEen(v, [stapweigeringen[uit.weigering]])
  if (!(await saveGemist(v.tx, v.desk.loket, uit.na))) return toonEen(v, [VERANDERD])
  const weg = g.verhaal !== null && uit.na.verhaal === null ? g.verhaal : null
  if (weg) await deleteVerhaal(v.tx, v.desk.loket, weg)
  return { weg, id: g.id }
}

const zet = async (v: Aangemeld): Promise<Antwoord> => {
  const { baken } = v.huisraad
  const gelezen = leesStap(v.formulier, dagVan(v.nu))
  const uit = await inLoket(baken.db, v.desk.loket, tx =>
    gelezen.ok ? doeStap({ ...v, tx }, gelezen.waarde) : toonEen({ ...v, tx }, gelezen.fouten),
  )
  if (!('weg' in uit)) return uit
  if (uit.weg) await baken.kluis.vernietig(v.desk.loket, [uit.weg])
  return { naar: `/${v.desk.loket}/gemist/${uit.id}` }
}

/** The register of what should have been reported. */
export const gemistRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  const lijst = { pad: '/gemist', handeling: 'gemist.vastleggen' } as const
  const nieuw = { pad: '/gemist/nieuw', handeling: 'gemist.vastleggen' } as const
  const een = { pad: '/gemist/:id', handeling: 'gemist.vastleggen' } as const
  leesRoute(app, huisraad, { methode: 'GET', ...lijst }, async v => {
    const alle = await findGemist(v.tx, v.desk.loket)
    v.toon(alle.map(g => g.id))
    return { pagina: <Gemistlijst v={v} lijst={alle} namen={await namenVan(v)} /> }
  })
  leesRoute(app, huisraad, { methode: 'GET', ...nieuw }, async v => toonNieuw(v, await vanSignaal(v)))
  schrijfRoute(app, huisraad, { methode: 'POST', ...nieuw }, legVast)
  leesRoute(app, huisraad, { methode: 'GET', ...een }, v => toonEen(v))
  schrijfRoute(app, huisraad, { methode: 'POST', ...een }, zet)
}
