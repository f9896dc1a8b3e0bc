import { describe, expect, test } from 'vitest'
import { context, zaak } from '../../../tests/opstelling/zaak.ts'
import type { Antwoord, Voorlegging } from '../../begrippen/feiten/onderzoek.ts'
import type { Eenmaligelink } from '../../begrippen/werk.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import wmo from '../../protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import type { Protocol, Protocolversie } from '../../protocollen/protocol.ts'
import { naBesluit } from '../../zaken/verloop/evolve.ts'
import { rekenaar } from '../../zaken/verloop/termijnen.ts'
import {
  isNaamMetFunctie,
  onbeantwoord,
  reactieSchrijven,
  reactieTekenen,
  stukhash,
  tekentVoorZich,
  zelfdeNaam,
} from './domain.ts'

const desk: Protocol = wmo
const NU = '2026-05-04T09:00:00.000Z'
const ctx = context({
  ...{ desk, protocol: desk.versies[0] as Protocolversie, nu: NU, wie: null, reken: rekenaar(desk, []) },
})
const link: Eenmaligelink = {
  ...{ id: 'l', linksoort: 'reactie', voor: 'v', inhoud: 'i', gemaaktOp: NU, verlooptOp: '2026-06-01T09:00:00.000Z' },
  ...{ geopendOp: NU, geblokkeerdOp: null, ingetrokkenOp: null },
}
const gelegd: Voorlegging = {
  ...{ voor: 'v', op: '2026-05-01T09:00:00.000Z', door: 'ik', aan: 'a', dag: '2026-05-15', taak: 't', termijn: 'w' },
  ...{ reactie: null, verwerkt: null },
}
const stuk = { ...{ id: 's', op: NU, door: 'ik', stellingen: ['a', 'b', 'c'] }, stuk: 'hoorverslag' as const }
const eigenonderzoek = { op: NU, door: 'ik', grond: 'geweigerd', reden: 'r' }
const met = (v: Partial<Voorlegging> = {}, anders: Partial<Zaak> = {}): Zaak =>
  zaak({
    ...{ status: 'in_behandeling', procedure: 'toezicht', loket: desk.loket },
    werk: {
      links: [link],
      eigenonderzoek,
      onderzoek: { stukken: [{ ...stuk, voorgelegd: [{ ...gelegd, ...v }] }], vastgesteld: null },
    },
    ...anders,
  })

const eens: Antwoord = { keuze: 'eens', tekst: null }
const correctie: Antwoord = { keuze: 'correctie', tekst: 'x' }
const alle = { '0': eens, '1': correctie, '2': eens }
const schrijven = { antwoorden: { '0': eens }, gelijk: false, was: null }
const tekenen = { antwoorden: alle, gelijk: false, was: null, naam: 'n', klopt: true, hash: 'h', getoond: 'h' }

test('signed: what was agreed with is no remark, what was not is; the link is closed in the same decision', () => {
  const uit = reactieTekenen(met(), link, tekenen, ctx)
  expect(uit.ok && uit.feiten).toMatchObject([
    {
      ...{ soort: 'ReactieOntvangen', stuk: 's', voor: 'v', door: null, ontvangenOp: NU },
      ...{ opmerkingen: { '1': 'x' }, keuzes: { '0': 'eens', '1': 'correctie', '2': 'eens' } },
      getekend: { naam: 'n', link: 'l', hash: 'h' },
    },
    { soort: 'LinkGesloten', id: 'l' },
  ])
  const na = uit.ok ? naBesluit(met(), uit.feiten) : met()
  expect(na.werk.onderzoek?.teVerwerken).toBe(1)
  expect(reactieSchrijven(na, link, schrijven, ctx)).toEqual({ ok: false, weigering: 'alOntvangen' })
})

test('agreed with everything: nothing waits to be worked in', () => {
  const uit = reactieTekenen(met(), link, { ...tekenen, antwoorden: { '0': eens, '1': eens, '2': eens } }, ctx)
  expect((uit.ok ? naBesluit(met(), uit.feiten) : met()).werk.onderzoek?.teVerwerken).toBeUndefined()
})

const concept = { op: '2026-05-03T09:00:00.000Z', antwoorden: { '0': eens } }
const vast = { op: NU, door: 'ik', conclusie: 'c', advies: 'a' }
const klaar = met(
  {},
  { werk: { eigenonderzoek, onderzoek: { stukken: [{ ...stuk, voorgelegd: [gelegd] }], vastgesteld: vast } } },
)
const deel = met({ stellingen: [1] })

describe('refused', () => {
  test.each([
    ['what is of nobody', reactieSchrijven(met(), { ...link, voor: 'x' }, schrijven, ctx), 'voorleggingOnbekend'],
    [
      'after the dossier closed',
      reactieSchrijven(met({}, { status: 'gesloten' }), link, schrijven, ctx),
      'dossierDicht',
    ],
    [
      'what was taken back',
      reactieTekenen(met({ ingetrokken: { op: NU, door: 'ik', reden: 'r' } }), link, tekenen, ctx),
      'ingetrokken',
    ],
    ['after the report was settled', reactieTekenen(klaar, link, tekenen, ctx), 'alVastgesteld'],
    [
      'a statement that is not there',
      reactieSchrijven(met(), link, { ...schrijven, antwoorden: { '3': eens } }, ctx),
      'stellingOnbekend',
    ],
    ['a statement that was not shown', reactieSchrijven(deel, link, schrijven, ctx), 'stellingOnbekend'],
    ['over what was not seen', reactieSchrijven(met({ concept }), link, schrijven, ctx), 'netVeranderd'],
    ['a signature over what was not seen', reactieTekenen(met({ concept }), link, tekenen, ctx), 'netVeranderd'],
    ['a signature over another text', reactieTekenen(met(), link, { ...tekenen, hash: 'ander' }, ctx), 'anderStuk'],
    ['a signature by another', reactieTekenen(met(), link, { ...tekenen, klopt: false }, ctx), 'andereNaam'],
    ['half a reaction', reactieTekenen(met(), link, { ...tekenen, antwoorden: { '0': eens } }, ctx), 'onbeantwoord'],
  ] as const)('%s', (_, uit, weigering) => expect(uit).toEqual({ ok: false, weigering }))
})

test('the same once more decides nothing, also after another saved', () =>
  expect(reactieSchrijven(met({ concept }), link, { ...schrijven, gelijk: true }, ctx)).toEqual({
    ok: true,
    feiten: [],
  }))

test.each([
  ['nothing', {}, [0, 1, 2]],
  ['a choice without words', { '0': eens, '1': { keuze: 'correctie', tekst: null }, '2': eens }, [1]],
  ['words without a choice', { '0': { keuze: null, tekst: 'x' }, '1': correctie, '2': eens }, [0]],
  ['agreed, and yet words', { '0': { keuze: 'eens', tekst: 'x' }, '1': correctie, '2': eens }, [0]],
  ['everything', alle, []],
] as const)('still to be answered after %s', (_, antwoorden, over) =>
  expect(onbeantwoord({ ...stuk, voorgelegd: [] }, gelegd, antwoorden)).toEqual(over),
)

test.each([
  ['Karin de Boer', 'Karin de Boer, teamleider', true],
  ['K. de BOER', 'Karin de Boer (teamleider)', true],
  ['Zoe Koster-Levi', 'Zoë Lévi, arts', true],
  ['Anne Slot', 'Karin de Boer, teamleider', false],
  ['teamleider', 'Karin de Boer, teamleider', false],
  ['', 'Karin de Boer', false],
  ['iemand', ', teamleider', false],
])('“%s” signs for “%s”: %s', (getypt, aan, klopt) => expect(tekentVoorZich(getypt, aan)).toBe(klopt))

test.each([
  ['Karin de Boer, teamleider', true],
  ['K. de Boer (arts)', true],
  ['teamleider', false],
  ['teamleider, zorg', false],
  ['Karin de Boer', false],
  ['Karin de Boer,', false],
])('“%s” is a name with a function: %s', (aan, is) => expect(isNaamMetFunctie(aan)).toBe(is))

test.each([
  ['Jan Jansen, zorgverlener', 'jan  jansen, teamleider', true],
  ['Jan Jansen, zorgverlener', 'Jan Jansen-Bos, zorgverlener', false],
  [', x', ', x', false],
])('“%s” and “%s” are the same person: %s', (a, b, is) => expect(zelfdeNaam(a, b)).toBe(is))

test('the same text put to another has another mark', () => {
  expect(stukhash('een', 'tekst')).not.toBe(stukhash('ander', 'tekst'))
  expect(stukhash('een', 'tekst')).not.toBe(stukhash('een', 'tekst.'))
})
