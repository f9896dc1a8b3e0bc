import type { FastifyInstance } from 'fastify'
import { inLoket, type Tx } from '../db/verbinding.ts'
import { UUID } from '../kernel/ids.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { bijzonderVan } from '../protocollen/bases/bijzonder.ts'
import { versieOp } from '../protocollen/versie.ts'
import { mag } from '../toegang/mag.ts'
import { actenlijst } from '../web/act/act.ts'
import { actRoutes } from '../web/act/routes.tsx'
import { openen } from '../web/dossierbeeld/lezen.ts'
import { mogelijkVoor } from '../web/dossierbeeld/mogelijk.ts'
import { eisWanneer } from '../web/invoer/wanneer.tsx'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Antwoord } from '../web/route/antwoorden.ts'
import { dossierRoute, leesRoute, schrijfRoute } from '../web/route/route.tsx'
import { type Aangemeld, type Formulier, type Huisraad, type Verzoek, veld } from '../web/route/verzoek.ts'
import { findBijeenkomsten, findDeelnemers, type Tafelbijeenkomst } from '../zaken/tafelregister.ts'
import * as bespreken from './acten/bespreken.tsx'
import * as gezin from './acten/gezin.tsx'
import { Beheerpagina } from './beheer.tsx'
import { Bijeenkomstpagina, Tafellijst } from './lijst.tsx'
import { Tafelpagina } from './page.tsx'
import { beeindigDeelnemer, findTafelzaken, gelastAf, insertBijeenkomst, insertDeelnemer } from './store.ts'

const protocolVan = (v: Pick<Verzoek, 'desk' | 'nu'>) => {
  const versie = versieOp(v.desk, dagVan(v.nu)) ?? v.desk.versies[0]
  if (!versie) throw new Error('a desk has a version')
  return bijzonderVan(versie).bemiddelingstafel
}

/** The next that is planned, or else the last that was. */
const vindBijeenkomst = (alle: readonly Tafelbijeenkomst[], nu: string): Tafelbijeenkomst | null => {
  const door = alle.filter(b => !b.afgelast)
  return door.filter(b => b.op >= nu).at(-1) ?? door[0] ?? null
}

const beheer = async (v: Aangemeld, tx: Tx, fouten: readonly Veldfout[]): Promise<Antwoord> => ({
  status: fouten.length > 0 ? 422 : 200,
  pagina: (
    <Beheerpagina
      v={v}
      naam={protocolVan(v).naam}
      deelnemers={await findDeelnemers(tx, v.desk.loket)}
      bijeenkomsten={await findBijeenkomsten(tx, v.desk.loket)}
      fouten={fouten}
    />
  ),
})

type Doe = (tx: Tx) => Promise<unknown>
type Gelezen = { doe: Doe } | { fouten: readonly Veldfout[] }

/** What each button of the page does, or what is wrong with what was typed. */
const bewerkingen: Readonly<Record<string, (v: Aangemeld) => Gelezen>> = {
  deelnemer: v => {
    const [organisatie, functie] = [veld(v.formulier, 'organisatie'), veld(v.formulier, 'functie')]
    const fouten = [
      ...(organisatie ? [] : [{ naam: 'organisatie', tekst: 'Vul de organisatie in.' }]),
      ...(functie ? [] : [{ naam: 'functie', tekst: 'Vul de functie in.' }]),
    ]
    if (fouten.length > 0) return { fouten }
    const id = v.huisraad.baken.nieuwId()
    const nieuw = { id, organisatie: organisatie.slice(0, 120), functie: functie.slice(0, 120), sinds: dagVan(v.nu) }
    return { doe: tx => insertDeelnemer(tx, v.desk.loket, nieuw) }
  },
  'deelnemer-weg': v => ({ doe: tx => beeindigDeelnemer(tx, v.desk.loket, veld(v.formulier, 'id'), dagVan(v.nu)) }),
  bijeenkomst: v => {
    const gelezen = eisWanneer(v.formulier, 'op', 'Vul in wanneer de bijeenkomst is.')
    if (!gelezen.ok) return { fouten: gelezen.fouten }
    return { doe: tx => insertBijeenkomst(tx, v.desk.loket, v.huisraad.baken.nieuwId(), gelezen.moment) }
  },
  afgelasten: v => ({ doe: tx => gelastAf(tx, v.desk.loket, veld(v.formulier, 'id')) }),
}

const bewerk = (v: Aangemeld): Promise<Antwoord> =>
  inLoket(v.huisraad.baken.db, v.desk.loket, async tx => {
    const id = veld(v.formulier, 'id')
    const bewerking = bewerkingen[veld(v.formulier, 'wat')]
    if (!bewerking || (id !== '' && !UUID.test(id))) return beheer(v, tx, [])
    const gelezen = bewerking(v)
    if ('fouten' in gelezen) return beheer(v, tx, gelezen.fouten)
    await gelezen.doe(tx)
    return { naar: `/${v.desk.loket}/bemiddelingstafel/beheer` }
  })

const lijsten = (app: FastifyInstance, huisraad: Huisraad): void => {
  leesRoute(app, huisraad, { methode: 'GET', pad: '/bemiddelingstafel', handeling: 'werkvoorraad.zien' }, async v => {
    const zaken = await findTafelzaken(v.tx, v.wie)
    const nu = v.nu.toISOString()
    const eerstvolgende = vindBijeenkomst(await findBijeenkomsten(v.tx, v.desk.loket), nu)
    const volgende = eerstvolgende && eerstvolgende.op >= nu ? eerstvolgende : null
    const beheert = mag(v.wie, 'bemiddelingstafel.beheren', null, v.nu).mag
    v.toon(zaken.map(z => z.id))
    return { pagina: <Tafellijst {...{ v, protocol: protocolVan(v), zaken, volgende, beheert }} /> }
  })
  const plek = { methode: 'GET', pad: '/bemiddelingstafel/bijeenkomst', handeling: 'werkvoorraad.zien' } as const
  leesRoute(app, huisraad, plek, async v => {
    const zaken = await findTafelzaken(v.tx, v.wie)
    const alle = await findBijeenkomsten(v.tx, v.desk.loket)
    const gevraagd = veld(v.request.query as Formulier, 'bijeenkomst')
    const bijeenkomst = alle.find(b => b.id === gevraagd) ?? vindBijeenkomst(alle, v.nu.toISOString())
    v.toon(zaken.map(z => z.id))
    return { pagina: <Bijeenkomstpagina {...{ v, protocol: protocolVan(v), zaken, bijeenkomst }} /> }
  })
}

/** The standing table for homeless families: its families, meetings and participants, and the tab of a dossier. */
export const bemiddelingstafelRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  lijsten(app, huisraad)
  const plek = { pad: '/bemiddelingstafel/beheer', handeling: 'bemiddelingstafel.beheren' } as const
  leesRoute(app, huisraad, { methode: 'GET', ...plek }, v => beheer(v, v.tx, []))
  schrijfRoute(app, huisraad, { methode: 'POST', ...plek }, bewerk)
  dossierRoute(
    app,
    huisraad,
    { methode: 'GET', pad: '/dossiers/:zaak/bemiddelingstafel', handeling: 'dossier.lezen' },
    async (v, zaak) => ({
      pagina: <Tafelpagina v={v} g={await openen(v, zaak)} mogelijk={mogelijkVoor(v, zaak)} />,
    }),
  )
  actRoutes(app, huisraad, actenlijst(...Object.values(gezin), ...Object.values(bespreken)))
}
