import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createGzip } from 'node:zlib'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { poolinstelling, type Verbinding } from '../db/verbinding.ts'
import { findBestanden, openBestand } from './bestanden.ts'
import { type Databasesoort, type Kop, schrijfStuk, type Tabelkop, teller } from './formaat/archief.ts'
import { versleutelBlokken } from './formaat/blokken.ts'
import { type Inhoudsopgave, keurKopie } from './formaat/keur.ts'
import { Kopiefout } from './fout.ts'
import { findMigraties, findTabellen } from './tabellen.ts'

export type Kopieopdracht = {
  readonly soort: Databasesoort
  readonly pad: string
  readonly sleutel: Buffer
  readonly gemaaktOp: string
  readonly instellingen: Readonly<Record<string, string>>
  /** The data folder, of which some folders go along; null for the key store. */
  readonly datamap: string | null
  /** Files as they were before the database's moment. */
  readonly vooraf: ReadonlyMap<string, Buffer>
  readonly meld: (regel: string) => void
}

/** One moment of a database, held for as long as the backup takes, as its owner. */
export const openMoment = async (verbinding: Verbinding): Promise<pg.Client> => {
  const client = new pg.Client(poolinstelling(verbinding))
  await client.connect()
  await client.query('begin isolation level repeatable read read only')
  await client.query('set local idle_in_transaction_session_timeout = 0')
  await client.query('set local statement_timeout = 0')
  // Rather an error than a backup that quietly leaves rows out.
  await client.query('set local row_security = off')
  await client.query(`set local datestyle = 'ISO'`)
  const { rows } = await client.query<{ er: string | null }>(`select to_regclass('public.migratie')::text as er`)
  if (rows[0]?.er) return client
  await client.end()
  throw new Kopiefout('nietsTeKopieren')
}

async function* tabelStukken(client: pg.Client, tabel: Tabelkop, meld: (r: string) => void): AsyncGenerator<Buffer> {
  const kolommen = tabel.kolommen.map(k => client.escapeIdentifier(k)).join(', ')
  const vraag = `copy (select ${kolommen} from ${client.escapeIdentifier(tabel.naam)}) to stdout`
  const stroom = client.query(copyTo(vraag))
  const tel = teller()
  yield schrijfStuk({ soort: 'tabel', tabel })
  for await (const data of stroom as AsyncIterable<Buffer>) {
    tel.neem(data)
    yield schrijfStuk({ soort: 'data', data })
  }
  const aantal = stroom.rowCount
  yield schrijfStuk({ soort: 'einde', einde: { naam: tabel.naam, aantal, hash: tel.einde().hash } })
  meld(`${tabel.naam}: ${aantal.toLocaleString('nl-NL')} rijen`)
}

async function* bestandStukken(pad: string, bron: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<Buffer> {
  const tel = teller()
  yield schrijfStuk({ soort: 'bestand', bestand: { pad } })
  for await (const data of bron) {
    tel.neem(data)
    yield schrijfStuk({ soort: 'data', data })
  }
  const { bytes, hash } = tel.einde()
  yield schrijfStuk({ soort: 'einde', einde: { naam: pad, aantal: bytes, hash } })
}

async function* alleStukken(client: pg.Client, o: Kopieopdracht): AsyncGenerator<Buffer> {
  const kop: Kop = {
    formaat: 1,
    soort: o.soort,
    gemaaktOp: o.gemaaktOp,
    migraties: await findMigraties(client),
    instellingen: o.instellingen,
  }
  yield schrijfStuk({ soort: 'kop', kop })
  const tabellen = await findTabellen(client)
  for (const tabel of tabellen) yield* tabelStukken(client, tabel, o.meld)
  const bestanden = o.datamap === null ? [] : await findBestanden(o.datamap)
  let delen = tabellen.length
  for (const pad of bestanden) {
    const vroeger = o.vooraf.get(pad)
    const bron = vroeger ? [vroeger] : await openBestand(o.datamap ?? '', pad)
    // Gone since the folder was read: its dossier was destroyed meanwhile, or it was never finished.
    if (!bron) continue
    yield* bestandStukken(pad, bron)
    delen++
  }
  yield schrijfStuk({ soort: 'slot', delen })
}

const bewaarVast = async (pad: string): Promise<void> => {
  const bestand = await open(pad, 'r')
  await bestand.sync()
  await bestand.close()
}

/** Writes one database at its moment to an encrypted file, reads that back whole, and only then gives it its name. */
export const schrijfKopie = async (client: pg.Client, o: Kopieopdracht): Promise<Inhoudsopgave> => {
  const deel = `${o.pad}.deel`
  try {
    await pipeline(
      Readable.from(alleStukken(client, o)),
      // Rows are written as text, so light compression already halves them.
      createGzip({ level: constants.Z_BEST_SPEED }),
      bron => versleutelBlokken(o.sleutel, bron as AsyncIterable<Buffer>),
      createWriteStream(deel, { mode: 0o600, flags: 'wx' }),
    )
    await bewaarVast(deel)
    const inhoud = await keurKopie(deel, o.sleutel, o.soort)
    await rename(deel, o.pad)
    await bewaarVast(dirname(o.pad))
    return { ...inhoud, pad: o.pad }
  } catch (fout) {
    const code = (fout as NodeJS.ErrnoException).code ?? ''
    if (code !== 'EEXIST') await rm(deel, { force: true })
    if (['ENOENT', 'EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EEXIST', 'EDQUOT'].includes(code))
      throw new Kopiefout('nietTeSchrijven', o.pad, fout)
    throw fout
  }
}
