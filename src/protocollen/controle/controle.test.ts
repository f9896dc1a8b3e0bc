import { describe, expect, test } from 'vitest'
import { breek, foutenIn, type Los } from './breek.ts'

const v = 'versies[0]'
const veld = (p: Los, code: string): Los =>
  p.versies[0].formulier.flatMap((stap: Los) => stap.velden).find((veld: Los) => veld.code === code)
const zonderVeld = (p: Los, code: string) => {
  for (const stap of p.versies[0].formulier) stap.velden = stap.velden.filter((veld: Los) => veld.code !== code)
  p.versies[0].formulier = p.versies[0].formulier.filter((stap: Los) => stap.velden.length > 0)
}

describe('what a schema cannot see, each at its place', () => {
  test.each<[string, (p: Los) => void, string, RegExp]>([
    [
      'a code twice in a list',
      p => (p.versies[0].criteria[1].code = 'calamiteit_meldplicht'),
      `${v}.criteria[1].code`,
      /staat al bij versies\[0\]\.criteria\[0\]\.code/,
    ],
    [
      'a field code twice in the form',
      p => (p.versies[0].formulier[4].velden[0].code = 'wat'),
      `${v}.formulier[4].velden[0].code`,
      /staat al bij/,
    ],
    [
      'a figure with the key of a breakdown',
      p => (p.versies[0].rapport.cijfers[9].code = 'per_categorie'),
      `${v}.rapport.uitsplitsingen[0].code`,
      /staat al bij/,
    ],
    [
      'a question twice in a category',
      p => (p.versies[0].categorieen[0].vragen[1].code = 'op_locatie'),
      `${v}.categorieen[0].vragen[1].code`,
      /staat al bij/,
    ],
    [
      'a choice without options',
      p => delete p.versies[0].categorieen[0].vragen[1].opties,
      `${v}.categorieen[0].vragen[1]`,
      /Voeg "opties" toe/,
    ],
    [
      'options without a choice',
      p => (p.versies[0].categorieen[0].vragen[1].type = 'tekst'),
      `${v}.categorieen[0].vragen[1].opties`,
      /Haal "opties" weg/,
    ],
    [
      'no outcome that takes a report up',
      p => (p.versies[0].uitkomsten = p.versies[0].uitkomsten.map((u: Los) => ({ ...u, naar: 'gesloten' }))),
      `${v}.uitkomsten`,
      /in_behandeling/,
    ],
    [
      'a kind that no category has',
      p => p.versies[0].soorten.push({ code: 'klacht', naam: 'Klacht' }),
      `${v}.soorten[3].code`,
      /minstens één categorie de soort "klacht"/,
    ],
    [
      'a term that nothing meets',
      p => (p.versies[0].termijnen[0].totTaken = []),
      `${v}.termijnen[0].totTaken`,
      /waarmee deze termijn is gehaald/,
    ],
    [
      'hours under the Algemene termijnenwet',
      p => Object.assign(p.versies[0].termijnen[2], { regime: 'atw', soort: 'wettelijk' }),
      `${v}.termijnen[2].regime`,
      /geldt niet voor uren/,
    ],
    [
      'an own term under the Algemene termijnenwet',
      p => (p.versies[0].termijnen[5].regime = 'atw'),
      `${v}.termijnen[5].regime`,
      /alleen voor termijnen uit een wet/,
    ],
    [
      'shifting where the regime decides',
      p => (p.versies[0].termijnen[2].schuiftOp = true),
      `${v}.termijnen[2].schuiftOp`,
      /Haal "schuiftOp" weg/,
    ],
    [
      'weeks within opening hours',
      p => (p.versies[0].termijnen[0].duur = { n: 1, eenheid: 'week' }),
      `${v}.termijnen[0].duur`,
      /Kies uren, of 0 dagen/,
    ],
    ['no time at all', p => (p.versies[0].termijnen[2].duur.n = 0), `${v}.termijnen[2].duur.n`, /Kies een getal van 1/],
    [
      'a term that never comes back',
      p => (p.versies[0].termijnen[0].herhaalt = true),
      `${v}.termijnen[0].herhaalt`,
      /taak die zelf ook "herhaalt"/,
    ],
    [
      'no question what happened',
      p => zonderVeld(p, 'wat'),
      `${v}.formulier`,
      /vraag voor de professional toe die naar "wat" gaat/,
    ],
    [
      'no telephone number of a professional',
      p => zonderVeld(p, 'melder_telefoon'),
      `${v}.formulier`,
      /"melder.telefoon"/,
    ],
    [
      'a choice on the form without options',
      p => delete veld(p, 'melder_type').optiesUit,
      `${v}.formulier[10].velden[1]`,
      /Voeg "opties" of "optiesUit" toe/,
    ],
    [
      'options of the wrong list',
      p => (veld(p, 'melder_type').optiesUit = 'vierP'),
      `${v}.formulier[10].velden[1].optiesUit`,
      /Kies "melderTypes"/,
    ],
    [
      'two sources of options',
      p => (veld(p, 'soort').optiesUit = 'soorten'),
      `${v}.formulier[1].velden[0]`,
      /één van beide/,
    ],
    [
      'an option that is no kind',
      p => (veld(p, 'soort').opties[0].code = 'weg'),
      `${v}.formulier[1].velden[0].opties[0].code`,
      /in soorten staat/,
    ],
    [
      'options for a text',
      p => (veld(p, 'plaats').optiesUit = 'vierP'),
      `${v}.formulier[4].velden[0]`,
      /Haal de opties weg/,
    ],
    [
      'a text where a day is needed',
      p => (veld(p, 'voorval_dag').type = 'tekst'),
      `${v}.formulier[3].velden[0].type`,
      /Kies "datum"/,
    ],
    [
      'a question that nobody sees',
      p => (veld(p, 'gedaan').voor = ['inwoner']),
      `${v}.formulier[8].velden[0].voor`,
      /niemand ziet deze vraag/,
    ],
    [
      'the same asked twice',
      p => (veld(p, 'plaats').naar = 'wat'),
      `${v}.formulier[4].velden[0].naar`,
      /beantwoordt "wat" al/,
    ],
    [
      'destroying without a term',
      p => delete p.versies[0].bewaartermijnen[3].duur,
      `${v}.bewaartermijnen[3]`,
      /Voeg "duur" toe/,
    ],
    [
      'keeping for ever, with a term',
      p => (p.versies[0].bewaartermijnen[5].duur = { n: 1, eenheid: 'jaar' }),
      `${v}.bewaartermijnen[5].duur`,
      /Haal "duur" weg/,
    ],
    [
      'a record without a rule',
      p => p.versies[0].bewaartermijnen.pop(),
      `${v}.bewaartermijnen`,
      /zonder voorwaarde toe voor "verzonden_bericht"/,
    ],
    [
      'a record with conditional rules only',
      p => p.versies[0].bewaartermijnen.splice(3, 1),
      `${v}.bewaartermijnen`,
      /voor "dossier"/,
    ],
    [
      'a rule behind one that always fits',
      p => p.versies[0].bewaartermijnen.push(p.versies[0].bewaartermijnen[0]),
      `${v}.bewaartermijnen[11]`,
      /Zet deze regel hoger/,
    ],
    [
      'closing before opening',
      p => (p.openingstijden[0].tot = '08:00'),
      'openingstijden[0].tot',
      /Kies een tijd na 09:00/,
    ],
    [
      'opening hours that overlap',
      p => p.openingstijden.push({ dagen: [7], van: '21:00', tot: '23:00' }),
      'openingstijden[1]',
      /Voeg deze openingstijd samen/,
    ],
    [
      'a gap between versions',
      p => (p.versies[1].vanaf = '2023-01-02'),
      'versies[1].vanaf',
      /dag dat versie 1 eindigt \(2023-01-01\)/,
    ],
    ['versions that overlap', p => (p.versies[1].vanaf = '2022-12-31'), 'versies[1].vanaf', /dag dat versie 1 eindigt/],
    ['an open version with another after it', p => (p.versies[0].tot = null), 'versies[1].vanaf', /vul daar "tot" in/],
    [
      'a version that ends before it starts',
      p => (p.versies[1].tot = '2023-01-01'),
      'versies[1].tot',
      /Kies een dag na 2023-01-01/,
    ],
    ['a version number that is skipped', p => (p.versies[1].versie = 3), 'versies[1].versie', /Maak hier 2 van/],
  ])('%s', (_, verander, pad, fout) => {
    const gevonden = foutenIn(breek(verander))
    expect(gevonden).toContainEqual({ pad, fout: expect.stringMatching(fout) })
    expect(gevonden.length).toBeLessThan(4)
  })
})
