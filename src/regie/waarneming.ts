import { weiger } from '../kernel/besluit.ts'
import type { Dag } from '../kernel/dag.ts'
import type { Waarneming } from '../toegang/waarneming.ts'

export type Afwezigheid = { afwezige: string; waarnemer: string; van: Dag; tot: Dag; reden: Reden }
export const redenen = ['afwezig', 'ziek'] as const
type Reden = (typeof redenen)[number]

const overlapt = (a: Pick<Waarneming, 'van' | 'tot'>, b: Pick<Waarneming, 'van' | 'tot'>) =>
  a.van <= b.tot && b.van <= a.tot

type Omstandigheden = {
  readonly vandaag: Dag
  readonly bestaande: readonly Waarneming[]
  readonly kanBehandelen: (id: string) => boolean
}

/**
 * Whether this cover may be. One cover at a time for each who is away, and nobody stands in who is away themselves:
 * what the one could not see, the other would not get from a third.
 */
export const waarnemingInstellen = (a: Afwezigheid, o: Omstandigheden) => {
  if (a.tot < a.van) return weiger('eindeVoorBegin')
  if (a.tot < o.vandaag) return weiger('voorbij')
  if (a.van < o.vandaag) return weiger('eersteDagVoorbij')
  if (a.afwezige === a.waarnemer) return weiger('voorZichzelf')
  if (!o.kanBehandelen(a.waarnemer)) return weiger('waarnemerWeg')
  const tegelijk = o.bestaande.filter(b => overlapt(a, b))
  if (tegelijk.some(b => b.afwezige === a.afwezige)) return weiger('alWaargenomen')
  if (tegelijk.some(b => b.afwezige === a.waarnemer)) return weiger('waarnemerAfwezig')
  if (tegelijk.some(b => b.waarnemer === a.afwezige)) return weiger('neemtZelfWaar')
  return { ok: true as const }
}
