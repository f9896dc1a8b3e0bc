import { weekdagVan } from '../../src/kernel/dag.ts'
import { dagVan } from '../../src/kernel/lokaal.ts'
import { maakIemand } from './melding.ts'
import type { Plan, Wereld } from './plan.ts'
import { DAG, iso, opKlok } from './rooster.ts'
import type { Sjabloon } from './sjabloon.ts'
import { advies } from './teksten/advies.ts'
import { gedrag } from './teksten/gedrag.ts'
import { overig } from './teksten/overig.ts'
import { sterfte } from './teksten/sterfte.ts'

export const sjablonen: readonly Sjabloon[] = [...gedrag, ...sterfte, ...overig, ...advies]

const lot: readonly Sjabloon[] = sjablonen.flatMap(s => Array.from({ length: s.gewicht }, () => s))

const GI = 'gecertificeerde_instelling'
const CRISISTEAM = 'crisis_interventie_team'

export const zonderInstelling = (s: Sjabloon): readonly string[] => s.melders.filter(m => m !== GI)

/** Certified institutions report less and less: a finding that the annual report must show. */
const melderVoor = (w: Wereld, s: Sjabloon, verstreken: number): string => {
  if (s.kaders.includes('jeugdwet') && w.t.kans(0.65 * (1 - verstreken) ** 2)) return GI
  return w.t.kies(zonderInstelling(s))
}

const klok = (w: Wereld, van: number, tot: number) =>
  `${String(w.t.tussen(van, tot)).padStart(2, '0')}:${String(w.t.tussen(0, 59)).padStart(2, '0')}`

/** The crisis team reports in the evening and at weekends; the others mostly while offices are open. */
const moment = (w: Wereld, ms: number, melderType: string): string => {
  const crisis = melderType === CRISISTEAM
  const dag = dagVan(iso(ms))
  const weekend = weekdagVan(dag) > 5
  if (weekend && !crisis && w.t.kans(0.7)) return moment(w, ms + 2 * DAG, melderType)
  if (!weekend && crisis && w.t.kans(0.35)) return moment(w, ms + (6 - weekdagVan(dag)) * DAG, melderType)
  return opKlok(dag, crisis ? klok(w, 18, 23) : w.t.kans(0.8) ? klok(w, 8, 17) : klok(w, 18, 23))
}

const kanaalVoor = (w: Wereld, organisatie: string): Plan['kanaal'] => {
  if (organisatie === '') return 'formulier'
  const kans = w.t.getal()
  return kans < 0.62 ? 'formulier' : kans < 0.93 ? 'telefoon' : kans < 0.98 ? 'e-mail' : 'ambtshalve'
}

/** An organisation of this kind that exists in the town; a resident has none. */
export const organisatieVoor = (w: Wereld, melderType: string): string =>
  melderType === 'overig' && w.t.kans(0.25) ? '' : w.t.kies(w.stad.organisaties[melderType] ?? [''])

/** Some people come back: then the desk may see that they are known. */
export const wieVoor = (w: Wereld, s: Sjabloon, op: string) => {
  const past = w.bekenden.filter(b => b.jaren >= s.leeftijd[0] && b.jaren <= s.leeftijd[1])
  if (s.rol !== 'overledene' && past.length > 0 && w.t.kans(0.12)) return w.t.kies(past)
  const nieuw = maakIemand(w, s.leeftijd, op)
  if (s.rol !== 'overledene' && s.rol !== 'medewerker') w.bekenden.push(nieuw)
  return nieuw
}

const plan = (w: Wereld, ms: number, verstreken: number): Plan => {
  const sjabloon = w.t.kies(lot)
  const melderType = melderVoor(w, sjabloon, verstreken)
  const organisatie = organisatieVoor(w, melderType)
  const ontvangenOp = moment(w, ms, melderType)
  const kanaal = kanaalVoor(w, organisatie)
  return { sjabloon, ontvangenOp, kanaal, melderType, organisatie, wie: wieVoor(w, sjabloon, ontvangenOp), gedrag: {} }
}

const LAATSTE_DAGEN = 30

/** The reports of the past, from `dagen` ago until a month ago. */
export const verleden = (w: Wereld, aantal: number, dagen: number): readonly Plan[] => {
  // From noon of today, so that the hour of starting changes no story.
  const nu = Date.parse(opKlok(dagVan(w.nu), '12:00'))
  const ruimte = dagen - LAATSTE_DAGEN
  return Array.from({ length: aantal }, () => {
    const verstreken = w.t.getal()
    return plan(w, nu - (dagen - verstreken * ruimte) * DAG, verstreken)
  })
}
