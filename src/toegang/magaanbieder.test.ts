import { expect, test } from 'vitest'
import type { Aanbieders, Partij } from '../begrippen/feiten/aanbieder.ts'
import type { Zelfonderzoek } from '../begrippen/feiten/zelfonderzoek.ts'
import { partijVan } from './magaanbieder.ts'
import type { Aanbiederwie } from './wie.ts'

const genoemd = { naam: 'n', op: 'toen', door: 'femke' }
const hoofd: Partij = { ...genoemd, id: 'hoofd', kenmerk: '41213144', rol: 'hoofd' }
const keten: Partij = { ...genoemd, id: 'keten', kenmerk: '50000001', rol: 'keten' }
const zonder: Partij = { ...genoemd, id: 'zonder', kenmerk: null, rol: 'keten' }
const toegang = (id: string, partij: string, ingetrokkenOp: string | null = null) => ({
  ...{ id, partij, link: 'l', op: 'toen', door: 'femke', ingetrokkenOp },
})
const aanbieders: Aanbieders = {
  partijen: [hoofd, keten, zonder],
  toegangen: [toegang('t-zonder', 'zonder'), toegang('t-oud', 'keten', 'toen'), toegang('t-weg', 'verdwenen')],
}
const gevraagd = {
  gevraagd: { op: 'toen', door: 'femke', wijze: 'keten', afspraken: 'a' },
  rondes: [],
} as Zelfonderzoek

type Zaak = Parameters<typeof partijVan>[1]
const zaak = (anders: Partial<Zaak> = {}, werk: Partial<Zaak['werk']> = {}): Zaak => ({
  ...{ procedure: 'toezicht', status: 'in_behandeling' },
  ...anders,
  werk: { aanbieders, zelfonderzoek: gevraagd, ...werk },
})
const wie = (organisatie: string | null, metToegang: string | null = null): Aanbiederwie => ({
  ...{ loket: 'l', sessie: 's', naam: 'Robin', herkomst: 'h', organisatie, toegang: metToegang },
})
const zonderWerk = (weg: 'aanbieders' | 'zelfonderzoek'): Zaak => {
  const { [weg]: _, ...werk } = zaak().werk
  return { ...zaak(), werk }
}

test.each([
  ['the organisation of the token is the provider of the case', wie('41213144'), zaak(), 'hoofd'],
  ['another that takes part in the chain sees its own part', wie('50000001'), zaak(), 'keten'],
  ['another organisation sees nothing', wie('99999999'), zaak(), null],
  ['a token without organisation sees nothing, also where a provider has no number', wie(null), zaak(), null],
  ['a code opens the part that it was given for', wie(null, 't-zonder'), zaak(), 'zonder'],
  ['a code that was withdrawn opens nothing', wie(null, 't-oud'), zaak(), null],
  ['a code of a provider that was replaced opens nothing', wie(null, 't-weg'), zaak(), null],
  ['a code of another case opens nothing', wie(null, 't-elders'), zaak(), null],
  ['a session with a code is never taken for the organisation', wie('41213144', 't-elders'), zaak(), null],
  ['before something was asked there is nothing to see', wie('41213144'), zonderWerk('zelfonderzoek'), null],
  ['before a provider was named there is nothing to see', wie('41213144'), zonderWerk('aanbieders'), null],
  ['after closing it is still there to read', wie('41213144'), zaak({ status: 'gesloten' }), 'hoofd'],
  ['after destruction it is not', wie('41213144'), zaak({ status: 'vernietigd' }), null],
  ['at an incident desk there are no providers', wie('41213144'), zaak({ procedure: 'incident' }), null],
])('%s', (_, w, z, verwacht) => expect(partijVan(w, z)?.id ?? null).toBe(verwacht))
