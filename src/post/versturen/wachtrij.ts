import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../db/verbinding.ts'
import type { Stand } from './herhalen.ts'

/** A notice that is ours to send, for as long as the claim holds. */
export type Geclaimd = {
  readonly id: string
  readonly zaak: string
  /** What the notice is about: a link that opens, or else a message to who reported. */
  readonly link: string | null
  readonly ronde: number
  readonly pogingen: number
  readonly door: string | null
  readonly cijfertekst: Buffer | null
  readonly claim: string
}

/** Longer than any try can take; after it another process may have the notice. */
const HUUR_MS = 300_000

/** Takes the notice that waits longest; of two processes one gets it. */
export const neemPost = async (tx: Tx, loket: string, claim: string, nu: Date): Promise<Geclaimd | null> => {
  const tot = new Date(nu.getTime() + HUUR_MS).toISOString()
  // Materialized: joined as it stands, PostgreSQL may run the subquery once for each row, and take them all.
  const { rows } = await sql<Geclaimd>`
    with eerste as materialized (
      select id from uitgaande_post
      where loket = ${loket} and status = 'wacht' and volgende_poging <= ${nu.toISOString()}
        and (bezet_tot is null or bezet_tot < ${nu.toISOString()})
      order by volgende_poging, id limit 1 for update skip locked
    )
    update uitgaande_post p set bezet_tot = ${tot}, claim = ${claim}, pogingen = p.pogingen + 1
    from eerste where p.loket = ${loket} and p.id = eerste.id
    returning p.id, p.zaak, p.link, p.ronde, p.pogingen, p.door, p.cijfertekst, p.claim`.execute(tx)
  return rows[0] ?? null
}

const zet = async (tx: Tx, loket: string, p: Geclaimd, nieuw: RawBuilder<unknown>, nog: RawBuilder<unknown>) => {
  const { numAffectedRows } = await sql`
    update uitgaande_post set ${nieuw} where loket = ${loket} and id = ${p.id} and claim = ${p.claim} and ${nog}`.execute(
    tx,
  )
  return numAffectedRows === 1n
}

/**
 * Right before the first byte: from here on we cannot know whether it arrives, until the server says so. What is then
 * cut off (this process, the line) stays so, and is never sent again by itself. False: it is not ours any more.
 */
export const zetOnderweg = (tx: Tx, loket: string, p: Geclaimd, nu: string): Promise<boolean> =>
  zet(tx, loket, p, sql`status = 'onzeker', fout = 'verbroken', veranderd_op = ${nu}`, sql`status = 'wacht'`)

export const zetStand = (tx: Tx, loket: string, p: Geclaimd, s: Stand, nu: string): Promise<boolean> =>
  zet(
    tx,
    loket,
    p,
    sql`status = ${s.status}, fout = ${s.fout}, antwoord = ${s.antwoord}, volgende_poging = ${s.volgendePoging},
      bezet_tot = null, claim = null, veranderd_op = ${nu}`,
    sql`status in ('wacht', 'onzeker')`,
  )

/** Its claim is let go, without a word about how it stands: somebody withdrew it meanwhile. */
export const laatLos = (tx: Tx, loket: string, p: Geclaimd): Promise<boolean> =>
  zet(tx, loket, p, sql`bezet_tot = null, claim = null`, sql`true`)

/** Copies that have lapsed lose address and link; that something left, and when, stays with the dossier. */
export const wisKopieen = async (tx: Tx, loket: string, voor: string): Promise<void> => {
  await tx
    .updateTable('uitgaande_post')
    .set({ cijfertekst: null })
    .where('loket', '=', loket)
    .where('cijfertekst', 'is not', null)
    .where('status', 'in', ['verzonden', 'vervallen', 'zelf'])
    .where('veranderd_op', '<', voor)
    .execute()
}
