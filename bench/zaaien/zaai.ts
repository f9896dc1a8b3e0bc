import pg from 'pg'
import { poolinstelling } from '../../src/db/verbinding.ts'
import type { NieuweOrganisatie } from '../../src/zaken/bulk/geschiedenis.ts'
import { laadDossiers } from '../../src/zaken/bulk/laden.ts'
import { BENCHLOKET, benchgebruikers, openBench } from '../loket.ts'
import { verhalen } from './verhaal.ts'

const ORGANISATIES = 120

export type Zaaiuitslag = {
  readonly aantal: number
  readonly seconden: number
  readonly perSeconde: number
  readonly hoogsteGeheugenMb: number
}

type Zaai = { readonly data: string; readonly aantal: number; readonly meld: (regel: string) => void }

const mb = () => Math.round(process.memoryUsage().rss / 1024 / 1024)

/** Fills the bench's desk through the bulk door; refuses a desk that is filled already. */
export const zaai = async ({ data, aantal, meld }: Zaai): Promise<Zaaiuitslag> => {
  const opbouw = await openBench(data)
  const { baken, opslag } = opbouw
  try {
    const gebruikers = await benchgebruikers(opbouw)
    const protocol = baken.loketten.get(BENCHLOKET)?.versies.at(-1)
    if (!protocol) throw new Error('no protocol')
    const nieuw = (_: unknown, i: number): NieuweOrganisatie => ({
      id: baken.nieuwId(),
      naam: `Benchorganisatie ${i}`,
      type: null,
      geldigVan: '2020-01-01',
    })
    const organisaties = Array.from({ length: ORGANISATIES }, nieuw)
    const begin = performance.now()
    const sinds = () => (performance.now() - begin) / 1000
    let hoogst = 0
    const voortgang = (gedaan: number) => {
      hoogst = Math.max(hoogst, mb())
      if (gedaan % 5_000 === 0) meld(`${gedaan} dossiers, ${Math.round(gedaan / sinds())} per seconde, ${mb()} MB`)
    }
    const grond = {
      protocol,
      gebruikers,
      organisaties: organisaties.map(o => o.id),
      gemeente: '0599',
      nieuwId: baken.nieuwId,
      nu: baken.klok().getTime(),
      aantal,
    }
    await laadDossiers(baken, opslag.register.toepassing, {
      loket: BENCHLOKET,
      organisaties,
      geschiedenissen: verhalen(grond),
      alleenInLeeg: true,
      voortgang,
    })
    const seconden = sinds()
    await maakOp(opslag.register.eigenaar, opslag.sleutels.eigenaar)
    return { aantal, seconden, perSeconde: aantal / seconden, hoogsteGeheugenMb: hoogst }
  } finally {
    await opbouw.stop()
  }
}

/** As the database would come round to by itself: statistics and visibility. */
const maakOp = async (...verbindingen: readonly Parameters<typeof poolinstelling>[0][]): Promise<void> => {
  for (const verbinding of verbindingen) {
    const client = new pg.Client(poolinstelling(verbinding))
    await client.connect()
    await client.query('vacuum analyze')
    await client.end()
  }
}
