import type { FastifyInstance } from 'fastify'
import { versieVoor } from '../../cijfers/tellen/maak.ts'
import { inLoket, type Tx } from '../../db/verbinding.ts'
import { UUID } from '../../kernel/ids.ts'
import { dagVan } from '../../kernel/lokaal.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import { nietGevonden } from '../../web/kader/geweigerd.tsx'
import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Antwoord } from '../../web/route/antwoorden.ts'
import { leesRoute, schrijfRoute } from '../../web/route/route.tsx'
import { type Aangemeld, type Formulier, type Huisraad, veld } from '../../web/route/verzoek.ts'
import { findRegisterteksten, insertRegistertekst, maakRegistertekst } from '../../zaken/register/registertekst.ts'
import { findOrganisatienamen } from '../store.ts'
import { type Gemist, wegredenen, zetStap, zonderVerhaal } from './domain.ts'
import { leesGemist, leesStap, type NieuwGemist, type Stapvraag } from './lezen.ts'
import { GemistEen, Gemistlijst, GemistNieuw } from './paginas.tsx'
import {
  appendGemist,
  appendOrganisatie,
  deleteVerhaal,
  findDossier,
  findEenGemist,
  findGemist,
  findOrganisatie,
  saveGemist,
  wachtOpFormulier,
} from './store.ts'
import { GemistVernietigen } from './vernietigen.tsx'
import { stapweigeringen } from './woorden.ts'

type Kijkend = Aangemeld & { readonly tx: Tx }

const namenVan = async (v: Kijkend) => ({
  organisaties: await findOrganisatienamen(v.tx, v.desk.loket),
  protocol: versieVoor(v.desk, dagVan(v.nu)),
})

/** The key of the form: what is sent twice is kept once. */
const sleutelVan = (v: Aangemeld, f: Formulier): string =>
  UUID.test(veld(f, 'sleutel')) ? veld(f, 'sleutel') : v.huisraad.baken.nieuwId()

const toonNieuw = async (v: Kijkend, f: Formulier, fouten: readonly Veldfout[] = []): Promise<Antwoord> => ({
  status: fouten.length > 0 ? 422 : 200,
  pagina: <GemistNieuw {...{ v, f, fouten }} sleutel={sleutelVan(v, f)} namen={await namenVan(v)} />,
})

/** From a signal one comes here with the organisation or the kind of reporter filled in. */
const vanSignaal = async (v: Kijkend): Promise<Formulier> => {
  const vraag = v.request.query as Formulier
  const namen = await findOrganisatienamen(v.tx, v.desk.loket)
  return { melderType: veld(vraag, 'melderType'), organisatie: namen.get(veld(vraag, 'organisatie')) ?? '' }
}

const ONBEKEND: Veldfout = {
  naam: 'nieuwe_organisatie',
  tekst: 'Deze organisatie kennen we niet. Kijk de naam na, of kruis aan dat het een nieuwe is.',
}

type Plaats = { readonly organisatie: string | null; readonly melderType: string; readonly overgenomen: boolean }

/** Which organisation is meant; one that is not known is made only when it was said to be new. */
const plaatsOrganisatie = async (v: Kijkend, n: NieuwGemist, p: Protocolversie): Promise<Plaats | null> => {
  const { melderType } = n
  if (n.organisatie === '') return { organisatie: null, melderType, overgenomen: false }
  const bekend = await findOrganisatie(v.tx, v.desk.loket, n.organisatie)
  if (bekend) {
    const overgenomen = bekend.type !== melderType && p.melderTypes.some(t => t.code === bekend.type)
    return { organisatie: bekend.id, melderType: overgenomen ? bekend.type : melderType, overgenomen }
  }
  if (veld(v.formulier, 'nieuwe_organisatie') !== 'ja') return null
  const id = v.huisraad.baken.nieuwId()
  await appendOrganisatie(v.tx, v.desk.loket, { naam: n.organisatie, type: melderType, id, dag: n.gebeurdOp })
  return { organisatie: id, melderType, overgenomen: false }
}

const NOG_NIETS = {
  ...{ gevraagdOp: null, gemeldOp: null, zaak: null, nummer: null, vervallenOp: null, vervallenReden: null },
  ...{ verhaalWeg: null, versie: 1 },
}

const legVast = async (v: Aangemeld): Promise<Antwoord> => {
  const { baken } = v.huisraad
  const { loket } = v.desk
  const protocol = versieVoor(v.desk, dagVan(v.nu))
  const gelezen = leesGemist(v.formulier, protocol, dagVan(v.nu))
  if (!gelezen.ok) return inLoket(baken.db, loket, tx => toonNieuw({ ...v, tx }, v.formulier, gelezen.fouten))
  const { organisatie: _, verhaal, ...rest } = gelezen.waarde
  const tekst = await maakRegistertekst(baken, loket, verhaal)
  const [op, id] = [v.nu.toISOString(), sleutelVan(v, v.formulier)]
  return inLoket(baken.db, loket, async tx => {
    await wachtOpFormulier(tx, id)
    if (await findEenGemist(tx, loket, id)) return { naar: `/${loket}/gemist/${id}` }
    const plaats = await plaatsOrganisatie({ ...v, tx }, gelezen.waarde, protocol)
    if (!plaats) return toonNieuw({ ...v, tx }, v.formulier, [ONBEKEND])
    const { overgenomen, ...wie } = plaats
    const gemist: Gemist = { id, ...rest, ...wie, ...NOG_NIETS, protocolversie: protocol.versie, verhaal: tekst.id }
    await insertRegistertekst(tx, loket, tekst, op)
    await appendGemist(tx, loket, gemist, { door: v.wie.id, op })
    return { naar: `/${loket}/gemist/${id}${overgenomen ? '?soort=overgenomen' : ''}` }
  })
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

const doeStap = async (v: Kijkend, s: Stapvraag): Promise<Antwoord> => {
  const g = await vindUitAdres(v)
  if (!g) return nietGevonden(v.huisraad, v, v.wie)
  if (g.versie !== s.versie) return toonEen(v, [VERANDERD])
  const dossier = s.nummer === null ? null : await findDossier(v.tx, v.wie, s.nummer)
  const uit = zetStap(g, { stap: s.stap, op: s.op, dossier }, dagVan(v.nu))
  if (!uit.ok) return toonEen(v, [stapweigeringen[uit.weigering]])
  if (!(await saveGemist(v.tx, v.desk.loket, uit.na))) return toonEen(v, [VERANDERD])
  return { naar: `/${v.desk.loket}/gemist/${g.id}` }
}

const zet = (v: Aangemeld): Promise<Antwoord> => {
  const gelezen = leesStap(v.formulier, dagVan(v.nu))
  return inLoket(v.huisraad.baken.db, v.desk.loket, tx =>
    gelezen.ok ? doeStap({ ...v, tx }, gelezen.waarde) : toonEen({ ...v, tx }, gelezen.fouten),
  )
}

const toonVernietigen = async (v: Kijkend, fouten: readonly Veldfout[] = []): Promise<Antwoord> => {
  const g = await vindUitAdres(v)
  if (!g) return nietGevonden(v.huisraad, v, v.wie)
  if (g.verhaal === null) return { naar: `/${v.desk.loket}/gemist/${g.id}` }
  v.toon([g.id])
  return {
    status: fouten.length > 0 ? 422 : 200,
    pagina: <GemistVernietigen {...{ v, g, fouten }} namen={await namenVan(v)} />,
  }
}

/** Destroys the account; its key goes after the rows. */
const vernietig = async (v: Aangemeld): Promise<Antwoord> => {
  const { baken } = v.huisraad
  const { loket } = v.desk
  const reden = wegredenen.find(r => r === veld(v.formulier, 'reden'))
  const uit = await inLoket(baken.db, loket, async tx => {
    const k = { ...v, tx }
    if (!reden) return toonVernietigen(k, [{ naam: 'reden', tekst: 'Kies waarom het verhaal weg moet.' }])
    const g = await vindUitAdres(k)
    if (!g) return nietGevonden(v.huisraad, v, v.wie)
    const na = zonderVerhaal(g, { op: dagVan(v.nu), door: v.wie.id, reden })
    if (!na.ok || g.verhaal === null) return { naar: `/${loket}/gemist/${g.id}` }
    if (!(await saveGemist(tx, loket, na.na))) return toonVernietigen(k, [{ ...VERANDERD, naam: 'reden' }])
    await deleteVerhaal(tx, loket, g.verhaal)
    return { weg: g.verhaal, id: g.id }
  })
  if (!('weg' in uit)) return uit
  await baken.kluis.vernietig(loket, [uit.weg])
  return { naar: `/${loket}/gemist/${uit.id}` }
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
  const weg = { pad: '/gemist/:id/vernietigen', handeling: 'gemist.vernietigen' } as const
  leesRoute(app, huisraad, { methode: 'GET', ...weg }, v => toonVernietigen(v))
  schrijfRoute(app, huisraad, { methode: 'POST', ...weg }, vernietig)
}
