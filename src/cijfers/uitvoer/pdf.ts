import type { Verslag, Waarde } from '../verslag.ts'
import { dagInWoorden, getalInWoorden, momentInWoorden, versienamen } from '../woorden.ts'
import { laadVertaler } from './vertaler.ts'

const SJABLOON = 'src/cijfers/uitvoer/verslag.typ'

const WAARSCHUWING = {
  intern: 'Bevat kleine aantallen. Niet delen buiten het loket en het bestuur.',
  college:
    'Bevat kleine aantallen, zonder aanbieders. Voor het college en de inspectie: maak deze versie niet openbaar.',
  openbaar: 'Kleine aantallen zijn weggelaten en de rest is afgerond op vijftallen.',
} as const

const alsTekst = (w: Waarde): string => {
  if (w === null) return '–'
  return w === 'verborgen' ? 'x' : getalInWoorden(w)
}

/** A drawing beside the table that it draws, with its text for who does not see it. */
export type Grafiek = {
  readonly tabel: string
  readonly titel: string
  readonly beschrijving: string
  /** Its letters are of `LETTER`. */
  readonly svg: string
}

/** The one family that comes with the compiler and has all its weights. */
export const LETTER = 'Libertinus Serif'

/** What the template prints: texts only, in the order of the page. */
const alsInvoer = (verslag: Verslag, tekeningen: readonly Grafiek[]) => {
  return {
    ...verslag,
    soort: versienamen[verslag.versie],
    waarschuwing: WAARSCHUWING[verslag.versie],
    geteld: momentInWoorden(verslag.gemaaktOp),
    breuken: verslag.breuken.map(b => ({ ...b, dag: `${dagInWoorden(b.dag)}${b.zeker ? '' : ' (dag niet zeker)'}` })),
    tabellen: verslag.tabellen.map(t => ({
      ...t,
      kolommen: t.kolommen.map(k => (k.overgenomen ? `${k.kop}*` : k.kop)),
      rijen: t.rijen.map(r => ({ ...r, waarden: r.waarden.map(alsTekst) })),
      totaal: t.totaal?.map(alsTekst) ?? null,
      grafiek: tekeningen.find(x => x.tabel === t.code) ?? null,
    })),
  }
}

/**
 * A report as PDF/UA-1: tagged, with a title, a language, and a text for every chart. Null where the compiler does not run.
 * @throws when the compiler refuses, which a test rules out for every table
 */
export const maakPdf = async (verslag: Verslag, tekeningen: readonly Grafiek[] = []): Promise<Buffer | null> => {
  const vertaal = await laadVertaler(SJABLOON)
  return vertaal ? vertaal(alsInvoer(verslag, tekeningen), verslag.gemaaktOp) : null
}
