import { inLoket, type Tx } from '../../db/verbinding.ts'
import { UUID, uuidv4 } from '../../kernel/ids.ts'
import { ontsleutel, plaats, versleutel } from '../../kluis/versleuteling.ts'
import type { Wie } from '../../toegang/wie.ts'
import type { Baken } from '../../zaken/baken.ts'
import type { Formulier } from '../route/verzoek.ts'
import {
  deleteBewaard,
  deleteOudBewaard,
  deleteOverschot,
  findAlleBewaard,
  findBewaard,
  insertBewaard,
} from './store.ts'
import { TYPER } from './typer.ts'

type Van = Pick<Wie, 'loket' | 'id'>
/** A form of the desk that was sent when the session had ended: where it belongs, and what was typed. */
export type Bewaardformulier = {
  readonly id: string
  readonly pad: string
  readonly op: string
  readonly formulier: Formulier
}

/** The field that a form carries when it came out of here: after it was sent well, what was kept goes. */
export const VELD = '_bewaard'
export const isBewaardId = (waarde: unknown): waarde is string => typeof waarde === 'string' && UUID.test(waarde)

/** Bound to the row and to the user: given to somebody else it does not open. */
const plek = (wie: Van, id: string) => plaats(wie.loket, 'concept', `${id}|${wie.id}`, 'cijfertekst')

/** Whether anything was typed, besides what a form says of itself. */
export const heeftTekst = ({ [VELD]: _, [TYPER]: __, ...f }: Formulier): boolean =>
  Object.values(f).some(waarde => [waarde].flat().some(w => w !== undefined && w !== ''))

/** Keeps what was sent, encrypted under a key of its own, for this user alone. Null when there is nothing to keep. */
export const legOpzij = async (
  tx: Tx,
  baken: Baken,
  wie: Van,
  pad: string,
  formulier: Formulier,
): Promise<string | null> => {
  const { [VELD]: vorige, [TYPER]: _, ...inhoud } = formulier
  if (!heeftTekst(inhoud)) return null
  const id = uuidv4()
  const sleutel = (await baken.kluis.maak(wie.loket, 'concept', [id])).get(id) as Buffer
  const cijfertekst = versleutel(sleutel, JSON.stringify(inhoud), plek(wie, id))
  await insertBewaard(tx, wie, { id, pad, cijfertekst }, baken.klok())
  const eraf = [...(await deleteOverschot(tx, wie))]
  if (isBewaardId(vorige) && (await deleteBewaard(tx, wie, vorige))) eraf.push(vorige)
  if (eraf.length > 0) await baken.kluis.vernietig(wie.loket, eraf)
  return id
}

type Rij = { id: string; pad: string; cijfertekst: Buffer; gewijzigd_op: string }
const open = (wie: Van, rij: Rij, sleutel: Buffer): Bewaardformulier => ({
  id: rij.id,
  pad: rij.pad,
  op: rij.gewijzigd_op,
  formulier: JSON.parse(ontsleutel(sleutel, rij.cijfertekst, plek(wie, rij.id)).toString('utf8')) as Formulier,
})

/** A kept form of this user; null when there is none (any more), or when it is somebody else's. */
export const pakBewaard = async (tx: Tx, baken: Baken, wie: Van, id: string): Promise<Bewaardformulier | null> => {
  const rij = await findBewaard(tx, wie, id, baken.klok())
  const sleutel = rij && (await baken.kluis.pak(wie.loket, [rij.id])).get(rij.id)
  return rij && sleutel ? open(wie, rij, sleutel) : null
}

export const pakAlleBewaard = async (tx: Tx, baken: Baken, wie: Van): Promise<readonly Bewaardformulier[]> => {
  const rijen = await findAlleBewaard(tx, wie, baken.klok())
  const sleutels = await baken.kluis.pak(
    wie.loket,
    rijen.map(r => r.id),
  )
  return rijen.flatMap(rij => {
    const sleutel = sleutels.get(rij.id)
    return sleutel ? [open(wie, rij, sleutel)] : []
  })
}

/** Row first, then the key: what a backup still has of it is unreadable. */
export const wisBewaard = async (baken: Baken, wie: Van, id: string): Promise<void> => {
  const weg = await inLoket(baken.db, wie.loket, tx => deleteBewaard(tx, wie, id))
  if (weg) await baken.kluis.vernietig(wie.loket, [id])
}

/** What was not sent in time goes, with its keys. */
export const ruimBewaardOp = async (baken: Baken, loket: string): Promise<number> => {
  const ids = await inLoket(baken.db, loket, tx => deleteOudBewaard(tx, loket, baken.klok()))
  return ids.length === 0 ? 0 : baken.kluis.vernietig(loket, ids)
}
