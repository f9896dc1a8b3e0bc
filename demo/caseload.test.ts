import { describe, expect, test } from 'vitest'
import type { Zaak } from '../src/begrippen/zaak.ts'
import { BEKENDE_BESLUITDAGEN } from '../src/kernel/besluitdagen.ts'
import { uuidv7Uit } from '../src/kernel/ids.ts'
import type { Protocol, Protocolversie } from '../src/protocollen/protocol.ts'
import type { Geschiedenis } from '../src/zaken/bulk/geschiedenis.ts'
import { vouw } from '../src/zaken/bulk/vouw.ts'
import { hoortErbij, informeerstanden } from '../src/zaken/informeren/stand.ts'
import { rekenaar } from '../src/zaken/verloop/termijnen.ts'
import { toezichtzaken } from './caseload/toezichtwmo.ts'
import { maakCaseload } from './caseload.ts'
import lindehoven from './protocollen/lindehoven-incidentenloket.ts'
import wilgenstad from './protocollen/wilgenstad-incidentenloket.ts'
import wilgenstadToezicht from './protocollen/wilgenstad-toezicht-wmo.ts'

const mensen = {
  medewerkers: ['m1', 'm2'],
  coordinatoren: ['c1', 'c2'],
  procesregisseurs: ['p1'],
}

const maak = (desk: Protocol, nu: string) => {
  const nieuwId = uuidv7Uit(() => new Date(nu))
  const { geschiedenissen, organisaties } = maakCaseload(desk, mensen, nu, nieuwId)
  const omgeving = { desk, reken: rekenaar(desk, BEKENDE_BESLUITDAGEN), nieuwId, nu }
  return { geschiedenissen, organisaties, zaken: geschiedenissen.map(g => vouw(g, omgeving).zaak) }
}

const verhalen = (gs: readonly Geschiedenis[]) => gs.map(g => g.melding.tekst.wat)
const isOpen = (z: Zaak) => z.status === 'ontvangen' || z.status === 'in_behandeling'
const isLaat = (nu: string) => (z: Zaak) => z.termijnen.some(t => t.status === 'lopend' && t.eindMoment < nu)

/** Nights, weekends, the days when the clock changes, the turn of the year. */
const momenten = [
  '2026-11-22T03:12:00.000Z',
  '2026-04-02T09:30:00.000Z',
  '2026-03-29T01:10:00.000Z',
  '2026-10-25T00:30:00.000Z',
  '2027-01-01T00:05:00.000Z',
  '2026-07-18T21:59:00.000Z',
  '2028-02-29T12:00:00.000Z',
]

describe.each(momenten)('at %s', nu => {
  const { geschiedenissen, zaken, organisaties } = maak(wilgenstad, nu)

  test('every decision is one that the rooms allow, and nothing lies ahead', () =>
    expect(zaken.length).toBeGreaterThan(150))

  test('no two reports read the same', () =>
    expect(new Set(verhalen(geschiedenissen)).size).toBe(geschiedenissen.length))

  test('texts are filled in, and begin and end as sentences do', () => {
    const teksten = geschiedenissen.flatMap(g => [
      g.melding.tekst.wat,
      ...g.stappen.flatMap(
        s => s.teksten?.filter(t => !['antwoorden', 'nota'].includes(t.soort)).map(t => t.tekst) ?? [],
      ),
    ])
    expect(teksten.filter(t => /[{}]|undefined|\s{2}/.test(t))).toEqual([])
    expect(teksten.filter(t => !/^[A-ZÉ]/.test(t))).toEqual([])
  })

  test('some twenty-five dossiers are in hand, in every state', () => {
    const open = zaken.filter(isOpen)
    expect(open.length).toBeGreaterThanOrEqual(20)
    expect(open.length).toBeLessThanOrEqual(36)
    expect(open.filter(z => z.status === 'ontvangen').length).toBeGreaterThanOrEqual(5)
    expect(new Set(open.map(z => z.vertrouwelijkheid)).size).toBe(3)
    expect(open.filter(isLaat(nu)).length).toBeGreaterThanOrEqual(3)
    expect(open.filter(z => !isLaat(nu)(z)).length).toBeGreaterThanOrEqual(5)
  })

  test('who is registered as a child is one, on the day of the report', () => {
    for (const { melding: m } of geschiedenissen) {
      const geboren = m.betrokkenen[0]?.geboortedatum
      if (!geboren) continue
      const jaren = (Date.parse(m.ontvangenOp) - Date.parse(geboren)) / (365.25 * 86_400_000)
      const genoemd = Number(/\((\d{1,2})\)/.exec(m.tekst.wat)?.[1] ?? Math.floor(jaren))
      expect(Math.abs(Math.floor(jaren) - genoemd)).toBeLessThanOrEqual(2)
    }
  })

  test('a screening names only organisations that are there', () => {
    const ids = new Set(organisaties.map(o => o.id))
    const genoemd = zaken.flatMap(z => (z.screening?.organisatie ? [z.screening.organisatie] : []))
    expect(genoemd.every(id => ids.has(id))).toBe(true)
  })

  test('Lindehoven has a few of its own', () => {
    const klein = maak(lindehoven, nu)
    expect(klein.zaken.length).toBeGreaterThanOrEqual(13)
    expect(klein.zaken.filter(isOpen).length).toBeGreaterThanOrEqual(3)
  })
})

test('the same day tells the same stories', () => {
  const een = maak(wilgenstad, '2026-11-22T03:12:00.000Z')
  const twee = maak(wilgenstad, '2026-11-22T19:40:00.000Z')
  expect(verhalen(twee.geschiedenissen).sort()).toEqual(verhalen(een.geschiedenissen).sort())
})

test('the figures show the crisis team’s evenings and the fall of certified institutions', () => {
  const { geschiedenissen } = maak(wilgenstad, '2026-11-22T03:12:00.000Z')
  const van = (type: string, gs = geschiedenissen) => gs.filter(g => g.melding.melderType === type)
  const crisis = van('crisis_interventie_team')
  const savonds = crisis.filter(g => Number(g.melding.ontvangenOp.slice(11, 13)) >= 16)
  expect(savonds.length / crisis.length).toBeGreaterThan(0.7)
  expect(crisis.length).toBeGreaterThan(8)
  const helft = Math.floor(geschiedenissen.length / 2)
  const gi = 'gecertificeerde_instelling'
  const eerst = van(gi, geschiedenissen.slice(0, helft)).length
  expect(eerst).toBeGreaterThan(2 * van(gi, geschiedenissen.slice(helft)).length)
  expect(eerst).toBeGreaterThan(8)
})

describe.each(momenten)('the supervisor at %s', nu => {
  const nieuwId = uuidv7Uit(() => new Date(nu))
  const omgeving = { desk: wilgenstadToezicht, reken: rekenaar(wilgenstadToezicht, BEKENDE_BESLUITDAGEN), nieuwId, nu }
  const zaken = toezichtzaken('t1', nu, nieuwId).geschiedenissen.map(g => vouw(g, omgeving).zaak)
  const ongehoord = (z: Zaak) =>
    informeerstanden(z, wilgenstadToezicht.versies[0] as Protocolversie).filter(s => hoortErbij(s) && s.weet === null)

  test('who was assessed told everybody, but for one voicemail', () => {
    const beoordeeld = zaken.filter(z => z.screening !== null)
    expect(beoordeeld.length).toBe(5)
    expect(beoordeeld.flatMap(z => ongehoord(z).map(s => s.doelgroep.code))).toEqual(['communicatie'])
  })

  test('what is closed keeps no task, and what came in last is told to nobody yet', () => {
    expect(zaken.filter(z => z.status === 'gesloten').flatMap(z => z.taken.filter(t => t.status === 'open'))).toEqual(
      [],
    )
    expect(zaken.filter(z => z.screening === null).map(z => ongehoord(z).length)).toEqual([8])
  })
})
