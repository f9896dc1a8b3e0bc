import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { Kopiefout, type Kopieprobleem } from '../fout.ts'
import { byteLezer } from './bytelezer.ts'

/**
 * A file of authenticated blocks, AES-256-GCM with a key of its own (HKDF over the backup key and a salt):
 * `BAKENRK1 | salt(16) | key check(8)`, then per block `last(1 bit) length(31) | ciphertext | tag(16)`.
 * The nonce counts the blocks and says which is the last, so that a block that is changed, moved, left out or
 * cut off does not open (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizar).
 */
const MERK = Buffer.from('BAKENRK1')
const ZOUT = 16
const KEUR = 8
const TAG = 16
const BLOK = 256 * 1024
const LAATSTE = 0x80000000

const keurmerk = (sleutel: Buffer, zout: Buffer) =>
  createHmac('sha256', sleutel).update('reservekopie|keur').update(zout).digest().subarray(0, KEUR)

const bestandssleutel = (sleutel: Buffer, zout: Buffer) =>
  Buffer.from(hkdfSync('sha256', sleutel, zout, 'reservekopie|bestand', 32))

const nonce = (n: number, laatste: boolean): Buffer => {
  const uit = Buffer.alloc(12)
  uit.writeBigUInt64BE(BigInt(n), 3)
  uit[11] = laatste ? 1 : 0
  return uit
}

async function* inBlokken(bron: AsyncIterable<Buffer>): AsyncGenerator<{ blok: Buffer; laatste: boolean }> {
  let delen: Buffer[] = []
  let lengte = 0
  for await (const deel of bron) {
    delen.push(deel)
    lengte += deel.length
    while (lengte > BLOK) {
      const alles: Buffer = Buffer.concat(delen)
      yield { blok: alles.subarray(0, BLOK), laatste: false }
      delen = [alles.subarray(BLOK)]
      lengte -= BLOK
    }
  }
  yield { blok: Buffer.concat(delen), laatste: true }
}

export async function* versleutelBlokken(sleutel: Buffer, bron: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const zout = randomBytes(ZOUT)
  const kop = Buffer.concat([MERK, zout, keurmerk(sleutel, zout)])
  const eigen = bestandssleutel(sleutel, zout)
  yield kop
  let n = 0
  for await (const { blok, laatste } of inBlokken(bron)) {
    const cijfer = createCipheriv('aes-256-gcm', eigen, nonce(n, laatste), { authTagLength: TAG })
    cijfer.setAAD(kop)
    const lengte = Buffer.alloc(4)
    lengte.writeUInt32BE((laatste ? LAATSTE : 0) + blok.length)
    yield Buffer.concat([lengte, cijfer.update(blok), cijfer.final(), cijfer.getAuthTag()])
    n += 1
  }
}

/** The content, block by block; throws a `Kopiefout` at the first byte that is not as it was written. */
export async function* ontsleutelBlokken(
  sleutel: Buffer,
  bron: AsyncIterable<Buffer>,
  pad: string,
): AsyncGenerator<Buffer> {
  const neem = byteLezer(bron)
  const eis = async (n: number, anders: Kopieprobleem): Promise<Buffer> => {
    const bytes = await neem(n)
    if (!bytes) throw new Kopiefout(anders, pad)
    return bytes
  }
  const kop = await eis(MERK.length + ZOUT + KEUR, 'geenKopie')
  if (!kop.subarray(0, MERK.length).equals(MERK)) throw new Kopiefout('geenKopie', pad)
  const zout = kop.subarray(MERK.length, MERK.length + ZOUT)
  if (!timingSafeEqual(kop.subarray(-KEUR), keurmerk(sleutel, zout))) throw new Kopiefout('andereSleutel', pad)
  const eigen = bestandssleutel(sleutel, zout)
  for (let n = 0; ; n++) {
    const veld = (await eis(4, 'afgekapt')).readUInt32BE()
    const laatste = veld >= LAATSTE
    const lengte = laatste ? veld - LAATSTE : veld
    if (lengte > BLOK) throw new Kopiefout('beschadigd', pad)
    const blok = await eis(lengte + TAG, 'afgekapt')
    yield open(eigen, nonce(n, laatste), kop, blok, pad)
    if (!laatste) continue
    if (await neem(1)) throw new Kopiefout('beschadigd', pad)
    return
  }
}

const open = (sleutel: Buffer, iv: Buffer, kop: Buffer, blok: Buffer, pad: string): Buffer => {
  try {
    const ontcijfer = createDecipheriv('aes-256-gcm', sleutel, iv, { authTagLength: TAG })
    ontcijfer.setAAD(kop)
    ontcijfer.setAuthTag(blok.subarray(-TAG))
    return Buffer.concat([ontcijfer.update(blok.subarray(0, -TAG)), ontcijfer.final()])
  } catch (fout) {
    throw new Kopiefout('beschadigd', pad, fout)
  }
}
