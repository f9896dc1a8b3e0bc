import { timingSafeEqual } from 'node:crypto'
import type { Tx } from '../../db/verbinding.ts'
import { leesNummer, maakNummer } from '../../kernel/dossiernummer.ts'
import { normaliseerCode } from '../../kernel/toegangscode.ts'
import { codehash } from '../../kluis/zoektoken.ts'
import type { Gevolgd } from './melderdeur.ts'

/** A number and a code as they are kept; null when they cannot be. */
export const leesBewijs = (nummer: string, code: string): { nummer: string; code: string } | null => {
  const gelezen = leesNummer(nummer)
  const genormaliseerd = normaliseerCode(code)
  return gelezen && genormaliseerd ? { nummer: maakNummer(gelezen.jaar, gelezen.teller), code: genormaliseerd } : null
}

const gelijk = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))

/**
 * A report with the dossier it is in, for who has both its number and its code. Found by the keyed hash of the code, so that
 * how long it takes tells nothing about either.
 */
export const findGevolgd = async (
  tx: Tx,
  loket: string,
  zoeksleutel: Buffer,
  bewijs: { nummer: string; code: string },
): Promise<Gevolgd | null> => {
  const rij = await tx
    .selectFrom('melding as m')
    .innerJoin('zaak_melding as zm', j => j.onRef('zm.loket', '=', 'm.loket').onRef('zm.melding', '=', 'm.id'))
    .select(['m.id', 'm.nummer', 'zm.zaak'])
    .where('m.loket', '=', loket)
    .where('m.code_hash', '=', codehash(zoeksleutel, bewijs.code))
    .orderBy('zm.zaak', 'desc')
    .limit(1)
    .executeTakeFirst()
  return rij && gelijk(rij.nummer, bewijs.nummer) ? { zaak: rij.zaak, melding: rij.id } : null
}
