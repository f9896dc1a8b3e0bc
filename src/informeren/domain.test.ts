import { describe, expect, test } from 'vitest'
import { screening } from '../../tests/opstelling/voorbeeld.ts'
import { context, taak, termijn, zaak } from '../../tests/opstelling/zaak.ts'
import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { zaakstatussen } from '../begrippen/zaakkern.ts'
import type { Besluit, Weiger } from '../kernel/besluit.ts'
import { redenenVoor } from '../protocollen/doelgroepen.ts'
import { hoortErbij, informeerstanden, nogTeInformeren, wetenOudeVersie } from '../zaken/informeren/stand.ts'
import { ontvangen } from '../zaken/uitgaand/ontvangen.ts'
import { evolve } from '../zaken/verloop/evolve.ts'
import { metGevolgen } from '../zaken/verloop/gevolgen.ts'
import {
  doelgroepberichtVersturen,
  doelgroepInformeren,
  doelgroepToevoegen,
  doelgroeptekstSchrijven,
  doelgroepWeglaten,
  feitenVaststellen,
  type Gespreksuitkomst,
  perslijnAfspreken,
} from './domain.ts'

type Afloop = Besluit<IncidentFeit> | Weiger<string>
const ctx = context()
const feitenInvoer = {
  tekst: 'f1',
  organisaties: null,
  wijziging: null,
  bevestigd: true,
  aantal: 1,
  maatregelen: [],
}
const gesprek = {
  doelgroep: 'wethouder',
  aan: 'a',
  door: 'ik',
  op: '2026-04-03T07:00:00.000Z',
  feitenversie: 1,
  uitkomst: 'bereikt' as Gespreksuitkomst,
  nota: 'n',
}

const s = screening({
  kader: 'wmo',
  vierP: ['pers', 'politiek'],
  soortMelding: 'incident',
  categorie: 'overig_incident',
})
const open = zaak({
  status: 'in_behandeling',
  screening: s,
  kenmerken: { ...s, soort: s.soortMelding },
  taken: [taak({ id: 'inf', code: 'doelgroepen_informeren', verplicht: true })],
  termijnen: [termijn({ id: 'term', code: 'informeren' })],
})
const na = (z: Zaak, a: Afloop): Zaak => {
  if (!a.ok) throw new Error(a.weigering)
  return metGevolgen(z, a.feiten, ctx).reduce(evolve, z)
}
const op = (nu: string) => ({ ...ctx, nu })
const VASTGELEGD = '2026-04-03T06:30:00.000Z'
const metFeiten = na(open, feitenVaststellen(open, feitenInvoer, op(VASTGELEGD)))
const spreek = (z: Zaak, doelgroep: string, anders: Partial<typeof gesprek> = {}) =>
  na(z, doelgroepInformeren(z, { ...gesprek, doelgroep, ...anders }, ctx))
const codes = (standen: readonly { doelgroep: { code: string } }[]) => standen.map(s => s.doelgroep.code).sort()
const stand = (z: Zaak, code: string) => informeerstanden(z, ctx.protocol).find(s => s.doelgroep.code === code)

describe('who must know', () => {
  test('follows from law and P’s, and each says why', () => {
    const lijst = informeerstanden(open, ctx.protocol).filter(hoortErbij)
    expect(codes(lijst)).toEqual([
      'beleid',
      'burgemeester',
      'contractmanagement',
      'directie',
      'melder',
      'wethouder',
      'woordvoering',
    ])
    expect(
      Object.fromEntries(lijst.map(s => [s.doelgroep.code, redenenVoor(s.doelgroep, open.kenmerken, ctx.protocol)])),
    ).toMatchObject({
      melder: ['dit hoort bij elke melding'],
      wethouder: ['het raakt pers en politiek'],
      beleid: ['het raakt politiek'],
      contractmanagement: ['de zorg valt onder Wmo 2015'],
    })
  })

  test('the house that may be closed brings the mayor and public order, also when no P is hit', () => {
    const k = { ...open.kenmerken, vierP: [], kader: 'geen', categorie: 'dreigende_pandsluiting' }
    const lijst = informeerstanden({ ...open, kenmerken: k }, ctx.protocol).filter(hoortErbij)
    expect(codes(lijst)).toEqual(['burgemeester', 'melder', 'openbare_orde'])
  })

  test('somebody is added or left out with a reason, and the later choice holds', () => {
    const weg = na(open, doelgroepWeglaten(open, { doelgroep: 'beleid', reden: 'r' }, ctx))
    expect(codes(nogTeInformeren(weg, ctx.protocol))).not.toContain('beleid')
    const terug = na(weg, doelgroepToevoegen(weg, { doelgroep: 'beleid', reden: 'r2' }, ctx))
    expect(codes(nogTeInformeren(terug, ctx.protocol))).toContain('beleid')
  })
})

describe('knowing', () => {
  test.each([
    ['bereikt', 'weet'],
    ['voicemail', 'niet_bereikt'],
    ['geen_gehoor', 'niet_bereikt'],
  ] as const)('after %s it is %s', (uitkomst, status) => {
    expect(stand(spreek(metFeiten, 'wethouder', { uitkomst }), 'wethouder')).toMatchObject({ status })
  })

  test('a message on a machine after a talk does not take away what was known', () => {
    const z = spreek(spreek(metFeiten, 'wethouder'), 'wethouder', { uitkomst: 'voicemail' })
    expect(stand(z, 'wethouder')).toMatchObject({ status: 'weet', weet: 1 })
  })

  test('after a corrected fact who was told knows an old version, and who was not told does not', () => {
    const gebeld = spreek(spreek(metFeiten, 'wethouder'), 'directie', { uitkomst: 'voicemail' })
    const z = na(gebeld, feitenVaststellen(gebeld, { ...feitenInvoer, tekst: 'f2', wijziging: 'w' }, ctx))
    expect(codes(wetenOudeVersie(z, ctx.protocol))).toEqual(['wethouder'])
    expect(stand(z, 'directie')).toMatchObject({ status: 'niet_bereikt', weet: null })
    expect(stand(spreek(z, 'wethouder', { feitenversie: 2, op: ctx.nu }), 'wethouder')).toMatchObject({ weet: 2 })
  })
})

describe('a talk that is typed in later', () => {
  const twee = na(
    metFeiten,
    feitenVaststellen(metFeiten, { ...feitenInvoer, wijziging: 'w' }, op('2026-04-03T06:50:20.000Z')),
  )

  test('before the next version was there counts for the one that was, and who heard it knows an old version', () => {
    const z = spreek(twee, 'wethouder', { op: '2026-04-03T06:40:00.000Z', feitenversie: 2 })
    expect(stand(z, 'wethouder')).toMatchObject({ status: 'weet_oud', weet: 1 })
    expect(codes(wetenOudeVersie(z, ctx.protocol))).toEqual(['wethouder'])
  })

  test('in the minute of the next version counts for that one: nobody types seconds', () => {
    const z = spreek(twee, 'wethouder', { op: '2026-04-03T06:50:00.000Z', feitenversie: 2 })
    expect(stand(z, 'wethouder')).toMatchObject({ status: 'weet', weet: 2 })
  })

  test('about an older version stays about that one', () => {
    expect(stand(spreek(twee, 'wethouder', { feitenversie: 1 }), 'wethouder')).toMatchObject({ weet: 1 })
  })
})

const iedereen = ['wethouder', 'burgemeester', 'directie', 'woordvoering', 'contractmanagement', 'beleid']
const alleGesproken = iedereen.reduce((z, d) => spreek(z, d), metFeiten)

const bericht = { doelgroep: 'wethouder', aan: 'a', nota: 'n', inhoud: 'i', link: 'l1' }
const stuur = (z: Zaak, anders: Partial<typeof bericht> = {}) =>
  na(z, doelgroepberichtVersturen(z, { ...bericht, ...anders }, ctx))
const opent = (z: Zaak, id: string): Zaak => {
  const link = z.werk.links?.find(l => l.id === id)
  if (!link) throw new Error(`no link ${id}`)
  return metGevolgen(z, ontvangen(z, link, '2026-04-03T08:00:00.000Z', ctx.protocol), ctx).reduce(evolve, z)
}

describe('a link', () => {
  test('that was sent is not known; opened is', () => {
    const z = stuur(metFeiten)
    expect(stand(z, 'wethouder')).toMatchObject({ status: 'verstuurd', weet: null })
    expect(stand(opent(z, 'l1'), 'wethouder')).toMatchObject({ status: 'weet', weet: 1 })
  })

  test('to the last one meets the task at the moment that it is opened, not before', () => {
    const opEenNa = iedereen.slice(1).reduce((z, d) => spreek(z, d), metFeiten)
    const z = stuur(opEenNa)
    expect(z.taken[0]?.status).toBe('open')
    expect(opent(z, 'l1').taken[0]).toMatchObject({ status: 'gedaan', gedaanOp: '2026-04-03T08:00:00.000Z' })
  })

  test('that nobody opened goes back when a fact changes, so that nobody reads the old version any more', () => {
    const z = stuur(metFeiten)
    const nieuw = na(z, feitenVaststellen(z, { ...feitenInvoer, wijziging: 'w' }, ctx))
    expect(nieuw.werk.links).toMatchObject([{ id: 'l1', ingetrokkenOp: ctx.nu }])
    expect(stand(nieuw, 'wethouder')).toMatchObject({ status: 'niet_bereikt' })
  })

  test('that was opened stays when a fact changes, and its reader knows an old version', () => {
    const z = opent(stuur(metFeiten), 'l1')
    const nieuw = na(z, feitenVaststellen(z, { ...feitenInvoer, wijziging: 'w' }, ctx))
    expect(nieuw.werk.links).toMatchObject([{ ingetrokkenOp: null }])
    expect(codes(wetenOudeVersie(nieuw, ctx.protocol))).toEqual(['wethouder'])
  })

  test('to the same audience takes the place of the one before, and leaves that of another alone', () => {
    const z = stuur(stuur(stuur(metFeiten), { doelgroep: 'directie', link: 'l2' }), { link: 'l3' })
    expect(z.werk.links?.map(l => [l.id, l.ingetrokkenOp !== null])).toEqual([
      ['l1', true],
      ['l2', false],
      ['l3', false],
    ])
  })

  test('goes back when its audience is left out', () => {
    const z = stuur(metFeiten)
    const weg = na(z, doelgroepWeglaten(z, { doelgroep: 'wethouder', reden: 'r' }, ctx))
    expect(weg.werk.links?.[0]?.ingetrokkenOp).toBe(ctx.nu)
  })
})

describe('the task and the term', () => {
  test('stay open while one must still be told, and are met at the moment that the last one knew', () => {
    const opEenNa = iedereen.slice(1).reduce((z, d) => spreek(z, d), metFeiten)
    expect(opEenNa.taken[0]?.status).toBe('open')
    const klaar = spreek(opEenNa, 'wethouder', { op: '2026-04-03T06:40:00.000Z' })
    expect(klaar.taken[0]).toMatchObject({ status: 'gedaan', gedaanOp: '2026-04-03T06:40:00.000Z' })
    expect(klaar.termijnen[0]).toMatchObject({ status: 'gehaald', gehaaldOp: '2026-04-03T06:40:00.000Z' })
  })

  test('a voicemail to the last one leaves them open', () => {
    const opEenNa = iedereen.slice(1).reduce((z, d) => spreek(z, d), metFeiten)
    expect(spreek(opEenNa, 'wethouder', { uitkomst: 'voicemail' }).taken[0]?.status).toBe('open')
  })

  test('leaving out the last one meets them', () => {
    const opEenNa = iedereen.slice(1).reduce((z, d) => spreek(z, d), metFeiten)
    const z = na(opEenNa, doelgroepWeglaten(opEenNa, { doelgroep: 'wethouder', reden: 'r' }, ctx))
    expect(z.taken[0]?.status).toBe('gedaan')
  })

  test('come back when a fact is corrected that somebody was told', () => {
    expect(alleGesproken.taken.filter(t => t.status === 'open')).toEqual([])
    const z = na(alleGesproken, feitenVaststellen(alleGesproken, { ...feitenInvoer, wijziging: 'w' }, ctx))
    expect(z.taken.filter(t => t.status === 'open')).toMatchObject([
      { code: 'doelgroepen_informeren', verplicht: true },
    ])
    expect(z.termijnen.filter(t => t.status === 'lopend')).toMatchObject([{ code: 'informeren' }])
  })

  test('do not come back when nobody knew the old version', () => {
    const z = na(metFeiten, feitenVaststellen(metFeiten, { ...feitenInvoer, wijziging: 'w' }, ctx))
    expect(z.taken).toHaveLength(1)
  })

  test('the reporter is proposed, but does not keep the work open', () => {
    expect(stand(alleGesproken, 'melder')).toMatchObject({ status: 'nog_niet' })
    expect(nogTeInformeren(alleGesproken, ctx.protocol)).toEqual([])
  })
})

test.each<[string, Afloop, string]>([
  ['a next version says what changed', feitenVaststellen(metFeiten, feitenInvoer, ctx), 'wijzigingOntbreekt'],
  ['nobody is no number of persons', feitenVaststellen(open, { ...feitenInvoer, aantal: 0 }, ctx), 'aantalOnmogelijk'],
  ['without facts there is nothing to tell', doelgroepInformeren(open, gesprek, ctx), 'nogGeenFeiten'],
  [
    'a version that is not there is not told',
    doelgroepInformeren(metFeiten, { ...gesprek, feitenversie: 2 }, ctx),
    'versieOnbekend',
  ],
  [
    'nobody was told before the report',
    doelgroepInformeren(metFeiten, { ...gesprek, op: '2026-04-01T07:00:00.000Z' }, ctx),
    'voorDeMelding',
  ],
  [
    'nobody was told facts that were not there yet',
    doelgroepInformeren(metFeiten, { ...gesprek, op: '2026-04-03T06:29:00.000Z' }, ctx),
    'feitenLater',
  ],
  [
    'an unknown audience is not told',
    doelgroepInformeren(metFeiten, { ...gesprek, doelgroep: 'x' }, ctx),
    'doelgroepOnbekend',
  ],
  [
    'who is not on the list is added first',
    doelgroepInformeren(metFeiten, { ...gesprek, doelgroep: 'openbare_orde' }, ctx),
    'nietErbij',
  ],
  ['who is on the list is not added', doelgroepToevoegen(open, { doelgroep: 'beleid', reden: 'r' }, ctx), 'alErbij'],
  [
    'an unknown audience is not added',
    doelgroepToevoegen(open, { doelgroep: 'x', reden: 'r' }, ctx),
    'doelgroepOnbekend',
  ],
  [
    'who is not on the list is not left out',
    doelgroepWeglaten(open, { doelgroep: 'openbare_orde', reden: 'r' }, ctx),
    'nietErbij',
  ],
  [
    'who knows it already is not left out',
    doelgroepWeglaten(spreek(metFeiten, 'wethouder'), { doelgroep: 'wethouder', reden: 'r' }, ctx),
    'weetAl',
  ],
  [
    'an empty text for somebody without one',
    doelgroeptekstSchrijven(open, { doelgroep: 'beleid', tekst: null }, ctx),
    'tekstOntbreekt',
  ],
  [
    'a text for an unknown audience',
    doelgroeptekstSchrijven(open, { doelgroep: 'x', tekst: 't' }, ctx),
    'doelgroepOnbekend',
  ],
])('%s', (_, afloop, weigering) => expect(afloop).toEqual({ ok: false, weigering }))

const opdrachten: readonly (readonly [string, (z: Zaak) => Afloop])[] = [
  ['feitenVaststellen', z => feitenVaststellen(z, { ...feitenInvoer, wijziging: 'w' }, ctx)],
  ['perslijnAfspreken', z => perslijnAfspreken(z, { tekst: 't', teBevestigen: null, akkoord: 'a' }, ctx)],
  ['doelgroepToevoegen', z => doelgroepToevoegen(z, { doelgroep: 'openbare_orde', reden: 'r' }, ctx)],
  ['doelgroepWeglaten', z => doelgroepWeglaten(z, { doelgroep: 'beleid', reden: 'r' }, ctx)],
  ['doelgroeptekstSchrijven', z => doelgroeptekstSchrijven(z, { doelgroep: 'beleid', tekst: 't' }, ctx)],
  ['doelgroepInformeren', z => doelgroepInformeren(z, gesprek, ctx)],
  ['doelgroepberichtVersturen', z => doelgroepberichtVersturen(z, bericht, ctx)],
]
test.each(opdrachten.flatMap(([naam, doe]) => zaakstatussen.map(status => [naam, status, doe] as const)))(
  '%s on a dossier that is %s',
  (_, status, doe) => {
    const dicht = status === 'gesloten' || status === 'vernietigd'
    expect(doe({ ...metFeiten, status })).toMatchObject(dicht ? { ok: false, weigering: 'dossierDicht' } : { ok: true })
  },
)
