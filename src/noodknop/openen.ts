import type { Zaak } from '../begrippen/zaak.ts'
import { inLoket, type Tx } from '../db/verbinding.ts'
import { versleutel } from '../kluis/versleuteling.ts'
import { stuurBerichten } from '../toegang/berichten.ts'
import { handelingen } from '../toegang/handelingen.ts'
import { mag } from '../toegang/mag.ts'
import { findNoodtoegang } from '../toegang/noodtoegang.ts'
import { type Blik, logBlik } from '../toegang/toegangslog.ts'
import { relatieVan, type Wie } from '../toegang/wie.ts'
import { type Baken, getLoket } from '../zaken/baken.ts'
import { findZaakId } from '../zaken/nummer.ts'
import { plaatsVan } from '../zaken/register/inhoud.ts'
import { findBesluitdagen, lockZaak } from '../zaken/register/store.ts'
import { beoordelenVoor, eindeVan } from './domain.ts'
import { findPrivacyfunctionarissen, insertNoodtoegang } from './store.ts'

/** Which dossier: by the number as it was typed, or by id from a locked row. */
export type Welk = { readonly nummer: string } | { readonly zaak: string }
/**
 * `nietTeOpenen` is one answer for three cases: no such dossier, one that this role may not break open, one that was
 * destroyed. Which it was stands in the access log, not on the screen.
 */
type Noodweigering = 'nietTeOpenen' | 'bevestigingNodig'
export type Noodafloop =
  | { readonly ok: true; readonly zaak: string; readonly al: boolean }
  | { readonly ok: false; readonly weigering: Noodweigering }

const vertel = async (tx: Tx, baken: Baken, zaak: Zaak, wie: Wie, op: string): Promise<void> => {
  const functionarissen = await findPrivacyfunctionarissen(tx, zaak.loket)
  const eigenaars = [zaak.behandelaar, ...(zaak.behandelaar === null ? zaak.team : [])].filter(e => e !== null)
  const berichten = [
    ...eigenaars.filter(e => e !== wie.id).map(aan => ({ aan, soort: 'noodknop' as const, zaak: zaak.id })),
    ...functionarissen.map(aan => ({ aan, soort: 'noodknopBeoordelen' as const, zaak: zaak.id })),
  ]
  await stuurBerichten(tx, zaak.loket, berichten, op, baken.nieuwId)
}

const breek = async (tx: Tx, baken: Baken, zaak: Zaak, wie: Wie, reden: string, sleutel: Buffer): Promise<string> => {
  const nu = baken.klok()
  const op = nu.toISOString()
  const id = baken.nieuwId()
  const desk = getLoket(baken, zaak.loket)
  await insertNoodtoegang(tx, zaak.loket, {
    id,
    zaak: zaak.id,
    gebruiker: wie.id,
    reden: versleutel(sleutel, reden, plaatsVan.noodtoegang(zaak.loket, id)),
    begonnenOp: op,
    eindigtOp: eindeVan(nu),
    beoordelenVoor: beoordelenVoor(op, desk, await findBesluitdagen(tx, zaak.loket)).eindMoment,
  })
  await vertel(tx, baken, zaak, wie, op)
  return id
}

type Regel = Pick<Blik, 'uitkomst'> & { readonly noodtoegang: string | null; readonly zaak: string | null }

const log = (tx: Tx, wie: Wie, { uitkomst, noodtoegang, zaak }: Regel) =>
  logBlik(tx, {
    loket: wie.loket,
    wie: wie.id,
    rol: wie.rollen.join(' '),
    handeling: 'dossier.noodknop',
    doel: handelingen['dossier.noodknop'].doel,
    zaak,
    herkomst: wie.herkomst,
    uitkomst,
    noodtoegang,
  })

/** Breaks the glass of one dossier for an hour. Whoever must know is told in the same transaction. */
export const openMetNoodknop = async (baken: Baken, wie: Wie, welk: Welk, reden: string): Promise<Noodafloop> => {
  const { loket } = wie
  // Asked before the number is looked up: the question itself must not tell whether there is such a dossier.
  const vooraf = mag(wie, 'noodknop.zien', null, baken.klok())
  if (!vooraf.mag) return { ok: false, weigering: vooraf.reden === 'bevestiging' ? 'bevestigingNodig' : 'nietTeOpenen' }
  const gevonden = 'zaak' in welk ? welk.zaak : await inLoket(baken.db, loket, tx => findZaakId(tx, loket, welk.nummer))
  const sleutel = gevonden ? (await baken.kluis.pak(loket, [gevonden])).get(gevonden) : undefined
  return inLoket(baken.db, loket, async (tx): Promise<Noodafloop> => {
    const zaak = gevonden ? await lockZaak(tx, loket, gevonden) : null
    if (!zaak || !sleutel) {
      await log(tx, wie, { uitkomst: 'niet-gevonden', noodtoegang: null, zaak: null })
      return { ok: false, weigering: 'nietTeOpenen' }
    }
    const nu = baken.klok()
    const over = { vertrouwelijkheid: zaak.vertrouwelijkheid, relatie: relatieVan(wie, zaak) }
    const al = await findNoodtoegang(tx, wie, zaak.id, nu.toISOString())
    // Who can read it already needs no glass broken, and learns nothing new.
    if (mag(wie, 'dossier.lezen', over, nu, al !== null).mag) return { ok: true, zaak: zaak.id, al: true }
    const oordeel = mag(wie, 'dossier.noodknop', over, nu)
    if (!oordeel.mag) {
      await log(tx, wie, { uitkomst: 'geweigerd', noodtoegang: null, zaak: zaak.id })
      return { ok: false, weigering: 'nietTeOpenen' }
    }
    const noodtoegang = await breek(tx, baken, zaak, wie, reden, sleutel)
    await log(tx, wie, { uitkomst: 'toegestaan', noodtoegang, zaak: zaak.id })
    return { ok: true, zaak: zaak.id, al: false }
  })
}
