import { sql } from 'kysely'
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
  readonly link: string
  readonly status: Poststatus
  readonly fout: string | null
  readonly antwoord: string | null
  readonly pogingen: number
  readonly gemaaktOp: string
  readonly volgendePoging: string | null
  readonly veranderdOp: string
  readonly links: NonNullable<Zaakwerk['links']>
}

export const postfilters = ['aandacht', 'wacht', 'alles'] as const
export type Postfilter = (typeof postfilters)[number]

const statussen: Readonly<Record<Postfilter, readonly Poststatus[] | null>> = {
  aandacht: [...vraagtAandacht],
  wacht: ['wacht', 'zelf'],
  alles: null,
}

/** What left or waits, newest first, out of dossiers that this user may open; one row more tells that there is a next page. */
export const findPost = async (tx: Tx, wie: Wie, filter: Postfilter, pagina: number): Promise<readonly Postregel[]> => {
  const alleen = statussen[filter]
  const { rows } = await sql<Postregel>`
    select p.id, p.zaak, zaak.nummer, p.link, p.status, p.fout, p.antwoord, p.pogingen, p.gemaakt_op as "gemaaktOp",
      p.volgende_poging as "volgendePoging", p.veranderd_op as "veranderdOp", zaak.werk -> 'links' as links
    from uitgaande_post p join zaak on zaak.loket = p.loket and zaak.id = p.zaak
    where p.loket = ${wie.loket} and zaak.status <> 'vernietigd' and ${zichtfilter(wie, 'dossier.lezen')}
      and ${alleen ? sql`p.status = any(${alleen}::text[])` : sql`true`}
    order by p.gemaakt_op desc, p.id limit ${PER_PAGINA + 1} offset ${(pagina - 1) * PER_PAGINA}`.execute(tx)
  return rows
}

/** How many notices somebody must look at. */
export const telAandacht = async (tx: Tx, wie: Wie): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from uitgaande_post p join zaak on zaak.loket = p.loket and zaak.id = p.zaak
    where p.loket = ${wie.loket} and zaak.status <> 'vernietigd' and p.status = any(${[...vraagtAandacht]}::text[])
      and ${zichtfilter(wie, 'dossier.lezen')}`.execute(tx)
  return rows[0]?.n ?? 0
}
