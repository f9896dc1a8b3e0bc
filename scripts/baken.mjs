// npm run -s baken -- <act> ...: builds when needed, then runs the command line.
import { spawn } from 'node:child_process'
import process from 'node:process'
import { bouw, hoofdbestand, vindNode, wortel } from './bouw.mjs'

const node = vindNode()
const gebouwd = await bouw(node)
if (gebouwd !== 0) {
  process.stderr.write('Baken kon niet worden gebouwd; de fouten staan hierboven.\n')
  process.exit(70)
}

// npm moves to the package's own folder, where data/ is; files that the user names are in the folder he stood in.
const werkmap = process.env.INIT_CWD ?? process.cwd()
const kind = spawn(node, [hoofdbestand, ...process.argv.slice(2)], {
  cwd: wortel,
  stdio: 'inherit',
  env: { ...process.env, BAKEN_WERKMAP: werkmap },
})

const doorgeven = sein => {
  // At a terminal Ctrl-C reaches the child by itself; a second one might mean "at once".
  if (sein !== 'SIGINT' || !process.stdin.isTTY) kind.kill(sein)
}
for (const sein of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(sein, doorgeven)

kind.once('exit', (code, sein) => {
  if (!sein) process.exit(code ?? 1)
  for (const naam of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(naam)
  process.kill(process.pid, sein)
})
