import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { inLoket, type Tx } from '../../db/verbinding.ts'
import type { Besluit, Weiger } from '../../kernel/besluit.ts'
import type { Aanbiederhandeling, OpenbareHandeling } from '../../toegang/handelingen.ts'
import { logBlik } from '../../toegang/toegangslog.ts'
import type { Baken } from '../baken.ts'
import { insertBestanden, type NieuwBestand } from '../bijlagen/rijen.ts'
import { bewaarBesluit } from '../register/bewaar.ts'
import { insertTeksten, type Tekst } from '../register/inhoud.ts'
import { lockZaak } from '../register/store.ts'
import type { Context } from '../verloop/context.ts'
import { contextVan } from './contextvan.ts'

/** Who comes by this door: no user of the desk, and what they showed is the right. */
export type Bezoek = {
  readonly loket: string
  readonly herkomst: string
  readonly rol: string
  readonly handeling: OpenbareHandeling | Aanbiederhandeling
}

/** What somebody decides, with the content that goes along. */
type Voorstel<W extends string> = {
  readonly beslis: (ctx: Context) => Besluit<IncidentFeit> | Weiger<W>
  readonly teksten?: readonly Tekst[]
  /** Files that stand in the store already, under the key of the dossier. */
  readonly bestanden?: readonly NieuwBestand[] | undefined
}

export type Buitenverzoek<A, W extends string> = {
  readonly wie: Bezoek
  /** Finds the dossier by what was shown, and as what they stand in it. Null refuses, as for one that is not there. */
  readonly vind: (tx: Tx) => Promise<{ readonly zaak: string; readonly als: A } | null>
  readonly opdracht: string
  /** Under the lock of the dossier: what is decided then holds. */
  readonly stelVoor: (tx: Tx, zaak: Zaak, als: A, sleutel: Buffer, nu: string) => Promise<Voorstel<W>> | Voorstel<W>
  /** What follows from the decision, in its transaction. */
  readonly daarna?: (tx: Tx, voor: Zaak, na: Zaak, nu: string, als: A) => Promise<void>
}

export type Buitenafloop<A, W extends string> =
  | { readonly ok: true; readonly zaak: Zaak; readonly als: A }
  | { readonly ok: false; readonly weigering: W | 'nietGevonden' | 'inhoudVernietigd' }

/**
 * The door for who has no account, beside `handle`: lock, log, decide, save, in one transaction. What decides nothing
 * (the same message once more) writes nothing.
 */
export const handleBuiten = async <A, W extends string>(
  baken: Baken,
  v: Buitenverzoek<A, W>,
): Promise<Buitenafloop<A, W>> =>
  inLoket(baken.db, v.wie.loket, async (tx): Promise<Buitenafloop<A, W>> => {
    const { loket } = v.wie
    const nu = baken.klok().toISOString()
    const gevonden = await v.vind(tx)
    const zaak = gevonden ? await lockZaak(tx, loket, gevonden.zaak) : null
    await logBlik(tx, {
      ...{ ...v.wie, wie: null, doel: 'melding-behandelen' },
      ...{ zaak: zaak?.id ?? null, uitkomst: zaak ? 'toegestaan' : 'niet-gevonden' },
    })
    if (!zaak || !gevonden) return { ok: false, weigering: 'nietGevonden' }
    const sleutel = (await baken.kluis.pak(loket, [zaak.id])).get(zaak.id)
    if (!sleutel || zaak.status === 'vernietigd') return { ok: false, weigering: 'inhoudVernietigd' }
    const { als } = gevonden
    const { beslis, teksten = [], bestanden = [] } = await v.stelVoor(tx, zaak, als, sleutel, nu)
    const ctx = await contextVan(tx, baken, zaak, null, nu)
    const besluit = beslis(ctx)
    if (!besluit.ok) return { ok: false, weigering: besluit.weigering }
    if (besluit.feiten.length === 0) return { ok: true, zaak, als }
    const na = await bewaarBesluit(tx, zaak, v.opdracht, besluit.feiten, ctx)
    await insertTeksten(tx, loket, zaak.id, sleutel, teksten, nu)
    await insertBestanden(tx, loket, { zaak: zaak.id, concept: null }, bestanden, nu)
    await v.daarna?.(tx, zaak, na, nu, als)
    return { ok: true, zaak: na, als }
  })
