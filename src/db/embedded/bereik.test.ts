import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { hindernis, kanStarten } from './bereik.ts'

const huis = realpathSync(mkdtempSync(join(tmpdir(), 'baken-bereik-')))
const { uid, gid } = statSync(huis)
const map = join(huis, 'kloon', 'data')
mkdirSync(map, { recursive: true })
const programma = join(map, 'postgres')
writeFileSync(programma, '')
afterAll(() => rmSync(huis, { recursive: true }))

const ik = { uid, gid }
const groepsgenoot = { uid: uid + 1, gid }
const vreemde = { uid: uid + 1, gid: gid + 1 }

test.each([
  ['0700: nobody but the owner passes a private home', 0o700, [undefined, huis, huis]],
  ['0710: the group passes', 0o710, [undefined, undefined, huis]],
  ['0701: strangers pass, the group does not, since its own bits count', 0o701, [undefined, huis, undefined]],
  ['0755: everyone passes', 0o755, [undefined, undefined, undefined]],
])('%s', (_, rechten, verwacht) => {
  chmodSync(huis, rechten)
  expect([ik, groepsgenoot, vreemde].map(wie => hindernis(map, wie))).toEqual(verwacht)
})

test('a program must be both readable and executable, and so must the way to it be open', () => {
  chmodSync(huis, 0o755)
  const kan = (rechten: number) => {
    chmodSync(programma, rechten)
    return kanStarten(programma, vreemde)
  }
  expect([0o755, 0o754, 0o751, 0o700].map(kan)).toEqual([true, false, false, false])
  chmodSync(huis, 0o700)
  expect(kan(0o755)).toBe(false)
})
