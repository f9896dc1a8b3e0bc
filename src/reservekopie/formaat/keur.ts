import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { Kopiefout } from '../fout.ts'
import { type Databasesoort, type Einde, type Kop, leesStukken, type Stuk, teller } from './archief.ts'
import { ontsleutelBlokken } from './blokken.ts'

export type Inhoudsopgave = {
  readonly pad: string
  readonly kop: Kop
  readonly tabellen: readonly Einde[]
  readonly bestanden: readonly Einde[]
}

/** The pieces of a backup file. Every byte is checked before it is given out. */
export async function* stukkenUit(pad: string, sleutel: Buffer): AsyncGenerator<Stuk> {
  const bron = createReadStream(pad, { highWaterMark: 1 << 20 })
  const uitgepakt = createGunzip()
  // An error anywhere destroys the last stream, and so reaches whoever reads it.
  pipeline(
    bron,
    b => ontsleutelBlokken(sleutel, b as AsyncIterable<Buffer>, pad),
    uitgepakt,
    () => {},
  )
  try {
    yield* leesStukken(uitgepakt, pad)
  } catch (fout) {
    if (fout instanceof Kopiefout) throw fout
    const { code } = fout as NodeJS.ErrnoException
    throw new Kopiefout(code === 'ENOENT' ? 'bestandOntbreekt' : 'beschadigd', pad, fout)
  } finally {
    bron.destroy()
    uitgepakt.destroy()
  }
}

type Stand = { kop: Kop | null; open: 'tabel' | 'bestand' | null; tabellen: Einde[]; bestanden: Einde[]; slot: number }

/**
 * Reads a backup from its first byte to its last, and holds every count and hash against what was written.
 * Throws before anything is put back.
 */
export const keurKopie = async (pad: string, sleutel: Buffer, soort: Databasesoort): Promise<Inhoudsopgave> => {
  const tel = teller()
  const s: Stand = { kop: null, open: null, tabellen: [], bestanden: [], slot: -1 }
  const stuk: { readonly [S in Stuk['soort']]: (stuk: Extract<Stuk, { soort: S }>) => boolean } = {
    kop: ({ kop }) => {
      if (kop.soort !== soort) throw new Kopiefout('verkeerdeSoort', pad)
      if (kop.formaat !== 1) throw new Kopiefout('nieuwer', pad)
      s.kop = kop
      return true
    },
    tabel: () => begin('tabel'),
    bestand: () => begin('bestand'),
    data: ({ data }) => {
      tel.neem(data)
      return s.open !== null
    },
    einde: ({ einde }) => {
      const { hash } = tel.einde()
      ;(s.open === 'tabel' ? s.tabellen : s.bestanden).push(einde)
      const past = s.open !== null && hash === einde.hash
      s.open = null
      return past
    },
    slot: ({ delen }) => {
      s.slot = delen
      return s.open === null
    },
  }
  const begin = (soort: 'tabel' | 'bestand') => {
    const mag = s.kop !== null && s.open === null && s.slot < 0
    s.open = soort
    return mag
  }
  for await (const gelezen of stukkenUit(pad, sleutel))
    if (!(stuk[gelezen.soort] as (s: Stuk) => boolean)(gelezen)) throw new Kopiefout('beschadigd', pad)
  if (!s.kop || s.slot !== s.tabellen.length + s.bestanden.length) throw new Kopiefout('beschadigd', pad)
  return { pad, kop: s.kop, tabellen: s.tabellen, bestanden: s.bestanden }
}
