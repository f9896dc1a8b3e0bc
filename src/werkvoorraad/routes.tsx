import type { FastifyInstance } from 'fastify'
import { zonderWachten } from '../db/lijn.ts'
import { inLoket } from '../db/verbinding.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { informerenVan } from '../protocollen/doelgroepen.ts'
import type { Protocol, Protocolversie } from '../protocollen/protocol.ts'
import { versieOp } from '../protocollen/versie.ts'
import { findCollegas } from '../toegang/gebruikersnamen.ts'
import { mag } from '../toegang/mag.ts'
import { UIT_HET_ZICHT } from '../web/act/act.ts'
import { hoortBij } from '../web/procedures.ts'
import { leesRoute } from '../web/route/route.tsx'
import type { Formulier, Huisraad } from '../web/route/verzoek.ts'
import { findOpenDelingen } from '../zaken/deling/rijen.ts'
import { findAfspraken } from '../zaken/regie/afspraken.ts'
import { findOverdrachten } from '../zaken/regie/overdrachten.ts'
import { findWeerkijken } from '../zaken/regie/weerkijken.ts'
import { beginfilter, leesFilter } from './domain.ts'
import { Werkvoorraad } from './page.tsx'
import {
  countOngelezen,
  findFilter,
  findVergrendeld,
  findWerkvoorraad,
  PER_PAGINA,
  saveFilter,
  telAdviezen,
  telLateMaatregelen,
} from './store.ts'

const vandaag = (desk: Protocol, nu: Date): Protocolversie =>
  versieOp(desk, dagVan(nu)) ?? (desk.versies.at(-1) as Protocolversie)

const PLEK = { methode: 'GET', pad: '/werkvoorraad', handeling: 'werkvoorraad.zien', gedeeld: true } as const

/** The work list: what is due first, for who may see it. */
export const werkvoorraadRoutes = (app: FastifyInstance, huisraad: Huisraad): void =>
  leesRoute(app, huisraad, PLEK, async v => {
    const { tx, wie } = v
    const query = v.request.query as Formulier
    const protocol = vandaag(v.desk, v.nu)
    const gevraagd = query.toon !== undefined
    // What does not depend on the filter is asked along with it.
    const erbij = Promise.all([
      protocol.toontVergrendeld ? findVergrendeld(tx, wie) : [],
      findOverdrachten(tx, wie, 'mijn'),
      findAfspraken(tx, wie, 'mijnLate', dagVan(v.nu)),
      countOngelezen(tx, wie),
      telAdviezen(tx, wie.loket, dagVan(v.nu)),
      findWeerkijken(tx, wie, v.nu.toISOString()),
      mag(wie, 'deling.ontvangen', null, v.nu).mag ? findOpenDelingen(tx, wie.loket) : [],
      hoortBij(v.desk.procedure, 'maatregelen') ? telLateMaatregelen(tx, wie, v.nu.toISOString()) : 0,
    ])
    zonderWachten(erbij)
    const [collegas, bewaard] = await Promise.all([findCollegas(tx, wie.loket), gevraagd ? null : findFilter(tx, wie)])
    const bron = gevraagd ? query : ((bewaard as Formulier | undefined) ?? beginfilter)
    const filter = leesFilter(
      bron,
      protocol.categorieen.map(c => c.code),
      [...collegas.keys()],
    )
    // New messages are looked at and left: a list that opened on them next day would hide all other work.
    if (gevraagd && filter.toon !== 'bericht')
      await inLoket(huisraad.baken.db, wie.loket, eigen => saveFilter(eigen, wie, filter))
    const pagina = Math.max(1, Math.min(1000, Math.trunc(Number(query.pagina ?? 1)) || 1))
    const regels = await findWerkvoorraad(tx, wie, filter, v.nu.toISOString(), pagina, informerenVan(protocol).taak)
    const [vergrendeld, overdrachten, afspraken, ongelezen, adviezen, weerkijken, delingen, maatregelen] = await erbij
    v.toon([
      ...new Set(
        [...regels.slice(0, PER_PAGINA), ...overdrachten]
          .map(r => r.id)
          .concat([...afspraken.map(a => a.zaak), ...weerkijken.map(w => w.id)]),
      ),
    ])
    const lijsten = { regels, vergrendeld, overdrachten, afspraken }
    const tellingen = { ongelezen, adviezen, delingen, weerkijken, maatregelen }
    const uitHetZicht = query.gedaan === UIT_HET_ZICHT
    const delen = { v, protocol, filter, pagina, collegas, uitHetZicht, ...tellingen, ...lijsten }
    return { pagina: <Werkvoorraad {...delen} /> }
  })
