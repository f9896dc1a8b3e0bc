import { mkdir, open, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join, normalize, sep } from 'node:path'

/** Folders of the data folder that belong to the register: an operator's protocols, seals, the book of destructions, files of dossiers. */
const MAPPEN = ['protocollen', 'zegels', 'vernietigd', 'bestanden'] as const

/** What goes along with the register, as paths below the data folder with forward slashes. */
export const findBestanden = async (datamap: string): Promise<readonly string[]> => {
  const perMap = await Promise.all(
    MAPPEN.map(async map => {
      const namen = await readdir(join(datamap, map), { recursive: true, withFileTypes: true }).catch(() => [])
      return namen
        .filter(n => n.isFile())
        .map(n =>
          join(n.parentPath, n.name)
            .slice(datamap.length + 1)
            .replaceAll(sep, '/'),
        )
    }),
  )
  return perMap.flat().sort()
}

/** The seals before the register's moment: the file may lag behind the database (the sealer adds), never run ahead. */
export const leesZegels = async (datamap: string): Promise<ReadonlyMap<string, Buffer>> => {
  const paden = (await findBestanden(datamap)).filter(p => p.startsWith('zegels/'))
  return new Map(await Promise.all(paden.map(async p => [p, await readFile(join(datamap, p))] as const)))
}

/** A file to read, held from here on: who removes it meanwhile does not take it away from the backup. Null when it is gone. */
export const openBestand = async (datamap: string, pad: string): Promise<AsyncIterable<Buffer> | null> => {
  const bestand = await open(join(datamap, pad)).catch((fout: NodeJS.ErrnoException) => {
    if (fout.code === 'ENOENT') return null
    throw fout
  })
  return bestand?.createReadStream() ?? null
}

/** A path out of a backup may only lead below the folders that a backup holds. */
const veiligPad = (datamap: string, pad: string): string => {
  const plek = normalize(pad)
  if (!MAPPEN.some(m => plek.startsWith(`${m}${sep}`)) || plek.includes('..')) throw new Error('a path out of bounds')
  return join(datamap, plek)
}

/** Puts a file back. What stood there keeps its content under another name: a seal is never thrown away. */
export const zetBestandTerug = async (
  datamap: string,
  pad: string,
  inhoud: Buffer,
  achtervoegsel: string,
): Promise<void> => {
  const plek = veiligPad(datamap, pad)
  await mkdir(dirname(plek), { recursive: true })
  const al = await readFile(plek).catch(() => null)
  if (al?.equals(inhoud)) return
  // The book of destructions is only ever added to: what happened after the backup must not be forgotten.
  if (al && plek.includes(`${sep}vernietigd${sep}`)) return writeFile(plek, Buffer.concat([inhoud, al]))
  if (al) await rename(plek, `${plek}.${achtervoegsel}`)
  await writeFile(plek, inhoud, { mode: 0o600 })
}
