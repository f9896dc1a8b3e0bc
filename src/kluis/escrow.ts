import { randomBytes, scrypt } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ontsleutel, versleutel } from './versleuteling.ts'

/** A copy of all key files under a passphrase, for in a safe: `BAKENES1 | salt(16) | ciphertext`. */
const MERK = Buffer.from('BAKENES1')
const ZOUT = 16
// 128 MB and about half a second a guess (OWASP: N = 2^17, r = 8, p = 1).
const KOSTEN = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 }
const PLAATS = 'escrow|sleutelmap'
const WACHTZIN_MINSTENS = 16

export class Escrowfout extends Error {}

const uitWachtzin = (wachtzin: string, zout: Buffer): Promise<Buffer> =>
  new Promise((klaar, mis) =>
    scrypt(wachtzin.normalize('NFKC'), zout, 32, KOSTEN, (fout, sleutel) => (fout ? mis(fout) : klaar(sleutel))),
  )

/** Seals every key file of a folder. Returns their names. */
export const maakEscrow = async (map: string, naar: string, wachtzin: string): Promise<readonly string[]> => {
  if (wachtzin.length < WACHTZIN_MINSTENS)
    throw new Escrowfout(`Kies een wachtzin van minstens ${WACHTZIN_MINSTENS} tekens.`)
  const namen = (await readdir(map)).filter(n => n.endsWith('.sleutel')).sort()
  if (namen.length === 0) throw new Escrowfout(`In ${map} staan geen sleutelbestanden.`)
  const paren = await Promise.all(namen.map(async n => [n, await readFile(join(map, n), 'utf8')] as const))
  const zout = randomBytes(ZOUT)
  const dicht = versleutel(await uitWachtzin(wachtzin, zout), JSON.stringify(Object.fromEntries(paren)), PLAATS)
  await writeFile(naar, Buffer.concat([MERK, zout, dicht]), { mode: 0o600, flag: 'wx', flush: true })
  return namen
}

const openEscrow = async (van: string, wachtzin: string): Promise<Readonly<Record<string, string>>> => {
  const bytes = await readFile(van)
  if (!bytes.subarray(0, MERK.length).equals(MERK)) throw new Escrowfout(`${van} is geen escrowkopie van Baken.`)
  const zout = bytes.subarray(MERK.length, MERK.length + ZOUT)
  const sleutel = await uitWachtzin(wachtzin, zout)
  try {
    return JSON.parse(ontsleutel(sleutel, bytes.subarray(MERK.length + ZOUT), PLAATS).toString('utf8'))
  } catch {
    throw new Escrowfout('De wachtzin klopt niet, of het bestand is beschadigd.')
  }
}

export type Terug = { readonly gezet: readonly string[]; readonly stondEr: readonly string[] }

/** Puts the key files back that are not there; what is there is never touched. */
export const zetEscrowTerug = async (van: string, map: string, wachtzin: string): Promise<Terug> => {
  const bestanden = await openEscrow(van, wachtzin)
  await mkdir(map, { recursive: true, mode: 0o700 })
  const gezet: string[] = []
  const stondEr: string[] = []
  for (const [naam, inhoud] of Object.entries(bestanden)) {
    if (!/^[a-z0-9-]+\.sleutel$/.test(naam)) throw new Escrowfout('Het bestand bevat iets anders dan sleutels.')
    await writeFile(join(map, naam), inhoud, { mode: 0o600, flag: 'wx', flush: true }).then(
      () => gezet.push(naam),
      (fout: NodeJS.ErrnoException) => {
        if (fout.code !== 'EEXIST') throw fout
        stondEr.push(naam)
      },
    )
  }
  return { gezet, stondEr }
}
