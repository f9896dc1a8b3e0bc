import type { Zaak } from '../../begrippen/zaak.ts'
import { dagVan } from '../../kernel/lokaal.ts'
import type { Protocol } from '../../protocollen/protocol.ts'
import { versieOp } from '../../protocollen/versie.ts'
import type { Ids } from '../deuren/ontvangst.ts'
import { eersteFeit } from '../deuren/openen.ts'
import { journaalRij } from '../register/store.ts'
import { alsGemeld, gemeldPerType, heeftToezichtregel } from '../register/toezichtregel.ts'
import { begin } from '../verloop/begin.ts'
import type { Context, Rekenaar } from '../verloop/context.ts'
import { naBesluit } from '../verloop/evolve.ts'
import { metGevolgen } from '../verloop/gevolgen.ts'
import type { Geschiedenis } from './geschiedenis.ts'

/** A history, decided and added up: the dossier it makes, and its journal. Its number is given out later. */
export type Gevouwen = {
  readonly geschiedenis: Geschiedenis
  readonly ids: Ids
  readonly zaak: Zaak
  readonly journaal: readonly ReturnType<typeof journaalRij>[]
  /** Of a supervisor's: whether it came in in time, by who reports. */
  readonly gemeld: ReturnType<typeof gemeldPerType> | null
}

type Omgeving = {
  readonly desk: Protocol
  readonly reken: Rekenaar
  readonly nieuwId: () => string
  /** ISO instant after which nothing can have happened. */
  readonly nu: string
}

/** Moments must rise, and none lies ahead: a history that could not have happened does not come in. */
const keurMomenten = (g: Geschiedenis, nu: string): void => {
  const momenten = [g.melding.ontvangenOp, g.ingevoerdOp, ...g.stappen.map(s => s.op), nu]
  const fout = momenten.findIndex((m, i) => i > 0 && m < (momenten[i - 1] as string))
  if (fout > 0) throw new RangeError(`a history goes back in time: ${momenten[fout - 1]} before ${momenten[fout]}`)
}

/** The same steps as the doors take: protocol of the day of receipt, decide, consequences, evolve. */
export const vouw = (g: Geschiedenis, o: Omgeving): Gevouwen => {
  keurMomenten(g, o.nu)
  const protocol = versieOp(o.desk, dagVan(g.melding.ontvangenOp))
  if (!protocol) throw new RangeError(`no protocol of ${o.desk.loket} on ${g.melding.ontvangenOp}`)
  const ids: Ids = {
    zaak: o.nieuwId(),
    melding: o.nieuwId(),
    voorval: o.nieuwId(),
    personen: g.melding.betrokkenen.map(() => o.nieuwId()),
  }
  const journaal: ReturnType<typeof journaalRij>[] = []
  let zaak = begin(o.desk.loket, ids.zaak, '')
  const neem = (opdracht: string, ctx: Context, feiten: Parameters<typeof metGevolgen>[1]) => {
    const alle = metGevolgen(zaak, feiten, ctx)
    zaak = naBesluit(zaak, alle)
    journaal.push(journaalRij(zaak, { op: ctx.nu, wie: ctx.wie, opdracht, feiten: alle }))
  }
  const context = (nu: string, wie: string | null): Context => ({ ...o, nu, wie, protocol })
  const opening = context(g.ingevoerdOp, g.geregistreerdDoor)
  neem('meldingOntvangen', opening, [eersteFeit(g.melding, ids, opening)])
  for (const stap of g.stappen) {
    const ctx = context(stap.op, stap.wie)
    const besluit = stap.beslis(zaak, ctx)
    if (!besluit.ok) throw new Error(`a history was refused: ${stap.opdracht} ${besluit.weigering}`)
    neem(stap.opdracht, ctx, besluit.feiten)
  }
  const gemeld = heeftToezichtregel(zaak) ? gemeldPerType(alsGemeld(g.melding), protocol, o.reken) : null
  return { geschiedenis: g, ids, zaak, journaal, gemeld }
}
