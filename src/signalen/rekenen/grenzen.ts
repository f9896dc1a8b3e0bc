import { type Staarten, staartenVanAfspraak, staartenVanTweemaal, type Tweemaal } from './kansen.ts'

/**
 * Where the expectation of a series comes from: what it reported before beside what the rest of the desk did, or a
 * number that was agreed. `verwacht` is for the whole of the period.
 */
export type Maatstaf =
  | { readonly soort: 'historie'; readonly eigenToen: number; readonly restToen: number; readonly restNu: number }
  | { readonly soort: 'afspraak'; readonly verwacht: number }

/** Lowest and highest count that is no signal; `hoog` null where the data set no upper limit. */
export type Grenzen = { readonly laag: number; readonly hoog: number | null }

const staarten = (m: Maatstaf, aantal: number): Staarten =>
  m.soort === 'afspraak'
    ? staartenVanAfspraak(aantal, m.verwacht)
    : staartenVanTweemaal({ ...(m satisfies Omit<Tweemaal, 'eigenNu'>), eigenNu: aantal })

/** What would be reported if nothing changed; null when there is nothing to compare with. */
export const verwachting = (m: Maatstaf): number | null => {
  if (m.soort === 'afspraak') return m.verwacht
  return m.restToen === 0 ? null : (m.eigenToen * m.restNu) / m.restToen
}

/** Two-sided: silence and a peak weigh the same. */
export const overschrijdingskans = (m: Maatstaf, aantal: number): number => {
  const { laag, hoog } = staarten(m, aantal)
  return Math.min(1, 2 * Math.min(laag, hoog))
}

/** Beyond this no band is drawn: the data allow anything upwards. */
const verste = (m: Maatstaf): number => Math.ceil(4 * (verwachting(m) ?? 0)) + 40

/**
 * The limits that belong to a chance: outside them, and only there, the two-sided chance is smaller. Found by asking
 * the very test that decides, so that chart and verdict never differ.
 */
export const grenzen = (m: Maatstaf, kans: number): Grenzen => {
  const midden = Math.round(verwachting(m) ?? 0)
  const top = verste(m)
  const isBinnen = (x: number) => overschrijdingskans(m, x) > kans
  const hoog = laatste(midden, top, isBinnen)
  return { laag: midden - laatste(0, midden, af => isBinnen(midden - af)), hoog: hoog === top ? null : hoog }
}

/** The last number from `van` to `tot` for which something holds that holds at first and then no more. */
const laatste = (van: number, tot: number, geldt: (x: number) => boolean): number => {
  let [wel, niet] = [van, tot + 1]
  while (niet - wel > 1) {
    const midden = Math.floor((wel + niet) / 2)
    if (geldt(midden)) wel = midden
    else niet = midden
  }
  return wel
}

/**
 * The smallest chance that a series can ever give, whatever it reports. A series of three reports can never stand out;
 * counting it among the tests would only blunt the others (Tarone 1990).
 */
export const kleinsteKans = (m: Maatstaf, aantal: number): number => {
  if (m.soort === 'afspraak') return 0
  const eigen = m.eigenToen + aantal
  const bij = (nu: number) =>
    nu < 0 || nu > eigen
      ? 1
      : overschrijdingskansVan({ eigenToen: eigen - nu, eigenNu: nu }, m.restToen, m.restNu, aantal)
  return Math.min(bij(0), bij(eigen))
}

/** Another split of the same reports: the total of each period stays what it was. */
const overschrijdingskansVan = (
  eigen: { eigenToen: number; eigenNu: number },
  restToen: number,
  restNu: number,
  was: number,
): number => {
  const nu = restNu + was
  const toen = restToen + eigen.eigenToen + eigen.eigenNu - was
  const rest = { restNu: nu - eigen.eigenNu, restToen: toen - eigen.eigenToen }
  if (rest.restNu < 0 || rest.restToen < 0) return 0
  const { laag, hoog } = staartenVanTweemaal({ ...eigen, ...rest })
  return Math.min(1, 2 * Math.min(laag, hoog))
}
