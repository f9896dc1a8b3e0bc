import type { Betrokkene, Meldingtekst, Persoon, Voorval } from '../begrippen/melding.ts'
import type { Tx } from '../db/verbinding.ts'
import { ontsleutel, plaats, versleutel } from '../kluis/versleuteling.ts'
import { zoektokens } from '../kluis/zoektoken.ts'

/** A text that a decision brings along; the fact holds only its id. */
export type Tekst = { readonly id: string; readonly soort: string; readonly tekst: string }

/** Where each sort of content stands; the place binds the ciphertext to its row. */
export const plaatsVan = {
  inhoud: (loket: string, id: string) => plaats(loket, 'inhoud', id, 'cijfertekst'),
  melding: (loket: string, id: string) => plaats(loket, 'melding', id, 'cijfertekst'),
  voorval: (loket: string, id: string) => plaats(loket, 'voorval', id, 'cijfertekst'),
  betrokkene: (loket: string, id: string) => plaats(loket, 'betrokkene', id, 'cijfertekst'),
  indiening: (loket: string, sleutel: string) => plaats(loket, 'indiening', sleutel, 'cijfertekst'),
  dienst: (loket: string, id: string) => plaats(loket, 'dienstoverdracht', id, 'opmerking'),
  bestand: (loket: string, id: string) => plaats(loket, 'bestand', id, 'inhoud'),
  noodtoegang: (loket: string, id: string) => plaats(loket, 'noodtoegang', id, 'reden'),
  linkcode: (loket: string, id: string) => plaats(loket, 'eenmalige_link', id, 'code'),
  post: (loket: string, id: string) => plaats(loket, 'uitgaande_post', id, 'cijfertekst'),
}

const alsJson = <T>(sleutel: Buffer, cijfertekst: Buffer, waar: string): T =>
  JSON.parse(ontsleutel(sleutel, cijfertekst, waar).toString('utf8')) as T

export const tekstRijen = (
  loket: string,
  zaak: string,
  sleutel: Buffer,
  teksten: readonly Tekst[],
  gemaakt_op: string,
) =>
  teksten.map(t => ({
    loket,
    zaak,
    id: t.id,
    soort: t.soort,
    cijfertekst: versleutel(sleutel, t.tekst, plaatsVan.inhoud(loket, t.id)),
    gemaakt_op,
  }))

export const insertTeksten = async (
  tx: Tx,
  loket: string,
  zaak: string,
  sleutel: Buffer,
  teksten: readonly Tekst[],
  op: string,
): Promise<void> => {
  if (teksten.length === 0) return
  await tx
    .insertInto('inhoud')
    .values(tekstRijen(loket, zaak, sleutel, teksten, op))
    .execute()
}

/** The texts of a dossier by id: all, or only those named. */
export const findTeksten = async (
  tx: Tx,
  loket: string,
  zaak: string,
  sleutel: Buffer,
  alleen?: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const vraag = tx
    .selectFrom('inhoud')
    .select(['id', 'cijfertekst'])
    .where('loket', '=', loket)
    .where('zaak', '=', zaak)
  const rijen = await (alleen ? vraag.where('id', 'in', alleen) : vraag).execute()
  return new Map(
    rijen.map(r => [r.id, ontsleutel(sleutel, r.cijfertekst, plaatsVan.inhoud(loket, r.id)).toString('utf8')]),
  )
}

/** A person as a record of its own, with its search tokens and its link to the dossier. */
export type NieuwePersoon = Persoon & { readonly id: string; readonly rol: string }
export type Koppeling = { readonly zaak: string; readonly melding: string | null; readonly voorval: string | null }

type Persoonssleutels = { zoek: Buffer; van: ReadonlyMap<string, Buffer> }

/** The records of these persons, their links to the dossier and the tokens they are found by. */
export const persoonRijen = (
  loket: string,
  personen: readonly NieuwePersoon[],
  sleutels: Persoonssleutels,
  bij: Koppeling,
  geldig_van: string,
  nieuwId: () => string,
) => ({
  betrokkenen: personen.map(({ id, naam, geboortedatum, adres }) => ({
    loket,
    id,
    cijfertekst: versleutel(
      sleutels.van.get(id) as Buffer,
      JSON.stringify({ naam, geboortedatum, adres }),
      plaatsVan.betrokkene(loket, id),
    ),
    geldig_van,
    geldig_tot: null,
  })),
  betrokkenheden: personen.map(p => ({
    loket,
    id: nieuwId(),
    betrokkene: p.id,
    ...bij,
    rol: p.rol,
    geldig_van,
    geldig_tot: null,
  })),
  tokens: personen.flatMap(p =>
    zoektokens(sleutels.zoek, p.naam, p.geboortedatum).map(token => ({ loket, token, betrokkene: p.id })),
  ),
})

export const insertPersonen = async (
  tx: Tx,
  loket: string,
  personen: readonly NieuwePersoon[],
  sleutels: Persoonssleutels,
  bij: Koppeling,
  dag: string,
  nieuwId: () => string,
): Promise<void> => {
  if (personen.length === 0) return
  const { betrokkenen, betrokkenheden, tokens } = persoonRijen(loket, personen, sleutels, bij, dag, nieuwId)
  await tx.insertInto('betrokkene').values(betrokkenen).execute()
  await tx.insertInto('betrokkenheid').values(betrokkenheden).execute()
  if (tokens.length > 0) await tx.insertInto('zoektoken').values(tokens).execute()
}

type MeldingGelezen = {
  readonly id: string
  readonly nummer: string
  readonly kanaal: string
  readonly ontvangenOp: string
  readonly ingevoerdOp: string
  readonly organisatie: string | null
  readonly tekst: Meldingtekst
}

export const findMeldingen = async (
  tx: Tx,
  loket: string,
  zaak: string,
  sleutel: Buffer,
): Promise<readonly MeldingGelezen[]> => {
  const rijen = await tx
    .selectFrom('zaak_melding as zm')
    .innerJoin('melding as m', j => j.onRef('m.loket', '=', 'zm.loket').onRef('m.id', '=', 'zm.melding'))
    .select(['m.id', 'm.nummer', 'm.kanaal', 'm.ontvangen_op', 'm.ingevoerd_op', 'm.organisatie', 'm.cijfertekst'])
    .where('zm.loket', '=', loket)
    .where('zm.zaak', '=', zaak)
    .orderBy('m.ontvangen_op')
    .execute()
  return rijen.map(r => ({
    id: r.id,
    nummer: r.nummer,
    kanaal: r.kanaal,
    ontvangenOp: r.ontvangen_op,
    ingevoerdOp: r.ingevoerd_op,
    organisatie: r.organisatie,
    tekst: alsJson<Meldingtekst>(sleutel, r.cijfertekst, plaatsVan.melding(loket, r.id)),
  }))
}

export const findVoorvallen = async (
  tx: Tx,
  loket: string,
  zaak: string,
  sleutel: Buffer,
): Promise<readonly Voorval[]> => {
  const rijen = await tx
    .selectFrom('zaak_melding as zm')
    .innerJoin('melding_voorval as mv', j =>
      j.onRef('mv.loket', '=', 'zm.loket').onRef('mv.melding', '=', 'zm.melding'),
    )
    .innerJoin('voorval as v', j => j.onRef('v.loket', '=', 'mv.loket').onRef('v.id', '=', 'mv.voorval'))
    .select(['v.id', 'v.vanaf', 'v.tot', 'v.zekerheid', 'v.cijfertekst'])
    .distinctOn('v.id')
    .where('zm.loket', '=', loket)
    .where('zm.zaak', '=', zaak)
    .execute()
  return rijen.map(r => ({
    id: r.id,
    vanaf: r.vanaf,
    tot: r.tot,
    zekerheid: r.zekerheid as Voorval['zekerheid'],
    ...alsJson<{ plaats: string }>(sleutel, r.cijfertekst, plaatsVan.voorval(loket, r.id)),
  }))
}

/** The persons of a dossier whose record still has a key; `sleutels` by person. */
export const openBetrokkenen = (
  loket: string,
  rijen: readonly { id: string; rol: string; cijfertekst: Buffer }[],
  sleutels: ReadonlyMap<string, Buffer>,
): readonly Betrokkene[] =>
  rijen.flatMap(r => {
    const sleutel = sleutels.get(r.id)
    return sleutel
      ? [{ id: r.id, rol: r.rol, ...alsJson<Persoon>(sleutel, r.cijfertekst, plaatsVan.betrokkene(loket, r.id)) }]
      : []
  })

export const findBetrokkenen = (tx: Tx, loket: string, zaak: string) =>
  tx
    .selectFrom('betrokkenheid as b')
    .innerJoin('betrokkene as p', j => j.onRef('p.loket', '=', 'b.loket').onRef('p.id', '=', 'b.betrokkene'))
    .select(['p.id', 'b.rol', 'p.cijfertekst'])
    .where('b.loket', '=', loket)
    .where('b.zaak', '=', zaak)
    .where('b.geldig_tot', 'is', null)
    .orderBy('b.id')
    .execute()
