import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { stukkenUit } from './formaat/keur.ts'
import { Kopiefout } from './fout.ts'
import { sleutelkopieen } from './plek.ts'

const DAG = 86_400_000

export const isVerlopen = (gemaaktOp: string, nu: Date, dagen: number): boolean =>
  nu.getTime() - Date.parse(gemaaktOp) > dagen * DAG

const gemaaktOp = async (pad: string, sleutel: Buffer): Promise<string | null> => {
  try {
    for await (const stuk of stukkenUit(pad, sleutel)) return stuk.soort === 'kop' ? stuk.kop.gemaaktOp : null
    return null
  } catch (fout) {
    if (fout instanceof Kopiefout) return null
    throw fout
  }
}

/**
 * Removes the lapsed key store backups beside a new one, by the date that stands inside them.
 * What does not open with this key is left alone.
 */
export const ruimVerlopen = async (
  nieuw: string,
  sleutel: Buffer,
  nu: Date,
  dagen: number,
): Promise<readonly string[]> => {
  const weg: string[] = []
  for (const pad of await sleutelkopieen(dirname(nieuw))) {
    const moment = pad === nieuw ? null : await gemaaktOp(pad, sleutel)
    if (moment === null || !isVerlopen(moment, nu, dagen)) continue
    await rm(pad)
    weg.push(pad)
  }
  return weg
}
