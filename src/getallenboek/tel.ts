import { openbareGetallen } from '../cijfers/onthulling/openbaar.ts'
import { maakRapport } from '../cijfers/tellen/maak.ts'
import type { Periode } from '../cijfers/tellen/periode.ts'
import { celnaam, cijfernaam } from '../cijfers/tellen/verbanden.ts'
import { waardenVan } from '../cijfers/waarden.ts'
import type { Tx } from '../db/verbinding.ts'
import type { Protocol } from '../protocollen/protocol.ts'

/** A figure that may be asked for, as the report counts it over some days of one year. */
export type Telbaar = {
  readonly cijfer: string
  readonly naam: string
  readonly definitie: string
  /** Null where it is not known: a year of which only totals came in. */
  readonly waarde: number | null
  readonly openbaar: number | null
}

export type Geteld = {
  readonly protocolversie: number
  readonly telregels: number | null
  readonly cijfers: readonly Telbaar[]
}

/** Every figure of the report over a period that lies within one year, from the telregels as they are now. */
export const telGetallen = async (tx: Tx, desk: Protocol, periode: Periode, nu: string): Promise<Geteld> => {
  const rapport = await maakRapport(tx, desk, periode, nu)
  const deel = rapport.jaren[0]
  if (!deel) return { protocolversie: rapport.protocolversie, telregels: null, cijfers: [] }
  const [waarden, openbaar] = [waardenVan(rapport, deel), openbareGetallen(rapport, deel)]
  const telbaar = (cijfer: string, naam: string, definitie: string): Telbaar => {
    const buiten = openbaar.get(cijfer)
    return {
      cijfer,
      naam,
      definitie,
      waarde: waarden.get(cijfer)?.aantal ?? null,
      openbaar: typeof buiten === 'number' ? buiten : null,
    }
  }
  return {
    protocolversie: rapport.protocolversie,
    telregels: deel.herkomst === 'geteld' ? deel.totaal.aantal : null,
    cijfers: [
      ...rapport.definities.map(d => telbaar(cijfernaam(d.code), d.naam, d.definitie)),
      ...rapport.indelingen.flatMap(i =>
        i.codes.map(c => telbaar(celnaam(i.code, c.code), `${i.naam}: ${c.naam}`, `${i.naam}, alleen: ${c.naam}.`)),
      ),
    ],
  }
}
