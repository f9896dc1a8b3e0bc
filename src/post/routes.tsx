import type { FastifyInstance } from 'fastify'
import type { Zaak } from '../begrippen/zaak.ts'
import { inLoket } from '../db/verbinding.ts'
import { findCollegas } from '../toegang/gebruikersnamen.ts'
import { mag } from '../toegang/mag.ts'
import { actenlijst } from '../web/act/act.ts'
import { actRoutes } from '../web/act/routes.tsx'
import { mogelijkVoor } from '../web/dossierbeeld/mogelijk.ts'
import { emailfout } from '../web/invoer/contact.ts'
import { deurGeweigerd, nietGevonden } from '../web/kader/geweigerd.tsx'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Antwoord } from '../web/route/antwoorden.ts'
import { dossierRoute, leesRoute, schrijfRoute } from '../web/route/route.tsx'
import { type Aangemeld, type Formulier, type Huisraad, type Lezend, veld } from '../web/route/verzoek.ts'
import { getVersie } from '../zaken/baken.ts'
import { handle } from '../zaken/deuren/handle.ts'
import { findTeksten } from '../zaken/register/inhoud.ts'
import { findZaak } from '../zaken/register/store.ts'
import { findBerichtmails } from '../zaken/uitgaand/berichtmail.ts'
import { findUitgaand } from '../zaken/uitgaand/lezen.ts'
import { leesLeesstuk } from '../zaken/uitgaand/link.ts'
import { bouncecode, type Postdaad, postBehandelen, postdaden } from '../zaken/uitgaand/posthandelingen.ts'
import { PostVeranderd } from '../zaken/uitgaand/wijzigen.ts'
import { TerGoedkeuring } from './goedkeuren.tsx'
import { intrekken } from './intrekken.tsx'
import { opnieuwKlaarzetten } from './opnieuw.tsx'
import { Maillijstdeel, Postpagina } from './page.tsx'
import { Dossierpostpagina, type Getoond } from './paginas/dossier.tsx'
import { Stukpagina } from './paginas/stuk.tsx'
import type { Businstelling } from './retour/bus.ts'
import { findPost, findRetourstand, findVoorgelegd, postfilters, telAandacht } from './store.ts'
import type { Smtpinstelling } from './versturen/smtp.ts'

/** An ordinary dossier: whether somebody approves letters at all. */
const KIJKT = { vertrouwelijkheid: 'gewoon', relatie: 'geen' } as const

type Instelling = {
  readonly adres: string
  readonly post: Smtpinstelling | undefined
  readonly bounces?: Businstelling | undefined
}

/** What may be approved, for who approves at all. */
const voorgelegdVoor = async (v: Lezend) =>
  mag(v.wie, 'brief.goedkeuren', KIJKT, v.nu).mag ? findVoorgelegd(v.tx, v.wie) : null

const lijst = async (v: Lezend, i: Instelling): Promise<Antwoord> => {
  const q = v.request.query as Formulier
  const voorgelegd = await voorgelegdVoor(v)
  const gevraagd = postfilters.find(f => f === veld(q, 'toon')) ?? 'aandacht'
  const stand = { nu: v.nu.toISOString(), mailserver: i.post !== undefined }
  const kop = { v, aandacht: await telAandacht(v.tx, v.wie, stand), voorgelegd: voorgelegd?.length ?? null }
  if (gevraagd === 'goedkeuren' && voorgelegd) {
    v.toon(voorgelegd.map(r => r.zaak))
    const collegas = await findCollegas(v.tx, v.desk.loket)
    return {
      pagina: (
        <Postpagina {...kop} filter="goedkeuren">
          <TerGoedkeuring v={v} voorgelegd={voorgelegd} collegas={collegas} />
        </Postpagina>
      ),
    }
  }
  const filter = gevraagd === 'goedkeuren' ? 'aandacht' : gevraagd
  const pagina = Math.max(1, Math.trunc(Number(veld(q, 'pagina')) || 1))
  const regels = await findPost(v.tx, v.wie, { filter, pagina, ...stand })
  const retour = i.bounces ? await findRetourstand(v.tx, v.desk.loket) : null
  v.toon(regels.map(r => r.zaak))
  return {
    pagina: (
      <Postpagina {...kop} filter={filter}>
        <Maillijstdeel {...{ v, regels, filter, pagina, retour }} mailserver={i.post !== undefined} />
      </Postpagina>
    ),
  }
}

const titel = (tekst: string | undefined): string => (tekst ? leesLeesstuk(tekst).titel : 'Vernietigd')

/** Everything that went out of a dossier, opened for this one look. */
const uitgaandVan = async (v: Lezend, zaak: Zaak): Promise<readonly Getoond[]> => {
  const sleutel = (await v.huisraad.baken.kluis.pak(zaak.loket, [zaak.id])).get(zaak.id)
  if (!sleutel) return []
  const uitgaand = await findUitgaand(v.tx, zaak, sleutel)
  if (uitgaand.length === 0) return []
  const ids = uitgaand.map(u => u.link.inhoud)
  const teksten = await findTeksten(v.tx, zaak.loket, zaak.id, sleutel, ids)
  return uitgaand.map(u => ({ ...u, titel: titel(teksten.get(u.link.inhoud)) }))
}

const perDossier = async (v: Lezend, zaak: Zaak, i: Instelling): Promise<Antwoord> => {
  const props = {
    v,
    zaak,
    protocol: getVersie(v.desk, zaak.protocolversie),
    collegas: await findCollegas(v.tx, zaak.loket),
    uitgaand: await uitgaandVan(v, zaak),
    kan: mogelijkVoor(v, zaak)('dossier.bewerken'),
    mailserver: i.post !== undefined,
    berichtmails: (await findBerichtmails(v.tx, zaak)).length,
  }
  return { pagina: <Dossierpostpagina {...props} /> }
}

const postVan = (v: Aangemeld): string => (v.request.params as { post?: string }).post ?? ''

const stuk = async (v: Lezend, zaak: Zaak, i: Instelling, fouten: readonly Veldfout[] = []): Promise<Antwoord> => {
  const u = (await uitgaandVan(v, zaak)).find(u => u.post.id === postVan(v))
  if (!u) return { naar: `/${v.desk.loket}/dossiers/${zaak.id}/post` }
  const props = { v, zaak, u, adres: i.adres, mailserver: i.post !== undefined, fouten }
  return { ...(fouten.length > 0 ? { status: 422 } : {}), pagina: <Stukpagina {...props} /> }
}

const weigerzinnen = {
  linkOnbekend: 'Deze link is er niet meer.',
  linkNietOpen: 'De link werkt niet meer. Zet de tekst opnieuw klaar.',
}

const keur = (daad: Postdaad, f: Formulier): readonly Veldfout[] => {
  const aan = veld(f, 'aan')
  if (daad !== 'adres') return []
  if (aan === '') return [{ naam: 'aan', tekst: 'Vul het e-mailadres in.' }]
  const fout = emailfout(aan)
  return fout ? [{ naam: 'aan', tekst: fout }] : []
}

const opnieuw = (v: Aangemeld, id: string, i: Instelling, fouten: readonly Veldfout[]): Promise<Antwoord> =>
  inLoket(v.huisraad.baken.db, v.desk.loket, async tx => {
    const zaak = await findZaak(tx, v.desk.loket, id)
    return zaak ? stuk({ ...v, tx }, zaak, i, fouten) : nietGevonden(v.huisraad, v, v.wie)
  })

const veranderd = 'Er is net iets met deze mail gebeurd. Kijk hieronder hoe hij er nu voor staat.'

const behandel = async (v: Aangemeld, zaak: Zaak, i: Instelling): Promise<Antwoord> => {
  const { baken } = v.huisraad
  const f = v.formulier
  const daad = postdaden.find(d => d === veld(f, 'daad'))
  const u = await inLoket(baken.db, zaak.loket, async tx =>
    (await uitgaandVan({ ...v, tx }, zaak)).find(u => u.post.id === postVan(v)),
  )
  if (!u || !daad) return { naar: `/${v.desk.loket}/dossiers/${zaak.id}/post` }
  const fouten = keur(daad, f)
  if (fouten.length > 0) return opnieuw(v, zaak.id, i, fouten)
  const code = daad === 'teruggekomen' ? bouncecode(veld(f, 'bericht')) : null
  const afloop = await handle(baken, v.wie, {
    zaak: zaak.id,
    opdracht: { naam: 'postBehandelen', handeling: 'dossier.bewerken', beslis: postBehandelen },
    invoer: { post: u.post.id, link: u.link.id, daad, code },
    post: { id: u.post.id, daad, aan: daad === 'adres' ? veld(f, 'aan') : undefined, code },
  }).catch((fout: unknown) => {
    if (fout instanceof PostVeranderd) return null
    throw fout
  })
  if (afloop === null) return opnieuw(v, zaak.id, i, [{ naam: 'daad', tekst: veranderd }])
  if (afloop.ok) return { naar: `/${v.desk.loket}/dossiers/${zaak.id}/post` }
  const zin = (weigerzinnen as Readonly<Record<string, string>>)[afloop.weigering]
  return zin ? opnieuw(v, zaak.id, i, [{ naam: 'daad', tekst: zin }]) : deurGeweigerd(v, afloop.weigering)
}

/** What leaves the desk: over all dossiers, per dossier, and one by one with what can be done about it. */
export const postRoutes = (app: FastifyInstance, huisraad: Huisraad, i: Instelling): void => {
  leesRoute(app, huisraad, { methode: 'GET', pad: '/uitgaande-post', handeling: 'post.zien' }, v => lijst(v, i))
  dossierRoute(app, huisraad, { methode: 'GET', pad: '/dossiers/:zaak/post', handeling: 'dossier.lezen' }, (v, zaak) =>
    perDossier(v, zaak, i),
  )
  const een = { pad: '/dossiers/:zaak/post/:post', handeling: 'dossier.bewerken' } as const
  dossierRoute(app, huisraad, { methode: 'GET', ...een }, (v, zaak) => stuk(v, zaak, i))
  schrijfRoute(app, huisraad, { methode: 'POST', ...een }, async (v, zaak) =>
    zaak ? behandel(v, zaak, i) : deurGeweigerd(v, 'nietGevonden'),
  )
  actRoutes(app, huisraad, actenlijst(intrekken, opnieuwKlaarzetten))
}
