import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import rotterdam from '../protocollen/loketten/rotterdam-incidentenloket.ts'
import { leesJaartotalen } from './jaartotalen.ts'

const lees = (...regels: string[]) =>
  leesJaartotalen(['jaar,cijfer,waarde,bron', ...regels].join('\n'), rotterdam, '2026-04-02T08:00:00Z')

test('the totals that the annual report of 2021-2022 gives for older years read without a fault', () => {
  const tekst = readFileSync('tests/data/incidentenloket-jaartotalen.csv', 'utf8')
  const { rijen, fouten } = leesJaartotalen(tekst, rotterdam, '2026-04-02T08:00:00Z')
  expect(fouten).toEqual([])
  expect(rijen.filter(r => r.cijfer === 'overlijden').map(r => [r.jaar, r.waarde])).toEqual([
    [2019, 19],
    [2020, 18],
  ])
})

test.each([
  ['a year that is not over', '2026,overlijden,1,x', 'jaar', /geen afgesloten jaar/],
  ['a year of old', '1312,overlijden,1,x', 'jaar', /geen afgesloten jaar/],
  ['an unknown figure', '2020,overleden,1,x', 'cijfer', /Bedoelt u overlijden/],
  ['a part of a number', '2020,overlijden,1.5,x', 'waarde', /geen heel getal/],
  ['less than nothing', '2020,overlijden,-1,x', 'waarde', /geen heel getal/],
  ['no source', '2020,overlijden,1,', 'bron', /Noem waar/],
])('%s is a fault', (_, regel, kolom, reden) =>
  expect(lees(regel)).toEqual({ rijen: [], fouten: [{ regel: 2, kolom, reden: expect.stringMatching(reden) }] }),
)

test('a figure of a year comes once', () =>
  expect(lees('2020,overlijden,18,x', '2020,overlijden,18,x').fouten).toEqual([
    { regel: 3, kolom: 'cijfer', reden: 'Het cijfer overlijden van 2020 staat ook op regel 2.' },
  ]))
