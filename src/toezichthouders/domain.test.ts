import { expect, test } from 'vitest'
import { screening } from '../../tests/opstelling/voorbeeld.ts'
import { context, na, taak, zaak } from '../../tests/opstelling/zaak.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { aangewezenVoor, toezichtVan } from '../protocollen/bases/toezicht.ts'
import { leesKenmerken, onzeMeldingen, vergelijk } from './afstemmen.ts'
import {
  opMeldplichtWijzen,
  standVan,
  toezichtAfsluiten,
  toezichtbesluitVastleggen,
  toezichtmeldingVastleggen,
  zelfonderzoekBeoordelen,
} from './domain.ts'

const ctx = context()
const beide = screening({
  kader: 'jeugdwet_en_wmo',
  soortMelding: 'calamiteit',
  calamiteitVolgensWet: true,
  meldplichten: ['wmo_calamiteit', 'jeugdwet_calamiteit'],
})
const taken = [
  taak({ id: 'nagaan', code: 'toezichtmelding_nagaan', verplicht: true }),
  taak({ id: 'volgen', code: 'toezicht_volgen', verplicht: true }),
]
const begin = zaak({ status: 'in_behandeling', screening: beide, taken })
const gemeld = (toezichthouder: string, gemeldOp = '2026-04-02') => ({
  ...{ toezichthouder, gemeldOp, melder: 'organisatie', kenmerk: 'K-1', wie: null },
})
const besluitVan = (besluit: string, besluitOp: string | null = '2026-04-03') => ({
  ...{ toezichthouder: 'igj', besluit, besluitOp, uiterlijk: null, toelichting: null },
})
const open = (z: Zaak) => z.taken.filter(t => t.status === 'open').map(t => t.id)

test.each([
  ['Jeugdwet and Wmo: both, by their own duty', beide, ['toezicht_wmo', 'igj'], [1, 1]],
  ['forensic care: the inspectorates, without a duty', screening({ kader: 'forensisch' }), ['igj', 'ijv'], [0, 0]],
  ['no care: nobody', screening({ kader: 'geen' }), [], []],
])('per law the right supervisor: %s', (_, s, wie, plichten) => {
  const aangewezen = aangewezenVoor(zaak({ screening: s }), ctx.protocol)
  expect(aangewezen.map(a => a.toezichthouder)).toEqual(wie)
  expect(aangewezen.map(a => a.meldplichten.length)).toEqual(plichten)
})

test('the task to find out is done when all that the law asks was notified, not before', () => {
  const een = na(begin, toezichtmeldingVastleggen(begin, gemeld('igj'), ctx))
  expect(open(een)).toEqual(['nagaan', 'volgen'])
  const twee = na(een, toezichtmeldingVastleggen(een, gemeld('toezicht_wmo'), ctx))
  expect(open(twee)).toEqual(['volgen'])
})

test('the task to follow is done when it ended everywhere', () => {
  let z = na(begin, toezichtmeldingVastleggen(begin, gemeld('igj'), ctx))
  z = na(z, toezichtmeldingVastleggen(z, gemeld('toezicht_wmo'), ctx))
  const sluit = (toezichthouder: string) =>
    toezichtAfsluiten(
      z,
      { toezichthouder, uitkomst: 'gesloten_zonder', afgeslotenOp: '2026-04-03', toelichting: null },
      ctx,
    )
  z = na(z, sluit('igj'))
  expect(open(z)).toEqual(['volgen'])
  z = na(z, sluit('toezicht_wmo'))
  expect(open(z)).toEqual([])
})

const oordelen = Object.fromEntries(toezichtVan(ctx.protocol).onderdelen.map(o => [o.code, o.oordelen[0]?.code ?? '']))
const beoordeel = (z: Zaak, anders: object = {}) =>
  zelfonderzoekBeoordelen(
    z,
    { toezichthouder: 'igj', ontvangenOp: null, beoordeeldOp: null, oordelen, toelichting: null, ...anders },
    ctx,
  )

test('only an investigation that was asked for can be judged, on every part', () => {
  const z = na(begin, toezichtmeldingVastleggen(begin, gemeld('igj'), ctx))
  expect(beoordeel(z)).toEqual({ ok: false, weigering: 'geenZelfonderzoek' })
  const zonder = na(z, toezichtbesluitVastleggen(z, besluitVan('geen_onderzoek'), ctx))
  expect(beoordeel(zonder)).toEqual({ ok: false, weigering: 'geenZelfonderzoek' })
  const met = na(z, toezichtbesluitVastleggen(z, besluitVan('zelfonderzoek'), ctx))
  expect(beoordeel(met, { oordelen: { ...oordelen, borging: 'prima' } })).toEqual({
    ok: false,
    weigering: 'keuzeOnbekend',
  })
  expect(standVan(na(met, beoordeel(met)), 'igj').beoordeeld?.oordelen).toEqual(oordelen)
})

test.each([
  ['before it was notified', toezichtbesluitVastleggen(begin, besluitVan('geen_onderzoek'), ctx), 'nogNietGemeld'],
  ['of tomorrow', toezichtmeldingVastleggen(begin, gemeld('igj', '2026-04-04'), ctx), 'dagInToekomst'],
  ['of a mistyped year', toezichtmeldingVastleggen(begin, gemeld('igj', '1990-04-02'), ctx), 'dagTeVroeg'],
  ['to nobody we know', toezichtmeldingVastleggen(begin, gemeld('bureau'), ctx), 'toezichthouderOnbekend'],
  ['before screening', opMeldplichtWijzen(zaak(), { toezichthouder: 'igj', wie: 't' }, ctx), 'nogNietGescreend'],
])('refused: a step %s', (_, uitkomst, weigering) => expect(uitkomst).toEqual({ ok: false, weigering }))

test('a decision needs its day, unless the desk may not see it', () => {
  const z = na(begin, toezichtmeldingVastleggen(begin, gemeld('igj'), ctx))
  expect(toezichtbesluitVastleggen(z, besluitVan('geen_onderzoek', null), ctx).ok).toBe(false)
  expect(toezichtbesluitVastleggen(z, besluitVan('niet_ter_inzage', null), ctx).ok).toBe(true)
  expect(toezichtbesluitVastleggen(z, besluitVan('geen_onderzoek', '2026-04-01'), ctx)).toEqual({
    ok: false,
    weigering: 'dagVoorVorige',
  })
})

test('what contradicts itself is refused: a name that lacks, a day without an investigation, an end without a judgement', () => {
  const naamloos = { ...gemeld('igj'), melder: 'anders' }
  expect(toezichtmeldingVastleggen(begin, naamloos, ctx)).toEqual({ ok: false, weigering: 'naamOntbreekt' })
  const z = na(begin, toezichtmeldingVastleggen(begin, gemeld('igj'), ctx))
  const geen = { ...besluitVan('geen_onderzoek'), uiterlijk: '2027-01-01' }
  expect(toezichtbesluitVastleggen(z, geen, ctx)).toEqual({ ok: false, weigering: 'uiterlijkZonderOnderzoek' })
  const oud = { ...besluitVan('zelfonderzoek'), uiterlijk: '2020-01-01' }
  expect(toezichtbesluitVastleggen(z, oud, ctx)).toEqual({ ok: false, weigering: 'uiterlijkTeVroeg' })
  const einde = { toezichthouder: 'igj', uitkomst: 'gesloten_voldoende', afgeslotenOp: '2026-04-03', toelichting: null }
  expect(toezichtAfsluiten(z, einde, ctx)).toEqual({ ok: false, weigering: 'nogNietBeoordeeld' })
})

const dossier = (id: string, kenmerk: string | null, gemeldOp = '2026-02-03') => ({
  ...{ id, nummer: id, protocolversie: 2, ontvangen_op: '2026-02-01T10:00:00Z', screening: beide, zichtbaar: true },
  toezicht: [{ toezichthouder: 'igj', gemeld: { ...gemeld('igj', gemeldOp), kenmerk, op: '', door: '' } }],
})

test('two lists: numbers decide however they are written, and a period ends before its last day plus one', () => {
  const alle = [dossier('a', 'IGJ-12'), dossier('b', null), dossier('c', 'IGJ-9'), dossier('d', 'IGJ-7', '2026-04-01')]
  const onze = onzeMeldingen(alle, 'igj', '2026-01-01', '2026-04-01')
  expect(onze.map(o => o.zaak)).toEqual(['a', 'b', 'c'])
  const hun = leesKenmerken('igj 12\n\nIGJ-44; IGJ 44')
  const w = vergelijk(onze, hun, hun.length)
  expect(w.opBeide.map(o => o.zaak)).toEqual(['a'])
  expect(w.alleenOns.map(o => o.zaak)).toEqual(['b', 'c'])
  expect(w.alleenHun.map(k => k.replace(/\D/g, ''))).toEqual(['44'])
  expect(vergelijk(onze, [], 5)).toMatchObject({ bijHen: 5, zonderLijst: 2, alleenOns: [], alleenHun: [] })
})
