import { expect, test } from 'vitest'
import { leesMoment } from './moment.ts'

const instant = (tekst: string): string => {
  const gelezen = leesMoment(tekst)
  return gelezen.ok ? `${gelezen.moment.dag} ${gelezen.moment.tijdstip?.toInstant() ?? 'de dag'}` : gelezen.weigering
}

test.each([
  ['2026-04-02', '2026-04-02 de dag'],
  ['2024-02-29', '2024-02-29 de dag'],
  ['2026-04-02T14:20', '2026-04-02 2026-04-02T12:20:00Z'],
  ['2026-04-02 14:20', '2026-04-02 2026-04-02T12:20:00Z'],
  ['2026-01-02T14:20:30', '2026-01-02 2026-01-02T13:20:30Z'],
  ['2026-04-02T14:20+02:00', '2026-04-02 2026-04-02T12:20:00Z'],
  ['2026-04-02T22:30:00.000Z', '2026-04-03 2026-04-02T22:30:00Z'],
])('%s is %s: a time without offset is Dutch, and a day is a Dutch day', (tekst, verwacht) =>
  expect(instant(tekst)).toBe(verwacht),
)

test.each([
  ['gisteren', 'datumOnleesbaar'],
  ['2-4-2026', 'datumOnleesbaar'],
  ['2026-04-02T', 'datumOnleesbaar'],
  ['2026-02-30', 'datumBestaatNiet'],
  ['2025-02-29', 'datumBestaatNiet'],
  ['2026-13-01', 'datumBestaatNiet'],
  ['2026-02-30T10:00', 'datumBestaatNiet'],
  ['0026-04-02', 'datumBuitenBereik'],
  ['9999-04-02', 'datumBuitenBereik'],
  ['2026-04-02T25:00', 'tijdOnleesbaar'],
  ['2026-04-02T25:00Z', 'tijdOnleesbaar'],
  ['2026-03-29T02:30', 'tijdBestaatNiet'],
])('%s is refused: %s', (tekst, weigering) => expect(instant(tekst)).toBe(weigering))

test('of a clock time that comes twice the first is taken, and it is said', () => {
  expect(instant('2026-10-25T02:30')).toBe('2026-10-25 2026-10-25T00:30:00Z')
  expect(leesMoment('2026-10-25T02:30')).toMatchObject({ moment: { tweemaal: true } })
  expect(leesMoment('2026-10-25T03:30')).toMatchObject({ moment: { tweemaal: false } })
})
