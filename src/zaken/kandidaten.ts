import { sql } from 'kysely'
import type { Tx } from '../db/verbinding.ts'
import type { Wie } from '../toegang/wie.ts'
import { zichtfilter } from '../toegang/zichtfilter.ts'

export type Kandidaat = { id: string; nummer: string; status: string; categorie: string | null; ontvangen_op: string }

/** Other dossiers that one of these persons is in, by the tokens they share; only what this user may open. */
export const findKandidaten = async (tx: Tx, wie: Wie, zaak: string): Promise<readonly Kandidaat[]> => {
  const { rows } = await sql<Kandidaat>`
    select distinct zaak.id, zaak.nummer, zaak.status, zaak.categorie, zaak.ontvangen_op
    from betrokkenheid hier
    join zoektoken a on a.loket = hier.loket and a.betrokkene = hier.betrokkene
    join zoektoken b on b.loket = a.loket and b.token = a.token
    join betrokkenheid daar on daar.loket = b.loket and daar.betrokkene = b.betrokkene and daar.zaak <> hier.zaak
    join zaak on zaak.loket = daar.loket and zaak.id = daar.zaak
    where hier.loket = ${wie.loket} and hier.zaak = ${zaak} and zaak.status <> 'vernietigd'
      and ${zichtfilter(wie, 'dossier.lezen')}
    order by zaak.ontvangen_op desc limit 20`.execute(tx)
  return rows
}
