import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { zaak } from '../../../tests/opstelling/zaak.ts'
import type { Onderzoek, Stuk } from '../../begrippen/feiten/onderzoek.ts'
import { afschriftenVan } from '../../protocollen/bases/wmo/onderzoek.ts'
import wmo from '../../protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import type { Protocol, Protocolversie } from '../../protocollen/protocol.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { ontvangersVan, standaardStellingen } from './ontvangers.ts'
import { maakRapportpdf } from './pdf.ts'
import { rapportstuk, woordenVan } from './stuk.ts'

const desk: Protocol = wmo
const protocol = desk.versies[0] as Protocolversie
const DAG = '2026-05-04T09:00:00.000Z'

type Reactie = { readonly voor: string; readonly aan: string; readonly op: Record<string, string>; toont?: number[] }
const stuk = (id: string, soort: Stuk['stuk'], stellingen: string[], reacties: Reactie[]): Stuk => ({
  ...{ id, stuk: soort, op: DAG, door: 'ik', stellingen },
  voorgelegd: reacties.map(r => ({
    ...{ voor: r.voor, op: DAG, door: 'ik', aan: r.aan, dag: '2026-05-18', taak: 't', termijn: 'w' },
    ...(r.toont ? { stellingen: r.toont } : {}),
    reactie: { op: DAG, door: 'ik', ontvangenOp: DAG, opmerkingen: r.op },
    verwerkt: {
      ...{ op: DAG, door: 'ik' },
      verwerkt: Object.fromEntries(Object.keys(r.op).map(n => [n, { overgenomen: false, reden: 'reden' }])),
    },
  })),
})
const onderzoek: Onderzoek = {
  stukken: [
    stuk('h', 'hoorverslag', ['verslagzin'], [{ voor: 'h-karin', aan: 'karin', op: { '0': 'verslagreactie' } }]),
    stuk(
      'c',
      'conceptrapport',
      ['feit1', 'feit2'],
      [
        { voor: 'c-karin', aan: 'karin', op: { '0': 'karinzegt' }, toont: [0] },
        { voor: 'c-ilse', aan: 'ilse', op: { '1': 'ilsezegt' } },
      ],
    ),
  ],
  vastgesteld: { op: DAG, door: 'ik', conclusie: 'conclusie', advies: 'advies' },
}
const teksten = new Map(
  Object.entries({
    ...{ karin: 'Karin de Boer, teamleider', ilse: 'Ilse Vonk (directeur)', verslagzin: 'In het gesprek.' },
    ...{ verslagreactie: 'Zo zei ik het niet.', feit1: 'De deur was open.', feit2: 'Noor was alleen.' },
    ...{ karinzegt: 'De deur zat op slot.', ilsezegt: 'Er was iemand boven.', reden: 'Twee getuigen.' },
    ...{ conclusie: 'De achterwacht werkte niet.', advies: 'Een tweede achterwacht.' },
  }),
)
const deel: Partial<Geopend> = {
  ...{ protocol, teksten, collegas: new Map() },
  betrokkenen: [{ id: 'noor', rol: 'client', naam: 'Noor van der Linde', geboortedatum: '', adres: '' }],
  meldingen: [
    {
      ...{ id: 'm', nummer: 'n', kanaal: 'formulier', ontvangenOp: DAG },
      tekst: {
        ...{ wat: '', antwoorden: [] },
        melder: { naam: 'Piet Slot', functie: '', organisatie: '', telefoon: '', email: 'p@voorbeeld.invalid' },
      },
    },
  ],
  zaak: zaak({ protocolversie: 1, procedure: 'toezicht', werk: { onderzoek } }),
}
const g = deel as Geopend
const alle = ontvangersVan(g)
const van = (sleutel: string) => {
  const o = alle.find(o => o.sleutel === sleutel)
  if (!o) throw new Error(sleutel)
  return o
}
const voor = (sleutel: string) => {
  const o = van(sleutel)
  const lezer = { ...o, stellingen: standaardStellingen(g, o) }
  return rapportstuk({ g, lezer }, 'Ons kenmerk: AB', ['Toezicht'])
}

test('everybody concerned gets it, who was heard twice once, and the client and reporter are proposed', () =>
  expect(alle.map(o => [o.regel.code, o.aan, o.moetNog])).toEqual([
    ['aanbieder', 'Het bestuur van de aanbieder', true],
    ['betrokkene', 'Karin de Boer, teamleider', true],
    ['betrokkene', 'Ilse Vonk (directeur)', true],
    ['college', 'College van burgemeester en wethouders', true],
    ['client', 'Noor van der Linde', false],
    ['melder', 'Piet Slot', false],
    ['ander', '', false],
  ]))

test('every version of the protocol has a ground in it, and a reader', () => {
  expect(
    afschriftenVan(protocol)
      .map(a => a.code)
      .sort(),
  ).toEqual([...new Set(alle.map(o => o.regel.code))].sort())
  for (const a of afschriftenVan(protocol)) expect(a.grondslag).toMatch(/^protocol, stap [26]:/)
})

// Words of the dossier, and whether this reader reads them.
test.each([
  [
    'aanbieder',
    ['De deur was open', 'Noor', 'op slot', 'iemand boven', 'Een gehoorde'],
    ['Karin', 'teamleider', 'Zo zei ik het niet'],
  ],
  [
    'h-karin',
    ['De deur was open', 'op slot', 'Karin de Boer', 'Zo zei ik het niet'],
    ['Noor', 'iemand boven', 'Ilse', 'directeur'],
  ],
  ['c-ilse', ['De deur was open', 'Noor', 'iemand boven'], ['op slot', 'Karin', 'teamleider', 'Zo zei ik het niet']],
  ['noor', ['De deur was open', 'Noor was alleen'], ['op slot', 'iemand boven', 'teamleider']],
  ['melder', ['De achterwacht'], ['De deur was open', 'Noor', 'op slot', 'teamleider']],
  ['college', ['De deur was open', 'De achterwacht'], ['op slot', 'iemand boven', 'Karin', 'teamleider']],
])('%s reads what is for that reader and nothing else', (sleutel, wel, niet) => {
  const woorden = woordenVan(voor(sleutel))
  for (const w of [...wel, 'Een tweede achterwacht']) expect(woorden).toContain(w)
  for (const w of niet) expect(woorden).not.toContain(w)
})

test('the numbers of the facts are those of the whole report, and it says that some are left out', () => {
  const o = van('c-ilse')
  const stuk = rapportstuk({ g, lezer: { ...o, stellingen: [1] } }, '', [])
  expect(stuk.delen[0]).toMatchObject({ punten: [{ nr: 2, tekst: 'Noor was alleen.' }] })
  expect(stuk.delen[0]?.alineas?.[0]).toContain('Niet alle feiten')
})

test('the whole names everybody, with every reaction and what was done with it', () => {
  const woorden = woordenVan(rapportstuk({ g, lezer: null }, '', []))
  for (const w of ['Karin de Boer', 'Ilse Vonk', 'Zo zei ik het niet', 'op slot', 'Terzijde gelegd: Twee getuigen.'])
    expect(woorden).toContain(w)
})

test('as PDF/UA it has the same words, with a title, a language and tags; a mark in a text stays a mark', async () => {
  const stuk = voor('aanbieder')
  const vreemd = { kop: '#Kop', alineas: ['= geen kop\n#strong[niet] $x$ <label> "a"'] }
  const bytes = await maakRapportpdf({ ...stuk, delen: [...stuk.delen, vreemd] }, DAG)
  if (!bytes) return expect(process.platform === 'linux' && process.arch === 'x64').toBe(false)
  expect(bytes.includes('pdfuaid')).toBe(true)
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const info = (await pdf.getMetadata()).info as { Title?: string; Language?: string }
  expect([info.Title, info.Language]).toEqual(['Rapport van het onderzoek', 'nl-NL'])
  const woorden = (await extractText(pdf, { mergePages: true })).text.replace(/\s+/g, ' ')
  for (const w of ['De deur was open.', 'Er was iemand boven.', 'De achterwacht werkte niet.', '#strong[niet] $x$'])
    expect(woorden).toContain(w)
  expect(woorden).not.toContain('Karin')
})
