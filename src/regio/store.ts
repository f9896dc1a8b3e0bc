import { sql } from 'kysely'
import type { Delingdeel } from '../begrippen/feiten/deling.ts'
import type { Regio } from '../begrippen/feiten/regio.ts'
import type { Tx } from '../db/verbinding.ts'
import type { Wie } from '../toegang/wie.ts'
import { zichtfilter } from '../toegang/zichtfilter.ts'

/** A case of another municipality, in the list of the desk. */
export type Regiozaak = {
  id: string
  nummer: string
  categorie: string | null
  status: string
  ontvangen_op: string
  uitkomst: string | null
  regio: Regio | null
  delingen: Delingdeel | null
}

/** Some dozens a year. */
const HOOGSTENS = 500

/** What was passed on or supported since a moment; what was screened as going elsewhere counts before it went. */
export const findRegiozaken = async (
  tx: Tx,
  wie: Wie,
  uitkomsten: readonly string[],
  sinds: string,
): Promise<readonly Regiozaak[]> => {
  const { rows } = await sql<Regiozaak>`
    select zaak.id, zaak.nummer, zaak.categorie, zaak.status, zaak.ontvangen_op,
      zaak.screening->>'uitkomst' as uitkomst, zaak.werk->'regio' as regio, zaak.werk->'delingen' as delingen
    from zaak
    where zaak.loket = ${wie.loket} and zaak.ontvangen_op >= ${sinds}
      and (zaak.werk ? 'regio' or zaak.screening->>'ontvanger' is not null)
      and (zaak.werk ? 'regio' or zaak.screening->>'uitkomst' = any(${uitkomsten}))
      and zaak.status <> 'vernietigd' and ${zichtfilter(wie, 'dossier.lezen')}
    order by zaak.ontvangen_op desc, zaak.id limit ${HOOGSTENS}`.execute(tx)
  return rows
}
