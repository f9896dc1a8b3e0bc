import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { inLoket, type Tx } from '../../db/verbinding.ts'
import type { Besluitdag } from '../../kernel/besluitdagen.ts'
import { stuurBerichten } from '../../toegang/berichten.ts'
import type { Wie } from '../../toegang/wie.ts'
import { type Baken, getLoket, getVersie } from '../baken.ts'
import { bewaarBesluit } from '../register/bewaar.ts'
import { findBesluitdagen, lockZaak } from '../register/store.ts'
import type { Context } from './context.ts'
import { rekenaar, uitkomstVan } from './termijnen.ts'

/** A running term that a new decree day moved. */
export type Verschoven = {
  readonly zaak: Zaak
  readonly code: string
  readonly voor: string
  readonly na: string
  readonly uitleg: string
}

const verschuivingen = (zaak: Zaak, dag: string, ctx: Context): readonly IncidentFeit[] =>
  zaak.termijnen
    .filter(t => t.status === 'lopend' && t.pauzes.every(p => p.tot !== null))
    .flatMap(t => {
      const d = ctx.protocol.termijnen.find(d => d.code === t.code)
      if (!d) return []
      const uitkomst = uitkomstVan(ctx.reken(d, t.van, t))
      if (uitkomst.einde === t.einde) return []
      return [{ soort: 'TermijnVerschoven', id: t.id, besluitdag: dag, ...uitkomst } as const]
    })

const inBehandeling = async (tx: Tx, loket: string): Promise<readonly string[]> => {
  const rijen = await tx
    .selectFrom('zaak')
    .select('id')
    .where('loket', '=', loket)
    .where('status', 'in', ['ontvangen', 'in_behandeling'])
    .orderBy('id')
    .execute()
  return rijen.map(r => r.id)
}

const meldBehandelaar = async (tx: Tx, baken: Baken, zaak: Zaak, nu: string): Promise<void> => {
  if (zaak.behandelaar === null) return
  const bericht = { aan: zaak.behandelaar, soort: 'termijnVerschoven', zaak: zaak.id } as const
  await stuurBerichten(tx, zaak.loket, [bericht], nu, baken.nieuwId)
}

const verschuif = async (tx: Tx, baken: Baken, wie: Wie, id: string, dag: Besluitdag, alle: readonly Besluitdag[]) => {
  const zaak = await lockZaak(tx, wie.loket, id)
  if (!zaak) return []
  const nu = baken.klok().toISOString()
  const desk = getLoket(baken, wie.loket)
  const protocol = getVersie(desk, zaak.protocolversie)
  const ctx: Context = { nu, wie: wie.id, desk, protocol, nieuwId: baken.nieuwId, reken: rekenaar(desk, alle) }
  const feiten = verschuivingen(zaak, dag.dag, ctx)
  if (feiten.length === 0) return []
  const na = await bewaarBesluit(tx, zaak, 'besluitdagToevoegen', feiten, ctx)
  await meldBehandelaar(tx, baken, na, nu)
  return na.termijnen.flatMap((t): Verschoven[] => {
    const eerder = zaak.termijnen.find(e => e.id === t.id)
    return eerder && eerder.einde !== t.einde
      ? [{ zaak: na, code: t.code, voor: eerder.einde, na: t.einde, uitleg: t.uitleg }]
      : []
  })
}

/**
 * Adds a decree day (Atw art. 3 lid 3) and moves every running term that it touches, in one transaction.
 * Handlers get a message. Null when the day is known already.
 */
export const besluitdagToevoegen = (baken: Baken, wie: Wie, dag: Besluitdag): Promise<readonly Verschoven[] | null> =>
  inLoket(baken.db, wie.loket, async tx => {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('besluitdag')
      .values({ loket: wie.loket, ...dag })
      .onConflict(c => c.doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows !== 1n) return null
    const alle = await findBesluitdagen(tx, wie.loket)
    const verschoven: Verschoven[] = []
    for (const id of await inBehandeling(tx, wie.loket))
      verschoven.push(...(await verschuif(tx, baken, wie, id, dag, alle)))
    return verschoven
  })
