import { createHash } from 'node:crypto'
import type { Bijlagebron } from '../../begrippen/bijlage.ts'
import type { BijlageFeit } from '../../begrippen/feiten/bijlagen.ts'
import { ontsleutel, versleutel } from '../../kluis/versleuteling.ts'
import { bestandsherkenning } from '../../kluis/zoektoken.ts'
import type { Baken } from '../baken.ts'
import { plaatsVan, type Tekst } from '../register/inhoud.ts'
import type { Gekeurd } from './keur.ts'
import type { NieuwBestand } from './rijen.ts'

type Opslag = Pick<Baken, 'kluis' | 'bijlagen' | 'nieuwId'>

/** What came in, in the store under a key; without a row it is an orphan that the sweep removes. */
export type Opgeslagen = NieuwBestand & { readonly gekeurd: Omit<Gekeurd, 'bytes'> }

const zonderBytes = ({ naam, type, stand, gevaren }: Gekeurd) => ({ naam, type, stand, gevaren })

const schrijfEen = async (
  baken: Opslag,
  loket: string,
  sleutel: Buffer,
  zoek: Buffer,
  g: Gekeurd,
): Promise<Opgeslagen> => {
  const id = baken.nieuwId()
  const cijfertekst = versleutel(sleutel, g.bytes, plaatsVan.bestand(loket, id))
  await baken.bijlagen.opslag.schrijf(loket, id, cijfertekst)
  const hash = createHash('sha256').update(cijfertekst).digest()
  return { id, grootte: g.bytes.length, hash, herkenning: bestandsherkenning(zoek, g.bytes), gekeurd: zonderBytes(g) }
}

/** Puts files in the store: durable before any row names them. */
export const slaOp = async (
  baken: Opslag,
  loket: string,
  sleutel: Buffer,
  bestanden: readonly Gekeurd[],
): Promise<readonly Opgeslagen[]> => {
  if (bestanden.length === 0) return []
  const zoek = await baken.kluis.zoeksleutel(loket)
  const uit: Opgeslagen[] = []
  for (const g of bestanden) uit.push(await schrijfEen(baken, loket, sleutel, zoek, g))
  return uit
}

export const rijVan = ({ id, grootte, hash, herkenning }: Opgeslagen): NieuwBestand => ({
  id,
  grootte,
  hash,
  herkenning,
})

/** The bytes; null when the file or what makes it readable is gone. */
export const leesBytes = async (baken: Opslag, loket: string, sleutel: Buffer, id: string): Promise<Buffer | null> => {
  const cijfertekst = await baken.bijlagen.opslag.lees(loket, id)
  return cijfertekst && ontsleutel(sleutel, cijfertekst, plaatsVan.bestand(loket, id))
}

/** The facts and the names that files bring to a dossier. */
export const alsBijlagen = (
  opgeslagen: readonly Opgeslagen[],
  bron: Bijlagebron,
  nieuwId: () => string,
  wie: string | null,
  op: string,
): { feiten: readonly BijlageFeit[]; teksten: readonly Tekst[] } => {
  const metNaam = opgeslagen.map(o => ({ ...o, naam: nieuwId() }))
  return {
    feiten: metNaam.map(({ id, grootte, naam, gekeurd: { type, stand, gevaren } }) => ({
      soort: 'BijlageToegevoegd',
      bijlage: id,
      type,
      grootte,
      stand,
      gevaren,
      naam,
      bron,
      op,
      door: wie,
    })),
    teksten: metNaam.map(({ naam, gekeurd }) => ({ id: naam, soort: 'bijlagenaam', tekst: gekeurd.naam })),
  }
}
