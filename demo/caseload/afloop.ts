import type { Screening } from '../../src/begrippen/screening.ts'
import { geldt } from '../../src/protocollen/geldt.ts'
import type { Stap } from '../../src/zaken/bulk/geschiedenis.ts'
import { adviseer, beantwoord, keerTerug, volgOp, weegOpnieuw } from './bijzonder.ts'
import { informeer } from './informeren.ts'
import type { Zaakwereld } from './plan.ts'
import { voerRegie } from './regie.ts'
import { brengAanTafel, kijkOpnieuw, zetDoor } from './regio-en-tafel.ts'
import { DAG, MINUUT, plus, UUR, werkmoment } from './rooster.ts'
import { maakScreening } from './screening.ts'
import { vulIn } from './sjabloon.ts'
import { heropen, laatMeekijken, noteer, rondAf, schuif, screen, sluit, wijsToe } from './stappen.ts'
import { gedaan, sluitwoorden } from './teksten/taken.ts'
import { meldBijToezicht, sluitBijToezicht } from './toezicht.ts'

const BEVESTIGEN = 'ontvangst_bevestigen'
const INSPECTIE = 'igj.melding'

/** The tasks that this screening sets: the protocol's own conditions. */
const gesteldeTaken = (z: Zaakwereld, s: Screening): readonly string[] => {
  const kenmerken = { ...s, soort: s.soortMelding }
  return z.protocol.taken
    .filter(d => d.bij.includes('MeldingGescreend') && geldt(d.wanneer, kenmerken))
    .filter(d => !d.bijMeldplicht || s.meldplichten.length > 0)
    .filter(d => d.uitkomsten === undefined || d.uitkomsten.includes(s.uitkomst))
    .map(d => d.code)
}

const woord = (z: Zaakwereld, tekst: string) => ({ tekst: vulIn(tekst, z.plan.wie, {}), nieuwId: z.nieuwId })

type Werk = {
  readonly z: Zaakwereld
  readonly s: Screening
  readonly wie: string
  readonly vanaf: string
  readonly dagen: number
}

/** A moment at which somebody is at work, at a share of the whole time that it takes. */
const op = (w: Werk, deel: number): string =>
  werkmoment(plus(w.vanaf, deel * w.dagen * DAG), w.z.desk.openingstijden, w.z.t.tussen(5, 90))

const rond = (w: Werk, code: string, moment: string, voorbij = true): Stap =>
  rondAf({ op: moment, wie: w.wie }, code, voorbij, {
    soort: 'toelichting',
    ...woord(w.z, w.z.t.kies(gedaan[code] ?? ['Gedaan.'])),
  })

/** Where in the handling a task is done, as a share of the time; those that are not here have moments of their own. */
const volgorde: Readonly<Record<string, readonly [number, number]>> = {
  toezichtmelding_nagaan: [0.03, 0.09],
  overleg_beleggen: [0.2, 0.45],
  nazorg_vragen: [0.25, 0.7],
  toezicht_volgen: [0.8, 0.92],
  leerpunten_vastleggen: [0.7, 0.95],
  melder_terugkoppelen: [0.9, 0.97],
}

/** A family is mapped before the mayor is advised; both in one piece, because the one holds up the other. */
const pandsluiting = (w: Werk): readonly Stap[] => {
  const blijftConcept = w.z.plan.gedrag.laatLiggen?.includes('advies_burgemeester') ?? false
  return adviseer(w, op(w, tussen(w, [0.15, 0.35])), op(w, tussen(w, [0.45, 0.6])), blijftConcept)
}

const tussen = (w: Werk, [van, tot]: readonly [number, number]) => van + w.z.t.getal() * (tot - van)

/** A missing person is followed every day until the return. */
const vermissing = (w: Werk): Stap[] => {
  const { t, plan, desk } = w.z
  const terug = werkmoment(
    plus(plan.ontvangenOp, (plan.gedrag.terugNa ?? t.tussen(8, 70)) * UUR),
    desk.openingstijden,
    30,
  )
  const stappen: Stap[] = []
  for (let dag = plus(w.vanaf, 21 * UUR); dag < terug; dag = plus(dag, t.tussen(20, 23) * UUR)) {
    const moment = werkmoment(dag, desk.openingstijden, 10)
    if (moment < terug) stappen.push(volgOp(w, moment))
  }
  const weging = werkmoment(plus(plan.ontvangenOp, 44 * UUR), desk.openingstijden, 20)
  const blijftLiggen = plan.gedrag.laatLiggen?.includes('vermissing_wegen')
  if (!blijftLiggen && weging < terug && weging > w.vanaf) stappen.push(...weegOpnieuw(w, weging))
  const na = terug > w.vanaf ? terug : plus(w.vanaf, 30 * MINUUT)
  return [beantwoord(w), ...stappen, ...keerTerug(w, na)]
}

/** Most tasks are done by saying so; those of the supervisor by what is recorded of it. */
const doe = (w: Werk, code: string, moment: string): Stap[] => {
  if (code === 'toezichtmelding_nagaan') return meldBijToezicht(w, moment)
  return code === 'toezicht_volgen' ? sluitBijToezicht(w, moment) : [rond(w, code, moment)]
}

const takenVan = (w: Werk): Stap[] => {
  const { gedrag } = w.z.plan
  const gesteld = gesteldeTaken(w.z, w.s).filter(code => !gedrag.laatLiggen?.includes(code))
  const gewoon = gesteld
    .filter(code => code in volgorde && !(code === 'melder_terugkoppelen' && w.z.t.kans(0.2)))
    .flatMap(code => doe(w, code, op(w, tussen(w, volgorde[code] as readonly [number, number]))))
  const na = gedrag.informeerNa === undefined ? w.z.t.tussen(25, w.z.t.kans(0.12) ? 260 : 110) : gedrag.informeerNa
  const informeren =
    gesteld.includes('doelgroepen_informeren') && na !== null
      ? [rond(w, 'doelgroepen_informeren', plus(w.vanaf, na * MINUUT))]
      : []
  return [
    ...gewoon,
    ...informeren,
    ...(gedrag.informeert ? informeer(w) : []),
    ...(gedrag.regie ? voerRegie(w) : []),
    ...(gesteld.includes('terugkeer_vastleggen') ? vermissing(w) : []),
    ...(gesteld.includes('gezin_in_kaart') ? pandsluiting(w) : []),
    ...(w.s.categorie === 'advies_vastgelopen_onderdak' ? brengAanTafel(w, w.dagen) : []),
  ]
}

const notities = (w: Werk): Stap[] => {
  const keuze = w.z.plan.sjabloon.notities.filter(() => w.z.t.kans(0.75))
  return keuze.map((tekst, i) =>
    noteer({ op: op(w, 0.1 + ((i + w.z.t.getal()) * 0.7) / keuze.length), wie: w.wie }, woord(w.z, tekst)),
  )
}

const redenVan = (s: Screening, z: Zaakwereld): string => {
  if (s.soortMelding === 'adviesvraag') return z.t.kans(0.85) ? 'advies_gegeven' : 'overgedragen'
  if (s.meldplichten.length > 0 && z.t.kans(0.6)) return 'toezichthouder_klaar'
  return z.t.kans(0.88) ? 'afgehandeld' : 'overgedragen'
}

/** Closing comes after everything else; what somebody leaves undone keeps the dossier open. */
const slot = (w: Werk, gedaanOp: readonly string[]): Stap[] => {
  const { z } = w
  const { gedrag } = z.plan
  if (gedrag.laatLiggen?.length || gedrag.bevestigNa === null || gedrag.informeerNa === null) return []
  const einde = [op(w, 1), ...gedaanOp.map(moment => plus(moment, 20 * MINUUT))].sort().at(-1) as string
  const dicht = sluit({ op: einde, wie: w.wie }, redenVan(w.s, z), woord(z, z.t.kies(sluitwoorden)))
  if (gedrag.heropenNaDagen === undefined) return [dicht]
  const weer = werkmoment(plus(einde, gedrag.heropenNaDagen * DAG), z.desk.openingstijden, 15)
  const [coordinator = ''] = z.mensen.coordinatoren
  const waarom = 'De melder belde: er is opnieuw iets gebeurd tussen dezelfde mensen.'
  return [dicht, heropen({ op: weer, wie: coordinator }, woord(z, waarom))]
}

const schuiven = (w: Werk): Stap[] => {
  const { pauzeNa, verlengNa } = w.z.plan.gedrag
  const wie = w.z.mensen.coordinatoren[0] ?? w.wie
  const stap = (na: number | undefined, hoe: 'pauze' | 'verlenging', tekst: string) =>
    na === undefined ? [] : [schuif({ op: plus(w.vanaf, na * UUR), wie }, hoe, INSPECTIE, woord(w.z, tekst))]
  return [
    ...stap(pauzeNa, 'pauze', 'De inspectie zoekt eerst uit of zij of de regionale toezichthouder dit behandelt.'),
    ...stap(verlengNa, 'verlenging', 'De kwaliteitsfunctionaris is ziek; haar vervanger heeft drie werkdagen nodig.'),
  ]
}

/** Who takes it up: the process director where that was decided, otherwise one of the staff. */
const behandelaarVoor = (z: Zaakwereld, s: Screening): string =>
  z.t.kies(s.uitkomst === 'procesregie' ? z.mensen.procesregisseurs : z.mensen.medewerkers)

const naScreening = (z: Zaakwereld, s: Screening, coordinator: string, vanaf: string): Stap[] => {
  const wie = behandelaarVoor(z, s)
  const dagen = z.plan.gedrag.dagen ?? z.t.tussen(...z.plan.sjabloon.dagen)
  const w: Werk = { z, s, wie, vanaf: plus(vanaf, 4 * MINUUT), dagen }
  const meekijken =
    s.vertrouwelijkheid === 'gewoon'
      ? []
      : [laatMeekijken({ op: plus(vanaf, 3 * MINUUT), wie: coordinator }, coordinator)]
  const werk = [...takenVan(w), ...notities(w), ...schuiven(w)]
  const toewijzing = wijsToe({ op: plus(vanaf, 2 * MINUUT), wie: coordinator }, wie)
  const klaar = slot(
    w,
    werk.map(s => s.op),
  )
  const daarna = s.categorie === 'advies_vastgelopen_onderdak' ? [kijkOpnieuw(w, dagen)] : []
  return [toewijzing, ...meekijken, ...werk, ...klaar, ...daarna]
}

/** Everything that the desk does with a report, in order; what lies ahead is left out. */
export const maakAfloop = (z: Zaakwereld, geregistreerdDoor: string | null, ingevoerdOp: string): Stap[] => {
  const { plan, t, desk } = z
  const { bevestigNa, screenNa } = plan.gedrag
  const begin = werkmoment(ingevoerdOp, desk.openingstijden, 4)
  const coordinator = t.kies(z.mensen.coordinatoren)
  const na = (minuten: number) => plus(plan.gedrag.screenNa === undefined ? begin : plan.ontvangenOp, minuten * MINUUT)
  const gescreend =
    screenNa === null
      ? null
      : werkmoment(na(screenNa ?? t.tussen(30, t.kans(0.1) ? 900 : 170)), desk.openingstijden, 20)
  const vroeg = plus(begin, (bevestigNa ?? t.tussen(6, t.kans(0.1) ? 95 : 50)) * MINUUT)
  const bevestigd = gescreend && vroeg >= gescreend ? plus(gescreend, -2 * MINUUT) : vroeg
  const melderGebeld =
    bevestigNa === null
      ? []
      : [
          rondAf({ op: bevestigd, wie: geregistreerdDoor ?? t.kies(z.mensen.medewerkers) }, BEVESTIGEN, true, {
            soort: 'toelichting',
            ...woord(z, t.kies(gedaan[BEVESTIGEN] ?? [])),
          }),
        ]
  if (gescreend === null) return melderGebeld
  const { screening, teksten } = maakScreening(z)
  const sluitMeteen = z.protocol.uitkomsten.find(u => u.code === screening.uitkomst)?.naar === 'gesloten'
  return [
    ...melderGebeld,
    screen({ op: gescreend, wie: coordinator }, screening, teksten),
    ...(screening.uitkomst === 'doorgezet' ? zetDoor({ z, wie: coordinator, vanaf: gescreend }, gescreend) : []),
    ...(sluitMeteen ? [] : naScreening(z, screening, coordinator, gescreend)),
  ]
}
