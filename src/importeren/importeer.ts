import { createHash } from 'node:crypto'
import { setImmediate as adempauze } from 'node:timers/promises'
import { type Database, inLoket, type Tx } from '../db/verbinding.ts'
import type { Protocol } from '../protocollen/protocol.ts'
import { leesRegisterStapsgewijs } from './domain.ts'
import { leesJaartotalenStapsgewijs } from './jaartotalen.ts'
import { leesTekst } from './lezen/bestand.ts'
import type { Importfout } from './lezen/fout.ts'
import type { Gelezen } from './lezen/tabel.ts'
import { type Bewaard, bewaarJaartotalen, bewaarRegister } from './opslaan.ts'
import { findImportbestand, lockLoket, type Soortbestand, saveImportbestand } from './store.ts'

/** How far an import is: lines read, then rows stored. */
export type Voortgang = { readonly fase: 'lezen' | 'opslaan'; readonly gedaan: number; readonly totaal: number }

export type Import = {
  readonly db: Database
  readonly protocol: Protocol
  readonly soort: Soortbestand
  /** The file as it came, and its name for the list of imports. */
  readonly bytes: Uint8Array
  readonly naam: string
  /** ISO instant; a later date is in the future. */
  readonly nu: string
  readonly nieuwId: () => string
  readonly voortgang?: ((v: Voortgang) => void) | undefined
}

/** All of it, or none: with a fault nothing was stored. */
export type Importuitslag = {
  readonly ingelezen: number
  readonly alAanwezig: number
  readonly fouten: readonly Importfout[]
}

const geweigerd = (fouten: readonly Importfout[]): Importuitslag => ({
  ingelezen: 0,
  alAanwezig: 0,
  fouten: fouten.toSorted((a, b) => a.regel - b.regel),
})

const telRegels = (tekst: string): number => {
  let n = 1
  for (let i = tekst.indexOf('\n'); i >= 0; i = tekst.indexOf('\n', i + 1)) n++
  return n
}

/** Reads to the end, with a breath between the steps so that others are served meanwhile. */
const leesRustig = async <R>(
  lezing: Generator<number, Gelezen<R>>,
  totaal: number,
  voortgang: Import['voortgang'],
): Promise<Gelezen<R>> => {
  for (;;) {
    const stap = lezing.next()
    if (stap.done) return stap.value
    voortgang?.({ fase: 'lezen', gedaan: Math.min(stap.value, totaal), totaal })
    await adempauze()
  }
}

type Bewaarder = (tx: Tx, voortgang: (gedaan: number) => void) => Promise<Bewaard>
type Voorbereid = { rijen: number; bewaar: Bewaarder } | { fouten: readonly Importfout[] }

class Teruggedraaid extends Error {}

/** What the rows that could be read clash with in the register; whatever was written is rolled back. */
const botsingen = async (i: Import, bewaar: Bewaarder): Promise<readonly Importfout[]> => {
  let gevonden: readonly Importfout[] = []
  await inLoket(i.db, i.protocol.loket, async tx => {
    gevonden = (await bewaar(tx, () => {})).fouten
    throw new Teruggedraaid()
  }).catch(fout => {
    if (!(fout instanceof Teruggedraaid)) throw fout
  })
  return gevonden
}

const bereidVoor = async (i: Import, tekst: string): Promise<Voorbereid> => {
  const totaal = telRegels(tekst)
  if (i.soort === 'jaartotalen') {
    const { rijen, fouten } = await leesRustig(leesJaartotalenStapsgewijs(tekst, i.protocol, i.nu), totaal, i.voortgang)
    return fouten.length > 0
      ? { fouten }
      : { rijen: rijen.length, bewaar: tx => bewaarJaartotalen(tx, i.protocol.loket, rijen) }
  }
  const { rijen, fouten } = await leesRustig(leesRegisterStapsgewijs(tekst, i.protocol, i.nu), totaal, i.voortgang)
  const bewaar: Bewaarder = (tx, stap) => bewaarRegister(tx, i.protocol.loket, rijen, i.nieuwId, stap)
  if (fouten.length === 0) return { rijen: rijen.length, bewaar }
  // A row that differs from the register is a fault too: all of them at once, and nothing stays.
  return { fouten: [...fouten, ...(await botsingen(i, bewaar))] }
}

const bewaarEenKeer = (i: Import, hash: string, v: Extract<Voorbereid, { rijen: number }>): Promise<Importuitslag> =>
  inLoket(i.db, i.protocol.loket, async tx => {
    const { loket } = i.protocol
    await lockLoket(tx, loket)
    const al = await findImportbestand(tx, loket, hash)
    if (al) return { ingelezen: 0, alAanwezig: al.regels, fouten: [] }
    const uitslag = await v.bewaar(tx, gedaan => i.voortgang?.({ fase: 'opslaan', gedaan, totaal: v.rijen }))
    if (uitslag.fouten.length > 0) return geweigerd(uitslag.fouten)
    await saveImportbestand(tx, { loket, hash, soort: i.soort, naam: i.naam, regels: v.rijen, op: i.nu })
    return uitslag
  })

/**
 * Imports a file: every fault at once by line, column and reason, or everything in one transaction. The same file
 * again, or the same rows in another file, change nothing. Sends nothing and starts nothing.
 * @throws only when the database fails; then nothing was stored
 */
export const importeer = async (i: Import): Promise<Importuitslag> => {
  const tekst = leesTekst(i.bytes)
  if (!tekst.ok) return geweigerd([{ regel: tekst.regel, kolom: null, reden: tekst.reden }])
  const voorbereid = await bereidVoor(i, tekst.tekst)
  if ('fouten' in voorbereid) return geweigerd(voorbereid.fouten)
  return bewaarEenKeer(i, createHash('sha256').update(i.bytes).digest('hex'), voorbereid)
}
