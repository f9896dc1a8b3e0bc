import type { Zaak } from '../../begrippen/zaak.ts'
import type { Tx } from '../../db/verbinding.ts'
import type { Protocol } from '../../protocollen/protocol.ts'
import { type Baken, getVersie } from '../../zaken/baken.ts'
import { findTeksten } from '../../zaken/inhoud.ts'
import type { Gevolgd } from '../../zaken/melderdeur.ts'
import { isOnderzoekschrijver } from '../../zaken/onderzoekschrijver.ts'
import { findZaak } from '../../zaken/store.ts'

/** What the provider reads of its own case: what it wrote, and what the supervisor told it. Nothing else of the dossier. */
export type Schrijfstand = {
  readonly zaak: Zaak
  /** By part: what was written last. */
  readonly delen: ReadonlyMap<string, string>
  /** The instructions with the last report that was not good enough. */
  readonly aanwijzingen: string | null
}

export const leesSchrijfstand = async (
  tx: Tx,
  baken: Baken,
  desk: Protocol,
  g: Gevolgd,
): Promise<Schrijfstand | null> => {
  const zaak = await findZaak(tx, desk.loket, g.zaak)
  if (!zaak || !isOnderzoekschrijver(zaak, g.melding, getVersie(desk, zaak.protocolversie))) return null
  const sleutel = (await baken.kluis.pak(desk.loket, [zaak.id])).get(zaak.id)
  if (!sleutel || zaak.status === 'vernietigd') return null
  const concept = Object.entries(zaak.werk.zelfonderzoek?.concept ?? {})
  const aanwijzing = zaak.werk.zelfonderzoek?.rondes.at(-1)?.verbetering?.aanwijzingen
  const ids = [...concept.map(([, d]) => d.tekst), ...(aanwijzing ? [aanwijzing] : [])]
  const teksten = ids.length > 0 ? await findTeksten(tx, desk.loket, zaak.id, sleutel, ids) : new Map<string, string>()
  return {
    zaak,
    delen: new Map(concept.map(([deel, d]) => [deel, teksten.get(d.tekst) ?? ''])),
    aanwijzingen: aanwijzing ? (teksten.get(aanwijzing) ?? null) : null,
  }
}
