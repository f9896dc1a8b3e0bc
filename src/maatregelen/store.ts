import { sql } from 'kysely'
import type { Maatregelstand } from '../begrippen/feiten/maatregelen.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import type { Tx } from '../db/verbinding.ts'
import type { Wie } from '../toegang/wie.ts'
import { zichtfilter } from '../toegang/zichtfilter.ts'
import { organisatieVan } from '../zaken/aanbieder/organisatie.ts'
import type { Baken } from '../zaken/baken.ts'
import { openTeksten } from '../zaken/register/inhoud.ts'

export const PER_PAGINA = 25

/** A measure that is waited for, with its texts still closed. */
export type Maatregelrij = {
  readonly id: string
  readonly zaak: string
  readonly nummer: string
  readonly categorie: string | null
  /** The provider by name, as far as it is known. */
  readonly aanbieder: string | null
  readonly stand: Maatregelstand
  /** Content ids: what gets better, and what must show it. */
  readonly tekst: string
  readonly gevraagd: string | null
  /** The last day of what is waited for now, and how it came about; null between two steps. */
  readonly dag: string | null
  readonly uitleg: string | null
  /** The day by which it had to be carried out, and the moment that it was. */
  readonly afgesproken: string
  readonly uitgevoerdOp: string | null
  /** Whether this user may open the dossier, and whether they may follow the measure up without it. */
  readonly magLezen: boolean
  readonly magOpvolgen: boolean
}

/** The same as `organisatieVan`, in the register. */
const aanbieder = sql`coalesce(
  jsonb_path_query_first(zaak.werk, '$.aanbieders.partijen[*] ? (@.rol == "hoofd").organisatie') #>> '{}',
  zaak.screening->>'organisatie')::uuid`

/**
 * Measures of dossiers in hand that this user may see: the earliest day first, so that what is late is on top, and what
 * waits for no day last. One row more than a page tells that there is a next.
 */
export const findMaatregelen = async (tx: Tx, wie: Wie, pagina: number): Promise<readonly Maatregelrij[]> => {
  const { rows } = await sql<Maatregelrij>`
    select m->>'id' as id, zaak.id as zaak, zaak.nummer, zaak.categorie, o.naam as aanbieder,
      case when m->>'geborgd' is not null then 'geborgd' when m->>'uitgevoerd' is not null then 'uitgevoerd' else 'open'
        end as stand,
      m->>'tekst' as tekst, m->>'gevraagd' as gevraagd, t.einde as dag, t.uitleg,
      coalesce(a.einde, m->>'dag') as afgesproken, m #>> '{uitgevoerd,op}' as "uitgevoerdOp",
      ${zichtfilter(wie, 'dossier.lezen')} as "magLezen", ${zichtfilter(wie, 'maatregel.opvolgen')} as "magOpvolgen"
    from zaak
    cross join lateral jsonb_array_elements(zaak.werk->'maatregelen') m
    left join organisatie o on o.loket = zaak.loket and o.id = ${aanbieder}
    left join termijn t on t.loket = zaak.loket and t.zaak = zaak.id and t.status = 'lopend'
      and t.id in ((m->>'termijn')::uuid, (m #>> '{geborgd,toets,termijn}')::uuid)
    left join termijn a on a.loket = zaak.loket and a.zaak = zaak.id and a.id = (m->>'termijn')::uuid
    where zaak.loket = ${wie.loket} and zaak.werk ? 'maatregelen' and zaak.status = 'in_behandeling'
      and m->>'getoetst' is null and m->>'losgelaten' is null and ${zichtfilter(wie, 'maatregel.zien')}
    order by t.eind_moment nulls last, zaak.ontvangen_op, m->>'id'
    limit ${PER_PAGINA + 1} offset ${(pagina - 1) * PER_PAGINA}`.execute(tx)
  return rows
}

/** The provider of a dossier by name. */
export const findAanbieder = async (
  tx: Tx,
  zaak: Pick<Zaak, 'loket' | 'werk' | 'screening'>,
): Promise<string | null> => {
  const id = organisatieVan(zaak)
  if (!id) return null
  const rij = await tx
    .selectFrom('organisatie')
    .select('naam')
    .where('loket', '=', zaak.loket)
    .where('id', '=', id)
    .executeTakeFirst()
  return rij?.naam ?? null
}

/** The texts of these measures and nothing else of their dossiers, by content id. */
export const findMaatregelteksten = async (
  baken: Baken,
  tx: Tx,
  loket: string,
  welke: readonly { readonly zaak: string; readonly teksten: readonly (string | null | undefined)[] }[],
): Promise<ReadonlyMap<string, string>> => {
  const ids = welke.flatMap(w => w.teksten).filter(t => typeof t === 'string')
  if (ids.length === 0) return new Map()
  const [sleutels, rijen] = await Promise.all([
    baken.kluis.pak(loket, [...new Set(welke.map(w => w.zaak))]),
    tx
      .selectFrom('inhoud')
      .select(['id', 'zaak', 'cijfertekst'])
      .where('loket', '=', loket)
      .where('zaak', 'in', [...new Set(welke.map(w => w.zaak))])
      .where('id', 'in', ids)
      .execute(),
  ])
  return new Map(
    rijen.flatMap(r => {
      const sleutel = sleutels.get(r.zaak)
      return sleutel ? [...openTeksten(loket, [r], sleutel)] : []
    }),
  )
}
