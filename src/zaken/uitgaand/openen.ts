import { timingSafeEqual } from 'node:crypto'
import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { Eenmaligelink } from '../../begrippen/werk.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { inLoket, type Tx } from '../../db/verbinding.ts'
import { normaliseerBelcode } from '../../kernel/toegangscode.ts'
import { ontsleutel } from '../../kluis/versleuteling.ts'
import { linkhash } from '../../kluis/zoektoken.ts'
import { stuurBerichten } from '../../toegang/berichten.ts'
import { logBlik } from '../../toegang/toegangslog.ts'
import { type Baken, getLoket, getVersie } from '../baken.ts'
import { contextVan } from '../deuren/contextvan.ts'
import { bewaarBesluit } from '../register/bewaar.ts'
import { findTeksten, plaatsVan } from '../register/inhoud.ts'
import { findZaak, lockZaak } from '../register/store.ts'
import {
  deurVan,
  findLink,
  type Leesstuk,
  type Linkdeur,
  type Linkstand,
  leesLeesstuk,
  linkstand,
  POGINGEN,
} from './link.ts'
import { ontvangen } from './ontvangen.ts'
import { laatPostVervallen } from './vervallen.ts'

type Gevonden = { readonly id: string; readonly zaak: string; readonly code: Buffer; readonly pogingen: number }

/** Why a link lets nobody through. `fout`: wrong code, with what is left of the tries. */
export type Dicht =
  | { readonly ok: false; readonly reden: 'onbekend' | Exclude<Linkstand, 'open'> }
  | { readonly ok: false; readonly reden: 'fout'; readonly over: number }

/** What opening a one-time link gives: the reading piece, once; or why not. */
export type Opening = { readonly ok: true; readonly stuk: Leesstuk } | Dicht

const zoek = async (tx: Tx, loket: string, hash: Buffer): Promise<Gevonden | null> =>
  (await tx
    .selectFrom('eenmalige_link')
    .select(['id', 'zaak', 'code', 'pogingen'])
    .where('loket', '=', loket)
    .where('token_hash', '=', hash)
    .executeTakeFirst()) ?? null

const HANDELINGEN = {
  ophalen: 'openbaar.ophalen',
  rapport: 'openbaar.ophalen',
  reactie: 'openbaar.reageren',
} as const satisfies Record<Linkdeur, string>

const log = (tx: Tx, loket: string, d: Linkdeur, herkomst: string, zaak: string | null, ok: boolean) =>
  logBlik(tx, {
    loket,
    wie: null,
    rol: 'ontvanger',
    handeling: HANDELINGEN[d],
    doel: 'melding-behandelen',
    zaak,
    herkomst,
    uitkomst: zaak === null ? 'niet-gevonden' : ok ? 'toegestaan' : 'geweigerd',
  })

/** A decision by who has no account: the link is the right, and it was shown before this is called. */
const besluit = async (
  tx: Tx,
  baken: Baken,
  zaak: Zaak,
  opdracht: string,
  feiten: readonly IncidentFeit[],
  nu: string,
) => {
  await bewaarBesluit(tx, zaak, opdracht, feiten, await contextVan(tx, baken, zaak, null, nu))
  await laatPostVervallen(tx, zaak, feiten, nu)
}

const foutecode = async (tx: Tx, baken: Baken, zaak: Zaak, rij: Gevonden, nu: string): Promise<Dicht> => {
  const pogingen = rij.pogingen + 1
  await tx
    .updateTable('eenmalige_link')
    .set({ pogingen })
    .where('loket', '=', zaak.loket)
    .where('id', '=', rij.id)
    .execute()
  if (pogingen < POGINGEN) return { ok: false, reden: 'fout', over: POGINGEN - pogingen }
  await besluit(tx, baken, zaak, 'linkBlokkeren', [{ soort: 'LinkGeblokkeerd', id: rij.id, op: nu }], nu)
  if (zaak.behandelaar !== null) {
    const bericht = { aan: zaak.behandelaar, soort: 'linkGeblokkeerd', zaak: zaak.id } as const
    await stuurBerichten(tx, zaak.loket, [bericht], nu, baken.nieuwId)
  }
  return { ok: false, reden: 'geblokkeerd' }
}

const gelijk = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b)

/** Who came through a link: under the lock of the dossier, with the key to read what is theirs. */
export type Door = {
  readonly tx: Tx
  readonly zaak: Zaak
  readonly link: Eenmaligelink
  readonly sleutel: Buffer
  readonly nu: string
}

type Getoond = { readonly token: string; readonly code: string; readonly herkomst: string }

/**
 * Through a link with its code, under the lock of the dossier. Every try is logged; wrong codes are counted and close
 * the link. At another door than its own a link is not known.
 */
export const doorLink = async <T>(
  baken: Baken,
  loket: string,
  v: Getoond,
  deur: Linkdeur,
  doe: (d: Door) => Promise<T>,
): Promise<T | Dicht> => {
  const hash = linkhash(await baken.kluis.zoeksleutel(loket), v.token)
  const waar = await inLoket(baken.db, loket, tx => zoek(tx, loket, hash))
  const sleutel = waar ? (await baken.kluis.pak(loket, [waar.zaak])).get(waar.zaak) : undefined
  return inLoket(baken.db, loket, async (tx): Promise<T | Dicht> => {
    const zaak = waar && sleutel ? await lockZaak(tx, loket, waar.zaak) : null
    // Read again under the lock: somebody else may have tried since.
    const rij = zaak ? await zoek(tx, loket, hash) : null
    const link = zaak && rij ? findLink(zaak, rij.id) : undefined
    if (!zaak || !rij || !link || !sleutel || zaak.status === 'vernietigd' || deurVan(link) !== deur) {
      await log(tx, loket, deur, v.herkomst, null, false)
      return { ok: false, reden: 'onbekend' }
    }
    const nu = baken.klok().toISOString()
    const stand = linkstand(link, nu)
    const code = ontsleutel(sleutel, rij.code, plaatsVan.linkcode(loket, rij.id))
    const goed = gelijk(code, Buffer.from(normaliseerBelcode(v.code)))
    await log(tx, loket, deur, v.herkomst, zaak.id, stand === 'open' && goed)
    if (stand !== 'open') return { ok: false, reden: stand }
    return goed ? doe({ tx, zaak, link, sleutel, nu }) : foutecode(tx, baken, zaak, rij, nu)
  })
}

const lees = async (baken: Baken, { tx, zaak, link, sleutel, nu }: Door): Promise<Opening> => {
  const tekst = (await findTeksten(tx, zaak.loket, zaak.id, sleutel, [link.inhoud])).get(link.inhoud)
  if (tekst === undefined) return { ok: false, reden: 'onbekend' }
  const protocol = getVersie(getLoket(baken, zaak.loket), zaak.protocolversie)
  await besluit(tx, baken, zaak, 'linkOpenen', ontvangen(zaak, link, nu, protocol), nu)
  return { ok: true, stuk: leesLeesstuk(tekst) }
}

/** Opens a link with its code, once: of two at the same moment one reads. That it was opened is a fact of the dossier. */
export const openLink = (baken: Baken, loket: string, v: Getoond): Promise<Opening> =>
  doorLink<Opening>(baken, loket, v, 'ophalen', d => lees(baken, d))

/**
 * How a link stands and at which door it opens, for who only follows it: a mail scanner may, and it changes nothing.
 * Null when it is not known.
 */
export const volgLink = async (
  baken: Baken,
  loket: string,
  token: string,
): Promise<{ readonly stand: Linkstand; readonly deur: Linkdeur } | null> => {
  const hash = linkhash(await baken.kluis.zoeksleutel(loket), token)
  return inLoket(baken.db, loket, async tx => {
    const rij = await zoek(tx, loket, hash)
    const zaak = rij ? await findZaak(tx, loket, rij.zaak) : null
    const link = zaak && rij && zaak.status !== 'vernietigd' ? findLink(zaak, rij.id) : undefined
    return link ? { stand: linkstand(link, baken.klok().toISOString()), deur: deurVan(link) } : null
  })
}
