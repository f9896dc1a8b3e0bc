import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { Vervalreden, Wekreden } from '../../begrippen/feiten/regie.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { beginVan } from '../../kernel/dag.ts'
import type { Context } from '../verloop/context.ts'

type Soort = IncidentFeit['soort']

/** What ends a hand-over that waits: it was settled otherwise, or there is nothing left to hand over. */
const eindigtOverdracht: Partial<Record<Soort, Vervalreden>> = {
  BehandelaarToegewezen: 'andereBehandelaar',
  DossierOvergenomen: 'andereBehandelaar',
  DossierGesloten: 'dossierDicht',
  DossierVernietigd: 'dossierDicht',
}

/** Housekeeping of the desk itself, without a person: no news. */
const huishouding: ReadonlySet<Soort> = new Set([
  'DossierGewekt',
  'OverdrachtVervallen',
  'DossierVernietigd',
  'LinkGeopend',
])

/** True when a running term is over before the dossier would be back on the work list. */
export const looptEerderAf = (eindMoment: string, tot: string): boolean =>
  Date.parse(eindMoment) <= beginVan(tot).epochMilliseconds

const wektDoor = (feit: IncidentFeit, tot: string, ctx: Context): Wekreden | null => {
  if (feit.soort === 'DossierGesloten' || feit.soort === 'DossierGevoegd') return 'zelf'
  if (feit.soort === 'MeldingGevoegd') return 'nieuws'
  if ('eindMoment' in feit && looptEerderAf(feit.eindMoment, tot)) return 'termijn'
  return ctx.wie === null && !huishouding.has(feit.soort) ? 'nieuws' : null
}

/** What the facts of a decision mean for a hand-over that waits and for a dossier that rests. */
export const regieGevolgen = (zaak: Zaak, feiten: readonly IncidentFeit[], ctx: Context): readonly IncidentFeit[] => {
  const { overdracht, sluimertTot } = zaak.werk
  const uit: IncidentFeit[] = []
  const vervalt = overdracht && feiten.flatMap(f => eindigtOverdracht[f.soort] ?? [])[0]
  if (vervalt) uit.push({ soort: 'OverdrachtVervallen', id: overdracht.id, op: ctx.nu, waarom: vervalt })
  const wekt = sluimertTot && feiten.flatMap(f => wektDoor(f, sluimertTot, ctx) ?? [])[0]
  if (wekt) uit.push({ soort: 'DossierGewekt', op: ctx.nu, door: wekt === 'zelf' ? ctx.wie : null, waarom: wekt })
  return uit
}
