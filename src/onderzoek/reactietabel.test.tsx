import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { zaak } from '../../tests/opstelling/zaak.ts'
import type { Stuk } from '../begrippen/feiten/onderzoek.ts'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { stuknaam } from '../web/dossierbeeld/woorden/onderzoek.ts'
import { Reactietabel } from './reactietabel.tsx'

const DAG = '2026-05-04T09:00:00.000Z'
const stuk = (id: string, aan: string, gesprek?: string): Stuk => ({
  ...{ id, stuk: 'hoorverslag', op: DAG, door: 'ik', stellingen: [`zin ${id}`], ...(gesprek ? { gesprek } : {}) },
  voorgelegd: [
    {
      ...{ voor: id, op: DAG, door: 'ik', aan, dag: '2026-05-18', taak: 't', termijn: 'w', verwerkt: null },
      reactie: { op: DAG, door: 'ik', ontvangenOp: DAG, opmerkingen: { '0': 'twee' } },
    },
  ],
})
const gesprek = {
  ...{ id: 'g', op: DAG, door: 'ik', wie: 'karin', waar: 'waar', moment: DAG, dag: '2026-05-04', taak: 't' },
  ...{ termijn: 'w', gehouden: { op: DAG, door: 'ik', gehoudenOp: '2026-05-05T09:00:00.000Z' }, vervallen: null },
}
const stukken = [stuk('een', 'karin', 'g'), stuk('ander', 'anne')]
const deel: Partial<Geopend> = {
  zaak: zaak({ werk: { onderzoek: { stukken, gesprekken: [gesprek], vastgesteld: null } } }),
  teksten: new Map([
    ['karin', 'Karin de Boer, teamleider'],
    ['anne', 'Anne Slot, zus'],
    ['zin een', 'Er liep één ronde.'],
    ['twee', 'Er liepen er twee.'],
  ]),
}
const g = deel as Geopend

test('the table of a piece says what each statement says, who remarked and what', () => {
  const html = renderToStaticMarkup(<Reactietabel g={g} stuk={stukken[0] as Stuk} />)
  for (const wel of ['1. Er liep één ronde.', 'Karin de Boer, teamleider', 'Er liepen er twee.'])
    expect(html).toContain(wel)
})

test('two records are told apart: by the talk and its day, or by who it was put to', () =>
  expect(stukken.map(s => stuknaam(g, s))).toEqual([
    'Verslag van een gesprek met Karin de Boer, teamleider, di 5 mei 2026',
    'Verslag van een gesprek: Anne Slot, zus',
  ]))
