// npm test: types, lint, architecture, unit, database and browser tests, in this order. Installs Chromium when it may.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { vindNode, wortel } from './bouw.mjs'

const node = vindNode()
const bin = naam => `${wortel}/node_modules/.bin/${naam}`
const kandidaten = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].filter(Boolean)
const chromium = () => kandidaten.find(pad => existsSync(pad))

const voer = (opdracht, argumenten, env = process.env) =>
  spawnSync(opdracht, argumenten, { cwd: wortel, stdio: 'inherit', env }).status ?? 1

const isDebian = () => existsSync('/etc/debian_version') && readFileSync('/etc/os-release', 'utf8').includes('debian')

/** The browser tests need a browser; as root on Debian we install it, otherwise we say how. */
const zorgVoorChromium = () => {
  if (chromium()) return chromium()
  if (process.getuid?.() === 0 && isDebian()) {
    process.stdout.write('Chromium ontbreekt en wordt geïnstalleerd (apt-get).\n')
    voer('apt-get', ['update', '-qq'])
    voer('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
    if (chromium()) return chromium()
  }
  process.stderr.write(
    'De browsertests hebben Chromium nodig. Installeer het (Debian: sudo apt-get install chromium), of zet CHROMIUM op het pad van een Chromium of Chrome, en voer npm test opnieuw uit.\n',
  )
  process.exit(69)
}

const browser = zorgVoorChromium()
const env = { ...process.env, CHROMIUM: browser, PATH: `${wortel}/node_modules/.bin:${process.env.PATH}` }
const stappen = [
  ['types', bin('tsc'), ['--noEmit']],
  ['lint', bin('biome'), ['check', '.']],
  ['ongebruikte code', bin('knip'), []],
  ['tests', node, [`${wortel}/node_modules/vitest/vitest.mjs`, 'run', ...process.argv.slice(2)]],
]
for (const [naam, opdracht, argumenten] of stappen) {
  process.stdout.write(`\n== ${naam}\n`)
  const code = voer(opdracht, argumenten, env)
  if (code !== 0) {
    process.stderr.write(`${naam}: mislukt\n`)
    process.exit(code)
  }
}
