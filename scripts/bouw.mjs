// Plain Node, from version 18: this runs before we know that there is a newer one.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { setTimeout as wacht } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export const wortel = dirname(dirname(fileURLToPath(import.meta.url)))
export const hoofdbestand = join(wortel, 'dist', 'src', 'main.js')
export const tsc = join(wortel, 'node_modules', 'typescript', 'bin', 'tsc')
export const bouwinstelling = join(wortel, 'tsconfig.build.json')

/** This Node when it is new enough, or else the one that the lockfile brings along. */
export const vindNode = () => {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  const [platform, naam] = process.platform === 'win32' ? ['win', 'node.exe'] : [process.platform, 'node']
  const meegekomen = join(wortel, 'node_modules', `node-${platform}-${process.arch}`, 'bin', naam)
  if (existsSync(meegekomen)) return meegekomen
  process.stderr.write(
    `Baken heeft Node 24 of nieuwer nodig; dit is ${process.version}. Voer npm ci uit, of installeer Node 24.\n`,
  )
  process.exit(69)
}

const laatst = pad => statSync(pad, { throwIfNoEntry: false })?.mtimeMs ?? 0

// Folders count too: a file that is gone leaves its mark there.
const nieuwste = map =>
  existsSync(map)
    ? readdirSync(map, { withFileTypes: true }).reduce((hoogste, deel) => {
        const pad = join(map, deel.name)
        if (deel.isDirectory()) return Math.max(hoogste, nieuwste(pad))
        return /(?<!\.test)\.(ts|tsx|json)$/.test(deel.name) ? Math.max(hoogste, laatst(pad)) : hoogste
      }, laatst(map))
    : 0

const stempel = join(wortel, 'dist', '.gebouwd')

const isVers = () => {
  const bron = Math.max(
    ...['src', 'demo', 'bench'].map(map => nieuwste(join(wortel, map))),
    ...['package.json', 'tsconfig.json', 'tsconfig.build.json'].map(naam => laatst(join(wortel, naam))),
  )
  return existsSync(hoofdbestand) && bron <= laatst(stempel)
}

const slot = join(wortel, 'dist', '.bouwt')

const neemSlot = () => {
  mkdirSync(join(wortel, 'dist'), { recursive: true })
  try {
    mkdirSync(slot)
    return true
  } catch (err) {
    if (err.code !== 'EEXIST') throw err
    return false
  }
}

const bouwNu = node => {
  const begin = Date.now() / 1000
  // All to stderr: what a command prints on stdout may be read by a program.
  const { status } = spawnSync(node, [tsc, '-p', bouwinstelling], { cwd: wortel, stdio: ['ignore', 2, 2] })
  if (status !== 0) return status ?? 1
  writeFileSync(stempel, '')
  utimesSync(stempel, begin, begin)
  return 0
}

/** Builds when a source is newer than what was built; 0 when dist is good. Two at once: the second waits. */
export const bouw = async (node = vindNode()) => {
  if (isVers()) return 0
  while (!neemSlot()) {
    if (Date.now() - laatst(slot) > 120_000) rmSync(slot, { recursive: true, force: true })
    await wacht(100)
    if (isVers()) return 0
  }
  try {
    return bouwNu(node)
  } finally {
    rmSync(slot, { recursive: true, force: true })
  }
}

// As a command: what npm start and npm run build run.
if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await bouw()
