import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { context, desk, taak, zaak } from '../../../tests/opstelling/zaak.ts'
import { Advies } from './advies.tsx'
import type { Geopend } from './lezen.ts'

const { protocol } = context()
const beeld = (status: 'open' | 'gedaan' | 'vervallen') => {
  const z = zaak({
    taken: [taak({ id: 'o', tekst: 't', status })],
    werk: { advies: { antwoorden: [], verwezen: [], opvolgingen: [{ dag: '2026-04-08', taak: 'o', termijn: 'x' }] } },
  } as Parameters<typeof zaak>[0])
  const g = {
    zaak: z,
    desk,
    protocol,
    teksten: new Map([['t', 'Nabellen']]),
    collegas: new Map(),
    meldingen: [],
    voorvallen: [],
    betrokkenen: [],
    journaal: [],
  } as unknown as Geopend
  return renderToStaticMarkup(<Advies g={g} />)
}

test.each([
  ['open', 'Nabellen<'],
  ['gedaan', 'Nabellen (afgerond)'],
  ['vervallen', 'Nabellen (vervallen)'],
] as const)('a day to come back of which the task is %s reads %s', (status, verwacht) =>
  expect(beeld(status)).toContain(verwacht),
)
