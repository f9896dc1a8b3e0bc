import { Agent, request } from 'node:http'

export type Antwoord = {
  readonly status: number
  readonly naar: string | null
  /** The cookies it sets, as `naam=waarde`. */
  readonly koekjes: readonly string[]
  readonly tekst: string
}

export type Vraag = {
  readonly methode: 'GET' | 'POST'
  readonly pad: string
  readonly formulier?: Readonly<Record<string, string>>
  readonly koekje?: string | undefined
}

export type Client = { vraag(v: Vraag): Promise<Antwoord>; stop(): void }

/** A browser of the plainest sort: connections stay open, one cookie, forms. Rejects when there is no answer. */
export const maakClient = (adres: () => string, verbindingen: number, geduldMs = 30_000): Client => {
  const agent = new Agent({ keepAlive: true, maxSockets: verbindingen })
  const vraag = ({ methode, pad, formulier, koekje }: Vraag): Promise<Antwoord> =>
    new Promise((klaar, mis) => {
      const lijf = formulier ? new URLSearchParams(formulier).toString() : ''
      const headers = {
        ...(koekje ? { cookie: koekje } : {}),
        ...(methode === 'POST'
          ? { 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(lijf) }
          : {}),
      }
      const r = request(`${adres()}${pad}`, { method: methode, agent, headers, timeout: geduldMs }, antwoord => {
        const delen: Buffer[] = []
        antwoord.on('data', (deel: Buffer) => delen.push(deel))
        antwoord.on('error', mis)
        antwoord.on('end', () =>
          klaar({
            status: antwoord.statusCode ?? 0,
            naar: antwoord.headers.location ?? null,
            koekjes: (antwoord.headers['set-cookie'] ?? []).map(k => k.split(';')[0] ?? ''),
            tekst: Buffer.concat(delen).toString('utf8'),
          }),
        )
      })
      r.on('timeout', () => r.destroy(new Error('no answer in time')))
      r.on('error', mis)
      r.end(lijf)
    })
  return { vraag, stop: () => agent.destroy() }
}
