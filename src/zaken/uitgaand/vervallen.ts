import { sql } from 'kysely'
import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Tx } from '../../db/verbinding.ts'
import type { Poststatus } from './post.ts'

/** Of a link that was taken back nothing needs doing any more; of one that opened or closed only what waits lapses. */
const bij: Readonly<Partial<Record<IncidentFeit['soort'], readonly Poststatus[]>>> = {
  LinkIngetrokken: ['wacht', 'zelf', 'geweigerd', 'opgegeven'],
  LinkGeopend: ['wacht'],
  LinkGesloten: ['wacht', 'zelf', 'geweigerd', 'opgegeven'],
  LinkGeblokkeerd: ['wacht'],
}

/** The notices that must not leave any more, since a decision withdrew, opened or closed their link. */
export const laatPostVervallen = async (tx: Tx, zaak: Zaak, feiten: readonly IncidentFeit[], nu: string) => {
  for (const feit of feiten) {
    const status = bij[feit.soort]
    if (!status || !('id' in feit)) continue
    await tx
      .updateTable('uitgaande_post')
      .set({ status: 'vervallen', volgende_poging: null, veranderd_op: nu })
      .where('loket', '=', zaak.loket)
      .where('zaak', '=', zaak.id)
      .where('link', '=', feit.id)
      .where('status', 'in', [...status])
      .execute()
  }
}

/** A link lapses by itself, without a decision: with it goes the notice that still waits, also without a mail server. */
export const laatVerlopenPostVervallen = async (tx: Tx, loket: string, nu: string): Promise<void> => {
  await sql`
    update uitgaande_post p set status = 'vervallen', volgende_poging = null, veranderd_op = ${nu}
    from zaak, jsonb_array_elements(zaak.werk -> 'links') l
    where p.loket = ${loket} and p.status = 'wacht' and zaak.loket = p.loket and zaak.id = p.zaak
      and l ->> 'id' = p.link::text and l ->> 'verlooptOp' <= ${nu}`.execute(tx)
}
