import { describe, expect, test } from 'vitest'
import { leesbaarheid, zinnen } from '../../kernel/taal.ts'
import { brief } from '../delen/brieven.ts'
import rotterdam from '../loketten/rotterdam-incidentenloket.ts'
import wmo from '../loketten/westerkwartier-toezicht-wmo.ts'
import type { Protocolversie } from '../protocol.ts'
import { brievenVan } from './brieven.ts'

const brieven = brievenVan(rotterdam.versies[0] as unknown as Protocolversie)
const tekstVan = (b: (typeof brieven)[number]) =>
  [b.naam, b.uitleg, b.onderwerp, ...b.alineas, b.vrij?.label ?? '', b.vrij?.uitleg ?? '', ...b.slot].join('\n')
const woorden = (tekst: string) => tekst.split(/\s+/).filter(Boolean).length

const vanToezicht = brievenVan(wmo.versies[0] as unknown as Protocolversie)

describe.each([...brieven, ...vanToezicht].map(b => [b.naam, b] as const))('the letter "%s"', (_, b) => {
  test('has no sentence that must be read twice', () => {
    expect(leesbaarheid(tekstVan(b)).langeZinnen).toEqual([])
  })

  test('has no word that only an office uses', () => {
    expect(leesbaarheid(tekstVan(b)).woorden).toEqual([])
  })

  test('has sentences of eleven words at most, on average', () => {
    const alle = zinnen([...b.alineas, ...b.slot].join('\n'))
    expect(alle.reduce((som, z) => som + woorden(z), 0) / alle.length).toBeLessThanOrEqual(11)
  })

  test('says whom to call', () => {
    expect(tekstVan(b)).toContain('{telefoon}')
  })

  test('is a letter as the schema has it', () => {
    expect(brief.safeParse(b).error).toBeUndefined()
  })
})

test('at an incident desk a letter to the board or to another organisation is never sent by who wrote it alone', () => {
  expect(brieven.filter(b => b.aan === 'ander' && b.goedkeuring === 'zelf')).toEqual([])
})

test('a field that is not on the list is refused, so that no name can be filled in by itself', () => {
  const met = { ...brieven[0], onderwerp: 'Over {naam}' }
  expect(brief.safeParse(met).error?.issues[0]?.message).toMatch(/tussen accolades alleen nummer/)
})

test('codes are given once', () => {
  for (const lijst of [brieven, vanToezicht]) expect(new Set(lijst.map(b => b.code)).size).toBe(lijst.length)
})
