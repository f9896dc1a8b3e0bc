import type { FastifyInstance } from 'fastify'
import type { Zaak } from '../../begrippen/zaak.ts'
import { inLoket, type Tx } from '../../db/verbinding.ts'
import { jaarVan } from '../../kernel/dag.ts'
import { UUID, uuidv4 } from '../../kernel/ids.ts'
import { dagVan } from '../../kernel/lokaal.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import { versieOp } from '../../protocollen/versie.ts'
import { findCollegas } from '../../toegang/gebruikersnamen.ts'
import { logBlik } from '../../toegang/toegangslog.ts'
import { type Vermoeden, vermoedens } from '../../web/invoer/vermoeden.ts'
import { nietGevonden } from '../../web/kader/geweigerd.tsx'
import type { Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Antwoord } from '../../web/route/antwoorden.ts'
import { dossierRoute, leesRoute, schrijfRoute } from '../../web/route/route.tsx'
import { type Aangemeld, type Formulier, type Huisraad, type Lezend, veld } from '../../web/route/verzoek.ts'
import { findOrganisaties } from '../../zaken/organisaties.ts'
import {
  findRegisterteksten,
  insertRegistertekst,
  maakRegistertekst,
  type Registertekst,
} from '../../zaken/register/registertekst.ts'
import { nieuwe } from '../velden.tsx'
import { Adviespagina, type Adviesprops } from './advies.tsx'
import { type Adviestekst, leesAdvies, leesFilter, leesVervolg, type NieuwAdvies } from './domain.ts'
import { Dossieradviezen } from './dossier.tsx'
import { Adviezenpagina, type Regel } from './lijst.tsx'
import { Nieuwpagina } from './nieuw.tsx'
import * as store from './store.ts'

const protocolVan = (v: Pick<Aangemeld, 'nu' | 'desk'>): Protocolversie => {
  const versie = versieOp(v.desk, dagVan(v.nu)) ?? v.desk.versies.at(-1)
  if (!versie) throw new Error(`desk ${v.desk.loket} has no version`)
  return versie
}

type Kijkend = Aangemeld & { readonly tx: Tx }

const open = async (v: Kijkend, regels: readonly store.Adviesregel[]): Promise<readonly Regel[]> => {
  const { baken } = v.huisraad
  const teksten = await findRegisterteksten(
    baken,
    v.tx,
    v.desk.loket,
    regels.map(r => r.inhoud),
  )
  return regels.map(r => {
    const tekst = teksten.get(r.inhoud)
    return { ...r, tekst: tekst === undefined ? null : (JSON.parse(tekst) as Adviestekst) }
  })
}

const toonLijst = async (v: Lezend): Promise<Antwoord> => {
  const query = v.request.query as Formulier
  const protocol = protocolVan(v)
  const filter = leesFilter(query, protocol)
  const pagina = Math.max(1, Math.min(1000, Math.trunc(Number(veld(query, 'pagina')) || 1)))
  const regels = await open(v, await store.findAdviezen(v.tx, v.desk.loket, filter, dagVan(v.nu), pagina))
  v.toon(regels.slice(0, store.PER_PAGINA).map(r => r.id))
  return { pagina: <Adviezenpagina {...{ v, protocol, filter, regels, pagina }} /> }
}

const vandaagAls = (v: Pick<Aangemeld, 'nu'>, naam: string): Formulier => {
  const [jaar, maand, dag] = dagVan(v.nu).split('-')
  return { [`${naam}-dag`]: String(Number(dag)), [`${naam}-maand`]: String(Number(maand)), [`${naam}-jaar`]: jaar }
}

type Terug = { fouten?: readonly Veldfout[]; gezien?: readonly Vermoeden[] }

const toonNieuw = (v: Aangemeld, f: Formulier, sleutel: string, t: Terug = {}): Antwoord => {
  const { fouten = [], gezien = [] } = t
  const pagina = <Nieuwpagina {...{ v, f, sleutel, fouten }} protocol={protocolVan(v)} vermoedens={gezien} />
  return { pagina, ...(fouten.length > 0 ? { status: 422 } : {}) }
}

const NAKIJKEN: Veldfout = { naam: 'toch', tekst: 'Kijk na of de tekst naar een persoon leidt.' }

/** What may lead to a person in these fields; organisations may be named. */
const vermoed = async (v: Aangemeld, tx: Tx, velden: readonly string[]) =>
  vermoedens(
    velden.map(n => veld(v.formulier, n)),
    [...(await findOrganisaties(tx, v.desk.loket)).values()],
    jaarVan(dagVan(v.nu)),
  )

const zoekDossiers = async (v: Aangemeld, tx: Tx, getypt: readonly string[]) => {
  const zaken: string[] = []
  for (const nummer of getypt) {
    const zaak = await store.findZichtbaar(tx, v.wie, nummer)
    if (!zaak) return { fout: `Dossier ${nummer} is er niet, of u mag het niet zien. Kijk het nummer na.`, zaken }
    if (!zaken.includes(zaak)) zaken.push(zaak)
  }
  return { fout: null, zaken }
}

const logSchrijf = (tx: Tx, v: Aangemeld, onderwerpen: readonly string[]) =>
  logBlik(tx, {
    loket: v.desk.loket,
    wie: v.wie.id,
    rol: v.wie.rollen.join(' '),
    handeling: 'advies.vastleggen',
    doel: 'bestuurlijke-informatie',
    onderwerpen,
    herkomst: v.herkomst,
    uitkomst: 'toegestaan',
  })

const bewaar = (v: Aangemeld, a: NieuwAdvies, sleutel: string, tekst: Registertekst, zaken: readonly string[]) =>
  inLoket(v.huisraad.baken.db, v.desk.loket, async tx => {
    const al = await store.findBijSleutel(tx, v.desk.loket, sleutel)
    if (al) return al
    const op = v.nu.toISOString()
    await insertRegistertekst(tx, v.desk.loket, tekst, op)
    const wat = { id: v.huisraad.baken.nieuwId(), sleutel, door: v.wie.id, op, inhoud: tekst.id, zaken }
    const id = await store.insertAdvies(tx, v.desk.loket, a, wat)
    // The same form at the same moment: the text of this one is dropped with its transaction.
    if (!id) throw new DubbelAdvies()
    await logSchrijf(tx, v, [id, ...zaken])
    return id
  })

class DubbelAdvies extends Error {}

const legVast = async (v: Aangemeld): Promise<Antwoord> => {
  const { baken } = v.huisraad
  const { loket } = v.desk
  const f = v.formulier
  const sleutel = UUID.test(veld(f, 'sleutel')) ? veld(f, 'sleutel') : uuidv4()
  const gelezen = leesAdvies(f, protocolVan(v), v.nu)
  const { gezien, dossiers } = await inLoket(baken.db, loket, async tx => ({
    gezien: await vermoed(v, tx, ['onderwerp', 'tekst']),
    dossiers: await zoekDossiers(v, tx, gelezen.ok ? gelezen.waarde.dossiers : []),
  }))
  const vraagt = nieuwe(f, gezien).length > 0
  const fouten = [
    ...(vraagt ? [NAKIJKEN] : []),
    ...(gelezen.ok ? [] : gelezen.fouten),
    ...(dossiers.fout ? [{ naam: 'dossiers', tekst: dossiers.fout }] : []),
  ]
  if (fouten.length > 0 || !gelezen.ok)
    return toonNieuw(v, vraagt ? { ...f, toch: undefined } : f, sleutel, { fouten, gezien })
  const tekst = await maakRegistertekst(baken, loket, JSON.stringify(gelezen.waarde.inhoud))
  const doe = () => bewaar(v, gelezen.waarde, sleutel, tekst, dossiers.zaken)
  const id = await doe().catch(fout => {
    if (!(fout instanceof DubbelAdvies)) throw fout
    return doe()
  })
  return { naar: `/${loket}/adviezen/${id}` }
}

type Kijk = Terug & { f?: Formulier; verouderd?: boolean }

const toonAdvies = async (v: Kijkend, k: Kijk = {}): Promise<Antwoord> => {
  const { fouten = [], gezien = [], verouderd = false, f = vandaagAls(v, 'op') } = k
  const { loket } = v.desk
  const { advies: id } = v.request.params as { advies: string }
  const regel = UUID.test(id) ? await store.findAdvies(v.tx, loket, id) : null
  if (!regel) return nietGevonden(v.huisraad, v, v.wie)
  const [a] = await open(v, [regel])
  const stappen = await store.findStappen(v.tx, loket, id)
  const teksten = await findRegisterteksten(
    v.huisraad.baken,
    v.tx,
    loket,
    stappen.map(s => s.toelichting),
  )
  const aanleidingen = await store.findAanleidingen(v.tx, v.wie, id)
  v.toon([id, ...aanleidingen.map(d => d.id)])
  const props: Adviesprops = {
    v,
    a: a as Regel,
    protocol: protocolVan(v),
    collegas: await findCollegas(v.tx, loket),
    stappen: stappen.map(s => ({ ...s, tekst: teksten.get(s.toelichting ?? '') })),
    aanleidingen,
    ...{ f, fouten, vermoedens: gezien, verouderd },
  }
  return { pagina: <Adviespagina {...props} />, ...(fouten.length > 0 ? { status: 422 } : {}) }
}

const opnieuw = (v: Aangemeld, k: Kijk) =>
  inLoket(v.huisraad.baken.db, v.desk.loket, tx => toonAdvies({ ...v, tx }, { f: v.formulier, ...k }))

const legUitkomstVast = async (v: Aangemeld): Promise<Antwoord> => {
  const { baken } = v.huisraad
  const { loket } = v.desk
  const { advies: id } = v.request.params as { advies: string }
  const { regel, gezien } = await inLoket(baken.db, loket, async tx => ({
    regel: UUID.test(id) ? await store.findAdvies(tx, loket, id) : null,
    gezien: await vermoed(v, tx, ['toelichting']),
  }))
  if (!regel) return nietGevonden(v.huisraad, v, v.wie)
  const gelezen = leesVervolg(v.formulier, regel.gegevenOp, v.nu)
  const vraagt = nieuwe(v.formulier, gezien).length > 0
  const fouten = [...(vraagt ? [NAKIJKEN] : []), ...(gelezen.ok ? [] : gelezen.fouten)]
  if (fouten.length > 0 || !gelezen.ok)
    return opnieuw(v, { fouten, gezien, f: vraagt ? { ...v.formulier, toch: undefined } : v.formulier })
  const { toelichting } = gelezen.waarde
  const tekst = toelichting === '' ? null : await maakRegistertekst(baken, loket, toelichting)
  const gelukt = await inLoket(baken.db, loket, async tx => {
    const op = v.nu.toISOString()
    if (tekst) await insertRegistertekst(tx, loket, tekst, op)
    const wat = { id: baken.nieuwId(), toelichting: tekst?.id ?? null, door: v.wie.id, op }
    const a = { id, versie: Number(veld(v.formulier, 'versie')) }
    if (!(await store.saveVervolg(tx, loket, a, gelezen.waarde, wat))) throw new Verouderd()
    await logSchrijf(tx, v, [id])
    return true
  }).catch(fout => {
    if (fout instanceof Verouderd) return false
    throw fout
  })
  if (!gelukt) return { ...(await opnieuw(v, { verouderd: true })), status: 409 }
  return { naar: `/${loket}/adviezen/${id}` }
}

/** Somebody else recorded something since: nothing of this is kept, and the page says so. */
class Verouderd extends Error {}

const toonVanDossier = async (v: Lezend, zaak: Zaak): Promise<Antwoord> => {
  const regels = await open(v, await store.findVanDossier(v.tx, v.desk.loket, zaak.id))
  const collegas = await findCollegas(v.tx, v.desk.loket)
  return { pagina: <Dossieradviezen {...{ v, zaak, regels, collegas }} /> }
}

/** The desk's own advice: to whom, asked or not, and what came of it. */
export const registerRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  const zien = 'advies.zien'
  const schrijven = 'advies.vastleggen'
  leesRoute(app, huisraad, { methode: 'GET', pad: '/adviezen', handeling: zien }, toonLijst)
  leesRoute(app, huisraad, { methode: 'GET', pad: '/adviezen/nieuw', handeling: schrijven }, async v => {
    const dossiers = veld(v.request.query as Formulier, 'dossier').slice(0, 40)
    return toonNieuw(v, { ...vandaagAls(v, 'gegeven'), dossiers }, uuidv4())
  })
  schrijfRoute(app, huisraad, { methode: 'POST', pad: '/adviezen/nieuw', handeling: schrijven }, legVast)
  leesRoute(app, huisraad, { methode: 'GET', pad: '/adviezen/:advies', handeling: zien }, v => toonAdvies(v))
  schrijfRoute(app, huisraad, { methode: 'POST', pad: '/adviezen/:advies', handeling: schrijven }, legUitkomstVast)
  dossierRoute(
    app,
    huisraad,
    { methode: 'GET', pad: '/dossiers/:zaak/adviezen', handeling: 'dossier.lezen' },
    toonVanDossier,
  )
}
