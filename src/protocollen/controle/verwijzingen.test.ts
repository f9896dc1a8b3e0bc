import { describe, expect, test } from 'vitest'
import rotterdam from '../loketten/rotterdam-incidentenloket.ts'
import { breek, foutenIn, type Los } from './breek.ts'

const v = 'versies[0]'
const veld = (p: Los, code: string): Los =>
  p.versies[0].formulier.flatMap((stap: Los) => stap.velden).find((veld: Los) => veld.code === code)

describe('what is named and does not exist is reported, each at its place', () => {
  test.each<[string, (p: Los) => void, string, RegExp]>([
    [
      'a criterion that does not exist',
      p => (p.versies[0].categorieen[0].criteria[1] = 'weg'),
      `${v}.categorieen[0].criteria[1]`,
      /code die in criteria staat: "weg"/,
    ],
    [
      'a kind that does not exist',
      p => (p.versies[0].categorieen[0].soorten[0] = 'weg'),
      `${v}.categorieen[0].soorten[0]`,
      /in soorten staat/,
    ],
    [
      'a supervisor of a law that does not exist',
      p => (p.versies[0].kaders[0].toezichthouders[0] = 'weg'),
      `${v}.kaders[0].toezichthouders[0]`,
      /in toezichthouders staat/,
    ],
    [
      'a supervisor to notify that does not exist',
      p => (p.versies[0].meldplichten[0].toezichthouder = 'weg'),
      `${v}.meldplichten[0].toezichthouder`,
      /in toezichthouders staat/,
    ],
    [
      'a condition on a law that does not exist',
      p => (p.versies[0].meldplichten[0].wanneer.kader[0] = 'weg'),
      `${v}.meldplichten[0].wanneer.kader[0]`,
      /in kaders staat/,
    ],
    [
      'a condition on a criterion that does not exist',
      p => (p.versies[0].taken[0].wanneer = { criterium: ['weg'] }),
      `${v}.taken[0].wanneer.criterium[0]`,
      /in criteria staat/,
    ],
    [
      'a condition on a P that does not exist',
      p => (p.versies[0].doelgroepen[1].wanneer.vierP[0] = 'weg'),
      `${v}.doelgroepen[1].wanneer.vierP[0]`,
      /in vierP staat/,
    ],
    [
      'a condition of a question that names nothing',
      p => (veld(p, 'medicatie').wanneer.categorie[0] = 'weg'),
      `${v}.formulier[7].velden[1].wanneer.categorie[0]`,
      /in categorieen staat/,
    ],
    [
      'a figure that counts nothing',
      p => (p.versies[0].rapport.cijfers[1].wanneer.soort[0] = 'weg'),
      `${v}.rapport.cijfers[1].wanneer.soort[0]`,
      /in soorten staat/,
    ],
    [
      'a task that meets a term and does not exist',
      p => (p.versies[0].termijnen[0].totTaken[0] = 'weg'),
      `${v}.termijnen[0].totTaken[0]`,
      /in taken staat/,
    ],
    [
      'an outcome of a task that does not exist',
      p => (p.versies[0].taken[4].uitkomsten[0] = 'weg'),
      `${v}.taken[4].uitkomsten[0]`,
      /in uitkomsten staat/,
    ],
    [
      'a term of a step that does not exist',
      p => (p.versies[0].stappen[0].termijnen[0] = 'weg'),
      `${v}.stappen[0].termijnen[0]`,
      /in termijnen staat/,
    ],
    [
      'an audience of a step that does not exist',
      p => (p.versies[0].stappen[0].informeert[0] = 'weg'),
      `${v}.stappen[0].informeert[0]`,
      /in doelgroepen staat/,
    ],
    [
      'a kind of an outcome that does not exist',
      p => (p.versies[0].uitkomsten[2].soorten[0] = 'weg'),
      `${v}.uitkomsten[2].soorten[0]`,
      /in soorten staat/,
    ],
    [
      'a closing reason in retention that does not exist',
      p => (p.versies[0].bewaartermijnen[2].sluitredenen[0] = 'weg'),
      `${v}.bewaartermijnen[2].sluitredenen[0]`,
      /in sluitredenen staat/,
    ],
    [
      'what a resident counts as does not exist',
      p => (p.versies[0].melderTypeInwoner = 'weg'),
      `${v}.melderTypeInwoner`,
      /in melderTypes staat/,
    ],
    [
      'a public figure that does not exist',
      p => (p.versies[0].rapport.openbaar.cijfers[0] = 'weg'),
      `${v}.rapport.openbaar.cijfers[0]`,
      /in rapport.cijfers staat/,
    ],
    [
      'a public breakdown that does not exist',
      p => (p.versies[0].rapport.openbaar.uitsplitsingen[0] = 'weg'),
      `${v}.rapport.openbaar.uitsplitsingen[0]`,
      /in rapport.uitsplitsingen staat/,
    ],
    [
      'a series break in nothing',
      p => (p.versies[0].rapport.reeksbreuken[0].raakt[0] = 'weg'),
      `${v}.rapport.reeksbreuken[0].raakt[0]`,
      /"weg"/,
    ],
  ])('%s', (_, verander, pad, fout) => {
    const gevonden = foutenIn(breek(verander))
    expect(gevonden).toContainEqual({ pad, fout: expect.stringMatching(fout) })
    expect(gevonden.length).toBeLessThan(4)
  })
})

/** By which keys each list is referred to: the plainest statement of what must resolve. */
const sleutels: Record<string, readonly string[]> = {
  criteria: ['criteria', 'criterium'],
  soorten: ['soorten', 'soort'],
  categorieen: ['categorie'],
  kaders: ['kader'],
  toezichthouders: ['toezichthouders', 'toezichthouder'],
  melderTypes: ['melderType', 'melderTypeInwoner'],
  vierP: ['vierP'],
  termijnen: ['termijnen'],
  taken: ['totTaken'],
  doelgroepen: ['informeert'],
  rollen: ['door', 'verlengbaarDoor'],
  uitkomsten: ['uitkomsten'],
  sluitredenen: ['sluitredenen'],
}

const aantal = (waarde: unknown, namen: readonly string[], code: string): number => {
  if (Array.isArray(waarde)) return waarde.reduce((som, deel) => som + aantal(deel, namen, code), 0)
  if (typeof waarde !== 'object' || waarde === null) return 0
  return Object.entries(waarde)
    .map(([sleutel, inhoud]) => {
      const hier = namen.includes(sleutel) ? [inhoud].flat().filter(deel => deel === code).length : 0
      return hier + aantal(inhoud, namen, code)
    })
    .reduce((som, n) => som + n, 0)
}

const alles = Object.keys(sleutels).flatMap(lijst =>
  (rotterdam.versies[1] as Los)[lijst].map((item: { code: string }, i: number) => ({ lijst, i, code: item.code })),
)

test('removing anything that is referred to is reported at every place that refers to it', () => {
  let geraakt = 0
  for (const { lijst, i, code } of alles) {
    const zonder: Los = breek(p => p.versies[1][lijst].splice(i, 1))
    const verwacht = aantal(zonder.versies[1], sleutels[lijst] ?? [], code)
    const gevonden = foutenIn(zonder)
      .filter(({ fout }) => fout.includes(`"${code}" staat daar niet`))
      // An option of the form is a code of its own, not a reference by key.
      .filter(({ pad }) => !pad.includes('.opties['))
    expect([lijst, code, gevonden.length]).toEqual([lijst, code, verwacht])
    geraakt += verwacht
  }
  expect(geraakt).toBeGreaterThan(150)
})
