import type { FastifyInstance } from 'fastify'
import type { Zaak } from '../begrippen/zaak.ts'
import { inLoket } from '../db/verbinding.ts'
import { UUID } from '../kernel/ids.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { delingVan } from '../protocollen/bases/deling.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import { versieOp } from '../protocollen/versie.ts'
import { findCollegas } from '../toegang/gebruikersnamen.ts'
import { actenlijst } from '../web/act/act.ts'
import { actRoutes } from '../web/act/routes.tsx'
import { openen } from '../web/dossierbeeld/lezen.ts'
import { mogelijkVoor } from '../web/dossierbeeld/mogelijk.ts'
import { deurGeweigerd, nietGevonden } from '../web/kader/geweigerd.tsx'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Antwoord } from '../web/route/antwoorden.ts'
import { dossierRoute, leesRoute, schrijfRoute } from '../web/route/route.tsx'
import { type Aangemeld, type Huisraad, type Lezend, veld } from '../web/route/verzoek.ts'
import { findDelingen, findDeling as findRegel, zetStand } from '../zaken/deling/rijen.ts'
import { handle } from '../zaken/deuren/handle.ts'
import { findZaakId } from '../zaken/nummer.ts'
import { findZaak } from '../zaken/register/store.ts'
import { goedkeuren, teruggeven, voorstellen } from './acten.tsx'
import {
  type Antwoordafloop,
  type Antwoordweigering,
  neemAanAlsNieuw,
  neemAanBij,
  weigerDeling,
} from './beantwoorden.ts'
import { Binnenpagina, Delingenpagina } from './binnen.tsx'
import { delingIntrekken, findDeling } from './domain.ts'
import { leesLading } from './lading.ts'
import { delingRonde, openLading, trekTerugBij } from './oversteek.ts'
import { Delenpagina } from './page.tsx'

/** More than a desk shares in a year. */
const HOOGSTENS = 500

const delen = async (v: Lezend, zaak: Zaak, fouten: readonly Veldfout[] = []): Promise<Antwoord> => ({
  ...(fouten.length > 0 ? { status: 422 } : {}),
  pagina: <Delenpagina v={v} g={await openen(v, zaak)} mogelijk={mogelijkVoor(v, zaak)} fouten={fouten} />,
})

const opnieuw = (v: Aangemeld, id: string, tekst: string): Promise<Antwoord> =>
  inLoket(v.huisraad.baken.db, v.desk.loket, async tx => {
    const zaak = await findZaak(tx, v.desk.loket, id)
    return zaak ? delen({ ...v, tx }, zaak, [{ naam: 'act', tekst }]) : deurGeweigerd(v, 'nietGevonden')
  })

const intrekzinnen: Readonly<Record<string, string>> = {
  delingOnbekend: 'Deze deling is er niet.',
  alBeantwoord: 'Het andere loket heeft al geantwoord. Wilt u iets terugdraaien? Bel dat loket.',
}

/** The other desk is asked first: what it answered stays answered. */
const trekIn = async (v: Aangemeld, zaak: Zaak): Promise<Antwoord> => {
  const { baken } = v.huisraad
  const d = findDeling(zaak, veld(v.formulier, 'deling'))
  const weg = d && d.stand !== 'voorgesteld'
  if (weg && !(await trekTerugBij(baken, d.naar, d.id))) {
    await delingRonde(baken, d.naar)
    return opnieuw(v, zaak.id, intrekzinnen.alBeantwoord ?? '')
  }
  const afloop = await handle(baken, v.wie, {
    zaak: zaak.id,
    opdracht: { naam: 'delingIntrekken', handeling: 'dossier.delen', beslis: delingIntrekken },
    invoer: { id: d?.id ?? '' },
    ook: async (tx, na, op) => {
      if (weg)
        await zetStand(tx, na.loket, d.id, ['onderweg', 'bezorgd'], { status: 'ingetrokken', op, door: v.wie.id })
    },
  })
  if (afloop.ok) return { naar: `/${v.desk.loket}/dossiers/${zaak.id}/delen` }
  const zin = intrekzinnen[afloop.weigering]
  return zin ? opnieuw(v, zaak.id, zin) : deurGeweigerd(v, afloop.weigering)
}

const vandaag = (v: Aangemeld): Protocolversie =>
  versieOp(v.desk, dagVan(v.nu)) ?? (v.desk.versies.at(-1) as Protocolversie)

const idUit = (v: Aangemeld): string => (v.request.params as { deling?: string }).deling ?? ''

const binnen = async (v: Lezend, fouten: readonly Veldfout[] = []): Promise<Antwoord> => {
  const id = idUit(v)
  const r = UUID.test(id) ? await findRegel(v.tx, v.desk.loket, 'in', id) : null
  if (!r) return nietGevonden(v.huisraad, v, v.wie)
  v.toon([r.id])
  const tekst = await openLading(v.huisraad.baken, r, v.desk.loket)
  const lading = leesLading(tekst ?? undefined)
  return {
    ...(fouten.length > 0 ? { status: 422 } : {}),
    pagina: <Binnenpagina v={v} r={r} lading={lading} protocol={vandaag(v)} fouten={fouten} />,
  }
}

const binnenOpnieuw = (v: Aangemeld, naam: string, tekst: string): Promise<Antwoord> =>
  inLoket(v.huisraad.baken.db, v.desk.loket, tx => binnen({ ...v, tx }, [{ naam, tekst }]))

const zinnen: Partial<Readonly<Record<Antwoordweigering, readonly [naam: string, tekst: string]>>> = {
  nietOpen: ['act', 'Er is al geantwoord, of het andere loket trok dit net in.'],
  nietGevonden: ['nummer', 'Er is geen dossier met dit nummer dat u kunt bewerken. Kijk het nummer na.'],
  geenRecht: ['nummer', 'In dit dossier mag u niet werken. Vraag de behandelaar.'],
  gevoegd: ['nummer', 'De melding van dit dossier is bij een ander dossier gevoegd. Neem dat nummer.'],
  inhoudVernietigd: ['nummer', 'De inhoud van dit dossier is vernietigd.'],
  teVeel: ['nummer', 'Met deze bijlagen zijn het er te veel voor dat dossier. Neem het aan als nieuwe melding.'],
  dossierVernietigd: ['nummer', 'De inhoud van dit dossier is vernietigd.'],
}

const naAntwoord = (v: Aangemeld, a: Antwoordafloop): Promise<Antwoord> | Antwoord => {
  if (a.ok) return { naar: `/${v.desk.loket}/${a.zaak ? `dossiers/${a.zaak}` : 'werkvoorraad'}` }
  const zin = zinnen[a.weigering]
  return zin ? binnenOpnieuw(v, zin[0], zin[1]) : deurGeweigerd(v, a.weigering)
}

const neemAan = async (v: Aangemeld): Promise<Antwoord> => {
  const { baken } = v.huisraad
  const id = idUit(v)
  if (!UUID.test(id)) return nietGevonden(v.huisraad, v, v.wie)
  const hoe = veld(v.formulier, 'hoe')
  if (hoe === 'nieuw') return naAntwoord(v, await neemAanAlsNieuw(baken, v.wie, id))
  if (hoe !== 'bij') return binnenOpnieuw(v, 'hoe', 'Kies hoe u het aanneemt.')
  const nummer = veld(v.formulier, 'nummer')
  if (nummer === '') return binnenOpnieuw(v, 'nummer', 'Vul het nummer van het dossier in.')
  const zaak = await inLoket(baken.db, v.desk.loket, tx => findZaakId(tx, v.desk.loket, nummer))
  return naAntwoord(v, zaak ? await neemAanBij(baken, v.wie, id, zaak) : { ok: false, weigering: 'nietGevonden' })
}

const weiger = async (v: Aangemeld): Promise<Antwoord> => {
  const id = idUit(v)
  if (!UUID.test(id)) return nietGevonden(v.huisraad, v, v.wie)
  const reden = veld(v.formulier, 'reden')
  if (!delingVan(vandaag(v)).weigerredenen.some(r => r.code === reden))
    return binnenOpnieuw(v, 'reden', 'Kies waarom u het niet aanneemt.')
  return naAntwoord(v, await weigerDeling(v.huisraad.baken, v.wie, id, reden))
}

/** Sharing with another desk of the house: at the dossier that gives, and at the desk that receives. */
export const delingRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  dossierRoute(app, huisraad, { methode: 'GET', pad: '/dossiers/:zaak/delen', handeling: 'dossier.lezen' }, (v, zaak) =>
    delen(v, zaak),
  )
  schrijfRoute(
    app,
    huisraad,
    { methode: 'POST', pad: '/dossiers/:zaak/delen/intrekken', handeling: 'dossier.delen' },
    async (v, zaak) => (zaak ? trekIn(v, zaak) : deurGeweigerd(v, 'nietGevonden')),
  )
  actRoutes(app, huisraad, actenlijst(voorstellen, goedkeuren, teruggeven))
  leesRoute(app, huisraad, { methode: 'GET', pad: '/delingen', handeling: 'deling.register' }, async v => {
    const { loket } = v.desk
    const [regels, collegas] = await Promise.all([findDelingen(v.tx, v.wie, HOOGSTENS), findCollegas(v.tx, loket)])
    v.toon(regels.map(r => r.id))
    return { pagina: <Delingenpagina v={v} regels={regels} collegas={collegas} /> }
  })
  const een = { pad: '/delingen/:deling', handeling: 'deling.ontvangen' } as const
  leesRoute(app, huisraad, { methode: 'GET', ...een }, v => binnen(v))
  schrijfRoute(app, huisraad, { ...een, methode: 'POST', pad: `${een.pad}/aannemen` }, neemAan)
  schrijfRoute(app, huisraad, { ...een, methode: 'POST', pad: `${een.pad}/weigeren` }, weiger)
}
