import type { Tx } from '../db/verbinding.ts'
import { leesNummer, maakNummer } from '../kernel/dossiernummer.ts'

/** The dossier with a number, however it was typed. Says nothing about who may see it: ask the policy. */
export const findZaakId = async (tx: Tx, loket: string, getypt: string): Promise<string | null> => {
  const gelezen = leesNummer(getypt)
  if (!gelezen) return null
  const rij = await tx
    .selectFrom('zaak')
    .select('id')
    .where('loket', '=', loket)
    .where('nummer', '=', maakNummer(gelezen.jaar, gelezen.teller))
    .executeTakeFirst()
  return rij?.id ?? null
}
