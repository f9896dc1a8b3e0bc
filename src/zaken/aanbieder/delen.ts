import type { Zaak } from '../../begrippen/zaak.ts'
import type { Tx } from '../../db/verbinding.ts'
import { ontsleutel, versleutel } from '../../kluis/versleuteling.ts'
import { findTeksten, plaatsVan } from '../register/inhoud.ts'

/** A part as it stands, or a text that came beside it. `auteurs`: who wrote it, the last one first. */
export type Deel = {
  readonly id: string
  readonly deel: string
  /** Counts the savings: who saves says what they saw, and nobody overwrites another unseen. */
  readonly versie: number
  readonly naast: boolean
  readonly tekst: string
  readonly auteurs: readonly string[]
  readonly op: string
  /** The page that saved it last, and its count of savings: a page is in no conflict with itself. */
  readonly venster?: Venster
}

/** One page that somebody has open, and how often it saved. */
export type Venster = { readonly id: string; readonly beurt: number }

/** Whose draft in which dossier, with the key of that dossier. */
export type Conceptplek = { readonly zaak: Zaak; readonly partij: string; readonly sleutel: Buffer }

/** What was written before drafts had a table of their own: facts of the dossier. Only of who was asked first. */
const uitFeiten = async (tx: Tx, { zaak, partij, sleutel }: Conceptplek): Promise<readonly Deel[]> => {
  const concept = partij === zaak.id ? Object.entries(zaak.werk.zelfonderzoek?.concept ?? {}) : []
  if (concept.length === 0) return []
  const ids = concept.map(([, d]) => d.tekst)
  const teksten = await findTeksten(tx, zaak.loket, zaak.id, sleutel, ids)
  return concept.map(([deel, d]) => ({
    ...{ id: d.tekst, deel, versie: 0, naast: false, auteurs: [], op: d.op },
    tekst: teksten.get(d.tekst) ?? '',
  }))
}

/** Everything that a provider wrote in a case, with what came beside it. */
export const findDelen = async (tx: Tx, plek: Conceptplek): Promise<readonly Deel[]> => {
  const { zaak, partij, sleutel } = plek
  const rijen = await tx
    .selectFrom('onderzoeksdeel')
    .select(['id', 'deel', 'versie', 'naast', 'cijfertekst', 'op'])
    .where('loket', '=', zaak.loket)
    .where('zaak', '=', zaak.id)
    .where('partij', '=', partij)
    .orderBy('id')
    .execute()
  const delen = rijen.map(({ cijfertekst, ...r }) => ({
    ...r,
    ...(JSON.parse(ontsleutel(sleutel, cijfertekst, plaatsVan.onderzoeksdeel(zaak.loket, r.id)).toString('utf8')) as {
      tekst: string
      auteurs: readonly string[]
      venster?: Venster
    }),
  }))
  const ouder = await uitFeiten(tx, plek)
  return [...ouder.filter(o => !delen.some(d => !d.naast && d.deel === o.deel)), ...delen]
}

/** Writes a part, or a text beside it, over what stood there under this id. */
export const saveDeel = async (tx: Tx, { zaak, partij, sleutel }: Conceptplek, d: Deel): Promise<void> => {
  const inhoud = JSON.stringify({ tekst: d.tekst, auteurs: d.auteurs, venster: d.venster })
  const cijfertekst = versleutel(sleutel, inhoud, plaatsVan.onderzoeksdeel(zaak.loket, d.id))
  const nieuw = { versie: d.versie, cijfertekst, op: d.op }
  await tx
    .insertInto('onderzoeksdeel')
    .values({ loket: zaak.loket, id: d.id, zaak: zaak.id, partij, deel: d.deel, naast: d.naast, ...nieuw })
    .onConflict(c => c.columns(['loket', 'id']).doUpdateSet(nieuw))
    .execute()
}

export const deleteDeel = async (tx: Tx, { zaak, partij }: Conceptplek, id: string): Promise<void> => {
  await tx
    .deleteFrom('onderzoeksdeel')
    .where('loket', '=', zaak.loket)
    .where('zaak', '=', zaak.id)
    .where('partij', '=', partij)
    .where('id', '=', id)
    .execute()
}
