import type { Screening } from '../../src/begrippen/screening.ts'
import { dagVan } from '../../src/kernel/lokaal.ts'
import { aangewezenVoor, toezichtVan } from '../../src/protocollen/bases/toezicht.ts'
import {
  toezichtAfsluiten,
  toezichtbesluitVastleggen,
  toezichtmeldingVastleggen,
  zelfonderzoekBeoordelen,
} from '../../src/toezichthouders/domain.ts'
import type { Stap } from '../../src/zaken/bulk/geschiedenis.ts'
import type { Zaakwereld } from './plan.ts'
import { MINUUT, plus } from './rooster.ts'

type Werk = { readonly z: Zaakwereld; readonly s: Screening; readonly wie: string }

const plichtig = ({ z, s }: Werk) => aangewezenVoor({ screening: s }, z.protocol).filter(a => a.meldplichten.length > 0)

/** Every supervisor that had to be told was told by the organisation. */
export const meldBijToezicht = (w: Werk, op: string): Stap[] =>
  plichtig(w).map(({ toezichthouder }, i) => {
    const kenmerk = `${toezichthouder.slice(-3).toUpperCase()}-${op.slice(0, 4)}-${w.z.t.tussen(1000, 9999)}`
    const invoer = { toezichthouder, gemeldOp: dagVan(op), melder: 'organisatie', kenmerk, wie: null }
    return {
      op: plus(op, i * MINUUT),
      wie: w.wie,
      opdracht: 'toezichtmeldingVastleggen',
      beslis: (zaak, ctx) => toezichtmeldingVastleggen(zaak, invoer, ctx),
    }
  })

/** What each of them decided, and that it ended. */
export const sluitBijToezicht = (w: Werk, op: string): Stap[] =>
  plichtig(w).flatMap(({ toezichthouder }, i): Stap[] => {
    const dag = dagVan(op)
    const onderzoek = w.z.t.kans(0.7)
    const besluit = { toezichthouder, besluit: onderzoek ? 'zelfonderzoek' : 'geen_onderzoek', besluitOp: dag }
    const oordelen = Object.fromEntries(
      toezichtVan(w.z.protocol).onderdelen.map(o => [o.code, o.oordelen[0]?.code ?? '']),
    )
    const beoordeling = { toezichthouder, ontvangenOp: dag, beoordeeldOp: dag, oordelen, toelichting: null }
    const beoordeeld: Stap = {
      op: plus(op, (3 * i + 1) * MINUUT),
      wie: w.wie,
      opdracht: 'zelfonderzoekBeoordelen',
      beslis: (zaak, ctx) => zelfonderzoekBeoordelen(zaak, beoordeling, ctx),
    }
    const uitkomst = onderzoek ? 'gesloten_voldoende' : 'gesloten_zonder'
    return [
      {
        op: plus(op, 3 * i * MINUUT),
        wie: w.wie,
        opdracht: 'toezichtbesluitVastleggen',
        beslis: (zaak, ctx) => toezichtbesluitVastleggen(zaak, { ...besluit, uiterlijk: null, toelichting: null }, ctx),
      },
      ...(onderzoek ? [beoordeeld] : []),
      {
        op: plus(op, (3 * i + 2) * MINUUT),
        wie: w.wie,
        opdracht: 'toezichtAfsluiten',
        beslis: (zaak, ctx) =>
          toezichtAfsluiten(zaak, { toezichthouder, uitkomst, afgeslotenOp: dag, toelichting: null }, ctx),
      },
    ]
  })
