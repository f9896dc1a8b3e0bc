import { setTimeout as wacht } from 'node:timers/promises'
import { type Meting, vatSamen } from './tijden.ts'

/** One request, of which is told whether it was answered as it should. */
export type Verzoek = () => Promise<boolean>

/** So many hands, each asking as soon as it has its answer: how much goes through. */
export const gesloten = async (wat: string, verzoek: Verzoek, handen: number, seconden: number): Promise<Meting> => {
  const tijden: number[] = []
  let fouten = 0
  const begin = performance.now()
  const eind = begin + seconden * 1000
  const hand = async () => {
    while (performance.now() < eind) {
      const van = performance.now()
      const goed = await verzoek().catch(() => false)
      if (!goed) fouten += 1
      tijden.push(performance.now() - van)
    }
  }
  await Promise.all(Array.from({ length: handen }, hand))
  return vatSamen(
    wat,
    `${handen} verbinding${handen === 1 ? '' : 'en'}`,
    tijden,
    fouten,
    (performance.now() - begin) / 1000,
  )
}

/** A request of the mix, by the name it is reported under. */
export type Aankomst = { readonly wat: string; readonly verzoek: Verzoek }

/**
 * Requests that arrive at a fixed rate, whether or not the ones before were answered; each counts from the moment it
 * should have been sent. So a server that stalls pays for everyone who waited (no coordinated omission).
 */
export const aankomsten = async (
  kies: () => Aankomst,
  perSeconde: number,
  seconden: number,
): Promise<readonly Meting[]> => {
  const tijden = new Map<string, { tijden: number[]; fouten: number }>()
  const onderweg = new Set<Promise<void>>()
  const begin = performance.now()
  const totaal = Math.round(perSeconde * seconden)
  const stuur = ({ wat, verzoek }: Aankomst, bedoeld: number) => {
    const bij = tijden.get(wat) ?? { tijden: [], fouten: 0 }
    tijden.set(wat, bij)
    const belofte = verzoek()
      .catch(() => false)
      .then(goed => {
        if (!goed) bij.fouten += 1
        bij.tijden.push(performance.now() - bedoeld)
      })
    onderweg.add(belofte)
    belofte.finally(() => onderweg.delete(belofte))
  }
  for (let n = 0; n < totaal; n += 1) {
    const bedoeld = begin + (n * 1000) / perSeconde
    const nog = bedoeld - performance.now()
    if (nog > 0) await wacht(nog)
    stuur(kies(), bedoeld)
  }
  await Promise.all(onderweg)
  const duur = (performance.now() - begin) / 1000
  return [...tijden].map(([wat, t]) => vatSamen(wat, `${perSeconde}/s`, t.tijden, t.fouten, duur))
}
