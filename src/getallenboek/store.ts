import { sql } from 'kysely'
import type { Tx } from '../db/verbinding.ts'
import type { Baken } from '../zaken/baken.ts'
import { findRegisterteksten, insertRegistertekst, type Registertekst } from '../zaken/register/registertekst.ts'
import type { GegevenGetal, Getaltekst, Getalversie, Ontvanger } from './domain.ts'

const KOLOMMEN = [
  ...(['id', 'cijfer', 'van', 'tot', 'versie', 'waarde', 'openbaar', 'bron', 'protocolversie'] as const),
  ...(['telregels', 'ontvanger', 'tekst', 'gegeven_op', 'door', 'op'] as const),
] as const

/** Every figure that was given, latest first, with its words where these still open. */
export const findGegeven = async (baken: Baken, tx: Tx, loket: string): Promise<readonly GegevenGetal[]> => {
  const rijen = await tx
    .selectFrom('gegeven_getal')
    .select(KOLOMMEN)
    .where('loket', '=', loket)
    .orderBy('gegeven_op', 'desc')
    .orderBy('op', 'desc')
    .execute()
  const terug = await tx
    .selectFrom('getal_ingetrokken')
    .select(['getal', 'reden', 'door', 'op'])
    .where('loket', '=', loket)
    .execute()
  const teksten = await findRegisterteksten(baken, tx, loket, [...rijen.map(r => r.tekst), ...terug.map(t => t.reden)])
  const intrekkingen = new Map(
    terug.map(t => [t.getal, { op: t.op, door: t.door, reden: teksten.get(t.reden) ?? null }]),
  )
  return rijen.map(r => {
    const tekst = teksten.get(r.tekst)
    return {
      id: r.id,
      cijfer: r.cijfer,
      van: r.van,
      tot: r.tot,
      versie: r.versie as Getalversie,
      waarde: r.waarde,
      openbaar: r.openbaar,
      bron: r.bron as GegevenGetal['bron'],
      protocolversie: r.protocolversie,
      telregels: r.telregels,
      ontvanger: r.ontvanger as Ontvanger,
      gegevenOp: r.gegeven_op,
      door: r.door,
      op: r.op,
      tekst: tekst === undefined ? null : (JSON.parse(tekst) as Getaltekst),
      ingetrokken: intrekkingen.get(r.id) ?? null,
    }
  })
}

/** Whether the form with this key was kept already; one that is sent twice waits for the first. */
export const isAlGegeven = async (tx: Tx, loket: string, sleutel: string): Promise<boolean> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${sleutel}, 0))`.execute(tx)
  const rij = tx.selectFrom('gegeven_getal').select('id').where('loket', '=', loket).where('id', '=', sleutel)
  return (await rij.executeTakeFirst()) !== undefined
}

/** A figure into the book, with its encrypted words. The application may insert here and nothing else. */
export const appendGegeven = async (
  tx: Tx,
  loket: string,
  g: Omit<GegevenGetal, 'tekst' | 'ingetrokken'>,
  tekst: Registertekst,
): Promise<void> => {
  await insertRegistertekst(tx, loket, tekst, g.op)
  await tx
    .insertInto('gegeven_getal')
    .values({
      loket,
      id: g.id,
      cijfer: g.cijfer,
      van: g.van,
      tot: g.tot,
      versie: g.versie,
      waarde: g.waarde,
      openbaar: g.openbaar,
      bron: g.bron,
      protocolversie: g.protocolversie,
      telregels: g.telregels,
      ontvanger: g.ontvanger,
      tekst: tekst.id,
      gegeven_op: g.gegevenOp,
      door: g.door,
      op: g.op,
    })
    .execute()
}

/** Takes a figure back, once: who comes second changes nothing. The line itself stays as it was. */
export const appendIntrekking = async (
  tx: Tx,
  loket: string,
  i: { readonly getal: string; readonly door: string; readonly op: string },
  reden: Registertekst,
): Promise<void> => {
  await insertRegistertekst(tx, loket, reden, i.op)
  await tx
    .insertInto('getal_ingetrokken')
    .values({ loket, ...i, reden: reden.id })
    .execute()
}
