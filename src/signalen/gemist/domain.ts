import { type Weiger, weiger } from '../../kernel/besluit.ts'

export const vindplaatsen = ['ambtshalve', 'media', 'inspectie', 'partner', 'anders'] as const
export type Vindplaats = (typeof vindplaatsen)[number]

const vervalredenen = ['hoefde_niet', 'dubbel'] as const
export type Vervalreden = (typeof vervalredenen)[number]

export const wegredenen = ['bewaartermijn', 'verzoek', 'te_veel'] as const
export type Wegreden = (typeof wegredenen)[number]

/** Something that should have been reported and was not. Days are 'YYYY-MM-DD'. */
export type Gemist = {
  readonly id: string
  readonly organisatie: string | null
  readonly melderType: string
  readonly gebeurdOp: string
  readonly gevonden: Vindplaats
  readonly gevondenOp: string
  readonly criterium: string
  readonly protocolversie: number
  /** Content id of the account; null once it is destroyed. */
  readonly verhaal: string | null
  readonly gevraagdOp: string | null
  readonly gemeldOp: string | null
  readonly zaak: string | null
  readonly nummer: string | null
  readonly vervallenOp: string | null
  readonly vervallenReden: Vervalreden | null
  /** When, by whom and why the account was destroyed. */
  readonly verhaalWeg: { readonly op: string; readonly door: string; readonly reden: Wegreden } | null
  readonly versie: number
}

export type Stand = 'open' | 'gevraagd' | 'gemeld' | 'vervallen' | 'dubbel'

type Loop = Pick<Gemist, 'gevraagdOp' | 'gemeldOp' | 'vervallenOp' | 'vervallenReden'>

export const standVan = (g: Loop): Stand => {
  if (g.vervallenOp) return g.vervallenReden === 'dubbel' ? 'dubbel' : 'vervallen'
  if (g.gemeldOp) return 'gemeld'
  return g.gevraagdOp ? 'gevraagd' : 'open'
}

export const stappen = ['vragen', 'melden', 'vervallen', 'dubbel'] as const
export type Stap = (typeof stappen)[number]

export type Stapinvoer = {
  readonly stap: Stap
  readonly op: string
  /** The dossier that the report opened. */
  readonly dossier: { readonly zaak: string; readonly nummer: string } | null
}

export type Stapweigering = 'voorVondst' | 'moetNogKomen' | 'alGevraagd' | 'alAf' | 'geenDossier'

const AF: ReadonlySet<Stand> = new Set(['gemeld', 'vervallen', 'dubbel'])

type Uitwerking = (g: Gemist, i: Stapinvoer) => { ok: true; na: Gemist } | Weiger<Stapweigering>

const UITWERKING: Readonly<Record<Stap, Uitwerking>> = {
  vragen: (g, i) => (g.gevraagdOp ? weiger('alGevraagd') : { ok: true, na: { ...g, gevraagdOp: i.op } }),
  melden: (g, i) =>
    i.dossier
      ? { ok: true, na: { ...g, gemeldOp: i.op, zaak: i.dossier.zaak, nummer: i.dossier.nummer } }
      : weiger('geenDossier'),
  vervallen: (g, i) => ({ ok: true, na: { ...g, vervallenOp: i.op, vervallenReden: 'hoefde_niet' } }),
  dubbel: (g, i) => ({ ok: true, na: { ...g, vervallenOp: i.op, vervallenReden: 'dubbel' } }),
}

/** One step further with what was not reported. */
export const zetStap = (g: Gemist, i: Stapinvoer, vandaag: string): ReturnType<Uitwerking> => {
  if (AF.has(standVan(g))) return weiger('alAf')
  if (i.op < g.gevondenOp) return weiger('voorVondst')
  if (i.op > vandaag) return weiger('moetNogKomen')
  return UITWERKING[i.stap](g, i)
}

/**
 * What counts as under-reporting: also when it was reported afterwards, since it was not by itself. As long as nobody
 * asked the organisation it is only what somebody read or heard, and counts against nobody.
 */
export const telt = (g: Loop): boolean => standVan(g) === 'gevraagd' || standVan(g) === 'gemeld'

/** The account goes, at any time; that it went and why stays. */
export const zonderVerhaal = (g: Gemist, weg: NonNullable<Gemist['verhaalWeg']>) =>
  g.verhaal === null ? weiger('geenVerhaal') : { ok: true as const, na: { ...g, verhaal: null, verhaalWeg: weg } }
