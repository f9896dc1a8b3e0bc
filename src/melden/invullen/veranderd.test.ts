import { expect, test } from 'vitest'
import type { Formulierstap, Veld } from '../../protocollen/formulier.ts'
import rotterdam from '../../protocollen/loketten/rotterdam-incidentenloket.ts'
import type { Protocol, Protocolversie } from '../../protocollen/protocol.ts'
import { getVersie } from '../../zaken/baken.ts'
import { type Concept, nieuwConcept } from './concept.ts'
import { naarMelding } from './naar-melding.ts'
import { veranderingen, vervallenAntwoorden } from './veranderd.ts'

const basis = getVersie(rotterdam, 2)
const metVelden = (nummer: number, velden: Veld[]): Protocolversie => {
  const extra: Formulierstap[] = velden.length > 0 ? [{ code: 'extra', titel: 'Extra', velden }] : []
  return { ...basis, versie: nummer, formulier: [...basis.formulier, ...extra] }
}
const veld = (code: string, label: string, opties?: string[]): Veld => ({
  code,
  label,
  verplicht: true,
  naar: 'anders',
  ...(opties ? { type: 'keuze', opties: opties.map(o => ({ code: o.toLowerCase(), naam: o })) } : { type: 'tekst' }),
})

const wat = (oud: Veld[], nieuw: Veld[], antwoorden: Concept['antwoorden'], eerder?: Concept['antwoorden']) => {
  const [van, naar] = [metVelden(8, oud), metVelden(9, nieuw)]
  const desk: Protocol = { ...rotterdam, versies: [van, naar] }
  const concept = { ...nieuwConcept('inwoner', van), antwoorden, ...(eerder ? { eerder } : {}) }
  return { desk, naar, concept, lijst: veranderingen(desk, naar, concept) }
}

test.each<[string, Veld[], Veld[], Concept['antwoorden'], object[]]>([
  ['the same form changes nothing', [veld('a', 'A?')], [veld('a', 'A?')], { a: 'x' }, []],
  ['a question that is new is named', [], [veld('a', 'A?')], {}, [{ soort: 'nieuw', code: 'a' }]],
  [
    'a question that went is named with what was answered',
    [veld('a', 'A?')],
    [],
    { a: 'Een hond' },
    [{ soort: 'weg', vraag: 'A?', antwoord: 'Een hond' }],
  ],
  ['a question that went unanswered is not worth a line', [veld('a', 'A?')], [], {}, []],
  [
    'a question put otherwise says how it was put',
    [veld('a', 'A?')],
    [veld('a', 'Wat is A?')],
    { a: 'x' },
    [{ soort: 'anders', was: 'A?', vraag: 'Wat is A?', antwoord: 'x', opnieuw: false }],
  ],
  [
    'a choice that went must be made again',
    [veld('a', 'A?', ['Ja', 'Nee', 'Soms'])],
    [veld('a', 'A?', ['Ja', 'Nee', 'Vaak'])],
    { a: 'soms' },
    [{ soort: 'anders', erbij: ['Vaak'], eraf: ['Soms'], antwoord: 'Soms', opnieuw: true }],
  ],
  [
    'a choice that stays need not be made again',
    [veld('a', 'A?', ['Ja', 'Nee'])],
    [veld('a', 'A?', ['Ja', 'Nee', 'Vaak'])],
    { a: 'ja' },
    [{ soort: 'anders', erbij: ['Vaak'], eraf: [], opnieuw: false }],
  ],
  [
    'a text that became a choice is asked again',
    [veld('a', 'A?')],
    [veld('a', 'A?', ['Ja', 'Nee'])],
    { a: 'misschien' },
    [{ soort: 'anders', antwoord: 'misschien', opnieuw: true }],
  ],
])('%s', (_, oud, nieuw, antwoorden, verwacht) => {
  const { lijst } = wat(oud, nieuw, antwoorden)
  expect(lijst).toHaveLength(verwacht.length)
  for (const [i, v] of verwacht.entries()) expect(lijst[i]).toMatchObject(v)
})

test('what was answered before goes along with the report, also when it was answered again since', () => {
  const { desk, naar, concept } = wat(
    [veld('a', 'A?', ['Ja', 'Soms']), veld('b', 'B?')],
    [veld('a', 'A?', ['Ja', 'Vaak'])],
    { a: 'vaak', b: 'later' },
    { a: 'soms', b: 'eerst' },
  )
  expect(vervallenAntwoorden(desk, naar, concept)).toEqual([
    { vraag: 'A? (eerder antwoord)', antwoord: 'Soms' },
    { vraag: 'B?', antwoord: 'eerst' },
  ])
  const verzonden = JSON.stringify(naarMelding(desk, naar, concept, '2026-04-02T20:00:00.000Z'))
  for (const antwoord of ['Soms', 'Vaak', 'eerst']) expect(verzonden).toContain(antwoord)
})
