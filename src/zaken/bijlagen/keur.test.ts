import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { bom, foto, ingepakt, nieuweScanner, pdf, VIRUS } from '../../../tests/opstelling/bestanden.ts'
import { clamd } from './clamd.ts'
import { keurAlle, keurBestand, schoneNaam } from './keur.ts'
import { gevarenVan } from './pdf.ts'

const scanner = await nieuweScanner()
afterAll(() => scanner.stop())
const grenzen = { bytes: 10_000_000, scanner: null }
const keur = (naam: string, bytes: Buffer, heel = true) => keurBestand({ naam, bytes, heel }, grenzen)

test('a photo loses place, maker and what hangs behind it, and stands upright', async () => {
  const origineel = Buffer.concat([await foto(), Buffer.from('PK\u0003\u0004 een zip erachter <script>')])
  const uit = await keur('foto.jpg', origineel)
  if (!uit.ok) throw new Error(uit.tekst)
  expect(uit.bestand).toMatchObject({ type: 'image/jpeg', stand: 'vrij', gevaren: [] })
  const meta = await sharp(uit.bestand.bytes).metadata()
  expect(meta).toMatchObject({ format: 'jpeg', width: 40, height: 60 })
  expect(meta.exif).toBeUndefined()
  for (const rest of ['Zwaluwcamera', 'GPS', '<script>', 'PK'])
    expect([rest, uit.bestand.bytes.includes(rest)]).toEqual([rest, false])
})

test.each(['png', 'webp'] as const)('a %s is what its bytes say, whatever its name is', async soort => {
  const bytes = await sharp({ create: { width: 9, height: 9, channels: 4, background: '#00f8' } })
    .toFormat(soort)
    .toBuffer()
  expect(await keur('brief.docx', bytes)).toMatchObject({ ok: true, bestand: { type: `image/${soort}` } })
})

test.each([
  ['a page that calls itself a photo', 'foto.jpg', Buffer.from('<html><script>alert(1)</script>'), /kunnen we niet/],
  [
    'a drawing with scripts',
    'tekening.png',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    /kunnen we niet/,
  ],
  ['a HEIC photo, with what to do', 'IMG_1.HEIC', Buffer.from('\0\0\0 ftypheic0000'), /HEIC-foto.*JPEG/],
  ['a Word file, with what to do', 'brief.pdf', Buffer.from('PK\u0003\u0004word'), /Sla het op als PDF/],
  ['a PDF with something before it', 'a.pdf', Buffer.from('GIF89a%PDF-1.7'), /GIF/],
  ['an empty file', 'leeg.pdf', Buffer.of(), /leeg/],
  ['a picture of 3.6 billion points in some kilobytes', 'bom.png', bom(), /beeldpunten/],
] as const)('%s is refused', async (_, naam, bytes, reden) => {
  const uit = await keur(naam, Buffer.from(bytes))
  expect(uit).toMatchObject({ ok: false, tekst: expect.stringMatching(reden) })
  expect(uit).toMatchObject({ tekst: expect.stringContaining(`‘${naam}’`) })
})

test('a photo that was cut off on the way is refused, and half a photo is never kept', async () => {
  const bytes = await foto(800, 600)
  expect(await keur('half.jpg', bytes.subarray(0, bytes.length / 2))).toMatchObject({
    tekst: expect.stringMatching(/beschadigd/),
  })
  expect(await keur('kop.jpg', bytes.subarray(0, 4))).toMatchObject({ tekst: expect.stringMatching(/beschadigd/) })
})

test('what is too large is said so, also when only its beginning was kept', async () => {
  expect(await keur('groot.jpg', Buffer.of(), false)).toMatchObject({
    tekst: expect.stringMatching(/groter dan 10 MB/),
  })
})

test.each([
  ['nothing', [], pdf()],
  ['a script', ['script', 'handeling'], pdf('/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>')],
  ['a script with its name in codes', ['script'], pdf('/Names << /J#61vaScript 4 0 R >>')],
  ['a script in packed objects', ['script'], pdf('', ingepakt('4 0 << /S /JavaScript /JS (x) >>'))],
  ['a program to start', ['handeling'], pdf('/AA << /O << /S /Launch >> >>')],
  ['a file within', ['ingesloten'], pdf('/Names << /EmbeddedFiles 5 0 R >>')],
  ['a lock', ['versleuteld'], pdf('', 'trailer\n<< /Encrypt 9 0 R >>\n')],
  [
    'packed objects that cannot be unpacked',
    ['onleesbaar'],
    pdf('', ingepakt('x').replace('/FlateDecode', '/LZWDecode')),
  ],
  ['short names by chance within a picture', [], pdf('', '4 0 obj\n<<>>\nstream\n/JS /AA /XFA\nendstream\nendobj\n')],
] as const)('a PDF with %s says %j', (_, gevaren, bytes) => expect(gevarenVan(bytes)).toEqual(gevaren))

const metScanner = (inhoud: string) =>
  keurBestand(
    { naam: 'a.pdf', bytes: pdf('', `% ${inhoud}\n`), heel: true },
    { bytes: 10_000_000, scanner: clamd(scanner.adres, 300) },
  )

test.each([
  ['says nothing is wrong', 'schoon', 'goed', 'niets'],
  ['answers with an error', 'wacht', 'fout', 'niets'],
  ['breaks off within its answer', 'wacht', 'half', 'niets'],
  ['says nothing at all', 'wacht', 'stil', 'niets'],
] as const)('a scanner that %s leaves the file %s', async (_, stand, hoe, inhoud) => {
  scanner.stand.hoe = hoe
  expect(await metScanner(inhoud)).toMatchObject({ ok: true, bestand: { stand } })
})

test.each([
  ['', VIRUS],
  [' across two blocks', `${'x'.repeat(65_410)}${VIRUS}${'y'.repeat(70_000)}`],
])('a file in which the scanner finds a virus%s is not taken in', async (_, inhoud) => {
  scanner.stand.hoe = 'goed'
  expect(await metScanner(inhoud)).toMatchObject({ ok: false, tekst: expect.stringMatching(/virus/) })
})

test('several files at once do not each wait for a scanner that says nothing', async () => {
  Object.assign(scanner.stand, { hoe: 'stil', gevraagd: 0 })
  const drie = ['a', 'b', 'c'].map(naam => ({ naam: `${naam}.pdf`, bytes: pdf(), heel: true }))
  const { goed } = await keurAlle(drie, { bytes: 10_000_000, scanner: clamd(scanner.adres, 300) })
  expect(goed.map(b => b.stand)).toEqual(['wacht', 'wacht', 'wacht'])
  expect(scanner.stand.gevraagd).toBe(1)
})

test('no scanner at all, or one that is down: a PDF waits', async () => {
  expect(await keur('a.pdf', pdf())).toMatchObject({ bestand: { stand: 'wacht' } })
  const weg = clamd({ host: '127.0.0.1', port: 9 })
  expect(await weg(pdf())).toBe('weg')
})

test.each([
  ['..\\..\\etc\\brief.pdf', 'brief.pdf'],
  ['a\u0000b\u202e.pdf', 'ab.pdf'],
  ['/', 'zonder naam'],
  ['x'.repeat(900), 'x'.repeat(200)],
])('a name is shown without folders, control characters and endlessness', (naam, schoon) =>
  expect(schoneNaam(naam)).toBe(schoon),
)
