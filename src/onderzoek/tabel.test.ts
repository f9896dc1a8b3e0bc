import { expect, test } from 'vitest'
import { termijn, zaak } from '../../tests/opstelling/zaak.ts'
import type { Stuk, Voorlegging } from '../begrippen/feiten/onderzoek.ts'
import { reactanten, reactieregels } from './tabel.ts'

const DAG = '2026-05-04T09:00:00.000Z'
const gelegd = (voor: string, v: Partial<Voorlegging> = {}): Voorlegging => ({
  ...{ voor, op: DAG, door: 'ik', aan: `naam ${voor}`, dag: '2026-05-18', taak: `t${voor}`, termijn: `w${voor}` },
  ...{ reactie: null, verwerkt: null },
  ...v,
})
const bij = { op: DAG, door: null, keuzes: { '0': 'aanvulling', '1': 'eens', '2': 'correctie' } } as const
const getekend = { naam: 'n', link: 'l', hash: 'h' }

const stuk = (voorgelegd: readonly Voorlegging[]): Stuk => ({
  ...{ id: 's', stuk: 'hoorverslag', op: DAG, door: 'ik', stellingen: ['a', 'b', 'c'] },
  voorgelegd,
})
const z = zaak({
  termijnen: ['een', 'twee'].map(v =>
    termijn({ id: `w${v}`, code: 'onderzoek.hoorverslag', eindMoment: '2026-05-18T22:00:00.000Z' }),
  ),
})
const een = gelegd('een', {
  reactie: { ...bij, ontvangenOp: '2026-05-18T21:59:00.000Z', opmerkingen: { '2': 'x', '0': 'y' }, getekend },
  verwerkt: {
    ...{ op: DAG, door: 'ik' },
    verwerkt: { '0': { overgenomen: true, reden: null }, '2': { overgenomen: false, reden: 'r' } },
  },
})
const twee = gelegd('twee', {
  reactie: { op: DAG, door: 'ik', ontvangenOp: '2026-05-18T22:01:00.000Z', opmerkingen: { '0': 'z' } },
})
const stukken = [{ stuk: stuk([een, twee, gelegd('drie')]), nummer: 4 }]

test('every remark has its row by statement: who, what, late or not, and what was done with it and why', () =>
  expect(reactieregels(z, stukken)).toMatchObject([
    {
      nummer: 4,
      stelling: 1,
      zin: 'a',
      wie: 'naam een',
      keuze: 'aanvulling',
      laat: false,
      oordeel: 'overgenomen',
      reden: null,
    },
    { stelling: 1, wie: 'naam twee', keuze: 'opmerking', laat: true, oordeel: 'open', reden: null },
    { stelling: 3, zin: 'c', wie: 'naam een', keuze: 'correctie', laat: false, oordeel: 'terzijde', reden: 'r' },
  ]))

test('who did not react is named too; what was agreed with is said', () =>
  expect(reactanten(z, stukken)).toMatchObject([
    { wie: 'naam een', laat: false, eens: [2], opmerkingen: 2, getekend: 'n', hash: 'h' },
    { wie: 'naam twee', laat: true, eens: [], opmerkingen: 1, getekend: null },
    { wie: 'naam drie', op: null, laat: false },
  ]))
