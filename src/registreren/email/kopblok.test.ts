import { describe, expect, test } from 'vitest'
import { findKopblok, leesAfzender } from './kopblok.ts'
import { leesMail, uitGeplakt } from './lezen.ts'
import { leesKoptijd } from './tijdstip.ts'

const AVOND = '2026-04-02T19:45:00.000Z'

describe('when a mail program says that it was sent', () => {
  test.each([
    ['donderdag 2 april 2026 21:45', AVOND],
    ['donderdag 2 april 2026 om 21:45', AVOND],
    ['do 2 apr. 2026 21:45', AVOND],
    ['do 2-4-2026 21:45', AVOND],
    ['2-4-2026 21:45:10', AVOND],
    ['Thursday, April 2, 2026 9:45 PM', AVOND],
    ['Thursday, April 2, 2026 at 9:45:33 PM', AVOND],
    ['Thursday, 2 April 2026 21:45', AVOND],
    ['Thu 4/2/2026 9:45 PM', AVOND],
    ['Thu 02/04/2026 21:45', AVOND],
    ['4/2/2026 9:45 PM', AVOND],
    ['23/04/2026 21:45', '2026-04-23T19:45:00.000Z'],
    ['2026-04-02 21:45', AVOND],
    ['Thu, 2 Apr 2026 21:45:00 +0200', AVOND],
    ['vrijdag 1 januari 2027 0:15', '2026-12-31T23:15:00.000Z'],
    ['Friday, January 1, 2027 12:15 AM', '2026-12-31T23:15:00.000Z'],
    ['maandag 2 maart 2026 12:00', '2026-03-02T11:00:00.000Z'],
  ])('%s', (tekst, moment) => expect(leesKoptijd(tekst)).toBe(moment))

  test.each([
    ['a day without a time', 'donderdag 2 april 2026'],
    ['a day of the week alone', 'donderdag'],
    ['two days that it may be', '2/4/2026 21:45'],
    ['a day that never was', '31-2-2026 21:45'],
    ['an hour that never was', '2-4-2026 25:45'],
    ['a clock that went forward', 'zondag 29 maart 2026 2:30'],
    ['nothing', ''],
  ])('%s is no moment', (_, tekst) => expect(leesKoptijd(tekst)).toBeNull())
})

test.each([
  ['René de Boer <r@windroos.invalid>', 'René de Boer', 'r@windroos.invalid'],
  ['"Boer, R. de" <r@windroos.invalid>', 'Boer, R. de', 'r@windroos.invalid'],
  ['Boer, R. de [mailto:r@windroos.invalid]', 'Boer, R. de', 'r@windroos.invalid'],
  ['r@windroos.invalid', '', 'r@windroos.invalid'],
  ['r@windroos.invalid<mailto:r@windroos.invalid>', '', 'r@windroos.invalid'],
  ['De Windroos', 'De Windroos', ''],
])('%s is who sent it', (tekst, naam, adres) => expect(leesAfzender(tekst)).toEqual({ naam, adres }))

const NEDERLANDS = `Van: René de Boer <r@windroos.invalid>
Verzonden: donderdag 2 april 2026 21:45
Aan: Incidentenloket <loket@gemeente.invalid>;
 Tweede <t@gemeente.invalid>
CC: Derde <d@gemeente.invalid>
Onderwerp: Ruit ingegooid

Er is een ruit ingegooid.
Van: dit is geen kop, maar een zin.`
const ENGELS = `From: René de Boer <r@windroos.invalid>
Sent: Thursday, April 2, 2026 9:45 PM
To: Incidentenloket <loket@gemeente.invalid>
Subject: Ruit ingegooid

Er is een ruit ingegooid.
Van: dit is geen kop, maar een zin.`

test.each([
  ['Dutch', NEDERLANDS],
  ['English', ENGELS],
  ['English, in bold', ENGELS.replaceAll(/^(From|Sent|To|Subject):/gm, '*$1:*')],
  ['Dutch, with the line that Outlook draws', `-----Oorspronkelijk bericht-----\n${NEDERLANDS}`],
  ['Dutch, with the line ends of Windows', NEDERLANDS.replaceAll('\n', '\r\n')],
])(
  'what is pasted out of a mail program is read with its date, and its head is no part of the story: %s',
  async (_, t) => {
    expect(await leesMail(uitGeplakt(t))).toMatchObject({
      van: { naam: 'René de Boer', adres: 'r@windroos.invalid' },
      onderwerp: 'Ruit ingegooid',
      verstuurd: AVOND,
      doorgestuurd: null,
      tekst: 'Er is een ruit ingegooid.\nVan: dit is geen kop, maar een zin.',
      opmerkingen: [],
    })
  },
)

test('what was pasted keeps all of it in the mail that goes along with the report', () => {
  expect(uitGeplakt(NEDERLANDS).toString()).toContain('CC: Derde <d@gemeente.invalid>')
})

test('a date that may be two days is left open, and said', async () => {
  const gelezen = await leesMail(uitGeplakt(NEDERLANDS.replace('donderdag 2 april 2026', '2/4/2026')))
  expect(gelezen).toMatchObject({ verstuurd: null, opmerkingen: [expect.stringContaining('niet zeker te lezen')] })
})

test.each([
  ['Dutch', NEDERLANDS],
  ['English', ENGELS],
])('a mail that a colleague passed on says whose it was first, and keeps its whole text: %s', async (_, t) => {
  const bron = `From: Collega <c@gemeente.invalid>\r\nDate: Fri, 3 Apr 2026 09:00:00 +0200\r\nSubject: FW: Ruit\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nTer info.\n\n${t}`
  const gelezen = await leesMail(Buffer.from(bron))
  expect(gelezen).toMatchObject({
    van: { naam: 'Collega', adres: 'c@gemeente.invalid' },
    verstuurd: '2026-04-03T07:00:00.000Z',
    doorgestuurd: { van: { naam: 'René de Boer', adres: 'r@windroos.invalid' }, verstuurd: AVOND },
  })
  expect(gelezen?.tekst).toContain('Ter info.')
  expect(gelezen?.tekst).toMatch(/^(Van|From): René/m)
})

test.each([
  ['a story with a colon', 'Datum: gisteren\nPlaats: het plein\nEr viel een steen.'],
  ['a name alone', 'Van: Jan\nEn toen was het stil.'],
  ['nothing', ''],
])('%s has no head', (_, tekst) => expect(findKopblok(tekst)).toBeNull())
