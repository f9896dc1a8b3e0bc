import type { Gespreksbericht } from '../../begrippen/werk.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Tx } from '../../db/verbinding.ts'
import { type Baken, getLoket, getVersie } from '../../zaken/baken.ts'
import { findMeldingen, findTeksten } from '../../zaken/inhoud.ts'
import type { Gevolgd } from '../../zaken/melderdeur.ts'
import { isOnderzoekschrijver } from '../../zaken/onderzoekschrijver.ts'
import { findZaak } from '../../zaken/store.ts'

/** One message as a reporter sees it: never who of the desk wrote it. */
export type Gespreksregel = Pick<Gespreksbericht, 'id' | 'van' | 'op' | 'aard' | 'dringend'> & {
  readonly tekst: string
  /** Which organisation wrote, of those that report together. */
  readonly namens: string | null
}

export type Gelezen = {
  readonly zaak: Zaak
  readonly gesprek: readonly Gespreksregel[]
  /** The organisations of a joint report, the leading one first; empty when one reports. */
  readonly organisaties: readonly string[]
  /** An investigation was asked of who reported; they write it on a page of its own. */
  readonly onderzoek: boolean
  /** False once the content was destroyed. */
  readonly kanSchrijven: boolean
}

/** What a reporter may read of the dossier of their report: their own conversation, and nothing of another's. */
export const leesGevolgd = async (tx: Tx, baken: Baken, loket: string, g: Gevolgd): Promise<Gelezen | null> => {
  const zaak = await findZaak(tx, loket, g.zaak)
  if (!zaak) return null
  const sleutel = (await baken.kluis.pak(loket, [zaak.id])).get(zaak.id)
  if (!sleutel || zaak.status === 'vernietigd')
    return { zaak, gesprek: [], organisaties: [], onderzoek: false, kanSchrijven: false }
  const eigen = (zaak.werk.gesprek?.berichten ?? []).filter(b => b.melding === g.melding)
  const ids = eigen.map(b => b.tekst)
  const teksten = ids.length > 0 ? await findTeksten(tx, loket, zaak.id, sleutel, ids) : new Map<string, string>()
  const melding = (await findMeldingen(tx, loket, zaak.id, sleutel)).find(m => m.id === g.melding)
  const partners = melding?.tekst.partners ?? []
  const gesprek = eigen.map(({ id, van, op, aard, dringend, tekst, namens }) => ({
    id,
    van,
    op,
    aard,
    dringend,
    tekst: teksten.get(tekst) ?? '',
    namens: namens === null ? null : (partners[namens - 1]?.organisatie ?? null),
  }))
  const organisaties =
    partners.length > 0 ? [melding?.tekst.melder.organisatie ?? '', ...partners.map(p => p.organisatie)] : []
  return {
    zaak,
    gesprek,
    organisaties,
    onderzoek: isOnderzoekschrijver(zaak, g.melding, getVersie(getLoket(baken, loket), zaak.protocolversie)),
    kanSchrijven: true,
  }
}
