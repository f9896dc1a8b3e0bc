import { sql } from 'kysely'
import type { Tx } from '../../db/verbinding.ts'
import type { Wie } from '../../toegang/wie.ts'
import { zichtfilter } from '../../toegang/zichtfilter.ts'
import type { Gemist, Vervalreden, Vindplaats, Wegreden } from './domain.ts'

const KOLOMMEN = [
  ...(['id', 'organisatie', 'melder_type', 'gebeurd_op', 'gevonden', 'gevonden_op', 'criterium'] as const),
  ...(['protocolversie', 'verhaal', 'gevraagd_op', 'gemeld_op', 'zaak', 'nummer', 'vervallen_op'] as const),
  ...(['vervallen_reden', 'verhaal_weg_op', 'verhaal_weg_door', 'verhaal_weg_reden', 'versie'] as const),
] as const

const vraag = (tx: Tx, loket: string) => tx.selectFrom('gemiste_melding').select(KOLOMMEN).where('loket', '=', loket)
type Rij = Awaited<ReturnType<ReturnType<typeof vraag>['execute']>>[number]

const lees = (r: Rij): Gemist => ({
  id: r.id,
  organisatie: r.organisatie,
  melderType: r.melder_type,
  gebeurdOp: r.gebeurd_op,
  gevonden: r.gevonden as Vindplaats,
  gevondenOp: r.gevonden_op,
  criterium: r.criterium,
  protocolversie: r.protocolversie,
  verhaal: r.verhaal,
  gevraagdOp: r.gevraagd_op,
  gemeldOp: r.gemeld_op,
  zaak: r.zaak,
  nummer: r.nummer,
  vervallenOp: r.vervallen_op,
  vervallenReden: r.vervallen_reden as Vervalreden | null,
  verhaalWeg:
    r.verhaal_weg_op && r.verhaal_weg_door
      ? { op: r.verhaal_weg_op, door: r.verhaal_weg_door, reden: r.verhaal_weg_reden as Wegreden }
      : null,
  versie: r.versie,
})

/** What was found not to be reported, latest first. */
export const findGemist = async (tx: Tx, loket: string): Promise<readonly Gemist[]> =>
  (await vraag(tx, loket).orderBy('gebeurd_op', 'desc').orderBy('id').limit(1000).execute()).map(lees)

export const findEenGemist = async (tx: Tx, loket: string, id: string): Promise<Gemist | null> => {
  const rij = await vraag(tx, loket).where('id', '=', id).executeTakeFirst()
  return rij ? lees(rij) : null
}

const rij = (g: Gemist) => ({
  organisatie: g.organisatie,
  melder_type: g.melderType,
  gebeurd_op: g.gebeurdOp,
  gevonden: g.gevonden,
  gevonden_op: g.gevondenOp,
  criterium: g.criterium,
  protocolversie: g.protocolversie,
  verhaal: g.verhaal,
  gevraagd_op: g.gevraagdOp,
  gemeld_op: g.gemeldOp,
  zaak: g.zaak,
  nummer: g.nummer,
  vervallen_op: g.vervallenOp,
  vervallen_reden: g.vervallenReden,
  verhaal_weg_op: g.verhaalWeg?.op ?? null,
  verhaal_weg_door: g.verhaalWeg?.door ?? null,
  verhaal_weg_reden: g.verhaalWeg?.reden ?? null,
})

export const appendGemist = async (tx: Tx, loket: string, g: Gemist, wie: { door: string; op: string }) => {
  await tx
    .insertInto('gemiste_melding')
    .values({ loket, id: g.id, ...rij(g), versie: g.versie, ...wie })
    .execute()
}

/** Saves a step on the version it was taken on; false when somebody else was first. */
export const saveGemist = async (tx: Tx, loket: string, g: Gemist): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('gemiste_melding')
    .set({ ...rij(g), versie: g.versie + 1 })
    .where('loket', '=', loket)
    .where('id', '=', g.id)
    .where('versie', '=', g.versie)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export const deleteVerhaal = async (tx: Tx, loket: string, id: string): Promise<void> => {
  await tx.deleteFrom('registertekst').where('loket', '=', loket).where('id', '=', id).execute()
}

/** The organisation of this name, however it is typed. */
export const findOrganisatie = async (tx: Tx, loket: string, naam: string) => {
  const { rows } = await sql<{ id: string; type: string }>`
    select id, type from organisatie where loket = ${loket} and lower(naam) = lower(${naam}) order by id limit 1`.execute(
    tx,
  )
  return rows[0] ?? null
}

export const appendOrganisatie = async (
  tx: Tx,
  loket: string,
  o: { naam: string; type: string; id: string; dag: string },
): Promise<void> => {
  await tx
    .insertInto('organisatie')
    .values({ loket, id: o.id, naam: o.naam, type: o.type, geldig_van: o.dag, geldig_tot: null })
    .execute()
}

/** A form that is sent twice comes in one after the other. */
export const wachtOpFormulier = async (tx: Tx, sleutel: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${sleutel}, 0))`.execute(tx)
}

/** The dossier with this number, if this user may open it. */
export const findDossier = async (tx: Tx, wie: Wie, nummer: string) => {
  const { rows } = await sql<{ zaak: string; nummer: string }>`
    select zaak.id as zaak, zaak.nummer from zaak
    where zaak.loket = ${wie.loket} and zaak.nummer = ${nummer} and ${zichtfilter(wie, 'dossier.lezen')}`.execute(tx)
  return rows[0] ?? null
}
