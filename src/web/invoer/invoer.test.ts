import { describe, expect, test } from 'vitest'
import { emailfout, telefoonfout } from './contact.ts'
import { leesTijd, leesVerledenDag, leesVerledenMoment, tijdfout, tijdvakVan } from './moment.ts'
import { schoneRegel, schoneTekst, teLang } from './tekst.ts'
import { leesWanneer } from './wanneer.tsx'

const nu = new Date('2026-04-02T20:00:00Z')

describe('text', () => {
  test.each([
    ['line ends of every system become one', 'een\r\ntwee\rdrie', 'een\ntwee\ndrie'],
    ['controls go, tab and line end stay', 'a\u0000b\u0007c\td\ne', 'abc\td\ne'],
    ['what turns the direction of text goes', 'naam\u202Egnorw\u2066', 'naamgnorw'],
    ['an accent typed in two parts becomes one letter', 'Zoe\u0308', 'Zoë'],
    ['Arabic and emoji stay', 'مرحبا 👩‍👧', 'مرحبا 👩‍👧'],
    ['spaces around go', '  x  ', 'x'],
  ])('%s', (_, in_, uit) => expect(schoneTekst(in_)).toBe(uit))

  test('on one line there are no line ends', () => expect(schoneRegel(' Jan \n  de   Wit\t')).toBe('Jan de Wit'))

  test('a text of exactly the length fits; one more says how much too long', () => {
    expect(teLang('x'.repeat(10_000), 10_000, 'Uw verhaal')).toBeNull()
    expect(teLang('x'.repeat(10_001), 10_000, 'Uw verhaal')).toContain('10.001')
  })
})

describe('contact, loosely', () => {
  test.each(['', 'a@b.nl', 'voor.na+x@mail.voorbeeld.invalid'])('%j may be an address', t =>
    expect(emailfout(t)).toBeNull(),
  )
  test.each(['a', 'a@b', 'a b@c.nl', '@c.nl', 'a@@b.nl'])('%j is no address', t => expect(emailfout(t)).toContain(t))
  test.each(['', '14 010', '06-12345678', '+31 (0)6 00 00 00 00', '0600000000 (na 16 uur)'])('%j may be a number', t =>
    expect(telefoonfout(t)).toBeNull(),
  )
  test.each(['ja', '112', 'zie boven'])('%j is no number to call back', t => expect(telefoonfout(t)).toContain(t))
})

describe('moments', () => {
  test.each([
    ['21:45', '21:45'],
    ['21.45', '21:45'],
    ['9u05', '09:05'],
    ['0905', '09:05'],
    ['945', '09:45'],
    ['21 45', '21:45'],
    ['00:00', '00:00'],
    ['21:45 uur', '21:45'],
  ])('%s is read', (tekst, tijd) => expect(leesTijd(tekst)).toEqual({ ok: true, waarde: tijd }))

  test.each(['24:00', '12:60', '21', 'avond', '1:2', '-1:00', '21:4'])('%s is no time', tekst =>
    expect(leesTijd(tekst)).toMatchObject({ ok: false, tekst: expect.stringContaining(tekst) }),
  )

  test.each([
    ['kwart over 15', '15:15'],
    ['half 4 ’s middags', '15:30'],
    ["10 voor 5 's ochtends", '04:50'],
    ['tien over half vijf in de middag', '16:40'],
    ['vijf voor half 4 ’s nachts', '03:25'],
    ['half 13', '12:30'],
    ['15 uur', '15:00'],
    ['3 uur in de nacht', '03:00'],
    ['vannacht 3 uur', '03:00'],
    ['vannacht om 3 uur', '03:00'],
    ['half 4 vanmiddag', '15:30'],
    ['vanavond kwart over 8', '20:15'],
    ['vanochtend 9 uur', '09:00'],
    ['rond half elf ’s avonds', '22:30'],
    ['kwart voor 1 ’s nachts', '00:45'],
    ['half een ’s middags', '12:30'],
    ['twaalf uur ’s middags', '12:00'],
    ['12 uur ’s nachts', '00:00'],
    ['half 12 ’s nachts', '23:30'],
    ['middernacht', '00:00'],
    ['kwart voor 0 uur', '23:45'],
    ['Kwart over  twintig', '20:15'],
  ])('%s is understood', (tekst, tijd) => expect(leesTijd(tekst)).toEqual({ ok: true, waarde: tijd }))

  test.each([
    ['kwart over 3', '03:15', '15:15'],
    ['half 4', '03:30', '15:30'],
    ['10 voor 5', '04:50', '16:50'],
    ['half een', '00:30', '12:30'],
    ['9 uur', '09:00', '21:00'],
    ['twaalf uur', '00:00', '12:00'],
    ['tien voor een', '00:50', '12:50'],
  ])('%s may be two times: it is asked which', (tekst, een, ander) =>
    expect(leesTijd(tekst)).toEqual({
      ok: false,
      tekst: `‘${tekst}’ kan ${een} of ${ander} zijn. Vul in welke van de twee u bedoelt.`,
    }),
  )

  test.each(['kwart over veel', 'half 25', '40 over 3', 'kwart', 'half', '’s avonds', '25 uur', 'half 4 of zo'])(
    '%s is no time either',
    tekst => expect(leesTijd(tekst)).toMatchObject({ ok: false, tekst: expect.stringContaining('is geen tijd') }),
  )

  const dag = (d: string, m: string, j: string) => ({ 'x-dag': d, 'x-maand': m, 'x-jaar': j })
  test.each([
    ['nothing is nothing', dag('', '', ''), { ok: true, waarde: null }],
    ['today is not to come', dag('2', '4', '2026'), { ok: true, waarde: '2026-04-02' }],
    ['tomorrow is', dag('3', '4', '2026'), { ok: false, tekst: 'De dag ligt in de toekomst. Kijk de datum na.' }],
    [
      '31 February is never',
      dag('31', '02', '2026'),
      { ok: false, tekst: '31-02-2026 bestaat niet. Kijk de datum na.' },
    ],
    ['29 February is, every fourth year', dag('29', '2', '2024'), { ok: true, waarde: '2024-02-29' }],
    [
      'before 1900 the year is wrong',
      dag('1', '1', '1890'),
      { ok: false, tekst: 'Het jaar 1890 kan niet kloppen. Kijk het na.' },
    ],
  ])('%s', (_, f, verwacht) => expect(leesVerledenDag(f, 'x', 'De dag', nu)).toMatchObject(verwacht))

  test('a quarter past midnight counts as the new day in the Netherlands', () => {
    const kwartOver = new Date('2026-04-02T22:15:00Z')
    expect(leesVerledenDag(dag('3', '4', '2026'), 'x', 'De dag', kwartOver)).toEqual({ ok: true, waarde: '2026-04-03' })
  })

  test.each([
    ['ten to ten in the evening was', '2026-04-02', '21:50', { ok: true, waarde: '2026-04-02T19:50:00.000Z' }],
    ['the very minute was', '2026-04-02', '22:00', { ok: true }],
    ['a minute on is to come', '2026-04-02', '22:01', { ok: false }],
    ['an hour that the clock skipped never was', '2026-03-29', '02:30', { ok: false }],
  ])('%s', (_, d, tijd, verwacht) => expect(leesVerledenMoment(d, tijd, nu)).toMatchObject(verwacht))

  test.each([
    ['nothing known', null, null, '', { vanaf: null, tot: null, zekerheid: 'onbekend' }],
    [
      'a day alone is the whole day',
      '2026-04-02',
      null,
      '',
      { vanaf: '2026-04-01T22:00:00.000Z', tot: '2026-04-02T22:00:00.000Z', zekerheid: 'ongeveer' },
    ],
    [
      'a day and a time',
      '2026-04-02',
      '2026-04-02T19:50:00.000Z',
      'zeker',
      { vanaf: '2026-04-02T19:50:00.000Z', tot: null, zekerheid: 'zeker' },
    ],
    [
      'what was said of the certainty stays, also without a day',
      null,
      null,
      'zeker',
      { vanaf: null, tot: null, zekerheid: 'zeker' },
    ],
  ])('%s', (_, d, moment, zekerheid, verwacht) => expect(tijdvakVan(d, moment, zekerheid)).toEqual(verwacht))

  test.each([
    ['a time needs its day', { t: '21:00' }, 'Vul ook in op welke dag'],
    ['a day needs no time', { ...dag('1', '4', '2026') }, null],
    ['a wrong day is said at the day, not at the time', { ...dag('31', '2', '2026'), t: '21:00' }, null],
    ['a day to come is said at the day', { ...dag('3', '4', '2026'), t: '21:00' }, null],
    ['later today is to come', { ...dag('2', '4', '2026'), t: '23:00' }, '23:00 is nog niet geweest'],
    ['no time at all', { ...dag('2', '4', '2026'), t: 'laat' }, 'laat is geen tijd'],
  ])('%s', (_, f, verwacht) => {
    const fout = tijdfout(f, 'x', 't', nu)
    if (verwacht === null) expect(fout).toBeNull()
    else expect(fout).toContain(verwacht)
  })
})

describe('a day with a time, in two fields', () => {
  const f = (jaar: string, tijd: string) => ({ 'x-dag': '2', 'x-maand': '4', 'x-jaar': jaar, 'x-tijd': tijd })
  test('is one moment, also with the time as it is said', () =>
    expect(leesWanneer(f('2026', 'half tien ’s avonds'), 'x')).toEqual({
      ok: true,
      moment: '2026-04-02T19:30:00.000Z',
    }))

  test.each(['1890', '2126'])('%s is no year for it', jaar =>
    expect(leesWanneer(f(jaar, '21:30'), 'x')).toEqual({
      ok: false,
      fouten: [{ naam: 'x', tekst: `Het jaar ${jaar} kan niet kloppen. Kijk het na.` }],
    }),
  )
})
