import { expect, test } from 'vitest'
import type { Zaak } from '../begrippen/zaak.ts'
import rotterdam from '../protocollen/loketten/rotterdam-incidentenloket.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import { begin } from '../zaken/verloop/begin.ts'
import type { Context } from '../zaken/verloop/context.ts'
import { bewaring, dossierVernietigen, onleesbaarVanaf, vernietigingVoorstellen } from './domain.ts'

const protocol = rotterdam.versies.at(-1) as Protocolversie
const gesloten: Zaak = {
  ...begin('l', 'z', '2020-0001-X'),
  status: 'gesloten',
  geslotenOp: '2021-03-04T10:00:00.000Z',
  sluitreden: 'afgehandeld',
}
const geenAdvies: Zaak = { ...gesloten, sluitreden: 'geen_advies' }
const ctx = { nu: '2026-04-02T08:00:00.000Z', wie: 'fg' } as Context

test.each([
  ['a dossier that was handled is kept five years from the day it closed', gesloten, '2026-03-04'],
  ['an advice that was not given one year', geenAdvies, '2022-03-04'],
])('%s', (_, zaak, tot) => expect(bewaring(zaak, protocol)?.tot).toBe(tot))

test.each([
  ['not on the last day of its term', gesloten, 'bewaartermijn', false, '2026-03-04', 'nogBewaren'],
  ['the day after it may', gesloten, 'bewaartermijn', false, '2026-03-05', null],
  [
    'earlier only with another ground and its reason',
    gesloten,
    'verzoek_betrokkene',
    false,
    '2024-01-01',
    'toelichtingOntbreekt',
  ],
  ['earlier at the request of who it is about', gesloten, 'verzoek_betrokkene', true, '2024-01-01', null],
  [
    'never while it is open',
    { ...gesloten, status: 'in_behandeling' },
    'bewaartermijn',
    false,
    '2030-01-01',
    'nietGesloten',
  ],
] as const)('a dossier goes on the list: %s', (_, zaak, grondslag, toegelicht, vandaag, weigering) => {
  const uit = vernietigingVoorstellen(zaak as Zaak, { grondslag, toegelicht }, protocol, vandaag)
  expect(uit).toMatchObject(weigering ? { ok: false, weigering } : { ok: true })
})

const invoer = { grondslag: 'bewaartermijn', voorgesteldDoor: 'coordinator', noodtoegangOpen: false } as const
test.each([
  ['who proposed it does not approve it', gesloten, { ...invoer, voorgesteldDoor: 'fg' }, 'zelfVoorgesteld'],
  [
    'a dossier that was opened again is not destroyed',
    { ...gesloten, status: 'in_behandeling' },
    invoer,
    'nietGesloten',
  ],
  [
    'a break-glass that nobody reviewed is reviewed first',
    gesloten,
    { ...invoer, noodtoegangOpen: true },
    'noodtoegangOpen',
  ],
  ['another person may', gesloten, invoer, null],
] as const)('%s', (_, zaak, i, weigering) => {
  const uit = dossierVernietigen(zaak as Zaak, i, ctx)
  expect(uit).toMatchObject(weigering ? { ok: false, weigering } : { ok: true })
})

test('backups are unreadable from the day after the last key store backup has lapsed', () =>
  expect(onleesbaarVanaf('2026-04-02T22:30:00.000Z', 30)).toBe('2026-05-04'))
