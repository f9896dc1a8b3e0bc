import type { BijlageFeit } from '../../begrippen/feiten/bijlagen.ts'
import type { Tx } from '../../db/verbinding.ts'
import type { Baken } from '../baken.ts'
import { insertTeksten, type Tekst } from '../register/inhoud.ts'
import type { Context } from '../verloop/context.ts'
import type { Meegestuurd } from './concept.ts'
import { alsBijlagen, rijVan, slaOp } from './opslaan.ts'
import { insertBestanden, type NieuwBestand } from './rijen.ts'

/** Files under the key of the dossier that opens, with the facts and names they bring. */
export type Meegekomen = {
  readonly feiten: readonly BijlageFeit[]
  readonly teksten: readonly Tekst[]
  readonly bestanden: readonly NieuwBestand[]
}

/**
 * Puts what came along in the store under the key of its dossier, one file at a time. A file that the disk lost does
 * not keep the report from coming in.
 */
export const neemMee = async (
  baken: Baken,
  loket: string,
  sleutel: Buffer,
  bijlagen: readonly Meegestuurd[],
  wie: string | null,
): Promise<Meegekomen> => {
  const feiten: BijlageFeit[] = []
  const teksten: Tekst[] = []
  const bestanden: NieuwBestand[] = []
  const op = baken.klok().toISOString()
  for (const { bron, haal } of bijlagen) {
    const gekeurd = await haal()
    if (!gekeurd) continue
    const opgeslagen = await slaOp(baken, loket, sleutel, [gekeurd])
    const uit = alsBijlagen(opgeslagen, bron, baken.nieuwId, wie, op)
    feiten.push(...uit.feiten)
    teksten.push(...uit.teksten)
    bestanden.push(...opgeslagen.map(rijVan))
  }
  return { feiten, teksten, bestanden }
}

export const bewaarMeegekomen = async (
  tx: Tx,
  loket: string,
  zaak: string,
  sleutel: Buffer,
  m: Meegekomen,
  ctx: Context,
) => {
  await insertTeksten(tx, loket, zaak, sleutel, m.teksten, ctx.nu)
  await insertBestanden(tx, loket, { zaak, concept: null }, m.bestanden, ctx.nu)
}
