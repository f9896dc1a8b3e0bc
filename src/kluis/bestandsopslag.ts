import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UUID } from '../kernel/ids.ts'

const DEEL = '.deel'

/** A file as it lies in the store: its name, which is an id unless something is wrong, and when it was written. */
type Liggend = { readonly naam: string; readonly gewijzigd: number }

/** Encrypted files, one per id, below the data folder. Knows no key: what it holds is ciphertext. */
export type Bestandsopslag = {
  /** Durable when it returns. A file is written once and never changed. */
  schrijf(loket: string, id: string, cijfertekst: Buffer): Promise<void>
  /** Null when there is none. */
  lees(loket: string, id: string): Promise<Buffer | null>
  verwijder(loket: string, namen: readonly string[]): Promise<void>
  /** Everything that lies there, what a crash left half written included. */
  blader(loket: string): AsyncGenerator<Liggend>
}

const syncMap = async (map: string): Promise<void> => {
  const map_ = await open(map, 'r')
  await map_.sync().finally(() => map_.close())
}

/** A new folder is durable when the folder that it stands in is. */
const zorgVoorMap = async (map: string): Promise<void> => {
  const eerste = await mkdir(map, { recursive: true, mode: 0o700 })
  for (let nieuw = map; eerste && nieuw.startsWith(eerste); nieuw = dirname(nieuw)) await syncMap(dirname(nieuw))
}

/**
 * The store of a data folder: written aside, synced, renamed, and the folder synced, so that after a power cut a file
 * is there whole or not at all (decision 0033).
 */
export const bestandsopslag = (datamap: string): Bestandsopslag => {
  const mapVan = (loket: string) => join(datamap, 'bestanden', loket)
  // The last two characters of an id are random; the first ones of a v7 id are the time.
  const plek = (loket: string, naam: string): string => {
    const id = naam.slice(0, 36)
    if (!UUID.test(id) || /[\\/]/.test(naam)) throw new Error('a file in the store is named by an id')
    return join(mapVan(loket), id.slice(-2), naam)
  }
  return {
    async schrijf(loket, id, cijfertekst) {
      const naar = plek(loket, id)
      await zorgVoorMap(dirname(naar))
      const bestand = await open(naar + DEEL, 'wx', 0o600)
      try {
        await bestand.writeFile(cijfertekst)
        await bestand.sync()
      } finally {
        await bestand.close()
      }
      await rename(naar + DEEL, naar)
      await syncMap(dirname(naar))
    },
    lees: (loket, id) =>
      readFile(plek(loket, id)).catch((fout: NodeJS.ErrnoException) => {
        if (fout.code === 'ENOENT') return null
        throw fout
      }),
    async verwijder(loket, namen) {
      for (const naam of namen) await rm(plek(loket, naam), { force: true })
    },
    async *blader(loket) {
      const vakken = await readdir(mapVan(loket)).catch(() => [])
      for (const vak of vakken.sort())
        for (const naam of (await readdir(join(mapVan(loket), vak)).catch(() => [])).sort()) {
          const er = await stat(join(mapVan(loket), vak, naam)).catch(() => null)
          if (er?.isFile()) yield { naam, gewijzigd: er.mtimeMs }
        }
    },
  }
}
