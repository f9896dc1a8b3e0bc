import type { DossierFeit, IncidentFeit } from '../begrippen/feit.ts'
import type { Stuk } from '../begrippen/feiten/onderzoek.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { besluit, weiger } from '../kernel/besluit.ts'
import { onderzoekVan } from '../protocollen/bases/wmo/onderzoek.ts'
import { nietMeer } from '../zaken/verloop/afspreken.ts'
import type { Context } from '../zaken/verloop/context.ts'
import { geldende } from '../zaken/voorlegging.ts'
import { findStuk, findVoorlegging, linksTerug, start, toets } from './domain.ts'

/** Was this the last that a draft waited for, then the weeks of settling count from the last reaction that did come. */
const vaststellen = (zaak: Zaak, stuk: Stuk, voor: string, ctx: Context): readonly DossierFeit[] => {
  const anderen = geldende(stuk).filter(v => v.voor !== voor)
  const kwamen = anderen.flatMap(v => v.reactie?.ontvangenOp ?? []).toSorted()
  const laatste = kwamen.at(-1)
  const regel = onderzoekVan(ctx.protocol).vaststellen
  const loopt = zaak.termijnen.some(t => t.code === regel.code && t.status === 'lopend')
  const klaar = stuk.stuk === 'conceptrapport' && kwamen.length === anderen.length && !loopt
  return klaar && laatste !== undefined ? [start(regel, ctx.nieuwId(), laatste, ctx)] : []
}

/**
 * Put to the wrong person, or twice: taken back with the reason. Its link shuts, its term and task lapse, and the report
 * waits for it no longer; that it was put to them stays visible.
 */
export const voorleggingIntrekken = (zaak: Zaak, i: { stuk: string; voor: string; reden: string }, ctx: Context) => {
  const fout = toets(zaak)
  if (fout) return weiger(fout)
  const [stuk, v] = [findStuk(zaak, i.stuk), findVoorlegging(zaak, i.stuk, i.voor)]
  if (!stuk || !v) return weiger('voorleggingOnbekend')
  if (v.ingetrokken) return weiger('alIngetrokken')
  if (v.reactie) return weiger('alOntvangen')
  return besluit<IncidentFeit>(
    { soort: 'VoorleggingIngetrokken', ...i, op: ctx.nu, door: ctx.wie ?? '' },
    ...nietMeer(zaak, v),
    ...linksTerug(zaak, [i.voor], ctx),
    ...vaststellen(zaak, stuk, i.voor, ctx),
  )
}
