import type { Bemiddeling } from '../begrippen/feiten/bemiddelingstafel.ts'
import { dagenTussen, jaarVan } from '../kernel/dag.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { tafelstand } from './domain.ts'
import type { Tafelzaak } from './store.ts'

/** When the table was done with a family; null while it is not. */
const eindeVan = (b: Bemiddeling): string | null => b.einde?.op ?? b.stabiel?.op ?? null

/** Days that a family was on the table, or is until now. */
export const dagenOpTafel = (b: Bemiddeling, nu: string): number =>
  dagenTussen(dagVan(b.sinds), dagVan(eindeVan(b) ?? nu))

export const hercontroleNu = (b: Bemiddeling, nu: string): boolean =>
  b.stabiel?.hercontrole != null && b.stabiel.hercontrole <= dagVan(nu)

/** What somebody has to do comes first: look again, then who is on the table longest. */
const rang = (b: Bemiddeling, nu: string): number => {
  if (hercontroleNu(b, nu)) return 0
  return { op_tafel: 1, stabiel: 2, van_tafel: 3, niet: 4 }[tafelstand(b)]
}

/** The families of a year: on the table now, put on it in that year, or done with in it. */
export const vanJaar = (zaken: readonly Tafelzaak[], jaar: number, nu: string): readonly Tafelzaak[] =>
  zaken
    .filter(({ bemiddelingstafel: b }) => {
      const einde = eindeVan(b)
      return einde === null || [b.sinds, einde].some(m => jaarVan(dagVan(m)) === jaar) || hercontroleNu(b, nu)
    })
    .sort(
      (x, y) =>
        rang(x.bemiddelingstafel, nu) - rang(y.bemiddelingstafel, nu) ||
        (x.bemiddelingstafel.sinds < y.bemiddelingstafel.sinds ? -1 : 1),
    )

export type Telling = { nu: number; erbij: number; stabiel: number; gemiddeld: number | null }

export const tel = (zaken: readonly Tafelzaak[], jaar: number, nu: string): Telling => {
  const alle = zaken.map(z => z.bemiddelingstafel)
  const klaar = alle.filter(b => b.stabiel && jaarVan(dagVan(b.stabiel.op)) === jaar)
  const dagen = klaar.reduce((som, b) => som + dagenOpTafel(b, nu), 0)
  return {
    nu: alle.filter(b => tafelstand(b) === 'op_tafel').length,
    erbij: alle.filter(b => jaarVan(dagVan(b.sinds)) === jaar).length,
    stabiel: klaar.length,
    gemiddeld: klaar.length > 0 ? Math.round(dagen / klaar.length) : null,
  }
}
