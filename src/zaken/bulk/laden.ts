import { setImmediate } from 'node:timers/promises'
import pg from 'pg'
import { inLoket, poolinstelling, type Verbinding } from '../../db/verbinding.ts'
import { jaarVan } from '../../kernel/dag.ts'
import { maakNummer } from '../../kernel/dossiernummer.ts'
import { dagVan } from '../../kernel/lokaal.ts'
import type { Protocol } from '../../protocollen/protocol.ts'
import { type Baken, getLoket } from '../baken.ts'
import { findBesluitdagen } from '../register/store.ts'
import type { Rekenaar } from '../verloop/context.ts'
import { rekenaar } from '../verloop/termijnen.ts'
import type { Geschiedenis, NieuweOrganisatie } from './geschiedenis.ts'
import { kopieer, maakTussentabel, type Rij } from './kopieer.ts'
import { voegToe } from './rijen.ts'
import { genummerd, legeStapel, type Stapel, tabellen } from './tabellen.ts'
import { type Gevouwen, vouw } from './vouw.ts'

export type Lading = {
  readonly loket: string
  readonly organisaties?: readonly NieuweOrganisatie[]
  /** In the order in which they were typed in: numbers are given out in that order. */
  readonly geschiedenissen: Iterable<Geschiedenis>
  /** How many dossiers make one transaction; each is there as a whole or not at all. */
  readonly perKeer?: number
  /** Refuses a desk that has had a dossier before, with `LoketNietLeeg`; also when two try at the same moment. */
  readonly alleenInLeeg?: boolean
  readonly voortgang?: (gedaan: number) => void
}

export class LoketNietLeeg extends Error {}

const PER_KEER = 500

function* porties<T>(bron: Iterable<T>, grootte: number): Generator<T[]> {
  let portie: T[] = []
  for (const een of bron) {
    portie.push(een)
    if (portie.length < grootte) continue
    yield portie
    portie = []
  }
  if (portie.length > 0) yield portie
}

/** Numbers for a batch, from the counter rows: they stay locked until the batch is there, so that no number is lost. */
const geefNummers = async (client: pg.Client, loket: string, gevouwen: readonly Gevouwen[]): Promise<string[]> => {
  const jaren = gevouwen.map(f => jaarVan(dagVan(f.geschiedenis.ingevoerdOp)))
  const volgende = new Map<number, number>()
  for (const jaar of [...new Set(jaren)].sort()) {
    const aantal = jaren.filter(j => j === jaar).length
    const { rows } = await client.query<{ laatste: number }>(
      `insert into dossierteller (loket, jaar, laatste) values ($1, $2, $3)
       on conflict (loket, jaar) do update set laatste = dossierteller.laatste + $3 returning laatste`,
      [loket, jaar, aantal],
    )
    volgende.set(jaar, (rows[0]?.laatste ?? 0) - aantal + 1)
  }
  return jaren.map(jaar => {
    const teller = volgende.get(jaar) as number
    volgende.set(jaar, teller + 1)
    return maakNummer(jaar, teller)
  })
}

type Voorbereid = { readonly gevouwen: readonly Gevouwen[]; readonly stapel: Stapel }

/** Gives the batch before it, which is being written meanwhile, its turn. */
const ADEMPAUZE = 10

const vouwAlle = async (portie: readonly Geschiedenis[], omgeving: Parameters<typeof vouw>[1]): Promise<Gevouwen[]> => {
  const gevouwen: Gevouwen[] = []
  for (const g of portie) {
    gevouwen.push(vouw(g, omgeving))
    if (gevouwen.length % ADEMPAUZE === 0) await setImmediate()
  }
  return gevouwen
}

/** Keys first: what they protect is written after they are durable. */
const maakSleutels = async ({ kluis }: Baken, loket: string, gevouwen: readonly Gevouwen[]) => {
  const personen = gevouwen.flatMap(f => [
    ...f.ids.personen,
    ...f.geschiedenis.stappen.flatMap(s => s.personen?.map(p => p.id) ?? []),
  ])
  const dossiers = gevouwen.map(f => f.ids.zaak)
  return {
    zoek: await kluis.zoeksleutel(loket),
    dossiers: await kluis.maak(loket, 'dossier', dossiers),
    personen: await kluis.maak(loket, 'persoon', personen),
  }
}

const inTransactie = async (client: pg.Client, loket: string, werk: () => Promise<void>): Promise<void> => {
  await client.query('begin')
  try {
    await client.query(`select set_config('app.loket', $1, true)`, [loket])
    await werk()
    await client.query('commit')
  } catch (fout) {
    await client.query('rollback').catch(() => {})
    throw fout
  }
}

const organisatieRij = (loket: string) => (o: NieuweOrganisatie) => ({
  loket,
  id: o.id,
  naam: o.naam,
  type: o.type,
  geldig_van: o.geldigVan,
  geldig_tot: null,
})

const verbind = async (verbinding: Verbinding): Promise<pg.Client> => {
  const client = new pg.Client(poolinstelling(verbinding))
  await client.connect()
  for (const tabel of tabellen) await maakTussentabel(client, tabel)
  return client
}

const bereidVoor = async (
  baken: Baken,
  desk: Protocol,
  reken: Rekenaar,
  portie: Geschiedenis[],
): Promise<Voorbereid> => {
  const omgeving = { desk, reken, nieuwId: baken.nieuwId, nu: baken.klok().toISOString() }
  const gevouwen = await vouwAlle(portie, omgeving)
  const { zoek, dossiers, personen } = await maakSleutels(baken, desk.loket, gevouwen)
  const stapel = legeStapel()
  for (const [i, f] of gevouwen.entries()) {
    voegToe(stapel, f, { dossier: dossiers.get(f.zaak.id) as Buffer, zoek, personen }, desk.gemeente, baken.nieuwId)
    if (i % ADEMPAUZE === 0) await setImmediate()
  }
  return { gevouwen, stapel }
}

const eisLeeg = async (client: pg.Client, loket: string): Promise<void> => {
  // A lock that a second one waits for: then it finds the first one's counters.
  await client.query('select 1 from loket where loket = $1 for update', [loket])
  const { rowCount } = await client.query('select 1 from dossierteller where loket = $1 limit 1', [loket])
  if (rowCount) throw new LoketNietLeeg(loket)
}

type Eis = { readonly leeg: boolean }

const schrijf = (client: pg.Client, loket: string, { gevouwen, stapel }: Voorbereid, eis: Eis): Promise<void> =>
  inTransactie(client, loket, async () => {
    if (eis.leeg) await eisLeeg(client, loket)
    const nummers = await geefNummers(client, loket, gevouwen)
    const perZaak = new Map(gevouwen.map((f, i) => [f.zaak.id, nummers[i]]))
    const nummerVan = (rij: Rij, i: number) => (typeof rij.zaak === 'string' ? perZaak.get(rij.zaak) : nummers[i])
    // Rows come with what follows the number: mostly nothing.
    const metNummer = (rij: Rij, i: number): Rij => ({ ...rij, nummer: `${nummerVan(rij, i)}${rij.nummer}` })
    for (const tabel of tabellen)
      await kopieer(client, tabel, genummerd.has(tabel) ? stapel[tabel].map(metNummer) : stapel[tabel])
  })

/**
 * The bulk door, beside `handle` and `openDossier`: dossiers with their histories, through the same `metGevolgen`
 * and `evolve`, written by COPY. Asks no rights and writes no access log: only demo, import and bench come this way.
 * `verbinding` is the application's own: row-level security holds here too. Returns how many dossiers it wrote;
 * when it throws, the batches that were reported by `voortgang` are there.
 */
export const laadDossiers = async (baken: Baken, verbinding: Verbinding, lading: Lading): Promise<number> => {
  const { loket, geschiedenissen, perKeer = PER_KEER, organisaties = [], alleenInLeeg = false } = lading
  const desk = getLoket(baken, loket)
  const reken = rekenaar(desk, await inLoket(baken.db, loket, tx => findBesluitdagen(tx, loket)))
  const client = await verbind(verbinding)
  let gedaan = 0
  let bezig: Promise<void> = Promise.resolve()
  try {
    for (const portie of porties(geschiedenissen, perKeer)) {
      const klaar = await bereidVoor(baken, desk, reken, portie)
      await bezig
      const eis = { leeg: gedaan === 0 && alleenInLeeg }
      if (gedaan === 0) klaar.stapel.organisatie.push(...organisaties.map(organisatieRij(loket)))
      gedaan += portie.length
      const stand = gedaan
      bezig = schrijf(client, loket, klaar, eis).then(() => lading.voortgang?.(stand))
      // Its fault is met at the next await; until then it is no unhandled one.
      bezig.catch(() => {})
    }
    await bezig
    return gedaan
  } finally {
    await bezig.catch(() => {})
    await client.end()
  }
}
