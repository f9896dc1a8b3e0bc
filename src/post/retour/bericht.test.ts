import { describe, expect, test } from 'vitest'
import { retourbericht } from '../../../tests/opstelling/postbus.ts'
import { leesRetour } from './bericht.ts'

const POST = '01900000-0000-7000-8000-00000000000a'
const KENMERK = `<${POST}.2@baken.invalid>`
const lees = (tekst: string, domein = 'baken.invalid') => leesRetour(Buffer.from(tekst), domein)
const kwam = (code: string | null = '5.1.1') => ({ soort: 'teruggekomen', post: POST, ronde: 2, code })
const anders = { soort: 'anders' }
const gewoon = retourbericht(KENMERK)

describe('a report that a mail of ours will not arrive', () => {
  test.each([
    ['with the head of the mail', gewoon],
    ['with the whole mail', retourbericht(KENMERK, { terug: 'message/rfc822' })],
    ['with the head folded', retourbericht(`\r\n ${KENMERK}`)],
    ['in capitals', retourbericht(KENMERK.toUpperCase())],
    [
      'without the mail, as an answer to it',
      retourbericht('<x@y>').replace('Subject:', `In-Reply-To: ${KENMERK}\r\nSubject:`),
    ],
    [
      'that was cut off in the text of the mail',
      retourbericht(KENMERK, { terug: 'message/rfc822' }).split('Open het')[0] ?? '',
    ],
  ])('%s', async (_, tekst) => expect(await lees(tekst)).toEqual(kwam()))

  test.each([
    ['too long undeliverable', '4.4.7', '4.4.7'],
    ['without a code', 'onbekend', null],
    ['with a code of success', '2.0.0', null],
  ])('%s', async (_, status, code) => expect(await lees(retourbericht(KENMERK, { status }))).toEqual(kwam(code)))
})

describe('is not read into', () => {
  test.each([
    ['a delay', retourbericht(KENMERK, { action: 'delayed', status: '4.4.1' }), { soort: 'tussenbericht' }],
    ['a word that it arrived', retourbericht(KENMERK, { action: 'delivered' }), { soort: 'tussenbericht' }],
    ['a report about a mail of another system', retourbericht('<abc@elders.invalid>'), anders],
    ['one of another domain', retourbericht(`<${POST}.2@elders.invalid>`), anders],
    [
      'an answer of a person that quotes the notice',
      `From: a@b.invalid\r\nIn-Reply-To: ${KENMERK}\r\n\r\nAction: failed ${KENMERK}`,
      anders,
    ],
    [
      'a notice of absence',
      `From: a@b.invalid\r\nAuto-Submitted: auto-replied\r\nReferences: ${KENMERK}\r\n\r\nAfwezig`,
      anders,
    ],
    [
      'a Message-ID in the text of the mail, not in its head',
      gewoon.replace(`Message-ID: ${KENMERK}\r\n`, '').replace('klaar\r\n\r\n', `klaar\r\n\r\n${KENMERK}\r\n`),
      anders,
    ],
    ['nothing', '', anders],
    ['no mail at all', '\u0000\u0001\u0002', anders],
  ])('%s', async (_, tekst, verwacht) => expect(await lees(tekst)).toEqual(verwacht))

  test('a broken base64 part does not make the rest unreadable', async () => {
    const kapot = gewoon.replace(
      'Content-Type: text/plain; charset=us-ascii',
      'Content-Type: text/plain\r\nContent-Transfer-Encoding: base64',
    )
    expect(await lees(kapot)).toEqual(kwam())
  })
})
