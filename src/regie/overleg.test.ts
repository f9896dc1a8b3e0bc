import { describe, expect, test } from 'vitest'
import { context, zaak } from '../../tests/opstelling/zaak.ts'
import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import type { KanNiet } from '../web/act/act.ts'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import type { Formulier } from '../web/route/verzoek.ts'
import { linkOpnieuw } from '../zaken/uitgaand/opnieuw.ts'
import { naBesluit } from '../zaken/verloop/evolve.ts'
import { antwoorden, uitnodigen } from './acten/deelnemers.tsx'
import { afzeggen, houden, verzetten } from './acten/overleg.tsx'
import { maakMails } from './acten/uitnodiging.ts'
import {
  afspraakAfronden,
  afspraakMaken,
  deelnemerAntwoordt,
  deelnemerGebeld,
  deelnemerUitnodigen,
  overlegAfzeggen,
  overlegHouden,
  overlegPlannen,
  overlegVerzetten,
  zorgconsulBeantwoorden,
  zorgconsulVragen,
  zorgStarten,
} from './overleg.ts'

type Besluit = { ok: true; feiten: readonly IncidentFeit[] } | { ok: false; weigering: string }
const ctx = context()
const na = (z: Zaak, b: Besluit): Zaak => {
  if (!b.ok) throw new Error(b.weigering)
  return naBesluit(z, b.feiten)
}
const open = zaak({ status: 'in_behandeling' })
const plan = {
  vorm: 'ketenoverleg',
  wanneer: '2026-04-02T12:00:00.000Z',
  online: false,
  waar: 'w',
  voorzitter: 'v',
  doel: 'd',
} as const
const gepland = (wanneer: string = plan.wanneer) => na(open, overlegPlannen(open, { ...plan, wanneer }, ctx))
const overlegVan = (z: Zaak) => z.werk.overleg?.overleggen[0]?.id ?? ''
const genodigd = () => {
  const z = gepland()
  return na(z, deelnemerUitnodigen(z, { overleg: overlegVan(z), wie: 'w', hoe: 'telefoon' }, ctx))
}
const afspraak = { overleg: null, wat: 'w', eigenaar: 'ik', partner: null, uiterlijk: '2026-04-10' }

test('a meeting is somewhere or online', () => {
  expect(overlegPlannen(open, { ...plan, waar: null }, ctx)).toMatchObject({ weigering: 'plaatsOntbreekt' })
  expect(overlegPlannen(open, { ...plan, waar: null, online: true }, ctx).ok).toBe(true)
})

test('there are no notes of what has not been, and of what was put down afterwards there are', () => {
  const z = gepland('2026-04-20T12:00:00.000Z')
  const verslag = (z: Zaak) => ({ overleg: overlegVan(z), aanwezig: [], verslag: 'v' })
  expect(overlegHouden(z, verslag(z), ctx)).toMatchObject({ weigering: 'nogNietGeweest' })
  const geweest = gepland()
  expect(overlegHouden(geweest, verslag(geweest), ctx).ok).toBe(true)
})

test('what is to come is not moved into what has been; when it was can be put right', () => {
  const naar = (z: Zaak, wanneer: string) => overlegVerzetten(z, { overleg: overlegVan(z), wanneer, reden: 'r' }, ctx)
  expect(naar(gepland('2026-04-20T12:00:00.000Z'), plan.wanneer)).toEqual({ ok: false, weigering: 'alGeweest' })
  expect(naar(gepland(), '2026-04-02T13:00:00.000Z').ok).toBe(true)
})

test('the notes say who of the invited were there, and nobody else', () => {
  const z = genodigd()
  const [d] = z.werk.overleg?.deelnemers ?? []
  const gehouden = na(z, overlegHouden(z, { overleg: overlegVan(z), aanwezig: ['iemand anders'], verslag: 'v' }, ctx))
  expect(gehouden.werk.overleg?.deelnemers).toMatchObject([{ id: d?.id, was: false }])
})

test.each<[string, (z: Zaak) => Besluit]>([
  ['moved', z => overlegVerzetten(z, { overleg: overlegVan(z), wanneer: plan.wanneer, reden: 'r' }, ctx)],
  ['called off', z => overlegAfzeggen(z, { overleg: overlegVan(z), reden: 'r' }, ctx)],
  ['joined', z => deelnemerUitnodigen(z, { overleg: overlegVan(z), wie: 'w', hoe: 'mail' }, ctx)],
  ['held', z => overlegHouden(z, { overleg: overlegVan(z), aanwezig: [], verslag: 'v' }, ctx)],
  ['answered', z => deelnemerAntwoordt(z, { deelnemer: z.werk.overleg?.deelnemers[0]?.id ?? '', komt: true }, ctx)],
])('what was called off is not %s any more', (_, doe) => {
  const z = genodigd()
  const af = na(z, overlegAfzeggen(z, { overleg: overlegVan(z), reden: 'r' }, ctx))
  expect(doe(af)).toEqual({ ok: false, weigering: 'overlegVoorbij' })
})

test.each([
  ['nobody', { eigenaar: null, partner: null }],
  ['two', { eigenaar: 'ik', partner: 'p' }],
])('an agreement is not for %s', (_, wie) => {
  expect(afspraakMaken(open, { ...afspraak, ...wie }, ctx)).toMatchObject({ weigering: 'eenEigenaar' })
})

test('an agreement is done once, and dropped only with a reason', () => {
  const z = na(open, afspraakMaken(open, afspraak, ctx))
  const id = z.werk.overleg?.afspraken[0]?.id ?? ''
  const los = { afspraak: id, uitkomst: 'losgelaten', toelichting: null } as const
  expect(afspraakAfronden(z, los, ctx)).toMatchObject({ weigering: 'redenOntbreekt' })
  const klaar = na(z, afspraakAfronden(z, { ...los, uitkomst: 'nagekomen' }, ctx))
  expect(klaar.werk.overleg?.afspraken).toMatchObject([{ status: 'nagekomen' }])
  expect(afspraakAfronden(klaar, { ...los, toelichting: 't' }, ctx)).toMatchObject({ weigering: 'afspraakAlKlaar' })
})

test('one question at a time for the Zorgconsul, and no answer without a question', () => {
  expect(zorgconsulBeantwoorden(open, { antwoord: 'a', vervolg: 'v' }, ctx)).toMatchObject({
    weigering: 'nietGevraagd',
  })
  const z = na(open, zorgconsulVragen(open, { waarom: 'w', vraag: 'v' }, ctx))
  expect(zorgconsulVragen(z, { waarom: 'w', vraag: 'v' }, ctx)).toMatchObject({ weigering: 'alGevraagd' })
  const klaar = na(z, zorgconsulBeantwoorden(z, { antwoord: 'a', vervolg: 'v' }, ctx))
  expect(zorgconsulVragen(klaar, { waarom: 'w', vraag: 'v' }, ctx).ok).toBe(true)
})

test.each([
  [
    'care that is still to start',
    (c: typeof ctx) => zorgStarten(open, { zorg: 'z', aanbieder: 'a', vanaf: '2035-01-01' }, c),
    'inDeToekomst',
  ],
  [
    'a meeting before the report',
    (c: typeof ctx) => overlegPlannen(open, { ...plan, wanneer: '2020-04-02T12:00:00.000Z' }, c),
    'voorMelding',
  ],
  [
    'an agreement for a day that is over',
    (c: typeof ctx) => afspraakMaken(open, { ...afspraak, uiterlijk: '2020-04-10' }, c),
    'dagVoorbij',
  ],
] as const)('%s is refused', (_, doe, weigering) => {
  expect(doe(ctx)).toEqual({ ok: false, weigering })
})

test('a meeting is not moved to before the report', () => {
  const z = gepland()
  const v = { overleg: overlegVan(z), wanneer: '2020-04-02T12:00:00.000Z', reden: 'r' }
  expect(overlegVerzetten(z, v, ctx)).toEqual({ ok: false, weigering: 'voorMelding' })
})

test('care that started today, an agreement for today and a meeting on the day of the report are fine', () => {
  expect(zorgStarten(open, { zorg: 'z', aanbieder: 'a', vanaf: '2026-04-03' }, ctx).ok).toBe(true)
  expect(afspraakMaken(open, { ...afspraak, uiterlijk: '2026-04-03' }, ctx).ok).toBe(true)
  expect(overlegPlannen(open, { ...plan, wanneer: '2026-04-02T06:00:00.000Z' }, ctx).ok).toBe(true)
})

describe('who was invited hears of it', () => {
  const later = '2026-04-20T12:00:00.000Z'
  const mail = (link: string) => ({ link, inhoud: `stuk-${link}` })
  const morgen = {
    wanneer: '2026-04-06T12:00:00.000Z',
    reden: 'r',
    mails: [{ deelnemer: 'met', ...mail('l2') }],
  }
  const straks = { wanneer: '2026-04-07T12:00:00.000Z', reden: 'r' }
  /** Two participants of a meeting that is still to come: one with an address, one without. */
  const twee = () => {
    const z = gepland(later)
    const o = overlegVan(z)
    const een = na(
      z,
      deelnemerUitnodigen(
        z,
        { overleg: o, wie: 'w', hoe: 'uitnodiging', id: 'met', adres: 'a', mail: mail('l1') },
        ctx,
      ),
    )
    return na(een, deelnemerUitnodigen(een, { overleg: o, wie: 'w', hoe: 'bellen', id: 'zonder' }, ctx))
  }
  const stand = (z: Zaak) => z.werk.overleg?.deelnemers.map(d => [d.id, d.teBellen, d.mails?.map(m => m.waarvoor)])
  const links = (z: Zaak) => z.werk.links?.map(l => [l.id, l.voor, l.ingetrokkenOp !== null])

  test('by a mail of its own link, or by a call that is still to be made', () => {
    expect(stand(twee())).toEqual([
      ['met', undefined, ['uitnodiging']],
      ['zonder', 'uitnodiging', undefined],
    ])
    expect(links(twee())).toEqual([['l1', 'met', false]])
  })

  test('again when it is moved, and the old link opens nothing any more', () => {
    const z = twee()
    const naar = { overleg: overlegVan(z), wanneer: '2026-04-21T12:00:00.000Z', reden: 'r' }
    const na2 = na(z, overlegVerzetten(z, { ...naar, mails: [{ deelnemer: 'met', ...mail('l2') }] }, ctx))
    expect(stand(na2)).toEqual([
      ['met', undefined, ['uitnodiging', 'verzet']],
      ['zonder', 'verzet', undefined],
    ])
    expect(links(na2)).toEqual([
      ['l1', 'met', true],
      ['l2', 'met', false],
    ])
  })

  test('by a link that opens until the day after the meeting, and never shorter than two weeks', () => {
    const tot = (wanneer: string) => {
      const z = gepland(wanneer)
      const v = { overleg: overlegVan(z), wie: 'w', hoe: 'uitnodiging', adres: 'a', mail: mail('l1') } as const
      return na(z, deelnemerUitnodigen(z, v, ctx)).werk.links?.[0]?.verlooptOp
    }
    expect(tot('2026-06-01T12:00:00.000Z')).toBe('2026-06-02T12:00:00.000Z')
    expect(tot('2026-04-06T12:00:00.000Z')).toBe(new Date(Date.parse(ctx.nu) + 14 * 86_400_000).toISOString())
    const z = twee()
    const naar = { overleg: overlegVan(z), wanneer: '2026-06-01T12:00:00.000Z', reden: 'r' }
    const verzet = na(z, overlegVerzetten(z, { ...naar, mails: [{ deelnemer: 'met', ...mail('l2') }] }, ctx))
    expect(verzet.werk.links?.[1]?.verlooptOp).toBe('2026-06-02T12:00:00.000Z')
    const opnieuw = na(
      verzet,
      linkOpnieuw(verzet, { oud: 'l2', link: 'l3' }, context({ nu: '2026-06-03T12:00:00.000Z' })),
    )
    expect(opnieuw.werk.links?.[2]?.verlooptOp).toBe('2026-06-17T12:00:00.000Z')
  })

  test('again when it is off', () => {
    const z = twee()
    const af = na(
      z,
      overlegAfzeggen(z, { overleg: overlegVan(z), reden: 'r', mails: [{ deelnemer: 'met', ...mail('l2') }] }, ctx),
    )
    expect(stand(af)).toEqual([
      ['met', undefined, ['uitnodiging', 'afgezegd']],
      ['zonder', 'afgezegd', undefined],
    ])
  })

  test.each<[string, (z: Zaak, c: typeof ctx) => Besluit]>([
    ['moved, where the address is gone', z => overlegVerzetten(z, { overleg: overlegVan(z), ...straks }, ctx)],
    ['put right', (z, c) => overlegVerzetten(z, { overleg: overlegVan(z), ...straks }, c)],
    ['called off when it was over', (z, c) => overlegAfzeggen(z, { overleg: overlegVan(z), reden: 'r' }, c)],
    ['held', (z, c) => overlegHouden(z, { overleg: overlegVan(z), aanwezig: [], verslag: 'v' }, c)],
  ])('the invitation that nobody opened is taken back of a meeting that was %s', (_, doe) => {
    const z = twee()
    // Two weeks long the invitation of 3 April is open; the meeting is moved forward, so that it is over by then.
    const vroeg = na(z, overlegVerzetten(z, { overleg: overlegVan(z), ...morgen }, ctx))
    expect(links(na(vroeg, doe(vroeg, context({ nu: '2026-04-08T12:00:00.000Z' }))))?.at(-1)).toEqual([
      'l2',
      'met',
      true,
    ])
  })

  test('no invitation goes out to what has been', () => {
    const z = gepland()
    const v = { overleg: overlegVan(z), wie: 'w', hoe: 'uitnodiging', adres: 'a', mail: mail('l1') } as const
    expect(deelnemerUitnodigen(z, v, ctx)).toEqual({ ok: false, weigering: 'alGeweest' })
  })

  test('who was called is off the list, once', () => {
    const z = twee()
    const gebeld = na(z, deelnemerGebeld(z, { deelnemer: 'zonder' }, ctx))
    expect(stand(gebeld)?.[1]).toEqual(['zonder', undefined, undefined])
    expect(deelnemerGebeld(gebeld, { deelnemer: 'zonder' }, ctx)).toMatchObject({ weigering: 'nietTeBellen' })
    expect(deelnemerGebeld(z, { deelnemer: 'niemand' }, ctx)).toMatchObject({ weigering: 'deelnemerOnbekend' })
  })

  test('no mail goes without an address', () => {
    const z = gepland(later)
    expect(deelnemerUitnodigen(z, { overleg: overlegVan(z), wie: 'w', hoe: 'uitnodiging' }, ctx)).toMatchObject({
      weigering: 'adresOntbreekt',
    })
  })
})

test.each([
  ['the home of a client', 'Bij de woning, Treurwilgpad 124'],
  ['a name that stands only in the story', 'Thuis bij Jansen'],
  ['a room of the town hall', 'Stadskantoor, kamer 3.12'],
])('%s as the place of a meeting stands behind the link, and never in the mail', (_, waar) => {
  const z = gepland('2026-04-20T12:00:00.000Z')
  const [o] = z.werk.overleg?.overleggen ?? []
  if (!o) throw new Error('no meeting')
  const g = {
    zaak: z,
    teksten: new Map(Object.entries({ w: waar, v: 'Marijke Verhoef', d: 'Hoe nu verder', r: 'Jansen kon niet' })),
  } as unknown as Geopend
  for (const waarvoor of ['uitnodiging', 'verzet', 'afgezegd'] as const) {
    const bij = { waarvoor, wanneer: o.wanneer, reden: 'Jansen kon niet' }
    const { links, teksten } = maakMails(g, o, [{ deelnemer: 'd', adres: 'a@b.invalid' }], bij, () => 'id')
    const plat = JSON.stringify(links.map(l => l.bericht))
    for (const getypt of [waar, 'Jansen', 'Verhoef', 'Hoe nu verder']) expect(plat).not.toContain(getypt)
    expect(plat).toContain('20 april 2026')
    if (waarvoor !== 'afgezegd') expect(teksten[0]?.tekst).toContain(waar)
  }
})

describe('a page about a meeting says on opening that nothing can be done about it', () => {
  const g = (z: Zaak) => ({ zaak: z, teksten: new Map() }) as unknown as Geopend
  const af = (z: Zaak) => na(z, overlegAfzeggen(z, { overleg: overlegVan(z), reden: 'r' }, ctx))
  const klaar = (z: Zaak) => na(z, overlegHouden(z, { overleg: overlegVan(z), aanwezig: [], verslag: 'v' }, ctx))
  const zin = (a: { kanNiet?: (g: Geopend, nu: string, f: Formulier) => KanNiet | null }, z: Zaak, f?: Formulier) =>
    a.kanNiet?.(g(z), ctx.nu, f ?? { overleg: overlegVan(z) })?.zin ?? null

  test.each([
    ['inviting', uitnodigen],
    ['moving', verzetten],
    ['calling off', afzeggen],
    ['notes', houden],
  ])('%s: when it is off or was held', (_, a) => {
    expect(zin(a, af(gepland()))).toContain('afgezegd')
    expect(zin(a, klaar(gepland()))).toContain('al gehouden')
    expect(zin(a, open, { overleg: 'weg' })).toContain('is er niet')
    expect(zin(a, gepland())).toBe(null)
  })

  test('an answer: by its participant; notes: of one that is still to begin', () => {
    const z = genodigd()
    const f = { deelnemer: z.werk.overleg?.deelnemers[0]?.id ?? '' }
    expect(zin(antwoorden, z, f)).toBe(null)
    expect(zin(antwoorden, af(z), f)).toContain('afgezegd')
    expect(zin(houden, gepland('2026-04-20T12:00:00.000Z'))).toContain('moet nog beginnen')
  })
})
