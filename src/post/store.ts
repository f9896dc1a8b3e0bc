import { type RawBuilder, sql } from 'kysely'
import type { Brief } from '../begrippen/brief.ts'
import type { Zaakwerk } from '../begrippen/werk.ts'
import type { Tx } from '../db/verbinding.ts'
import type { Wie } from '../toegang/wie.ts'
import { zichtfilter } from '../toegang/zichtfilter.ts'
import type { Poststatus } from '../zaken/uitgaand/post.ts'
import { vraagtAandacht } from './versturen/herhalen.ts'

export const PER_PAGINA = 50

/** One line of the list: codes and moments. To whom it goes is read in the dossier. */
export type Postregel = {
  readonly id: string
  readonly zaak: string
  readonly nummer: string
  /** Null for a mail about a new message to who reported. */
  readonly link: string | null
  readonly status: Poststatus
  readonly fout: string | null
  readonly antwoord: string | null
  readonly pogingen: number
  readonly gemaaktOp: string
  readonly volgendePoging: string | null
  readonly veranderdOp: string
  readonly links: NonNullable<Zaakwerk['links']> | null
}

export const postfilters = ['aandacht', 'wacht', 'alles', 'goedkeuren'] as const
export type Postfilter = (typeof postfilters)[number]

/** The lists of mail; the fourth holds letters that nobody approved yet. */
export type Maillijst = Exclude<Postfilter, 'goedkeuren'>

/** What the lists depend on beside who looks: the moment, and whether mail can leave at all. */
type Nu = { readonly nu: string; readonly mailserver: boolean }

/** How the link of a notice stands, as `linkstand` says it. */
const linkOpen = (nu: string) => sql<boolean>`(l ->> 'geopendOp' is null and l ->> 'ingetrokkenOp' is null
  and l ->> 'geblokkeerdOp' is null and l ->> 'verlooptOp' > ${nu})`
const linkDicht = (nu: string) => sql<boolean>`(l ->> 'geopendOp' is null and l ->> 'ingetrokkenOp' is null
  and (l ->> 'geblokkeerdOp' is not null or l ->> 'verlooptOp' <= ${nu}))`

/** A mail about a message that the reporter did not read since. */
const ongelezen = sql<boolean>`(p.melding is not null and p.gelezen_op is null)`

/** A link that closed or lapsed unread, a notice that is stuck; and without a mail server every notice that waits. */
const aandacht = ({ nu, mailserver }: Nu) => {
  const vast: readonly Poststatus[] = mailserver ? [...vraagtAandacht] : [...vraagtAandacht, 'wacht']
  return sql<boolean>`(${linkDicht(nu)} or ((${linkOpen(nu)} or ${ongelezen}) and p.status = any(${vast}::text[])))`
}

const lijsten: Readonly<Record<Maillijst, (n: Nu) => RawBuilder<boolean>>> = {
  aandacht,
  wacht: ({ nu }) => sql<boolean>`(p.status in ('wacht', 'zelf') and (${linkOpen(nu)} or ${ongelezen}))`,
  alles: () => sql<boolean>`true`,
}

const uit = (wie: Wie) => sql`
  from uitgaande_post p join zaak on zaak.loket = p.loket and zaak.id = p.zaak
  left join lateral jsonb_array_elements(zaak.werk -> 'links') l on l ->> 'id' = p.link::text
  where p.loket = ${wie.loket} and (l is not null or p.melding is not null) and zaak.status <> 'vernietigd' and ${zichtfilter(wie, 'dossier.lezen')}`

/** What left or waits, newest first, out of dossiers that this user may open; one row more tells that there is a next page. */
export const findPost = async (
  tx: Tx,
  wie: Wie,
  { filter, pagina, ...n }: Nu & { filter: Maillijst; pagina: number },
): Promise<readonly Postregel[]> => {
  const { rows } = await sql<Postregel>`
    select p.id, p.zaak, zaak.nummer, p.link, p.status, p.fout, p.antwoord, p.pogingen, p.gemaakt_op as "gemaaktOp",
      p.volgende_poging as "volgendePoging", p.veranderd_op as "veranderdOp", zaak.werk -> 'links' as links
    ${uit(wie)} and ${lijsten[filter](n)}
    order by p.gemaakt_op desc, p.id limit ${PER_PAGINA + 1} offset ${(pagina - 1) * PER_PAGINA}`.execute(tx)
  return rows
}

/** How many notices somebody must look at. */
export const telAandacht = async (tx: Tx, wie: Wie, n: Nu): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n ${uit(wie)} and ${aandacht(n)}`.execute(tx)
  return rows[0]?.n ?? 0
}

const HOOGSTENS = 200

export type Voorgelegd = {
  readonly zaak: string
  readonly nummer: string
  readonly protocolversie: number
  readonly brief: Brief
}

/** Letters that wait for approval, out of dossiers in which this user may give it; the longest wait first. */
export const findVoorgelegd = async (tx: Tx, wie: Wie): Promise<readonly Voorgelegd[]> => {
  type Rij = { zaak: string; nummer: string; protocolversie: number; brieven: readonly Brief[] }
  const { rows } = await sql<Rij>`
    select zaak.id as zaak, zaak.nummer, zaak.protocolversie, zaak.werk -> 'brieven' as brieven from zaak
    where zaak.loket = ${wie.loket} and zaak.status <> 'vernietigd'
      and jsonb_path_exists(werk, '$.brieven[*] ? (@.stand == "voorgelegd")')
      and ${zichtfilter(wie, 'brief.goedkeuren')}
    order by zaak.id limit ${HOOGSTENS}`.execute(tx)
  return rows
    .flatMap(({ brieven, ...r }) => brieven.filter(b => b.stand === 'voorgelegd').map(brief => ({ ...r, brief })))
    .sort((a, b) => (a.brief.standOp < b.brief.standOp ? -1 : 1))
}

/** How it stands with the mailbox into which bounces come; null when it was never tried. */
export type Retourstand = { readonly gelezenOp: string | null; readonly foutSinds: string | null }

export const findRetourstand = async (tx: Tx, loket: string): Promise<Retourstand | null> =>
  (await tx
    .selectFrom('retourpost')
    .select(['gelezen_op as gelezenOp', 'fout_sinds as foutSinds'])
    .where('loket', '=', loket)
    .executeTakeFirst()) ?? null
