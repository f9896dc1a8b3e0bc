import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { Werkdeel, Werktekst } from '../../begrippen/feiten/werktekst.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { besluit, weiger } from '../../kernel/besluit.ts'
import type { Context } from '../../zaken/verloop/context.ts'
import { toets } from '../domain.ts'

export const werktekst = (zaak: Pick<Zaak, 'werk'>, deel: Werkdeel): Werktekst | undefined =>
  zaak.werk.onderzoek?.werkteksten?.[deel]

/**
 * What somebody wrote so far. `was` is the text (content id) that they saw before they began, empty when there was none:
 * nobody overwrites another unseen.
 */
export const werktekstBewaren = (zaak: Zaak, i: { deel: Werkdeel; tekst: string; was: string }, ctx: Context) => {
  const fout = toets(zaak)
  if (fout) return weiger(fout)
  if ((werktekst(zaak, i.deel)?.tekst ?? '') !== i.was) return weiger('netVeranderd')
  return besluit<IncidentFeit>({
    ...{ soort: 'WerktekstBewaard', deel: i.deel, tekst: i.tekst },
    ...{ op: ctx.nu, door: ctx.wie ?? '' },
  })
}
