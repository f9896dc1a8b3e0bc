import type { Rol } from '../begrippen/rol.ts'
import type { Relatie, Vertrouwelijkheid } from '../begrippen/vertrouwelijkheid.ts'
import type { Zaakstatus } from '../begrippen/zaakkern.ts'

/** Somebody signed in at one desk. `bevestigdOp`: when they last proved who they are (step-up). */
export type Wie = {
  readonly loket: string
  readonly id: string
  readonly naam: string
  readonly rollen: readonly Rol[]
  readonly bevestigdOp: string
  readonly herkomst: string
  /** Messages that wait for this user, such as a broken glass on their dossier. */
  readonly ongelezen?: number
  /** Handovers of a shift by others that nobody accepted yet. */
  readonly overdrachten?: number
  /** Forms that were sent after the session ended, kept for this user until they are sent again. */
  readonly bewaard?: number
  /** Colleagues who are away and for whom this user stands in today: what is theirs is this user's too. */
  readonly waarneemtVoor?: readonly string[]
}

/**
 * Somebody of a provider, who is no user of the desk and has none of its roles. Either their organisation vouched for
 * them (`organisatie`: its number), or they came in with the code of one case (`toegang`).
 */
export type Aanbiederwie = {
  readonly loket: string
  readonly sessie: string
  readonly naam: string
  readonly herkomst: string
  readonly organisatie: string | null
  readonly toegang: string | null
}

/** What access to a dossier depends on. */
export type Dossierkop = {
  readonly status: Zaakstatus
  readonly vertrouwelijkheid: Vertrouwelijkheid
  readonly behandelaar: string | null
  readonly team: readonly string[]
}

/** Roles that screen what comes in: to them a report that nobody has taken up yet is the team's. */
export const screeners = ['coordinator', 'procesregisseur'] as const satisfies readonly Rol[]

/** How somebody stands to a dossier, by themselves or by standing in for a colleague who is away. */
export const relatieVan = (wie: Pick<Wie, 'id' | 'rollen' | 'waarneemtVoor'>, kop: Dossierkop): Relatie => {
  const ik = [wie.id, ...(wie.waarneemtVoor ?? [])]
  if (kop.behandelaar !== null && ik.includes(kop.behandelaar)) return 'behandelaar'
  if (kop.team.some(lid => ik.includes(lid))) return 'team'
  const nogVanNiemand = kop.status === 'ontvangen' && kop.behandelaar === null
  return nogVanNiemand && screeners.some(rol => wie.rollen.includes(rol)) ? 'team' : 'geen'
}
