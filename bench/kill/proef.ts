import { setTimeout as wacht } from 'node:timers/promises'
import { maakClient } from '../http.ts'
import { clusterVan, type Serverkind, startServer } from '../server.ts'
import { controleer } from './controle.ts'
import { laatMelden } from './melder.ts'

export type Proef = {
  readonly data: string
  readonly loket: string
  readonly keer: number
  readonly clients: number
  /** Which rounds end PostgreSQL instead of the server, or both at once. */
  readonly soort?: (ronde: number) => 'server' | 'database' | 'allebei'
  readonly meld?: (regel: string) => void
}

export type Proefuitslag = {
  readonly bevestigd: number
  readonly begonnen: number
  /** Requests that broke off under way; of those the submits, of which nobody knew whether they had arrived. */
  readonly afgebroken: number
  readonly onzeker: number
  readonly startMs: readonly number[]
  readonly fouten: readonly string[]
}

/** Reports that a round lets through before it may end, however slow the machine is; and never at the same point. */
const MINSTENS = 5
const LEEF_MS = [50, 900] as const
const GEDULD_MS = 30_000

/** Until so many more reports were acknowledged, or patience is out. */
const totBevestigd = async (aantal: () => number): Promise<void> => {
  const [eerst, begin] = [aantal(), performance.now()]
  while (aantal() - eerst < MINSTENS && performance.now() - begin < GEDULD_MS) await wacht(20)
}

type Stand = { server: Serverkind; readonly startMs: number[] }

const rondes = async (p: Proef, stand: Stand, bevestigd: () => number): Promise<void> => {
  for (let ronde = 0; ronde < p.keer; ronde += 1) {
    await totBevestigd(bevestigd)
    await wacht(LEEF_MS[0] + Math.random() * (LEEF_MS[1] - LEEF_MS[0]))
    const soort = p.soort?.(ronde) ?? 'server'
    const { pid } = clusterVan(p.data)
    if (soort !== 'server') process.kill(pid, 'SIGKILL')
    if (soort === 'database') continue
    await stand.server.kill()
    stand.server = await startServer(p.data)
    stand.startMs.push(Math.round(stand.server.startMs))
    p.meld?.(`ronde ${ronde + 1} van ${p.keer} (${soort}): weer op na ${Math.round(stand.server.startMs)} ms`)
  }
}

/**
 * Kills while reports come in, again and again, and then counts. Reporters who got no answer ask again with the same
 * form; in the end every one of them holds a receipt.
 */
export const killproef = async (p: Proef): Promise<Proefuitslag> => {
  const stand: Stand = { server: await startServer(p.data), startMs: [] }
  const client = maakClient(() => stand.server.adres, p.clients, 10_000)
  const melders = Array.from({ length: p.clients }, (_, i) => laatMelden(client, p.loket, `m${i}`))
  const allen = Promise.all(melders.map(m => m.klaar))
  try {
    const totNu = () => melders.reduce((n, m) => n + m.melder.bevestigd.length, 0)
    await Promise.race([rondes(p, stand, totNu), allen])
    for (const { melder } of melders) melder.stop = true
    await allen
    const bevestigd = melders.flatMap(m => m.melder.bevestigd)
    const { verbinding } = clusterVan(p.data)
    const { meldingen, fouten } = await controleer({ data: p.data, verbinding, loket: p.loket }, bevestigd)
    const begonnen = melders.reduce((n, m) => n + m.melder.begonnen.length, 0)
    const teveel = meldingen === begonnen ? [] : [`${begonnen} reports were made and ${meldingen} are there`]
    const som = (wat: 'afgebroken' | 'onzeker') => melders.reduce((n, m) => n + m.melder[wat], 0)
    return {
      bevestigd: bevestigd.length,
      begonnen,
      afgebroken: som('afgebroken'),
      onzeker: som('onzeker'),
      startMs: stand.startMs,
      fouten: [...fouten, ...teveel],
    }
  } finally {
    for (const { melder } of melders) melder.stop = true
    client.stop()
    await stand.server.stop()
  }
}
