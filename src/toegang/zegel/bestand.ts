import { mkdir, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Zegelbewijs } from './keten.ts'

/** The seals outside the database, where who can write the database cannot reach them. Only ever added to. */
export type Zegelbestand = {
  lees(loket: string): Promise<readonly Zegelbewijs[] | null>
  voegToe(loket: string, bewijzen: readonly Zegelbewijs[]): Promise<void>
}

const ontleed = (tekst: string): readonly Zegelbewijs[] =>
  tekst
    .split('\n')
    .filter(Boolean)
    .flatMap(regel => {
      try {
        return [JSON.parse(regel) as Zegelbewijs]
      } catch {
        // Cut off by a crash while it was written: the sealer writes it again.
        return []
      }
    })

export const zegelbestand = (datamap: string): Zegelbestand => {
  const map = join(datamap, 'zegels')
  const pad = (loket: string) => join(map, `${loket}.jsonl`)
  return {
    async lees(loket) {
      const tekst = await readFile(pad(loket), 'utf8').catch((fout: NodeJS.ErrnoException) => {
        if (fout.code === 'ENOENT') return null
        throw fout
      })
      return tekst === null ? null : ontleed(tekst)
    },
    async voegToe(loket, bewijzen) {
      if (bewijzen.length === 0) return
      await mkdir(map, { recursive: true })
      const bestand = await open(pad(loket), 'a', 0o600)
      // A new line first, so that a line which a crash cut off spoils nothing.
      await bestand.appendFile(`\n${bewijzen.map(b => JSON.stringify(b)).join('\n')}\n`)
      await bestand.sync()
      await bestand.close()
    },
  }
}
