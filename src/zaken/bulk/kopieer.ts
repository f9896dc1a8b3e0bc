import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

type Waarde = string | number | boolean | null | Buffer | readonly string[]
export type Rij = Readonly<Record<string, Waarde>>

const TEKENS: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
const BIJZONDER = /[\\\n\r\t]/
const veilig = (tekst: string): string =>
  BIJZONDER.test(tekst) ? tekst.replace(/[\\\n\r\t]/g, teken => TEKENS[teken] as string) : tekst

const element = (tekst: string): string => `"${tekst.replace(/["\\]/g, '\\$&')}"`

/** One value in PostgreSQL's text format for COPY. */
const alsVeld = (waarde: Waarde): string => {
  if (waarde === null) return '\\N'
  if (typeof waarde === 'string') return veilig(waarde)
  if (typeof waarde === 'boolean') return waarde ? 't' : 'f'
  if (typeof waarde === 'number') return String(waarde)
  if (Buffer.isBuffer(waarde)) return `\\\\x${waarde.toString('hex')}`
  return veilig(`{${waarde.map(element).join(',')}}`)
}

const PER_BLOK = 200

function* blokken(rijen: readonly Rij[], kolommen: readonly string[]): Generator<string> {
  for (let i = 0; i < rijen.length; i += PER_BLOK)
    yield rijen
      .slice(i, i + PER_BLOK)
      .map(rij => `${kolommen.map(k => alsVeld(rij[k] ?? null)).join('\t')}\n`)
      .join('')
}

/** A place to copy to, of this connection only: COPY goes around row-level security, so it may not reach the table itself. */
export const maakTussentabel = async (client: pg.Client, tabel: string): Promise<void> => {
  await client.query(`create temp table bulk_${tabel} (like ${tabel}) on commit delete rows`)
}

/** Rows into a table: by COPY to its temporary twin, and from there past the wall that guards it. */
export const kopieer = async (client: pg.Client, tabel: string, rijen: readonly Rij[]): Promise<void> => {
  const eerste = rijen[0]
  if (!eerste) return
  const kolommen = Object.keys(eerste)
  const lijst = kolommen.join(', ')
  const stroom = client.query(copyFrom(`copy bulk_${tabel} (${lijst}) from stdin`))
  await pipeline(Readable.from(blokken(rijen, kolommen), { objectMode: true, highWaterMark: 1 }), stroom)
  await client.query(`insert into ${tabel} (${lijst}) select ${lijst} from bulk_${tabel}`)
}
