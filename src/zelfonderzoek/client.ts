import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { besluit, weiger } from '../kernel/besluit.ts'
import { beginVan } from '../kernel/dag.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { type Schrijver, standplaatsVan } from '../zaken/aanbieder/onderzoekschrijver.ts'
import type { Context } from '../zaken/verloop/context.ts'
import { laatsteRonde } from './domain.ts'

/** Whether the provider must (still) tell the client what came out of it (protocol, step 5). */
export const moetClientInlichten = (zaak: Zaak): boolean => {
  const client = zaak.werk.zelfonderzoek?.client
  // The supervisor made sure of it another way: its term is over.
  const voorbij = zaak.termijnen.some(t => t.id === client?.termijn && t.status !== 'lopend')
  return (
    zaak.status === 'in_behandeling' &&
    laatsteRonde(zaak)?.beoordeeld?.oordeel === 'voldoende' &&
    client?.ingelicht === undefined &&
    !voorbij
  )
}

/** The provider says on which day the client was told, and how (content id); the supervisor checks it. */
export const clientInlichten = (zaak: Zaak, s: Schrijver, i: { dag: string; hoe: string }, ctx: Context) => {
  if (standplaatsVan(zaak, s, ctx.protocol)?.rol !== 'hoofd') return weiger('nietGevraagd')
  if (!moetClientInlichten(zaak)) return weiger('nietAanZet')
  if (i.dag > dagVan(ctx.nu)) return weiger('dagInToekomst')
  const id = zaak.werk.zelfonderzoek?.client?.termijn
  const loopt = zaak.termijnen.some(t => t.id === id && t.status === 'lopend')
  // What counts is the day on which the client heard it, not that of telling us.
  const op = beginVan(i.dag).toInstant().toString({ smallestUnit: 'millisecond' })
  return besluit<IncidentFeit>(
    { soort: 'ClientIngelicht', op: ctx.nu, ...i },
    ...(id && loopt ? [{ soort: 'TermijnGehaald', id, op } as const] : []),
  )
}
