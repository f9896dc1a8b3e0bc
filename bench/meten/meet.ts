import { leesInstellingen } from '../../src/main/instellingen.ts'
import { maakWeb } from '../../src/main/web.tsx'
import { maakClient } from '../http.ts'
import { openBench } from '../loket.ts'
import { type Serverkind, startServer } from '../server.ts'
import { type Aankomst, aankomsten, gesloten } from './belasting.ts'
import { neemVerzoekenOp, rechtstreeks, telQueries } from './sql.ts'
import { type Meting, middelste } from './tijden.ts'
import { acten, type Grond, legGrond, overHttp } from './verzoeken.ts'

export type Meetplan = {
  readonly data: string
  readonly seconden: number
  readonly runs: number
  readonly handen: readonly number[]
  readonly tempos: readonly number[]
  readonly meld: (regel: string) => void
}

export type Meetuitslag = {
  readonly dossiers: number
  readonly metingen: readonly Meting[]
  /** Acts whose route is not there (yet). */
  readonly ontbreekt: readonly string[]
  readonly queries: Readonly<Record<string, number>>
  readonly geheugenMb: number
}

/** The mix of a working day. */
const MENGSEL: readonly (readonly [string, number])[] = [
  ['openen', 0.6],
  ['werkvoorraad', 0.25],
  ['zoeken', 0.1],
  ['registreren', 0.05],
]
/** What reads only can be played again on PostgreSQL as it was. */
const LEZEND = ['openen', 'werkvoorraad', 'zoeken', 'kwartaalcijfers']
const OPNAMEN = 60
const OPWARMEN_S = 1

type Opstelling = {
  readonly p: Meetplan
  readonly server: Serverkind
  readonly g: Grond
  readonly aanwezig: ReadonlySet<string>
}

const kiesUit = (verzoeken: ReadonlyMap<string, Aankomst>) => (): Aankomst => {
  let kans = Math.random()
  const wat = MENGSEL.find(([, deel]) => {
    kans -= deel
    return kans < 0
  })
  return verzoeken.get(wat?.[0] ?? '') ?? ([...verzoeken.values()][0] as Aankomst)
}

/** One run over HTTP: each act by itself at several numbers of connections, then the mix at fixed rates. */
const overWeb = async (o: Opstelling): Promise<readonly Meting[]> => {
  const client = maakClient(() => o.server.adres, 256)
  const lijst = Object.entries(acten(o.g)).filter(([wat]) => o.aanwezig.has(wat))
  const verzoeken = new Map(lijst.map(([wat, act]) => [wat, { wat, verzoek: overHttp(client, o.g, act) }]))
  const uit: Meting[] = []
  for (const { wat, verzoek } of verzoeken.values()) {
    await gesloten(wat, verzoek, 4, OPWARMEN_S)
    for (const handen of o.p.handen) uit.push(await gesloten(wat, verzoek, handen, o.p.seconden))
  }
  for (const tempo of o.p.tempos) {
    const gemengd = await aankomsten(kiesUit(verzoeken), tempo, o.p.seconden)
    uit.push(...gemengd.map(m => ({ ...m, hoe: `mengsel ${m.hoe}` })))
  }
  client.stop()
  return uit
}

/** Which acts are answered as they should: a route that is not there is named, not measured. */
const vindRoutes = async (server: Serverkind, g: Grond) => {
  const client = maakClient(() => server.adres, 1)
  const aanwezig = new Set<string>()
  for (const [wat, act] of Object.entries(acten(g)))
    if (await overHttp(client, g, act)().catch(() => false)) aanwezig.add(wat)
  client.stop()
  return aanwezig
}

const opPostgres = async (
  p: Meetplan,
  opbouw: Awaited<ReturnType<typeof openBench>>,
  g: Grond,
  aanwezig: ReadonlySet<string>,
) => {
  const app = await maakWeb(
    opbouw,
    leesInstellingen({ BAKEN_DATA: p.data, BAKEN_DEMO: 'nee', PORT: '0' }, p.data),
    () => {},
  )
  const uit: Meting[] = []
  const queries: Record<string, number> = {}
  for (const [wat, act] of Object.entries(acten(g)).filter(([w]) => aanwezig.has(w))) {
    const opnamen = await neemVerzoekenOp(app, g, act.vraag, LEZEND.includes(wat) ? OPNAMEN : 3)
    queries[wat] = telQueries(opnamen)
    if (!LEZEND.includes(wat)) continue
    for (const handen of p.handen.filter(h => h <= 32)) {
      const { verzoek, stop } = await rechtstreeks(opbouw, opnamen, handen)
      const meting = await gesloten(wat, verzoek, handen, p.seconden)
      uit.push({ ...meting, hoe: `rechtstreeks, ${meting.hoe}` })
      await stop()
    }
  }
  await app.close()
  return { metingen: uit, queries }
}

/** Measures the product as a server of its own, and the same SQL beside it. */
export const meet = async (p: Meetplan): Promise<Meetuitslag> => {
  const opbouw = await openBench(p.data)
  const server = await startServer(p.data)
  try {
    const g = await legGrond(opbouw)
    if (g.aantal === 0) throw new Error('the bench has no dossiers; sow first: npm run bench -- zaai --aantal 12000')
    const aanwezig = await vindRoutes(server, g)
    const ontbreekt = Object.keys(acten(g)).filter(wat => !aanwezig.has(wat))
    const runs: (readonly Meting[])[] = []
    for (let run = 1; run <= p.runs; run += 1) {
      p.meld(`run ${run} van ${p.runs}`)
      runs.push(await overWeb({ p, server, g, aanwezig }))
    }
    const geheugenMb = Math.round(server.geheugen())
    const { metingen, queries } = await opPostgres(p, opbouw, g, aanwezig)
    return { dossiers: g.aantal, metingen: [...middelste(runs), ...metingen], ontbreekt, queries, geheugenMb }
  } finally {
    await server.stop()
    await opbouw.stop()
  }
}
