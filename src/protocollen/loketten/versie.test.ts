import { expect, test } from 'vitest'
import { systeemklok } from '../../kernel/klok.ts'
import { ingebouwdeProtocollen } from '../ingebouwd.ts'
import type { Protocol } from '../protocol.ts'
import sloten from '../sloten.json' with { type: 'json' }
import { vergrendel, versieHash, versieMet, versieOp } from '../versie.ts'
import rotterdam from './rotterdam-incidentenloket.ts'

const protocol: Protocol = rotterdam
const [eerste, tweede] = protocol.versies

test.each([
  ['the day before the first', '2018-12-31', null],
  ['the first day', '2019-01-01', 1],
  ['the last day of the first', '2022-12-31', 1],
  ['the first day of the second: periods are half-open', '2023-01-01', 2],
  ['the last day of the second', '2026-09-30', 2],
  ['the first day of the third', '2026-10-01', 3],
  ['any day after, as the last is open', '2099-01-01', 3],
])('on %s (%s) the version is %s', (_, dag, versie) => expect(versieOp(protocol, dag)?.versie ?? null).toBe(versie))

test('after a last version that ended, none is in force', () => {
  const gestopt = {
    ...protocol,
    versies: protocol.versies.slice(0, 2).map((v, i) => ({ ...v, tot: i === 0 ? v.tot : '2026-01-01' })),
  }
  expect(versieOp(gestopt, '2025-12-31')?.versie).toBe(2)
  expect(versieOp(gestopt, '2026-01-01')).toBeNull()
})

test('a dossier finds the version it was opened under by number', () => {
  expect(versieMet(protocol, 1)).toBe(eerste)
  expect(versieMet(protocol, 4)).toBeNull()
})

test('the hash sees content only: not the order of keys, and not the day a next version ends this one', () => {
  if (!eerste || !tweede) throw new Error('two versions expected')
  const omgekeerd = Object.fromEntries(Object.entries(eerste).reverse()) as typeof eerste
  expect(versieHash(omgekeerd)).toBe(versieHash(eerste))
  expect(versieHash({ ...tweede, tot: '2030-01-01' })).toBe(versieHash(tweede))
  expect(versieHash({ ...eerste, toelichting: `${eerste.toelichting} ` })).not.toBe(versieHash(eerste))
  expect(versieHash({ ...eerste, taken: eerste.taken.toReversed() })).not.toBe(versieHash(eerste))
})

const vandaag = systeemklok().toISOString().slice(0, 10)

test.each((await ingebouwdeProtocollen()).map(p => [p.loket, p] as const))(
  'a published version of %s is never changed: make a new version instead',
  (loket, p) => {
    const bewaard: Record<string, string> = (sloten as Record<string, Record<string, string>>)[loket] ?? {}
    const nu = vergrendel(p)
    const gewijzigd = p.versies
      .filter(v => v.vanaf <= vandaag || bewaard[v.versie] !== undefined)
      .filter(v => bewaard[v.versie] !== nu[v.versie])
      .map(v => `${loket} versie ${v.versie}; the line for sloten.json is "${v.versie}": "${nu[v.versie]}"`)
    expect(gewijzigd).toEqual([])
  },
)

test('no lock is left of a version that does not exist', async () => {
  const bestaand = new Map((await ingebouwdeProtocollen()).map(p => [p.loket, vergrendel(p)]))
  const los = Object.entries(sloten).flatMap(([loket, versies]) =>
    Object.keys(versies).filter(versie => bestaand.get(loket)?.[versie] === undefined),
  )
  expect(los).toEqual([])
})
