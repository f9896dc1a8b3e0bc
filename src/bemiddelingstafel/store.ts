import { sql } from 'kysely'
import type { Bemiddeling } from '../begrippen/feiten/bemiddelingstafel.ts'
import type { Vertrouwelijkheid } from '../begrippen/vertrouwelijkheid.ts'
import type { Zaakstatus } from '../begrippen/zaakkern.ts'
import type { Tx } from '../db/verbinding.ts'
import type { Wie } from '../toegang/wie.ts'
import { zichtfilter } from '../toegang/zichtfilter.ts'

/** A family at the table, in the list of the desk. */
export type Tafelzaak = {
  id: string
  nummer: string
  status: Zaakstatus
  behandelaar: string | null
  team: readonly string[]
  vertrouwelijkheid: Vertrouwelijkheid
  bemiddelingstafel: Bemiddeling
}

/** About twenty a year. */
const HOOGSTENS = 500

export const findTafelzaken = async (tx: Tx, wie: Wie): Promise<readonly Tafelzaak[]> => {
  const { rows } = await sql<Tafelzaak>`
    select zaak.id, zaak.nummer, zaak.status, zaak.behandelaar, zaak.team, zaak.vertrouwelijkheid,
      zaak.werk->'bemiddelingstafel' as bemiddelingstafel
    from zaak
    where zaak.loket = ${wie.loket} and zaak.werk ? 'bemiddelingstafel' and zaak.status <> 'vernietigd'
      and ${zichtfilter(wie, 'dossier.lezen')}
    order by zaak.ontvangen_op desc, zaak.id limit ${HOOGSTENS}`.execute(tx)
  return rows
}

type Nieuw = { id: string; organisatie: string; functie: string; sinds: string }

export const insertDeelnemer = (tx: Tx, loket: string, d: Nieuw): Promise<unknown> =>
  sql`insert into tafeldeelnemer (loket, id, organisatie, functie, sinds)
    values (${loket}, ${d.id}, ${d.organisatie}, ${d.functie}, ${d.sinds})`.execute(tx)

/** Takes part no more; the agreements it made keep its name. */
export const beeindigDeelnemer = (tx: Tx, loket: string, id: string, tot: string): Promise<unknown> =>
  sql`update tafeldeelnemer set tot = ${tot} where loket = ${loket} and id = ${id} and tot is null`.execute(tx)

export const insertBijeenkomst = (tx: Tx, loket: string, id: string, op: string): Promise<unknown> =>
  sql`insert into tafelbijeenkomst (loket, id, op) values (${loket}, ${id}, ${op})`.execute(tx)

export const gelastAf = (tx: Tx, loket: string, id: string): Promise<unknown> =>
  sql`update tafelbijeenkomst set afgelast = true where loket = ${loket} and id = ${id}`.execute(tx)
