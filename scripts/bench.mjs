// npm run bench -- <command>: builds when needed, then runs the bench with the memory the product has to do with.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import process from 'node:process'
import { bouw, vindNode, wortel } from './bouw.mjs'

const node = vindNode()
if ((await bouw(node)) !== 0) process.exit(70)
const ruimte = ['--max-old-space-size=192', '--max-semi-space-size=16']
const kind = spawn(node, [...ruimte, join(wortel, 'dist', 'bench', 'bench.js'), ...process.argv.slice(2)], {
  cwd: wortel,
  stdio: 'inherit',
})
kind.once('exit', (code, sein) => process.exit(sein ? 1 : (code ?? 1)))
