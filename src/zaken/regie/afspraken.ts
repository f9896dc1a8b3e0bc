import { sql } from 'kysely'
import type { Tx } from '../../db/verbinding.ts'
import type { Wie } from '../../toegang/wie.ts'
import { mijnDossiers, zichtfilter } from '../../toegang/zichtfilter.ts'

/** An agreement that waits, of an open dossier. What it is, is content: it stands in the dossier. */
export type OpenAfspraak = {
  readonly id: string
  readonly zaak: string
  readonly nummer: string
  readonly categorie: string | null
  readonly eigenaar: string | null
  readonly uiterlijk: string
}

const HOOGSTENS = 200

/** Open agreements, the earliest first: all that this user may see, or those of theirs that are late. */
export const findAfspraken = async (
  tx: Tx,
  wie: Wie,
  welke: 'alle' | 'mijnLate',
  vandaag: string,
): Promise<readonly OpenAfspraak[]> => {
  const mijn = sql<boolean>`(a.uiterlijk < ${vandaag} and (a.eigenaar = ${wie.id} or ${mijnDossiers(wie)}))`
  const { rows } = await sql<OpenAfspraak>`
    select a.id, zaak.id as zaak, zaak.nummer, zaak.categorie, a.eigenaar, a.uiterlijk
    from afspraak a join zaak on zaak.loket = a.loket and zaak.id = a.zaak
    where a.loket = ${wie.loket} and a.status = 'open' and zaak.status = 'in_behandeling'
      and ${zichtfilter(wie, 'dossier.lezen')} and ${welke === 'alle' ? sql<boolean>`true` : mijn}
    order by a.uiterlijk, a.id limit ${HOOGSTENS}`.execute(tx)
  return rows
}
