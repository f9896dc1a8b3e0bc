import type { DossierFeit } from '../../begrippen/feit.ts'
import type { Termijn } from '../../begrippen/termijn.ts'
import type { Duur } from '../../kernel/duur.ts'
import { berekenInOpeningstijd } from '../../kernel/openingstijd.ts'
import { berekenTermijn, type Kalenders } from '../../kernel/termijn.ts'
import type { Protocol, Termijndefinitie } from '../../protocollen/protocol.ts'
import type { Context, Rekenaar, Uitkomst } from './context.ts'

/** The arithmetic of one desk: its opening hours, its working calendar, and the decree days as they are known now. */
export const rekenaar =
  (desk: Protocol, besluitdagen: Kalenders['besluitdagen']): Rekenaar =>
  (d, van, termijn) => {
    if (d.binnenOpeningstijd) {
      const { n, eenheid } = d.duur
      const duur = eenheid === 'uur' ? { n, eenheid } : ({ n: 0, eenheid: 'dag' } as const)
      return berekenInOpeningstijd({ van, duur }, desk.openingstijden)
    }
    return berekenTermijn(
      {
        van,
        duur: d.duur as Duur,
        regime: d.regime,
        schuiftOp: d.schuiftOp ?? false,
        grondslag: d.grondslag,
        verlengingen: (termijn?.verlengingen ?? []).map(v => ({
          duur: { n: v.n, eenheid: v.eenheid } as Duur,
          // Content ids, as with names: whoever may know reads the reason in its place.
          reden: v.reden,
          door: v.door,
        })),
        pauzes: (termijn?.pauzes ?? []).flatMap(p =>
          p.tot === null ? [] : [{ van: p.van, tot: p.tot, reden: p.reden, door: p.door }],
        ),
      },
      { besluitdagen, werk: desk.werkkalender as Kalenders['werk'] },
    )
  }

export const startTermijn = (d: Termijndefinitie, van: string, ctx: Context): DossierFeit => ({
  soort: 'TermijnGestart',
  id: ctx.nieuwId(),
  code: d.code,
  van,
  ...uitkomstVan(ctx.reken(d, van)),
})

/** Only what a fact keeps. */
export const uitkomstVan = ({ einde, eindMoment, uitleg }: Uitkomst): Uitkomst => ({ einde, eindMoment, uitleg })

/** The earliest end among the running terms: what the work list sorts by. A paused term waits. */
export const eersteTermijn = (termijnen: readonly Termijn[]): string | null => {
  const lopend = termijnen.filter(t => t.status === 'lopend' && t.pauzes.every(p => p.tot !== null))
  return lopend.map(t => t.eindMoment).sort()[0] ?? null
}
