import { randomBytes } from 'node:crypto'
import { chmod, mkdir, open, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ontsleutel, versleutel } from './versleuteling.ts'

/** A wrapped key and the name of the desk's key that wrapped it. */
type Ingepakt = { ingepakt: Buffer; kek: string }

/**
 * Keeper of the desks' own keys, outside the database. Two functions, so that an HSM or a
 * vault service can take its place.
 */
export type Sleutelbewaarder = {
  pakIn(loket: string, sleutel: Buffer, plaats: string): Promise<Ingepakt>
  pakUit(loket: string, ingepakt: Ingepakt, plaats: string): Promise<Buffer>
}

/** The desk's key is not there, while something was wrapped with it. */
class SleutelOntbreekt extends Error {
  readonly loket: string
  constructor(loket: string, waar: string) {
    super(
      `De sleutel van loket ${loket} ontbreekt (${waar}). Zet het sleutelbestand terug; zonder die sleutel is niets te lezen.`,
    )
    this.name = 'SleutelOntbreekt'
    this.loket = loket
  }
}

/** How long a key file counts as unchanged; a rotation waits longer than this before it ends. */
export const HERLEES_MS = 1_000

type Bos = { actief: string; sleutels: Map<string, Buffer> }

export const leesSleutelbestand = (tekst: string): Bos => {
  const regels = tekst.split('\n').filter(r => r.trim() && !r.startsWith('#'))
  const sleutels = new Map(
    regels.map(r => {
      const [naam = '', waarde = ''] = r.trim().split(/\s+/)
      return [naam, Buffer.from(waarde, 'base64')] as const
    }),
  )
  const actief = [...sleutels.keys()].at(-1)
  if (!actief || [...sleutels.values()].some(s => s.length !== 32))
    throw new Error('a key file holds lines: NAME BASE64')
  return { actief, sleutels }
}

const nieuw = (): string =>
  `# Loketsleutel van Baken. Wie dit bestand verliest, verliest alles wat ermee versleuteld is.\nk1 ${randomBytes(32).toString('base64')}\n`

/** Keys in files, one per desk, readable by the owner only; the last line is the one in use. */
export const bestandsbewaarder = (map: string): Sleutelbewaarder & { maakAan(loket: string): Promise<boolean> } => {
  const bossen = new Map<string, Bos & { gewijzigd: number; gekeken: number }>()
  const pad = (loket: string) => join(map, `${loket}.sleutel`)
  const bos = async (loket: string): Promise<Bos> => {
    const al = bossen.get(loket)
    const nu = performance.now()
    if (al && nu - al.gekeken < HERLEES_MS) return al
    // Another process may have added a line (rotation): the file is looked at again, and read when it changed.
    const gewijzigd = (await stat(pad(loket)).catch(() => null))?.mtimeMs ?? 0
    if (al && al.gewijzigd === gewijzigd) {
      al.gekeken = nu
      return al
    }
    const tekst = await readFile(pad(loket), 'utf8').catch(() => null)
    if (tekst === null) throw new SleutelOntbreekt(loket, pad(loket))
    const gelezen = { ...leesSleutelbestand(tekst), gewijzigd, gekeken: nu }
    bossen.set(loket, gelezen)
    return gelezen
  }
  return {
    async maakAan(loket) {
      await mkdir(map, { recursive: true, mode: 0o700 })
      await chmod(map, 0o700)
      const bestand = await open(pad(loket), 'wx', 0o600).catch(fout => {
        if ((fout as NodeJS.ErrnoException).code === 'EEXIST') return null
        throw fout
      })
      if (!bestand) return false
      await bestand.writeFile(nieuw())
      await bestand.sync()
      await bestand.close()
      return true
    },
    async pakIn(loket, sleutel, plaats) {
      const { actief, sleutels } = await bos(loket)
      return { ingepakt: versleutel(sleutels.get(actief) as Buffer, sleutel, plaats), kek: actief }
    },
    async pakUit(loket, { ingepakt, kek }, plaats) {
      const sleutel = (await bos(loket)).sleutels.get(kek)
      if (!sleutel) throw new SleutelOntbreekt(loket, `${pad(loket)}, regel ${kek}`)
      return ontsleutel(sleutel, ingepakt, plaats)
    },
  }
}
