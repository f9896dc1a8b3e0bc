import type { Zaak } from '../../begrippen/zaak.ts'
import type { Tx } from '../../db/verbinding.ts'
import { ontsleutel, versleutel } from '../../kluis/versleuteling.ts'
import { plaatsVan } from '../register/inhoud.ts'

/** Something that happened, as a provider of the chain tells it. `tijd` as in "09:00", or empty when not known. */
export type Gebeurtenis = {
  readonly id: string
  readonly partij: string
  readonly dag: string
  readonly tijd: string
  readonly wat: string
  readonly auteur: string
}

type Inhoud = Omit<Gebeurtenis, 'id' | 'partij'>
type Plek = { readonly zaak: Pick<Zaak, 'loket' | 'id'>; readonly sleutel: Buffer }

/** In the order in which it happened; what has no time stands first on its day. */
const opVolgorde = (a: Gebeurtenis, b: Gebeurtenis): number =>
  `${a.dag} ${a.tijd} ${a.id}` < `${b.dag} ${b.tijd} ${b.id}` ? -1 : 1

/** Everything on the one timeline of a case, whoever put it there: for who may see all of it. */
export const findTijdlijn = async (tx: Tx, { zaak, sleutel }: Plek): Promise<readonly Gebeurtenis[]> => {
  const rijen = await tx
    .selectFrom('ketengebeurtenis')
    .select(['id', 'partij', 'cijfertekst'])
    .where('loket', '=', zaak.loket)
    .where('zaak', '=', zaak.id)
    .execute()
  return rijen
    .map(({ id, partij, cijfertekst }) => {
      const tekst = ontsleutel(sleutel, cijfertekst, plaatsVan.ketengebeurtenis(zaak.loket, id)).toString('utf8')
      return { id, partij, ...(JSON.parse(tekst) as Inhoud) }
    })
    .toSorted(opVolgorde)
}

export const insertGebeurtenis = async (
  tx: Tx,
  { zaak, sleutel }: Plek,
  { id, partij, ...inhoud }: Gebeurtenis,
  op: string,
): Promise<void> => {
  const cijfertekst = versleutel(sleutel, JSON.stringify(inhoud), plaatsVan.ketengebeurtenis(zaak.loket, id))
  await tx
    .insertInto('ketengebeurtenis')
    .values({ loket: zaak.loket, id, zaak: zaak.id, partij, cijfertekst, op })
    .execute()
}

/** Only of the provider that put it there. */
export const deleteGebeurtenis = async (tx: Tx, { zaak }: Plek, partij: string, id: string): Promise<void> => {
  await tx
    .deleteFrom('ketengebeurtenis')
    .where('loket', '=', zaak.loket)
    .where('zaak', '=', zaak.id)
    .where('partij', '=', partij)
    .where('id', '=', id)
    .execute()
}
