import type { Tx } from '../../db/verbinding.ts'
import { ontsleutel, plaats, versleutel } from '../../kluis/versleuteling.ts'
import type { Baken } from '../baken.ts'

const plaatsVan = (loket: string, id: string) => plaats(loket, 'registertekst', id, 'cijfertekst')

/** A free text beside a record that is no dossier, made ready: its key is durable before the text is written. */
export type Registertekst = { readonly id: string; readonly cijfertekst: Buffer }

/** Makes the key and encrypts. Ask before the transaction opens; an unused key is swept by the key check. */
export const maakRegistertekst = async (baken: Baken, loket: string, tekst: string): Promise<Registertekst> => {
  const id = baken.nieuwId()
  const sleutel = (await baken.kluis.maak(loket, 'register', [id])).get(id) as Buffer
  return { id, cijfertekst: versleutel(sleutel, tekst, plaatsVan(loket, id)) }
}

export const insertRegistertekst = async (tx: Tx, loket: string, t: Registertekst, op: string): Promise<void> => {
  await tx.insertInto('registertekst').values({ loket, id: t.id, cijfertekst: t.cijfertekst, op }).execute()
}

/** The texts that still open; a destroyed one is absent. */
export const findRegisterteksten = async (
  baken: Baken,
  tx: Tx,
  loket: string,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> => {
  const gevraagd = ids.filter(id => id !== null)
  if (gevraagd.length === 0) return new Map()
  const sleutels = await baken.kluis.pak(loket, gevraagd)
  const rijen = await tx
    .selectFrom('registertekst')
    .select(['id', 'cijfertekst'])
    .where('loket', '=', loket)
    .where('id', 'in', gevraagd)
    .execute()
  return new Map(
    rijen.flatMap(r => {
      const sleutel = sleutels.get(r.id)
      return sleutel ? [[r.id, ontsleutel(sleutel, r.cijfertekst, plaatsVan(loket, r.id)).toString('utf8')]] : []
    }),
  )
}
