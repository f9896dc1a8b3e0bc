import { expect, test } from 'vitest'
import type { Formulierstap } from '../../protocollen/formulier.ts'
import type { Concept } from './concept.ts'
import { bladmerk, botst, MERK, neemOver } from './samen.ts'

const stap: Formulierstap = {
  code: 'a',
  titel: 'A',
  velden: [{ code: 'wat', label: 'Wat?', type: 'tekstvak', verplicht: true, naar: 'wat' }],
}
const leeg: Concept = { voor: 'inwoner', begonnenOnder: 1, antwoorden: {}, gezien: [], verzonden: null }
const pagina = (c: Concept) => bladmerk(c, stap.velden)
const gestuurd = (merk: string, wat: string) => ({ [MERK]: merk, _gesteld: 'wat', wat })

test('two devices on one page: the second is told, the first is not', () => {
  const [een, twee] = [pagina(leeg), pagina(leeg)]
  expect(botst(leeg, stap, gestuurd(een, 'van een'))).toBe(false)
  const na = neemOver(leeg, stap, gestuurd(een, 'van een'))
  expect(botst(na, stap, gestuurd(twee, 'van twee'))).toBe(true)
})

test('with the same text there is nothing to choose', () => {
  const na = neemOver(leeg, stap, gestuurd(pagina(leeg), 'gelijk'))
  expect(botst(na, stap, gestuurd(pagina(leeg), 'gelijk'))).toBe(false)
})

test('back to the same page in one window and sent again is no other hand', () => {
  const merk = pagina(leeg)
  const na = neemOver(leeg, stap, gestuurd(merk, 'eerst'))
  expect(botst(na, stap, gestuurd(merk, 'daarna'))).toBe(false)
})

test('what was changed on another page, or is sent from a page without a mark, is taken in', () => {
  const merk = pagina(leeg)
  const ander = { ...leeg, antwoorden: { plaats: 'elders ingevuld' } }
  expect(botst(ander, stap, gestuurd(merk, 'van mij'))).toBe(false)
  expect(botst({ ...leeg, antwoorden: { wat: 'x' } }, stap, gestuurd('', 'van mij'))).toBe(false)
})
