import type { Zaak } from '../../begrippen/zaak.ts'
import { leesIn } from '../../db/leeslijn.ts'
import { inLoket, type Tx } from '../../db/verbinding.ts'
import { UUID } from '../../kernel/ids.ts'
import type { Handeling } from '../../toegang/handelingen.ts'
import { findSessie, findVorigeGebruiker, noteerGezien } from '../../toegang/sessies.ts'
import { type Blik, bewaarBlik } from '../../toegang/toegangslog.ts'
import { blikVan, weeg } from '../../toegang/wegen.ts'
import type { Wie } from '../../toegang/wie.ts'
import { findZaak } from '../../zaken/register/store.ts'
import { heeftTekst, legOpzij } from '../bewaard/opslag.ts'
import { padVan } from '../bewaard/terugkeer.ts'
import { typerVan } from '../bewaard/typer.ts'
import { leesUpload } from '../invoer/upload.ts'
import { bestandOpnieuw, bevestigenNodig, nietGevonden, sessieVerlopen, vanIemandAnders } from '../kader/geweigerd.tsx'
import type { Antwoord } from './antwoorden.ts'
import { koekjeVan, onderwerpenVan, sessiekoekje, stuurdeBestand, type Verzoek } from './verzoek.ts'

type Sessie = { wie: Wie; token: string }

const vindSessie = async (v: Verzoek): Promise<Sessie | null> => {
  const { loket } = v.desk
  const { db } = v.huisraad.baken
  const token = koekjeVan(v.request, sessiekoekje(loket))
  const gevonden = token ? await findSessie(leesIn(db, loket), loket, token, v.nu, v.herkomst) : null
  if (!gevonden || !token) return null
  if (gevonden.noteer) await inLoket(db, loket, tx => noteerGezien(tx, loket, token, v.nu))
  return { wie: gevonden.wie, token }
}

/** Where a form that was kept comes back: on the page that has it, or on one that only shows it. */
const terugpad = (v: Verzoek, id: string): string =>
  heeftPagina(v) ? `${padVan(v)}?bewaard=${id}` : `/${v.desk.loket}/bewaard/${id}`

const heeftPagina = (v: Verzoek): boolean =>
  v.request.server.routes.some(r => r.methode === 'GET' && r.pad === v.request.routeOptions.url)

/** For whom the form was made; else whose session it was, which the cookie of one that is over still tells. */
const wieTypte = async (v: Verzoek): Promise<string | null> => {
  if (v.request.method !== 'POST') return null
  const typer = await typerVan(v.huisraad.baken, v.desk.loket, v.formulier)
  const token = koekjeVan(v.request, sessiekoekje(v.desk.loket))
  return typer ?? (token ? findVorigeGebruiker(leesIn(v.huisraad.baken.db, v.desk.loket), v.desk.loket, token) : null)
}

/** Keeps what was sent for who typed it. */
const legOpzijVoor = (v: Verzoek, wie: string): Promise<string | null> => {
  const { baken } = v.huisraad
  const van = { loket: v.desk.loket, id: wie }
  return inLoket(baken.db, van.loket, tx => legOpzij(tx, baken, van, padVan(v), v.formulier))
}

/** The session is over. What was sent is kept for who typed it. */
const naSessie = async (v: Verzoek): Promise<Antwoord> => {
  const wie = await wieTypte(v)
  const id = wie && (await legOpzijVoor(v, wie))
  // There was only a file, which is not kept.
  if (id === null && stuurdeBestand(v) && !heeftTekst(v.formulier))
    return bestandOpnieuw(v, heeftPagina(v) ? padVan(v) : `/${v.desk.loket}/begin`)
  return sessieVerlopen(v, id && terugpad(v, id))
}

/** Sent by who signed in after another, in a window of the other: it stays with who typed it. Null when it is their own. */
const vanAnder = async (v: Verzoek, wie: Wie): Promise<Antwoord | null> => {
  if (v.request.method !== 'POST') return null
  const typer = await typerVan(v.huisraad.baken, v.desk.loket, v.formulier)
  if (!typer || typer === wie.id) return null
  await legOpzijVoor(v, typer)
  return vanIemandAnders(v)
}

/** `blik`: the line for the access log, which whoever shows something keeps before anything is shown. */
type Toegelaten = { wie: Wie; token: string; zaak: Zaak | null; blik: Blik }

/** Session, dossier when the path names one, policy: in this order. What is refused is logged here. */
export const laatToe = async (v: Verzoek, handeling: Handeling): Promise<Toegelaten | Antwoord> => {
  const { db } = v.huisraad.baken
  const tx = leesIn(db, v.desk.loket)
  const id = zaakUitPad(v)
  const [sessie, zaak] = await Promise.all([vindSessie(v), id ? zoekZaak(tx, v.desk.loket, id) : null])
  if (!sessie) return naSessie(v)
  const { wie } = sessie
  // Before the policy: who may not see this dossier must not lose the other's text either.
  const ander = await vanAnder(v, wie)
  if (ander) return ander
  const weging = await weeg(tx, wie, handeling, zaak, v.nu)
  const { oordeel } = weging
  const toegestaan = oordeel.mag && (id === undefined || zaak !== null)
  const blik = blikVan(wie, handeling, weging, {
    zaak: zaak?.id ?? null,
    onderwerpen: onderwerpenVan(v),
    uitkomst: toegestaan ? 'toegestaan' : oordeel.mag ? 'niet-gevonden' : 'geweigerd',
  })
  if (toegestaan) return { ...sessie, zaak, blik }
  await bewaarBlik(db, blik)
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
  const sessie = await vindSessie(v)
  const { formulier, bestanden } = await leesUpload(v.request, sessie ? bytes : 0)
  return { ...v, formulier, bestanden }
}
