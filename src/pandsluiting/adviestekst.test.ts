import { expect, test } from 'vitest'
import { context } from '../../tests/opstelling/zaak.ts'
import type { Gezinscheck } from '../begrippen/feiten/pandsluiting.ts'
import { bijzonderVan } from '../protocollen/bases/bijzonder.ts'
import { stelBeeldSamen } from './adviestekst.ts'

const p = bijzonderVan(context().protocol).pandsluiting
const teksten: Record<string, string> = { s: 'Moeder met twee kinderen.', v: 'Zij slapen bij oma.', h: 'Gezinscoach.' }
const check: Gezinscheck = {
  situatie: 's',
  kinderen: true,
  veiligheid: { oordeel: 'met_afspraken', dag: '2026-04-08', bekekenDoor: 'wijkteam', toelichting: 'v' },
  hulp: { stand: 'zwaarder', sinds: '2026-04-09', toelichting: 'h' },
  samen: { met: ['wijkteam', 'school'], dag: '2026-04-07' },
  op: '2026-04-09T10:00:00.000Z',
  door: 'ik',
}
const beeld = (c: Gezinscheck) => stelBeeldSamen(c, p, id => (id ? teksten[id] : undefined))

test('the advice names what was done: with whom, who looked at the children, and what care changed', () =>
  expect(beeld(check)).toBe(
    [
      'Wat is gedaan (stand van do 9 april 2026)',
      '- Op di 7 april 2026 is het gezin in kaart gebracht, samen met het wijkteam en school of opvang.',
      '- Op wo 8 april 2026 keek het wijkteam of de kinderen veilig zijn. Het oordeel: veilig, met afspraken.',
      '- Hulp: de hulp is zwaarder gemaakt, sinds do 9 april 2026.',
      '',
      'De situatie van het gezin',
      'Moeder met twee kinderen.',
      '',
      'De veiligheid van de kinderen',
      'Zij slapen bij oma.',
      '',
      'De hulp',
      'Gezinscoach.',
    ].join('\n'),
  ))

test('what was not done is not named', () => {
  const tekst = beeld({ ...check, veiligheid: null, hulp: null, samen: null })
  expect(tekst).not.toContain('oordeel')
  expect(tekst).not.toContain('Hulp')
  expect(tekst).not.toContain('samen met')
})

test('where no children live the advice says so', () =>
  expect(beeld({ ...check, kinderen: false, veiligheid: null })).toContain('Er wonen geen kinderen in de woning.'))
