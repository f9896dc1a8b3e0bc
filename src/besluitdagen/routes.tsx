import type { FastifyInstance } from 'fastify'
import { inLoket } from '../db/verbinding.ts'
import { keurBesluitdag, TERMIJNWEIGERINGEN } from '../kernel/telling/keuring.ts'
import { type Collega, findCollegas } from '../toegang/gebruikersnamen.ts'
import { mag } from '../toegang/mag.ts'
import { relatieVan } from '../toegang/wie.ts'
import { leesDatum } from '../web/invoer/datum.ts'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Antwoord } from '../web/route/antwoorden.ts'
import { leesRoute, schrijfRoute } from '../web/route/route.tsx'
import { type Aangemeld, type Huisraad, veld } from '../web/route/verzoek.ts'
import { metNamen } from '../web/termijnstand.ts'
import { getVersie } from '../zaken/baken.ts'
import { findBesluitdagen } from '../zaken/register/store.ts'
import { besluitdagToevoegen, type Verschoven } from '../zaken/verloop/verschuiven.ts'
import { Besluitdagenpagina, type Regel } from './page.tsx'

const regelVan = (v: Aangemeld, w: Verschoven, collegas: ReadonlyMap<string, Collega>): Regel => {
  const over = { vertrouwelijkheid: w.zaak.vertrouwelijkheid, relatie: relatieVan(v.wie, w.zaak) }
  const ziet = mag(v.wie, 'dossier.lezen', over, v.nu).mag
  const termijn = getVersie(v.desk, w.zaak.protocolversie).termijnen.find(t => t.code === w.code)
  return {
    sleutel: `${w.zaak.id}-${w.code}`,
    dossier: ziet ? { id: w.zaak.id, nummer: w.zaak.nummer } : null,
    behandelaar: w.zaak.behandelaar ? (collegas.get(w.zaak.behandelaar)?.naam ?? 'onbekend') : 'nog niemand',
    termijn: termijn?.naam ?? w.code,
    voor: w.voor,
    na: w.na,
    uitleg: metNamen(w.uitleg, collegas),
  }
}

const toon = (v: Aangemeld, fouten: readonly Veldfout[], verschoven?: { dag: string; lijst: readonly Verschoven[] }) =>
  inLoket(v.huisraad.baken.db, v.desk.loket, async (tx): Promise<Antwoord> => {
    const dagen = await findBesluitdagen(tx, v.desk.loket)
    const collegas = await findCollegas(tx, v.desk.loket)
    const regels = verschoven && { dag: verschoven.dag, regels: verschoven.lijst.map(w => regelVan(v, w, collegas)) }
    return {
      status: fouten.length > 0 ? 422 : 200,
      pagina: <Besluitdagenpagina v={v} dagen={dagen} fouten={fouten} verschoven={regels ?? null} />,
    }
  })

const voegToe = async (v: Aangemeld): Promise<Antwoord> => {
  const gelezen = leesDatum(v.formulier, 'dag')
  const bron = veld(v.formulier, 'bron')
  const fouten: Veldfout[] = []
  if (!gelezen.ok) fouten.push({ naam: 'dag', tekst: gelezen.tekst })
  if (gelezen.ok && gelezen.dag === null) fouten.push({ naam: 'dag', tekst: 'Vul de dag in.' })
  if (bron === '') fouten.push({ naam: 'bron', tekst: 'Vul in waar dit besluit staat.' })
  if (fouten.length > 0 || !gelezen.ok || gelezen.dag === null) return toon(v, fouten)
  const besluitdag = { dag: gelezen.dag, bron }
  const weigering = keurBesluitdag(besluitdag)
  if (weigering) return toon(v, [{ naam: 'dag', tekst: TERMIJNWEIGERINGEN[weigering] }])
  const lijst = await besluitdagToevoegen(v.huisraad.baken, v.wie, besluitdag)
  if (lijst === null) return toon(v, [{ naam: 'dag', tekst: 'Deze dag staat al in de lijst.' }])
  return toon({ ...v, formulier: {} }, [], { dag: besluitdag.dag, lijst })
}

export const besluitdagRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  const plek = { pad: '/besluitdagen', handeling: 'besluitdag.toevoegen' } as const
  leesRoute(app, huisraad, { methode: 'GET', ...plek }, async v => ({
    pagina: (
      <Besluitdagenpagina v={v} dagen={await findBesluitdagen(v.tx, v.desk.loket)} fouten={[]} verschoven={null} />
    ),
  }))
  schrijfRoute(app, huisraad, { methode: 'POST', ...plek }, voegToe)
}
