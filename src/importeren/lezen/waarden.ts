import { leesMoment, type Moment } from '../../kernel/moment.ts'
import { type Meld, opsomming, toon } from './fout.ts'
import { lijktOp } from './lijkt-op.ts'

const meerDan = (lijst: readonly string[]) => (lijst.length > 8 ? '' : ` Toegestaan: ${opsomming(lijst)}.`)

const raad = (waarde: string, toegestaan: readonly string[]): string => {
  const bedoeld = lijktOp(waarde, toegestaan)
  if (bedoeld) return ` Bedoelt u ${bedoeld}?`
  return meerDan(toegestaan) || ` Toegestaan: ${toegestaan.join(', ')}.`
}

/** One of a list of codes, written exactly so. */
export const leesCode = (kolom: string, waarde: string, toegestaan: readonly string[], meld: Meld): string | null => {
  const gevonden = toegestaan.find(c => c === waarde)
  if (gevonden !== undefined) return gevonden
  if (waarde === '') meld(kolom, `Er is niets ingevuld.${raad(waarde, toegestaan)}`)
  else meld(kolom, `De code ${toon(waarde)} bestaat niet.${raad(waarde, toegestaan)}`)
  return null
}

/** Codes with a space between them; none is an empty list. */
export const leesCodes = (
  kolom: string,
  waarde: string,
  toegestaan: readonly string[],
  meld: Meld,
): readonly string[] | null => {
  if (waarde === '') return []
  const delen = waarde.split(' ')
  const codes = delen.map(deel => leesCode(kolom, deel, toegestaan, meld))
  const dubbel = delen.find((deel, i) => deel !== '' && delen.indexOf(deel) !== i)
  if (dubbel) meld(kolom, `De code ${toon(dubbel)} staat er twee keer.`)
  if (dubbel || codes.includes(null)) return null
  // In the protocol's order, so that the same set is the same content.
  return toegestaan.filter(c => codes.includes(c))
}

export const leesJaNee = (kolom: string, waarde: string, meld: Meld): boolean | null => {
  const code = leesCode(kolom, waarde, ['ja', 'nee'], meld)
  return code === null ? null : code === 'ja'
}

const ONZICHTBAAR = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

/** A name as it is counted by: exactly so, so no stray spaces. Composed, so that the same letters are the same name. */
export const leesNaam = (kolom: string, waarde: string, langst: number, meld: Meld): string | null => {
  const naam = waarde.normalize('NFC')
  if (naam !== naam.trim() || / {2}/.test(naam)) meld(kolom, `Haal de overbodige spaties weg uit ${toon(naam)}.`)
  else if (ONZICHTBAAR.test(naam)) meld(kolom, `In ${toon(naam)} staat een onzichtbaar teken.`)
  else if (naam.length > langst) meld(kolom, `De tekst is langer dan ${langst} tekens.`)
  else return naam
  return null
}

const WEIGERINGEN = {
  datumOnleesbaar: 'is geen datum met tijd. Schrijf bijvoorbeeld 2021-01-31T14:05:00+01:00.',
  datumBestaatNiet: 'bestaat niet op de kalender.',
  datumBuitenBereik: 'ligt buiten de jaren 1900 tot en met 2200.',
  tijdOnleesbaar: 'heeft een tijd of een tijdverschil dat niet bestaat.',
  tijdBestaatNiet: 'noemt een tijd die op die dag niet bestond.',
} as const

const METTIJD = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/
const METVERSCHIL = /(?:Z|[+-]\d{2}:\d{2})$/

export type Tijdstip = { readonly iso: string; readonly dag: string }

const leesGeldig = (waarde: string): { ok: true; moment: Moment } | { ok: false; reden: string } => {
  const gelezen = leesMoment(waarde)
  if (!gelezen.ok) return { ok: false, reden: WEIGERINGEN[gelezen.weigering] }
  const { moment } = gelezen
  if (!METTIJD.test(waarde))
    return { ok: false, reden: `mist de tijd. Schrijf bijvoorbeeld ${moment.dag}T14:05:00+01:00.` }
  if (!METVERSCHIL.test(waarde))
    return { ok: false, reden: 'mist het tijdverschil. Zet er +01:00, +02:00 of Z achter.' }
  return { ok: true, moment }
}

/** An instant with its offset, not later than `nu` (ISO). The day is the day in the Netherlands. */
export const leesTijdstip = (kolom: string, waarde: string, nu: string, meld: Meld): Tijdstip | null => {
  if (waarde === '') {
    meld(kolom, 'Er is geen datum ingevuld.')
    return null
  }
  const geldig = leesGeldig(waarde)
  const ms = geldig.ok ? (geldig.moment.tijdstip?.epochMilliseconds ?? 0) : 0
  const reden = geldig.ok ? (ms > Date.parse(nu) ? 'ligt in de toekomst.' : null) : geldig.reden
  if (reden) meld(kolom, `${toon(waarde)} ${reden}`)
  return geldig.ok && !reden ? { iso: new Date(ms).toISOString(), dag: geldig.moment.dag } : null
}
