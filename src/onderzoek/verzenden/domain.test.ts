import { expect, test } from 'vitest'
import { context, na, taak, zaak } from '../../../tests/opstelling/zaak.ts'
import wmo from '../../protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import type { Protocol, Protocolversie } from '../../protocollen/protocol.ts'
import { collegeAdviseren, nogTeSturen, rapportAanvullen, rapportKlaarzetten, rapportVerzenden } from './domain.ts'

const desk: Protocol = wmo
const VAST = '2026-06-01T09:00:00.000Z'
const NU = '2026-06-03T09:00:00.000Z'
const ctx = context({ desk, protocol: desk.versies[0] as Protocolversie, nu: NU })
const aan = (voor: string) => ({
  ...{ voor, op: VAST, door: 'ik', aan: `naam ${voor}`, dag: '2026-06-01', taak: 't', termijn: 'w' },
  ...{ reactie: null, verwerkt: null },
})
const stuk = { id: 's', stuk: 'conceptrapport', op: VAST, door: 'ik', stellingen: ['a'] } as const
const metRapport = (vast = true) =>
  zaak({
    ...{ status: 'in_behandeling', procedure: 'toezicht', loket: desk.loket },
    taken: [taak({ id: 'sturen', code: 'rapport_sturen', verplicht: true })],
    werk: {
      onderzoek: {
        stukken: [{ ...stuk, voorgelegd: [aan('een'), aan('twee')] }],
        vastgesteld: vast ? { op: VAST, door: 'ik', conclusie: 'c', advies: 'a' } : null,
      },
    },
  })

const keer = { aanbieder: false, voor: [], anderen: null, verzondenOp: NU, hoe: 'post' } as const
const advies = { college: 'c', advies: 'a', verzondenOp: NU, hoe: 'gesprek' } as const

test('the task is done when the provider, everybody it was put to and a college have it: not before', () => {
  const begin = metRapport()
  expect(nogTeSturen(begin)).toEqual({ aanbieder: true, voor: ['een', 'twee'], college: true })
  const een = na(begin, rapportVerzenden(begin, { ...keer, aanbieder: true, voor: ['een'] }, ctx))
  const twee = na(een, collegeAdviseren(een, advies, ctx))
  expect(nogTeSturen(twee)).toEqual({ aanbieder: false, voor: ['twee'], college: false })
  expect(twee.taken[0]?.status).toBe('open')
  const drie = na(twee, rapportVerzenden(twee, { ...keer, voor: ['twee'] }, ctx))
  expect(drie.taken[0]?.status).toBe('gedaan')
})

test('everybody has it, and no college was advised: there is still something to do', () => {
  const z = metRapport()
  const alle = na(z, rapportVerzenden(z, { ...keer, aanbieder: true, voor: ['een', 'twee'] }, ctx))
  expect([nogTeSturen(alle).college, alle.taken[0]?.status]).toEqual([true, 'open'])
  expect(na(alle, collegeAdviseren(alle, advies, ctx)).taken[0]?.status).toBe('gedaan')
})

test('what is added after settling leaves the report as it is, and goes to everybody again', () => {
  const z = metRapport()
  const alle = { ...keer, aanbieder: true, voor: ['een', 'twee'] }
  const weg = na(na(z, rapportVerzenden(z, alle, ctx)), collegeAdviseren(z, advies, ctx))
  const LATER = '2026-06-10T09:00:00.000Z'
  const dan = context({ desk, protocol: desk.versies[0] as Protocolversie, nu: LATER })
  const erbij = na(weg, rapportAanvullen(weg, { tekst: 'meer', taaktekst: 'stuur' }, dan))
  expect(erbij.werk.onderzoek?.vastgesteld).toEqual(weg.werk.onderzoek?.vastgesteld)
  expect(erbij.werk.onderzoek?.aanvullingen).toMatchObject([{ tekst: 'meer', op: LATER }])
  expect(erbij.taken.at(-1)).toMatchObject({ tekst: 'stuur', status: 'open', verplicht: true })
  expect(nogTeSturen(erbij)).toEqual({ aanbieder: true, voor: ['een', 'twee'], college: true })
  // Sent before it was added: that was without it.
  expect(nogTeSturen(na(erbij, rapportVerzenden(erbij, alle, dan))).aanbieder).toBe(true)
  const weer = na(erbij, rapportVerzenden(erbij, { ...alle, verzondenOp: LATER }, dan))
  const klaar = na(weer, collegeAdviseren(weer, { ...advies, verzondenOp: LATER }, dan))
  expect(nogTeSturen(klaar)).toEqual({ aanbieder: false, voor: [], college: false })
  expect(klaar.taken.at(-1)?.status).toBe('gedaan')
})

const begin = metRapport()
test.each([
  [
    'before the report is settled',
    rapportVerzenden(metRapport(false), { ...keer, aanbieder: true }, ctx),
    'nietVastgesteld',
  ],
  ['advice before it is settled', collegeAdviseren(metRapport(false), advies, ctx), 'nietVastgesteld'],
  [
    'added before there is a report',
    rapportAanvullen(metRapport(false), { tekst: 't', taaktekst: 's' }, ctx),
    'nietVastgesteld',
  ],
  ['to nobody', rapportVerzenden(begin, keer, ctx), 'niemand'],
  ['to somebody of another dossier', rapportVerzenden(begin, { ...keer, voor: ['x'] }, ctx), 'ontvangerOnbekend'],
  [
    'at a moment to come',
    rapportVerzenden(begin, { ...keer, aanbieder: true, verzondenOp: '2026-06-04T09:00:00.000Z' }, ctx),
    'momentInToekomst',
  ],
  [
    'from before it was settled',
    collegeAdviseren(begin, { ...advies, verzondenOp: '2026-05-31T09:00:00.000Z' }, ctx),
    'voorHetVaststellen',
  ],
])('refused: %s', (_, uit, weigering) => expect(uit).toEqual({ ok: false, weigering }))

test('behind a link it counts as sent when it was put ready, and the link is of that copy alone', () => {
  const z = metRapport()
  const mee = { link: 'l', afschrift: { versie: 'aanbieder', inhoud: 'i' } }
  const naar = { soort: 'afschrift', aanbieder: true, voor: [], anderen: null } as const
  const klaar = na(z, rapportKlaarzetten(z, { ...mee, naar }, ctx))
  const [v] = klaar.werk.onderzoek?.verzonden ?? []
  expect(v).toMatchObject({ hoe: 'link', verzondenOp: NU, afschrift: { versie: 'aanbieder', inhoud: 'i' } })
  expect(klaar.werk.links).toMatchObject([{ id: 'l', linksoort: 'rapport', voor: v?.afschrift?.id, inhoud: 'i' }])
  expect(nogTeSturen(klaar).aanbieder).toBe(false)
  const advies = { soort: 'college', college: 'c', advies: 'a' } as const
  expect(nogTeSturen(na(klaar, rapportKlaarzetten(klaar, { ...mee, naar: advies }, ctx))).college).toBe(false)
})

test.each([
  ['before it was settled', metRapport(false), [], 'nietVastgesteld'],
  ['to nobody', metRapport(), [], 'niemand'],
  ['to whom nothing was put', metRapport(), ['vreemd'], 'ontvangerOnbekend'],
])('no link %s', (_, z, voor, weigering) => {
  const naar = { soort: 'afschrift', aanbieder: false, voor, anderen: null } as const
  const uit = rapportKlaarzetten(z, { link: 'l', afschrift: { versie: 'x', inhoud: 'i' }, naar }, ctx)
  expect(uit).toEqual({ ok: false, weigering })
})
