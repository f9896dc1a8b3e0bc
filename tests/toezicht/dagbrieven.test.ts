import { expect, test } from 'vitest'
import type { Brief } from '../../src/begrippen/brief.ts'
import type { Zaak } from '../../src/begrippen/zaak.ts'
import { briefGoedkeuren, briefVoorleggen } from '../../src/brieven/domain.ts'
import { briefAlsLeesstuk } from '../../src/brieven/tekst.ts'
import { sjabloonVan } from '../../src/protocollen/bases/brieven.ts'
import wmo from '../../src/protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import type { Protocol, Protocolversie } from '../../src/protocollen/protocol.ts'
import { context, termijn, zaak } from '../opstelling/zaak.ts'

const desk: Protocol = wmo
const protocol = desk.versies[0] as Protocolversie
const DAG = '2026-05-04T09:00:00.000Z'
const op = (nu: string) => context({ desk, protocol, nu, wie: 'een-ander' })

test.each([
  ['eigen_onderzoek', 'onderzoek.duur', 'Ons onderzoek duurt tot en met maandag 31 augustus 2026.'],
  ['aanwijzingen', 'onderzoek.verbetering', 'uiterlijk op maandag 31 augustus 2026.'],
])('the letter %s takes the day from the term, and does not leave before there is one', (sjabloon, code, zin) => {
  const brief: Brief = {
    ...{ id: 'b', sjabloon, inhoud: 'i', stand: 'concept', schrijvers: ['ik'], opgesteldOp: DAG, standOp: DAG },
    ...{ standDoor: 'ik', reden: null, leesstuk: null, link: null },
  }
  const zonder = zaak({ status: 'in_behandeling', protocolversie: 1, werk: { brieven: [brief] } })
  expect(briefVoorleggen(zonder, { brief: 'b' }, op(DAG))).toEqual({ ok: false, weigering: 'dagNietGekozen' })
  const met = { ...zonder, termijnen: [termijn({ code, einde: '2026-08-31' })] }
  expect(briefVoorleggen(met, { brief: 'b' }, op(DAG)).ok).toBe(true)
  const weg = { brief: 'b', leesstuk: 'l', link: 'k', aan: 'a' }
  const voor = (z: Zaak): Zaak => ({ ...z, werk: { brieven: [{ ...brief, stand: 'voorgelegd' }] } })
  expect(briefGoedkeuren(voor(zonder), weg, op(DAG))).toEqual({ ok: false, weigering: 'dagNietGekozen' })
  expect(briefGoedkeuren(voor(met), weg, op(DAG)).ok).toBe(true)
  const s = sjabloonVan(protocol, sjabloon)
  if (!s) throw new Error(sjabloon)
  const c = { naam: 'bestuur', email: '', vrij: 'Vrij.' }
  expect(briefAlsLeesstuk(s, c, { desk, protocol, zaak: met, nu: DAG }).delen[0]?.tekst).toContain(zin)
})
