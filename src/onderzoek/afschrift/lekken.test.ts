import { expect, test } from 'vitest'
import { metAndereCodes } from '../../../tests/opstelling/andere-codes.ts'
import { zaak } from '../../../tests/opstelling/zaak.ts'
import type { Onderzoek, Stuk, Voorlegging } from '../../begrippen/feiten/onderzoek.ts'
import wmo from '../../protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import type { Protocol, Protocolversie } from '../../protocollen/protocol.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { ontvangersVan } from './ontvangers.ts'
import { rapportstuk, woordenVan } from './stuk.ts'

const desk: Protocol = wmo
const protocol = desk.versies[0] as Protocolversie
const DAG = '2026-05-04T09:00:00.000Z'

const voorgelegd = (aan: string, voor: string, zin?: string): Voorlegging => ({
  ...{ voor, op: DAG, door: 'ik', aan, dag: '2026-05-18', taak: 't', termijn: 'w' },
  reactie: zin ? { op: DAG, door: 'ik', ontvangenOp: DAG, opmerkingen: { '0': zin } } : null,
  verwerkt: null,
})
const concept = (id: string, stellingen: string[], aan: Voorlegging[]): Stuk => ({
  ...{ id, stuk: 'conceptrapport', op: DAG, door: 'ik', stellingen, voorgelegd: aan },
})
/** Texts stand for themselves: each is its own id. */
const dossier = (onderzoek: Partial<Onderzoek> & Pick<Onderzoek, 'stukken'>): Geopend => {
  const deel: Partial<Geopend> = {
    ...{ protocol, collegas: new Map(), betrokkenen: [], meldingen: [] },
    teksten: { get: (id: string) => id } as Map<string, string>,
    zaak: zaak({
      ...{ protocolversie: 1, procedure: 'toezicht' },
      werk: { onderzoek: { ...onderzoek, vastgesteld: { op: DAG, door: 'ik', conclusie: 'c', advies: 'a' } } },
    }),
  }
  return deel as Geopend
}
const voorAanbieder = (g: Geopend, stellingen: number[] = [0]): string => {
  const o = ontvangersVan(g).find(o => o.sleutel === 'aanbieder')
  if (!o) throw new Error('aanbieder')
  return woordenVan(rapportstuk({ g, lezer: { ...o, stellingen } }, '', []))
}

test('a fact that is taken out does not leave through an older draft', () => {
  const ilse = (voor: string) => voorgelegd('Ilse Vonk, directeur', voor, `Nee, zei ik bij ${voor}.`)
  const g = dossier({
    stukken: [
      concept('een', ['Noor viel van de trap.', 'De deur was open.'], [ilse('een')]),
      concept('twee', ['Noor viel van de trap.', 'De deur was open.'], [ilse('twee')]),
    ],
  })
  const zonder = voorAanbieder(g, [1])
  expect(zonder).toContain('De deur was open.')
  for (const w of ['Noor', 'Nee, zei ik']) expect(zonder).not.toContain(w)
  const met = voorAanbieder(g, [0, 1])
  expect(met).toContain('Nee, zei ik bij twee.')
  expect(met).not.toContain('Nee, zei ik bij een.')
})

test.each([
  ['De Boer, Karin', ['Karin', 'Boer']],
  ['Ilse Vonk (directeur, tel 06-12345678)', ['06-1234', 'Vonk']],
  ['Ilse Vonk', ['Ilse']],
])('who was heard as “%s” is named to nobody else', (aan, niet) => {
  const stukken = [concept('een', ['De deur was open.'], [voorgelegd(aan, 'een', 'Nee.')])]
  const gesprek = { id: 'gesprek', op: DAG, door: 'ik', wie: aan, gehouden: { gehoudenOp: DAG } }
  const g = dossier({ stukken, gesprekken: [gesprek] as unknown as NonNullable<Onderzoek['gesprekken']> })
  const woorden = voorAanbieder(g)
  expect(woorden).toContain('Een gehoorde')
  for (const w of niet) expect(woorden).not.toContain(w)
})

test('an expert is named in the whole alone', () => {
  const expert = { id: 'd', op: DAG, door: 'ik', wie: 'Dr. Bram Schuur, arts', vraag: 'Was dat wijs?' }
  const g = dossier({
    stukken: [concept('een', ['De deur was open.'], [])],
    deskundigen: [expert] as unknown as NonNullable<Onderzoek['deskundigen']>,
  })
  expect(voorAanbieder(g)).toContain('Was dat wijs?')
  expect(voorAanbieder(g)).not.toContain('Schuur')
  expect(woordenVan(rapportstuk({ g, lezer: null }, '', []))).toContain('Deskundige: Dr. Bram Schuur')
})

test.each([
  ['teamleider, locatie Noord', 'teamleider, locatie Zuid', 2],
  ['teamleider', 'teamleider', 2],
  ['Karin de Boer, teamleider', 'Karin de Boer, cliënt', 2],
  ['Karin de Boer, teamleider', 'Karin de Boer,  teamleider', 1],
])('“%s” and “%s” are %i readers', (een, ander, aantal) => {
  const g = dossier({ stukken: [concept('c', ['feit'], [voorgelegd(een, 'een'), voorgelegd(ander, 'ander')])] })
  const gehoord = ontvangersVan(g).filter(o => o.regel.code === 'betrokkene')
  expect(gehoord.map(o => o.eigen.length)).toEqual(aantal === 1 ? [2] : [1, 1])
})

test('which roles make somebody the client is what the desk says, by whatever code', () => {
  const g = dossier({ stukken: [] })
  const anders = {
    ...g,
    protocol: metAndereCodes(desk).versies[0] as Protocolversie,
    betrokkenen: [{ id: 'noor', rol: 'q_client', naam: 'Noor van der Linde', geboortedatum: '', adres: '' }],
  }
  expect(ontvangersVan(anders).find(o => o.regel.code === 'client')?.aan).toBe('Noor van der Linde')
})
