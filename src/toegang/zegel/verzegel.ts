import { type Database, inLoket, type Tx } from '../../db/verbinding.ts'
import type { Zegelbestand } from './bestand.ts'
import { BEGIN, type Zegelbewijs, zegelaar } from './keten.ts'
import { findHorizon, findLaatsteZegel, findTussen, findZegels, type Horizon, insertZegel } from './store.ts'

/** Lines in one seal: few enough to say which lines a broken seal is about. */
const PER_ZEGEL = 1000
/** Between stamping a line and its transaction's first write lies less than this. */
const MARGE_MS = 5_000
const VANAF = '-infinity'

/** As PostgreSQL spells a moment here: a seal is over this text, so it must read the same later. */
const inMicro = (moment: string): string => new Date(moment).toISOString().replace('Z', '000Z')
const minMarge = (moment: string, ms: number): string => new Date(Date.parse(moment) - ms).toISOString()

/**
 * The next seal of a desk up to a moment, or null when there is nothing to seal. A seal never splits lines that carry
 * the same microsecond: it ends before them, or takes all of them.
 */
const volgendZegel = async (tx: Tx, loket: string, tot: string): Promise<Zegelbewijs | null> => {
  const laatste = await findLaatsteZegel(tx, loket)
  const na = laatste?.tot ?? VANAF
  const gelezen = await findTussen(tx, loket, na, tot, PER_ZEGEL + 1)
  if (gelezen.length === 0) return null
  const vol = gelezen.length > PER_ZEGEL
  const einde = vol ? (gelezen[PER_ZEGEL - 1]?.op ?? tot) : tot
  const regels = vol ? await findTussen(tx, loket, na, einde, PER_ZEGEL * 100) : gelezen
  const z = zegelaar(loket, laatste?.hash ?? BEGIN)
  for (const regel of regels) z.neem(regel)
  return z.sluit((laatste?.volgnr ?? 0) + 1, einde)
}

/** A seal that is in the database and, after a crash, not yet in the file: made again from the lines it covers. */
const bewijsVan = async (tx: Tx, loket: string, volgnr: number): Promise<Zegelbewijs | null> => {
  const [zegel] = await findZegels(tx, loket, volgnr - 1, 1)
  if (!zegel) return null
  const [vorige] = volgnr > 1 ? await findZegels(tx, loket, volgnr - 2, 1) : []
  const z = zegelaar(loket, zegel.vorige)
  for (const r of await findTussen(tx, loket, vorige?.tot ?? VANAF, zegel.tot, PER_ZEGEL * 100)) z.neem(r)
  return { ...z.sluit(zegel.volgnr, zegel.tot), ...zegel }
}

const vulBestandAan = async (tx: Tx, loket: string, bestand: Zegelbestand): Promise<void> => {
  const al = (await bestand.lees(loket))?.at(-1)?.volgnr ?? 0
  const laatste = (await findLaatsteZegel(tx, loket))?.volgnr ?? 0
  for (let n = al + 1; n <= laatste; n++) {
    const bewijs = await bewijsVan(tx, loket, n)
    if (bewijs) await bestand.voegToe(loket, [bewijs])
  }
}

/** Seals everything up to a moment (to the millisecond) after which nothing more can come. Returns how many seals. */
export const verzegelTot = (db: Database, bestand: Zegelbestand, loket: string, tot: string): Promise<number> =>
  inLoket(db, loket, async tx => {
    await vulBestandAan(tx, loket, bestand)
    const gemaakt: Zegelbewijs[] = []
    for (let z = await volgendZegel(tx, loket, inMicro(tot)); z; z = await volgendZegel(tx, loket, inMicro(tot))) {
      await insertZegel(tx, loket, z)
      gemaakt.push(z)
    }
    return gemaakt
  }).then(async gemaakt => {
    await bestand.voegToe(loket, gemaakt)
    return gemaakt.length
  })

/**
 * A sealer of one desk, for the interval: never in a request. The first run only looks at the clock; a later one seals
 * up to that moment once all that was being written then has ended.
 */
export const maakVerzegelaar = (db: Database, bestand: Zegelbestand, loket: string, marge = MARGE_MS) => {
  let gezien: Horizon | null = null
  return async (): Promise<number> => {
    const nu = await inLoket(db, loket, findHorizon)
    const vorige = gezien
    if (vorige && nu.xmin < vorige.xmax) return 0
    gezien = nu
    return vorige ? verzegelTot(db, bestand, loket, minMarge(vorige.op, marge)) : 0
  }
}
