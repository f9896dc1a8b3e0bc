import { describe, expect, test } from 'vitest'
import { context, zaak } from '../../tests/opstelling/zaak.ts'
import type { Bijlage } from '../begrippen/bijlage.ts'
import type { Gespreksbericht } from '../begrippen/feiten/gesprek.ts'
import { delingVan } from '../protocollen/bases/deling.ts'
import { deelbaar } from '../protocollen/delen/deling.ts'
import wmo from '../protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import { keuzesVan, type Lading, meldingUit } from './lading.ts'

/** A dossier in which every field holds a word of its own that stands nowhere else. */
const persoon = (n: 1 | 2) => ({
  id: `id-persoon-${n}`,
  rol: 'client',
  naam: `Naam${n}`,
  geboortedatum: `190${n}-02-03`,
  adres: `Straat${n}`,
})
const bericht: Gespreksbericht = {
  ...{
    id: 'id-bericht',
    van: 'melder',
    melding: 'id-melding',
    tekst: 'id-berichttekst',
    aard: 'vraag',
    dringend: false,
  },
  ...{ namens: null, op: '2032-01-01T10:00:00.000Z', door: null, gelezenOp: null },
}
const bijlage = (id: string, stand: Bijlage['stand']): Bijlage => ({
  ...{ id, type: 'image/jpeg', grootte: 77_000, stand, gevaren: [], naam: `naam-${id}`, bron: 'melder', op: '' },
  door: null,
})
const bron = {
  zaak: zaak({
    nummer: '2026-0007-Q',
    werk: {
      ...zaak().werk,
      onderwerp: 'groep',
      gesprek: { berichten: [bericht] },
      bijlagen: [bijlage('id-open', 'vrij'), bijlage('id-dicht', 'wacht')],
    },
    kenmerken: { ...zaak().kenmerken, minderjarig: true, soort: 'incident', categorie: 'gog_fysiek', kader: 'wmo' },
    screening: { afweging: 'id-afweging', ontvanger: 'id-ontvanger' } as never,
  }),
  protocol: context().protocol,
  meldingen: [
    {
      id: 'id-melding',
      tekst: {
        wat: 'WatGebeurde',
        antwoorden: [{ vraag: 'Vraagtekst', antwoord: 'Antwoordtekst' }],
        melder: {
          naam: 'Meldernaam',
          functie: 'Functie',
          organisatie: 'Organisatie',
          telefoon: '0123',
          email: 'm@x.nl',
        },
        partners: [{ organisatie: 'Partnernaam', contact: 'Partnercontact', rol: 'Partnerrol' }],
        groep: { omschrijving: 'Groepsnaam', aantal: '', leeftijden: '' },
      },
    },
  ],
  voorvallen: [
    { id: 'id-voorval', vanaf: '2031-01-01T10:00:00.000Z', tot: null, zekerheid: 'zeker' as const, plaats: 'Plein9' },
  ],
  betrokkenen: [persoon(1), persoon(2)],
  teksten: new Map([
    ['id-afweging', 'Afwegingstekst'],
    ['id-ontvanger', 'Ontvangernaam'],
    ['id-notitie', 'Notitietekst'],
    ['id-berichttekst', 'Berichttekst'],
    ['naam-id-open', 'Foto.jpg'],
    ['naam-id-dicht', 'Dicht.jpg'],
  ]),
}
const { onderdelen } = delingVan(bron.protocol)

/** Said a second time, without looking: which words each choice lets cross. */
const naief: Readonly<Record<string, readonly string[]>> = {
  nummer: ['2026-0007-Q'],
  soort: ['Incident'],
  onderwerp: ['Groepsnaam'],
  minderjarig: ['Ja, er is een minderjarige bij betrokken'],
  'verhaal:id-melding': ['WatGebeurde'],
  'antwoorden:id-melding': ['Vraagtekst', 'Antwoordtekst'],
  'melder:id-melding': ['Meldernaam', 'Functie', 'Organisatie', '0123', 'm@x.nl'],
  'voorval:id-voorval': ['2031-01-01', 'Plein9'],
  'persoon:id-persoon-1': ['Naam1'],
  'geboortedatum:id-persoon-1': ['1901-02-03'],
  'adres:id-persoon-1': ['Straat1'],
  'persoon:id-persoon-2': ['Naam2'],
  'geboortedatum:id-persoon-2': ['1902-02-03'],
  'adres:id-persoon-2': ['Straat2'],
  afweging: ['Afwegingstekst'],
  'bericht:id-bericht': ['Berichttekst'],
  'bijlage:id-open': ['Foto.jpg', '77000'],
}
const NOOIT = [
  'Dicht.jpg',
  'id-bericht',
  'Notitietekst',
  'Ontvangernaam',
  'Partner',
  'id-melding',
  'id-voorval',
  'id-persoon',
  'id-afweging',
]
const woorden = Object.values(naief).flat()

const ladingMet = (sleutels: readonly string[]): Lading => ({
  van: { naam: 'Ons loket', telefoon: '', email: '', contact: 'Collega' },
  noodzaak: 'Noodzaak',
  stukken: keuzesVan(bron, { onderdelen })
    .filter(k => sleutels.includes(k.sleutel))
    .map(k => k.stuk),
})
const gaatMee = (l: Lading) => woorden.filter(w => JSON.stringify(l).includes(w))

test('there is a choice for everything on the list, and for nothing else', () => {
  expect(keuzesVan(bron, { onderdelen }).map(k => k.sleutel)).toEqual(Object.keys(naief))
  expect(new Set(keuzesVan(bron, { onderdelen }).map(k => k.stuk.code))).toEqual(new Set(deelbaar))
})

describe('what is chosen crosses, and not a word more', () => {
  test.each(Object.entries(naief))('%s', (sleutel, verwacht) => {
    const mee = ladingMet([sleutel])
    expect(gaatMee(mee)).toEqual(verwacht)
    expect(NOOIT.filter(w => JSON.stringify(mee).includes(w))).toEqual([])
  })

  test('all of it together still leaves out what is on no list', () => {
    const mee = JSON.stringify(ladingMet(Object.keys(naief)))
    expect(woorden.filter(w => !mee.includes(w))).toEqual([])
    expect(NOOIT.filter(w => mee.includes(w))).toEqual([])
  })

  test('nothing chosen, nothing crosses', () => expect(gaatMee(ladingMet([]))).toEqual([]))

  test('what the protocol leaves out cannot be chosen', () => {
    const zonder = onderdelen.filter(o => o.code !== 'adres')
    expect(keuzesVan(bron, { onderdelen: zonder }).filter(k => k.stuk.code === 'adres')).toEqual([])
  })
})

describe('what the receiving desk makes of it', () => {
  const p = wmo.versies[0] as unknown as Protocolversie
  const op = '2026-04-03T08:00:00.000Z'

  test.each(Object.entries(naief))('a report from %s holds that and nothing else', (sleutel, verwacht) => {
    const melding = JSON.stringify(meldingUit(ladingMet([sleutel]), p, op))
    // A file is no text of the report: it comes as an attachment.
    expect(woorden.filter(w => melding.includes(w))).toEqual(sleutel.startsWith('bijlage:') ? [] : verwacht)
  })

  test('the giving desk is who reports, and each person keeps what belongs to them', () => {
    const l = ladingMet(['persoon:id-persoon-2', 'geboortedatum:id-persoon-1', 'adres:id-persoon-2'])
    expect(meldingUit(l, p, op)).toMatchObject({
      kanaal: 'deling',
      ontvangenOp: op,
      tekst: { wat: 'Noodzaak', melder: { naam: 'Collega', organisatie: 'Ons loket' } },
      betrokkenen: [
        { naam: '', geboortedatum: '1901-02-03', adres: '' },
        { naam: 'Naam2', geboortedatum: '', adres: 'Straat2', rol: 'client' },
      ],
    })
  })

  test('what it is about and whether a minor is involved are known there as here', () => {
    expect(meldingUit(ladingMet(['onderwerp', 'minderjarig']), p, op)).toMatchObject({
      onderwerp: 'groep',
      minderjarig: true,
      tekst: { groep: { omschrijving: 'Groepsnaam' } },
    })
    expect(meldingUit(ladingMet(['nummer']), p, op).minderjarig).toBeNull()
  })

  test('a role that this desk does not know becomes its last one', () => {
    const stuk = { code: 'persoon', wie: 'p1', naam: 'X', rol: 'onbekend', als: 'Onbekend' } as const
    const l = { ...ladingMet([]), stukken: [stuk] }
    expect(meldingUit(l, p, op).betrokkenen[0]?.rol).toBe('anders')
  })
})
