// npm run dev: compiles on every change and restarts the server, until Ctrl-C.
import { spawn } from 'node:child_process'
import process from 'node:process'
import { bouw, bouwinstelling, hoofdbestand, tsc, vindNode, wortel } from './bouw.mjs'

const node = vindNode()
const begin = opties => spawn(node, opties, { cwd: wortel, stdio: ['ignore', 'inherit', 'inherit'] })

// A first build that fails is no reason to stop: the watcher shows the faults and goes on.
await bouw(node)

const kinderen = [
  begin([tsc, '-p', bouwinstelling, '--watch', '--preserveWatchOutput']),
  begin(['--watch', '--watch-preserve-output', hoofdbestand, 'start', ...process.argv.slice(2)]),
]

let stopt = false
const stop = sein => {
  if (stopt) return
  stopt = true
  for (const kind of kinderen) if (kind.exitCode === null) kind.kill(sein)
}
// Always SIGTERM: the server drains and the database stops in order, also when the terminal said SIGINT.
for (const sein of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(sein, () => stop('SIGTERM'))

const codes = await Promise.all(
  kinderen.map(
    kind =>
      new Promise(klaar => {
        kind.once('exit', code => {
          const gevraagd = stopt
          stop('SIGTERM')
          klaar(gevraagd ? 0 : (code ?? 1))
        })
      }),
  ),
)
process.exitCode = Math.max(...codes)
