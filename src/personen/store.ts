import { sql } from 'kysely'
import type { Tx } from '../db/verbinding.ts'
import type { Wie } from '../toegang/wie.ts'
import { zichtfilter } from '../toegang/zichtfilter.ts'

/** A dossier that somebody is in, with their role in it; the person's record is still sealed. */
export type Treffer = {
  betrokkene: string
  cijfertekst: Buffer
  rol: string
  zaak: string
  nummer: string
  status: string
  categorie: string | null
  protocolversie: number
  ontvangen_op: string
}

/** Dossiers of persons who carry one of these tokens; only what this user may open. */
export const findTreffers = async (tx: Tx, wie: Wie, tokens: readonly Buffer[]): Promise<readonly Treffer[]> => {
  if (tokens.length === 0) return []
  const { rows } = await sql<Treffer>`
    select distinct on (zaak.ontvangen_op, zaak.id, b.betrokkene)
      b.betrokkene, p.cijfertekst, b.rol, zaak.id as zaak, zaak.nummer, zaak.status, zaak.categorie,
      zaak.protocolversie, zaak.ontvangen_op
    from zoektoken z
    join betrokkene p on p.loket = z.loket and p.id = z.betrokkene
    join betrokkenheid b on b.loket = z.loket and b.betrokkene = z.betrokkene and b.geldig_tot is null
    join zaak on zaak.loket = b.loket and zaak.id = b.zaak
    where z.loket = ${wie.loket} and z.token = any(${[...tokens]}::bytea[]) and ${zichtfilter(wie, 'dossier.lezen')}
    order by zaak.ontvangen_op desc, zaak.id, b.betrokkene limit 100`.execute(tx)
  return rows
}

/** The dossier with this number, if this user may open it. */
export const findNummer = async (tx: Tx, wie: Wie, nummer: string): Promise<string | null> => {
  const { rows } = await sql<{ id: string }>`
    select zaak.id from zaak
    where zaak.loket = ${wie.loket} and zaak.nummer = ${nummer} and ${zichtfilter(wie, 'dossier.lezen')}`.execute(tx)
  return rows[0]?.id ?? null
}
