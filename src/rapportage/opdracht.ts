import { maakRapport } from '../cijfers/tellen/maak.ts'
import { leesPeriode, type Periodeweigering } from '../cijfers/tellen/periode.ts'
import { type Database, inLoket } from '../db/verbinding.ts'
import type { Weiger } from '../kernel/besluit.ts'
import type { Protocol } from '../protocollen/protocol.ts'
import { rapportJson } from './json.ts'

/** What the refusals of a period say, wherever they are shown. */
export const PERIODETEKST: Readonly<Record<Periodeweigering, string>> = {
  vanOnleesbaar: 'De eerste dag is geen bestaande datum. Schrijf jjjj-mm-dd, bijvoorbeeld 2022-01-01.',
  totOnleesbaar: 'De laatste dag is geen bestaande datum. Schrijf jjjj-mm-dd, bijvoorbeeld 2022-12-31.',
  totVoorVan: 'De laatste dag ligt voor de eerste dag.',
  teLang: 'Een rapport gaat over hoogstens twintig jaar.',
}

export type Rapportvraag = {
  readonly db: Database
  readonly protocol: Protocol
  /** First and last day, YYYY-MM-DD, both counted. */
  readonly van: string
  readonly tot: string
  readonly nu: string
  /** Adds months, hours and weekdays. */
  readonly metTijd?: boolean
}

type Uitslag = { ok: true; cijfers: ReturnType<typeof rapportJson> } | Weiger<Periodeweigering>

/** The figures of a period for the command line: one object per calendar year it touches. */
export const rapportOpdracht = async (vraag: Rapportvraag): Promise<Uitslag> => {
  const gelezen = leesPeriode(vraag.van, vraag.tot)
  if (!gelezen.ok) return gelezen
  const rapport = await inLoket(vraag.db, vraag.protocol.loket, tx =>
    maakRapport(tx, vraag.protocol, gelezen.periode, vraag.nu),
  )
  return { ok: true, cijfers: rapportJson(rapport, vraag.metTijd) }
}
