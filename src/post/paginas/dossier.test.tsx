import { expect, test } from 'vitest'
import type { Uitgaand } from '../../zaken/uitgaand/lezen.ts'
import { regelsVan } from './dossier.tsx'

const NU = '2026-11-26T09:00:00.000Z'
const deel = {
  post: {
    status: 'zelf',
    fout: null,
    antwoord: null,
    veranderdOp: NU,
    pogingen: 0,
    volgendePoging: null,
    inhoud: null,
  },
  link: {
    ...{ id: 'l', linksoort: 'reactie', voor: 'v', inhoud: 'i', gemaaktOp: NU, geopendOp: null, geblokkeerdOp: null },
    ...{ ingetrokkenOp: null, verlooptOp: '2027-01-07T23:00:00.000Z', bij: { termijn: 't', dagen: 14 } },
  },
}

test('a link that outlives its term says its last day and why; a notice that does not go says so', () => {
  const regels = new Map(regelsVan(deel as unknown as Uitgaand, NU, true, false).map(r => [r.label, r.waarde]))
  expect(regels.get('Te openen tot en met')).toBe(
    'do 7 januari 2027: de termijn, en daarna nog 14 dagen voor wie te laat is',
  )
  expect(regels.get('Mail')).toBe('Er gaat geen mail. U geeft de link zelf.')
})
