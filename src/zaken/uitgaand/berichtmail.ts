import { sql } from 'kysely'
import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Tx } from '../../db/verbinding.ts'
import { versleutel } from '../../kluis/versleuteling.ts'
import { findMeldingen, plaatsVan } from '../register/inhoud.ts'
import { isPoststatus, type Postinhoud, type Poststatus } from './post.ts'

/** A reporter wants a mail about new messages, or not any more: then what still waits does not leave. */
export const kiesMail = async (tx: Tx, loket: string, melding: string, aan: boolean, nu: string): Promise<void> => {
  await tx
    .updateTable('melding')
    .set({ mail_gekozen_op: aan ? nu : null })
    .where('loket', '=', loket)
    .where('id', '=', melding)
    .execute()
  if (!aan) await sluitAf(tx, loket, melding, nu)
}

/** The reporter has seen what there was: a notice that waits lapses, and the next message gets a new one. */
export const sluitAf = async (tx: Tx, loket: string, melding: string, nu: string): Promise<void> => {
  await sql`
    update uitgaande_post set gelezen_op = ${nu},
      veranderd_op = case when status = 'wacht' then ${nu}::timestamptz else veranderd_op end,
      volgende_poging = null, status = case when status = 'wacht' then 'vervallen' else status end
    where loket = ${loket} and melding = ${melding} and gelezen_op is null`.execute(tx)
}

/** Who of these reports chose a mail. */
export const findMailkeuzes = async (
  tx: Tx,
  loket: string,
  meldingen: readonly string[],
): Promise<ReadonlySet<string>> => {
  if (meldingen.length === 0) return new Set()
  const rijen = await tx
    .selectFrom('melding')
    .select('id')
    .where('loket', '=', loket)
    .where('id', 'in', meldingen)
    .where('mail_gekozen_op', 'is not', null)
    .execute()
  return new Set(rijen.map(r => r.id))
}

/** One notice for what is unread, not one for each message. */
const wachtAl = async (tx: Tx, zaak: Zaak, melding: string): Promise<boolean> => {
  const rij = await tx
    .selectFrom('uitgaande_post')
    .select('id')
    .where('loket', '=', zaak.loket)
    .where('zaak', '=', zaak.id)
    .where('melding', '=', melding)
    .where('gelezen_op', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return rij !== undefined
}

type Wie = { readonly nu: string; readonly wie: string | null; readonly nieuwId: () => string }

const rijVoor = (zaak: Zaak, melding: string, aan: string, sleutel: Buffer, { nu, wie, nieuwId }: Wie) => {
  const id = nieuwId()
  const inhoud: Postinhoud = { aan, token: null }
  return {
    loket: zaak.loket,
    id,
    zaak: zaak.id,
    link: null,
    melding,
    status: 'wacht',
    cijfertekst: versleutel(sleutel, JSON.stringify(inhoud), plaatsVan.post(zaak.loket, id)),
    gemaakt_op: nu,
    door: wie,
    volgende_poging: nu,
    bezet_tot: null,
    claim: null,
    fout: null,
    antwoord: null,
    veranderd_op: nu,
    gelezen_op: null,
  }
}

/**
 * The notices of what the desk wrote, in the decision that it was written in: only for who gave an address and chose
 * it, and not while an earlier one is unread. Says whether anything waits now.
 */
export const zetBerichtmailsKlaar = async (
  tx: Tx,
  zaak: Zaak,
  feiten: readonly IncidentFeit[],
  sleutel: Buffer | undefined,
  wie: Wie,
): Promise<boolean> => {
  const aan = [...new Set(feiten.flatMap(f => (f.soort === 'BerichtAanMelderGestuurd' ? [f.melding] : [])))]
  const gekozen = sleutel ? await findMailkeuzes(tx, zaak.loket, aan) : new Set<string>()
  if (!sleutel || gekozen.size === 0) return false
  let wacht = false
  for (const { id, tekst } of await findMeldingen(tx, zaak.loket, zaak.id, sleutel)) {
    const adres = tekst.melder.email
    if (!gekozen.has(id) || adres === '' || (await wachtAl(tx, zaak, id))) continue
    await tx
      .insertInto('uitgaande_post')
      .values(rijVoor(zaak, id, adres, sleutel, wie))
      .execute()
    wacht = true
  }
  return wacht
}

/** Whether a notice that waits still has sense: the reporter wants it, and did not look since. */
export const isNogNodig = async (tx: Tx, loket: string, post: string): Promise<boolean> => {
  const rij = await tx
    .selectFrom('uitgaande_post as p')
    .innerJoin('melding as m', j => j.onRef('m.loket', '=', 'p.loket').onRef('m.id', '=', 'p.melding'))
    .select('p.id')
    .where('p.loket', '=', loket)
    .where('p.id', '=', post)
    .where('p.gelezen_op', 'is', null)
    .where('m.mail_gekozen_op', 'is not', null)
    .executeTakeFirst()
  return rij !== undefined
}

/** A notice about a message as the desk sees it: codes and moments, no address. */
export type Berichtmail = {
  readonly id: string
  readonly melding: string
  readonly status: Poststatus
  readonly fout: string | null
  readonly antwoord: string | null
  readonly pogingen: number
  readonly volgendePoging: string | null
  readonly veranderdOp: string
  readonly gelezenOp: string | null
}

/** The notices about messages that left this dossier or wait in it, oldest first. */
export const findBerichtmails = async (tx: Tx, zaak: Zaak): Promise<readonly Berichtmail[]> => {
  const rijen = await tx
    .selectFrom('uitgaande_post')
    .select(['id', 'melding', 'status', 'fout', 'antwoord', 'pogingen'])
    .select(['volgende_poging as volgendePoging', 'veranderd_op as veranderdOp', 'gelezen_op as gelezenOp'])
    .where('loket', '=', zaak.loket)
    .where('zaak', '=', zaak.id)
    .where('melding', 'is not', null)
    .orderBy('id')
    .execute()
  return rijen.flatMap(({ melding, status, ...r }) =>
    melding !== null && isPoststatus(status) ? [{ ...r, melding, status }] : [],
  )
}
