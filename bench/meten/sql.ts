import { randomUUID } from 'node:crypto'
import type { FastifyInstance, InjectOptions } from 'fastify'
import pg from 'pg'
import { poolinstelling } from '../../src/db/verbinding.ts'
import type { Opbouw } from '../../src/main/opbouw.ts'
import type { Vraag } from '../http.ts'
import { BENCHLOKET } from '../loket.ts'
import type { Verzoek } from './belasting.ts'
import type { Grond } from './verzoeken.ts'

type Query = { readonly tekst: string; readonly waarden: readonly unknown[]; readonly database: string }
type Opname = readonly Query[]

type Doorgever = { query: (...argumenten: unknown[]) => unknown }

/** Listens in on what this process asks its databases, while `doe` runs. */
const neemOp = async (doe: () => Promise<unknown>): Promise<Opname> => {
  const opname: Query[] = []
  const prototype = pg.Client.prototype as unknown as Doorgever
  const echt = prototype.query
  prototype.query = function (this: pg.Client, ...argumenten: unknown[]) {
    const [eerste, tweede] = argumenten
    const vorm =
      typeof eerste === 'string' ? { text: eerste, values: tweede } : (eerste as { text: string; values?: unknown })
    const waarden = Array.isArray(vorm.values) ? (vorm.values as unknown[]) : []
    opname.push({ tekst: vorm.text, waarden, database: this.database ?? '' })
    return echt.apply(this, argumenten)
  }
  try {
    await doe()
  } finally {
    prototype.query = echt
  }
  return opname
}

const vorm = (v: Vraag, koekje: string): InjectOptions => ({
  method: v.methode,
  url: `/${BENCHLOKET}${v.pad}`,
  headers: { cookie: koekje, ...(v.formulier ? { 'content-type': 'application/x-www-form-urlencoded' } : {}) },
  ...(v.formulier ? { payload: new URLSearchParams(v.formulier).toString() } : {}),
})

/** The SQL of some real requests, as the product sends it: every statement, in order, with its values. */
export const neemVerzoekenOp = async (
  app: FastifyInstance,
  g: Grond,
  vraag: () => Vraag,
  aantal: number,
): Promise<readonly Opname[]> => {
  const opnamen: Opname[] = []
  for (let i = 0; i < aantal; i += 1)
    opnamen.push(await neemOp(() => app.inject(vorm(vraag(), g.koekjes[i % g.koekjes.length] ?? ''))))
  return opnamen
}

const INSERT_LOG = /^insert into toegangslog/
/** The line in the access log is new each time: its id is in the second value, among the rest of it. */
const verseWaarden = ({ tekst, waarden }: Query): unknown[] =>
  INSERT_LOG.test(tekst)
    ? waarden.map((w, i) => (i === 1 ? String(w).replaceAll(/"id":"[^"]+"/g, () => `"id":"${randomUUID()}"`) : w))
    : [...waarden]

type Paar = { readonly register: pg.Client; readonly sleutels: pg.Client }

const speelAf = async ({ register, sleutels }: Paar, opname: Opname, namen: Map<string, string>): Promise<void> => {
  for (const q of opname) {
    const client = q.database.endsWith('sleutels') ? sleutels : register
    const naam = namen.get(q.tekst) ?? `b${namen.size}`
    namen.set(q.tekst, naam)
    if (q.waarden.length === 0) await client.query(q.tekst)
    else await client.query({ name: naam, text: q.tekst, values: verseWaarden(q) })
  }
}

/** The same SQL straight on PostgreSQL, prepared, each hand on connections of its own. */
export const rechtstreeks = async (
  { opslag }: Opbouw,
  opnamen: readonly Opname[],
  handen: number,
): Promise<{ verzoek: Verzoek; stop: () => Promise<void> }> => {
  const namen = new Map<string, string>()
  const verbind = async (v: Parameters<typeof poolinstelling>[0]) => {
    const client = new pg.Client(poolinstelling(v))
    await client.connect()
    return client
  }
  const vrij: Paar[] = []
  for (let i = 0; i < handen; i += 1)
    vrij.push({
      register: await verbind(opslag.register.toepassing),
      sleutels: await verbind(opslag.sleutels.toepassing),
    })
  const alle = [...vrij]
  const verzoek = async () => {
    const paar = vrij.pop()
    if (!paar) throw new Error('more hands than connections')
    const opname = opnamen[Math.floor(Math.random() * opnamen.length)] as Opname
    await speelAf(paar, opname, namen).finally(() => vrij.push(paar))
    return true
  }
  const stop = async () => {
    for (const { register, sleutels } of alle) await Promise.all([register.end(), sleutels.end()])
  }
  return { verzoek, stop }
}

/** How many statements a request takes, without begin and commit. */
export const telQueries = (opnamen: readonly Opname[]): number => {
  const tellen = opnamen.map(o => o.filter(q => !/^(begin|commit|rollback)/i.test(q.tekst)).length)
  return Math.round((tellen.reduce((a, b) => a + b, 0) / Math.max(1, tellen.length)) * 10) / 10
}
