import { describe, expect, test } from 'vitest'
import { context, termijn, zaak } from '../../tests/opstelling/zaak.ts'
import type { Partij } from '../begrippen/feiten/aanbieder.ts'
import type { Zelfonderzoek } from '../begrippen/feiten/zelfonderzoek.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { zelfonderzoek } from '../protocollen/bases/wmo/onderzoek.ts'
import type { Zelfonderzoekregels } from '../protocollen/delen/zelfonderzoek.ts'
import wmo from '../protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import type { Protocol, Protocolversie } from '../protocollen/protocol.ts'
import { uitgaandWoorden } from '../web/dossierbeeld/woorden/uitgaand.ts'
import { linkGemaakt, linkstand } from '../zaken/uitgaand/link.ts'
import { beletOpnieuw } from '../zaken/uitgaand/opnieuw.ts'
import { naBesluit } from '../zaken/verloop/evolve.ts'
import { metGevolgen } from '../zaken/verloop/gevolgen.ts'
import { aanbiederHerinneren, gevraagdOp, ketenpartnerUitnodigen, zonderDeel } from './aanbieder/domain.ts'
import { clientInlichten, moetClientInlichten } from './client.ts'
import { eigenOnderzoekBesluiten, isVanRapport, onderzoekBeoordelen, rapportAfvinken } from './domain.ts'
import { magDeel, onderzoekIndienen, termijnenVan, uitstelVragen, watNogMoet } from './schrijven/domain.ts'
import { openUitstel, uitstelBeslissen } from './uitstel.ts'
import { bijlagenBij, losseBijlagen, versiesVan } from './verstuurd/domain.ts'
import { bijlageWeghalen } from './verstuurd/weghalen.ts'

const desk: Protocol = wmo
const protocol = desk.versies[0] as Protocolversie
const NU = '2026-05-01T09:00:00.000Z'
const ctx = context({ desk, protocol, wie: 'femke', nu: NU })
const buiten = { ...ctx, wie: null }
const genoemd = { op: 'toen', door: 'femke', naam: 'n' }
const hoofd: Partij = { ...genoemd, id: 'z', kenmerk: '41213144', rol: 'hoofd' }
const keten: Partij = { ...genoemd, id: 'keten', kenmerk: '50000001', rol: 'keten', termijn: 'tk' }
const namens = (kenmerk: string, partij: string) => ({
  wie: { loket: desk.loket, sessie: 's', naam: 'Vera', herkomst: 'h', organisatie: kenmerk, toegang: null },
  partij,
})
const [lead, partner] = [namens('41213144', 'z'), namens('50000001', 'keten')]
const loopt = (id: string, code: string, einde: string) =>
  termijn({ id, code, einde, eindMoment: `${einde}T22:00:00.000Z`, van: '2026-04-03T08:00:00.000Z', uitleg: 'U.' })
const termijnen = [loopt('tr', 'zelfonderzoek', '2026-05-15'), loopt('tk', 'onderzoek.ketendeel', '2026-05-08')]
const bijlage = (id: string, op: string, partij = 'z') =>
  ({ id, op, partij, bron: 'aanbieder', stand: 'schoon', type: 'application/pdf', naam: 'n', gevaren: [] }) as never

const met = (z: Partial<Zelfonderzoek> = {}, anders: Partial<Zaak> = {}, partijen = [hoofd, keten]): Zaak =>
  zaak({
    ...{ loket: desk.loket, procedure: 'toezicht', status: 'in_behandeling', protocolversie: 1, termijnen },
    screening: { uitkomst: 'aanbieder_onderzoekt' } as never,
    ...anders,
    werk: {
      aanbieders: { partijen, toegangen: [] },
      zelfonderzoek: {
        gevraagd: { op: '2026-04-03', door: 'femke', wijze: 'keten', afspraken: 'a' },
        rondes: [],
        ...z,
      },
    },
  })
const ronde = (anders: object = {}) =>
  ({
    op: '2026-04-20',
    ontvangenOp: '2026-04-20',
    door: null,
    bijlage: null,
    ontbreekt: [],
    beoordeeld: null,
    verbetering: null,
    ...anders,
  }) as never
/** Not good enough, and what must be better. */
const beter = { beoordeeld: { oordeel: 'onvoldoende' }, verbetering: { aanwijzingen: 'a' } }
const goed = { opzet: 'voldoende', navolgbaarheid: 'voldoende', maatregelen: 'voldoende' } as const
const getekend = { naam: true, reactie: true }
const stuur = { delen: { feiten: 'f' }, auteurs: {}, naast: 0, bestuurder: 'b', onvolledig: true, getekend }
const wijzigt = (b: { ok: boolean; feiten?: readonly unknown[] }, z: Zaak): Zaak => {
  if (!b.ok) throw new Error(JSON.stringify(b))
  return naBesluit(z, b.feiten as never)
}

describe('another in the chain has a term of its own', () => {
  test('each reads its own terms, and no other', () => {
    expect(termijnenVan(met(), protocol, hoofd).map(t => t.id)).toEqual(['tr'])
    expect(termijnenVan(met(), protocol, keten).map(t => t.id)).toEqual(['tk'])
  })

  test.each([
    ['of the report', 'zelfonderzoek', true],
    ['of a better one', 'onderzoek.verbetering', true],
    ['of the part of another', 'onderzoek.ketendeel', false],
    ['to tell the client', 'onderzoek.client', false],
    ['of the own investigation of the supervisor', 'onderzoek.duur', false],
  ])('the term %s', (_, code, verwacht) => expect(isVanRapport({ code }, protocol)).toBe(verwacht))

  test('once the supervisor investigates, neither the report nor a better one is waited for', () => {
    const z = met({}, { termijnen: [...termijnen, loopt('tv', 'onderzoek.verbetering', '2026-05-20')] })
    const b = eigenOnderzoekBesluiten(z, { grond: 'anders', reden: 'r' }, ctx)
    expect(b.ok && b.feiten.flatMap(f => (f.soort === 'TermijnVervallen' ? [f.id] : []))).toEqual(['tr', 'tv', 'tk'])
  })

  test('why the supervisor chooses the day stands in the protocol, and is not said where a version is silent', () => {
    const { uitlegDag: _, ...stil } = zelfonderzoek
    const uitleg = (eigen: Zelfonderzoekregels) => {
      const c = { ...ctx, protocol: { ...protocol, zelfonderzoek: eigen } }
      const beoordeeld = met({ rondes: [ronde()] })
      return [
        ketenpartnerUitnodigen(met(), { kenmerk: '6', naam: 'n', dag: '2026-05-10' }, c),
        onderzoekBeoordelen(beoordeeld, { oordelen: goed, reden: 'r', clientDag: '2026-05-10' }, c),
      ].flatMap(b => (b.ok ? b.feiten.flatMap(f => (f.soort === 'TermijnGestart' ? [f.uitleg] : [])) : []))
    }
    expect(uitleg(stil)).toEqual([
      'De toezichthouder koos deze dag bij de uitnodiging.',
      'De toezichthouder koos deze dag bij het oordeel.',
    ])
    for (const zin of uitleg({ ...stil, uitlegDag: 'Zo is het.' })) expect(zin).toMatch(/^De toe.*\. Zo is het\.$/)
    for (const zin of uitleg(zelfonderzoek)) expect(zin).toMatch(/\. Het protocol noemt zelf geen aantal\.$/)
  })

  test('sending its part meets it', () =>
    expect(onderzoekIndienen(met(), partner, stuur, ctx)).toMatchObject({
      feiten: [{ soort: 'KetenbijdrageOntvangen' }, { soort: 'TermijnGehaald', id: 'tk' }],
    }))

  test('it asks for more time for itself, and it alone gets it', () => {
    const gevraagd = wijzigt(uitstelVragen(met(), partner, { dag: '2026-05-12', reden: 'r' }, ctx), met())
    expect(openUitstel(gevraagd)).toBeUndefined()
    expect(openUitstel(gevraagd, 'keten')).toMatchObject({ dag: '2026-05-12', partij: 'keten' })
    expect(uitstelBeslissen(gevraagd, { toegekend: true, reden: 'w' }, ctx)).toMatchObject({
      weigering: 'nietGevraagd',
    })
    const na = wijzigt(uitstelBeslissen(gevraagd, { toegekend: true, reden: 'w', partij: 'keten' }, ctx), gevraagd)
    expect(na.termijnen.map(t => t.einde)).toEqual(['2026-05-15', '2026-05-12'])
    expect(na.werk.zelfonderzoek?.uitstel).toMatchObject([{ beslist: { toegekend: true, partij: 'keten' } }])
  })

  test.each([
    [
      'once the report is good enough',
      () => onderzoekBeoordelen(met({ rondes: [ronde()] }), { oordelen: goed, reden: 'r' }, ctx),
    ],
    ['once the supervisor investigates', () => eigenOnderzoekBesluiten(met(), { grond: 'anders', reden: 'r' }, ctx)],
  ])('its part is not waited for any more %s', (_, doe) =>
    expect(doe()).toMatchObject({
      feiten: expect.arrayContaining([{ soort: 'TermijnVervallen', id: 'tk' }]),
    }),
  )

  test('and it is not its turn any more, nor can others be invited', () => {
    const z = met({ rondes: [ronde({ beoordeeld: { oordeel: 'voldoende' } })] })
    expect(onderzoekIndienen(z, partner, stuur, ctx)).toMatchObject({ weigering: 'nietAanZet' })
    expect(ketenpartnerUitnodigen(z, { kenmerk: '6', naam: 'n', dag: '2026-06-01' }, ctx)).toMatchObject({
      weigering: 'alVoldoende',
    })
  })

  test.each([
    ['who sent nothing', met(), 'keten', { feiten: [{ soort: 'AanbiederHerinnerd', partij: 'keten' }] }],
    ['also the one that it is about', met(), 'z', { ok: true }],
    ['not who is not in it', met(), 'x', { weigering: 'partijOnbekend' }],
    ['not who waits for us', met({ rondes: [ronde()] }), 'z', { weigering: 'nietAanZet' }],
    [
      'nor who does not know yet what must be better',
      met({ rondes: [ronde({ beoordeeld: { oordeel: 'onvoldoende' } })] }),
      'z',
      { weigering: 'nietAanZet' },
    ],
    ['again once that was said', met({ rondes: [ronde(beter)] }), 'z', { ok: true }],
  ])('reminded is %s', (_, z, partij, verwacht) =>
    expect(aanbiederHerinneren(z, { partij, link: null }, ctx)).toMatchObject(verwacht),
  )

  const teLaat = [loopt('tr', 'zelfonderzoek', '2026-04-30')]
  test.each([
    ['before the report is due', '2026-05-14', {}, { ok: true }],
    ['not on that day', '2026-05-15', {}, { weigering: 'naRapport' }],
    ['nor after it', '2026-06-01', {}, { weigering: 'naRapport' }],
    ['any day when the report is late itself', '2026-06-01', { termijnen: teLaat }, { ok: true }],
    ['any day when no term runs for the report', '2026-06-01', { termijnen: [] }, { ok: true }],
  ])('another gets a day: %s', (_, dag, anders, verwacht) =>
    expect(ketenpartnerUitnodigen(met({}, anders), { kenmerk: '6', naam: 'n', dag }, ctx)).toMatchObject(verwacht),
  )

  test('asked is each on its own day', () => {
    const z = met()
    expect(gevraagdOp(z, hoofd)).toBe('2026-04-03')
    expect(gevraagdOp(z, { ...keten, op: '2026-04-28' })).toBe('2026-04-28')
  })

  test('a reminder is no way in: it is called one, and a newer one takes the place of the older', () => {
    const herinner = (z: Zaak, id: string, partij = 'keten') =>
      wijzigt(aanbiederHerinneren(z, { partij, link: { id, inhoud: 'i' } }, ctx), z)
    const een = herinner(herinner(met(), 'l1'), 'ander', 'z')
    const twee = herinner(een, 'l2')
    expect(twee.werk.links?.map(l => [l.id, l.linksoort, l.voor, linkstand(l, NU)])).toEqual([
      ['l1', 'herinnering', 'keten', 'ingetrokken'],
      ['ander', 'herinnering', 'z', 'open'],
      ['l2', 'herinnering', 'keten', 'open'],
    ])
    expect(beletOpnieuw(twee, 'l1', NU)).toBe('linkVervangen')
    const [gemaakt] = een.werk.links ?? []
    const feit = linkGemaakt('l1', { linksoort: 'herinnering', voor: 'keten', inhoud: 'i' }, ctx)
    expect(gemaakt && uitgaandWoorden.LinkGemaakt(feit, { zaak: een } as never)?.titel).toBe(
      'Eenmalige link klaargezet: een herinnering aan een aanbieder',
    )
    // Reminded by telephone: what went by mail stays as it is.
    const gebeld = wijzigt(aanbiederHerinneren(een, { partij: 'keten', link: null }, ctx), een)
    expect(gebeld.werk.links?.map(l => linkstand(l, NU))).toEqual(['open', 'open'])
  })

  test('the supervisor sees who sent nothing', () => {
    expect(zonderDeel(met()).map(p => p.id)).toEqual(['keten'])
    expect(zonderDeel(met({}, {}, [hoofd, { ...keten, bijdrage: { op: 't', delen: {}, bestuurder: 'b' } }]))).toEqual(
      [],
    )
  })
})

describe('a report of its own, as a file', () => {
  const bijlagen = [bijlage('oud', '2026-04-19'), bijlage('pdf', '2026-04-30'), bijlage('ander', '2026-04-30', 'keten')]
  const metBijlagen = (rondes: readonly never[] = []): Zaak => {
    const z = met({ rondes })
    return { ...z, werk: { ...z.werk, bijlagen } }
  }
  const bestand = { ...stuur, delen: {}, onvolledig: false, bestand: 'pdf' }

  test.each([
    [
      'it is the report, and everything waits to be checked off',
      'pdf',
      { feiten: [{ bijlage: 'pdf', door: null, ontbreekt: expect.arrayContaining(['feiten']) }] },
    ],
    ['not a file of another provider', 'ander', { weigering: 'bestandOnbekend' }],
    ['not one that is not there', 'x', { weigering: 'bestandOnbekend' }],
  ])('%s', (_, id, verwacht) =>
    expect(onderzoekIndienen(metBijlagen(), lead, { ...bestand, bestand: id }, buiten)).toMatchObject(verwacht),
  )

  test.each([
    ['what the board says stands in it', { getekend: { naam: true, reactie: false } }, []],
    ['somebody signs for the board', { getekend: { naam: false, reactie: false } }, ['geenNaam']],
    [
      'everything that is wrong is said at once, and first what ends it',
      { bestand: null, naast: 1, getekend: { naam: false, reactie: false } },
      ['niets', 'staatNaast', 'geenNaam', 'geenReactie'],
    ],
    [
      'also of a file that is gone',
      { bestand: 'x', naast: 1, getekend: { naam: false, reactie: false } },
      ['bestandOnbekend', 'staatNaast', 'geenNaam'],
    ],
  ])('%s', (_, anders, redenen) => {
    const i = { ...bestand, ...anders }
    expect(watNogMoet(metBijlagen(), hoofd, i, protocol)).toEqual(redenen)
    // The act refuses for the first of the same reasons.
    expect(onderzoekIndienen(metBijlagen(), lead, i, buiten)).toMatchObject(
      redenen[0] ? { weigering: redenen[0] } : { ok: true },
    )
  })

  test('it is judged only after it was checked off against bijlage 1', () => {
    const oordeel = { oordelen: goed, reden: 'r' }
    const gestuurd = metBijlagen([ronde({ bijlage: 'pdf', ontbreekt: ['feiten'] })])
    expect(onderzoekBeoordelen(gestuurd, oordeel, ctx)).toMatchObject({ weigering: 'nietAfgevinkt' })
    expect(rapportAfvinken(gestuurd, { ontbreekt: ['niets-van-dit'] }, ctx)).toMatchObject({
      weigering: 'keuzeOnbekend',
    })
    const na = wijzigt(rapportAfvinken(gestuurd, { ontbreekt: ['borging'] }, ctx), gestuurd)
    expect(na.werk.zelfonderzoek?.rondes[0]).toMatchObject({ ontbreekt: ['borging'], afgevinkt: { door: 'femke' } })
    expect(onderzoekBeoordelen(na, oordeel, ctx)).toMatchObject({ ok: true })
  })

  test('what was written here needs no checking off', () =>
    expect(rapportAfvinken(met({ rondes: [ronde()] }), { ontbreekt: [] }, ctx)).toMatchObject({
      weigering: 'geenBestand',
    }))

  test('a file can be taken away until it was sent, by who added it', () => {
    const weg = (b: string, s = lead, zk = metBijlagen([ronde(beter)])) =>
      bijlageWeghalen(zk, s, { bijlage: b, reden: 'r' }, ctx)
    expect(weg('pdf')).toMatchObject({ feiten: [{ soort: 'BijlageVerwijderd', door: null }] })
    expect(weg('oud')).toMatchObject({ weigering: 'alVerstuurd' })
    expect(weg('ander')).toMatchObject({ weigering: 'geenBijlage' })
    expect(weg('pdf', partner, metBijlagen())).toMatchObject({ weigering: 'geenBijlage' })
    expect(weg('pdf', lead, metBijlagen([ronde()]))).toMatchObject({ weigering: 'nietAanZet' })
  })

  test('each version has the files that went along with it', () => {
    const twee = metBijlagen([ronde(), ronde({ op: '2026-05-01', ontvangenOp: '2026-05-01' })])
    const versies = versiesVan(twee, hoofd)
    expect([1, 2].map(n => bijlagenBij(twee, hoofd, versies, n).map(b => b.id))).toEqual([['oud'], ['pdf']])
    expect(losseBijlagen(twee, hoofd)).toEqual([])
    // Another in the chain reads nothing of them.
    expect(versiesVan(twee, keten)).toEqual([])
  })

  test('a report that the supervisor recorded takes no loose file along: only the one that it is', () => {
    const mee = (rondes: readonly never[]) => {
      const z = metBijlagen(rondes)
      const bij = rondes.map((_, i) => bijlagenBij(z, hoofd, versiesVan(z, hoofd), i + 1).map(b => b.id))
      return [...bij, losseBijlagen(z, hoofd).map(b => b.id)]
    }
    const opgeschreven = (bijlage: string | null, beoordeeld: object | null = null) =>
      ronde({ op: '2026-05-01', door: 'femke', bijlage, beoordeeld })
    expect(mee([opgeschreven(null)])).toEqual([[], ['oud', 'pdf']])
    expect(mee([opgeschreven('pdf')])).toEqual([['pdf'], ['oud']])
    // What was loose goes along with what the provider sends after it.
    expect(mee([opgeschreven('pdf'), ronde({ op: '2026-05-02' })])).toEqual([['pdf'], ['oud'], []])
    const onvoldoende = metBijlagen([ronde({ op: '2026-05-01', door: 'femke', ...beter })])
    expect(bijlageWeghalen(onvoldoende, lead, { bijlage: 'pdf', reden: 'r' }, ctx)).toMatchObject({ ok: true })
  })
})

describe('what the chain writes together', () => {
  const vrij = (rondes: readonly never[] = [], partijen = [hoofd, keten]): Zaak => {
    const z = met({ rondes }, {}, partijen)
    const vrijgegeven = { op: 't', door: 'femke', samen: 'samen' }
    return { ...z, werk: { ...z.werk, aanbieders: { partijen, toegangen: [], vrijgegeven } } }
  }
  const gestuurd = { ...keten, bijdrage: { op: 't', delen: {}, bestuurder: 'b' } }
  const mag = (z: Zaak, s = partner) => magDeel(z, s, protocol, 'keten_verloop')

  test.each([
    ['not before the supervisor released it', mag(met()), { fout: 'nietAanZet' }],
    ['by all of them afterwards', mag(vrij()), { partij: 'samen' }],
    ['also by who sent its own part', mag(vrij([], [hoofd, gestuurd])), { partij: 'samen' }],
    ['not once the report went', mag(vrij([ronde()])), { fout: 'nietAanZet' }],
    ['again when the report must be better', mag(vrij([ronde(beter)])), { partij: 'samen' }],
    ['not by another', mag(vrij(), namens('60000000', 'x')), { fout: 'nietGevraagd' }],
    ['its own parts stay of each', magDeel(vrij(), partner, protocol, 'feiten'), { partij: 'keten' }],
  ])('%s', (_, m, verwacht) => expect(m).toMatchObject(verwacht))

  const delen = Object.fromEntries(protocol.zelfonderzoek?.inhoud.map(i => [i.code, 't']) ?? [])
  const alles = { ...stuur, delen, onvolledig: false }
  const samen = { delen: { keten_verloop: 'a', keten_analyse: 'b', keten_maatregelen: 'c' }, auteurs: {} }
  test.each([
    ['it goes along with the report', { ...alles, samen }, lead, { feiten: [{ online: { samen } }] }],
    ['a report without it is not complete', alles, lead, { weigering: 'onvolledig' }],
    [
      'nor one with half of it',
      { ...alles, samen: { delen: { keten_verloop: 'a' }, auteurs: {} } },
      lead,
      { weigering: 'onvolledig' },
    ],
    ['the part of another is complete without', alles, partner, { ok: true }],
  ])('%s', (_, i, s, verwacht) => expect(onderzoekIndienen(vrij(), s, i, buiten)).toMatchObject(verwacht))
})

describe('the client is told', () => {
  const voldoende = { rondes: [ronde({ beoordeeld: { oordeel: 'voldoende' } })], client: { termijn: 'tc' } }
  const z = met(voldoende, { termijnen: [loopt('tc', 'onderzoek.client', '2026-05-10')] })

  test('within a day that the supervisor chose with the judgement', () => {
    const b = onderzoekBeoordelen(
      met({ rondes: [ronde()] }),
      { oordelen: goed, reden: 'r', clientDag: '2026-05-10' },
      ctx,
    )
    const na = wijzigt(b, met({ rondes: [ronde()] }))
    expect(termijnenVan(na, protocol, hoofd).at(-1)).toMatchObject({ code: 'onderzoek.client', einde: '2026-05-10' })
    expect(termijnenVan(na, protocol, keten).map(t => t.code)).not.toContain('onderzoek.client')
  })

  test('the supervisor made sure of it by telephone: its task meets the term, and nothing is asked any more', () => {
    const taak = { id: 'tt', code: 'client_ingelicht', status: 'open', verplicht: true } as never
    const open = { ...z, taken: [taak] }
    expect(moetClientInlichten(open)).toBe(true)
    const gedaan = { soort: 'TaakGedaan', id: 'tt', op: NU, door: 'femke', toelichting: null, voorbij: false } as const
    const feiten = metGevolgen(open, [gedaan], ctx)
    expect(feiten).toContainEqual({ soort: 'TermijnGehaald', id: 'tc', op: NU })
    expect(moetClientInlichten(naBesluit(open, feiten))).toBe(false)
  })

  test.each([
    [
      'the day counts on which it was told',
      z,
      lead,
      '2026-04-30',
      { feiten: [{ soort: 'ClientIngelicht' }, { soort: 'TermijnGehaald', op: '2026-04-29T22:00:00.000Z' }] },
    ],
    ['a day to come is none', z, lead, '2026-05-02', { weigering: 'dagInToekomst' }],
    ['by the provider that it is about', z, partner, '2026-04-30', { weigering: 'nietGevraagd' }],
    ['not before it is good enough', met({ rondes: [ronde()] }), lead, '2026-04-30', { weigering: 'nietAanZet' }],
    [
      'not twice',
      met({ ...voldoende, client: { ingelicht: { op: 't', dag: 'd', hoe: 'h' } } }),
      lead,
      '2026-04-30',
      { weigering: 'nietAanZet' },
    ],
  ])('%s', (_, zk, s, dag, verwacht) => expect(clientInlichten(zk, s, { dag, hoe: 'h' }, ctx)).toMatchObject(verwacht))
})
