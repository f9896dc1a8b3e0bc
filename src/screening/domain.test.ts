import { expect, test } from 'vitest'
import { screening } from '../../tests/opstelling/voorbeeld.ts'
import type { Screening } from '../begrippen/screening.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { type Zaakstatus, zaakstatussen } from '../begrippen/zaakkern.ts'
import rotterdam from '../protocollen/loketten/rotterdam-incidentenloket.ts'
import type { Protocol } from '../protocollen/protocol.ts'
import { begin } from '../zaken/verloop/begin.ts'
import type { Context } from '../zaken/verloop/context.ts'
import { rekenaar } from '../zaken/verloop/termijnen.ts'
import { meldingScreenen, meldplichtenVoor, screeningWijzigen } from './domain.ts'

const desk: Protocol = rotterdam
const protocol = desk.versies[1]
if (!protocol) throw new Error('no second version')
const ctx: Context = {
  nu: '2026-04-03T07:10:00.000Z',
  wie: 'coordinator-1',
  desk,
  protocol,
  nieuwId: () => 'id',
  reken: rekenaar(desk, []),
}
const zaak = (status: Zaakstatus): Zaak => ({ ...begin(desk.loket, 'z', '2026-0001-Z'), status })
const calamiteit = { soortMelding: 'calamiteit', calamiteitVolgensWet: true } as const

test.each<[string, Partial<Screening>, object]>([
  ['a complete screening is a fact', {}, { ok: true }],
  ['a category of another desk is refused', { categorie: 'onbekend' }, { weigering: 'categorieOnbekend' }],
  ['advice is no calamity', { ...calamiteit, categorie: 'advies_overig' }, { weigering: 'soortPastNietBijCategorie' }],
  ['who passes it on says to whom', { uitkomst: 'doorgezet', ontvanger: null }, { ok: false }],
  ['a legal frame of the protocol is needed', { kader: 'x' }, { weigering: 'kaderOnbekend' }],
  ['a reporter type of the protocol is needed', { melderType: 'x' }, { weigering: 'melderTypeOnbekend' }],
  ['an outcome of the protocol is needed', { uitkomst: 'x' }, { weigering: 'uitkomstOnbekend' }],
  [
    'a calamity is one in law, by protocol, or both',
    { soortMelding: 'calamiteit' },
    { weigering: 'calamiteitZonderKwalificatie' },
  ],
  ['by protocol alone is enough', { soortMelding: 'calamiteit', calamiteitVolgensProtocol: true }, { ok: true }],
  [
    'a statutory calamity is called one',
    { calamiteitVolgensWet: true },
    { weigering: 'wettelijkeCalamiteitAndersGenoemd' },
  ],
  ['an unknown duty is refused', { meldplichten: ['x'] }, { weigering: 'meldplichtOnbekend' }],
])('%s', (_, anders, verwacht) => {
  expect(meldingScreenen(zaak('ontvangen'), screening(anders), ctx)).toMatchObject(verwacht)
})

test('the kind that is a calamity may have another name: the protocol says which', () => {
  const eigen = { ...ctx, protocol: { ...ctx.protocol, calamiteitsoort: 'incident' } }
  const als = (anders: Partial<Screening>) => meldingScreenen(zaak('ontvangen'), screening(anders), eigen)
  expect(als({ soortMelding: 'incident' })).toMatchObject({ weigering: 'calamiteitZonderKwalificatie' })
  expect(als({ soortMelding: 'incident', calamiteitVolgensWet: true })).toMatchObject({ ok: true })
})

const perStatus: Record<Zaakstatus, [screenen: string | null, wijzigen: string | null]> = {
  ontvangen: [null, 'nogNietGescreend'],
  in_behandeling: ['alGescreend', null],
  gesloten: ['alGescreend', 'dossierDicht'],
  vernietigd: ['alGescreend', 'dossierDicht'],
}
test.each(zaakstatussen)('a dossier that is %s is screened once and changed only while it is open', status => {
  const [screenen, wijzigen] = perStatus[status]
  const verwacht = (w: string | null) => (w === null ? { ok: true } : { ok: false, weigering: w })
  expect(meldingScreenen(zaak(status), screening(), ctx)).toMatchObject(verwacht(screenen))
  expect(screeningWijzigen(zaak(status), screening(), ctx)).toMatchObject(verwacht(wijzigen))
})

test('an outcome that ends the matter closes the dossier in the same decision', () => {
  const eind = protocol.uitkomsten.find(u => u.naar === 'gesloten' && !u.vraagtOntvanger && !u.soorten)
  const besluit = meldingScreenen(zaak('ontvangen'), screening({ uitkomst: eind?.code ?? '' }), ctx)
  expect(besluit).toMatchObject({ ok: true, feiten: [{}, {}, { soort: 'DossierGesloten', reden: eind?.code }] })
})

test('who screens what nobody took up becomes its handler; who screens another’s does not', () => {
  const soorten = (z: Zaak) => {
    const b = meldingScreenen(z, screening(), ctx)
    return b.ok ? b.feiten.map(f => f.soort) : []
  }
  expect(soorten(zaak('ontvangen'))).toContain('DossierOvergenomen')
  expect(soorten({ ...zaak('ontvangen'), behandelaar: 'ander' })).not.toContain('DossierOvergenomen')
})

const basis = {
  soortMelding: 'incident',
  categorie: 'gog_fysiek',
  kader: 'jeugdwet',
  melderType: 'wijkteam',
  minderjarig: false,
  calamiteitVolgensWet: false,
}
const toezichtVan = (anders: Partial<typeof basis>) => [
  ...new Set(
    meldplichtenVoor({ ...basis, ...anders }, protocol).map(
      code => protocol.meldplichten.find(m => m.code === code)?.toezichthouder,
    ),
  ),
]
test.each([
  ['an incident in youth care without minors carries no duty', {}, []],
  [
    'a calamity under the Wmo goes to Toezicht Wmo',
    {
      kader: 'wmo',
      soortMelding: 'calamiteit',
      categorie: 'natuurlijk_overlijden_bijzonderheid',
      calamiteitVolgensWet: true,
    },
    ['toezicht_wmo'],
  ],
  [
    'a calamity under the Jeugdwet goes to the inspectorate',
    { soortMelding: 'calamiteit', categorie: 'suicide_minderjarige', calamiteitVolgensWet: true },
    ['igj'],
  ],
  [
    'violence with a minor is notified by a certified institution, calamity or not',
    { melderType: 'gecertificeerde_instelling', minderjarig: true },
    ['igj'],
  ],
])('%s', (_, anders, verwacht) => {
  expect(toezichtVan(anders)).toEqual(verwacht)
})

test('an outcome that ends the matter waits for what must be done first', () => {
  const eind = protocol.uitkomsten.find(u => u.naar === 'gesloten' && !u.vraagtOntvanger && !u.soorten)
  const verplicht = {
    id: 't',
    code: 'ontvangst_bevestigen',
    status: 'open',
    verplicht: true,
    gesteldOp: ctx.nu,
    gedaanOp: null,
    gedaanDoor: null,
    tekst: null,
  } as const
  const besluit = meldingScreenen(
    { ...zaak('ontvangen'), taken: [verplicht] },
    screening({ uitkomst: eind?.code ?? '' }),
    ctx,
  )
  expect(besluit.ok && besluit.feiten.map(f => f.soort)).toEqual(['MeldingGescreend', 'DossierOvergenomen'])
})

const gezien = (b: ReturnType<typeof meldingScreenen> | ReturnType<typeof screeningWijzigen>) =>
  b.ok ? (b.feiten[0] as Screening).vertrouwelijkheid : b.weigering
test.each<[string, Zaak, string]>([
  [
    'the first screening settles who may see a report',
    { ...zaak('ontvangen'), vertrouwelijkheid: 'vertrouwelijk' },
    'gewoon',
  ],
  [
    'it leaves alone what somebody shielded before',
    { ...zaak('ontvangen'), vertrouwelijkheid: 'afgeschermd' },
    'afgeschermd',
  ],
  [
    'screening again never opens a shielded dossier',
    { ...zaak('in_behandeling'), vertrouwelijkheid: 'afgeschermd' },
    'afgeschermd',
  ],
])('%s', (_, z, verwacht) => {
  const s = screening({ vertrouwelijkheid: 'gewoon' })
  expect(gezien(z.status === 'ontvangen' ? meldingScreenen(z, s, ctx) : screeningWijzigen(z, s, ctx))).toBe(verwacht)
})
