import { expect, test } from 'vitest'
import { context, zaak } from '../../../tests/opstelling/zaak.ts'
import type { BijlageFeit } from '../../begrippen/feiten/bijlagen.ts'
import { evolve } from '../../zaken/verloop/evolve.ts'
import { HOOGSTENS, type Melderbericht, melderberichtSturen } from './domain.ts'

const ctx = context({ wie: null })
const bericht = (id: string): Melderbericht => ({ id, tekst: `t-${id}`, aard: 'vraag', dringend: false, namens: null })
const stuur = (z: ReturnType<typeof zaak>, id: string, melding = 'm1') => {
  const b = melderberichtSturen(z, melding, bericht(id), ctx)
  return b.ok ? b.feiten.reduce(evolve, z) : b.weigering
}

test('the same message sent twice is one message', () => {
  const een = stuur(zaak(), 'a')
  if (typeof een === 'string') throw new Error(een)
  expect(stuur(een, 'a')).toBe(een)
  expect(een.werk.gesprek?.berichten).toHaveLength(1)
})

const foto: BijlageFeit = {
  soort: 'BijlageToegevoegd',
  ...{ bijlage: 'f1', type: 'image/jpeg', grootte: 10, stand: 'vrij', gevaren: [], naam: 'n1', bron: 'melder' },
  ...{ op: ctx.nu, door: null },
}
const metFoto = (z: ReturnType<typeof zaak>, van: string, hoogstens: number) =>
  melderberichtSturen(z, 'm1', { ...bericht('a'), mee: { zaak: van, feiten: [foto], hoogstens } }, ctx)

test('files come with the message that names them, in one decision', () => {
  const z = zaak()
  const b = metFoto(z, z.id, 5)
  if (!b.ok) throw new Error(b.weigering)
  const na = b.feiten.reduce(evolve, z)
  expect(na.werk.gesprek?.berichten[0]?.bijlagen).toEqual(['f1'])
  expect(na.werk.bijlagen).toMatchObject([{ id: 'f1', bron: 'melder' }])
})

test.each([
  ['that is full', (z: ReturnType<typeof zaak>) => metFoto(z, z.id, 0), 'teVeel'],
  ['other than they were shut for', (z: ReturnType<typeof zaak>) => metFoto(z, 'elders', 5), 'verhuisd'],
])('files do not come into a dossier %s', (_, doe, weigering) => expect(doe(zaak())).toMatchObject({ weigering }))

test('a reporter may write after the dossier was closed', () => {
  expect(stuur(zaak({ status: 'gesloten' }), 'a')).toMatchObject({ werk: { gesprek: { ongelezen: 1 } } })
})

test('who floods the desk is stopped; another reporter in the same dossier is not', () => {
  let z = zaak()
  for (let i = 0; i < HOOGSTENS; i++) z = stuur(z, `b${i}`) as typeof z
  expect(stuur(z, 'teveel')).toBe('teVeelBerichten')
  expect(stuur(z, 'ander', 'm2')).toMatchObject({ werk: { gesprek: { ongelezen: HOOGSTENS + 1 } } })
})
