import type { Tx } from '../db/verbinding.ts'
import type { Weiger } from '../kernel/besluit.ts'
import { logBlik } from '../toegang/toegangslog.ts'
import { type Gebruiker, gebruikerWijzigen, type Wijziging, type Wijzigingweigering } from './domain.ts'
import { findGebruiker, zetActief, zetRollen } from './store.ts'

/** Who changes: an administrator at the desk, or whoever runs the machine (`wie` null). */
export type Wijziger = {
  readonly loket: string
  readonly wie: string | null
  readonly rol: string
  readonly herkomst: string
}

/** Notes in the access log who did what to whose access. */
export const logWijziging = (tx: Tx, door: Wijziger, wat: string, id: string): Promise<void> =>
  logBlik(tx, {
    loket: door.loket,
    wie: door.wie,
    rol: door.rol,
    handeling: `gebruiker.${wat}`,
    doel: 'beheer',
    onderwerpen: [id],
    herkomst: door.herkomst,
    uitkomst: 'toegestaan',
  })

/** Changes somebody's access and logs who did; null when there is nobody of that id at this desk. */
export const wijzigGebruiker = async (
  tx: Tx,
  door: Wijziger,
  { id, wijziging, nu }: { id: string; wijziging: Wijziging; nu: Date },
): Promise<{ ok: true; gebruiker: Gebruiker } | Weiger<Wijzigingweigering> | null> => {
  const gebruiker = await findGebruiker(tx, door.loket, id, nu)
  if (!gebruiker) return null
  const besluit = gebruikerWijzigen(gebruiker, wijziging, door.wie)
  if (!besluit.ok) return besluit
  if ('rollen' in besluit) await zetRollen(tx, door.loket, id, besluit.rollen)
  else await zetActief(tx, door.loket, id, besluit.actief)
  await logWijziging(tx, door, wijziging.soort, id)
  return { ok: true, gebruiker: { ...gebruiker, ...besluit } }
}
