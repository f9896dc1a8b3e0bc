import type { Protocolversie, Termijndefinitie } from '../protocol.ts'
import type { Fout } from './fout.ts'

type Regel = { plek: string; faalt: (t: Termijndefinitie, v: Protocolversie) => boolean; fout: string }

const keertTerug = (t: Termijndefinitie, v: Protocolversie): boolean =>
  v.taken.some(taak => taak.herhaalt && t.totTaken.includes(taak.code))

/** Facts that rules bring about themselves; what follows from a rule starts no other rule, so nothing goes round. */
const gevolg: ReadonlySet<string> = new Set([
  ...['TermijnGestart', 'TermijnGehaald', 'TermijnVervallen', 'TermijnVerschoven', 'TaakGesteld', 'TaakVervallen'],
  'DossierVernietigd',
])
const GEVOLG = 'Kies een ander feit: dit volgt zelf uit het protocol, en begint niets.'

const regels: readonly Regel[] = [
  { plek: 'van', faalt: t => gevolg.has(t.van), fout: GEVOLG },
  { plek: 'ookVan', faalt: t => t.ookVan?.some(f => gevolg.has(f)) ?? false, fout: GEVOLG },
  {
    plek: 'totTaken',
    faalt: t => t.totFeiten.length === 0 && t.totTaken.length === 0,
    fout: 'Zeg waarmee deze termijn is gehaald: noem een taak, of een feit in "totFeiten".',
  },
  {
    plek: 'regime',
    faalt: t => t.regime === 'atw' && t.duur.eenheid === 'uur',
    fout: 'Kies "geen": de Algemene termijnenwet geldt niet voor uren (art. 4).',
  },
  {
    plek: 'regime',
    faalt: t => t.regime === 'atw' && t.soort !== 'wettelijk',
    fout: 'Kies "protocol": de Algemene termijnenwet geldt alleen voor termijnen uit een wet.',
  },
  {
    plek: 'schuiftOp',
    faalt: t => t.schuiftOp === true && t.regime !== 'protocol',
    fout: 'Haal "schuiftOp" weg: alleen bij het regime "protocol" kiest een loket dat zelf.',
  },
  {
    plek: 'duur',
    faalt: t =>
      t.binnenOpeningstijd === true && t.duur.eenheid !== 'uur' && !(t.duur.eenheid === 'dag' && t.duur.n === 0),
    fout: 'Kies uren, of 0 dagen (sluitingstijd): andere termijnen kunnen niet binnen openingstijd lopen.',
  },
  {
    plek: 'duur.n',
    faalt: t => t.duur.n === 0 && t.binnenOpeningstijd !== true,
    fout: 'Kies een getal van 1 of hoger: 0 dagen kan alleen met "binnenOpeningstijd".',
  },
  {
    plek: 'herhaalt',
    faalt: (t, v) => t.herhaalt === true && !keertTerug(t, v),
    fout: 'Noem in "totTaken" een taak die zelf ook "herhaalt", anders begint deze termijn nooit opnieuw.',
  },
]

/** Terms whose arithmetic makes sense, and that something can meet. */
export const controleerTermijnen = (versie: Protocolversie, pad: string): Fout[] => [
  ...versie.termijnen.flatMap((termijn, i) =>
    regels
      .filter(regel => regel.faalt(termijn, versie))
      .map(({ plek, fout }) => ({ pad: `${pad}.termijnen[${i}].${plek}`, fout })),
  ),
  ...versie.taken.flatMap((taak, i) =>
    taak.bij.some(f => gevolg.has(f)) ? [{ pad: `${pad}.taken[${i}].bij`, fout: GEVOLG }] : [],
  ),
]
