import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { incidentfeiten } from '../bases/incident.ts'
import { controleer } from '../controle.ts'
import { bestemmingen } from '../formulier.ts'
import { ingebouwdeProtocollen, protocollenUit } from '../ingebouwd.ts'
import rotterdam from './rotterdam-incidentenloket.ts'

const demo = join(import.meta.dirname, '../../../demo/protocollen')
const alle = [...(await ingebouwdeProtocollen()), ...(await protocollenUit(demo))]

describe.each(alle.map(protocol => [protocol.loket, protocol] as const))('the protocol of %s', (_, protocol) => {
  test('has no fault', () => expect(controleer(protocol)).toEqual({ ok: true, protocol }))

  test('is data: what JSON cannot hold is not in it', () =>
    expect(JSON.parse(JSON.stringify(protocol))).toEqual(protocol))

  test('names nobody: only fictitious addresses and telephone numbers', () => {
    const tekst = JSON.stringify(protocol)
    const adressen = tekst.match(/[\w.+-]+@[\w.-]+/g) ?? []
    expect(adressen.filter(adres => !adres.endsWith('.invalid'))).toEqual([])
    const nummers = tekst.match(/0\d{1,3}[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}/g) ?? []
    expect(nummers.filter(nummer => !/000 00 00$/.test(nummer))).toEqual([])
  })

  test.each(protocol.versies.map(versie => [versie.versie, versie] as const))('version %s is whole', (_, versie) => {
    const bestemd = versie.formulier.flatMap(stap => stap.velden.map(veld => veld.naar))
    // Groups and joint reports came later: a form asks for all of it, or for nothing.
    const later = bestemmingen.filter(naar => /^(onderwerp|groep\..*|partners)$/.test(naar))
    const eis = bestemd.includes('onderwerp') ? bestemmingen : bestemmingen.filter(naar => !later.includes(naar))
    expect(eis.filter(naar => !bestemd.includes(naar))).toEqual([])
    const gebruikt = new Set(versie.stappen.flatMap(stap => stap.termijnen))
    expect(versie.termijnen.filter(termijn => !gebruikt.has(termijn.code))).toEqual([])
    const verteld = new Set(versie.stappen.flatMap(stap => stap.informeert))
    expect(versie.doelgroepen.filter(doelgroep => !verteld.has(doelgroep.code))).toEqual([])
    expect(versie.termijnen.filter(t => t.van in incidentfeiten).length).toBe(versie.termijnen.length)
  })
})

test('a folder gives one desk per file', () => {
  expect(alle.map(protocol => protocol.loket)).toContain('rotterdam-incidentenloket')
  expect(alle.map(protocol => protocol.loket)).toContain('lindehoven-incidentenloket')
  expect(new Set(alle.map(protocol => protocol.loket)).size).toBe(alle.length)
})

describe('the Rotterdam desk', () => {
  const [tot2023, vanaf2023] = rotterdam.versies

  test('ships seven criteria, and says that the report speaks of eight', () => {
    for (const versie of rotterdam.versies) {
      expect(versie.criteria.length).toBe(7)
      expect(versie.toelichting).toMatch(/acht criteria.*zeven.*niet bekend/)
    }
  })

  test('has eighteen categories, each with questions of its own', () => {
    for (const versie of rotterdam.versies) {
      expect(versie.categorieen.length).toBe(18)
      expect(versie.categorieen.filter(categorie => categorie.vragen.length === 0)).toEqual([])
    }
  })

  test('looks for missing children under 12, and under 13 from a day that is assumed', () => {
    const grens = (versie: typeof tot2023) => versie?.criteria.find(c => c.code === 'vermissing')?.leeftijdsgrens
    expect([grens(tot2023), grens(vanaf2023)]).toEqual([12, 13])
    expect([tot2023?.tot, vanaf2023?.vanaf]).toEqual(['2023-01-01', '2023-01-01'])
    expect(vanaf2023?.toelichting).toContain('aanname')
  })

  test('invents no number where the act says onverwijld', () => {
    const plichten = tot2023?.meldplichten ?? []
    expect(plichten.map(plicht => plicht.hoeSnel)).toEqual(plichten.map(() => 'onverwijld'))
    expect(tot2023?.termijnen.filter(termijn => termijn.soort === 'wettelijk')).toEqual([])
  })
})
