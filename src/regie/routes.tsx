import type { FastifyInstance } from 'fastify'
import { dagVan } from '../kernel/lokaal.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import { versieOp } from '../protocollen/versie.ts'
import { findCollegas } from '../toegang/gebruikersnamen.ts'
import { actenlijst } from '../web/act/act.ts'
import { actRoutes } from '../web/act/routes.tsx'
import { openen } from '../web/dossierbeeld/lezen.ts'
import { dossierRoute, leesRoute } from '../web/route/route.tsx'
import type { Huisraad, Lezend } from '../web/route/verzoek.ts'
import { findAfspraken } from '../zaken/regie/afspraken.ts'
import { findOverdrachten } from '../zaken/regie/overdrachten.ts'
import { findTeksten } from '../zaken/register/inhoud.ts'
import { findPoststanden } from '../zaken/uitgaand/lezen.ts'
import * as afspraak from './acten/afspraak.tsx'
import * as deelnemers from './acten/deelnemers.tsx'
import * as overdracht from './acten/overdracht.tsx'
import * as overleg from './acten/overleg.tsx'
import * as rust from './acten/sluimeren.tsx'
import { Afsprakenpagina } from './paginas/afspraken.tsx'
import { Overdrachtpagina } from './paginas/overdracht.tsx'
import { Dossieroverleg } from './paginas/overleg.tsx'
import { Rustpagina } from './paginas/rust.tsx'
import { findGepland, findRustend, type Rustend } from './store.ts'
import { vertrokkenRoutes } from './vertrokken.tsx'
import { voegRoutes } from './voegen.tsx'
import { waarnemingRoutes } from './waarnemen.tsx'

const protocolNu = (v: Lezend): Protocolversie =>
  versieOp(v.desk, dagVan(v.nu)) ?? (v.desk.versies.at(-1) as Protocolversie)

/** The reasons in words: each under the key of its own dossier. */
const metReden = async (v: Lezend, rijen: readonly Rustend[]): Promise<readonly Rustend[]> => {
  const { loket } = v.desk
  const sleutels = await v.huisraad.baken.kluis.pak(
    loket,
    rijen.map(r => r.id),
  )
  const uit: Rustend[] = []
  for (const r of rijen) {
    const sleutel = sleutels.get(r.id)
    const teksten = sleutel ? await findTeksten(v.tx, loket, r.id, sleutel, [r.reden]) : null
    uit.push({ ...r, reden: teksten?.get(r.reden) ?? '' })
  }
  return uit
}

/** Directing the process: who has which dossier, who stands in, what rests. */
export const regieRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  const zien = { methode: 'GET', handeling: 'regie.zien' } as const
  leesRoute(app, huisraad, { ...zien, pad: '/regie' }, async v => {
    const overdrachten = await findOverdrachten(v.tx, v.wie, 'alle')
    v.toon(overdrachten.map(o => o.id))
    const collegas = await findCollegas(v.tx, v.desk.loket)
    return { pagina: <Overdrachtpagina {...{ v, protocol: protocolNu(v), collegas, overdrachten }} /> }
  })
  leesRoute(app, huisraad, { ...zien, pad: '/regie/rust' }, async v => {
    const rustend = await metReden(v, await findRustend(v.tx, v.wie))
    v.toon(rustend.map(r => r.id))
    const collegas = await findCollegas(v.tx, v.desk.loket)
    return { pagina: <Rustpagina {...{ v, protocol: protocolNu(v), collegas, rustend }} /> }
  })
  leesRoute(app, huisraad, { ...zien, pad: '/regie/overleg' }, async v => {
    const vandaag = dagVan(v.nu)
    const afspraken = await findAfspraken(v.tx, v.wie, 'alle', vandaag)
    const overleggen = await findGepland(v.tx, v.wie)
    v.toon([...new Set([...afspraken, ...overleggen].map(r => r.zaak))])
    const collegas = await findCollegas(v.tx, v.desk.loket)
    return { pagina: <Afsprakenpagina {...{ v, protocol: protocolNu(v), collegas, afspraken, overleggen, vandaag }} /> }
  })
  dossierRoute(
    app,
    huisraad,
    { methode: 'GET', pad: '/dossiers/:zaak/overleg', handeling: 'dossier.lezen' },
    async (v, zaak) => {
      const [g, post] = await Promise.all([openen(v, zaak), findPoststanden(v.tx, zaak.loket, zaak.id)])
      return { pagina: <Dossieroverleg v={v} g={g} post={post} /> }
    },
  )
  waarnemingRoutes(app, huisraad)
  vertrokkenRoutes(app, huisraad)
  voegRoutes(app, huisraad)
  actRoutes(
    app,
    huisraad,
    actenlijst(...[overdracht, rust, overleg, deelnemers, afspraak].flatMap(acten => Object.values(acten))),
  )
}
