import type { Zaak } from '../begrippen/zaak.ts'
import { zonderWachten } from '../db/lijn.ts'
import { inLoket, type Tx } from '../db/verbinding.ts'
import { UUID } from '../kernel/ids.ts'
import { type Handeling, handelingen } from '../toegang/handelingen.ts'
import { mag } from '../toegang/mag.ts'
import { findNoodtoegang } from '../toegang/noodtoegang.ts'
import { findVorigeGebruiker, findWie } from '../toegang/sessies.ts'
import { type Blik, logBlik } from '../toegang/toegangslog.ts'
import { relatieVan, type Wie } from '../toegang/wie.ts'
import { findZaak } from '../zaken/store.ts'
import type { Antwoord } from './antwoorden.ts'
import { heeftTekst, legOpzij } from './bewaard/opslag.ts'
import { padVan } from './bewaard/terugkeer.ts'
import { typerVan } from './bewaard/typer.ts'
import { bestandOpnieuw, bevestigenNodig, nietGevonden, sessieVerlopen, vanIemandAnders } from './geweigerd.tsx'
import { leesUpload } from './invoer/upload.ts'
import { koekjeVan, sessiekoekje, stuurdeBestand, type Verzoek } from './verzoek.ts'

type Sessie = { wie: Wie; token: string }

const vindSessie = async (tx: Tx, v: Verzoek): Promise<Sessie | null> => {
  const token = koekjeVan(v.request, sessiekoekje(v.desk.loket))
  const wie = token ? await findWie(tx, v.desk.loket, token, v.nu, v.herkomst) : null
  return wie && token ? { wie, token } : null
}

/** Where a form that was kept comes back: on the page that has it, or on one that only shows it. */
const terugpad = (v: Verzoek, id: string): string =>
  heeftPagina(v) ? `${padVan(v)}?bewaard=${id}` : `/${v.desk.loket}/bewaard/${id}`

const heeftPagina = (v: Verzoek): boolean =>
  v.request.server.routes.some(r => r.methode === 'GET' && r.pad === v.request.routeOptions.url)

/** For whom the form was made; else whose session it was, which the cookie of one that is over still tells. */
const wieTypte = async (tx: Tx, v: Verzoek): Promise<string | null> => {
  if (v.request.method !== 'POST') return null
  const typer = await typerVan(v.huisraad.baken, v.desk.loket, v.formulier)
  const token = koekjeVan(v.request, sessiekoekje(v.desk.loket))
  return typer ?? (token ? findVorigeGebruiker(tx, v.desk.loket, token) : null)
}

/** The session is over. What was sent is kept for who typed it. */
const naSessie = async (tx: Tx, v: Verzoek): Promise<Antwoord> => {
  const wie = await wieTypte(tx, v)
  const id = wie && (await legOpzij(tx, v.huisraad.baken, { loket: v.desk.loket, id: wie }, padVan(v), v.formulier))
  // There was only a file, which is not kept.
  if (id === null && stuurdeBestand(v) && !heeftTekst(v.formulier))
    return bestandOpnieuw(v, heeftPagina(v) ? padVan(v) : `/${v.desk.loket}/begin`)
  return sessieVerlopen(v, id && terugpad(v, id))
}

/** Sent by who signed in after another, in a window of the other: it stays with who typed it. Null when it is their own. */
const vanAnder = async (tx: Tx, v: Verzoek, wie: Wie): Promise<Antwoord | null> => {
  if (v.request.method !== 'POST') return null
  const typer = await typerVan(v.huisraad.baken, v.desk.loket, v.formulier)
  if (!typer || typer === wie.id) return null
  await legOpzij(tx, v.huisraad.baken, { loket: v.desk.loket, id: typer }, padVan(v), v.formulier)
  return vanIemandAnders(v)
}

/** `blik`: the line for the access log, which whoever shows something writes before the transaction ends. */
type Toegelaten = { wie: Wie; token: string; zaak: Zaak | null; blik: Blik }

/** The line in the access log goes along with the commit: nothing is answered when it could not be written. */
export const logErbij = (tx: Tx, blik: Blik): void => zonderWachten(logBlik(tx, blik))

/** Session, dossier when the path names one, policy: in this order, in one transaction. What is refused is logged here. */
export const laatToe = async (tx: Tx, v: Verzoek, handeling: Handeling): Promise<Toegelaten | Antwoord> => {
  const { bijlage } = v.request.params as { bijlage?: string }
  const id = zaakUitPad(v)
  const [sessie, zaak] = await Promise.all([vindSessie(tx, v), id ? zoekZaak(tx, v.desk.loket, id) : null])
  if (!sessie) return naSessie(tx, v)
  const { wie } = sessie
  // Before the policy: who may not see this dossier must not lose the other's text either.
  const ander = await vanAnder(tx, v, wie)
  if (ander) return ander
  const over = zaak && { vertrouwelijkheid: zaak.vertrouwelijkheid, relatie: relatieVan(wie, zaak) }
  const gewoon = mag(wie, handeling, over, v.nu)
  const nood = zaak && !gewoon.mag ? await findNoodtoegang(tx, wie, zaak.id, v.nu.toISOString()) : null
  const oordeel = nood === null ? gewoon : mag(wie, handeling, over, v.nu, true)
  const toegestaan = oordeel.mag && (id === undefined || zaak !== null)
  const blik: Blik = {
    loket: wie.loket,
    wie: wie.id,
    rol: oordeel.mag ? oordeel.rol : wie.rollen.join(' '),
    handeling,
    doel: handelingen[handeling].doel,
    zaak: zaak?.id ?? null,
    // Of a file of a dossier also which one.
    onderwerpen: bijlage && UUID.test(bijlage) ? [bijlage] : [],
    herkomst: v.herkomst,
    uitkomst: toegestaan ? 'toegestaan' : oordeel.mag ? 'niet-gevonden' : 'geweigerd',
    noodtoegang: oordeel.mag && oordeel.viaNoodknop ? nood : null,
  }
  if (toegestaan) return { ...sessie, zaak, blik }
  logErbij(tx, blik)
  return !oordeel.mag && oordeel.reden === 'bevestiging' ? bevestigenNodig(v, wie) : nietGevonden(v.huisraad, v, wie)
}

export const zaakUitPad = (v: Verzoek): string | undefined => (v.request.params as { zaak?: string }).zaak

const zoekZaak = (tx: Tx, loket: string, id: string): Promise<Zaak | null> =>
  UUID.test(id) ? findZaak(tx, loket, id) : Promise.resolve(null)

/**
 * A form with files is read here, before anybody asks whose it is: what was typed in it says so too. The files are held
 * only for who is signed in; of anybody else's the words are enough.
 */
export const metBestanden = async (v: Verzoek, bytes: number): Promise<Verzoek> => {
  if (!stuurdeBestand(v)) return v
  const sessie = await inLoket(v.huisraad.baken.db, v.desk.loket, tx => vindSessie(tx, v))
  const { formulier, bestanden } = await leesUpload(v.request, sessie ? bytes : 0)
  return { ...v, formulier, bestanden }
}
