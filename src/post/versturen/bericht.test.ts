import { expect, test } from 'vitest'
import wmo from '../../protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import { stelOp } from './bericht.ts'

const instelling = { afzender: 'toezicht@voorbeeld.invalid', adres: 'https://baken.voorbeeld.invalid' }
const nu = new Date('2026-04-13T08:00:00Z')
const k = { kenmerk: 'een.1', aan: 'karin@voorbeeld.invalid', token: 'abc', nu }
/** As a reader sees it: quoted-printable undone. */
const gelezen = async (terug: boolean): Promise<string> => {
  const bytes = (await stelOp(wmo, instelling, { ...k, terug, tot: '2026-06-02T12:00:00.000Z' })).toString('latin1')
  const plat = bytes
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(plat, 'latin1').toString('utf8')
}

test('a notice says whether the link opens once or lets somebody come back', async () => {
  expect(await gelezen(false)).toContain('De link werkt één keer, tot di 2 juni 2026, 14.00 uur.')
  const terug = await gelezen(true)
  expect(terug).toContain('terugkomen tot u klaar bent')
  expect(terug).not.toContain('één keer')
})

test('of what it is about there is no word', async () => {
  const mail = await gelezen(true)
  expect(mail).toContain(`${instelling.adres}/${wmo.loket}/ophalen/abc`)
  for (const woord of [/verslag/i, /conceptrapport/i, /onderzoek/i, /reactie/i, /reageer/i, /stelling/i, /gehoord/i])
    expect(mail.replaceAll(wmo.loket, '').replaceAll(wmo.naam, '')).not.toMatch(woord)
})
