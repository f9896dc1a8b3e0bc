import { createHash, type Hash } from 'node:crypto'

/** A line of the access log as it is sealed; `op` to the microsecond, as PostgreSQL keeps it. */
export type Zegelregel = {
  readonly id: string
  readonly op: string
  readonly wie: string | null
  readonly rol: string
  readonly handeling: string
  readonly doel: string
  readonly zaak: string | null
  readonly onderwerpen: readonly string[]
  readonly herkomst: string
  readonly uitkomst: string
  readonly noodtoegang: string | null
}

/** One seal: over the lines up to `tot`, and over the seal before it. */
export type Zegel = {
  readonly volgnr: number
  readonly tot: string
  readonly aantal: number
  readonly hash: string
  readonly vorige: string
}

/** A seal as it stands outside the database: with a short mark per line, so that the very line is found. */
export type Zegelbewijs = Zegel & { readonly merken: string }

export const BEGIN = '0'.repeat(64)
/** Six bytes: enough to point out a line; it is the seal's own hash that proves. */
const MERK = 6

const canoniek = (loket: string, r: Zegelregel): string =>
  JSON.stringify([
    loket,
    r.id,
    r.op,
    r.wie,
    r.rol,
    r.handeling,
    r.doel,
    r.zaak,
    r.onderwerpen,
    r.herkomst,
    r.uitkomst,
    r.noodtoegang,
  ])

/** Adds line after line to a seal that follows on `vorige`. */
export const zegelaar = (loket: string, vorige: string) => {
  const hash: Hash = createHash('sha256').update(`${loket}\n${vorige}\n`)
  const merken: Buffer[] = []
  return {
    neem(regel: Zegelregel): void {
      const tekst = canoniek(loket, regel)
      hash.update(tekst).update('\n')
      merken.push(createHash('sha256').update(tekst).digest().subarray(0, MERK))
    },
    sluit: (volgnr: number, tot: string): Zegelbewijs => ({
      volgnr,
      tot,
      aantal: merken.length,
      hash: hash.update(`${volgnr}\n${tot}\n`).digest('hex'),
      vorige,
      merken: Buffer.concat(merken).toString('base64'),
    }),
  }
}

/** The marks of a seal, one per line. */
export const merkenVan = (bewijs: Pick<Zegelbewijs, 'merken'>): readonly string[] => {
  const bytes = Buffer.from(bewijs.merken, 'base64')
  return Array.from({ length: bytes.length / MERK }, (_, n) => bytes.subarray(n * MERK, (n + 1) * MERK).toString('hex'))
}

export const merkVan = (loket: string, regel: Zegelregel): string =>
  createHash('sha256').update(canoniek(loket, regel)).digest().subarray(0, MERK).toString('hex')
