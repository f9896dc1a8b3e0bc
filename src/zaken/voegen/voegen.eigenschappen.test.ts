import fc from 'fast-check'
import { expect, test } from 'vitest'
import { context, desk, taak, termijn, zaak } from '../../../tests/opstelling/zaak.ts'
import type { IncidentFeit } from '../../begrippen/feit.ts'
import { vertrouwelijkheden } from '../../begrippen/vertrouwelijkheid.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { naBesluit } from '../verloop/evolve.ts'
import { metGevolgen } from '../verloop/gevolgen.ts'
import { meldingSplitsen, meldingVoegen, type Paar } from './besluit.ts'

const protocol = context().protocol
const uniek = { selector: (t: { id: string }) => t.id, maxLength: 5 }
const termijnen = fc.uniqueArray(
  fc
    .record({
      id: fc.uuid(),
      code: fc.constantFrom(...protocol.termijnen.map(t => t.code)),
      status: fc.constantFrom('lopend', 'gehaald', 'vervallen'),
    })
    .map(t => termijn({ ...t, gehaaldOp: t.status === 'gehaald' ? '2026-04-03T07:00:00.000Z' : null })),
  uniek,
)
const taken = fc.uniqueArray(
  fc
    .record({
      id: fc.uuid(),
      code: fc.constantFrom(...protocol.taken.map(t => t.code), 'eigen'),
      status: fc.constantFrom('open', 'gedaan', 'vervallen'),
      verplicht: fc.boolean(),
    })
    .map(t => taak(t)),
  uniek,
)
const bronnen = fc
  .record({
    id: fc.constant('bron'),
    status: fc.constantFrom('ontvangen', 'in_behandeling'),
    behandelaar: fc.option(fc.constant('ik')),
    team: fc.subarray(['ik', 'zij']),
    meldingen: fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 3 }),
    vertrouwelijkheid: fc.constantFrom(...vertrouwelijkheden),
    termijnen,
    taken,
  })
  .map(anders => zaak({ ...anders, kenmerken: { ...zaak().kenmerken, melderType: 'wijkteam' } }))
const doelen = fc
  .record({ id: fc.constant('doel'), termijnen, taken, meldingen: fc.uniqueArray(fc.uuid(), { minLength: 1 }) })
  .map(anders => zaak({ ...anders, status: 'in_behandeling', vertrouwelijkheid: 'afgeschermd', behandelaar: 'zij' }))
const paren = fc.record({ bron: bronnen, doel: doelen })

const neem = (z: Zaak, feiten: readonly IncidentFeit[]) => naBesluit(z, metGevolgen(z, feiten, context()))
type Uitkomst = ReturnType<typeof meldingVoegen> | ReturnType<typeof meldingSplitsen>
const na = ({ bron, doel }: Paar, besluit: Uitkomst): Paar => {
  if (!besluit.ok) throw new Error(besluit.weigering)
  return { bron: neem(bron, besluit.bron), doel: neem(doel, besluit.doel) }
}
const invoer = { reden: 'r', betrokkenheden: ['b1'] }
const gevoegd = (p: Paar) => na(p, meldingVoegen(p, invoer, context()))
const gesplitst = (p: Paar) => na(p, meldingSplitsen(p, { reden: 'r' }, context()))
const zonderVersie = ({ versie: _, ...z }: Zaak) => z

test('joined and split again, the dossier of the report is what it was', () => {
  fc.assert(
    fc.property(paren, p => {
      expect(zonderVersie(gesplitst(gevoegd(p)).bron)).toEqual(zonderVersie(p.bron))
    }),
  )
})

test('joined and split again, the other has its own back, and of what came along only what lapsed', () => {
  fc.assert(
    fc.property(paren, p => {
      const { doel } = gesplitst(gevoegd(p))
      const [t, k] = [p.doel.termijnen.length, p.doel.taken.length]
      const eigen = { ...doel, termijnen: doel.termijnen.slice(0, t), taken: doel.taken.slice(0, k) }
      expect(zonderVersie(eigen)).toEqual(zonderVersie(p.doel))
      expect([...doel.termijnen.slice(t), ...doel.taken.slice(k)].filter(x => x.status !== 'vervallen')).toEqual([])
    }),
  )
})

test('while joined nothing runs twice: what runs on at the other has lapsed here', () => {
  fc.assert(
    fc.property(paren, p => {
      const { bron, doel } = gevoegd(p)
      expect(bron.termijnen.filter(t => t.status === 'lopend')).toEqual([])
      expect(bron.taken.filter(t => t.status === 'open')).toEqual([])
      const wettelijk = protocol.termijnen.filter(d => d.soort !== 'eigen').map(d => d.code)
      const moet = p.bron.termijnen.filter(t => t.status === 'lopend' && wettelijk.includes(t.code))
      expect(doel.termijnen.slice(p.doel.termijnen.length)).toEqual(moet)
    }),
  )
})

test('what the other did with it meanwhile stays done', () => {
  const bron = zaak({
    id: 'bron',
    status: 'in_behandeling',
    meldingen: ['m'],
    termijnen: [termijn()],
    taken: [taak({ code: 'toezichtmelding_nagaan' })],
  })
  const p = gevoegd({ bron, doel: zaak({ id: 'doel', status: 'in_behandeling', vertrouwelijkheid: 'afgeschermd' }) })
  const gedaan = {
    soort: 'TaakGedaan',
    id: 'taak-1',
    op: context().nu,
    door: 'zij',
    toelichting: null,
    voorbij: true,
  } as const
  const terug = gesplitst({ ...p, doel: neem(p.doel, [gedaan]) }).bron
  expect(terug.taken).toMatchObject([{ status: 'gedaan', gedaanDoor: 'zij' }])
  expect(terug.termijnen).toMatchObject([{ status: 'gehaald', gehaaldOp: context().nu }])
})

const open = zaak({ id: 'doel', status: 'in_behandeling' })
const melding = zaak({ id: 'bron', meldingen: ['m'], vertrouwelijkheid: 'vertrouwelijk' })
test.each<[string, Paar, string]>([
  ['a dossier is not joined to itself', { bron: open, doel: open }, 'zichzelf'],
  ['what is closed is not joined', { bron: { ...melding, status: 'gesloten' }, doel: open }, 'dossierDicht'],
  ['nothing is joined to what is closed', { bron: melding, doel: { ...open, status: 'gesloten' } }, 'doelDicht'],
  ['nor to what nobody screened', { bron: melding, doel: { ...open, status: 'ontvangen' } }, 'doelNietGescreend'],
  [
    'what somebody shut does not open by joining',
    { bron: { ...melding, status: 'in_behandeling' }, doel: open },
    'zouOpengaan',
  ],
  [
    'nor what was shut closer than reports are',
    { bron: { ...melding, vertrouwelijkheid: 'afgeschermd' }, doel: open },
    'zouOpengaan',
  ],
])('%s', (_, paar, weigering) => {
  expect(meldingVoegen(paar, invoer, context())).toEqual({ ok: false, weigering })
})

test('how reports are kept until somebody decides is no decision: such a report may be joined', () => {
  expect(desk.versies[1]?.vertrouwelijkheidBijOntvangst).toBe('vertrouwelijk')
  expect(meldingVoegen({ bron: melding, doel: open }, invoer, context()).ok).toBe(true)
})

test('a dossier that took reports in does not go elsewhere with them', () => {
  const { doel } = gevoegd({ bron: melding, doel: open })
  expect(meldingVoegen({ bron: doel, doel: { ...open, id: 'derde' } }, invoer, context())).toEqual({
    ok: false,
    weigering: 'heeftGevoegde',
  })
  expect(meldingSplitsen({ bron: melding, doel: open }, { reden: 'r' }, context())).toMatchObject({
    weigering: 'nietGevoegd',
  })
})
