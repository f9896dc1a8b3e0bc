import { type Weiger, weiger } from '../../kernel/besluit.ts'

export const vindplaatsen = ['ambtshalve', 'media', 'inspectie', 'partner', 'anders'] as const
export type Vindplaats = (typeof vindplaatsen)[number]

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
  readonly versie: number
}

export type Stand = 'open' | 'gevraagd' | 'gemeld' | 'vervallen'

export const standVan = (g: Pick<Gemist, 'gevraagdOp' | 'gemeldOp' | 'vervallenOp'>): Stand => {
  if (g.vervallenOp) return 'vervallen'
  if (g.gemeldOp) return 'gemeld'
  return g.gevraagdOp ? 'gevraagd' : 'open'
}

export const stappen = ['vragen', 'melden', 'vervallen', 'vernietigen'] as const
export type Stap = (typeof stappen)[number]

export type Stapinvoer = {
  readonly stap: Stap
  readonly op: string
  /** The dossier that the report opened. */
  readonly dossier: { readonly zaak: string; readonly nummer: string } | null
}

export type Stapweigering = 'voorVondst' | 'moetNogKomen' | 'alGevraagd' | 'alAf' | 'geenDossier' | 'geenVerhaal'

const AF: ReadonlySet<Stand> = new Set(['gemeld', 'vervallen'])

type Uitwerking = (g: Gemist, i: Stapinvoer) => { ok: true; na: Gemist } | Weiger<Stapweigering>

/** An account may be destroyed at any time; the rest of the steps end when it was reported, or need not have been. */
const UITWERKING: Readonly<Record<Stap, Uitwerking>> = {
  vragen: (g, i) => (g.gevraagdOp ? weiger('alGevraagd') : { ok: true, na: { ...g, gevraagdOp: i.op } }),
  melden: (g, i) =>
    i.dossier
      ? { ok: true, na: { ...g, gemeldOp: i.op, zaak: i.dossier.zaak, nummer: i.dossier.nummer } }
      : weiger('geenDossier'),
  vervallen: (g, i) => ({ ok: true, na: { ...g, vervallenOp: i.op } }),
  vernietigen: g => (g.verhaal === null ? weiger('geenVerhaal') : { ok: true, na: { ...g, verhaal: null } }),
}

/** One step further with what was not reported. */
export const zetStap = (g: Gemist, i: Stapinvoer, vandaag: string): ReturnType<Uitwerking> => {
  if (i.stap !== 'vernietigen') {
    if (AF.has(standVan(g))) return weiger('alAf')
    if (i.op < g.gevondenOp) return weiger('voorVondst')
    if (i.op > vandaag) return weiger('moetNogKomen')
  }
  return UITWERKING[i.stap](g, i)
}

/** What counts as under-reporting: also when it was reported afterwards, since it was not by itself. */
export const telt = (g: Pick<Gemist, 'vervallenOp'>): boolean => g.vervallenOp === null
