import { type Verzoek, veld } from '../../web/route/verzoek.ts'
import { MAX_BYTES } from '../lezen/bestand.ts'
import type { Soortbestand } from '../store.ts'

export type Upload = {
  readonly soort: Soortbestand | null
  readonly naam: string
  /** Null without a file, or when it was larger than is held. */
  readonly bytes: Buffer | null
  readonly teGroot: boolean
}

/** One byte more than is taken in, so that a file that is too large can be named as such. */
export const BESTANDBYTES = MAX_BYTES + 1

const schoon = (naam: string): string =>
  naam
    .replace(/^.*[\\/]/, '')
    .replaceAll(/\p{C}/gu, '')
    .slice(0, 200)

/** The file that was sent and what it is said to be. */
export const uploadVan = ({ formulier, bestanden }: Pick<Verzoek, 'formulier' | 'bestanden'>): Upload => {
  const soort = veld(formulier, 'soort')
  const bestand = bestanden?.get('bestand')?.find(b => b.naam !== '')
  return {
    soort: soort === 'register' || soort === 'jaartotalen' ? soort : null,
    naam: schoon(bestand?.naam ?? ''),
    bytes: bestand?.heel ? bestand.bytes : null,
    teGroot: bestand?.heel === false,
  }
}
