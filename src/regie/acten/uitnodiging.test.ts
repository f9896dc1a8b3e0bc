import { describe, expect, test } from 'vitest'
import type { Waarvoor } from '../../begrippen/feiten/overleg.ts'
import type { Overleg } from '../../begrippen/werk.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { leesLeesstuk } from '../../zaken/uitgaand/link.ts'
import { maakMails } from './uitnodiging.ts'

const teksten = new Map([
  ['waar', 'Stadskantoor, kamer 3.12'],
  ['doel', 'Hoe het verder moet met Noor.'],
  ['voorzitter', 'Marijke Verhoef'],
])
const g = { teksten } as unknown as Geopend
const overleg = {
  ...{ id: 'o', vorm: 'ketenoverleg', wanneer: '2026-04-09T11:30:00.000Z', online: false },
  ...{ waar: 'waar', doel: 'doel', voorzitter: 'voorzitter' },
} as unknown as Overleg
const coach = { deelnemer: 'd1', adres: 'coach@voorbeeld.invalid' }
const mentor = { deelnemer: 'd2', adres: 'mentor@voorbeeld.invalid' }
const nieuwId = () => {
  let n = 0
  return () => `id-${++n}`
}
const maak = (waarvoor: Waarvoor, anders: object = {}, bij: object = {}) =>
  maakMails(g, { ...overleg, ...anders }, [coach], { waarvoor, wanneer: '2026-04-10T07:00:00.000Z', ...bij }, nieuwId())
/** What stands behind the link, by its heading. */
const achter = (uit: ReturnType<typeof maak>) =>
  Object.fromEntries(leesLeesstuk(uit.teksten[0]?.tekst ?? '').delen.map(d => [d.kop, d.tekst]))

describe('behind the link stands what the mail may not say', () => {
  const altijd = { Waarover: 'Hoe het verder moet met Noor.', Voorzitter: 'Marijke Verhoef' }
  const straks = { Wanneer: 'vr 10 april 2026, 09.00 uur', Waar: 'Stadskantoor, kamer 3.12' }
  test.each([
    ['invited', 'uitnodiging', {}, { ...altijd, ...straks }],
    [
      'moved, with why',
      'verzet',
      { reden: 'De moeder kon niet.' },
      { ...altijd, ...straks, Waarom: 'De moeder kon niet.' },
    ],
    [
      'called off: no place, no moment',
      'afgezegd',
      { reden: 'Terecht.' },
      { ...altijd, Wanneer: 'Gaat niet door', Waarom: 'Terecht.' },
    ],
  ] as const)('%s', (_, waarvoor, bij, verwacht) => expect(achter(maak(waarvoor, {}, bij))).toEqual(verwacht))

  test.each([
    ['at a place and online', { online: true }, 'Stadskantoor, kamer 3.12, online'],
    ['online only', { online: true, waar: null }, 'online'],
  ])('%s', (_, anders, waar) => expect(achter(maak('uitnodiging', anders)).Waar).toBe(waar))
})

describe('the mail itself says that it is, when, and nothing that somebody typed', () => {
  test.each([
    [
      'uitnodiging',
      'U bent uitgenodigd voor een ketenoverleg.\n\nWanneer: vr 10 april 2026, 09.00 uur.\nWaar het is, leest u achter de link.',
    ],
    [
      'verzet',
      'Een ketenoverleg waarvoor u bent uitgenodigd, is verzet.\n\nWas: do 9 april 2026, 13.30 uur.\nWordt: vr 10 april 2026, 09.00 uur.\nWaar het is, leest u achter de link.',
    ],
    ['afgezegd', 'Een ketenoverleg waarvoor u bent uitgenodigd, gaat niet door.\n\nWas: do 9 april 2026, 13.30 uur.'],
  ] as const)('%s', (waarvoor, tekst) =>
    expect(maak(waarvoor, {}, { reden: 'Noor is terecht.' }).links[0]?.bericht?.tekst).toBe(tekst),
  )
})

test('each of several gets a link and a piece of their own, to their own address', () => {
  const uit = maakMails(g, overleg, [coach, mentor], { waarvoor: 'uitnodiging', wanneer: overleg.wanneer }, nieuwId())
  expect(uit.links.map(l => l.aan)).toEqual([coach.adres, mentor.adres])
  expect(uit.mails.map(m => m.deelnemer)).toEqual(['d1', 'd2'])
  expect(uit.mails.map(m => m.link)).toEqual(uit.links.map(l => l.id))
  expect(uit.mails.map(m => m.inhoud)).toEqual(uit.teksten.map(t => t.id))
  expect(new Set(uit.links.map(l => l.code)).size + new Set(uit.links.map(l => l.token)).size).toBeGreaterThan(2)
})
