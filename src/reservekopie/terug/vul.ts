import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { bekendeMigraties, migreerIn } from '../../db/migreer.ts'
import { poolinstelling, type Verbinding } from '../../db/verbinding.ts'
import type { Stuk, Tabelkop } from '../formaat/archief.ts'
import { type Inhoudsopgave, stukkenUit } from '../formaat/keur.ts'
import { Kopiefout } from '../fout.ts'
import { isLeeg, maakLeeg } from './gebruik.ts'

/** A transaction that holds a whole restored database, not yet committed. */
export type Doel = { readonly client: pg.Client; readonly inhoud: Inhoudsopgave }

export const openDoel = async (verbinding: Verbinding): Promise<pg.Client> => {
  const client = new pg.Client(poolinstelling(verbinding))
  await client.connect()
  await client.query('begin')
  await client.query('set local idle_in_transaction_session_timeout = 0')
  await client.query('set local statement_timeout = 0')
  await client.query(`set local lock_timeout = '10s'`)
  await client.query(`set local datestyle = 'ISO'`)
  return client
}

/** A backup of a newer program holds tables that this one does not know. */
export const eisBekendSchema = async ({ pad, kop }: Inhoudsopgave): Promise<void> => {
  const bekend = await bekendeMigraties(kop.soort)
  if (kop.migraties.some(m => !bekend.includes(m))) throw new Kopiefout('nieuwer', pad)
}

type Vulling = { tabel: Tabelkop; stroom: Writable & { rowCount: number }; klaar: Promise<void> }

const beginTabel = (client: pg.Client, tabel: Tabelkop): Vulling => {
  const kolommen = tabel.kolommen.map(k => client.escapeIdentifier(k)).join(', ')
  const stroom = client.query(copyFrom(`copy ${client.escapeIdentifier(tabel.naam)} (${kolommen}) from stdin`))
  const klaar = finished(stroom)
  klaar.catch(() => {})
  return { tabel, stroom, klaar }
}

const schrijf = async ({ stroom, klaar }: Vulling, data: Buffer): Promise<void> => {
  if (!stroom.write(data)) await Promise.race([once(stroom, 'drain'), klaar])
}

const eindTabel = async (v: Vulling, stuk: Extract<Stuk, { soort: 'einde' }>, pad: string): Promise<void> => {
  v.stroom.end()
  await v.klaar
  if (v.stroom.rowCount !== stuk.einde.aantal) throw new Kopiefout('beschadigd', pad)
}

/** What becomes of a file in the backup, once the database is in place. */
export type Bestandterug = (pad: string, inhoud: Buffer) => Promise<void>

/**
 * Fills the open transaction from a backup that was checked: first the schema as it was then, then the rows,
 * then the migrations since. Nothing is there before the commit.
 */
export const vulDoel = async (
  { client, inhoud }: Doel,
  o: { sleutel: Buffer; over: boolean; meld: (regel: string) => void; bestand: Bestandterug },
): Promise<readonly string[]> => {
  const { kop, pad } = inhoud
  if (!o.over && !(await isLeeg(client))) throw new Kopiefout('nietLeeg')
  await maakLeeg(client)
  await migreerIn(client, kop.soort, kop.migraties)
  let vulling: Vulling | null = null
  let bestand: { pad: string; delen: Buffer[] } | null = null
  for await (const stuk of stukkenUit(pad, o.sleutel)) {
    if (stuk.soort === 'tabel') vulling = beginTabel(client, stuk.tabel)
    if (stuk.soort === 'bestand') bestand = { pad: stuk.bestand.pad, delen: [] }
    if (stuk.soort === 'data' && vulling) await schrijf(vulling, stuk.data)
    if (stuk.soort === 'data' && bestand) bestand.delen.push(stuk.data)
    if (stuk.soort !== 'einde') continue
    if (vulling) {
      await eindTabel(vulling, stuk, pad)
      o.meld(`${stuk.einde.naam}: ${stuk.einde.aantal.toLocaleString('nl-NL')} rijen`)
    }
    if (bestand) await o.bestand(bestand.pad, Buffer.concat(bestand.delen))
    vulling = null
    bestand = null
  }
  return migreerIn(client, kop.soort)
}
