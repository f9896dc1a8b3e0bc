import { expect, test } from 'vitest'
import { breek, foutenIn, type Los } from './breek.ts'

const velden = (p: Los) => p.versies[2].formulier.flatMap((s: Los) => s.velden)
const veld = (p: Los, code: string) => velden(p).find((v: Los) => v.code === code)

test.each<[string, (p: Los) => unknown, RegExp]>([
  [
    'an earlier question that is not there',
    p => (veld(p, 'partners').alsAntwoord.veld = 'nergens'),
    /Noem een vraag die eerder komt/,
  ],
  [
    'a question that comes later',
    p => (veld(p, 'groep_aantal').alsAntwoord = { veld: 'samen', is: ['ja'] }),
    /eerder komt/,
  ],
  [
    'an answer that cannot be given',
    p => (veld(p, 'groep_aantal').alsAntwoord.is = ['kudde']),
    /"kudde" is geen antwoord/,
  ],
  ['a subject that is none', p => (veld(p, 'onderwerp').opties[0].code = 'dieren'), /"dieren" kan niet/],
  ['partners that go elsewhere', p => (veld(p, 'partners').naar = 'anders'), /dit soort vraag gaat daarheen/],
])('refused in a form: %s', (_, verander, zin) => {
  const fouten = foutenIn(breek(verander))
  expect(fouten.map(f => f.fout).join('\n')).toMatch(zin)
})
