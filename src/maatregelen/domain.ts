import type { IncidentFeit } from '../begrippen/feit.ts'
import { isKlaar, type Maatregel, type Werking } from '../begrippen/feiten/maatregelen.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { besluit, weiger } from '../kernel/besluit.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { dagInWoorden } from '../kernel/uitleg/datum.ts'
import { gekomen, nietMeer, spreekAf, wacht } from '../zaken/verloop/afspreken.ts'
import type { Context } from '../zaken/verloop/context.ts'

const nu = (ctx: Context) => ({ op: ctx.nu, door: ctx.wie ?? '' })

export const findMaatregel = (zaak: Pick<Zaak, 'werk'>, id: string): Maatregel | undefined =>
  zaak.werk.maatregelen?.find(m => m.id === id)

/** Whether it was carried out on the last day or before. */
export const isOpTijd = (afgesproken: string, uitgevoerdOp: string): boolean => dagVan(uitgevoerdOp) <= afgesproken

/** The last day for carrying it out, as it was moved. */
export const afgesprokenDag = (zaak: Pick<Zaak, 'termijnen'>, m: Pick<Maatregel, 'termijn' | 'dag'>): string =>
  zaak.termijnen.find(t => t.id === m.termijn)?.einde ?? m.dag

type Vast = { readonly tekst: string; readonly eigenaar: string; readonly dag: string; readonly gevraagd?: string }

export const maatregelVastleggen = (zaak: Zaak, i: Vast, ctx: Context) => {
  if (zaak.status !== 'in_behandeling') return weiger('dossierDicht')
  if (i.dag < dagVan(ctx.nu)) return weiger('dagVoorbij')
  const w = wacht(i.dag, ctx)
  return besluit<IncidentFeit>(
    ...spreekAf(
      w,
      'maatregel.uitvoeren',
      i.tekst,
      `Op ${dagInWoorden(dagVan(ctx.nu))} bij de maatregel afgesproken.`,
      ctx,
    ),
    { soort: 'MaatregelVastgelegd', id: ctx.nieuwId(), ...i, ...nu(ctx), taak: w.taak, termijn: w.termijn },
  )
}

/** What every act on a measure asks first. */
const toets = (zaak: Zaak, m: Maatregel | undefined) => {
  if (zaak.status !== 'in_behandeling') return 'dossierDicht'
  if (!m) return 'maatregelOnbekend'
  return isKlaar(m) ? 'alKlaar' : null
}

export const maatregelUitvoeren = (zaak: Zaak, i: { id: string; bewijs: string }, ctx: Context) => {
  const m = findMaatregel(zaak, i.id)
  const fout = toets(zaak, m)
  if (fout || !m) return weiger(fout ?? 'maatregelOnbekend')
  if (m.uitgevoerd) return weiger('alUitgevoerd')
  return besluit<IncidentFeit>({ soort: 'MaatregelUitgevoerd', ...i, ...nu(ctx) }, ...gekomen(zaak, m, ctx))
}

/** Secured: and on which day it is looked at whether it works. */
export const maatregelBorgen = (zaak: Zaak, i: { id: string; hoe: string; dag: string }, ctx: Context) => {
  const m = findMaatregel(zaak, i.id)
  const fout = toets(zaak, m)
  if (fout || !m) return weiger(fout ?? 'maatregelOnbekend')
  if (!m.uitgevoerd) return weiger('nogNietUitgevoerd')
  if (m.geborgd) return weiger('alGeborgd')
  if (i.dag < dagVan(ctx.nu)) return weiger('dagVoorbij')
  const w = wacht(i.dag, ctx)
  return besluit<IncidentFeit>(
    ...spreekAf(
      w,
      'maatregel.toetsen',
      m.tekst,
      `Op deze dag wordt bekeken of de maatregel werkt. Afgesproken op ${dagInWoorden(dagVan(ctx.nu))}.`,
      ctx,
    ),
    { soort: 'MaatregelGeborgd', id: i.id, hoe: i.hoe, ...nu(ctx), toets: w },
  )
}

export const effectToetsen = (zaak: Zaak, i: { id: string; werkt: Werking; toelichting: string }, ctx: Context) => {
  const m = findMaatregel(zaak, i.id)
  const fout = toets(zaak, m)
  if (fout || !m) return weiger(fout ?? 'maatregelOnbekend')
  if (!m.geborgd) return weiger('nogNietGeborgd')
  return besluit<IncidentFeit>({ soort: 'EffectGetoetst', ...i, ...nu(ctx) }, ...gekomen(zaak, m.geborgd.toets, ctx))
}

/** Not going on with it is a decision too: with the reason. */
export const maatregelLoslaten = (zaak: Zaak, i: { id: string; reden: string }, ctx: Context) => {
  const m = findMaatregel(zaak, i.id)
  const fout = toets(zaak, m)
  if (fout || !m) return weiger(fout ?? 'maatregelOnbekend')
  return besluit<IncidentFeit>(
    { soort: 'MaatregelLosgelaten', ...i, ...nu(ctx) },
    ...nietMeer(zaak, m.uitgevoerd ? undefined : m),
    ...nietMeer(zaak, m.geborgd?.toets),
  )
}
