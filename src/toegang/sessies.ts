import { createHash, randomBytes } from 'node:crypto'
import type { Rol } from '../begrippen/rol.ts'
import { vraagVast } from '../db/lijn.ts'
import type { Tx } from '../db/verbinding.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { bewaarIdtoken, leesIdtoken } from './idtoken.ts'
import type { Wie } from './wie.ts'

/** Minutes without a request, and hours in all, after which one signs in again. */
export const STIL_MINUTEN = 30
export const HOOGSTENS_UREN = 12
/** A session notes at most once a minute that it was seen. */
const NOTEER_NA_MS = 60_000

/** The secret is in the cookie only; the register keeps its hash. */
const sessiehash = (token: string): Buffer => createHash('sha256').update(token).digest()

/**
 * Starts a session for somebody who has just proved who they are. Returns the cookie's value. `idtoken` is what their
 * organisation gave them; null when they came in otherwise.
 */
export const beginSessie = async (
  tx: Tx,
  loket: string,
  gebruiker: string,
  nu: Date,
  idtoken: string | null = null,
): Promise<string> => {
  const token = randomBytes(32).toString('base64url')
  const op = nu.toISOString()
  await tx
    .insertInto('sessie')
    .values({
      ...{ loket, hash: sessiehash(token), gebruiker, begonnen_op: op, gezien_op: op, bevestigd_op: op },
      idtoken: bewaarIdtoken(loket, 'sessie', token, idtoken),
    })
    .execute()
  return token
}

const voor = (nu: Date, ms: number): string => new Date(nu.getTime() - ms).toISOString()

type Sessierij = Pick<Required<Wie>, 'id' | 'naam' | 'waarneemtVoor'> & {
  readonly rollen: readonly Rol[]
  readonly bevestigd_op: string
  readonly gezien_op: string
  readonly ongelezen: number
  readonly overdrachten: number
  readonly bewaard: number
}

/** With what waits for this user, and for whom they stand in today: every page shows or needs it. */
const SESSIE = `select g.id, g.naam, g.rollen, s.bevestigd_op, s.gezien_op,
  (select count(*) from bericht b
    where b.loket = g.loket and b.aan = g.id and b.gelezen_op is null) as ongelezen,
  (select count(*) from dienstoverdracht d
    where d.loket = g.loket and d.gegeven_door <> g.id and d.aanvaard_op is null) as overdrachten,
  -- Only these have a page to be found on; an e-mail that waits to be registered has not.
  (select count(*) from concept c
    where c.loket = g.loket and c.gebruiker = g.id and c.soort = 'balie') as bewaard,
  array(select w.afwezige from waarneming w where w.loket = g.loket and w.waarnemer = g.id
    and w.beeindigd_op is null and w.van <= $3 and w.tot >= $3) as "waarneemtVoor"
  from sessie s join gebruiker g on g.loket = s.loket and g.id = s.gebruiker
  where s.loket = $1 and s.hash = $2 and s.gezien_op > $4 and s.begonnen_op > $5 and g.actief`

/** Notes that the session was used: it ends when nobody does for a while. */
export const noteerGezien = async (tx: Tx, loket: string, token: string, nu: Date): Promise<void> => {
  await tx
    .updateTable('sessie')
    .set({ gezien_op: nu.toISOString() })
    .where('loket', '=', loket)
    .where('hash', '=', sessiehash(token))
    .execute()
}

/** Somebody with a session, and whether it is long since it was noted that it is used. */
export type Gevonden = { readonly wie: Wie; readonly noteer: boolean }

/** Who holds this token at this desk; null when it is unknown, idle, too old, or its user is blocked. Changes nothing. */
export const findSessie = async (
  tx: Tx,
  loket: string,
  token: string,
  nu: Date,
  herkomst: string,
): Promise<Gevonden | null> => {
  const [rij] = await vraagVast<Sessierij>(tx, SESSIE, [
    loket,
    sessiehash(token),
    dagVan(nu),
    voor(nu, STIL_MINUTEN * 60_000),
    voor(nu, HOOGSTENS_UREN * 3_600_000),
  ])
  if (!rij) return null
  const wie = {
    loket,
    id: rij.id,
    naam: rij.naam,
    rollen: rij.rollen,
    bevestigdOp: rij.bevestigd_op,
    herkomst,
    ongelezen: rij.ongelezen,
    overdrachten: rij.overdrachten,
    bewaard: rij.bewaard,
    waarneemtVoor: rij.waarneemtVoor,
  }
  return { wie, noteer: nu.getTime() - Date.parse(rij.gezien_op) > NOTEER_NA_MS }
}

/** The same within a transaction, in which it is noted that the session is used. */
export const findWie = async (
  tx: Tx,
  loket: string,
  token: string,
  nu: Date,
  herkomst: string,
): Promise<Wie | null> => {
  const gevonden = await findSessie(tx, loket, token, nu, herkomst)
  if (gevonden?.noteer) await noteerGezien(tx, loket, token, nu)
  return gevonden?.wie ?? null
}

/** Whose session this was, also when it is over: enough to keep what they typed for them, and for nothing else. */
export const findVorigeGebruiker = async (tx: Tx, loket: string, token: string): Promise<string | null> => {
  const rij = await tx
    .selectFrom('sessie as s')
    .innerJoin('gebruiker as g', j => j.onRef('g.loket', '=', 's.loket').onRef('g.id', '=', 's.gebruiker'))
    .select('g.id')
    .where('s.loket', '=', loket)
    .where('s.hash', '=', sessiehash(token))
    .where('g.actief', '=', true)
    .executeTakeFirst()
  return rij?.id ?? null
}

/** Notes that somebody has proved again who they are (step-up). */
export const bevestigSessie = async (tx: Tx, loket: string, token: string, nu: Date): Promise<void> => {
  await tx
    .updateTable('sessie')
    .set({ bevestigd_op: nu.toISOString() })
    .where('loket', '=', loket)
    .where('hash', '=', sessiehash(token))
    .execute()
}

/** Ends a session. Returns the token of the organisation that somebody came in with; null when there was none. */
export const eindigSessie = async (tx: Tx, loket: string, token: string): Promise<string | null> => {
  const rij = await tx
    .deleteFrom('sessie')
    .where('loket', '=', loket)
    .where('hash', '=', sessiehash(token))
    .returning('idtoken')
    .executeTakeFirst()
  return leesIdtoken(loket, 'sessie', token, rij?.idtoken ?? null)
}
