import { createHash, randomBytes } from 'node:crypto'
import type { Tx } from '../db/verbinding.ts'
import { ontsleutel, plaats, versleutel } from '../kluis/versleuteling.ts'
import { bewaarIdtoken, leesIdtoken } from './idtoken.ts'
import { HOOGSTENS_UREN, STIL_MINUTEN } from './sessies.ts'
import type { Aanbiederwie } from './wie.ts'

/** A session notes at most once a minute that it was seen. */
const NOTEER_NA_MS = 60_000

/** Two secrets out of the one in the cookie: the register finds by the first, and has neither. */
const uitToken = (wat: 'vindt' | 'leest', token: string): Buffer =>
  createHash('sha256').update(`${wat}|${token}`).digest()

const naamplaats = (loket: string, id: string): string => plaats(loket, 'aanbiedersessie', id, 'naam')

/** `idtoken`: what the organisation gave at signing in; absent for who came in with a code. */
type Binnenkomst = Pick<Aanbiederwie, 'naam' | 'organisatie' | 'toegang'> & { readonly idtoken?: string | null }

const voor = (nu: Date, ms: number): string => new Date(nu.getTime() - ms).toISOString()

/** Starts a session for somebody of a provider. Returns its id and the cookie's value; what is too old goes. */
export const beginAanbiedersessie = async (
  tx: Tx,
  loket: string,
  id: string,
  { naam, organisatie, toegang, idtoken = null }: Binnenkomst,
  nu: Date,
): Promise<string> => {
  const token = randomBytes(32).toString('base64url')
  const op = nu.toISOString()
  await tx
    .deleteFrom('aanbiedersessie')
    .where('loket', '=', loket)
    .where('begonnen_op', '<', voor(nu, HOOGSTENS_UREN * 3_600_000))
    .execute()
  await tx
    .insertInto('aanbiedersessie')
    .values({
      ...{ loket, id, organisatie, toegang, begonnen_op: op, gezien_op: op },
      hash: uitToken('vindt', token),
      naam: versleutel(uitToken('leest', token), naam, naamplaats(loket, id)),
      idtoken: bewaarIdtoken(loket, 'aanbiedersessie', token, idtoken),
    })
    .execute()
  return token
}

/** Who of a provider holds this token at this desk; null when it is unknown, idle or too old. */
export const findAanbiederwie = async (
  tx: Tx,
  loket: string,
  token: string,
  nu: Date,
  herkomst: string,
): Promise<Aanbiederwie | null> => {
  const hash = uitToken('vindt', token)
  const rij = await tx
    .selectFrom('aanbiedersessie')
    .select(['id', 'organisatie', 'toegang', 'naam', 'gezien_op'])
    .where('loket', '=', loket)
    .where('hash', '=', hash)
    .where('gezien_op', '>', voor(nu, STIL_MINUTEN * 60_000))
    .where('begonnen_op', '>', voor(nu, HOOGSTENS_UREN * 3_600_000))
    .executeTakeFirst()
  if (!rij) return null
  if (nu.getTime() - Date.parse(rij.gezien_op) > NOTEER_NA_MS)
    await tx
      .updateTable('aanbiedersessie')
      .set({ gezien_op: nu.toISOString() })
      .where('loket', '=', loket)
      .where('hash', '=', hash)
      .execute()
  const naam = ontsleutel(uitToken('leest', token), rij.naam, naamplaats(loket, rij.id)).toString('utf8')
  return { loket, sessie: rij.id, naam, herkomst, organisatie: rij.organisatie, toegang: rij.toegang }
}

/** Ends a session. Returns the token of the organisation that somebody came in with; null when there was none. */
export const eindigAanbiedersessie = async (tx: Tx, loket: string, token: string): Promise<string | null> => {
  const rij = await tx
    .deleteFrom('aanbiedersessie')
    .where('loket', '=', loket)
    .where('hash', '=', uitToken('vindt', token))
    .returning('idtoken')
    .executeTakeFirst()
  return leesIdtoken(loket, 'aanbiedersessie', token, rij?.idtoken ?? null)
}
