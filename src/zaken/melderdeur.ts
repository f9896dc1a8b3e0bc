import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { inLoket, type Tx } from '../db/verbinding.ts'
import type { Besluit, Weiger } from '../kernel/besluit.ts'
import { stuurBerichten } from '../toegang/berichten.ts'
import { logBlik } from '../toegang/toegangslog.ts'
import type { Baken } from './baken.ts'
import { bewaarBesluit } from './bewaar.ts'
import { insertBestanden, type NieuwBestand } from './bijlagen/rijen.ts'
import type { Context } from './context.ts'
import { contextVan } from './contextvan.ts'
import { insertTeksten, type Tekst } from './inhoud.ts'
import { lockZaak } from './store.ts'

/** The report of which somebody showed number and code, and the dossier it is in now. */
export type Gevolgd = { readonly zaak: string; readonly melding: string }

export type Melderverzoek<W extends string> = {
  readonly loket: string
  readonly herkomst: string
  /** Finds the report by what was shown: that is the right. Null refuses, as for a dossier that is not there. */
  readonly vind: (tx: Tx) => Promise<Gevolgd | null>
  readonly opdracht: string
  readonly beslis: (zaak: Zaak, melding: string, ctx: Context) => Besluit<IncidentFeit> | Weiger<W>
  readonly teksten: readonly Tekst[]
  /** Files that stand in the store already, under the key of the dossier. */
  readonly bestanden?: readonly NieuwBestand[]
  /** What stands with the report itself and not with the dossier, in the same transaction. */
  readonly bijMelding?: (tx: Tx, melding: string, nu: string) => Promise<void>
}

export type Melderafloop<W extends string> =
  | { readonly ok: true; readonly zaak: Zaak; readonly melding: string }
  | { readonly ok: false; readonly weigering: W | 'nietGevonden' | 'inhoudVernietigd' }

const vindZaak = async <W extends string>(tx: Tx, v: Melderverzoek<W>) => {
  const gevolgd = await v.vind(tx)
  const zaak = gevolgd ? await lockZaak(tx, v.loket, gevolgd.zaak) : null
  await logBlik(tx, {
    loket: v.loket,
    wie: null,
    rol: 'melder',
    handeling: 'openbaar.volgen',
    doel: 'melding-behandelen',
    zaak: zaak?.id ?? null,
    herkomst: v.herkomst,
    uitkomst: zaak ? 'toegestaan' : 'niet-gevonden',
  })
  return zaak && gevolgd ? { zaak, melding: gevolgd.melding } : null
}

/** The handler is told once, until somebody reads: not for every message. */
const vertel = async (tx: Tx, baken: Baken, voor: Zaak, na: Zaak, nu: string): Promise<void> => {
  if (na.behandelaar === null || voor.werk.gesprek?.ongelezen || !na.werk.gesprek?.ongelezen) return
  const bericht = { aan: na.behandelaar, soort: 'melderbericht', zaak: na.id } as const
  await stuurBerichten(tx, na.loket, [bericht], nu, baken.nieuwId)
}

/**
 * The door for a reporter without account, beside `handle`: lock, log, decide, save, in one transaction. What decides
 * nothing (the same message once more) writes nothing.
 */
export const handleMelder = async <W extends string>(baken: Baken, v: Melderverzoek<W>): Promise<Melderafloop<W>> =>
  inLoket(baken.db, v.loket, async (tx): Promise<Melderafloop<W>> => {
    const nu = baken.klok().toISOString()
    const gevonden = await vindZaak(tx, v)
    if (!gevonden) return { ok: false, weigering: 'nietGevonden' }
    const { zaak, melding } = gevonden
    const sleutel = (await baken.kluis.pak(v.loket, [zaak.id])).get(zaak.id)
    if (!sleutel || zaak.status === 'vernietigd') return { ok: false, weigering: 'inhoudVernietigd' }
    const ctx = await contextVan(tx, baken, zaak, null, nu)
    const besluit = v.beslis(zaak, melding, ctx)
    if (!besluit.ok) return { ok: false, weigering: besluit.weigering }
    if (besluit.feiten.length === 0) return { ok: true, zaak, melding }
    const na = await bewaarBesluit(tx, zaak, v.opdracht, besluit.feiten, ctx)
    await insertTeksten(tx, v.loket, zaak.id, sleutel, v.teksten, nu)
    await insertBestanden(tx, v.loket, { zaak: zaak.id, concept: null }, v.bestanden ?? [], nu)
    await v.bijMelding?.(tx, melding, nu)
    await vertel(tx, baken, zaak, na, nu)
    return { ok: true, zaak: na, melding }
  })
