import type { FastifyInstance } from 'fastify'
import { inLoket } from '../db/verbinding.ts'
import { UUID } from '../kernel/ids.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { dienstOp } from '../kernel/openingstijd.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import { versieOp } from '../protocollen/versie.ts'
import { findCollegas } from '../toegang/gebruikersnamen.ts'
import { mag } from '../toegang/mag.ts'
import { actenlijst } from '../web/act/act.ts'
import { actRoutes } from '../web/act/routes.tsx'
import { nietGevonden } from '../web/kader/geweigerd.tsx'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Antwoord } from '../web/route/antwoorden.ts'
import { leesRoute, schrijfRoute } from '../web/route/route.tsx'
import { type Aangemeld, type Huisraad, type Lezend, veld } from '../web/route/verzoek.ts'
import * as acten from './acten.tsx'
import { dienstNa, kanNu, wisselVoor } from './domain.ts'
import { aanvaard, draagOver, ingeroosterd, opmerkingVan } from './overdragen.ts'
import { Dienstpagina } from './paginas/dienst.tsx'
import { Overdrachtpagina, Overdragen } from './paginas/overdracht.tsx'
import { metTekst } from './punten.ts'
import { roosterRoutes } from './roosterroutes.tsx'
import { findAandacht, findOverdracht, findOverdrachten, findPunten, findRooster, waaromVan } from './store.ts'

/** The shifts that are shown after the one that runs. */
const VOORUIT = 4

const vandaag = (v: Aangemeld): Protocolversie =>
  versieOp(v.desk, dagVan(v.nu)) ?? (v.desk.versies.at(-1) as Protocolversie)

const stand = async (v: Lezend) => {
  const nu = dienstOp(v.nu.toISOString(), v.desk.openingstijden)
  const vorigeGedaan = (await findOverdracht(v.tx, v.desk.loket, { wissel: nu.van })) !== null
  return { nu, vorigeGedaan, wissel: wisselVoor(v.nu, nu, vorigeGedaan) }
}

const overzicht = async (v: Lezend): Promise<Antwoord> => {
  const { loket, openingstijden } = v.desk
  const s = await stand(v)
  const straks = [dienstOp(s.nu.tot, openingstijden)]
  while (straks.length < VOORUIT) straks.push(dienstOp((straks.at(-1) ?? s.nu).tot, openingstijden))
  const rooster = await findRooster(v.tx, loket, s.nu.van, (straks.at(-1) ?? s.nu).tot)
  const overdrachten = await findOverdrachten(v.tx, loket)
  const collegas = await findCollegas(v.tx, loket)
  const magRooster = mag(v.wie, 'rooster.wijzigen', null, v.nu).mag
  return { pagina: <Dienstpagina {...{ v, ...s, straks, rooster, collegas, overdrachten, magRooster }} /> }
}

const formulier = async (v: Lezend, fouten: readonly Veldfout[] = []): Promise<Antwoord> => {
  const { wissel } = await stand(v)
  const al = await findOverdracht(v.tx, v.desk.loket, { wissel })
  const { tot } = dienstNa(wissel, v.desk.openingstijden)
  const regels = await findAandacht(v.tx, v.wie, tot, v.nu.toISOString())
  const punten = await metTekst(v, regels, waaromVan)
  const collegas = await findCollegas(v.tx, v.desk.loket)
  v.toon(regels.map(r => r.id))
  const eerder = al?.gegevenDoor === v.wie.id ? await opmerkingVan(v.huisraad.baken, v.desk.loket, al) : null
  const kan = kanNu(v.nu, wissel)
  const pagina = <Overdragen {...{ v, protocol: vandaag(v), punten, collegas, fouten, wissel, al, eerder, kan }} />
  return { pagina, ...(fouten.length > 0 ? { status: 422 } : {}) }
}

const HOOGSTENS = 2000

const geef = async (v: Aangemeld): Promise<Antwoord> => {
  const { baken } = v.huisraad
  const opnieuw = (tekst: string) =>
    inLoket(baken.db, v.desk.loket, tx => formulier({ ...v, tx }, [{ naam: 'opmerking', tekst }]))
  const opmerking = veld(v.formulier, 'opmerking')
  if (opmerking.length > HOOGSTENS) return opnieuw(`Maak de tekst korter: hoogstens ${HOOGSTENS} tekens.`)
  const { wissel } = await inLoket(baken.db, v.desk.loket, tx => stand({ ...v, tx }))
  if (wissel !== veld(v.formulier, 'wissel'))
    return opnieuw('De dienst is intussen gewisseld. Kijk na wat er nu meegaat, en draag dan over.')
  if (!kanNu(v.nu, wissel)) return opnieuw('Dat is te vroeg: wat er nog binnenkomt, zou er niet in staan.')
  const { tot } = dienstNa(wissel, v.desk.openingstijden)
  const id = await draagOver(baken, v.wie, { wissel, tot, opmerking })
  if (id === null)
    return opnieuw('Een collega droeg deze dienst al over. U vindt die overdracht bij Dienst. Uw tekst staat hier nog.')
  return { naar: `/${v.desk.loket}/dienst/overdracht/${id}` }
}

const idVan = (v: Aangemeld): string => (v.request.params as { id?: string }).id ?? ''

const toon = async (v: Lezend, fouten: readonly Veldfout[] = []): Promise<Antwoord> => {
  const id = idVan(v)
  const o = UUID.test(id) ? await findOverdracht(v.tx, v.desk.loket, { id }) : null
  if (!o) return nietGevonden(v.huisraad, v, v.wie)
  const regels = await findPunten(
    v.tx,
    v.wie,
    o.punten.map(p => p.zaak),
  )
  const waarom = new Map(o.punten.map(p => [p.zaak, p.waarom]))
  const punten = await metTekst(v, regels, r => waarom.get(r.id) ?? [])
  v.toon(regels.map(r => r.id))
  const opmerking = await opmerkingVan(v.huisraad.baken, v.desk.loket, o)
  const collegas = await findCollegas(v.tx, v.desk.loket)
  const rooster = await ingeroosterd(v.tx, v.desk.loket, o.wissel)
  const pagina = <Overdrachtpagina {...{ v, protocol: vandaag(v), punten, collegas, fouten, o, opmerking, rooster }} />
  return { pagina, ...(fouten.length > 0 ? { status: 422 } : {}) }
}

const weigerzinnen = {
  zelfGegeven: 'U gaf deze overdracht zelf. Een collega neemt haar aan.',
  alAanvaard: 'Een collega nam deze overdracht net al aan.',
  nietIngeroosterd: 'U staat niet in het rooster van deze dienst. Zet het vinkje als u haar toch aanneemt.',
}

const neemAan = async (v: Aangemeld): Promise<Antwoord> => {
  const id = idVan(v)
  const afloop = UUID.test(id) ? await aanvaard(v.huisraad.baken, v.wie, id, veld(v.formulier, 'toch') === 'ja') : null
  if (afloop?.ok) return { naar: `/${v.desk.loket}/dienst/overdracht/${id}` }
  if (!afloop || afloop.weigering === 'nietGevonden') return nietGevonden(v.huisraad, v, v.wie)
  const naam = afloop.weigering === 'nietIngeroosterd' ? 'toch' : 'stand'
  const fout = { naam, tekst: weigerzinnen[afloop.weigering] }
  return inLoket(v.huisraad.baken.db, v.desk.loket, tx => toon({ ...v, tx }, [fout]))
}

/** The shifts of a desk: who is there, what is handed over at every opening and closing, and who accepted it. */
export const dienstRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  leesRoute(app, huisraad, { methode: 'GET', pad: '/dienst', handeling: 'dienst.zien' }, overzicht)
  const geven = { pad: '/dienst/overdragen', handeling: 'dienst.overdragen' } as const
  leesRoute(app, huisraad, { methode: 'GET', ...geven }, v => formulier(v))
  schrijfRoute(app, huisraad, { methode: 'POST', ...geven }, geef)
  const pad = '/dienst/overdracht/:id'
  leesRoute(app, huisraad, { methode: 'GET', pad, handeling: 'dienst.zien' }, v => toon(v))
  schrijfRoute(app, huisraad, { methode: 'POST', pad, handeling: 'dienst.overdragen' }, neemAan)
  roosterRoutes(app, huisraad)
  actRoutes(app, huisraad, actenlijst(...Object.values(acten)))
}
