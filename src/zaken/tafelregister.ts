import { sql } from 'kysely'
import type { Tx } from '../db/verbinding.ts'

/** Who sits at the standing table: an organisation with a function, never a person. */
export type Tafeldeelnemer = { id: string; organisatie: string; functie: string; sinds: string; tot: string | null }
export type Tafelbijeenkomst = { id: string; op: string; afgelast: boolean }

export const findDeelnemers = async (tx: Tx, loket: string): Promise<readonly Tafeldeelnemer[]> =>
  (
    await sql<Tafeldeelnemer>`select id, organisatie, functie, sinds, tot from tafeldeelnemer
      where loket = ${loket} order by organisatie, functie`.execute(tx)
  ).rows

/** Two years of a table that meets every few weeks. */
const HOOGSTENS = 60

/** The meetings, the latest first. */
export const findBijeenkomsten = async (tx: Tx, loket: string): Promise<readonly Tafelbijeenkomst[]> =>
  (
    await sql<Tafelbijeenkomst>`select id, op, afgelast from tafelbijeenkomst
      where loket = ${loket} order by op desc limit ${HOOGSTENS}`.execute(tx)
  ).rows
