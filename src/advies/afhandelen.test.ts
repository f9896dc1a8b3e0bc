import { describe, expect, test } from 'vitest'
import { context, taak, zaak } from '../../tests/opstelling/zaak.ts'
import { legeKenmerken } from '../begrippen/kenmerken.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { naBesluit } from '../zaken/verloop/evolve.ts'
import { metGevolgen } from '../zaken/verloop/gevolgen.ts'
import {
  type Afhandeling,
  adviesvraagAfhandelen,
  openOpvolgingen,
  opvolgingAfronden,
  type Weging,
} from './afhandelen.ts'

const kenmerken = { ...legeKenmerken, soort: 'adviesvraag', categorie: 'advies_overig' }
const bevestigen = taak({ id: 'b', code: 'ontvangst_bevestigen', verplicht: true })
const vraag = (anders: Partial<Zaak> = {}): Zaak => zaak({ kenmerken, taken: [bevestigen], ...anders })
const lopend = (anders: Partial<Zaak> = {}) => vraag({ status: 'in_behandeling', taken: [], ...anders })

const weging: Weging = {
  categorie: 'advies_overig',
  kader: 'wmo',
  melderType: 'wijkteam',
  organisatie: null,
  gemeente: '0599',
  minderjarig: false,
  onderdak: false,
}
const invoer = (anders: Partial<Afhandeling> = {}): Afhandeling => ({
  afloop: 'beantwoord',
  weging: null,
  antwoord: 'tekst-1',
  naar: null,
  opvolging: null,
  ...anders,
})
const morgen = { dag: '2026-04-04', tekst: 'tekst-2' }

test.each<[string, Zaak, Partial<Afhandeling>, object]>([
  ['a question that is taken down is answered at once', vraag(), { weging }, { ok: true }],
  ['one that waits for screening is screened first', vraag(), {}, { weigering: 'nogNietGescreend' }],
  ['what was settled is not settled again', lopend(), { weging }, { weigering: 'alGescreend' }],
  ['one in treatment is answered', lopend(), {}, { ok: true }],
  ['answered means: with an answer', lopend(), { antwoord: null }, { weigering: 'antwoordOntbreekt' }],
  ['referred means: to somebody', lopend(), { afloop: 'verwezen' }, { weigering: 'verwijzingOntbreekt' }],
  ['referring needs no answer', lopend(), { afloop: 'verwezen', naar: 'n', antwoord: null }, { ok: true }],
  ['coming back means: on a day', lopend(), { afloop: 'opvolging' }, { weigering: 'opvolgingOntbreekt' }],
  [
    'a day that was is no day to come back',
    lopend(),
    { afloop: 'opvolging', opvolging: { ...morgen, dag: '2026-04-02' } },
    { weigering: 'opvolgdagVoorbij' },
  ],
  ['today can be', lopend(), { afloop: 'opvolging', opvolging: { ...morgen, dag: '2026-04-03' } }, { ok: true }],
  ['a report is not answered', zaak({ status: 'in_behandeling' }), {}, { weigering: 'geenAdviesvraag' }],
  ['what is closed is opened first', lopend({ status: 'gesloten' }), {}, { weigering: 'dossierDicht' }],
  ['but what was said can still be written down', lopend({ status: 'gesloten' }), { afloop: 'open' }, { ok: true }],
  ['not where it was destroyed', lopend({ status: 'vernietigd' }), { afloop: 'open' }, { weigering: 'dossierDicht' }],
  [
    'a category of questions',
    vraag(),
    { weging: { ...weging, categorie: 'gog_fysiek' } },
    { weigering: 'categorieOnbekend' },
  ],
  ['a law of the protocol', vraag(), { weging: { ...weging, kader: 'x' } }, { weigering: 'kaderOnbekend' }],
  [
    'a reporter of the protocol',
    vraag(),
    { weging: { ...weging, melderType: 'x' } },
    { weigering: 'melderTypeOnbekend' },
  ],
])('%s', (_, z, anders, verwacht) => {
  expect(adviesvraagAfhandelen(z, invoer(anders), context())).toMatchObject(verwacht)
})

const na = (z: Zaak, anders: Partial<Afhandeling>) => {
  const ctx = context()
  const b = adviesvraagAfhandelen(z, invoer(anders), ctx)
  if (!b.ok) throw new Error(b.weigering)
  return naBesluit(z, metGevolgen(z, b.feiten, ctx))
}

describe('what it leads to', () => {
  test('a minute at the telephone: screened, confirmed, answered, closed, readable for colleagues', () => {
    const z = na(vraag(), { weging })
    expect(z).toMatchObject({
      status: 'gesloten',
      sluitreden: 'advies_gegeven',
      behandelaar: 'ik',
      vertrouwelijkheid: 'gewoon',
      screening: { soortMelding: 'adviesvraag', uitkomst: 'advies_gegeven', meldplichten: [] },
      werk: { advies: { antwoorden: [{ tekst: 'tekst-1', door: 'ik' }] } },
    })
    expect(z.taken.map(t => [t.code, t.status])).toEqual([['ontvangst_bevestigen', 'gedaan']])
  })

  test('referred closes as handed over', () => {
    expect(na(lopend(), { afloop: 'verwezen', naar: 'n' })).toMatchObject({
      status: 'gesloten',
      sluitreden: 'overgedragen',
    })
  })

  test('what must be done first keeps it open', () => {
    const z = na(lopend({ taken: [taak({ verplicht: true })] }), {})
    expect(z.status).toBe('in_behandeling')
  })

  test('a day to come back is a task, and a term that ends with that day', () => {
    const z = na(vraag(), { weging, afloop: 'opvolging', opvolging: morgen })
    expect(z).toMatchObject({ status: 'in_behandeling', screening: { uitkomst: 'in_behandeling' } })
    expect(z.taken.slice(1).map(t => t.id)).toEqual(
      z.taken
        .slice(1)
        .map(t => t.id)
        .toSorted(),
    )
    const [opvolging] = openOpvolgingen(z)
    expect(z.taken.find(t => t.id === opvolging?.taak)).toMatchObject({ status: 'open', tekst: 'tekst-2' })
    expect(z.termijnen.find(t => t.id === opvolging?.termijn)).toMatchObject({
      status: 'lopend',
      einde: '2026-04-04',
      eindMoment: '2026-04-04T22:00:00.000Z',
    })
  })
})

describe('coming back to it', () => {
  const begin = na(vraag(), { weging, afloop: 'opvolging', opvolging: morgen })
  const id = openOpvolgingen(begin)[0]?.taak ?? ''
  let n = 0
  const rond = (anders: Partial<Parameters<typeof opvolgingAfronden>[1]>, z = begin) => {
    const ctx = context({ nieuwId: () => `later-${++n}` })
    const i = { taak: id, resultaat: 'r', daarna: 'klaar' as const, opvolging: null, ...anders }
    const b = opvolgingAfronden(z, i, ctx)
    return b.ok ? { na: naBesluit(z, metGevolgen(z, b.feiten, ctx)) } : { weigering: b.weigering }
  }

  test('done meets the term, and that was all', () => {
    const { na: z } = rond({})
    expect(z).toMatchObject({ status: 'gesloten', sluitreden: 'advies_gegeven' })
    expect(z?.termijnen.find(t => t.code === 'advies.opvolging')?.status).toBe('gehaald')
  })

  test('or another day', () => {
    const { na: z } = rond({ daarna: 'opnieuw', opvolging: { dag: '2026-04-10', tekst: 't' } })
    expect(z && openOpvolgingen(z).map(o => o.dag)).toEqual(['2026-04-10'])
  })

  test.each([
    ['another day is named', { daarna: 'opnieuw' }, 'opvolgingOntbreekt'],
    ['a task that is none of these', { taak: 'x' }, 'opvolgingOnbekend'],
  ] as const)('%s', (_, anders, weigering) => expect(rond(anders)).toEqual({ weigering }))

  test('once', () => {
    const { na: z } = rond({ daarna: 'open' })
    expect(rond({}, z)).toEqual({ weigering: 'opvolgingOnbekend' })
  })
})
