import { expect, test } from 'vitest'
import { foutenIn } from '../../src/protocollen/controle/breek.ts'
import rotterdam from '../../src/protocollen/loketten/rotterdam-incidentenloket.ts'
import westerkwartier from '../../src/protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import { metAndereCodes } from './andere-codes.ts'

test.each([rotterdam, westerkwartier])('$loket with another code for everything is as good a protocol', desk => {
  const nieuw = metAndereCodes(desk)
  expect(foutenIn(nieuw)).toEqual([])
  for (const versie of nieuw.versies)
    for (const lijst of [versie.soorten, versie.taken, versie.termijnen, versie.uitkomsten, versie.brieven ?? []])
      for (const { code } of lijst) expect(code).toMatch(/^q_/)
})
