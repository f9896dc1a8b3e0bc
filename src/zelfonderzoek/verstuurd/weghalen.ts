import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { besluit, weiger } from '../../kernel/besluit.ts'
import type { Schrijver } from '../../zaken/aanbieder/onderzoekschrijver.ts'
import type { Context } from '../../zaken/verloop/context.ts'
import { magSchrijven } from '../schrijven/domain.ts'
import { eigenBijlagen, losseBijlagen } from './domain.ts'

/** A file that was not sent yet is taken away by the provider that added it. `reden` is a content id. */
export const bijlageWeghalen = (zaak: Zaak, s: Schrijver, i: { bijlage: string; reden: string }, ctx: Context) => {
  const mag = magSchrijven(zaak, s, ctx.protocol)
  if (!mag.ok) return weiger(mag.fout)
  if (!eigenBijlagen(zaak, mag.plek).some(b => b.id === i.bijlage)) return weiger('geenBijlage')
  if (!losseBijlagen(zaak, mag.plek).some(b => b.id === i.bijlage)) return weiger('alVerstuurd')
  return besluit<IncidentFeit>({ soort: 'BijlageVerwijderd', ...i, op: ctx.nu, door: null })
}
