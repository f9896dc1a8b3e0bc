import { createHash } from 'node:crypto'
import { ontsleutel, plaats, versleutel } from '../kluis/versleuteling.ts'

/** A secret out of the one in the cookie: the register has neither. */
const sleutelUit = (token: string): Buffer => createHash('sha256').update(`idtoken|${token}`).digest()
const hier = (loket: string, tabel: Tabel): string => plaats(loket, tabel, 'eigen', 'idtoken')

type Tabel = 'sessie' | 'aanbiedersessie'

/** The token with which somebody came in, as a session keeps it; `token` is that of the cookie. */
export const bewaarIdtoken = (loket: string, tabel: Tabel, token: string, idtoken: string | null): Buffer | null =>
  idtoken === null ? null : versleutel(sleutelUit(token), idtoken, hier(loket, tabel))

export const leesIdtoken = (loket: string, tabel: Tabel, token: string, bewaard: Buffer | null): string | null =>
  bewaard === null ? null : ontsleutel(sleutelUit(token), bewaard, hier(loket, tabel)).toString('utf8')
