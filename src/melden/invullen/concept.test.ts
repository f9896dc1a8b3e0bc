import fc from 'fast-check'
import { expect, test } from 'vitest'
import rotterdam from '../../protocollen/loketten/rotterdam-incidentenloket.ts'
import type { Protocol, Protocolversie } from '../../protocollen/protocol.ts'
import type { Formulier } from '../../web/route/verzoek.ts'
import { getVersie } from '../../zaken/baken.ts'
import { beantwoord, type Concept, eersteOnaf, findStap, nieuwConcept, versieNu } from './concept.ts'
import { naarMelding } from './naar-melding.ts'
import { vervallenAntwoorden } from './veranderd.ts'
import { invoernamen, type Publiek, publieken, stelVragen } from './vragen.ts'

const desk: Protocol = rotterdam
const versie = getVersie(rotterdam, 2)
const nu = new Date('2026-04-02T20:00:00Z')
const stuur = (c: Concept, code: string, f: Formulier) => {
  const stap = findStap(desk, versie, code)
  if (!stap) throw new Error(code)
  return beantwoord(c, stap, f)
}
const onaf = (c: Concept) => eersteOnaf(c, stelVragen(versie, c.voor, c.antwoorden).bladen, nu)?.stap.code
const leeg = nieuwConcept('professional', versie)

test('a draft begins at the first page, and goes on to the next when that is right', () => {
  expect(onaf(leeg)).toBe('gebeurtenis')
  expect(onaf(stuur(leeg, 'gebeurtenis', { wat: '' }))).toBe('gebeurtenis')
  expect(onaf(stuur(leeg, 'gebeurtenis', { wat: 'Iets' }))).toBe('soort')
})

test('a page that may stay empty still has to be seen', () => {
  const c = ['gebeurtenis', 'soort'].reduce(
    (d, code) => stuur(d, code, { wat: 'Iets', soort: 'incident', _gesteld: code === 'soort' ? 'soort' : 'wat' }),
    leeg,
  )
  expect(onaf(c)).toBe('categorie')
  expect(onaf(stuur(c, 'categorie', { _gesteld: 'categorie' }))).toBe('moment')
})

test('what is wrong is kept as typed, and what was left out of a page stays', () => {
  const c = stuur(stuur(leeg, 'moment', { 'voorval_dag-dag': '31', 'voorval_dag-maand': '02' }), 'moment', {
    voorval_tijd: 'laat',
  })
  expect(c.antwoorden).toEqual({ 'voorval_dag-dag': '31', 'voorval_dag-maand': '02', voorval_tijd: 'laat' })
})

test('no tick is an answer too: what was ticked before is gone', () => {
  const c = stuur(leeg, 'impact', { _gesteld: 'vier_p', vier_p: ['pers'] })
  expect(stuur(c, 'impact', { _gesteld: 'vier_p' }).antwoorden.vier_p).toEqual([])
})

test('another category asks other things, and leads there', () => {
  const klaar = versie.formulier.reduce(
    (c, s) => stuur(c, s.code, { ...compleet, _gesteld: s.velden.map(v => v.code).join(' ') }),
    leeg,
  )
  expect(onaf(klaar)).toBeUndefined()
  const gezien = klaar.gezien.filter(code => code !== 'medicatie')
  expect(onaf({ ...klaar, gezien, antwoorden: { ...klaar.antwoorden, categorie: 'vermissing_minderjarige' } })).toBe(
    'veiligheid',
  )
})

const compleet: Formulier = {
  wat: 'Iets',
  soort: 'incident',
  categorie: 'gog_fysiek',
  minderjarig: 'nee',
  veilig: 'ja',
  organisatie: 'De Windroos',
  melder_type: 'overig',
  melder_naam: 'Femke',
  melder_telefoon: '0600000000',
}

test('a changed draft is not yet sent', () => {
  expect(stuur({ ...leeg, verzonden: 'toen' }, 'gebeurtenis', { wat: 'Anders' }).verzonden).toBeNull()
})

test('an answer on a page of an older form is kept, and shown as no longer asked', () => {
  const oud: Protocolversie = {
    ...versie,
    versie: 7,
    formulier: versie.formulier.map(s =>
      s.code === 'plaats'
        ? {
            ...s,
            velden: [
              ...s.velden,
              { code: 'etage', label: 'Welke etage?', type: 'tekst', verplicht: true, naar: 'anders' },
            ],
          }
        : s,
    ),
  }
  const met = { ...desk, versies: [oud, versie] }
  const stap = findStap(met, versie, 'plaats')
  const c = beantwoord(nieuwConcept('inwoner', oud), stap as NonNullable<typeof stap>, { plaats: 'Plein', etage: '3' })
  expect(vervallenAntwoorden(met, versie, c)).toEqual([{ vraag: 'Welke etage?', antwoord: '3' }])
  expect(stelVragen(versie, 'inwoner', c.antwoorden).bladen.map(b => b.stap.code)).toContain('plaats')
})

test('before the first protocol there is no form', () => {
  expect(versieNu(desk, new Date('2018-12-31T12:00:00Z'))).toBeNull()
})

const woord = fc.stringMatching(/^[a-z]{1,12}$/)
/** Something for every input of a page: choices from the list, texts that can be found back. */
const invulling = (code: string) => {
  const velden = findStap(desk, versie, code)?.velden ?? []
  const paren = velden.flatMap(veld => {
    if (veld.type === 'datum')
      return invoernamen(veld).map(
        (naam, i) =>
          [
            naam,
            fc.constantFrom(
              ...([
                ['1', '31'],
                ['2', '3'],
                ['2025', '1026'],
              ][i] as string[]),
            ),
          ] as const,
      )
    if (veld.type === 'tijd') return [[veld.code, fc.constantFrom('', '12:00', '25:00')] as const]
    const opties = stelVragen(versie, 'professional', {})
      .bladen.flatMap(b => b.vragen)
      .find(v => v.veld.code === veld.code)?.opties
    if (opties?.length) return [[veld.code, fc.constantFrom('', ...opties.map(o => o.code))] as const]
    return [[veld.code, woord] as const]
  })
  return fc.record(Object.fromEntries(paren))
}
const zet = fc
  .constantFrom(...versie.formulier.map(s => s.code))
  .chain(code => invulling(code).map(f => ({ code, f: f as Formulier })))

test('no sequence of pages loses an answer: the last one typed is there, and an asked one arrives', () => {
  fc.assert(
    fc.property(fc.constantFrom(...publieken), fc.array(zet, { maxLength: 25 }), (voor: Publiek, zetten) => {
      const eind = zetten.reduce((c, { code, f }) => stuur(c, code, f), nieuwConcept(voor, versie))
      const laatst = Object.assign({}, ...zetten.map(z => z.f)) as Record<string, string>
      expect(Object.fromEntries(Object.entries(eind.antwoorden).map(([n, w]) => [n, [w].flat().join()]))).toEqual(
        laatst,
      )
      const aangekomen = JSON.stringify(naarMelding(desk, versie, eind, nu.toISOString()))
      for (const { vragen } of stelVragen(versie, voor, eind.antwoorden).bladen)
        for (const { veld, opties } of vragen)
          if (opties.length === 0 && (veld.type === 'tekst' || veld.type === 'tekstvak'))
            expect(aangekomen).toContain(laatst[veld.code] ?? '')
    }),
    { numRuns: 200 },
  )
})
