import { insertBijeenkomst, insertDeelnemer } from '../src/bemiddelingstafel/store.ts'
import { inLoket, type Verbinding } from '../src/db/verbinding.ts'
import { dagVan } from '../src/kernel/lokaal.ts'
import type { Protocol } from '../src/protocollen/protocol.ts'
import type { Baken } from '../src/zaken/baken.ts'
import type { Geschiedenis, NieuweOrganisatie } from '../src/zaken/bulk/geschiedenis.ts'
import { LoketNietLeeg, laadDossiers } from '../src/zaken/bulk/laden.ts'
import { vulAanbieders } from './caseload/aanbieders.ts'
import { adviesvragen } from './caseload/advies.ts'
import { vulAdviezen } from './caseload/adviezen.ts'
import { vulBijlagen } from './caseload/bijlagen.ts'
import { vulDeling } from './caseload/deling.ts'
import { vulDienst } from './caseload/dienst.ts'
import { vulGesprek } from './caseload/gesprek.ts'
import { vulLeren } from './caseload/leren.ts'
import type { Mensen, Plan, Wereld } from './caseload/plan.ts'
import { vulPost } from './caseload/post.ts'
import { lindehovenNu, type Recent, recentPlan, wilgenstadNu } from './caseload/recent.ts'
import { schrijfUit } from './caseload/schrijf.ts'
import { maakTafel, type Oefentafel } from './caseload/tafel.ts'
import { toezichtzaken } from './caseload/toezichtwmo.ts'
import { verleden } from './caseload/verleden.ts'
import { lindehoven, type Oefenstad, wilgenstad } from './caseload/wereld.ts'
import { toeval } from './toeval.ts'

type Oefenloket = {
  readonly stad: Oefenstad
  readonly zaad: number
  /** Reports of the past, over so many days. */
  readonly aantal: number
  readonly dagen: number
  readonly nu: (w: Wereld) => readonly Recent[]
}

/** The desks that are filled; every other one starts empty. */
const oefenloketten: Readonly<Record<string, Oefenloket>> = {
  'wilgenstad-incidentenloket': { stad: wilgenstad, zaad: 9999, aantal: 178, dagen: 810, nu: wilgenstadNu },
  'lindehoven-incidentenloket': { stad: lindehoven, zaad: 9998, aantal: 11, dagen: 500, nu: () => lindehovenNu },
}

export type Caseload = {
  readonly organisaties: readonly NieuweOrganisatie[]
  readonly geschiedenissen: readonly Geschiedenis[]
  readonly tafel: Oefentafel
}

/** The caseload of a desk as it is at a moment: the same day gives the same people and the same stories. */
export const maakCaseload = (desk: Protocol, mensen: Mensen, nu: string, nieuwId: () => string): Caseload => {
  const oefen = oefenloketten[desk.loket] as Oefenloket
  const geldigVan = `${Number(nu.slice(0, 4)) - 3}-01-01`
  const organisaties = Object.entries(oefen.stad.organisaties).flatMap(([type, namen]) =>
    namen.map(naam => ({ id: nieuwId(), naam, type, geldigVan })),
  )
  const w: Wereld = {
    t: toeval(oefen.zaad),
    stad: oefen.stad,
    desk,
    mensen,
    organisaties: new Map(organisaties.map(o => [o.naam, o.id])),
    nieuwId,
    tafel: maakTafel(nu, nieuwId),
    nu,
    gebruikt: new Set(),
    bekenden: [],
  }
  const plannen: Plan[] = [...verleden(w, oefen.aantal, oefen.dagen), ...oefen.nu(w).map(r => recentPlan(w, r))]
  const geschiedenissen = plannen
    .filter(p => p.ontvangenOp < nu)
    .map(p => schrijfUit(w, p))
    .concat(adviesvragen(w))
    .sort((a, b) => (a.ingevoerdOp < b.ingevoerdOp ? -1 : 1))
  return { organisaties, geschiedenissen, tafel: w.tafel }
}

const findMensen = async (baken: Baken, loket: string): Promise<Mensen> => {
  const rijen = await inLoket(baken.db, loket, tx =>
    tx.selectFrom('gebruiker').select(['id', 'rollen']).where('loket', '=', loket).orderBy('sub').execute(),
  )
  const met = (rol: string) => rijen.filter(r => r.rollen.includes(rol)).map(r => r.id)
  return { medewerkers: met('medewerker'), coordinatoren: met('coordinator'), procesregisseurs: met('procesregisseur') }
}

/** The standing table of the town, with its meetings. */
const dekTafel = (baken: Baken, loket: string, tafel: Oefentafel): Promise<void> =>
  inLoket(baken.db, loket, async tx => {
    const sinds = dagVan(tafel.bijeenkomsten[0]?.op ?? baken.klok())
    for (const d of tafel.deelnemers) await insertDeelnemer(tx, loket, { ...d, sinds })
    for (const b of tafel.bijeenkomsten) await insertBijeenkomst(tx, loket, b.id, b.op)
  })

/** Whether a desk never had a dossier. */
export const isLeeg = (baken: Baken, loket: string): Promise<boolean> =>
  inLoket(baken.db, loket, async tx => {
    const teller = await tx.selectFrom('dossierteller').select('jaar').where('loket', '=', loket).limit(1).execute()
    return teller.length === 0
  })

const TOEZICHT = 'wilgenstad-toezicht-wmo'
/** The incident desk of the same house. */
const BUUR = 'wilgenstad-incidentenloket'

/** The desk of the supervisor, in the same way. */
const vulToezicht = async (baken: Baken, verbinding: Verbinding): Promise<number> => {
  if (!baken.loketten.has(TOEZICHT) || !(await isLeeg(baken, TOEZICHT))) return 0
  const [wie] = (await findMensen(baken, TOEZICHT)).coordinatoren
  if (!wie) return 0
  const zaken = toezichtzaken(wie, baken.klok().toISOString(), baken.nieuwId)
  const lading = { loket: TOEZICHT, ...zaken, perKeer: 10, alleenInLeeg: true }
  const erbij = await laadDossiers(baken, verbinding, lading).catch(fout => {
    if (fout instanceof LoketNietLeeg) return 0
    throw fout
  })
  if (erbij > 0) await vulAanbieders(baken, TOEZICHT, wie)
  return erbij
}

/**
 * Fills the desks of the invented municipalities, each as a whole or not at all; a desk that has had a dossier is left
 * as it is. Returns how many dossiers it made.
 */
export const vulOefenloketten = async (baken: Baken, verbinding: Verbinding): Promise<number> => {
  let gemaakt = 0
  for (const loket of Object.keys(oefenloketten)) {
    const desk = baken.loketten.get(loket)
    if (!desk || !(await isLeeg(baken, loket))) continue
    const mensen = await findMensen(baken, loket)
    if (Object.values(mensen).some(groep => groep.length === 0)) continue
    const nu = baken.klok().toISOString()
    const { organisaties, geschiedenissen, tafel } = maakCaseload(desk, mensen, nu, baken.nieuwId)
    const perKeer = geschiedenissen.length
    const lading = { loket, organisaties, geschiedenissen, perKeer, alleenInLeeg: true }
    const erbij = await laadDossiers(baken, verbinding, lading).catch(fout => {
      // Another process filled it at the same moment.
      if (fout instanceof LoketNietLeeg) return 0
      throw fout
    })
    gemaakt += erbij
    if (erbij === 0) continue
    await vulDienst(baken, loket, mensen)
    await vulAdviezen(baken, loket, mensen)
    await dekTafel(baken, loket, tafel)
    await vulPost(baken, loket, mensen)
    await vulGesprek(baken, loket, mensen)
    await vulBijlagen(baken, loket, mensen)
    await vulLeren(baken, loket, mensen)
  }
  const toezicht = await vulToezicht(baken, verbinding)
  if (toezicht > 0 && baken.loketten.has(BUUR)) await vulDeling(baken, BUUR, TOEZICHT, await findMensen(baken, BUUR))
  return gemaakt + toezicht
}
