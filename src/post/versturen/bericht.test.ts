import { describe, expect, test } from 'vitest'
import wmo from '../../protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import { stelOp } from './bericht.ts'

const instelling = { afzender: 'toezicht@voorbeeld.invalid', adres: 'https://baken.voorbeeld.invalid' }
const nu = new Date('2026-04-13T08:00:00Z')
const k = { kenmerk: 'een.1', aan: 'karin@voorbeeld.invalid', token: 'abc', nu }
/** As a reader sees it: quoted-printable undone. */
const gelezen = async (anders: object): Promise<string> => {
  const bytes = (await stelOp(wmo, instelling, { ...k, ...anders, tot: '2026-06-02T12:00:00.000Z' })).toString('latin1')
  const plat = bytes
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(plat, 'latin1').toString('utf8')
}

test('a notice says whether the link opens once or lets somebody come back', async () => {
  expect(await gelezen({ terug: false })).toContain('De link werkt één keer, tot di 2 juni 2026, 14.00 uur.')
  const terug = await gelezen({ terug: true })
  expect(terug).toContain('terugkomen tot u klaar bent')
  expect(terug).not.toContain('één keer')
})

const slot = (open: string) => `Open het met deze link:
https://baken.voorbeeld.invalid/westerkwartier-toezicht-wmo/ophalen/abc

U hebt een code van 6 cijfers nodig. Die krijgt u per telefoon van het loket.
${open}

Geen code gekregen, of vragen? Bel het loket: ${wmo.spoedtelefoon}.

U kunt deze mail niet beantwoorden.`

const koppen = (onderwerp: string) => [
  'Auto-Submitted: auto-generated',
  ...['Content-Type: text/plain; charset=utf-8', 'Date: Mon, 13 Apr 2026 08:00:00 +0000'],
  ...['From: Toezicht Wmo Westerkwartier <toezicht@voorbeeld.invalid>', 'MIME-Version: 1.0'],
  ...['Message-ID: <een.1@voorbeeld.invalid>', `Subject: ${onderwerp}`, 'To: karin@voorbeeld.invalid'],
  'X-Auto-Response-Suppress: All',
]

describe('of what it is about there is no word: this is all of it', () => {
  test.each([
    [
      'a link that opens once',
      { terug: false },
      'Er staat iets voor u klaar',
      `Er staat iets voor u klaar bij ${wmo.naam}.

${slot('De link werkt één keer, tot di 2 juni 2026, 14.00 uur.')}`,
    ],
    [
      'a link to come back by',
      { terug: true },
      'Er staat iets voor u klaar',
      `Er staat iets voor u klaar bij ${wmo.naam}.

${slot('U kunt met de link en de code terugkomen tot u klaar bent. Op de pagina staat tot wanneer dat kan.')}`,
    ],
    [
      'a message to who reported',
      { token: null },
      'Er staat een bericht voor u klaar',
      `Er staat een bericht voor u klaar bij ${wmo.naam}.

U leest het op deze pagina, met het nummer en de code die u eerder kreeg:
https://baken.voorbeeld.invalid/westerkwartier-toezicht-wmo/volgen

Wilt u deze mails niet meer? Zet ze dan uit op dezelfde pagina.

Nummer of code kwijt, of vragen? Bel het loket: ${wmo.spoedtelefoon}.

U kunt deze mail niet beantwoorden.`,
    ],
  ])('%s', async (_, anders, onderwerp, tekst) => {
    const [kop = '', romp = ''] = (await gelezen(anders)).replaceAll('\r\n', '\n').split(/\n\n(.*)/s)
    const zonderCodering = kop.split('\n').filter(r => !r.startsWith('Content-Transfer-Encoding: '))
    expect(zonderCodering.sort()).toEqual(koppen(onderwerp).sort())
    expect(romp.trim()).toBe(tekst)
  })
})
