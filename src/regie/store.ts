import { sql } from 'kysely'
import type { Overlegvorm } from '../begrippen/feiten/overleg.ts'
import type { Tx } from '../db/verbinding.ts'
import type { Wie } from '../toegang/wie.ts'
import { zichtfilter } from '../toegang/zichtfilter.ts'
import type { Afwezigheid } from './waarneming.ts'

const HOOGSTENS = 200

export type Rustend = {
  id: string
  nummer: string
  categorie: string | null
  behandelaar: string | null
  tot: string
  reden: string
}

/** What rests, the first to come back on top. */
export const findRustend = async (tx: Tx, wie: Wie): Promise<readonly Rustend[]> => {
  const { rows } = await sql<Rustend>`
    select zaak.id, zaak.nummer, zaak.categorie, zaak.behandelaar,
      zaak.werk->>'sluimertTot' as tot, zaak.werk->>'sluimerreden' as reden
    from zaak where zaak.loket = ${wie.loket} and zaak.werk ? 'sluimertTot' and ${zichtfilter(wie, 'dossier.lezen')}
    order by tot, zaak.id limit ${HOOGSTENS}`.execute(tx)
  return rows
}

export type Achtergelaten = { id: string; nummer: string; categorie: string | null; behandelaar: string }

/** Open dossiers of who does not handle dossiers here any more: numbers only, also of those that are kept closely. */
export const findAchtergelaten = async (
  tx: Tx,
  loket: string,
  werktHier: readonly string[],
): Promise<readonly Achtergelaten[]> => {
  const { rows } = await sql<Achtergelaten>`
    select zaak.id, zaak.nummer, zaak.categorie, zaak.behandelaar from zaak
    where zaak.loket = ${loket} and zaak.status in ('ontvangen', 'in_behandeling')
      and zaak.behandelaar is not null and not zaak.behandelaar = any(${[...werktHier]}::uuid[])
    order by zaak.behandelaar, zaak.eerste_termijn nulls last, zaak.id limit ${HOOGSTENS}`.execute(tx)
  return rows
}

/** Two who set cover for the same person at the same moment wait for each other here. */
export const lockGebruiker = async (tx: Tx, loket: string, id: string): Promise<void> => {
  await sql`select 1 from gebruiker where loket = ${loket} and id = ${id} for no key update`.execute(tx)
}

export const insertWaarneming = async (
  tx: Tx,
  wie: Wie,
  id: string,
  { afwezige, waarnemer, van, tot, reden }: Afwezigheid,
  op: string,
): Promise<void> => {
  const wat = { loket: wie.loket, id, afwezige, waarnemer, van, tot, reden }
  await tx
    .insertInto('waarneming')
    .values({ ...wat, ingesteld_op: op, ingesteld_door: wie.id, beeindigd_op: null, beeindigd_door: null })
    .execute()
}

export const beeindigWaarneming = async (tx: Tx, wie: Wie, id: string, op: string): Promise<void> => {
  await tx
    .updateTable('waarneming')
    .set({ beeindigd_op: op, beeindigd_door: wie.id })
    .where('loket', '=', wie.loket)
    .where('id', '=', id)
    .where('beeindigd_op', 'is', null)
    .execute()
}

export type Gepland = {
  id: string
  zaak: string
  nummer: string
  categorie: string | null
  vorm: Overlegvorm
  wanneer: string
}

/** Meetings that come, and those that were and have no notes yet. */
export const findGepland = async (tx: Tx, wie: Wie): Promise<readonly Gepland[]> => {
  const { rows } = await sql<Gepland>`
    select o.id, zaak.id as zaak, zaak.nummer, zaak.categorie, o.vorm, o.wanneer
    from overleg o join zaak on zaak.loket = o.loket and zaak.id = o.zaak
    where o.loket = ${wie.loket} and o.status = 'gepland' and zaak.status = 'in_behandeling'
      and ${zichtfilter(wie, 'dossier.lezen')}
    order by o.wanneer, o.id limit ${HOOGSTENS}`.execute(tx)
  return rows
}
