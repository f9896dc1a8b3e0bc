import pg from 'pg'
import { poolinstelling, type Verbinding } from '../db/verbinding.ts'

const OPNIEUW_MS = 2_000

/**
 * One connection that stays for as long as this process runs: pools let go of theirs when it is quiet, and a restore
 * must see that somebody is at work here.
 */
export const blijfAanwezig = (verbinding: Verbinding): (() => Promise<void>) => {
  let gestopt = false
  let client: pg.Client | undefined
  let wacht: NodeJS.Timeout | undefined
  const verbind = async (): Promise<void> => {
    const nieuw = new pg.Client({ ...poolinstelling(verbinding), application_name: 'baken-server' })
    client = nieuw
    nieuw.on('error', () => {})
    nieuw.on('end', () => {
      if (!gestopt) wacht = setTimeout(() => void verbind(), OPNIEUW_MS).unref()
    })
    await nieuw.connect().catch(() => nieuw.end().catch(() => {}))
  }
  void verbind()
  return async () => {
    gestopt = true
    clearTimeout(wacht)
    await client?.end().catch(() => {})
  }
}
