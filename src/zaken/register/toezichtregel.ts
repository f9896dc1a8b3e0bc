import { standVan } from '../../begrippen/feiten/maatregelen.ts'
import type { NieuweMelding } from '../../begrippen/melding.ts'
import type { Termijn } from '../../begrippen/termijn.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Tx } from '../../db/verbinding.ts'
import { dagenTussen } from '../../kernel/dag.ts'
import { dagVan } from '../../kernel/lokaal.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import { organisatieVan } from '../aanbieder/organisatie.ts'
import type { Rekenaar } from '../verloop/context.ts'
import { meldoordeel } from '../verloop/meldtermijn.ts'

/** Whether a report came in in time; `onbekend` when nobody knows when it happened. */
export type Gemeld = 'opTijd' | 'teLaat' | 'onbekend'
/** By whom a case was investigated: the supervisor when it decided so, whatever the provider began. */
export type Onderzocht = 'toezichthouder' | 'aanbieder' | 'niet'
/** How a term went. What lapsed was not asked any more and is not kept. */
export type Termijnloop = {
  readonly code: string
  readonly stand: 'opTijd' | 'teLaat' | 'loopt'
  /** ISO instant at which one that runs ends. */
  readonly einde?: string
}

const loopVan = (t: Termijn): readonly Termijnloop[] => {
  if (t.status === 'vervallen') return []
  if (t.status === 'lopend') return [{ code: t.code, stand: 'loopt', einde: t.eindMoment }]
  return [{ code: t.code, stand: (t.gehaaldOp ?? '') < t.eindMoment ? 'opTijd' : 'teLaat' }]
}

const onderzochtDoor = ({ werk }: Zaak): Onderzocht => {
  if (werk.eigenonderzoek) return 'toezichthouder'
  return werk.zelfonderzoek ? 'aanbieder' : 'niet'
}

const perStand = ({ werk }: Zaak): Readonly<Record<string, number>> => {
  const standen = (werk.maatregelen ?? []).map(standVan)
  return Object.fromEntries([...new Set(standen)].sort().map(s => [s, standen.filter(x => x === s).length]))
}

/** What a decision may change of the line that is kept for the account of a year: codes and counts, no text. */
export const toezichtregelNa = (z: Zaak) => ({
  ontvangen_op: z.ontvangenOp,
  soort: z.kenmerken.soort,
  melder_type: z.kenmerken.melderType,
  organisatie: organisatieVan(z),
  uitkomst: z.screening?.uitkomst ?? null,
  gevoegd: z.werk.gevoegd !== undefined,
  onderzoek: onderzochtDoor(z),
  gevraagd: z.werk.zelfonderzoek !== undefined,
  oordeel: z.werk.zelfonderzoek?.rondes.at(-1)?.beoordeeld?.oordeel ?? null,
  rondes: z.werk.zelfonderzoek?.rondes.length ?? 0,
  dagen: z.geslotenOp === null ? null : dagenTussen(dagVan(z.ontvangenOp), dagVan(z.geslotenOp)),
  maatregelen: JSON.stringify(perStand(z)),
  termijnen: JSON.stringify(z.termijnen.toSorted((a, b) => (a.id < b.id ? -1 : 1)).flatMap(loopVan)),
})

/** Only of a supervisor's dossier; a destroyed one leaves the line as it was. */
export const heeftToezichtregel = (z: Zaak): boolean => z.procedure === 'toezicht' && z.status !== 'vernietigd'

export const toezichtregelRij = (z: Zaak) => ({ loket: z.loket, zaak: z.id, ...toezichtregelNa(z) })

/** Writes the line of a dossier as it now stands. */
export const saveToezichtregel = async (tx: Tx, z: Zaak): Promise<void> => {
  await tx
    .insertInto('toezichtregel')
    .values({ ...toezichtregelRij(z), gemeld: '{}' })
    .onConflict(c => c.columns(['loket', 'zaak']).doUpdateSet(toezichtregelNa(z)))
    .execute()
}

type Melding = { readonly kanaal: string; readonly voorvalOp: string | null; readonly ontvangenOp: string }

/** How a report came in and when what it is about happened. */
export const alsGemeld = (m: NieuweMelding): Melding => ({
  kanaal: m.kanaal,
  voorvalOp: m.voorval.vanaf,
  ontvangenOp: m.ontvangenOp,
})

/**
 * Whether a report came in in time, for each sort of reporter who had to: which one it was is settled later, and the
 * day of the event is not kept.
 */
export const gemeldPerType = (
  m: Melding,
  protocol: Protocolversie,
  reken: Rekenaar,
): Readonly<Record<string, Gemeld>> => {
  const types = [...new Set((protocol.meldtermijnen ?? []).flatMap(t => t.melderTypes))].sort()
  return Object.fromEntries(
    types.map((melderType): [string, Gemeld] => {
      const oordeel = meldoordeel({ ...m, melderType }, protocol, reken)
      if (!oordeel) return [melderType, 'onbekend']
      return [melderType, oordeel.opTijd ? 'opTijd' : 'teLaat']
    }),
  )
}

export const saveGemeld = async (
  tx: Tx,
  loket: string,
  zaak: string,
  gemeld: Readonly<Record<string, Gemeld>>,
): Promise<void> => {
  await tx
    .updateTable('toezichtregel')
    .set({ gemeld: JSON.stringify(gemeld) })
    .where('loket', '=', loket)
    .where('zaak', '=', zaak)
    .execute()
}
