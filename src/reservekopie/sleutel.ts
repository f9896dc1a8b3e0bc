import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Kopiefout } from './fout.ts'

const BESTAND = 'reservekopie.sleutel'

/** `gemaakt` is the file when it was made just now. */
export type Kopiesleutel = { readonly sleutel: Buffer; readonly gemaakt: string | null }

const ontleed = (tekst: string, waar: string): Buffer => {
  const regel = tekst
    .split('\n')
    .filter(r => r.trim() && !r.startsWith('#'))
    .at(-1)
  const sleutel = Buffer.from(regel?.trim().split(/\s+/).at(-1) ?? '', 'base64')
  if (sleutel.length !== 32) throw new Kopiefout('sleutelOnleesbaar', waar)
  return sleutel
}

const maakAan = async (map: string, pad: string): Promise<Buffer> => {
  const sleutel = randomBytes(32)
  await mkdir(map, { recursive: true, mode: 0o700 })
  const bestand = await open(pad, 'wx', 0o600)
  await bestand.writeFile(
    `# Sleutel van de reservekopieen van Baken. Zonder dit bestand is geen reservekopie te lezen.\nr1 ${sleutel.toString('base64')}\n`,
  )
  await bestand.sync()
  await bestand.close()
  return sleutel
}

/** The key of the backups: what the operator gives, or the file in the key folder, made at the first backup. */
export const kopiesleutel = async (map: string, gegeven: string | undefined, maken: boolean): Promise<Kopiesleutel> => {
  if (gegeven) return { sleutel: ontleed(gegeven, 'BAKEN_RESERVEKOPIE_SLEUTEL'), gemaakt: null }
  const pad = join(map, BESTAND)
  const tekst = await readFile(pad, 'utf8').catch((fout: NodeJS.ErrnoException) => {
    if (fout.code === 'ENOENT') return null
    throw fout
  })
  if (tekst !== null) return { sleutel: ontleed(tekst, pad), gemaakt: null }
  if (!maken) throw new Kopiefout('sleutelOntbreekt', pad)
  return { sleutel: await maakAan(map, pad), gemaakt: pad }
}
