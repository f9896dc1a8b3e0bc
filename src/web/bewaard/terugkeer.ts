import { html } from '../route/antwoord.ts'
import type { Antwoord } from '../route/antwoorden.ts'
import type { Aangemeld, Lezend, Verzoek } from '../route/verzoek.ts'
import { type Bewaardformulier, isBewaardId, pakBewaard, wisBewaard } from './opslag.ts'
import { type Terug, zetTerug } from './terugzetten.tsx'

export const padVan = (v: Verzoek): string => v.request.url.split('?')[0] ?? ''

type MetBewaard = { readonly v: Lezend; readonly bewaard: Bewaardformulier | null }

/**
 * A page that was asked for with a form that was kept for it: what was typed counts as what the page was asked with,
 * so that a page that follows its form (a row more, other questions) shows that too. Never for another path.
 */
export const metBewaard = async (v: Lezend): Promise<MetBewaard> => {
  const { bewaard: id } = v.request.query as { bewaard?: unknown }
  const bewaard = isBewaardId(id) ? await pakBewaard(v.tx, v.huisraad.baken, v.wie, id) : null
  if (bewaard?.pad !== padVan(v)) return { v, bewaard: null }
  Object.assign(v.request.query as object, bewaard.formulier)
  return { v: { ...v, formulier: bewaard.formulier }, bewaard }
}

export const vulTerug = ({ v, bewaard }: MetBewaard, antwoord: Antwoord): Antwoord =>
  bewaard ? metVorm(v, antwoord, bewaard) : antwoord

const metVorm = (v: Aangemeld, antwoord: Antwoord, terug: Terug): Antwoord => {
  if (!('pagina' in antwoord)) return antwoord
  const klaar = zetTerug(html(antwoord.pagina), terug)
  if (klaar) return { ...antwoord, klaar }
  return terug.formulier ? { naar: `/${v.desk.loket}/bewaard/${terug.id}` } : antwoord
}

/** A form that was kept and now was sent: when that went well it goes, otherwise the page keeps its mark. */
export const naSturen = async (v: Aangemeld, id: string, antwoord: Antwoord): Promise<Antwoord> => {
  if ('naar' in antwoord) await wisBewaard(v.huisraad.baken, v.wie, id)
  return metVorm(v, antwoord, { id, pad: padVan(v), formulier: null })
}
