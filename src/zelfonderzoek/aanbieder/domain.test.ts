import { describe, expect, test } from 'vitest'
import { context, zaak } from '../../../tests/opstelling/zaak.ts'
import type { Aanbieders, Partij } from '../../begrippen/feiten/aanbieder.ts'
import type { Zelfonderzoek } from '../../begrippen/feiten/zelfonderzoek.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import wmo from '../../protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import type { Protocol, Protocolversie } from '../../protocollen/protocol.ts'
import { naBesluit } from '../../zaken/verloop/evolve.ts'
import { onderzoekIndienen, uitstelVragen } from '../schrijven/domain.ts'
import {
  aanbiederBevestigen,
  hoofdVan,
  ketendeelVrijgeven,
  ketenpartnerUitnodigen,
  toegangGeven,
  toegangIntrekken,
} from './domain.ts'

const desk: Protocol = wmo
const ctx = () => context({ desk, protocol: desk.versies[0] as Protocolversie, wie: 'femke' })

const genoemd = { op: 'toen', door: 'femke', naam: 'n' }
const hoofd: Partij = { ...genoemd, id: 'z', kenmerk: '41213144', rol: 'hoofd' }
const keten: Partij = { ...genoemd, id: 'keten', kenmerk: '50000001', rol: 'keten' }
const gevraagd = (wijze = 'keten'): Zelfonderzoek => ({
  gevraagd: { op: 'toen', door: 'femke', wijze, afspraken: 'a' },
  rondes: [],
})
const met = (aanbieders: Aanbieders | null, anders: Partial<Zaak> = {}, z: Zelfonderzoek | null = gevraagd()): Zaak =>
  zaak({
    ...{ loket: desk.loket, procedure: 'toezicht', status: 'in_behandeling', protocolversie: 1 },
    ...anders,
    werk: { ...(aanbieders ? { aanbieders } : {}), ...(z ? { zelfonderzoek: z } : {}) },
  })
const alleen = (...partijen: Partij[]): Aanbieders => ({ partijen, toegangen: [] })
const ronde = { ...gevraagd(), rondes: [{ beoordeeld: null }] } as unknown as Zelfonderzoek
const invoer = (anders: object = {}) => ({ kenmerk: '41213144', naam: 'nieuw', zelfde: false, ...anders })

describe('which provider the case is about', () => {
  test.each([
    [
      'the first one goes on with what was written with the code of its report',
      met(null),
      {},
      { feiten: [{ id: 'z' }] },
    ],
    ['it may be settled before anything was asked', met(null, { status: 'ontvangen' }, null), {}, { ok: true }],
    ['one that cannot sign in has no number', met(null), { kenmerk: null }, { feiten: [{ kenmerk: null }] }],
    [
      'the same one with another number keeps what it wrote',
      met(alleen(hoofd)),
      { kenmerk: '60000000', zelfde: true },
      { feiten: [{ id: 'z' }] },
    ],
    ['another one starts empty', met(alleen(hoofd)), { kenmerk: '60000000' }, { feiten: [{ id: 't1' }] }],
    ['another one has another number', met(alleen(hoofd)), {}, { weigering: 'zelfdeNummer' }],
    [
      'another one cannot take over a report',
      met(alleen(hoofd), {}, ronde),
      { kenmerk: '60000000' },
      { weigering: 'alRapport' },
    ],
    [
      'the same one can be put right, also then',
      met(alleen(hoofd), {}, ronde),
      { kenmerk: '60000000', zelfde: true },
      { ok: true },
    ],
    [
      'one that takes part in the chain is not the one that it is about',
      met(alleen(hoofd, keten)),
      { kenmerk: '50000001' },
      { weigering: 'alInKeten' },
    ],
    ['not of a closed dossier', met(null, { status: 'gesloten' }), {}, { weigering: 'dossierDicht' }],
  ])('%s', (_, z, i, verwacht) => expect(aanbiederBevestigen(z, invoer(i), ctx())).toMatchObject(verwacht))

  test('who was there before is gone from the case', () => {
    const z = met(alleen(hoofd, keten))
    const b = aanbiederBevestigen(z, invoer({ kenmerk: '60000000' }), ctx())
    if (!b.ok) throw new Error(b.weigering)
    const na = naBesluit(z, b.feiten)
    expect(hoofdVan(na)).toMatchObject({ id: 't1', kenmerk: '60000000' })
    expect(na.werk.aanbieders?.partijen.map(p => p.id)).toEqual(['keten', 't1'])
  })
})

describe('others in the chain', () => {
  test.each([
    [
      'are invited to an investigation of the chain, with a day of their own',
      met(alleen(hoofd)),
      '50000001',
      {
        feiten: [
          { id: 't1', termijn: 't2' },
          { id: 't2', code: 'onderzoek.ketendeel', einde: '2027-01-15' },
        ],
      },
    ],
    [
      'not to one that the provider does alone',
      met(alleen(hoofd), {}, gevraagd('alleen')),
      '50000001',
      { weigering: 'geenKeten' },
    ],
    ['not before it was asked', met(alleen(hoofd), {}, null), '50000001', { weigering: 'geenKeten' }],
    ['not twice', met(alleen(hoofd, keten)), '50000001', { weigering: 'alErbij' }],
    ['not the one that it is about', met(alleen(hoofd)), '41213144', { weigering: 'alErbij' }],
    ['two without a number are two', met(alleen(hoofd, { ...keten, kenmerk: null })), null, { ok: true }],
  ])('%s', (_, z, kenmerk, verwacht) =>
    expect(ketenpartnerUitnodigen(z, { kenmerk, naam: 'n', dag: '2027-01-15' }, ctx())).toMatchObject(verwacht),
  )

  test.each([
    ['is released once there is somebody else', met(alleen(hoofd, keten)), { ok: true }],
    ['not while there is nobody else', met(alleen(hoofd)), { weigering: 'geenKeten' }],
    ['not twice', met({ ...alleen(hoofd, keten), vrijgegeven: genoemd }), { weigering: 'alVrijgegeven' }],
  ])('the timeline %s', (_, z, verwacht) => expect(ketendeelVrijgeven(z, {}, ctx())).toMatchObject(verwacht))

  const wie = { loket: desk.loket, sessie: 's', naam: 'Vera', herkomst: 'h', organisatie: '50000001', toegang: null }
  const getekend = { naam: true, reactie: true }
  const indiening = { delen: { feiten: 'f' }, auteurs: {}, naast: 0, bestuurder: 'b', onvolledig: true, getekend }

  test('who takes part sends a part of its own: not the report, and no more time to ask', () => {
    const z = met(alleen(hoofd, keten))
    const s = { wie, partij: 'keten' }
    expect(onderzoekIndienen(z, s, indiening, ctx())).toMatchObject({
      feiten: [{ soort: 'KetenbijdrageOntvangen', partij: 'keten' }],
    })
    expect(uitstelVragen(z, s, { dag: '2027-01-01', reden: 'r' }, ctx())).toMatchObject({ weigering: 'geenTermijn' })
  })

  test.each([
    ['in the name of another', { wie, partij: 'z' }, {}, 'nietGevraagd'],
    ['while two texts stand beside each other', { wie, partij: 'keten' }, { naast: 1 }, 'staatNaast'],
    ['with nothing in it', { wie, partij: 'keten' }, { delen: {} }, 'niets'],
    ['incomplete without saying so', { wie, partij: 'keten' }, { onvolledig: false }, 'onvolledig'],
    ['that nobody signed', { wie, partij: 'keten' }, { getekend: { naam: false, reactie: true } }, 'geenNaam'],
    [
      'without what the board says of it',
      { wie, partij: 'keten' },
      { getekend: { naam: true, reactie: false } },
      'geenReactie',
    ],
  ])('nothing is sent %s', (_, s, anders, weigering) =>
    expect(onderzoekIndienen(met(alleen(hoofd, keten)), s, { ...indiening, ...anders }, ctx())).toMatchObject({
      weigering,
    }),
  )
})

describe('a way in with a code', () => {
  const i = { id: 'nieuw', partij: 'z', link: 'link-2', inhoud: 'i' }
  const toegang = { id: 'oud', partij: 'z', link: 'link-1', op: 'toen', door: 'femke', ingetrokkenOp: null }
  const metToegang = (ingetrokkenOp: string | null = null) =>
    met({ partijen: [hoofd, keten], toegangen: [{ ...toegang, ingetrokkenOp }] })

  test.each([
    ['is given to a provider of the case', met(alleen(hoofd)), i, ['AanbiedertoegangGegeven', 'LinkGemaakt']],
    [
      'a new one takes the place of the old',
      metToegang(),
      i,
      ['AanbiedertoegangIngetrokken', 'AanbiedertoegangGegeven', 'LinkGemaakt'],
    ],
    ['of another provider stays', metToegang(), { ...i, partij: 'keten' }, ['AanbiedertoegangGegeven', 'LinkGemaakt']],
  ])('%s', (_, z, invoer, soorten) => {
    const b = toegangGeven(z, invoer, ctx())
    expect(b.ok && b.feiten.map(f => f.soort)).toEqual(soorten)
  })

  test.each([
    ['to nobody of this case', toegangGeven(met(alleen(hoofd)), { ...i, partij: 'x' }, ctx()), 'partijOnbekend'],
    ['before there is something to come in to', toegangGeven(met(alleen(hoofd), {}, null), i, ctx()), 'nietGevraagd'],
    [
      'and not taken back when it is not there',
      toegangIntrekken(met(alleen(hoofd)), { toegang: 'x' }, ctx()),
      'toegangOnbekend',
    ],
    ['nor twice', toegangIntrekken(metToegang('toen'), { toegang: 'oud' }, ctx()), 'alIngetrokken'],
  ])('is not given %s', (_, b, weigering) => expect(b).toMatchObject({ weigering }))
})
