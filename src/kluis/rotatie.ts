import { randomBytes } from 'node:crypto'
import { open, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as wacht } from 'node:timers/promises'
import type pg from 'pg'
import { HERLEES_MS, leesSleutelbestand } from './loketsleutels.ts'
import { ontsleutel, versleutel } from './versleuteling.ts'

const PER_KEER = 500

/** Writes a whole file or nothing: who loses power in between has the old one. */
const vervang = async (pad: string, inhoud: string): Promise<void> => {
  const nieuw = `${pad}.nieuw`
  await rm(nieuw, { force: true })
  await writeFile(nieuw, inhoud, { mode: 0o600, flag: 'wx', flush: true })
  await rename(nieuw, pad)
  const map = await open(dirname(pad), 'r')
  await map.sync()
  await map.close()
}

/** Adds a line with a new key, which is in use from then on. The old lines stay: backups need them. */
const voegRegelToe = async (pad: string): Promise<string> => {
  const tekst = await readFile(pad, 'utf8')
  const { sleutels } = leesSleutelbestand(tekst)
  const hoogste = Math.max(0, ...[...sleutels.keys()].map(naam => Number(naam.replace(/\D/g, '')) || 0))
  const naam = `k${hoogste + 1}`
  await vervang(pad, `${tekst.trimEnd()}\n${naam} ${randomBytes(32).toString('base64')}\n`)
  return naam
}

type Rij = { id: string; ingepakt: Buffer; kek: string }

const plaatsVan = (loket: string, id: string) => `${loket}|sleutel|${id}|ingepakt`

/** Wraps one batch of data keys anew; each only if nobody changed it since. Returns how many were left to do. */
const herpak = async (client: pg.ClientBase, loket: string, pad: string, naam: string): Promise<number> => {
  const { sleutels } = leesSleutelbestand(await readFile(pad, 'utf8'))
  const nieuw = sleutels.get(naam) as Buffer
  const { rows } = await client.query<Rij>(
    'select id, ingepakt, kek from sleutel where loket = $1 and kek <> $2 order by id limit $3',
    [loket, naam, PER_KEER],
  )
  const ingepakt = rows.map(r => {
    const oud = sleutels.get(r.kek)
    if (!oud) throw new Error(`key ${r.kek} of ${loket} is not in its file`)
    const plaats = plaatsVan(loket, r.id)
    return versleutel(nieuw, ontsleutel(oud, r.ingepakt, plaats), plaats)
  })
  await client.query(
    `update sleutel s set ingepakt = n.ingepakt, kek = $2
     from unnest($3::uuid[], $4::bytea[], $5::text[]) as n(id, ingepakt, was)
     where s.loket = $1 and s.id = n.id and s.kek = n.was`,
    [loket, naam, rows.map(r => r.id), ingepakt, rows.map(r => r.kek)],
  )
  return rows.length
}

export type Rotatie = { readonly naam: string; readonly hervat: boolean; readonly herpakt: number }

/**
 * Gives a desk a new key and wraps its data keys with it, as the owner of the key store, beside a running server.
 * Cut off halfway it goes on where it was: both lines are in the file, and each key names the one it needs.
 */
export const roteer = async (
  client: pg.ClientBase,
  map: string,
  loket: string,
  meld: (regel: string) => void,
): Promise<Rotatie> => {
  const pad = join(map, `${loket}.sleutel`)
  const { actief } = leesSleutelbestand(await readFile(pad, 'utf8'))
  const { rowCount } = await client.query('select from sleutel where loket = $1 and kek <> $2 limit 1', [loket, actief])
  const hervat = (rowCount ?? 0) > 0
  const naam = hervat ? actief : await voegRegelToe(pad)
  let herpakt = 0
  // A server that has not looked at the file yet may still wrap with the old key: a last round after it has.
  for (const laatste of [false, true]) {
    if (laatste) await wacht(2 * HERLEES_MS)
    for (let n = await herpak(client, loket, pad, naam); n > 0; n = await herpak(client, loket, pad, naam)) {
      herpakt += n
      meld(`${herpakt} sleutels opnieuw ingepakt`)
    }
  }
  return { naam, hervat, herpakt }
}
