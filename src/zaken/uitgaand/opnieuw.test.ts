import { expect, test } from 'vitest'
import { context, zaak } from '../../../tests/opstelling/zaak.ts'
import type { Keer } from '../../begrippen/informeren.ts'
import type { Eenmaligelink } from '../../begrippen/werk.ts'
import { linkOpnieuw } from './opnieuw.ts'

const NU = '2026-04-03T07:10:00.000Z'
const link = (anders: Partial<Eenmaligelink> = {}): Eenmaligelink => ({
  id: 'oud',
  linksoort: 'brief',
  voor: 'brief',
  inhoud: 'tekst',
  gemaaktOp: '2026-04-02T20:00:00.000Z',
  verlooptOp: '2026-04-16T20:00:00.000Z',
  geopendOp: null,
  geblokkeerdOp: null,
  ingetrokkenOp: null,
  ...anders,
})
const opnieuw = (links: readonly Eenmaligelink[], keren: readonly Keer[] = []) =>
  linkOpnieuw(
    zaak({ werk: { links, informeren: { teksten: {}, feiten: [], perslijnen: [], keuzes: [], keren } } }),
    { oud: 'oud', link: 'nieuw' },
    context({ nu: NU }),
  )
const gemaakt = { soort: 'LinkGemaakt', id: 'nieuw', linksoort: 'brief', voor: 'brief', inhoud: 'tekst' }
const terug = { soort: 'LinkIngetrokken', id: 'oud' }

test.each([
  ['closed on wrong codes', { geblokkeerdOp: NU }, [terug, gemaakt]],
  ['lapsed', { verlooptOp: NU }, [terug, gemaakt]],
  ['withdrawn', { ingetrokkenOp: NU }, [gemaakt]],
  ['opened already', { geopendOp: NU }, [gemaakt]],
] as const)('a link that is %s is put ready again with the same text', (_, anders, feiten) => {
  const uitkomst = opnieuw([link(anders)])
  expect(uitkomst).toMatchObject({ ok: true, feiten })
  expect(uitkomst.ok && uitkomst.feiten.length).toBe(feiten.length)
})

test('a link that works, that is not there, or that was followed by another is not', () => {
  expect(opnieuw([link()])).toEqual({ ok: false, weigering: 'linkNogOpen' })
  expect(opnieuw([])).toEqual({ ok: false, weigering: 'linkOnbekend' })
  const weer = [link({ ingetrokkenOp: NU }), link({ id: 'later' })]
  expect(opnieuw(weer)).toEqual({ ok: false, weigering: 'linkVervangen' })
})

test('an audience that got a later note does not get the older one again', () => {
  const keer = (id: string) => ({ id, doelgroep: 'pers', hoe: 'link' }) as Keer
  const oud = link({ linksoort: 'informeren', voor: 'een', ingetrokkenOp: NU })
  expect(opnieuw([oud], [keer('een')])).toMatchObject({ ok: true })
  expect(opnieuw([oud], [keer('een'), keer('twee')])).toEqual({ ok: false, weigering: 'linkVervangen' })
})
