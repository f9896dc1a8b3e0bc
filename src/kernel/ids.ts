import { randomFillSync, randomUUID } from 'node:crypto'
import { type Klok, systeemklok } from './klok.ts'

/** What an id looks like; what was sent as one may be anything. */
export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** For what outsiders see: tells nothing about when it was made. */
export const uuidv4 = (): string => randomUUID()

const HOOGSTE_TELLER = 0xfff
/** Random bytes are fetched by the thousand: asking for sixteen at a time costs more than all the rest. */
const VOORRAAD = 4096

const asUuid = (bytes: Buffer): string => {
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/**
 * Makes UUIDs that sort in the order they were made (RFC 9562 §6.2, method 1: a 12-bit counter in rand_a).
 * When the clock stands still or goes back, the counter goes on; when it is full, the next millisecond is borrowed.
 */
export const uuidv7Uit = (klok: Klok): (() => string) => {
  let tijd = 0
  let teller = 0
  const voorraad = Buffer.alloc(VOORRAAD)
  let gebruikt = VOORRAAD
  return () => {
    if (gebruikt === VOORRAAD) {
      randomFillSync(voorraad)
      gebruikt = 0
    }
    const bytes = voorraad.subarray(gebruikt, gebruikt + 16)
    gebruikt += 16
    const nu = klok().getTime()
    if (nu > tijd) {
      tijd = nu
      teller = bytes.readUInt16BE(6) & 0x7ff // a random start in the lower half leaves room to count
    } else if (++teller > HOOGSTE_TELLER) {
      tijd += 1
      teller = 0
    }
    bytes.writeUIntBE(tijd, 0, 6)
    bytes.writeUInt16BE(0x7000 | teller, 6)
    bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8)
    return asUuid(bytes)
  }
}

/** The key of every row that only insiders see. */
export const uuidv7 = uuidv7Uit(systeemklok)
