import { sql } from 'kysely'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Tx } from '../../db/verbinding.ts'
import type { Rij } from '../bulk/kopieer.ts'
import type { Tabel } from '../bulk/tabellen.ts'

/**
 * A part of dossiers that lists ask for across dossiers, as rows of a table of its own. The dossier stays the source:
 * both doors write these rows from it, keyed by (loket, zaak, id), and nothing else does.
 */
export type Projectie = {
  readonly tabel: Tabel
  /** The part of the dossier that the rows come from: when it is the same, nothing is written. */
  readonly deel: (zaak: Zaak) => unknown
  readonly rijen: (zaak: Zaak) => readonly Rij[]
}

export const projecties: readonly Projectie[] = [
  {
    tabel: 'bijlage',
    deel: z => z.werk.bijlagen,
    rijen: z => (z.werk.bijlagen ?? []).map(b => ({ loket: z.loket, zaak: z.id, id: b.id, stand: b.stand })),
  },
  {
    tabel: 'overleg',
    deel: z => z.werk.overleg?.overleggen,
    rijen: z =>
      (z.werk.overleg?.overleggen ?? []).map(({ id, vorm, wanneer, status }) => ({
        loket: z.loket,
        zaak: z.id,
        id,
        vorm,
        wanneer,
        status,
      })),
  },
  {
    tabel: 'afspraak',
    deel: z => z.werk.overleg?.afspraken,
    rijen: z =>
      (z.werk.overleg?.afspraken ?? []).map(({ id, eigenaar, uiterlijk, status }) => ({
        loket: z.loket,
        zaak: z.id,
        id,
        eigenaar,
        uiterlijk,
        status,
      })),
  },
  {
    tabel: 'zaak_aanbieder',
    deel: z => z.werk.aanbieders?.partijen,
    rijen: z =>
      (z.werk.aanbieders?.partijen ?? []).map(({ id, kenmerk }) => ({ loket: z.loket, zaak: z.id, id, kenmerk })),
  },
]

const bewaarRijen = async (tx: Tx, tabel: Tabel, rijen: readonly Rij[]): Promise<void> => {
  const kolommen = Object.keys(rijen[0] ?? {})
  const namen = sql.join(kolommen.map(k => sql.ref(k)))
  const waarden = sql.join(rijen.map(r => sql`(${sql.join(kolommen.map(k => sql.val(r[k])))})`))
  const sleutel = ['loket', 'zaak', 'id']
  const nieuw = sql.join(
    kolommen.filter(k => !sleutel.includes(k)).map(k => sql`${sql.ref(k)} = excluded.${sql.ref(k)}`),
  )
  await sql`insert into ${sql.table(tabel)} (${namen}) values ${waarden}
    on conflict (loket, zaak, id) do update set ${nieuw}`.execute(tx)
}

/** Brings the rows up to what the dossier now says. */
export const projecteer = async (tx: Tx, voor: Zaak | null, na: Zaak): Promise<void> => {
  for (const { tabel, deel, rijen } of projecties) {
    if (voor && deel(voor) === deel(na)) continue
    const nieuw = rijen(na)
    if (nieuw.length > 0) await bewaarRijen(tx, tabel, nieuw)
  }
}
