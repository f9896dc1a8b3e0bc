import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wacht } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ditProces, houderIn, leeft, procesStart } from './houder.ts'
import { geefLevensteken, staatVan } from './levensteken.ts'
import { metSlot } from './slot.ts'

let pad: string
beforeEach(() => {
  pad = join(mkdtempSync(join(tmpdir(), 'baken-slot-')), 'slot')
})
afterEach(() => rmSync(dirname(pad), { recursive: true }))

const schrijf = (houder: object) => writeFileSync(pad, JSON.stringify(houder))
const gestorvenPid = () =>
  new Promise<number>(klaar => {
    const kind = spawn(process.execPath, ['-e', ''])
    kind.once('exit', () => klaar(kind.pid ?? 0))
  })

test('a process is known by its pid and the moment it began', () => {
  expect(leeft(ditProces)).toBe(true)
  expect(leeft({ ...ditProces, start: 'earlier, with the same pid' })).toBe(false)
  expect(procesStart(process.pid)).toBe(ditProces.start)
})

test('a file names its holder until it is taken away, and nobody else can have it meanwhile', async () => {
  const teken = geefLevensteken(pad)
  expect(houderIn(pad)).toEqual(ditProces)
  expect(await staatVan(pad)).toBe('leeft')
  expect(geefLevensteken(pad)).toBeUndefined()
  teken?.weg()
  expect(await staatVan(pad)).toBe('weg')
})

test('a file of a process that died is dead', async () => {
  schrijf({ ...ditProces, pid: await gestorvenPid() })
  expect(await staatVan(pad)).toBe('dood')
})

test('another machine lives as long as it touches its file, whatever its pid means here', async () => {
  schrijf({ ...ditProces, machine: 'elders' })
  const levend = staatVan(pad)
  await wacht(400)
  schrijf({ ...ditProces, machine: 'elders' })
  expect(await levend).toBe('leeft')
})

test('of ten that want the lock at once, one has it at a time', async () => {
  let binnen = 0
  let meest = 0
  const werk = async () => {
    binnen += 1
    meest = Math.max(meest, binnen)
    await wacht(2)
    binnen -= 1
  }
  await Promise.all(Array.from({ length: 10 }, () => metSlot(pad, () => {}, werk)))
  expect(meest).toBe(1)
  expect(existsSync(pad)).toBe(false)
})

test('a lock that a killed process left is taken over, by one at a time', async () => {
  schrijf({ ...ditProces, pid: await gestorvenPid() })
  const volgorde: string[] = []
  const werk = async () => {
    volgorde.push('in')
    await wacht(5)
    volgorde.push('uit')
  }
  await Promise.all(Array.from({ length: 5 }, () => metSlot(pad, () => {}, werk)))
  expect(volgorde).toEqual(Array.from({ length: 5 }, () => ['in', 'uit']).flat())
})

test('work that fails gives the lock back', async () => {
  await expect(
    metSlot(
      pad,
      () => {},
      () => Promise.reject(new Error('mis')),
    ),
  ).rejects.toThrow('mis')
  expect(existsSync(pad)).toBe(false)
})
