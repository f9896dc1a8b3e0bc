const ONTHOUD_MS = 10 * 60_000
const HOOGSTENS_MS = 4_000
const HOOGSTENS_ADRESSEN = 10_000

/** Milliseconds to wait before answering after so many failures: the first three cost nothing, then it doubles. */
export const wachttijd = (mislukt: number): number =>
  mislukt <= 3 ? 0 : Math.min(250 * 2 ** (mislukt - 4), HOOGSTENS_MS)

/** Counts failed sign-ins per address, for ten minutes; in memory, since it only slows down. */
export const maakVertraging = (klok: () => Date) => {
  const mislukt = new Map<string, { keren: number; tot: number }>()
  return {
    /** Notes a failure; says how long to wait before saying so. */
    mislukt: (adres: string): number => {
      const nu = klok().getTime()
      const eerder = mislukt.get(adres)
      const keren = eerder && eerder.tot > nu ? eerder.keren + 1 : 1
      if (mislukt.size >= HOOGSTENS_ADRESSEN) mislukt.clear()
      mislukt.set(adres, { keren, tot: nu + ONTHOUD_MS })
      return wachttijd(keren)
    },
    gelukt: (adres: string): void => {
      mislukt.delete(adres)
    },
  }
}
