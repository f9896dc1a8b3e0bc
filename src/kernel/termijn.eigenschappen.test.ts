import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BEKENDE_BESLUITDAGEN } from './besluitdagen.ts'
import { dagenTussen, plusDagen, weekdagVan } from './dag.ts'
import type { Eenheid } from './duur.ts'
import { feestdagen } from './kalender.ts'
import { berekenTermijn, type Kalenders, type Regime, type TermijnVraag } from './termijn.ts'
import { inWoorden } from './uitleg/datum.ts'
import { STANDAARD_WERKKALENDER } from './werkkalender.ts'

const werk = { ...STANDAARD_WERKKALENDER, besluitdagen: 'vrij' } as const
const kalenders: Kalenders = { besluitdagen: BEKENDE_BESLUITDAGEN, werk }
const besluit = { reden: 'een reden', door: 'een besluitnemer' }

const dag = fc.integer({ min: 0, max: 4000 }).map(n => plusDagen('2020-01-01', n))
const inDagen = fc.constantFrom<Eenheid>('dag', 'werkdag', 'week', 'maand', 'jaar')
const duur = fc.record({ n: fc.integer({ min: 1, max: 14 }), eenheid: inDagen })
const regime = fc.constantFrom<Regime>('atw', 'protocol', 'geen', 'eu')
const pauze = fc
  .record({ van: dag, lengte: fc.integer({ min: 0, max: 40 }) })
  .map(({ van, lengte }) => ({ van, tot: plusDagen(van, lengte), ...besluit }))
/** A pause that is likely to matter: near the start. */
const bij = (van: string) =>
  fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: 0, max: 20 })).map(([na, lengte]) => {
    const begin = plusDagen(van, na)
    return { van: begin, tot: plusDagen(begin, lengte), ...besluit }
  })

const vraag: fc.Arbitrary<TermijnVraag> = dag.chain(van =>
  fc.record({
    van: fc.constant(van),
    duur,
    regime,
    schuiftOp: fc.boolean(),
    pauzes: fc.array(bij(van), { maxLength: 3 }),
    verlengingen: fc.array(
      duur.map(erbij => ({ duur: erbij, ...besluit })),
      { maxLength: 2 },
    ),
  }),
)

const einde = (v: TermijnVraag, k = kalenders) => berekenTermijn(v, k).einde
const bewijs = (eigenschap: fc.IProperty<[TermijnVraag]>) => fc.assert(eigenschap, { numRuns: 150 })

/** The days off of the Atw, said once more and plainly. */
const isVrijVolgensWet = (d: string) =>
  weekdagVan(d) > 5 || feestdagen(Number(d.slice(0, 4))).has(d) || BEKENDE_BESLUITDAGEN.some(b => b.dag === d)
const werkdagenTussen = (van: string, tm: string) =>
  Array.from({ length: dagenTussen(van, tm) }, (_, i) => plusDagen(van, i + 1)).filter(d => !isVrijVolgensWet(d)).length

test('a term never ends before its raw end', () =>
  bewijs(
    fc.property(vraag, v => {
      const { einde: laatste, ruwEinde } = berekenTermijn(v, kalenders)
      expect(laatste >= ruwEinde).toBe(true)
    }),
  ))

test('the steps join up, from the start to the end, and can be recounted', () =>
  bewijs(
    fc.property(vraag, v => {
      const { stappen, einde: laatste } = berekenTermijn(v, kalenders)
      let hier = v.van
      for (const stap of stappen) {
        expect(stap.van).toBe(hier)
        expect(dagenTussen(stap.van, stap.naar)).toBe(stap.geteld + stap.overgeslagen.length)
        hier = stap.naar
      }
      expect(hier).toBe(laatste)
    }),
  ))

test('the last date that the explanation names is the end', () =>
  bewijs(
    fc.property(vraag, v => {
      const { uitleg, einde: laatste } = berekenTermijn(v, kalenders)
      expect(uitleg.match(/(ma|di|wo|do|vr|za|zo) \d+ [a-z]+ \d{4}/gi)?.at(-1)).toBe(inWoorden(laatste))
      expect(uitleg).not.toMatch(/undefined|null|NaN| {2}|\.\.|, en /)
    }),
  ))

test('a decree day that is added never shortens a term, of any regime', () =>
  fc.assert(
    fc.property(vraag, fc.integer({ min: 0, max: 120 }), (v, na) => {
      const erbij = { dag: plusDagen(v.van, na), bron: 'nieuw besluit' }
      const met = { ...kalenders, besluitdagen: [...kalenders.besluitdagen, erbij] }
      expect(einde(v, met) >= einde(v)).toBe(true)
    }),
    { numRuns: 200 },
  ))

test('a day on which the desk closes never shortens a term', () =>
  fc.assert(
    fc.property(vraag, fc.integer({ min: 0, max: 60 }), (v, na) => {
      const dicht = { ...werk, sluitingen: [{ dag: plusDagen(v.van, na), naam: 'studiedag' }] }
      expect(einde(v, { ...kalenders, werk: dicht }) >= einde(v)).toBe(true)
    }),
    { numRuns: 150 },
  ))

test('a decree day leaves every term alone that is not of the Atw, where the desk works on it', () =>
  fc.assert(
    fc.property(vraag, fc.integer({ min: 0, max: 60 }), (v, na) => {
      fc.pre(v.regime !== 'atw')
      const met = (besluitdagen: Kalenders['besluitdagen']) => ({ besluitdagen, werk: STANDAARD_WERKKALENDER })
      expect(einde(v, met([{ dag: plusDagen(v.van, na), bron: 'KB' }]))).toBe(einde(v, met([])))
    }),
    { numRuns: 150 },
  ))

test('a pause never shortens a term', () =>
  fc.assert(
    fc.property(vraag, pauze, (v, erbij) => {
      expect(einde({ ...v, pauzes: [...(v.pauzes ?? []), erbij] }) >= einde(v)).toBe(true)
    }),
    { numRuns: 150 },
  ))

test('one more never ends sooner, on the same side of the limits of Atw art. 4', () =>
  bewijs(
    fc.property(vraag, v => {
      const grens = { uur: 0, dag: 90, werkdag: 0, week: 12, maand: 3, jaar: 0 }[v.duur.eenheid]
      fc.pre(v.duur.n !== grens)
      expect(einde({ ...v, duur: { ...v.duur, n: v.duur.n + 1 } }) >= einde(v)).toBe(true)
    }),
  ))

test('a term of the Atw ends on the first day that articles 1 and 2 allow', () =>
  fc.assert(
    fc.property(dag, fc.integer({ min: 1, max: 90 }), (van, n) => {
      const { einde: laatste, ruwEinde } = berekenTermijn(
        { van, duur: { n, eenheid: 'dag' }, regime: 'atw' },
        kalenders,
      )
      const mag = (d: string) => !isVrijVolgensWet(d) && (n < 3 || werkdagenTussen(van, d) >= 2)
      expect(mag(laatste)).toBe(true)
      for (let d = ruwEinde; d < laatste; d = plusDagen(d, 1)) expect(mag(d)).toBe(false)
    }),
    { numRuns: 200 },
  ))

test('n working days after a day hold exactly n working days and end on one', () =>
  fc.assert(
    fc.property(dag, fc.integer({ min: 1, max: 40 }), fc.constantFrom<Regime>('atw', 'protocol'), (van, n, welk) => {
      const laatste = einde({ van, duur: { n, eenheid: 'werkdag' }, regime: welk })
      expect(werkdagenTussen(van, laatste)).toBe(n)
      expect(isVrijVolgensWet(laatste)).toBe(false)
    }),
    { numRuns: 150 },
  ))

test('hours are hours, whatever the clock does and whoever asks', () =>
  fc.assert(
    fc.property(
      dag,
      fc.integer({ min: 1, max: 9000 }),
      fc.constantFrom<Regime>('atw', 'protocol', 'geen'),
      (d, n, welk) => {
        const van = `${d}T11:20:00Z`
        const { eindMoment, einde: lokaal } = berekenTermijn(
          { van, duur: { n, eenheid: 'uur' }, regime: welk },
          kalenders,
        )
        expect(Date.parse(eindMoment) - Date.parse(van)).toBe(n * 3_600_000)
        expect(Date.parse(lokaal)).toBe(Date.parse(eindMoment))
      },
    ),
    { numRuns: 100 },
  ))
