import { join } from 'node:path'
import { OpstartFout } from '../db/opstartfout.ts'
import { opstartFoutVan } from '../db/opstartfout-van.ts'
import { pakketmap } from '../db/pakketmap.ts'
import { type Database, inLoket, maakDatabase, maakPool } from '../db/verbinding.ts'
import { BEKENDE_BESLUITDAGEN } from '../kernel/besluitdagen.ts'
import { uuidv7 } from '../kernel/ids.ts'
import { systeemklok } from '../kernel/klok.ts'
import { bestandsopslag } from '../kluis/bestandsopslag.ts'
import { type Kluis, maakKluis } from '../kluis/kluis.ts'
import { bestandsbewaarder } from '../kluis/loketsleutels.ts'
import type { Bestandsfout } from '../protocollen/lees.ts'
import type { Protocol } from '../protocollen/protocol.ts'
import { versieHash } from '../protocollen/versie.ts'
import type { Baken } from '../zaken/baken.ts'
import { clamd } from '../zaken/bijlagen/clamd.ts'
import { vulToezichtregelsAan } from '../zaken/register/toezichtregelsaanvullen.ts'
import type { Instellingen } from './instellingen.ts'
import { type Opslag, openOpslag } from './opslag.ts'
import { kiesLoketten, leesLoketten } from './protocollen.ts'
import { maakWekker, type Wekker } from './wekker.ts'

export type Opbouw = {
  readonly baken: Baken
  readonly opslag: Opslag
  readonly protocolfouten: readonly Bestandsfout[]
  /** Desks whose key was made at this start. */
  readonly nieuweSleutels: readonly string[]
  readonly wekker: Wekker
  stop(): Promise<void>
}

type Bewaarder = ReturnType<typeof bestandsbewaarder>

/** A desk's key is made once; when keys were wrapped with it already and the file is gone, we stop. */
const zorgVoorSleutel = async (bewaarder: Bewaarder, kluis: Kluis, loket: string, map: string): Promise<boolean> => {
  try {
    const al = await kluis.tel(loket)
    if (al > 0) {
      await kluis.zoeksleutel(loket)
      return false
    }
    return await bewaarder.maakAan(loket)
  } catch (fout) {
    if (fout instanceof OpstartFout) throw fout
    const pad = join(map, `${loket}.sleutel`)
    if (fout instanceof Error && fout.name === 'SleutelOntbreekt')
      throw new OpstartFout('sleutelbestandOntbreekt', { pad }, fout)
    throw opstartFoutVan(fout, 'sleutelbestand', { pad })
  }
}

/** A version in force is locked at its first start: afterwards its text may not change. */
const vergrendel = async (db: Database, protocol: Protocol, vandaag: string): Promise<readonly string[]> =>
  inLoket(db, protocol.loket, async tx => {
    const { loket } = protocol
    await tx
      .insertInto('loket')
      .values({ loket })
      .onConflict(c => c.doNothing())
      .execute()
    const sloten = await tx.selectFrom('protocolslot').select(['versie', 'hash']).where('loket', '=', loket).execute()
    const nieuw = protocol.versies.filter(v => v.vanaf <= vandaag && !sloten.some(s => s.versie === v.versie))
    if (nieuw.length > 0)
      await tx
        .insertInto('protocolslot')
        .values(nieuw.map(v => ({ loket, versie: v.versie, hash: versieHash(v) })))
        .execute()
    const heeftDagen = await tx
      .selectFrom('besluitdag')
      .select('dag')
      .where('loket', '=', loket)
      .limit(1)
      .executeTakeFirst()
    if (!heeftDagen)
      await tx
        .insertInto('besluitdag')
        .values(BEKENDE_BESLUITDAGEN.map(b => ({ loket, dag: b.dag, bron: b.bron })))
        .execute()
    return sloten
      .filter(s => protocol.versies.some(v => v.versie === s.versie && versieHash(v) !== s.hash))
      .map(s => `versies[${protocol.versies.findIndex(v => v.versie === s.versie)}]`)
  })

const bijlagenVan = ({ data, bijlagen: { clamd: adres, ...grenzen } }: Instellingen): Baken['bijlagen'] => ({
  ...grenzen,
  opslag: bestandsopslag(data),
  scanner: adres ? clamd(adres) : null,
})

/** Database, keys, protocols, desks: everything but the web. Ends with one clear error where it cannot go on. */
export const bouwOp = async (i: Instellingen, log: (regel: string) => void): Promise<Opbouw> => {
  const opslag = await openOpslag(i, log)
  const pool = maakPool(opslag.register.toepassing, 20)
  const sleutelpool = maakPool(opslag.sleutels.toepassing, 10)
  const stop = async () => {
    await pool.end()
    await sleutelpool.end()
    await opslag.stop()
  }
  try {
    const db = maakDatabase(pool)
    const bewaarder = bestandsbewaarder(i.sleutelmap)
    const kluis = maakKluis(sleutelpool, bewaarder)
    const { loketten, fouten } = kiesLoketten(await leesLoketten(i), i.loketten)
    const wekker = maakWekker()
    const protocolfouten = [...fouten]
    const nieuweSleutels: string[] = []
    const vandaag = systeemklok().toISOString().slice(0, 10)
    for (const protocol of [...loketten.values()]) {
      const veranderd = await vergrendel(db, protocol, vandaag)
      for (const pad of veranderd) {
        protocolfouten.push({
          bestand: protocol.loket,
          pad,
          fout: 'Deze versie is al in werking en mag niet meer veranderen. Maak een nieuwe versie met een eigen ingangsdag.',
        })
        loketten.delete(protocol.loket)
      }
      await vulToezichtregelsAan(db, protocol)
      if (await zorgVoorSleutel(bewaarder, kluis, protocol.loket, i.sleutelmap)) nieuweSleutels.push(protocol.loket)
    }
    const bijlagen = bijlagenVan(i)
    const baken: Baken = { db, kluis, klok: systeemklok, nieuwId: uuidv7, loketten, wekPost: wekker.wek, bijlagen }
    return { baken, opslag, protocolfouten, nieuweSleutels, wekker, stop }
  } catch (fout) {
    await stop()
    throw fout
  }
}

/** The package's folder: style sheets and scripts are read from it. */
export const wortel = pakketmap(import.meta.url)
