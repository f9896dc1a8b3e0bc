import { createHash } from 'node:crypto'
import type { Tx } from '../../db/verbinding.ts'

/** Minutes within which somebody must come back from the provider. */
export const AANMELD_MINUTEN = 10

/** What we remember while somebody is away at the provider. */
export type Lopend = {
  readonly verifier: string
  readonly nonce: string
  readonly naar: string
  readonly begonnenOp: string
}

/** Both halves of the secret: the state went to the provider, the other half stayed in the browser. */
const hashVan = (state: string, browser: string): Buffer => createHash('sha256').update(`${state}|${browser}`).digest()

const grens = (nu: Date): string => new Date(nu.getTime() - AANMELD_MINUTEN * 60_000).toISOString()

export const onthoudAanmelding = async (
  tx: Tx,
  loket: string,
  { state, browser, verifier, nonce, naar }: Omit<Lopend, 'begonnenOp'> & { state: string; browser: string },
  nu: Date,
): Promise<void> => {
  await tx.deleteFrom('aanmelding').where('loket', '=', loket).where('begonnen_op', '<=', grens(nu)).execute()
  await tx
    .insertInto('aanmelding')
    .values({ loket, hash: hashVan(state, browser), verifier, nonce, naar, begonnen_op: nu.toISOString() })
    .execute()
}

/** Takes a sign-in that is under way, once: who comes second, too late or with another browser gets null. */
export const neemAanmelding = async (
  tx: Tx,
  loket: string,
  { state, browser }: { state: string; browser: string },
  nu: Date,
): Promise<Lopend | null> => {
  const rij = await tx
    .deleteFrom('aanmelding')
    .where('loket', '=', loket)
    .where('hash', '=', hashVan(state, browser))
    .returning(['verifier', 'nonce', 'naar', 'begonnen_op'])
    .executeTakeFirst()
  if (!rij || rij.begonnen_op <= grens(nu)) return null
  return { verifier: rij.verifier, nonce: rij.nonce, naar: rij.naar, begonnenOp: rij.begonnen_op }
}
