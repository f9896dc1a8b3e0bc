import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Termijn } from '../begrippen/termijn.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { besluit, weiger } from '../kernel/besluit.ts'
import type { Eenheid } from '../kernel/duur.ts'
import type { Context } from '../zaken/verloop/context.ts'
import { uitkomstVan } from '../zaken/verloop/termijnen.ts'

const staatStil = (t: Termijn) => t.pauzes.some(p => p.tot === null)

const zoek = (zaak: Zaak, id: string, ctx: Context) => {
  const termijn = zaak.termijnen.find(t => t.id === id)
  const definitie = ctx.protocol.termijnen.find(d => d.code === termijn?.code)
  return termijn && definitie && termijn.status === 'lopend' ? { termijn, definitie } : null
}

/** The most that a term gets longer in one decision, in whatever unit. */
export const HOOGSTENS = 365

/** Longer, with a reason and who decided it; the date is reckoned anew and explains itself. */
export const termijnVerlengen = (
  zaak: Zaak,
  invoer: { termijn: string; n: number; eenheid: Eenheid; reden: string },
  ctx: Context,
) => {
  const gevonden = zoek(zaak, invoer.termijn, ctx)
  if (!gevonden) return weiger('termijnLooptNiet')
  const { termijn, definitie } = gevonden
  if (definitie.binnenOpeningstijd) return weiger('nietVerlengbaar')
  if (staatStil(termijn)) return weiger('termijnStaatStil')
  const { n, eenheid, reden } = invoer
  const uren = definitie.duur.eenheid === 'uur'
  if (n > HOOGSTENS) return weiger('teLang')
  if (!Number.isInteger(n) || n < 1 || uren !== (eenheid === 'uur')) return weiger('duurOnmogelijk')
  const door = ctx.wie ?? ''
  const verlengingen = [...termijn.verlengingen, { n, eenheid, reden, door }]
  const uitkomst = uitkomstVan(ctx.reken(definitie, termijn.van, { verlengingen, pauzes: termijn.pauzes }))
  if (uitkomst.eindMoment <= ctx.nu) return weiger('eindeVoorbij')
  return besluit<IncidentFeit>({ soort: 'TermijnVerlengd', id: termijn.id, n, eenheid, reden, door, ...uitkomst })
}

export const termijnPauzeren = (zaak: Zaak, invoer: { termijn: string; reden: string }, ctx: Context) => {
  const gevonden = zoek(zaak, invoer.termijn, ctx)
  if (!gevonden) return weiger('termijnLooptNiet')
  if (gevonden.definitie.binnenOpeningstijd) return weiger('nietVerlengbaar')
  if (staatStil(gevonden.termijn)) return weiger('termijnStaatStil')
  return besluit<IncidentFeit>({
    soort: 'TermijnGepauzeerd',
    id: invoer.termijn,
    op: ctx.nu,
    reden: invoer.reden,
    door: ctx.wie ?? '',
  })
}

export const termijnHervatten = (zaak: Zaak, invoer: { termijn: string }, ctx: Context) => {
  const gevonden = zoek(zaak, invoer.termijn, ctx)
  if (!gevonden) return weiger('termijnLooptNiet')
  const { termijn, definitie } = gevonden
  if (!staatStil(termijn)) return weiger('termijnLoopt')
  const pauzes = termijn.pauzes.map(p => (p.tot === null ? { ...p, tot: ctx.nu } : p))
  const uitkomst = uitkomstVan(ctx.reken(definitie, termijn.van, { verlengingen: termijn.verlengingen, pauzes }))
  return besluit<IncidentFeit>({ soort: 'TermijnHervat', id: termijn.id, op: ctx.nu, ...uitkomst })
}
