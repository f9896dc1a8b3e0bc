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

/** Long enough for reports to be under way, and never at the same point of them. */
const LEEF_MS = [150, 1_100] as const

type Stand = { server: Serverkind; readonly startMs: number[] }

const rondes = async (p: Proef, stand: Stand): Promise<void> => {
  for (let ronde = 0; ronde < p.keer; ronde += 1) {
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
    await Promise.race([rondes(p, stand), allen])
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
