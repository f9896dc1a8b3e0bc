import { sql } from 'kysely'
import type { Zaak } from '../../begrippen/zaak.ts'
import { type Database, inLoket, type Tx } from '../../db/verbinding.ts'
import type { Protocol } from '../../protocollen/protocol.ts'
import { versieMet } from '../../protocollen/versie.ts'
import type { Rekenaar } from '../verloop/context.ts'
import { rekenaar } from '../verloop/termijnen.ts'
import { findBesluitdagen, findZaak } from './store.ts'
import { gemeldPerType, heeftToezichtregel, saveGemeld, saveToezichtregel } from './toezichtregel.ts'

const PER_KEER = 200

const findZonder = async (tx: Tx, loket: string): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    select z.id from zaak z
    where z.loket = ${loket} and z.procedure = 'toezicht' and z.status <> 'vernietigd'
      and not exists (select from toezichtregel r where r.loket = z.loket and r.zaak = z.id)
    order by z.id limit ${PER_KEER}`.execute(tx)
  return rows.map(r => r.id)
}

/** How the report of a dossier came in, also when it was joined to another; the earliest day on which something happened. */
const findGemeld = async (tx: Tx, zaak: Zaak) => {
  const { rows } = await sql<{ kanaal: string; voorvalOp: string | null }>`
    select m.kanaal, (select min(v.vanaf) from melding_voorval mv
      join voorval v on v.loket = mv.loket and v.id = mv.voorval
      where mv.loket = m.loket and mv.melding = m.id) as "voorvalOp"
    from melding m
    where m.loket = ${zaak.loket} and m.id = ${zaak.werk.gevoegd?.meldingen[0] ?? zaak.meldingen[0] ?? zaak.id}`.execute(
    tx,
  )
  const rij = rows[0]
  return { kanaal: rij?.kanaal ?? '', voorvalOp: rij?.voorvalOp ? new Date(rij.voorvalOp).toISOString() : null }
}

const vulAan = async (tx: Tx, desk: Protocol, id: string, reken: Rekenaar): Promise<void> => {
  const zaak = await findZaak(tx, desk.loket, id)
  const protocol = zaak && versieMet(desk, zaak.protocolversie)
  if (!zaak || !protocol || !heeftToezichtregel(zaak)) return
  await saveToezichtregel(tx, zaak)
  const m = { ...(await findGemeld(tx, zaak)), ontvangenOp: zaak.ontvangenOp }
  await saveGemeld(tx, desk.loket, id, gemeldPerType(m, protocol, reken))
}

/** Of what was destroyed before these lines were kept, the telregel still says what it was and when it closed. */
const vulVernietigde = async (tx: Tx, { loket, versies }: Protocol): Promise<void> => {
  const types = versies.flatMap(v => v.meldtermijnen ?? []).flatMap(m => m.melderTypes)
  const gemeld = JSON.stringify(Object.fromEntries(types.map(t => [t, 'onbekend'])))
  await sql`
    insert into toezichtregel (loket, zaak, ontvangen_op, soort, melder_type, organisatie, uitkomst, gevoegd, gemeld,
      onderzoek, gevraagd, oordeel, rondes, dagen, maatregelen, termijnen)
    select distinct on (t.zaak) t.loket, t.zaak, t.ontvangen_op, t.soort, t.melder_type, t.organisatie, t.uitkomst,
      false, ${gemeld}::jsonb, null, false, null, 0,
      (t.gesloten_op at time zone 'Europe/Amsterdam')::date - (t.ontvangen_op at time zone 'Europe/Amsterdam')::date,
      '{}', '[]'
    from telregel t
    join grafsteen g on g.loket = t.loket and g.zaak = t.zaak
    where t.loket = ${loket}
    order by t.zaak, t.vast
    on conflict (loket, zaak) do nothing`.execute(tx)
}

/**
 * Makes the lines that a supervisor's register has none of yet: of dossiers from before they were kept. Costs one look
 * at the register when there are none.
 */
export const vulToezichtregelsAan = async (db: Database, desk: Protocol): Promise<number> => {
  if (desk.procedure !== 'toezicht') return 0
  let aantal = 0
  for (;;) {
    const ids = await inLoket(db, desk.loket, async tx => {
      const zonder = await findZonder(tx, desk.loket)
      const reken = rekenaar(desk, await findBesluitdagen(tx, desk.loket))
      for (const id of zonder) await vulAan(tx, desk, id, reken)
      return zonder
    })
    aantal += ids.length
    if (ids.length < PER_KEER) break
  }
  await inLoket(db, desk.loket, tx => vulVernietigde(tx, desk))
  return aantal
}
