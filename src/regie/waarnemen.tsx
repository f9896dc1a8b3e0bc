import type { FastifyInstance } from 'fastify'
import { inLoket, type Tx } from '../db/verbinding.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { findCollegas } from '../toegang/gebruikersnamen.ts'
import { mag } from '../toegang/mag.ts'
import { findWaarnemingen } from '../toegang/waarneming.ts'
import { leesDatum } from '../web/invoer/datum.ts'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Antwoord } from '../web/route/antwoorden.ts'
import { leesRoute, schrijfRoute } from '../web/route/route.tsx'
import { type Aangemeld, type Huisraad, veld } from '../web/route/verzoek.ts'
import { eindigWaarneming, stelWaarnemingIn } from './instellen.ts'
import { Waarnemingpagina } from './paginas/waarneming.tsx'
import { type Afwezigheid, redenen } from './waarneming.ts'

const magRegelen = (v: Aangemeld) => mag(v.wie, 'waarneming.regelen', null, v.nu).mag

const pagina = async (tx: Tx, v: Aangemeld, fouten: readonly Veldfout[]): Promise<Antwoord> => {
  const vandaag = dagVan(v.nu)
  const waarnemingen = await findWaarnemingen(tx, v.desk.loket, vandaag)
  const collegas = await findCollegas(tx, v.desk.loket)
  const props = { v, vandaag, collegas, waarnemingen, fouten, magRegelen: magRegelen(v) }
  return { status: fouten.length > 0 ? 422 : 200, pagina: <Waarnemingpagina {...props} /> }
}

const zinnen = {
  eindeVoorBegin: { naam: 'tot', tekst: 'De laatste dag ligt voor de eerste.' },
  voorbij: { naam: 'tot', tekst: 'Deze dagen zijn al voorbij.' },
  eersteDagVoorbij: { naam: 'van', tekst: 'De eerste dag is al voorbij. Kies vandaag of later.' },
  voorZichzelf: { naam: 'waarnemer', tekst: 'Kies iemand anders dan wie afwezig is.' },
  waarnemerWeg: { naam: 'waarnemer', tekst: 'Deze collega behandelt hier geen dossiers. Kies iemand anders.' },
  alWaargenomen: {
    naam: 'van',
    tekst: 'In deze dagen neemt er al iemand waar. Beëindig dat eerst, of kies andere dagen.',
  },
  waarnemerAfwezig: { naam: 'waarnemer', tekst: 'Deze collega is in deze dagen zelf afwezig. Kies iemand anders.' },
  neemtZelfWaar: {
    naam: 'van',
    tekst: 'Wie afwezig is, neemt in deze dagen zelf waar voor een ander. Regel dat eerst.',
  },
  nietVanU: { naam: 'afwezige', tekst: 'Alleen een coördinator regelt waarneming voor een ander.' },
} as const

/** What was typed, or what is wrong with it. Who may not arrange it for others, does so for themselves. */
const lees = (v: Aangemeld): { ok: true; invoer: Afwezigheid } | { ok: false; fouten: readonly Veldfout[] } => {
  const f = v.formulier
  const [van, tot] = [leesDatum(f, 'van'), leesDatum(f, 'tot')]
  const waarnemer = veld(f, 'waarnemer')
  const dagfout = (naam: string, d: typeof van, leeg: string) =>
    d.ok ? (d.dag === null ? [{ naam, tekst: leeg }] : []) : [{ naam, tekst: d.tekst }]
  const fouten = [
    ...(waarnemer ? [] : [{ naam: 'waarnemer', tekst: 'Kies wie waarneemt.' }]),
    ...dagfout('van', van, 'Vul de eerste dag in.'),
    ...dagfout('tot', tot, 'Vul de laatste dag in.'),
  ]
  if (fouten.length > 0 || !van.ok || !tot.ok || van.dag === null || tot.dag === null) return { ok: false, fouten }
  const afwezige = veld(f, 'afwezige') || v.wie.id
  const reden = redenen.find(r => r === veld(f, 'reden')) ?? 'afwezig'
  return { ok: true, invoer: { afwezige, waarnemer, van: van.dag, tot: tot.dag, reden } }
}

/** Cover for absence: a register of the desk, not of a dossier. */
export const waarnemingRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  const { db } = huisraad.baken
  const hier = (v: Aangemeld) => `/${v.desk.loket}/regie/waarneming`
  leesRoute(app, huisraad, { methode: 'GET', pad: '/regie/waarneming', handeling: 'regie.zien' }, v =>
    pagina(v.tx, v, []),
  )
  const instellen = { methode: 'POST', handeling: 'waarneming.instellen' } as const
  schrijfRoute(app, huisraad, { ...instellen, pad: '/regie/waarneming' }, async v => {
    const opnieuw = (fouten: readonly Veldfout[]) => inLoket(db, v.desk.loket, tx => pagina(tx, v, fouten))
    const gelezen = lees(v)
    if (!gelezen.ok) return opnieuw(gelezen.fouten)
    const afloop = await stelWaarnemingIn(huisraad.baken, v.wie, gelezen.invoer, magRegelen(v))
    return afloop.ok ? { naar: hier(v) } : opnieuw([zinnen[afloop.weigering]])
  })
  schrijfRoute(app, huisraad, { ...instellen, pad: '/regie/waarneming/einde' }, async v => {
    await eindigWaarneming(huisraad.baken, v.wie, veld(v.formulier, 'waarneming'), magRegelen(v))
    return { naar: hier(v) }
  })
}
