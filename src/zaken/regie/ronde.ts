import { sql } from 'kysely'
import type { IncidentFeit } from '../../begrippen/feit.ts'
import { behandelrollen } from '../../begrippen/rol.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { inLoket, type Tx } from '../../db/verbinding.ts'
import { dagVan } from '../../kernel/lokaal.ts'
import type { Baken } from '../baken.ts'
import { contextVan } from '../deuren/contextvan.ts'
import { bewaarBesluit } from '../register/bewaar.ts'
import { lockZaak } from '../register/store.ts'
import { findZonderOntvangst } from './weerkijken.ts'

/** Hand-overs to somebody who does not handle dossiers here any more. */
const zonderOntvanger = async (tx: Tx, loket: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    select zaak.id from zaak
    join gebruiker g on g.loket = zaak.loket and g.id = (zaak.werk->'overdracht'->>'aan')::uuid
    where zaak.loket = ${loket} and zaak.werk ? 'overdracht'
      and not (g.actief and g.rollen && ${[...behandelrollen]}::text[])
    order by zaak.id limit 200`.execute(tx)
  return rows.map(r => r.id)
}

const uitgerust = async (tx: Tx, loket: string, dag: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    select zaak.id from zaak where zaak.loket = ${loket} and zaak.werk ? 'sluimertTot'
      and zaak.werk->>'sluimertTot' <= ${dag} order by zaak.id limit 200`.execute(tx)
  return rows.map(r => r.id)
}

type Beslis = (zaak: Zaak, nu: string) => IncidentFeit | null

/** One dossier, under its lock, by nobody: the desk's own housekeeping. */
const doe = (baken: Baken, loket: string, id: string, opdracht: string, beslis: Beslis): Promise<void> =>
  inLoket(baken.db, loket, async tx => {
    const zaak = await lockZaak(tx, loket, id)
    const nu = baken.klok().toISOString()
    const feit = zaak && beslis(zaak, nu)
    if (!zaak || !feit) return
    await bewaarBesluit(tx, zaak, opdracht, [feit], await contextVan(tx, baken, zaak, null, nu))
  })

const vervalt: Beslis = ({ werk: { overdracht: o } }, nu) =>
  o ? { soort: 'OverdrachtVervallen', id: o.id, op: nu, waarom: 'ontvangerWeg' } : null

const wekt: Beslis = ({ werk: { sluimertTot: tot } }, nu) =>
  tot !== undefined && tot <= dagVan(nu) ? { soort: 'DossierGewekt', op: nu, door: null, waarom: 'datum' } : null

const blijftUit: Beslis = (zaak, nu) => {
  const laat = zaak.werk.regio?.doorzendingen.find(
    d => d.ontvangst === null && d.teLaatOp === undefined && d.bevestigenVoor <= nu,
  )
  return laat ? { soort: 'RegioOntvangstUitgebleven', id: laat.id, op: nu } : null
}

/** Lets hand-overs lapse whose receiver left, wakes what has rested long enough, and tells whose receipt did not come. The work list wakes by the date itself. */
export const regieRonde = async (baken: Baken, loket: string): Promise<void> => {
  const weg = await inLoket(baken.db, loket, tx => zonderOntvanger(tx, loket))
  for (const id of weg) await doe(baken, loket, id, 'overdrachtVervallen', vervalt)
  const zonder = await inLoket(baken.db, loket, tx => findZonderOntvangst(tx, loket, baken.klok().toISOString()))
  for (const id of zonder) await doe(baken, loket, id, 'regioOntvangstMissen', blijftUit)
  const wakker = await inLoket(baken.db, loket, tx => uitgerust(tx, loket, dagVan(baken.klok())))
  for (const id of wakker) await doe(baken, loket, id, 'dossierWekken', wekt)
}
