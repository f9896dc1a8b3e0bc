import { describe, expect, test } from 'vitest'
import { context, termijn, zaak } from '../../tests/opstelling/zaak.ts'
import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { berichtenBij } from '../zaken/berichten.ts'
import { naBesluit } from '../zaken/verloop/evolve.ts'
import { metGevolgen } from '../zaken/verloop/gevolgen.ts'
import { overdragen } from './acten/overdracht.tsx'
import {
  dossierOpvangen,
  overdrachtAannemen,
  overdrachtIntrekken,
  overdrachtVoorstellen,
  overdrachtWeigeren,
} from './overdracht.ts'
import { dossierSluimeren, dossierWekken } from './sluimeren.ts'
import { type Afwezigheid, waarnemingInstellen } from './waarneming.ts'

const voorstel = { aan: 'zij', kanBehandelen: true, toelichting: 'tekst', blijft: false }
const mijn = (anders: Partial<Zaak> = {}) => zaak({ status: 'in_behandeling', behandelaar: 'ik', ...anders })
const na = (z: Zaak, besluit: { ok: boolean; feiten?: readonly IncidentFeit[] }, wie: string | null = 'ik') => {
  if (!besluit.ok) throw new Error('refused')
  return naBesluit(z, metGevolgen(z, besluit.feiten ?? [], context({ wie })))
}
const voorgesteld = (z = mijn(), v = voorstel) => na(z, overdrachtVoorstellen(z, v, context()))

describe('handing over', () => {
  test.each<[string, Zaak, Partial<typeof voorstel>, string]>([
    ['what is closed is not handed over', mijn({ status: 'gesloten' }), {}, 'dossierDicht'],
    ['what nobody has cannot be given', mijn({ behandelaar: null }), {}, 'vanNiemand'],
    ['to somebody who left is refused', mijn(), { kanBehandelen: false }, 'ontvangerWeg'],
    ['to who has it already is refused', mijn(), { aan: 'ik' }, 'alBehandelaar'],
    ['one question at a time', voorgesteld(), {}, 'alVoorgesteld'],
  ])('%s', (_, z, anders, weigering) => {
    expect(overdrachtVoorstellen(z, { ...voorstel, ...anders }, context())).toEqual({ ok: false, weigering })
  })

  test('it stays with the giver until it is accepted, and the receiver can read it meanwhile', () => {
    expect(voorgesteld()).toMatchObject({ behandelaar: 'ik', team: ['zij'] })
  })

  test('while one waits, the page says for whom and offers to withdraw it', () => {
    const g = (z: Zaak) => ({ zaak: z, collegas: new Map([['zij', { naam: 'Zij' }]]) }) as unknown as Geopend
    expect(overdragen.kanNiet?.(g(mijn()), '', {})).toBeNull()
    const niet = overdragen.kanNiet?.(g(voorgesteld()), '', {})
    expect(niet?.zin).toContain('de overdracht aan Zij')
    expect(niet?.verder?.pad).toBe('overdracht-intrekken')
  })

  test.each([
    [false, []],
    [true, ['ik']],
  ])('accepted, the receiver handles it and the giver stays or not (%s)', (blijft, team) => {
    const z = voorgesteld(mijn(), { ...voorstel, blijft })
    const klaar = na(z, overdrachtAannemen(z, {}, context({ wie: 'zij' })), 'zij')
    expect(klaar).toMatchObject({ behandelaar: 'zij', team })
    expect(klaar.werk.overdracht).toBeUndefined()
  })

  test.each(['ik', 'een ander', null])('only who was asked answers, not %s', wie => {
    const z = voorgesteld()
    const nietAanU = { ok: false, weigering: 'nietAanU' }
    expect(overdrachtAannemen(z, {}, context({ wie }))).toEqual(nietAanU)
    expect(overdrachtWeigeren(z, { reden: 'r' }, context({ wie }))).toEqual(nietAanU)
  })

  test.each([[[]], [['zij']]])('refused or withdrawn, the team is what it was: %o', team => {
    const z = voorgesteld(mijn({ team }))
    const nee = na(z, overdrachtWeigeren(z, { reden: 'r' }, context({ wie: 'zij' })), 'zij')
    const terug = na(z, overdrachtIntrekken(z, {}, context()))
    for (const klaar of [nee, terug]) expect(klaar).toMatchObject({ behandelaar: 'ik', team, werk: {} })
  })

  test('a colleague who takes it over ends the question, and both hear of it', () => {
    const z = voorgesteld()
    const feiten = metGevolgen(z, [{ soort: 'DossierOvergenomen', door: 'hij', van: 'ik' }], context({ wie: 'hij' }))
    expect(feiten.at(-1)).toMatchObject({ soort: 'OverdrachtVervallen', waarom: 'andereBehandelaar' })
    const klaar = naBesluit(z, feiten)
    expect(klaar).toMatchObject({ behandelaar: 'hij', team: ['ik'], werk: {} })
    expect(berichtenBij(z, klaar, feiten, 'hij').map(b => b.aan)).toEqual(['ik', 'zij'])
  })

  test('there is nothing to answer when nothing was asked', () => {
    const geen = { ok: false, weigering: 'geenOverdracht' }
    expect([overdrachtAannemen(mijn(), {}, context()), overdrachtIntrekken(mijn(), {}, context())]).toEqual([
      geen,
      geen,
    ])
  })

  test('what somebody left behind goes on, but not while they work here', () => {
    const invoer = { aan: 'zij', kanBehandelen: true, werktHierNog: false }
    expect(dossierOpvangen(mijn(), invoer, context())).toMatchObject({ ok: true })
    expect(dossierOpvangen(mijn(), { ...invoer, werktHierNog: true }, context())).toMatchObject({
      weigering: 'werktHierNog',
    })
  })
})

describe('resting until a date', () => {
  const rust = { tot: '2026-04-20', reden: 'tekst' }
  // The term of `termijn()` runs through 9 April.
  test.each<[string, Zaak, string, string]>([
    ['not before it is screened', zaak(), '2026-04-20', 'nogNietGescreend'],
    ['not what is closed', mijn({ status: 'gesloten' }), '2026-04-20', 'dossierDicht'],
    ['not until today', mijn(), '2026-04-03', 'datumVoorbij'],
    ['not for years', mijn(), '2027-04-20', 'teVer'],
    ['not past the end of a running term', mijn({ termijnen: [termijn()] }), '2026-04-10', 'termijnLooptAf'],
  ])('%s', (_, z, tot, weigering) => {
    expect(dossierSluimeren(z, { ...rust, tot }, context())).toEqual({ ok: false, weigering })
  })

  test('until the last day of a running term it may, and past a term that stands still', () => {
    const pauze = { van: '2026-04-03T07:00:00.000Z', tot: null, reden: 'r', door: 'ik' }
    expect(dossierSluimeren(mijn({ termijnen: [termijn()] }), { ...rust, tot: '2026-04-09' }, context()).ok).toBe(true)
    expect(dossierSluimeren(mijn({ termijnen: [termijn({ pauzes: [pauze] })] }), rust, context()).ok).toBe(true)
  })

  const rustend = (z = mijn()) => na(z, dossierSluimeren(z, rust, context()))
  const waarom = (z: Zaak, feit: IncidentFeit, wie: string | null) =>
    metGevolgen(z, [feit], context({ wie })).flatMap(f => (f.soort === 'DossierGewekt' ? [f.waarom] : []))

  test('what comes from outside wakes it, a note of a colleague does not', () => {
    const notitie = { soort: 'NotitieGemaakt', tekst: 't', door: 'ik', op: context().nu } as const
    expect(waarom(rustend(), notitie, 'ik')).toEqual([])
    expect(waarom(rustend(), notitie, null)).toEqual(['nieuws'])
  })

  test('a term that starts and is over earlier wakes it, a later one does not', () => {
    const term = { soort: 'TermijnGestart', id: 't', code: 'c', van: context().nu, einde: '', uitleg: '' } as const
    expect(waarom(rustend(), { ...term, eindMoment: '2026-04-19T22:00:00.000Z' }, 'ik')).toEqual(['termijn'])
    expect(waarom(rustend(), { ...term, eindMoment: '2026-04-20T22:00:00.000Z' }, 'ik')).toEqual([])
  })

  test('somebody wakes it, and what is awake is not woken', () => {
    const z = rustend()
    expect(na(z, dossierWekken(z, {}, context())).werk).toEqual({})
    expect(dossierWekken(mijn(), {}, context())).toEqual({ ok: false, weigering: 'sluimertNiet' })
  })
})

describe('cover for absence', () => {
  const a: Afwezigheid = { afwezige: 'anna', waarnemer: 'bert', van: '2026-04-06', tot: '2026-04-10', reden: 'afwezig' }
  const loopt = (w: Partial<Afwezigheid>) => ({ ...a, ...w, id: 'w', ingesteldDoor: 'anna' })
  test.each<[string, Partial<Afwezigheid>, readonly ReturnType<typeof loopt>[], string]>([
    ['the end comes after the beginning', { tot: '2026-04-05' }, [], 'eindeVoorBegin'],
    ['what is over is not arranged any more', { van: '2026-04-01', tot: '2026-04-02' }, [], 'voorbij'],
    ['it does not begin in the past', { van: '2020-04-01' }, [], 'eersteDagVoorbij'],
    ['nobody covers for themselves', { waarnemer: 'anna' }, [], 'voorZichzelf'],
    ['somebody who left does not cover', { waarnemer: 'weg' }, [], 'waarnemerWeg'],
    ['one cover at a time', {}, [loopt({ waarnemer: 'carla', van: '2026-04-10', tot: '2026-04-12' })], 'alWaargenomen'],
    ['nobody covers who is away', {}, [loopt({ afwezige: 'bert', waarnemer: 'carla' })], 'waarnemerAfwezig'],
    ['nobody is away who covers', {}, [loopt({ afwezige: 'carla', waarnemer: 'anna' })], 'neemtZelfWaar'],
  ])('%s', (_, anders, bestaande, weigering) => {
    const o = { vandaag: '2026-04-03', bestaande, kanBehandelen: (id: string) => id !== 'weg' }
    expect(waarnemingInstellen({ ...a, ...anders }, o)).toEqual({ ok: false, weigering })
  })

  test('the day after one cover ends another begins', () => {
    const bestaande = [loopt({ waarnemer: 'carla', van: '2026-04-01', tot: '2026-04-05' })]
    expect(waarnemingInstellen(a, { vandaag: '2026-04-03', bestaande, kanBehandelen: () => true }).ok).toBe(true)
  })
})
