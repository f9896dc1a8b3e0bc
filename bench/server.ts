import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pakketmap } from '../src/db/pakketmap.ts'
import type { Verbinding } from '../src/db/verbinding.ts'

/** The flags that `npm start` gives the server, so that what is measured is what runs. */
const startvlaggen = (
  JSON.parse(readFileSync(join(pakketmap(import.meta.url), 'package.json'), 'utf8')) as { scripts: { start: string } }
).scripts.start
  .split(' ')
  .filter(woord => woord.startsWith('--'))

const wortel = pakketmap(import.meta.url)

export type Serverkind = {
  readonly adres: string
  readonly pid: number
  /** How long it took until it could be asked. */
  readonly startMs: number
  kill(): Promise<void>
  stop(): Promise<void>
  /** In MB, as the operating system counts it. */
  geheugen(): number
}

const adresUit = (kind: ChildProcess): Promise<string> =>
  new Promise((klaar, mis) => {
    let gezegd = ''
    const lees = (deel: Buffer) => {
      gezegd += deel.toString()
      const adres = /draait op (http:\S+)/.exec(gezegd)?.[1]
      if (adres) klaar(adres)
    }
    kind.stdout?.on('data', lees)
    kind.stderr?.on('data', lees)
    kind.once('exit', code => mis(new Error(`the server ended with ${code}:\n${gezegd}`)))
  })

/** The product itself as a child, on a data folder of its own and a free port. Build first. */
export const startServer = async (
  data: string,
  omgeving: Readonly<Record<string, string>> = {},
): Promise<Serverkind> => {
  const begin = performance.now()
  const env = { PATH: process.env.PATH, BAKEN_DATA: data, PORT: '0', BAKEN_DEMO: 'nee', ...omgeving }
  const kind = spawn(process.execPath, [...startvlaggen, join(wortel, 'dist/src/main.js'), 'start'], {
    cwd: wortel,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const weg = once(kind, 'exit')
  const adres = await adresUit(kind)
  const pid = kind.pid as number
  const eindig = (sein: NodeJS.Signals) => async () => {
    kind.kill(sein)
    await weg
  }
  return {
    adres,
    pid,
    startMs: performance.now() - begin,
    kill: eindig('SIGKILL'),
    stop: eindig('SIGTERM'),
    geheugen: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
  }
}

/** The embedded PostgreSQL of a data folder, as it says itself where it is; read only while it runs. */
export const clusterVan = (data: string): { readonly pid: number; readonly verbinding: Verbinding } => {
  const [pid = '', , , poort = '', host = ''] = readFileSync(
    join(data, 'postgres/cluster/postmaster.pid'),
    'utf8',
  ).split('\n')
  return { pid: Number(pid), verbinding: { host, port: Number(poort), user: 'baken_app' } }
}
