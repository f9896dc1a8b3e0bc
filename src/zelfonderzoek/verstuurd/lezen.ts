import type { Bijlage } from '../../begrippen/bijlage.ts'
import type { Tx } from '../../db/verbinding.ts'
import type { Baken } from '../../zaken/baken.ts'
import { findTeksten } from '../../zaken/register/inhoud.ts'
import type { Schrijfstand } from '../schrijven/lezen.ts'
import { bijlagenBij, type Versie, versiesVan } from './domain.ts'

/** One version with its texts, by content id, and the files that went along. */
export type GelezenVersie = {
  readonly nummer: number
  readonly laatste: number
  readonly versie: Versie
  readonly teksten: ReadonlyMap<string, string>
  readonly bijlagen: readonly Bijlage[]
}

/** A version that the provider sent, to read back; null when it sent none of that number. */
export const leesVersie = async (
  tx: Tx,
  baken: Baken,
  { zaak, plek }: Pick<Schrijfstand, 'zaak' | 'plek'>,
  nummer: number,
): Promise<GelezenVersie | null> => {
  const versies = versiesVan(zaak, plek)
  const versie = versies[nummer - 1]
  const sleutel = (await baken.kluis.pak(zaak.loket, [zaak.id])).get(zaak.id)
  if (!versie || !sleutel) return null
  const bijlagen = bijlagenBij(zaak, plek, versies, nummer)
  const ids = [
    ...Object.values(versie.delen),
    ...Object.values(versie.auteurs),
    ...Object.values(versie.samen?.delen ?? {}),
    ...Object.values(versie.samen?.auteurs ?? {}),
    ...bijlagen.map(b => b.naam),
    ...[versie.tijdlijn, versie.bestuurder, versie.verbetering?.aanwijzingen].filter(id => id != null),
  ]
  const teksten = ids.length > 0 ? await findTeksten(tx, zaak.loket, zaak.id, sleutel, ids) : new Map()
  return { nummer, laatste: versies.length, versie, teksten, bijlagen }
}
