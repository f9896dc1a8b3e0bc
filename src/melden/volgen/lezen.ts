import type { Gespreksbericht } from '../../begrippen/feiten/gesprek.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Tx } from '../../db/verbinding.ts'
import { isOnderzoekschrijver } from '../../zaken/aanbieder/onderzoekschrijver.ts'
import { type Baken, getLoket, getVersie } from '../../zaken/baken.ts'
import type { Gevolgd } from '../../zaken/deuren/melderdeur.ts'
import { findMeldingen, findTeksten } from '../../zaken/register/inhoud.ts'
import { findZaak } from '../../zaken/register/store.ts'
import { findMailkeuzes } from '../../zaken/uitgaand/berichtmail.ts'

/** One message as a reporter sees it: never who of the desk wrote it. */
export type Gespreksregel = Pick<Gespreksbericht, 'id' | 'van' | 'op' | 'aard' | 'dringend'> & {
  readonly tekst: string
  /** Which organisation wrote, of those that report together. */
  readonly namens: string | null
  /** Names of the files that came along, as the reporter called them. */
  readonly bijlagen: readonly string[]
}

export type Gelezen = {
  readonly zaak: Zaak
  readonly gesprek: readonly Gespreksregel[]
  /** The organisations of a joint report, the leading one first; empty when one reports. */
  readonly organisaties: readonly string[]
  /** An investigation was asked of who reported; they write it on a page of its own. */
  readonly onderzoek: boolean
  /** Whether a mail comes with a new message; null without an address to send it to. */
  readonly mail: boolean | null
  /** False once the content was destroyed. */
  readonly kanSchrijven: boolean
}

/** What a reporter may read of the dossier of their report: their own conversation, and nothing of another's. */
export const leesGevolgd = async (tx: Tx, baken: Baken, loket: string, g: Gevolgd): Promise<Gelezen | null> => {
  const zaak = await findZaak(tx, loket, g.zaak)
  if (!zaak) return null
  const sleutel = (await baken.kluis.pak(loket, [zaak.id])).get(zaak.id)
  if (!sleutel || zaak.status === 'vernietigd')
    return { zaak, gesprek: [], organisaties: [], onderzoek: false, mail: null, kanSchrijven: false }
  const eigen = (zaak.werk.gesprek?.berichten ?? []).filter(b => b.melding === g.melding)
  const bestanden = (zaak.werk.bijlagen ?? []).filter(f => eigen.some(b => b.bijlagen?.includes(f.id)))
  const ids = [...eigen.map(b => b.tekst), ...bestanden.map(f => f.naam)]
  const teksten = ids.length > 0 ? await findTeksten(tx, loket, zaak.id, sleutel, ids) : new Map<string, string>()
  const melding = (await findMeldingen(tx, loket, zaak.id, sleutel)).find(m => m.id === g.melding)
  const partners = melding?.tekst.partners ?? []
  const gesprek = eigen.map(({ id, van, op, aard, dringend, tekst, namens, bijlagen = [] }) => ({
    id,
    van,
    op,
    aard,
    dringend,
    tekst: teksten.get(tekst) ?? '',
    namens: namens === null ? null : (partners[namens - 1]?.organisatie ?? null),
    bijlagen: bijlagen.map(
      // Sent before the report was joined to another dossier: the file stayed there.
      f => teksten.get(bestanden.find(b => b.id === f)?.naam ?? '') ?? 'een bestand',
    ),
  }))
  const organisaties =
    partners.length > 0 ? [melding?.tekst.melder.organisatie ?? '', ...partners.map(p => p.organisatie)] : []
  return {
    zaak,
    gesprek,
    organisaties,
    onderzoek: isOnderzoekschrijver(zaak, g.melding, getVersie(getLoket(baken, loket), zaak.protocolversie)),
    mail: melding?.tekst.melder.email ? (await findMailkeuzes(tx, loket, [g.melding])).has(g.melding) : null,
    kanSchrijven: true,
  }
}
