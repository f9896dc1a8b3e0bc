import { expect, test } from 'vitest'
import { leesMail, uitGeplakt } from './lezen.ts'

const REST = 'MIME-Version: 1.0\r\n'
const mail = (koppen: string, lijf: string) => Buffer.from(`${koppen}${REST}${lijf}`, 'latin1')
const KOPPEN =
  'Received: from mail.windroos.invalid by mx.loket.invalid; Thu, 2 Apr 2026 21:47:10 +0200\r\n' +
  'Received: from laptop by mail.windroos.invalid; Thu, 2 Apr 2026 21:45:02 +0200\r\n' +
  'From: =?utf-8?Q?Ren=C3=A9e_Oudendijk?= <r.oudendijk@windroos.invalid>\r\n' +
  'Subject: =?utf-8?Q?Ruit_ingegooid_=E2=80=93_vandaag?=\r\n' +
  'Date: Thu, 2 Apr 2026 21:45:00 +0200\r\n'

const deel = (kop: string, inhoud: string) => `--grens\r\n${kop}\r\n\r\n${inhoud}\r\n`
const TEKST = deel('Content-Type: text/plain; charset=utf-8', 'Er is een ruit ingegooid.')
const PDF = deel(
  'Content-Type: application/pdf; name="brief.pdf"\r\nContent-Disposition: attachment; filename="brief.pdf"\r\nContent-Transfer-Encoding: base64',
  Buffer.from('%PDF-1.7 brief').toString('base64'),
)
const gemengd = (...delen: string[]) =>
  mail(KOPPEN, `Content-Type: multipart/mixed; boundary="grens"\r\n\r\n${delen.join('')}`)

test('who, when, about what, the text and the files come out of a mail', async () => {
  const gelezen = await leesMail(gemengd(TEKST, PDF, '--grens--\r\n'))
  expect(gelezen).toMatchObject({
    van: { naam: 'Renée Oudendijk', adres: 'r.oudendijk@windroos.invalid' },
    onderwerp: 'Ruit ingegooid – vandaag',
    tekst: 'Er is een ruit ingegooid.',
    verstuurd: '2026-04-02T19:45:00.000Z',
    aangekomen: '2026-04-02T19:47:10.000Z',
    opmerkingen: [],
  })
  expect(gelezen?.bijlagen.map(b => [b.naam, b.bytes.toString()])).toEqual([['brief.pdf', '%PDF-1.7 brief']])
})

test('a mail that is only a page gives its words, and none of its scripts', async () => {
  const html =
    '<html><head><title>x</title></head><body><script>kwaad()</script><p>Caf&eacute; &amp; plein</p><div>Tot &#8364;5</div></body></html>'
  const gelezen = await leesMail(mail(KOPPEN, `Content-Type: text/html; charset=utf-8\r\n\r\n${html}`))
  expect(gelezen?.tekst).toContain('Tot €5')
  expect(gelezen?.tekst).toContain('& plein')
  expect(gelezen?.tekst).not.toMatch(/kwaad|<|script/)
})

test.each([
  ['cut off before its end', gemengd(TEKST, PDF.slice(0, 190)), /niet helemaal overgekomen/],
  ['with a part that is no base64', gemengd(TEKST, PDF.replace('JVBERi0x', '@@@@****'), '--grens--\r\n'), /beschadigd/],
  ['with a date that is none', mail('From: a@b.invalid\r\nDate: gisteren\r\n', '\r\nTekst'), /datum/],
  ['without words', mail('From: a@b.invalid\r\n', '\r\n'), /geen leesbare tekst/],
  [
    'with signs of another alphabet',
    mail('From: a@b.invalid\r\n', 'Content-Type: text/plain; charset=utf-8\r\n\r\ncaf\xe9'),
    /tekens/,
  ],
  ['with a story too long', mail('From: a@b.invalid\r\n', `\r\n${'lang '.repeat(3_000)}`), /ingekort/],
] as const)('a mail %s is read as far as it goes, and says so', async (_, bytes, reden) => {
  const gelezen = await leesMail(bytes)
  expect(gelezen?.opmerkingen).toContainEqual(expect.stringMatching(reden))
  expect(gelezen?.tekst.length).toBeLessThanOrEqual(10_000)
})

test('what is broken in one part leaves the others readable', async () => {
  const gelezen = await leesMail(gemengd(TEKST, PDF.slice(0, 190)))
  expect(gelezen?.tekst).toBe('Er is een ruit ingegooid.')
})

test.each([
  ['a photo', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])],
  ['nothing', Buffer.of()],
  ['a text without a head', Buffer.from('zomaar een verhaal\n\nmet regels')],
  [
    'parts within parts without end',
    Buffer.from(`From: a@b.invalid\r\n${'Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n'.repeat(60)}`),
  ],
])('%s is no mail', async (_, bytes) => expect(await leesMail(bytes)).toBeNull())

test('what is pasted keeps its sender and subject, in Dutch or English; a whole source is read as one', async () => {
  const geplakt =
    'Van: René de Boer <r@windroos.invalid>\nVerzonden: donderdag\nOnderwerp: Ruit ingegooid\n\nEr is een ruit ingegooid.'
  expect(await leesMail(uitGeplakt(geplakt))).toMatchObject({
    van: { naam: 'René de Boer', adres: 'r@windroos.invalid' },
    onderwerp: 'Ruit ingegooid',
    verstuurd: null,
    tekst: expect.stringContaining('Er is een ruit ingegooid.'),
  })
  expect(await leesMail(uitGeplakt('Alleen een verhaal.'))).toMatchObject({ tekst: 'Alleen een verhaal.' })
  const bron = gemengd(TEKST, '--grens--\r\n').toString()
  expect(await leesMail(uitGeplakt(bron))).toMatchObject({ verstuurd: '2026-04-02T19:45:00.000Z' })
  // A line end in a pasted sender makes no header of its own.
  expect((await leesMail(uitGeplakt('Van: a\u2028Bcc: x@y.invalid\n\nTekst')))?.van.naam).not.toContain('\n')
})
