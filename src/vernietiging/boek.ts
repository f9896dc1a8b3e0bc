import { mkdir, open, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Grafsteen } from './store.ts'

/** A destruction as it stands outside the database: ids, codes and dates, so that a restore can repeat it. */
export type Boekregel = Grafsteen & { readonly loket: string; readonly sleutels: readonly string[] }

/** The book of destructions: a file per desk, only added to. A backup put back may be older than what it says. */
export type Vernietigingsboek = {
  schrijf(regel: Boekregel): Promise<void>
  lees(loket: string): Promise<readonly Boekregel[]>
}

const MAP = 'vernietigd'

const ontleed = (tekst: string): readonly Boekregel[] =>
  tekst
    .split('\n')
    .filter(Boolean)
    .flatMap(regel => {
      try {
        return [JSON.parse(regel) as Boekregel]
      } catch {
        // A line that a crash cut off: its destruction was not carried out yet, and is in the register still.
        return []
      }
    })

export const vernietigingsboek = (datamap: string): Vernietigingsboek => {
  const map = join(datamap, MAP)
  const pad = (loket: string) => join(map, `${loket}.jsonl`)
  return {
    async schrijf(regel) {
      await mkdir(map, { recursive: true })
      const bestand = await open(pad(regel.loket), 'a', 0o600)
      // A new line first, so that a cut-off one before it spoils nothing.
      await bestand.appendFile(`\n${JSON.stringify(regel)}\n`)
      await bestand.sync()
      await bestand.close()
    },
    lees: async loket => ontleed(await readFile(pad(loket), 'utf8').catch(() => '')),
  }
}

/** Every key that was destroyed, by desk, from all books of a data folder. */
export const vernietigdeSleutels = async (
  datamap: string,
): Promise<readonly { loket: string; ids: readonly string[] }[]> => {
  const namen = await readdir(join(datamap, MAP)).catch(() => [])
  const boek = vernietigingsboek(datamap)
  const lokets = namen.filter(n => n.endsWith('.jsonl')).map(n => n.slice(0, -'.jsonl'.length))
  return Promise.all(lokets.map(async loket => ({ loket, ids: (await boek.lees(loket)).flatMap(r => r.sleutels) })))
}
