import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { besluit, weiger } from '../../kernel/besluit.ts'
import { beginVan, plusDagen } from '../../kernel/dag.ts'
import { dagVan } from '../../kernel/lokaal.ts'
import { dagInWoorden } from '../../kernel/uitleg/datum.ts'
import { aankondigingVan } from '../../protocollen/bases/wmo/onderzoek.ts'
import { metUitleg } from '../../protocollen/dagkeuze.ts'
import type { Context } from '../../zaken/verloop/context.ts'
import { toets } from '../domain.ts'

/** The day that holds now. */
export const aangekondigd = (zaak: Pick<Zaak, 'werk'>) => zaak.werk.onderzoek?.aankondigingen?.at(-1)

const uitlegVan = (was: string | undefined, ctx: Context): string => {
  const { grondslag, uitleg } = aankondigingVan(ctx.protocol)
  const vandaag = dagInWoorden(dagVan(ctx.nu))
  return was === undefined
    ? metUitleg(`De toezichthouder koos deze dag op ${vandaag} (${grondslag}).`, uitleg)
    : `Eerst was het tot en met ${dagInWoorden(was)}. De toezichthouder koos op ${vandaag} deze dag (${grondslag}).`
}

/**
 * Until when the own investigation takes. The protocol gives no length and asks that it is announced: the day is chosen,
 * and is a term from then on. Another day needs a reason, and is announced again.
 */
export const onderzoekAankondigen = (zaak: Zaak, i: { dag: string; reden: string | null }, ctx: Context) => {
  const fout = toets(zaak)
  if (fout) return weiger(fout)
  const was = aangekondigd(zaak)
  if (i.dag < dagVan(ctx.nu)) return weiger('dagVoorbij')
  if (was?.dag === i.dag) return weiger('zelfdeDag')
  if (was && i.reden === null) return weiger('redenOntbreekt')
  const { code } = aankondigingVan(ctx.protocol)
  const id = ctx.nieuwId()
  return besluit<IncidentFeit>(
    ...zaak.termijnen
      .filter(t => t.id === was?.termijn && t.status === 'lopend')
      .map(t => ({ soort: 'TermijnVervallen', id: t.id }) as const),
    {
      soort: 'TermijnGestart',
      id,
      code,
      van: ctx.nu,
      eindMoment: beginVan(plusDagen(i.dag, 1)).toInstant().toString({ smallestUnit: 'millisecond' }),
      einde: i.dag,
      uitleg: uitlegVan(was?.dag, ctx),
    },
    { soort: 'OnderzoekAangekondigd', ...i, termijn: id, op: ctx.nu, door: ctx.wie ?? '' },
  )
}
