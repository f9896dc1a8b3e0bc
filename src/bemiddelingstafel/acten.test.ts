import { expect, test } from 'vitest'
import { context, zaak } from '../../tests/opstelling/zaak.ts'
import { bijzonderVan } from '../protocollen/bases/bijzonder.ts'
import { bespreken } from './acten/bespreken.tsx'

const { protocol, nieuwId } = context()
const id = (n: number) => `0000000${n}-0000-4000-8000-000000000000`
const deelnemer = { id: id(1), organisatie: 'Centraal Onthaal', functie: 'teamleider', sinds: '2026-01-01', tot: null }
const tafel = {
  deelnemers: [deelnemer],
  bijeenkomsten: [
    { id: id(2), op: '2026-04-14T11:00:00.000Z', afgelast: false },
    { id: id(3), op: '2026-04-28T11:00:00.000Z', afgelast: false },
  ],
}
const situatie = bijzonderVan(protocol).bemiddelingstafel.situatie.map(s => [
  `situatie-${s.code}`,
  s.antwoorden[0]?.code ?? '',
])
const basis = { ...Object.fromEntries(situatie), verslag: 'Besproken.', bijeenkomst: id(2) }
/** The fields that are wrong, on the day of the first meeting, before it began. */
const fouten = (f: Record<string, string>, aan: object = tafel) => {
  const kennis = { protocol, nu: new Date('2026-04-14T09:00:00.000Z'), inhoud: { tafel: aan } }
  const gelezen = bespreken.lees({ ...basis, ...f }, zaak(), nieuwId, kennis as never)
  return gelezen.ok ? [] : gelezen.fouten.map(x => x.naam)
}

test.each([
  ['the meeting of today', {}, []],
  ['in between two meetings', { bijeenkomst: 'tussendoor' }, []],
  ['a meeting still to come', { bijeenkomst: id(3) }, ['bijeenkomst']],
  ['a meeting that is not there', { bijeenkomst: id(4) }, ['bijeenkomst']],
  ['an agreement of nobody', { 'afspraak-1': 'Een plek zoeken.' }, ['wie-1']],
  ['an agreement with somebody', { 'afspraak-1': 'Een plek zoeken.', 'wie-1': id(1) }, []],
])('%s', (_, f, namen) => expect(fouten(f)).toEqual(namen))

test('where nobody sits at the table yet there is nobody to choose', () =>
  expect(fouten({ 'afspraak-1': 'Een plek zoeken.' }, { ...tafel, deelnemers: [] })).toEqual([]))
