import { describe, expect, test } from 'vitest'
import { context, desk, taak, zaak } from '../../tests/opstelling/zaak.ts'
import type { Brief } from '../begrippen/brief.ts'
import { sjabloonVan } from '../protocollen/bases/brieven.ts'
import { evolve } from '../zaken/verloop/evolve.ts'
import {
  briefAanpassen,
  briefGoedkeuren,
  briefOpstellen,
  briefTeruggeven,
  briefVersturen,
  briefVoorleggen,
  briefWegdoen,
} from './domain.ts'
import { briefAlsLeesstuk } from './tekst.ts'

const brief = (anders: Partial<Brief> = {}): Brief => ({
  id: 'b',
  sjabloon: 'afsluiting',
  inhoud: 'i',
  stand: 'concept',
  schrijvers: ['schrijver'],
  opgesteldOp: '2026-04-02T20:00:00.000Z',
  standOp: '2026-04-02T20:00:00.000Z',
  standDoor: 'schrijver',
  reden: null,
  leesstuk: null,
  link: null,
  ...anders,
})
const met = (anders: Partial<Brief> = {}) => zaak({ status: 'in_behandeling', werk: { brieven: [brief(anders)] } })
const weg = { brief: 'b', leesstuk: 'l', link: 'k', aan: 'aan' }
const gewoon = { sjabloon: 'melding_bevestigd' }
const door = (wie: string) => context({ wie })
const goed = { ok: true }
const nee = (weigering: string) => ({ ok: false, weigering })

describe('every act on a letter, over every state that it can be in', () => {
  const standen = ['concept', 'voorgelegd', 'verstuurd', 'weggedaan'] as const
  const klaar = nee('briefIsKlaar')
  const niet = nee('nietVoorgelegd')
  test.each([
    [
      'aanpassen',
      (s: Brief['stand']) => briefAanpassen(met({ stand: s }), { brief: 'b', inhoud: 'n' }, door('a')),
      [goed, goed, klaar, klaar],
    ],
    [
      'voorleggen',
      (s: Brief['stand']) => briefVoorleggen(met({ stand: s }), { brief: 'b' }, door('a')),
      [goed, nee('alVoorgelegd'), klaar, klaar],
    ],
    [
      'teruggeven',
      (s: Brief['stand']) => briefTeruggeven(met({ stand: s }), { brief: 'b', reden: 'r' }, door('a')),
      [niet, goed, niet, niet],
    ],
    [
      'wegdoen',
      (s: Brief['stand']) => briefWegdoen(met({ stand: s }), { brief: 'b' }, door('a')),
      [goed, goed, klaar, klaar],
    ],
    [
      'versturen',
      (s: Brief['stand']) => briefVersturen(met({ ...gewoon, stand: s }), weg, door('schrijver')),
      [goed, goed, klaar, klaar],
    ],
    [
      'goedkeuren',
      (s: Brief['stand']) => briefGoedkeuren(met({ stand: s }), weg, door('ander')),
      [niet, goed, niet, niet],
    ],
  ])('%s', (_, doe, verwacht) => {
    standen.forEach((stand, i) => {
      expect([stand, doe(stand)]).toMatchObject([stand, verwacht[i]])
    })
  })
})

test('who wrote a word of a letter does not approve it; somebody else does', () => {
  const z = met({ stand: 'voorgelegd', schrijvers: ['een', 'twee'] })
  expect(briefGoedkeuren(z, weg, door('een'))).toEqual(nee('zelfGeschreven'))
  expect(briefGoedkeuren(z, weg, door('twee'))).toEqual(nee('zelfGeschreven'))
  expect(briefGoedkeuren(z, weg, door('drie'))).toMatchObject(goed)
})

test('a letter that asks approval is not sent past it', () => {
  expect(briefVersturen(met(), weg, door('schrijver'))).toEqual(nee('vraagtGoedkeuring'))
  expect(briefVersturen(met({ sjabloon: 'bestaat_niet' }), weg, door('schrijver'))).toEqual(nee('vraagtGoedkeuring'))
})

test('changing a letter that was put forward takes it back, and the one who changed it wrote along', () => {
  const z = evolve(met({ stand: 'voorgelegd' }), {
    soort: 'BriefAangepast',
    id: 'b',
    inhoud: 'n',
    op: 'x',
    door: 'baas',
  })
  expect(z.werk.brieven?.[0]).toMatchObject({ stand: 'concept', inhoud: 'n', schrijvers: ['schrijver', 'baas'] })
})

test('sending makes the link in the same decision', () => {
  const besluit = briefVersturen(met(gewoon), weg, door('schrijver'))
  expect(besluit).toMatchObject({
    feiten: [
      { soort: 'BriefVerstuurd', leesstuk: 'l', link: 'k' },
      { soort: 'LinkGemaakt', id: 'k', linksoort: 'brief', voor: 'b', inhoud: 'l' },
    ],
  })
})

test('a letter is chosen from the protocol, and must fit how the dossier stands', () => {
  const maak = (sjabloon: string, status: 'ontvangen' | 'gesloten') =>
    briefOpstellen(zaak({ status }), { brief: 'b', sjabloon, inhoud: 'i' }, context())
  expect(maak('verzonnen', 'ontvangen')).toEqual(nee('sjabloonOnbekend'))
  expect(maak('afsluiting', 'ontvangen')).toEqual(nee('pastNietBijStatus'))
  expect(maak('afsluiting', 'gesloten')).toMatchObject(goed)
})

test('a letter fills in what is on the list, and leaves what somebody typed as it is', () => {
  const s = sjabloonVan(context().protocol, 'aanvulling_gevraagd')
  if (!s) throw new Error('no such letter')
  const concept = { naam: 'mevrouw Oudendijk', email: '', vrij: 'Wat betekent {nummer} volgens u?' }
  const stuk = briefAlsLeesstuk(s, concept, {
    ...{ desk, zaak: zaak(), protocol: context().protocol, nu: '2026-04-03T07:10:00.000Z' },
  })
  const tekst = stuk.delen[0]?.tekst ?? ''
  expect(tekst).toContain('Beste mevrouw Oudendijk,')
  expect(tekst).toContain('U hebt bij ons gemeld op donderdag 2 april 2026.')
  expect(tekst).toContain('Wat betekent {nummer} volgens u?')
  expect(tekst).toContain(`Bel ons met uw antwoord: ${desk.spoedtelefoon}.`)
  expect(tekst.match(/\{/g)).toHaveLength(1)
})

test('a letter that is what a task asks for does that task when it is sent, and no other', () => {
  const taken = [taak({ id: 'o', code: 'ontvangst_bevestigen' }), taak({ id: 'x', code: 'terugbellen' })]
  const z = { ...met(gewoon), taken }
  const gedaan = (b: ReturnType<typeof briefVersturen>) =>
    b.ok ? b.feiten.flatMap(f => (f.soort === 'TaakGedaan' ? [f.id] : [])) : []
  expect(gedaan(briefVersturen(z, weg, door('a')))).toEqual(['o'])
  expect(gedaan(briefVersturen({ ...met({ sjabloon: 'doorgestuurd' }), taken }, weg, door('a')))).toEqual([])
})
