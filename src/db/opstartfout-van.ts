import { type Gegevens, type Opstartdeel, OpstartFout, type Opstartprobleem } from './opstartfout.ts'

type Vertaling = Readonly<Record<string, Opstartprobleem>>

const schijf: Vertaling = { ENOSPC: 'schijfVol', EDQUOT: 'schijfVol' }

const database: Vertaling = {
  ECONNREFUSED: 'databaseOnbereikbaar',
  ECONNRESET: 'databaseOnbereikbaar',
  ENOTFOUND: 'databaseOnbereikbaar',
  EAI_AGAIN: 'databaseOnbereikbaar',
  ETIMEDOUT: 'databaseOnbereikbaar',
  EHOSTUNREACH: 'databaseOnbereikbaar',
  ENETUNREACH: 'databaseOnbereikbaar',
  ENOENT: 'databaseOnbereikbaar',
  EPIPE: 'databaseOnbereikbaar',
  EACCES: 'databaseWeigert',
  ERR_INVALID_URL: 'databaseUrlOngeldig',
  ERR_SOCKET_BAD_PORT: 'databaseUrlOngeldig',
  '28000': 'databaseWeigert',
  '28P01': 'databaseWeigert',
  '3D000': 'databaseBestaatNiet',
  '42501': 'databaseGeenRecht',
  '53100': 'databaseVol',
  '53300': 'databaseNogNietKlaar',
  '57P01': 'databaseNogNietKlaar',
  '57P03': 'databaseNogNietKlaar',
}

const tabel: Record<Opstartdeel, Vertaling> = {
  datamap: {
    ...schijf,
    EEXIST: 'datamapInDeWeg',
    ENOTDIR: 'datamapInDeWeg',
    EACCES: 'datamapNietSchrijfbaar',
    EPERM: 'datamapNietSchrijfbaar',
    EROFS: 'datamapNietSchrijfbaar',
    ENOENT: 'datamapNietSchrijfbaar',
    '53100': 'schijfVol',
  },
  sleutelbestand: {
    ...schijf,
    ENOENT: 'sleutelbestandOntbreekt',
    EACCES: 'sleutelbestandOnleesbaar',
    EPERM: 'sleutelbestandOnleesbaar',
    EISDIR: 'sleutelbestandOnleesbaar',
  },
  web: {
    EADDRINUSE: 'poortBezet',
    EACCES: 'poortVerboden',
    ERR_SOCKET_BAD_PORT: 'poortOngeldig',
    EADDRNOTAVAIL: 'adresBestaatNiet',
    ENOTFOUND: 'adresBestaatNiet',
  },
  register: database,
  sleutels: database,
}

// pg throws these without a code.
const zonderCode: readonly (readonly [RegExp, Opstartprobleem])[] = [
  [/does not support SSL|certificate|SSL routines|wrong version number/i, 'databaseTls'],
  [/password must be a string|SCRAM|no pg_hba\.conf entry/i, 'databaseWeigert'],
  [/timeout expired|connection timeout|Connection terminated/i, 'databaseOnbereikbaar'],
  [/Invalid URL/i, 'databaseUrlOngeldig'],
]

const codeVan = (err: unknown): string => {
  if (typeof err !== 'object' || err === null) return ''
  if ('code' in err && typeof err.code === 'string') return err.code
  return err instanceof AggregateError ? codeVan(err.errors[0]) : ''
}

const meldingVan = (err: unknown) => (err instanceof Error ? err.message : String(err))

/** An error text may quote an address with its password. */
const ontdaan = (tekst: string) => tekst.replace(/\/\/[^\s/@]*@/g, '//').replace(/\.$/, '')

const probleemVan = (err: unknown, wat: Opstartdeel): Opstartprobleem => {
  const opCode = tabel[wat][codeVan(err)]
  if (opCode) return opCode
  if (wat !== 'register' && wat !== 'sleutels') return 'onverwacht'
  const gezegd = `${codeVan(err)} ${meldingVan(err)}`
  return zonderCode.find(([patroon]) => patroon.test(gezegd.replaceAll('_', ' ')))?.[1] ?? 'onverwacht'
}

/**
 * Words a fault of Node or pg for the operator. Give what the sentence needs: `pad` for the data folder and the key
 * file, `poort` (and `ander`: the address) for the web, `url` for a database. What it does not know becomes
 * 'onverwacht' (exit code 70) with the original as `cause`, so that a fault of ours keeps its stack.
 */
export const opstartFoutVan = (err: unknown, wat: Opstartdeel, gegevens: Gegevens = {}): OpstartFout =>
  err instanceof OpstartFout
    ? err
    : new OpstartFout(probleemVan(err, wat), { wat, melding: ontdaan(meldingVan(err)), ...gegevens }, err)

/** Baken's SQL stays within PostgreSQL 15. `nummer` is `server_version_num`, such as 150004. */
export const eisPostgres15 = (nummer: number, wat: 'register' | 'sleutels', url?: string): void => {
  if (nummer >= 150_000) return
  throw new OpstartFout('databaseTeOud', { wat, ander: String(Math.floor(nummer / 10_000)), ...(url ? { url } : {}) })
}
