import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { type Opstartdeel, OpstartFout, zonderGeheim } from './opstartfout.ts'
import { eisPostgres15, opstartFoutVan } from './opstartfout-van.ts'

const url = 'postgres://jan:geheim1@db.invalid:5432/baken'
const met = (code: string, melding = 'x') => Object.assign(new Error(melding), { code })
const vang = async (doe: () => unknown): Promise<unknown> => {
  try {
    await doe()
  } catch (err) {
    return err
  }
  throw new Error('there should have been an error')
}

test.each<[string, unknown, Opstartdeel, string, number]>([
  ['a taken port', met('EADDRINUSE'), 'web', 'poortBezet', 69],
  ['a port for root only', met('EACCES'), 'web', 'poortVerboden', 77],
  ['an address this machine has not', met('EADDRNOTAVAIL'), 'web', 'adresBestaatNiet', 78],
  ['a server that is down', met('ECONNREFUSED'), 'register', 'databaseOnbereikbaar', 69],
  [
    'a server that is down on both addresses',
    new AggregateError([met('ECONNREFUSED')]),
    'register',
    'databaseOnbereikbaar',
    69,
  ],
  ['a name that no server has', met('ENOTFOUND'), 'sleutels', 'databaseOnbereikbaar', 69],
  ['a server that does not answer', new Error('timeout expired'), 'register', 'databaseOnbereikbaar', 69],
  ['a wrong password', met('28P01'), 'register', 'databaseWeigert', 77],
  [
    'no password where one is asked',
    new Error('SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string'),
    'register',
    'databaseWeigert',
    77,
  ],
  ['a database that is not there', met('3D000'), 'register', 'databaseBestaatNiet', 78],
  ['a user who may not make tables', met('42501'), 'register', 'databaseGeenRecht', 77],
  ['a server that is starting', met('57P03'), 'register', 'databaseNogNietKlaar', 75],
  ['a server whose disk is full', met('53100'), 'register', 'databaseVol', 74],
  [
    'a certificate that nobody knows',
    met('DEPTH_ZERO_SELF_SIGNED_CERT', 'self-signed certificate'),
    'register',
    'databaseTls',
    78,
  ],
  ['a server without TLS', new Error('The server does not support SSL connections'), 'register', 'databaseTls', 78],
  ['a full disk', met('ENOSPC'), 'datamap', 'schijfVol', 74],
  ['a disk that may not be written', met('EROFS'), 'datamap', 'datamapNietSchrijfbaar', 77],
  ['a missing key file', met('ENOENT'), 'sleutelbestand', 'sleutelbestandOntbreekt', 78],
  ['a key file that may not be read', met('EACCES'), 'sleutelbestand', 'sleutelbestandOnleesbaar', 77],
  ['a fault of our own', new TypeError('x is not a function'), 'register', 'onverwacht', 70],
])('%s is told in one line without secrets', (_, err, wat, soort, exitcode) => {
  const fout = opstartFoutVan(err, wat, { url, pad: '/data/sleutel', poort: 3000 })
  expect(fout).toMatchObject({ soort, exitcode })
  expect(fout.message).not.toMatch(/geheim1|undefined|\n/)
  expect(fout.message).toMatch(/\.$/)
})

describe('what Node and pg really throw', () => {
  test('a port that another program has', async () => {
    const eerste = await luister(0)
    const { port } = eerste.address() as { port: number }
    const fout = opstartFoutVan(await vang(() => luister(port)), 'web', { poort: port })
    eerste.close()
    expect(fout.message).toContain(`Poort ${port} is al in gebruik`)
    expect(fout.message).toContain(`PORT=${port + 1}`)
  })

  test('a database that nobody listens for, by each name of this machine', async () => {
    const leeg = await luister(0)
    const { port } = leeg.address() as { port: number }
    await new Promise(klaar => leeg.close(klaar))
    for (const naam of ['localhost', '127.0.0.1']) {
      const adres = `postgres://jan:geheim1@${naam}:${port}/baken`
      const fout = opstartFoutVan(await vang(() => new pg.Client(adres).connect()), 'register', { url: adres })
      expect(fout).toMatchObject({ soort: 'databaseOnbereikbaar' })
      expect(fout.message).toContain(`${naam}:${port}/baken (DATABASE_URL)`)
    }
  })

  test('an address that is none keeps its password to itself', async () => {
    const adres = 'postgres://jan:geheim1@db:poort/baken'
    const fout = opstartFoutVan(await vang(() => new pg.Client(adres).connect()), 'sleutels', { url: adres })
    expect(fout).toMatchObject({ soort: 'databaseUrlOngeldig' })
    expect(fout.message).toContain('SLEUTELS_URL')
    expect(fout.message).not.toContain('geheim1')
  })

  test('a folder that is a file', async () => {
    const map = mkdtempSync(join(tmpdir(), 'baken-fout-'))
    const pad = join(map, 'bestand')
    writeFileSync(pad, '')
    for (const dieper of [pad, join(pad, 'data')]) {
      const fout = opstartFoutVan(await vang(() => mkdir(dieper, { recursive: true })), 'datamap', { pad: dieper })
      expect(fout).toMatchObject({ soort: 'datamapInDeWeg', exitcode: 73 })
    }
    expect(opstartFoutVan(await vang(() => readFile(`${pad}.weg`)), 'sleutelbestand', { pad }).soort).toBe(
      'sleutelbestandOntbreekt',
    )
    rmSync(map, { recursive: true })
  })
})

test('PostgreSQL 14 is too old and 15 is not', () => {
  expect(() => eisPostgres15(140_012, 'register', url)).toThrow('draait PostgreSQL 14; Baken heeft versie 15')
  expect(() => eisPostgres15(150_000, 'register', url)).not.toThrow()
})

test('a fault that is worded already stays as it is', () => {
  const fout = new OpstartFout('schijfVol', { pad: '/data' })
  expect(opstartFoutVan(fout, 'web')).toBe(fout)
})

test.each([
  ['postgres://jan:ge%40heim@db:5433/baken?sslmode=require', 'db:5433/baken'],
  ['postgres://baken@localhost/baken?host=%2Frun%2Fpg', '/run/pg/baken'],
  ['zomaar wat', 'met een onleesbaar adres'],
])('the address %s is shown as %s', (adres, getoond) => {
  expect(zonderGeheim(adres)).toBe(getoond)
})

const luister = (poort: number): Promise<Server> =>
  new Promise((klaar, mis) => {
    const server = createServer()
    server.once('error', mis).listen(poort, '127.0.0.1', () => klaar(server))
  })
