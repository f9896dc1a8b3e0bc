import { expect, test } from 'vitest'
import { context, zaak } from '../../../tests/opstelling/zaak.ts'
import { naBesluit } from '../../zaken/verloop/evolve.ts'
import { themasVastleggen } from './domain.ts'

const ctx = context()
const met = (...themas: string[]) => zaak({ status: 'gesloten', werk: themas.length > 0 ? { themas } : {} })

test('themes are put on a dossier, also when it is closed, in the order of the protocol', () => {
  const uit = themasVastleggen(met(), { themas: ['informatie_delen', 'samenwerking_overdracht'] }, ctx)
  expect(uit).toMatchObject({ ok: true, feiten: [{ themas: ['samenwerking_overdracht', 'informatie_delen'] }] })
  expect(uit.ok && naBesluit(met(), uit.feiten).werk).toEqual({
    themas: ['samenwerking_overdracht', 'informatie_delen'],
  })
})

test('taking the last one off leaves nothing', () => {
  const voor = met('informatie_delen')
  const uit = themasVastleggen(voor, { themas: [] }, ctx)
  expect(uit.ok && naBesluit(voor, uit.feiten).werk).toEqual({})
})

test.each([
  ['a theme that the protocol does not have', met(), ['weer'], 'themaOnbekend'],
  ['the same themes again', met('informatie_delen'), ['informatie_delen'], 'geenWijziging'],
  ['none where there was none', met(), [], 'geenWijziging'],
  ['a dossier that is destroyed', zaak({ status: 'vernietigd' }), ['informatie_delen'], 'dossierDicht'],
] as const)('%s is refused', (_, z, themas, weigering) =>
  expect(themasVastleggen(z, { themas }, ctx)).toEqual({ ok: false, weigering }),
)

test('a theme of an older protocol may stay', () => {
  const uit = themasVastleggen(met('oud'), { themas: ['oud', 'informatie_delen'] }, ctx)
  expect(uit).toMatchObject({ ok: true, feiten: [{ themas: ['informatie_delen', 'oud'] }] })
})
