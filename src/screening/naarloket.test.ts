import { expect, test } from 'vitest'
import { desk } from '../../tests/opstelling/zaak.ts'
import { versieMet } from '../protocollen/versie.ts'
import { delenVooraf, naarDelen, ontvangerfouten } from './naarloket.ts'

const protocol = versieMet(desk, 2)
if (!protocol) throw new Error('no second version')
const loketten = [{ loket: 'ander', naam: 'Het andere loket' }]

test.each([
  ['advice, and a desk', { uitkomst: 'advies_gegeven', ontvangerLoket: 'ander' }, ['ontvangerLoket']],
  ['handled here, and a receiver', { uitkomst: 'in_behandeling', ontvanger: 'Gemeente Elders' }, ['ontvanger']],
  ['handled here', { uitkomst: 'in_behandeling', ontvangerLoket: '', ontvanger: '' }, []],
  ['passed on to a desk', { uitkomst: 'doorgezet', ontvangerLoket: 'ander' }, []],
  ['passed on elsewhere', { uitkomst: 'doorgezet', ontvanger: 'Gemeente Elders' }, []],
])('nobody is named as the receiver of what goes nowhere: %s', (_, f, namen) => {
  expect(ontvangerfouten(f, protocol, loketten).map(x => x.naam)).toEqual(namen)
})

test('what is passed on to a desk goes on to the page where is chosen what goes along, and that is said before', () => {
  const f = { uitkomst: 'doorgezet', ontvangerLoket: 'ander' }
  expect(naarDelen(f, protocol, loketten)).toBe('delen/nieuw?naar=ander&doel=overdragen')
  expect(delenVooraf(f, protocol, loketten).join()).toContain('Het andere loket')
  const hier = { ...f, uitkomst: 'in_behandeling' }
  expect(naarDelen(hier, protocol, loketten)).toBeNull()
  expect(delenVooraf(hier, protocol, loketten)).toEqual([])
})
