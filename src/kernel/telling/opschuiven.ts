import { type Dag, plusDagen } from '../dag.ts'
import type { Duur } from '../duur.ts'
import type { Kalender, Reden } from '../kalender.ts'
import { telWerkdagen } from './dagen.ts'
import { pauzeOp } from './pauzes.ts'
import type { Overgeslagen, Stap } from './stap.ts'
import { type Kalenders, kalenderVoor, type Pauze, type TermijnVraag } from './vraag.ts'

/** How an end moves: off the days off, and, from so many days, until two working days lie within the term. */
type Regel = { eindigtNooitVrij: string; tweeWerkdagen?: { vanafDagen: number; artikel: string } }

/** Atw art. 4 onder a; terms in hours never come here. Null: articles 1 and 2 apply. */
const uitgezonderd = ({ n, eenheid }: Duur): string | null => {
  if (eenheid === 'jaar') return 'een termijn in jaren'
  if (eenheid === 'dag' && n > 90) return 'een termijn van meer dan 90 dagen'
  if (eenheid === 'week' && n > 12) return 'een termijn van meer dan twaalf weken'
  return eenheid === 'maand' && n > 3 ? 'een termijn van meer dan drie maanden' : null
}

const ATW: Regel = { eindigtNooitVrij: 'Atw art. 1', tweeWerkdagen: { vanafDagen: 3, artikel: 'Atw art. 2' } }
const EU: Regel = {
  eindigtNooitVrij: 'Verordening 1182/71 art. 3 lid 4',
  tweeWerkdagen: { vanafDagen: 2, artikel: 'Verordening 1182/71 art. 3 lid 5' },
}
const PROTOCOL: Regel = { eindigtNooitVrij: 'regel van het protocol' }

/** The duration that sets the end (the last extension, else the term itself) decides whether Atw art. 4 excludes it. */
const regelVoor = ({ regime, schuiftOp }: TermijnVraag, laatste: Duur): Regel | null => {
  if (regime === 'atw') return uitgezonderd(laatste) ? null : ATW
  if (regime === 'eu') return EU
  return regime === 'protocol' && schuiftOp ? PROTOCOL : null
}

const metPauzes = (kalender: Kalender, pauzes: readonly Pauze[]): Kalender => ({
  isVrij: (dag: Dag): Reden | null => {
    const pauze = pauzeOp(dag, pauzes)
    return kalender.isVrij(dag) ?? (pauze ? { soort: 'pauze', naam: pauze.reden } : null)
  },
})

const naarWerkdag = (einde: Dag, kalender: Kalender, artikel: string): Stap[] => {
  const overgeslagen: Overgeslagen[] = []
  let naar = einde
  for (let reden = kalender.isVrij(naar); reden; reden = kalender.isVrij(naar)) {
    overgeslagen.push({ dag: naar, reden })
    naar = plusDagen(naar, 1)
  }
  if (naar === einde) return []
  return [{ soort: 'verschuiving', van: einde, naar, geteld: 0, overgeslagen, toelichting: artikel }]
}

const werkdagenIn = (begin: Dag, einde: Dag, kalender: Kalender): number => {
  let aantal = 0
  for (let dag = einde; dag > begin && aantal < 2; dag = plusDagen(dag, -1)) if (!kalender.isVrij(dag)) aantal += 1
  return aantal
}

const totTweeWerkdagen = (begin: Dag, einde: Dag, kalender: Kalender, artikel: string): Stap[] => {
  const tekort = 2 - werkdagenIn(begin, einde, kalender)
  if (tekort <= 0) return []
  const { naar, overgeslagen } = telWerkdagen(einde, tekort, kalender)
  return [{ soort: 'verschuiving', van: einde, naar, geteld: tekort, overgeslagen, toelichting: artikel }]
}

const blijft = (einde: Dag, kalender: Kalender, vraag: TermijnVraag, laatste: Duur): Stap[] => {
  const valtOp = kalender.isVrij(einde)
  if (!valtOp) return []
  const waarom =
    vraag.regime === 'atw' ? `${uitgezonderd(laatste)} schuift niet op (Atw art. 4)` : 'deze termijn schuift niet op'
  return [{ soort: 'blijft', van: einde, naar: einde, geteld: 0, overgeslagen: [], valtOp, toelichting: waarom }]
}

/** What the regime does with the counted end. `dagen`: how many days the term and its extensions have. */
export const opschuiven = (
  tel: { begin: Dag; einde: Dag; dagen: number; laatste: Duur; pauzes: readonly Pauze[] },
  vraag: TermijnVraag,
  kalenders: Kalenders,
): Stap[] => {
  const eigen = kalenderVoor(vraag.regime, kalenders)
  const regel = regelVoor(vraag, tel.laatste)
  if (!regel) return blijft(tel.einde, eigen, vraag, tel.laatste)
  const kalender = metPauzes(eigen, tel.pauzes)
  const eerst = naarWerkdag(tel.einde, kalender, regel.eindigtNooitVrij)
  const minimum = regel.tweeWerkdagen
  if (!minimum || tel.dagen < minimum.vanafDagen) return eerst
  const hier = eerst.at(-1)?.naar ?? tel.einde
  return [...eerst, ...totTweeWerkdagen(tel.begin, hier, kalender, minimum.artikel)]
}
