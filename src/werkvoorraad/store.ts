import { sql } from 'kysely'
import type { Informeerwerk } from '../begrippen/informeren.ts'
import type { Tx } from '../db/verbinding.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { informeren } from '../protocollen/bases/informeren.ts'
import type { Wie } from '../toegang/wie.ts'
import { mijnDossiers, zichtfilter } from '../toegang/zichtfilter.ts'
import type { Filter } from './domain.ts'

export const PER_PAGINA = 25

/** One line of the work list, with the term that is due first. */
export type Werkregel = {
  id: string
  nummer: string
  status: string
  categorie: string | null
  soort: string | null
  urgent: boolean
  minderjarig: boolean | null
  vertrouwelijkheid: string
  behandelaar: string | null
  ontvangen_op: string
  versie: number
  /** Since when somebody is missing and followed; null otherwise. */
  vermist_sinds: string | null
  /** Messages of the reporter that nobody read; null when there are none. */
  ongelezen: number | null
  dringend: boolean
  /** Reactions to a piece of the investigation that wait to be worked in; null when there are none. */
  reacties: number | null
  /** A report of a provider came and was not judged. */
  te_beoordelen: boolean
  /** A provider asked for more time and got no answer. */
  meer_tijd: boolean
  /** A sharing with another desk waits for approval. */
  te_keuren: boolean
  termijn: string | null
  van: string | null
  eind_moment: string | null
  einde: string | null
  uitleg: string | null
  protocolversie: number
  kader: string | null
  melder_type: string | null
  criteria: readonly string[]
  vier_p: readonly string[]
  onderdak: boolean | null
  informeren: Informeerwerk | null
  /** The codes of the tasks that are open. */
  taken: readonly string[]
}

/** What rests until a day is not shown before it; from that day on it is, also when nobody has woken it yet. */
const wakker = (nu: string) =>
  sql<boolean>`(not zaak.werk ? 'sluimertTot' or zaak.werk->>'sluimertTot' <= ${dagVan(nu)})`
/** As in the index `zaak_ongelezen`: to the letter, or it is not used. */
const ongelezen = sql<boolean>`(zaak.werk #> '{gesprek,ongelezen}') is not null`
/** As in the index `zaak_reacties`. */
const reactie = sql<boolean>`(zaak.werk #> '{onderzoek,teVerwerken}') is not null`
/** A reporter may write after a dossier was closed: then it asks for work again. */
const statussen = (filter: Filter) =>
  filter.toon === 'bericht'
    ? sql`zaak.status in ('ontvangen', 'in_behandeling', 'gesloten')`
    : sql`zaak.status in ('ontvangen', 'in_behandeling')`

const gevraagd = (wie: Wie, filter: Filter, nu: string, informeertaak: string) => {
  // A message wakes nobody's dossier, but it must be read: what rests is in that list too.
  const delen = [zichtfilter(wie, 'dossier.lezen'), filter.toon === 'bericht' ? ongelezen : wakker(nu)]
  if (filter.toon === 'mijn') delen.push(mijnDossiers(wie))
  if (filter.toon === 'nieuw') delen.push(sql<boolean>`zaak.status = 'ontvangen'`)
  if (filter.toon === 'reactie') delen.push(reactie)
  if (filter.toon === 'vrij') delen.push(sql<boolean>`zaak.behandelaar is null`)
  if (filter.toon === 'laat') delen.push(sql<boolean>`zaak.eerste_termijn <= ${nu}`)
  if (filter.toon === 'informeren')
    delen.push(sql<boolean>`exists (select from taak where taak.loket = zaak.loket and taak.zaak = zaak.id
      and taak.code = ${informeertaak} and taak.status = 'open')`)
  if (filter.categorie) delen.push(sql<boolean>`zaak.categorie = ${filter.categorie}`)
  if (filter.behandelaar) delen.push(sql<boolean>`zaak.behandelaar = ${filter.behandelaar}`)
  return sql.join(delen, sql` and `)
}

/** What somebody reported as urgent and nobody screened comes before every term. */
const volgorde = sql`(zaak.urgent and zaak.status = 'ontvangen') desc, zaak.eerste_termijn nulls last, zaak.id`

/** What is due first, and only what this user may open; one row more than a page tells that there is a next. */
export const findWerkvoorraad = async (
  tx: Tx,
  wie: Wie,
  filter: Filter,
  nu: string,
  pagina: number,
  informeertaak: string = informeren.taak,
): Promise<readonly Werkregel[]> => {
  const { rows } = await sql<Werkregel>`
    select zaak.id, zaak.nummer, zaak.status, zaak.categorie, zaak.soort, zaak.urgent, zaak.minderjarig,
      zaak.vertrouwelijkheid, zaak.behandelaar, zaak.ontvangen_op, zaak.versie,
      case when zaak.werk->'vermissing'->>'terugkeer' is null and zaak.werk->'vermissing'->>'gestopt' is null
        then zaak.werk->'vermissing'->'beoordeling'->>'sinds' end as vermist_sinds,
      zaak.protocolversie, zaak.kader, zaak.melder_type, zaak.criteria, zaak.vier_p, zaak.onderdak,
      zaak.werk->'informeren' as informeren,
      array(select code from taak where taak.loket = zaak.loket and taak.zaak = zaak.id and taak.status = 'open') as taken,
      (zaak.werk #>> '{gesprek,ongelezen}')::int as ongelezen,
      (zaak.werk #>> '{onderzoek,teVerwerken}')::int as reacties,
      jsonb_path_exists(zaak.werk, '$.zelfonderzoek.rondes[last] ? (@.beoordeeld == null)') as te_beoordelen,
      jsonb_path_exists(zaak.werk, '$.zelfonderzoek.uitstel[*] ? (!exists(@.beslist))') as meer_tijd,
      jsonb_path_exists(zaak.werk, '$.delingen.uit[*] ? (@.stand == "voorgesteld")') as te_keuren,
      coalesce((zaak.werk #>> '{gesprek,dringend}')::boolean, false) as dringend,
      t.code as termijn, t.van, t.eind_moment, t.einde, t.uitleg
    from (
      select * from zaak
      where zaak.loket = ${wie.loket} and ${statussen(filter)} and ${gevraagd(wie, filter, nu, informeertaak)}
      order by ${volgorde}
      limit ${PER_PAGINA + 1} offset ${(pagina - 1) * PER_PAGINA}
    ) zaak
    left join lateral (
      select code, van, eind_moment, einde, uitleg from termijn
      where termijn.loket = zaak.loket and termijn.zaak = zaak.id and termijn.status = 'lopend'
        and termijn.eind_moment = zaak.eerste_termijn
      limit 1
    ) t on true
    order by ${volgorde}`.execute(tx)
  return rows
}

/** How many dossiers that this user may open wait with a message of the reporter. */
export const countOngelezen = async (tx: Tx, wie: Wie): Promise<number> => {
  const { rows } = await sql<{ aantal: number }>`
    select count(*)::int as aantal from zaak
    where zaak.loket = ${wie.loket} and ${ongelezen} and zaak.status <> 'vernietigd'
      and ${zichtfilter(wie, 'dossier.lezen')}`.execute(tx)
  return rows[0]?.aantal ?? 0
}

/** Whom to contact about confidential dossiers that this user may not see: handlers, and how many. */
export const findVergrendeld = async (
  tx: Tx,
  wie: Wie,
): Promise<readonly { behandelaar: string; aantal: number }[]> => {
  const { rows } = await sql<{ behandelaar: string; aantal: number }>`
    select zaak.behandelaar, count(*)::int as aantal from zaak
    where zaak.loket = ${wie.loket} and zaak.status in ('ontvangen', 'in_behandeling')
      and zaak.vertrouwelijkheid = 'vertrouwelijk' and zaak.behandelaar is not null
      and not ${zichtfilter(wie, 'dossier.lezen')}
    group by zaak.behandelaar order by zaak.behandelaar`.execute(tx)
  return rows
}

/** Advice of the desk of which the day to follow has come. */
export const telAdviezen = async (tx: Tx, loket: string, vandaag: string): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from advies
    where advies.loket = ${loket} and advies.uitkomst is null and advies.opvolgen_op <= ${vandaag}`.execute(tx)
  return rows[0]?.n ?? 0
}

/** Measures that this user may see and of which the day is over. */
export const telLateMaatregelen = async (tx: Tx, wie: Wie, nu: string): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from zaak
    join termijn t on t.loket = zaak.loket and t.zaak = zaak.id and t.status = 'lopend'
      and t.code in ('maatregel.uitvoeren', 'maatregel.toetsen') and t.eind_moment <= ${nu}
    where zaak.loket = ${wie.loket} and zaak.werk ? 'maatregelen' and zaak.status = 'in_behandeling'
      and ${zichtfilter(wie, 'maatregel.zien')}`.execute(tx)
  return rows[0]?.n ?? 0
}

const SCHERM = 'werkvoorraad'

/** Filters stick: what was asked last is shown next time. */
export const findFilter = async (tx: Tx, wie: Wie): Promise<unknown> =>
  (
    await tx
      .selectFrom('weergave')
      .select('keuze')
      .where('loket', '=', wie.loket)
      .where('gebruiker', '=', wie.id)
      .where('scherm', '=', SCHERM)
      .executeTakeFirst()
  )?.keuze

export const saveFilter = async (tx: Tx, wie: Wie, filter: Filter): Promise<void> => {
  const keuze = JSON.stringify(filter)
  await tx
    .insertInto('weergave')
    .values({ loket: wie.loket, gebruiker: wie.id, scherm: SCHERM, keuze })
    .onConflict(c => c.columns(['loket', 'gebruiker', 'scherm']).doUpdateSet({ keuze }))
    .execute()
}
