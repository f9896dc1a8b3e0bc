import { type RawBuilder, sql } from 'kysely'
import type { Relatie } from '../begrippen/vertrouwelijkheid.ts'
import { vertrouwelijkheden } from '../begrippen/vertrouwelijkheid.ts'
import { type Handeling, handelingen, type Regel } from './handelingen.ts'
import { screeners, type Wie } from './wie.ts'

/** The relation test of `relatieVan`, in SQL over the columns of `zaak`. */
const voorwaarde = (wie: Wie): Record<Relatie, RawBuilder<boolean>> => {
  const { behandelaar, team } = vanMij(wie)
  return {
    behandelaar,
    team: screeners.some(rol => wie.rollen.includes(rol))
      ? sql<boolean>`(${team} or (zaak.status = 'ontvangen' and zaak.behandelaar is null))`
      : team,
    tafelgenoot: sql<boolean>`false`,
    geen: sql<boolean>`true`,
  }
}

/** Who handles is this user, or somebody for whom they stand in; one id is asked the cheaper way, as nearly always. */
const vanMij = (wie: Wie): { behandelaar: RawBuilder<boolean>; team: RawBuilder<boolean> } => {
  const voor = wie.waarneemtVoor ?? []
  if (voor.length === 0)
    return {
      behandelaar: sql<boolean>`zaak.behandelaar = ${wie.id}`,
      team: sql<boolean>`${wie.id} = any(zaak.team)`,
    }
  const ik = [wie.id, ...voor]
  return {
    behandelaar: sql<boolean>`zaak.behandelaar = any(${ik}::uuid[])`,
    team: sql<boolean>`zaak.team && ${ik}::uuid[]`,
  }
}

/** The dossiers that are this user's to handle, also for who is away. */
export const mijnDossiers = (wie: Wie): RawBuilder<boolean> => vanMij(wie).behandelaar

/**
 * The rows of `zaak` for which `mag` allows an act, as a condition: the same table of grants, so a
 * list can never show what a page would refuse. `geen` counts as anybody, since closer relations are named apart.
 */
export const zichtfilter = (wie: Wie, handeling: Handeling): RawBuilder<boolean> => {
  const regel: Regel = handelingen[handeling]
  const voor = voorwaarde(wie)
  const delen = regel.toestaan
    .filter(t => t.rollen.some(r => wie.rollen.includes(r)))
    .flatMap(t =>
      vertrouwelijkheden.map(v => {
        const relaties = t.over ? t.over[v] : (['geen'] as const)
        return relaties.length === 0
          ? sql<boolean>`false`
          : sql<boolean>`(zaak.vertrouwelijkheid = ${v} and (${sql.join(
              relaties.map(r => voor[r]),
              sql` or `,
            )}))`
      }),
    )
  return delen.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(delen, sql` or `)})`
}
