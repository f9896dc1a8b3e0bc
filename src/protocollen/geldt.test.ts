import { expect, test } from 'vitest'
import { type Kenmerken, legeKenmerken } from '../begrippen/kenmerken.ts'
import { geldt } from './geldt.ts'
import type { Wanneer } from './waarden.ts'

const overlijden: Partial<Kenmerken> = { soort: 'incident', categorie: 'suicide_minderjarige', minderjarig: true }

test.each<[string, Wanneer | undefined, Partial<Kenmerken>, boolean]>([
  ['no condition always holds', undefined, {}, true],
  ['an empty condition always holds', {}, {}, true],
  ['one of the codes is enough', { soort: ['calamiteit', 'incident'] }, overlijden, true],
  ['another code does not hold', { soort: ['calamiteit'] }, overlijden, false],
  ['what is not settled yet holds for nothing', { kader: ['wmo'] }, overlijden, false],
  ['every part must hold', { soort: ['incident'], minderjarig: false }, overlijden, false],
  ['all parts hold', { soort: ['incident'], minderjarig: true }, overlijden, true],
  ['not settled is not the same as no', { minderjarig: false }, {}, false],
  ['any P holds when one is hit', { vierP: ['*'] }, { vierP: ['pers'] }, true],
  ['any P does not hold when none is hit', { vierP: ['*'] }, {}, false],
  ['a P among others holds', { vierP: ['pers', 'politiek'] }, { vierP: ['publiek', 'politiek'] }, true],
  ['another P does not hold', { vierP: ['pers'] }, { vierP: ['publiek'] }, false],
  ['a criterion among others holds', { criterium: ['vermissing'] }, { criteria: ['onrust', 'vermissing'] }, true],
  ['urgency is asked for', { urgent: true }, {}, false],
  ['housing holds', { onderdak: true }, { onderdak: true }, true],
  ['a reporter type holds', { melderType: ['ggz'] }, { melderType: 'ggz' }, true],
])('%s', (_, voorwaarde, kenmerken, verwacht) =>
  expect(geldt(voorwaarde, { ...legeKenmerken, ...kenmerken })).toBe(verwacht),
)
