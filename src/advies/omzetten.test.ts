import { describe, expect, test } from 'vitest'
import { context, desk, taak, termijn, zaak } from '../../tests/opstelling/zaak.ts'
import { legeKenmerken } from '../begrippen/kenmerken.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { telregelNa, tweedeTelregel } from '../zaken/register/rij.ts'
import { naBesluit } from '../zaken/verloop/evolve.ts'
import { metGevolgen } from '../zaken/verloop/gevolgen.ts'
import { adviesvraagOmzetten, type Omzetting } from './omzetten.ts'

const vraag = (anders: Partial<Zaak> = {}): Zaak =>
  zaak({
    kenmerken: { ...legeKenmerken, soort: 'adviesvraag', categorie: 'advies_overig', melderType: 'wijkteam' },
    team: ['ik'],
    ...anders,
  })
const invoer = (anders: Partial<Omzetting> = {}): Omzetting => ({
  ontvangenOp: '2026-04-03T06:30:00.000Z',
  adviescategorie: null,
  soort: 'incident',
  categorie: 'gog_fysiek',
  kader: 'jeugdwet',
  minderjarig: true,
  vierP: [],
  urgent: true,
  aanvulling: null,
  betrokkenen: [],
  ...anders,
})
const zetOm = (z: Zaak, i = invoer(), ctx = context()) => {
  const b = adviesvraagOmzetten(z, i, ctx)
  if (!b.ok) throw new Error(b.weigering)
  const feiten = metGevolgen(z, b.feiten, ctx)
  return { feiten, na: naBesluit(z, feiten) }
}

test.each<[string, Zaak, Partial<Omzetting>, object]>([
  ['a question becomes a report', vraag(), {}, { ok: true }],
  ['also one that was answered and closed', vraag({ status: 'gesloten' }), {}, { ok: true }],
  ['what it is may wait for screening', vraag(), { soort: null, categorie: null, kader: null }, { ok: true }],
  ['what was destroyed stays so', vraag({ status: 'vernietigd' }), {}, { weigering: 'dossierDicht' }],
  ['a report cannot become one', zaak(), {}, { weigering: 'geenAdviesvraag' }],
  ['once is enough', zetOm(vraag()).na, {}, { weigering: 'alOmgezet' }],
  ['it becomes no question again', vraag(), { soort: 'adviesvraag', categorie: null }, { weigering: 'soortOnbekend' }],
  ['no category of a question', vraag(), { categorie: 'advies_overig' }, { weigering: 'soortPastNietBijCategorie' }],
  ['a law of the protocol', vraag(), { kader: 'x' }, { weigering: 'kaderOnbekend' }],
  [
    'what it was about is a question',
    vraag(),
    { adviescategorie: 'gog_fysiek' },
    { weigering: 'adviescategorieOnbekend' },
  ],
  ['not tomorrow', vraag(), { ontvangenOp: '2026-04-04T00:00:00.000Z' }, { weigering: 'ontvangstInToekomst' }],
  [
    'not before it was asked',
    vraag(),
    { ontvangenOp: '2026-04-02T19:44:59.999Z' },
    { weigering: 'ontvangstVoorVraag' },
  ],
])('%s', (_, z, anders, verwacht) => {
  expect(adviesvraagOmzetten(z, invoer(anders), context())).toMatchObject(verwacht)
})

describe('what it becomes', () => {
  const screeningklaar = termijn({ id: 's', code: 'screening', status: 'gehaald' })
  const bevestigd = taak({ id: 'b', code: 'ontvangst_bevestigen', status: 'gedaan' })
  const eigen = taak({ id: 'e', code: 'eigen' })
  const terug = taak({ id: 'm', code: 'melder_terugkoppelen' })
  const z = vraag({
    status: 'in_behandeling',
    gescreendOp: '2026-04-02T20:00:00.000Z',
    termijnen: [screeningklaar],
    taken: [bevestigd, eigen, terug],
  })
  const { na } = zetOm(z)

  test('a report that nobody has screened', () => {
    expect(na).toMatchObject({
      status: 'ontvangen',
      screening: null,
      gescreendOp: null,
      vertrouwelijkheid: 'vertrouwelijk',
      kenmerken: {
        soort: 'incident',
        categorie: 'gog_fysiek',
        kader: 'jeugdwet',
        melderType: 'wijkteam',
        urgent: true,
      },
    })
  })

  test('with its own terms, from its own receipt, also where those of the question were met', () => {
    const lopend = na.termijnen.filter(t => t.status === 'lopend')
    expect(lopend.map(t => [t.code, t.van])).toEqual([
      ['ontvangstbevestiging', '2026-04-03T06:30:00.000Z'],
      ['screening', '2026-04-03T06:30:00.000Z'],
    ])
  })

  test('what the protocol asked for the question lapses; what somebody worded stays', () => {
    expect(na.taken.map(t => [t.code, t.status])).toEqual([
      ['ontvangst_bevestigen', 'gedaan'],
      ['eigen', 'open'],
      ['melder_terugkoppelen', 'vervallen'],
      ['ontvangst_bevestigen', 'open'],
    ])
  })

  test('it counts twice: as the question it was, and as a report beside it', () => {
    expect(telregelNa(na.werk.advies?.omgezet?.geteld ?? na)).toMatchObject({
      soort: 'adviesvraag',
      categorie: 'advies_overig',
      gescreend_op: '2026-04-02T20:00:00.000Z',
      gesloten_op: '2026-04-03T07:10:00.000Z',
    })
    expect(tweedeTelregel(na, desk.gemeente)).toMatchObject({
      nummer: '2026-0001-Z/2',
      soort: 'incident',
      categorie: 'gog_fysiek',
      ontvangen_op: '2026-04-03T06:30:00.000Z',
      gescreend_op: null,
      gemeente: '0599',
    })
  })

  test('shielded stays shielded, and who found out can still open it', () => {
    expect(zetOm(vraag({ vertrouwelijkheid: 'afgeschermd' })).na.vertrouwelijkheid).toBe('afgeschermd')
    expect(zetOm(vraag({ behandelaar: 'ander', team: [] })).na.team).toEqual(['ik'])
  })
})
