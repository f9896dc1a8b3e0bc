import type { Zaak } from '../../src/begrippen/zaak.ts'
import type { Stap } from '../../src/zaken/bulk/geschiedenis.ts'
import type { Tekst } from '../../src/zaken/register/inhoud.ts'
import type { Context } from '../../src/zaken/verloop/context.ts'
import type { Zaakwereld } from './plan.ts'
import { vulIn } from './sjabloon.ts'

/** A dossier in hand: the world, who handles it, and from when. */
export type Hand = { readonly z: Zaakwereld; readonly wie: string; readonly vanaf: string }
type Beslis = (zaak: Zaak, ctx: Context) => ReturnType<Stap['beslis']>

export const stap = (
  op: string,
  wie: string,
  opdracht: string,
  beslis: Beslis,
  teksten: readonly Tekst[] = [],
): Stap => ({ op, wie, opdracht, beslis, teksten })

export const schrijf = (h: Hand, soort: string, tekst: string): Tekst => ({
  id: h.z.nieuwId(),
  soort,
  tekst: vulIn(tekst, h.z.plan.wie, {}),
})
