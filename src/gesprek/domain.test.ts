import { expect, test } from 'vitest'
import { context, zaak } from '../../tests/opstelling/zaak.ts'
import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { evolve } from '../zaken/verloop/evolve.ts'
import { berichtAanMelderSturen, melderberichtenLezen } from './domain.ts'

const ctx = context()
const ontvangen = (id: string, melding = 'm1', dringend = false): IncidentFeit => ({
  soort: 'MelderberichtOntvangen',
  id,
  melding,
  tekst: `t-${id}`,
  aard: 'aanvulling',
  dringend,
  namens: null,
  op: ctx.nu,
})
const na = (z: Zaak, ...feiten: readonly IncidentFeit[]): Zaak => feiten.reduce(evolve, z)
const leeg = zaak({ meldingen: ['m1', 'm2'], status: 'in_behandeling' })
const met = na(leeg, ontvangen('a'), ontvangen('b', 'm2', true))
const feitenVan = (b: ReturnType<typeof berichtAanMelderSturen> | ReturnType<typeof melderberichtenLezen>) => {
  if (!b.ok) throw new Error(b.weigering)
  return b.feiten
}

test('what a reporter writes waits until somebody reads it, and says when it cannot wait', () => {
  expect(met.werk.gesprek).toMatchObject({ ongelezen: 2, dringend: true })
  expect(leeg.werk.gesprek).toBeUndefined()
})

test('an answer counts what this reporter wrote as read, and not what another wrote', () => {
  const z = na(met, ...feitenVan(berichtAanMelderSturen(met, { id: 'x', melding: 'm2', tekst: 't' }, ctx)))
  expect(z.werk.gesprek).toMatchObject({ ongelezen: 1 })
  expect(z.werk.gesprek).not.toHaveProperty('dringend')
  expect(z.werk.gesprek?.berichten.map(b => [b.id, b.gelezenOp !== null])).toEqual([
    ['a', false],
    ['b', true],
    ['x', false],
  ])
})

test('read without an answer is read for all of them, and nothing waits any more', () => {
  const z = na(met, ...feitenVan(melderberichtenLezen(met, {}, ctx)))
  expect(z.werk.gesprek).not.toHaveProperty('ongelezen')
  expect(melderberichtenLezen(z, {}, ctx)).toEqual({ ok: false, weigering: 'nietsNieuw' })
})

test.each<[string, Partial<Zaak>, string, object]>([
  ['of a destroyed dossier nobody can read anything', { status: 'vernietigd' }, 'm1', { weigering: 'dossierDicht' }],
  ['a report of another dossier has no reporter here', {}, 'elders', { weigering: 'meldingOnbekend' }],
  ['after closing a question may still come', { status: 'gesloten' }, 'm1', { ok: true }],
])('%s', (_, anders, melding, verwacht) => {
  expect(berichtAanMelderSturen({ ...leeg, ...anders }, { id: 'x', melding, tekst: 't' }, ctx)).toMatchObject(verwacht)
})

test('no fact holds a word of what was written', () => {
  const feiten = feitenVan(berichtAanMelderSturen(leeg, { id: 'x', melding: 'm1', tekst: 'tekst-id' }, ctx))
  expect(Object.keys(feiten[0] ?? {}).toSorted()).toEqual(['door', 'id', 'melding', 'op', 'soort', 'tekst'])
})
