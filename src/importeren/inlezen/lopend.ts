import { type Import, type Importuitslag, importeer, type Voortgang } from '../importeer.ts'
import type { Soortbestand } from '../store.ts'

type Stand = { voortgang: Voortgang | null; uitslag: Importuitslag | 'mislukt' | null }

/** An import that somebody started, while it runs and for a while after. */
export type Lopend = {
  readonly id: string
  readonly loket: string
  readonly wie: string
  readonly naam: string
  readonly soort: Soortbestand
  readonly stand: Readonly<Stand>
  readonly klaar: Promise<void>
}

const HOOGSTENS = 50

/** Imports of this server by id. A restart forgets them: what had not ended was not stored, and the list shows what was. */
export const maakLopende = (log: (regel: Record<string, unknown>) => void) => {
  const alle = new Map<string, Lopend>()
  const begin = (i: Import, id: string, wie: string): Lopend => {
    const stand: Stand = { voortgang: null, uitslag: null }
    const klaar = importeer({
      ...i,
      voortgang: v => {
        stand.voortgang = v
      },
    }).then(
      uitslag => {
        stand.uitslag = uitslag
      },
      fout => {
        // The message may hold a value of the file; the code may not.
        log({ import: 'mislukt', fout: fout?.code ?? fout?.name })
        stand.uitslag = 'mislukt'
      },
    )
    const lopend = { id, loket: i.protocol.loket, wie, naam: i.naam, soort: i.soort, stand, klaar }
    alle.set(id, lopend)
    for (const [oud, l] of alle) if (alle.size > HOOGSTENS && l.stand.uitslag) alle.delete(oud)
    return lopend
  }
  /** Only of this desk, and only for who started it. */
  const find = (loket: string, wie: string, id: string): Lopend | null => {
    const l = alle.get(id)
    return l && l.loket === loket && l.wie === wie ? l : null
  }
  return { begin, find }
}
