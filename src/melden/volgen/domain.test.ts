import { expect, test } from 'vitest'
import { context, zaak } from '../../../tests/opstelling/zaak.ts'
import { evolve } from '../../zaken/evolve.ts'
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

test('a reporter may write after the dossier was closed', () => {
  expect(stuur(zaak({ status: 'gesloten' }), 'a')).toMatchObject({ werk: { gesprek: { ongelezen: 1 } } })
})

test('who floods the desk is stopped; another reporter in the same dossier is not', () => {
  let z = zaak()
  for (let i = 0; i < HOOGSTENS; i++) z = stuur(z, `b${i}`) as typeof z
  expect(stuur(z, 'teveel')).toBe('teVeelBerichten')
  expect(stuur(z, 'ander', 'm2')).toMatchObject({ werk: { gesprek: { ongelezen: HOOGSTENS + 1 } } })
})
