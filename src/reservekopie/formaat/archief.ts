import { createHash, type Hash } from 'node:crypto'
import { Kopiefout } from '../fout.ts'
import { byteLezer } from './bytelezer.ts'

export type Databasesoort = 'register' | 'sleutels'

/** What a backup says of itself, first of all. */
export type Kop = {
  readonly formaat: 1
  readonly soort: Databasesoort
  readonly gemaaktOp: string
  /** The migrations that its tables had seen: it goes back into exactly that schema. */
  readonly migraties: readonly string[]
  readonly instellingen: Readonly<Record<string, string>>
}
export type Tabelkop = { readonly naam: string; readonly kolommen: readonly string[] }
type Bestandskop = { readonly pad: string }
/** How many rows (or bytes of a file), and the SHA-256 of what was written. */
export type Einde = { readonly naam: string; readonly aantal: number; readonly hash: string }

export type Stuk =
  | { readonly soort: 'kop'; readonly kop: Kop }
  | { readonly soort: 'tabel'; readonly tabel: Tabelkop }
  | { readonly soort: 'bestand'; readonly bestand: Bestandskop }
  | { readonly soort: 'data'; readonly data: Buffer }
  | { readonly soort: 'einde'; readonly einde: Einde }
  | { readonly soort: 'slot'; readonly delen: number }

const LETTERS = { kop: 'K', tabel: 'T', bestand: 'B', data: 'D', einde: 'E', slot: 'S' } as const
const HOOGSTENS = 64 * 1024 * 1024

/** One piece as bytes: a letter, a length, and JSON or raw rows. */
export const schrijfStuk = (stuk: Stuk): Buffer => {
  const inhoud = stuk.soort === 'data' ? stuk.data : Buffer.from(JSON.stringify(stuk))
  const kop = Buffer.alloc(5)
  kop.write(LETTERS[stuk.soort], 0, 'latin1')
  kop.writeUInt32BE(inhoud.length, 1)
  return Buffer.concat([kop, inhoud])
}

export async function* leesStukken(bron: AsyncIterable<Buffer>, pad: string): AsyncGenerator<Stuk> {
  const neem = byteLezer(bron)
  for (let kop = await neem(5); kop; kop = await neem(5)) {
    const lengte = kop.readUInt32BE(1)
    const inhoud = lengte <= HOOGSTENS ? await neem(lengte) : null
    if (!inhoud) throw new Kopiefout('beschadigd', pad)
    if (kop[0] === LETTERS.data.charCodeAt(0)) yield { soort: 'data', data: inhoud }
    else yield JSON.parse(inhoud.toString('utf8')) as Stuk
  }
}

/** Counts and hashes what passes, table by table or file by file. */
export const teller = () => {
  let hash: Hash = createHash('sha256')
  let bytes = 0
  return {
    neem(data: Buffer) {
      hash.update(data)
      bytes += data.length
    },
    einde(): { bytes: number; hash: string } {
      const uit = { bytes, hash: hash.digest('hex') }
      hash = createHash('sha256')
      bytes = 0
      return uit
    },
  }
}
