import type { Betrokkene, Meldingtekst, Persoon, Voorval } from '../../begrippen/melding.ts'
import { vraagVast } from '../../db/lijn.ts'
import type { Tx } from '../../db/verbinding.ts'
import { ontsleutel, plaats, versleutel } from '../../kluis/versleuteling.ts'
import { zoektokens } from '../../kluis/zoektoken.ts'

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
  deling: (loket: string, id: string) => plaats(loket, 'deling', id, 'lading'),
  onderzoeksdeel: (loket: string, id: string) => plaats(loket, 'onderzoeksdeel', id, 'cijfertekst'),
  ketengebeurtenis: (loket: string, id: string) => plaats(loket, 'ketengebeurtenis', id, 'cijfertekst'),
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

type Cijferrij = { readonly id: string; readonly cijfertekst: Buffer }

export const findTekstrijen = (tx: Tx, loket: string, zaak: string, alleen?: readonly string[]) =>
  alleen
    ? vraagVast<Cijferrij>(
        tx,
        'select id, cijfertekst from inhoud where loket = $1 and zaak = $2 and id = any($3::uuid[])',
        [loket, zaak, alleen],
      )
    : vraagVast<Cijferrij>(tx, 'select id, cijfertekst from inhoud where loket = $1 and zaak = $2', [loket, zaak])

export const openTeksten = (loket: string, rijen: readonly Cijferrij[], sleutel: Buffer): ReadonlyMap<string, string> =>
  new Map(rijen.map(r => [r.id, ontsleutel(sleutel, r.cijfertekst, plaatsVan.inhoud(loket, r.id)).toString('utf8')]))

/** The texts of a dossier by id: all, or only those named. */
export const findTeksten = async (
  tx: Tx,
  loket: string,
  zaak: string,
  sleutel: Buffer,
  alleen?: readonly string[],
): Promise<ReadonlyMap<string, string>> => openTeksten(loket, await findTekstrijen(tx, loket, zaak, alleen), sleutel)

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
  await Promise.all([
    tx.insertInto('betrokkene').values(betrokkenen).execute(),
    tx.insertInto('betrokkenheid').values(betrokkenheden).execute(),
    tokens.length > 0 ? tx.insertInto('zoektoken').values(tokens).execute() : null,
  ])
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

type Meldingrij = Cijferrij & {
  readonly nummer: string
  readonly kanaal: string
  readonly ontvangen_op: string
  readonly ingevoerd_op: string
  readonly organisatie: string | null
}

export const findMeldingrijen = (tx: Tx, loket: string, zaak: string) =>
  vraagVast<Meldingrij>(
    tx,
    `select m.id, m.nummer, m.kanaal, m.ontvangen_op, m.ingevoerd_op, m.organisatie, m.cijfertekst
     from zaak_melding zm join melding m on m.loket = zm.loket and m.id = zm.melding
     where zm.loket = $1 and zm.zaak = $2 order by m.ontvangen_op`,
    [loket, zaak],
  )

export const openMeldingen = (
  loket: string,
  rijen: readonly Meldingrij[],
  sleutel: Buffer,
): readonly MeldingGelezen[] =>
  rijen.map(r => ({
    id: r.id,
    nummer: r.nummer,
    kanaal: r.kanaal,
    ontvangenOp: r.ontvangen_op,
    ingevoerdOp: r.ingevoerd_op,
    organisatie: r.organisatie,
    tekst: alsJson<Meldingtekst>(sleutel, r.cijfertekst, plaatsVan.melding(loket, r.id)),
  }))

export const findMeldingen = async (
  tx: Tx,
  loket: string,
  zaak: string,
  sleutel: Buffer,
): Promise<readonly MeldingGelezen[]> => openMeldingen(loket, await findMeldingrijen(tx, loket, zaak), sleutel)

type Voorvalrij = Cijferrij & {
  readonly vanaf: string | null
  readonly tot: string | null
  readonly zekerheid: string
}

export const findVoorvalrijen = (tx: Tx, loket: string, zaak: string) =>
  vraagVast<Voorvalrij>(
    tx,
    `select distinct on (v.id) v.id, v.vanaf, v.tot, v.zekerheid, v.cijfertekst
     from zaak_melding zm
     join melding_voorval mv on mv.loket = zm.loket and mv.melding = zm.melding
     join voorval v on v.loket = mv.loket and v.id = mv.voorval
     where zm.loket = $1 and zm.zaak = $2`,
    [loket, zaak],
  )

export const openVoorvallen = (loket: string, rijen: readonly Voorvalrij[], sleutel: Buffer): readonly Voorval[] =>
  rijen.map(r => ({
    id: r.id,
    vanaf: r.vanaf,
    tot: r.tot,
    zekerheid: r.zekerheid as Voorval['zekerheid'],
    ...alsJson<{ plaats: string }>(sleutel, r.cijfertekst, plaatsVan.voorval(loket, r.id)),
  }))

export const findVoorvallen = async (
  tx: Tx,
  loket: string,
  zaak: string,
  sleutel: Buffer,
): Promise<readonly Voorval[]> => openVoorvallen(loket, await findVoorvalrijen(tx, loket, zaak), sleutel)

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
  vraagVast<Cijferrij & { readonly rol: string }>(
    tx,
    `select p.id, b.rol, p.cijfertekst
     from betrokkenheid b join betrokkene p on p.loket = b.loket and p.id = b.betrokkene
     where b.loket = $1 and b.zaak = $2 and b.geldig_tot is null order by b.id`,
    [loket, zaak],
  )
