import { expect, test } from 'vitest'
import rotterdam from '../protocollen/loketten/rotterdam-incidentenloket.ts'
import westerkwartier from '../protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import { leesInstellingen } from './instellingen.ts'
import { kiesLoketten } from './protocollen.ts'

const alle = () => ({ loketten: new Map([rotterdam, westerkwartier].map(p => [p.loket, p])), fouten: [] })
const gezet = (waarde: string) => leesInstellingen({ BAKEN_LOKETTEN: waarde, BAKEN_DEMO: 'nee' }, '/tmp').loketten

test('without the setting every desk runs', () => {
  expect([...kiesLoketten(alle(), gezet('')).loketten.keys()]).toEqual([rotterdam.loket, westerkwartier.loket])
})

test('an operator runs the own desks only', () => {
  const { loketten, fouten } = kiesLoketten(alle(), gezet(` ${westerkwartier.loket} , `))
  expect([[...loketten.keys()], fouten]).toEqual([[westerkwartier.loket], []])
})

test('a name that is no desk is said, and the others run', () => {
  const { loketten, fouten } = kiesLoketten(alle(), gezet(`${rotterdam.loket},weg`))
  expect([...loketten.keys()]).toEqual([rotterdam.loket])
  expect(fouten).toEqual([{ bestand: 'weg', pad: 'BAKEN_LOKETTEN', fout: expect.stringMatching(/er niet.*Kies uit/) }])
})

test('names of which none is a desk do not start', () => {
  expect(() => kiesLoketten(alle(), gezet('weg'))).toThrow(/BAKEN_LOKETTEN is weg/)
})
