import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { screening } from '../../tests/opstelling/voorbeeld.ts'
import { desk, zaak } from '../../tests/opstelling/zaak.ts'
import { doelgroepenVan } from '../protocollen/doelgroepen.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { verbodenIn } from '../web/herleidbaar/sporen.ts'
import { notaVoor } from './nota.ts'
import { Notaregels } from './notablad.tsx'

/** One dossier in which every datum is to be recognised by its words. */
const geplant = {
  nummer: '2026-0001-Z',
  soort: 'Calamiteit',
  categorie: 'Suïcide van een minderjarige',
  wet: 'Jeugdwet',
  'de P’s': 'Pers',
  spoed: '>Spoed<',
  minderjarig: 'Minderjarige erbij',
  aantal: '>37<',
  gemeente: 'CBS-code 0513',
  organisaties: 'Zorghuis Zeldzaam',
  feiten: 'In de opvang is vannacht iemand overleden',
  maatregelen: 'Er is aangifte gedaan',
  toezichthouder: 'Inspectie Gezondheidszorg',
  stand: 'Het loket is ermee bezig',
  perslijn: 'Wij leven mee met iedereen die dit raakt',
  bevestigen: 'Dat er een overlijden is',
  contact: 'Marijke Verhoef',
  // What nobody gets.
  client: 'Noor van der Linde',
  geboortedatum: '2012-05-06',
  adres: 'Kade 12',
  plek: 'Plein 1',
  melder: 'Femke Oudendijk',
  verhaal: 'Zij lag achter de deur',
  antwoord: 'Het mes ligt bij de politie',
  afweging: 'Wij denken dat de groep te groot was',
} as const
type Ding = keyof typeof geplant

/**
 * Who may know what, once more, as an alderman's secretary and a privacy officer would say it at the table. Written
 * without looking at the lists of the protocol; what is not here may not be in the note.
 */
const aanTafel: Readonly<Record<string, readonly Ding[]>> = {
  melder: ['nummer', 'stand', 'contact'],
  wethouder: ['soort', 'categorie', 'wet', 'spoed', 'minderjarig', 'feiten', 'maatregelen', 'stand', 'perslijn'],
  burgemeester: ['categorie', 'gemeente', 'spoed', 'minderjarig', 'aantal', 'feiten', 'maatregelen', 'perslijn'],
  directie: ['soort', 'categorie', 'wet', 'minderjarig', 'feiten', 'organisaties', 'maatregelen', 'stand', 'contact'],
  woordvoering: ['de P’s', 'perslijn', 'bevestigen', 'contact'],
  contractmanagement: ['nummer', 'soort', 'categorie', 'wet', 'organisaties', 'maatregelen', 'stand', 'contact'],
  beleid: ['soort', 'categorie', 'wet', 'contact'],
  toezichthouder: ['nummer', 'soort', 'wet', 'organisaties', 'toezichthouder', 'stand', 'contact'],
  openbare_orde: ['categorie', 'gemeente', 'spoed', 'minderjarig', 'aantal', 'feiten', 'maatregelen', 'contact'],
}

const protocol = desk.versies[1] as Protocolversie
const vast = { op: '2026-04-03T07:00:00.000Z', door: 'm' }
const s = screening({
  soortMelding: 'calamiteit',
  categorie: 'suicide_minderjarige',
  gemeente: '0513',
  vierP: ['pers'],
  meldplichten: ['jeugdwet_calamiteit'],
  afweging: 'afweging',
  antwoorden: 'antwoord',
})
const dossier = zaak({
  status: 'in_behandeling',
  behandelaar: 'm',
  screening: s,
  kenmerken: { ...s, soort: s.soortMelding },
  werk: {
    informeren: {
      feiten: [
        {
          ...vast,
          versie: 1,
          tekst: 'feiten',
          organisaties: 'organisaties',
          wijziging: null,
          bevestigd: true,
          aantal: 37,
          maatregelen: ['aangifte_gedaan'],
        },
      ],
      perslijnen: [{ ...vast, versie: 1, tekst: 'perslijn', teBevestigen: 'bevestigen', akkoord: 'akkoord' }],
      keuzes: [],
      teksten: {},
      keren: [],
    },
  },
})
const g: Geopend = {
  zaak: dossier,
  protocol,
  meldingen: [
    {
      id: 'm1',
      nummer: geplant.nummer,
      kanaal: 'telefoon',
      ontvangenOp: vast.op,
      tekst: {
        wat: geplant.verhaal,
        antwoorden: [{ vraag: 'Waar is het mes?', antwoord: geplant.antwoord }],
        melder: { naam: geplant.melder, functie: '', organisatie: '', telefoon: '', email: '' },
      },
    },
  ],
  voorvallen: [{ id: 'v1', vanaf: null, tot: null, zekerheid: 'onbekend', plaats: geplant.plek }],
  betrokkenen: [
    { id: 'b1', rol: 'client', naam: geplant.client, geboortedatum: geplant.geboortedatum, adres: geplant.adres },
  ],
  teksten: new Map(Object.entries({ ...geplant, akkoord: 'de persvoorlichter' })),
  journaal: [],
  collegas: new Map([['m', { id: 'm', naam: geplant.contact, rollen: ['coordinator'], actief: true }]]),
}

const blad = (code: string): string => {
  const d = doelgroepenVan(protocol).find(d => d.code === code)
  if (!d) throw new Error(`no audience ${code}`)
  const feiten = dossier.werk.informeren?.feiten[0]
  return renderToStaticMarkup(<Notaregels regels={notaVoor(d, { g, desk, feiten })} />)
}

test('every audience of the protocol is spoken of at the table', () => {
  expect(
    doelgroepenVan(protocol)
      .map(d => d.code)
      .sort(),
  ).toEqual(Object.keys(aanTafel).sort())
})

test.each(Object.entries(aanTafel))('the note for %s holds what it may know and nothing else', (code, mag) => {
  const tekst = blad(code)
  const staat = (Object.keys(geplant) as Ding[]).filter(d => tekst.includes(geplant[d]))
  expect(staat.sort()).toEqual([...mag].sort())
})

test('the line for the press says with whom it was agreed', () => {
  expect(blad('wethouder')).toContain('akkoord: de persvoorlichter')
})

test('the mayor may have name and address when a house is to be closed, never a birth date; nobody else has them', () => {
  const huis = { ...g, zaak: { ...dossier, kenmerken: { ...dossier.kenmerken, categorie: 'dreigende_pandsluiting' } } }
  const tekst = `${geplant.client}, geboren ${geplant.geboortedatum}, ${geplant.adres}`
  const gevonden = (code: string, in_: Geopend) =>
    verbodenIn(tekst, in_, doelgroepenVan(protocol).find(d => d.code === code) ?? null).map(s => s.soort)
  expect(gevonden('burgemeester', huis)).toEqual(['geboortedatum'])
  expect(gevonden('burgemeester', g)).toEqual(['naam', 'geboortedatum', 'adres'])
  for (const code of Object.keys(aanTafel).filter(c => c !== 'burgemeester'))
    expect(gevonden(code, huis), code).toEqual(['naam', 'geboortedatum', 'adres'])
})
