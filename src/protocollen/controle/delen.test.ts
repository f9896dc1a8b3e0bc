import { describe, expect, test } from 'vitest'
import { bijzonderVan } from '../bases/bijzonder.ts'
import rotterdam from '../loketten/rotterdam-incidentenloket.ts'
import type { Protocolversie } from '../protocol.ts'
import { breek, breekToezicht, foutenIn, type Los } from './breek.ts'

type Geval = [string, (v: Los) => unknown, string, RegExp]
const staatNiet = (lijst: string) => new RegExp(`in ${lijst} staat: "weg"`)

describe('an optional part of a protocol cannot name what is not there', () => {
  test.each<Geval>([
    ['the kind of a question', v => (v.advies.soort = 'weg'), 'advies.soort', staatNiet('soorten')],
    [
      'an outcome of advice',
      v => (v.advies.uitkomsten.beantwoord = 'weg'),
      'advies.uitkomsten.beantwoord',
      /uitkomsten/,
    ],
    [
      'a reason to close',
      v => (v.advies.sluitredenen.verwezen = 'weg'),
      'advies.sluitredenen.verwezen',
      /sluitredenen/,
    ],
    ['a task of a talk', v => (v.advies.gedaanInGesprek = ['weg']), 'advies.gedaanInGesprek[0]', staatNiet('taken')],
    [
      'the task of asking',
      v => (v.zelfonderzoek.taken.vragen = 'weg'),
      'zelfonderzoek.taken.vragen',
      staatNiet('taken'),
    ],
    [
      'what a chain writes together',
      v => (v.zelfonderzoek.gezamenlijk[0].code = v.zelfonderzoek.inhoud[0].code),
      'zelfonderzoek.gezamenlijk[0].code',
      /staat al bij/,
    ],
    [
      'the task of telling',
      v => (v.zelfonderzoek.taken.client = 'weg'),
      'zelfonderzoek.taken.client',
      staatNiet('taken'),
    ],
    [
      'an outcome without',
      v => (v.zelfonderzoek.nietBij = ['weg']),
      'zelfonderzoek.nietBij[0]',
      staatNiet('uitkomsten'),
    ],
    [
      'who writes',
      v => (v.zelfonderzoek.schrijvers = ['weg']),
      'zelfonderzoek.schrijvers[0]',
      staatNiet('melderTypes'),
    ],
    ['a way', v => (v.zelfonderzoek.ketenwijzen = ['weg']), 'zelfonderzoek.ketenwijzen[0]', /zelfonderzoek.wijzen/],
    ['the task of a report', v => (v.onderzoek.taak = 'weg'), 'onderzoek.taak', staatNiet('taken')],
    ['the task of sending', v => (v.onderzoek.verstuurtaak = 'weg'), 'onderzoek.verstuurtaak', staatNiet('taken')],
    [
      'whom a term binds',
      v => (v.meldtermijnen[1].melderTypes = ['weg']),
      'meldtermijnen[1].melderTypes[0]',
      /melderTypes/,
    ],
    ['the task of a letter', v => (v.brieven[2].taak = 'weg'), 'brieven[2].taak', staatNiet('taken')],
    [
      'what is counted anew',
      v =>
        (v.hertelling = [
          { code: 'x', naam: 'X', categorie: 'weg', criterium: v.criteria[0].code, wat: 'leeftijdsgrens' },
        ]),
      'hertelling[0].categorie',
      staatNiet('categorieen'),
    ],
  ])('%s', (_, verander, plek, fout) => {
    const fouten = foutenIn(breekToezicht(p => verander(p.versies[0])))
    expect(fouten).toEqual([{ pad: `versies[0].${plek}`, fout: expect.stringMatching(fout) }])
  })

  test('nor may the part on special cases', () => {
    const heel = bijzonderVan(rotterdam.versies[0] as Protocolversie)
    const met = (verander: (b: Los) => void) =>
      foutenIn(
        breek(p => {
          p.versies[0].bijzonder = JSON.parse(JSON.stringify(heel))
          verander(p.versies[0].bijzonder)
        }),
      )
    expect(met(() => {})).toEqual([])
    expect(met(b => (b.vermissing.termijn = 'weg')).map(f => f.pad)).toEqual([
      'versies[0].bijzonder.vermissing.termijn',
    ])
    expect(met(b => (b.regio.uitkomsten = ['weg'])).map(f => f.pad)).toEqual([
      'versies[0].bijzonder.regio.uitkomsten[0]',
    ])
    expect(met(b => (b.pandsluiting.verplicht = 'weg')).map(f => f.pad)).toEqual([
      'versies[0].bijzonder.pandsluiting.verplicht',
    ])
  })
})

describe('an optional part makes sense by itself', () => {
  test.each<Geval>([
    ['a code twice', v => v.themas.push(v.themas[0]), 'themas[4].code', /staat al bij/],
    ['a letter twice', v => v.brieven.push(v.brieven[0]), 'brieven[22].code', /staat al bij/],
    [
      'a piece put forward twice',
      v => v.onderzoek.voorleggen.push(v.onderzoek.voorleggen[0]),
      'onderzoek.voorleggen[2].stuk',
      /staat al/,
    ],
    ['a letter to an audience at no step', v => delete v.brieven[0].stap, 'brieven[0]', /allebei, of geen/],
    ['a term of nothing', v => (v.onderzoek.vaststellen.duur.n = 0), 'onderzoek.vaststellen.duur.n', /1 of hoger/],
    ['a term to report of nothing', v => (v.meldtermijnen[0].duur.n = 0), 'meldtermijnen[0].duur.n', /1 of hoger/],
    [
      'hours under the Algemene termijnenwet',
      v => Object.assign(v.onderzoek.vaststellen, { duur: { n: 9, eenheid: 'uur' }, regime: 'atw' }),
      'onderzoek.vaststellen.regime',
      /art. 4/,
    ],
    [
      'a term that waits for its own kind',
      v => (v.termijnen[0].van = 'TermijnGehaald'),
      'termijnen[0].van',
      /begint niets/,
    ],
    ['a task that a task sets', v => (v.taken[1].bij = ['TaakGesteld']), 'taken[1].bij', /begint niets/],
    ['a text as long as a book', v => (v.soorten[0].naam = 'é'.repeat(5001)), 'soorten[0].naam', /hoogstens 5000/],
    ['a sign that nobody sees', v => (v.soorten[0].naam = 'Cala\u0000miteit'), 'soorten[0].naam', /niet te zien/],
    [
      'a sign that turns the line around',
      v => (v.soorten[0].naam = 'Cala\u202emiteit'),
      'soorten[0].naam',
      /niet te zien/,
    ],
  ])('%s is refused', (_, verander, plek, fout) => {
    const fouten = foutenIn(breekToezicht(p => verander(p.versies[0])))
    expect(fouten).toContainEqual({ pad: `versies[0].${plek}`, fout: expect.stringMatching(fout) })
  })
})
