import { behandelrollen, type Rol } from '../begrippen/rol.ts'
import { vraagVast } from '../db/lijn.ts'
import type { Tx } from '../db/verbinding.ts'

/** A colleague, as a list of names needs them. */
export type Collega = {
  readonly id: string
  readonly naam: string
  readonly rollen: readonly Rol[]
  readonly actief: boolean
}

/** Everybody of a desk, by id; also who left, since the history names them. */
export const findCollegas = async (tx: Tx, loket: string): Promise<ReadonlyMap<string, Collega>> => {
  const rijen = await vraagVast<Collega>(
    tx,
    'select id, naam, rollen, actief from gebruiker where loket = $1 order by naam',
    [loket],
  )
  return new Map(rijen.map(r => [r.id, r]))
}

/** Somebody who still works here and handles dossiers. */
export const kanBehandelen = (c: Collega | undefined): boolean =>
  c?.actief === true && behandelrollen.some(rol => c.rollen.includes(rol))
