import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { ontsleutelBlokken, versleutelBlokken } from './blokken.ts'

const sleutel = randomBytes(32)
const KOP = 32
const BLOK = 4 + 256 * 1024 + 16

async function* stroom(...delen: Buffer[]) {
  yield* delen
}
const verzamel = async (bron: AsyncIterable<Buffer>): Promise<Buffer> => {
  const delen: Buffer[] = []
  for await (const deel of bron) delen.push(deel)
  return Buffer.concat(delen)
}
const lees = (bytes: Buffer, met = sleutel) => verzamel(ontsleutelBlokken(met, stroom(bytes), 'kopie'))

const inhoud = randomBytes(700_000)
const heel = await verzamel(versleutelBlokken(sleutel, stroom(inhoud)))
const gekanteld = (plek: number, bit = 1): Buffer => {
  const uit = Buffer.from(heel)
  uit.writeUInt8((uit[plek] as number) ^ bit, plek)
  return uit
}
const blok = (n: number) => heel.subarray(KOP + n * BLOK, KOP + (n + 1) * BLOK)

test.each([0, 1, 256 * 1024 - 1, 256 * 1024, 256 * 1024 + 1, 700_000])('%i bytes come back as they were', async n => {
  const bytes = inhoud.subarray(0, n)
  const uit = await lees(await verzamel(versleutelBlokken(sleutel, stroom(bytes.subarray(0, 7), bytes.subarray(7)))))
  expect(uit.equals(bytes)).toBe(true)
})

test.each([
  ['another key', heel, randomBytes(32), 'andereSleutel'],
  ['a file of something else', randomBytes(1000), sleutel, 'geenKopie'],
  ['an empty file', Buffer.alloc(0), sleutel, 'geenKopie'],
  ['a bit flipped in the salt', gekanteld(10), sleutel, 'andereSleutel'],
  ['a bit flipped in a block', gekanteld(KOP + 1000), sleutel, 'beschadigd'],
  ['a bit flipped in the last byte', gekanteld(heel.length - 1), sleutel, 'beschadigd'],
  ['the last block cut off', heel.subarray(0, KOP + 2 * BLOK), sleutel, 'afgekapt'],
  ['the last byte cut off', heel.subarray(0, -1), sleutel, 'afgekapt'],
  ['only the head', heel.subarray(0, KOP), sleutel, 'afgekapt'],
  [
    'two blocks in each other’s place',
    Buffer.concat([heel.subarray(0, KOP), blok(1), blok(0), blok(2)]),
    sleutel,
    'beschadigd',
  ],
  ['a block left out', Buffer.concat([heel.subarray(0, KOP), blok(0), blok(2)]), sleutel, 'beschadigd'],
  ['a block twice', Buffer.concat([heel.subarray(0, KOP), blok(0), blok(0), blok(1), blok(2)]), sleutel, 'beschadigd'],
  ['something behind the end', Buffer.concat([heel, Buffer.of(1)]), sleutel, 'beschadigd'],
  ['a middle block said to be the last', gekanteld(KOP, 0x80), sleutel, 'beschadigd'],
])('%s is found', async (_, bytes, met, probleem) => {
  await expect(lees(bytes, met)).rejects.toMatchObject({ name: 'Kopiefout', probleem })
})
