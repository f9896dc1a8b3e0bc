import type { FastifyInstance } from 'fastify'
import { inLoket } from '../db/verbinding.ts'
import { UUID } from '../kernel/ids.ts'
import { findCollegas } from '../toegang/gebruikersnamen.ts'
import { bevestigenNodig, nietGevonden } from '../web/kader/geweigerd.tsx'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import type { Antwoord } from '../web/route/antwoorden.ts'
import { dossierRoute, leesRoute, schrijfRoute } from '../web/route/route.tsx'
import { type Aangemeld, type Huisraad, type Lezend, veld } from '../web/route/verzoek.ts'
import { findBesluitdagen } from '../zaken/register/store.ts'
import { type Beoordeelweigering, beoordeelNoodknop, redenVan } from './beoordelen.ts'
import { Beoordelingspagina } from './beoordeling.tsx'
import { beoordelenVoor, isOordeel, REDEN_HOOGSTENS, REDEN_MINSTENS } from './domain.ts'
import { Noodknoppagina } from './formulier.tsx'
import { openMetNoodknop } from './openen.ts'
import { findGebruik, findNoodtoegangMet } from './store.ts'

/** A number is tried a few times, not guessed. */
const PER_MINUUT = 5

const keur = (v: Aangemeld, metNummer: boolean): readonly Veldfout[] => {
  const reden = veld(v.formulier, 'reden')
  const nummer =
    metNummer && veld(v.formulier, 'nummer') === '' ? [{ naam: 'nummer', tekst: 'Vul het dossiernummer in.' }] : []
  if (reden.length < REDEN_MINSTENS)
    return [...nummer, { naam: 'reden', tekst: `Schrijf de reden op in minstens ${REDEN_MINSTENS} tekens.` }]
  if (reden.length > REDEN_HOOGSTENS)
    return [...nummer, { naam: 'reden', tekst: `Maak de reden korter: hoogstens ${REDEN_HOOGSTENS} tekens.` }]
  return nummer
}

const druk = async (v: Aangemeld, dossier?: { id: string; nummer: string }): Promise<Antwoord> => {
  const opnieuw = (fouten: readonly Veldfout[]): Antwoord => ({
    status: 422,
    pagina: <Noodknoppagina v={v} dossier={dossier} fouten={fouten} />,
  })
  const fouten = keur(v, !dossier)
  if (fouten.length > 0) return opnieuw(fouten)
  const welk = dossier ? { zaak: dossier.id } : { nummer: veld(v.formulier, 'nummer') }
  const afloop = await openMetNoodknop(v.huisraad.baken, v.wie, welk, veld(v.formulier, 'reden'))
  if (afloop.ok) return { naar: `/${v.desk.loket}/dossiers/${afloop.zaak}` }
  if (afloop.weigering === 'bevestigingNodig') return bevestigenNodig(v, v.wie)
  const tekst =
    'Er is geen dossier met dit nummer dat u met de noodknop kunt openen. Controleer het nummer, of bel de coördinator.'
  return opnieuw([{ naam: dossier ? 'reden' : 'nummer', tekst }])
}

const beoordeling = async (v: Lezend, fouten: readonly Veldfout[] = []): Promise<Antwoord> => {
  const { id = '' } = v.request.params as { id?: string }
  const { loket } = v.desk
  const n = UUID.test(id) ? await findNoodtoegangMet(v.tx, loket, id) : null
  if (!n) return nietGevonden(v.huisraad, v, v.wie)
  v.toon([n.zaak])
  const collegas = await findCollegas(v.tx, loket)
  const naam = (wie: string | null) => (wie === null ? 'Nog niemand' : (collegas.get(wie)?.naam ?? 'Onbekend'))
  const props = {
    v,
    n,
    wie: naam(n.gebruiker),
    behandelaar: naam(n.behandelaar),
    door: n.beoordeeldDoor && naam(n.beoordeeldDoor),
    reden: await redenVan(v.huisraad.baken, loket, n),
    uitleg: beoordelenVoor(n.begonnenOp, v.desk, await findBesluitdagen(v.tx, loket)).uitleg,
    gebruik: await findGebruik(v.tx, loket, id),
    fouten,
  }
  return { ...(fouten.length > 0 ? { status: 422 } : {}), pagina: <Beoordelingspagina {...props} /> }
}

const weigerzinnen: Readonly<Record<Exclude<Beoordeelweigering, 'nietGevonden'>, string>> = {
  zelfGebruikt: 'U gebruikte deze noodknop zelf. Een andere privacyfunctionaris beoordeelt het.',
  alBeoordeeld: 'Iemand anders heeft dit net al beoordeeld.',
}

const beoordeel = async (v: Aangemeld): Promise<Antwoord> => {
  const { id = '' } = v.request.params as { id?: string }
  const opnieuw = (tekst: string) =>
    inLoket(v.huisraad.baken.db, v.desk.loket, tx => beoordeling({ ...v, tx }, [{ naam: 'oordeel', tekst }]))
  const oordeel = veld(v.formulier, 'oordeel')
  if (!UUID.test(id)) return nietGevonden(v.huisraad, v, v.wie)
  if (!isOordeel(oordeel)) return opnieuw('Kies uw oordeel.')
  const afloop = await beoordeelNoodknop(v.huisraad.baken, v.wie, id, oordeel)
  if (afloop.ok) return { naar: `/${v.desk.loket}/toegang` }
  return afloop.weigering === 'nietGevonden'
    ? nietGevonden(v.huisraad, v, v.wie)
    : opnieuw(weigerzinnen[afloop.weigering])
}

/** Break glass by number or from a locked row, and its review by the privacy officer. */
export const noodknopRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  const los = { pad: '/noodknop', handeling: 'noodknop.zien' } as const
  leesRoute(app, huisraad, { methode: 'GET', ...los }, async v => ({ pagina: <Noodknoppagina v={v} /> }))
  schrijfRoute(app, huisraad, { methode: 'POST', ...los, perMinuut: PER_MINUUT }, v => druk(v))
  const op = { pad: '/dossiers/:zaak/noodknop', handeling: 'dossier.noodknop' } as const
  dossierRoute(app, huisraad, { methode: 'GET', ...op }, async (v, zaak) => ({
    pagina: <Noodknoppagina v={v} dossier={zaak} />,
  }))
  schrijfRoute(app, huisraad, { methode: 'POST', ...op, perMinuut: PER_MINUUT }, (v, zaak) =>
    druk(v, zaak ?? undefined),
  )
  const review = { pad: '/noodknop/:id', handeling: 'noodknop.beoordelen' } as const
  leesRoute(app, huisraad, { methode: 'GET', ...review }, v => beoordeling(v))
  schrijfRoute(app, huisraad, { methode: 'POST', ...review }, beoordeel)
}
