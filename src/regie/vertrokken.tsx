import type { FastifyInstance } from 'fastify'
import { inLoket, type Tx } from '../db/verbinding.ts'
import { UUID } from '../kernel/ids.ts'
import { dagVan } from '../kernel/lokaal.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import { versieOp } from '../protocollen/versie.ts'
import { type Collega, findCollegas, kanBehandelen } from '../toegang/gebruikersnamen.ts'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Antwoord } from '../web/route/antwoorden.ts'
import { leesRoute, schrijfRoute } from '../web/route/route.tsx'
import { type Aangemeld, type Huisraad, veld, velden } from '../web/route/verzoek.ts'
import { handle } from '../zaken/deuren/handle.ts'
import { dossierOpvangen } from './overdracht.ts'
import { Vertrokkenpagina } from './paginas/vertrokken.tsx'
import { findAchtergelaten } from './store.ts'

const werktHier = (collegas: ReadonlyMap<string, Collega>) =>
  [...collegas.values()].filter(kanBehandelen).map(c => c.id)

const pagina = async (tx: Tx, v: Aangemeld, fouten: readonly Veldfout[], gedaan: number | null): Promise<Antwoord> => {
  const collegas = await findCollegas(tx, v.desk.loket)
  const dossiers = await findAchtergelaten(tx, v.desk.loket, werktHier(collegas))
  v.toon(dossiers.map(d => d.id))
  const protocol = versieOp(v.desk, dagVan(v.nu)) ?? (v.desk.versies.at(-1) as Protocolversie)
  const props = { v, protocol, collegas, dossiers, fouten, gedaan }
  return { status: fouten.length > 0 ? 422 : 200, pagina: <Vertrokkenpagina {...props} /> }
}

/** One dossier after another, each through the door: what was settled meanwhile is left as it is. */
const wijsToe = async (v: Aangemeld, van: string, aan: string, ids: readonly string[]): Promise<number> => {
  const { baken } = v.huisraad
  const collegas = await inLoket(baken.db, v.desk.loket, tx => findCollegas(tx, v.desk.loket))
  const invoer = { aan, kanBehandelen: kanBehandelen(collegas.get(aan)) }
  let gedaan = 0
  for (const zaak of ids) {
    const afloop = await handle(baken, v.wie, {
      zaak,
      opdracht: {
        naam: 'dossierOpvangen',
        handeling: 'dossier.opvangen',
        beslis: (z, i: typeof invoer, ctx) => {
          const werktHierNog = z.behandelaar !== van || kanBehandelen(collegas.get(van))
          return dossierOpvangen(z, { ...i, werktHierNog }, ctx)
        },
      },
      invoer,
    })
    if (afloop.ok) gedaan += 1
  }
  return gedaan
}

/** What was left behind by who does not work here any more: only a coordinator gives it on. */
export const vertrokkenRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  const plek = { pad: '/regie/vertrokken', handeling: 'dossier.opvangen' } as const
  const { db } = huisraad.baken
  leesRoute(app, huisraad, { methode: 'GET', ...plek }, v => pagina(v.tx, v, [], null))
  schrijfRoute(app, huisraad, { methode: 'POST', ...plek }, async v => {
    const van = veld(v.formulier, 'van')
    const aan = veld(v.formulier, `aan-${van}`)
    const ids = velden(v.formulier, `dossier-${van}`).filter(id => UUID.test(id))
    const fouten = [
      ...(ids.length > 0 ? [] : [{ naam: `dossier-${van}`, tekst: 'Kies ten minste één dossier.' }]),
      ...(aan ? [] : [{ naam: `aan-${van}`, tekst: 'Kies wie ze verder behandelt.' }]),
    ]
    const gedaan = fouten.length > 0 ? null : await wijsToe(v, van, aan, ids)
    return inLoket(db, v.desk.loket, tx => pagina(tx, gedaan === null ? v : { ...v, formulier: {} }, fouten, gedaan))
  })
}
