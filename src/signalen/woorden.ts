import { getalInWoorden, MAANDEN } from '../cijfers/woorden.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import type { Grenzen } from './rekenen/grenzen.ts'
import type { Reekssoort, Uitslag } from './rekenen/oordeel.ts'
import type { Oordeel } from './store.ts'
import { type Maand, tijdErvoor, type Venster } from './venster.ts'

/** "maart 2026" */
export const maandInWoorden = (m: Maand): string => `${MAANDEN[Number(m.slice(5, 7)) - 1]} ${m.slice(0, 4)}`

/** "2022" for a calendar year, or else from month to month. */
export const vensterInWoorden = ({ van, tot }: { van: Maand; tot: Maand }): string =>
  van.endsWith('-01') && tot.endsWith('-12') && van.slice(0, 4) === tot.slice(0, 4)
    ? van.slice(0, 4)
    : `${maandInWoorden(van)} tot en met ${maandInWoorden(tot)}`

export const toenInWoorden = (v: Venster): string => v.toen.map(vensterInWoorden).toReversed().join('; ')

/** Why a period cannot be held against the history of the register; null where it can. */
export const waaromGeenVergelijking = (v: Venster, eersteMaand: Maand): string | null => {
  if (v.toen.length > 0) return null
  const nodig = vensterInWoorden(tijdErvoor(v))
  return v.van > eersteMaand
    ? `Vergelijken kan nog niet. Daarvoor is heel ${nodig} nodig, en het register begint pas in ${maandInWoorden(eersteMaand)}.`
    : `Vergelijken kan niet. Daarvoor is ${nodig} nodig, en toen was er nog geen register.`
}

/** One decimal where it says something. */
export const verwachtInWoorden = (n: number): string =>
  n.toLocaleString('nl-NL', { maximumFractionDigits: n < 20 ? 1 : 0 })

export const grenzenInWoorden = ({ laag, hoog }: Grenzen): string =>
  hoog === null ? `${getalInWoorden(laag)} of meer` : `${getalInWoorden(laag)} tot en met ${getalInWoorden(hoog)}`

/** "1 op 400": how often chance alone gives something this striking. */
export const kansInWoorden = (kans: number): string => {
  if (kans > 0.5) return 'heel gewoon'
  const op = 1 / kans
  if (op > 10_000) return 'minder dan 1 op 10.000'
  const rond = op < 20 ? Math.round(op) : op < 200 ? Math.round(op / 5) * 5 : Math.round(op / 50) * 50
  return `1 op ${getalInWoorden(rond)}`
}

export const uitslagen: Readonly<Record<Uitslag, { woord: string; toon: 'letop' | 'accent' | 'goed' | 'neutraal' }>> = {
  stilte: { woord: 'Stiller dan verwacht', toon: 'letop' },
  piek: { woord: 'Meer dan verwacht', toon: 'accent' },
  binnen: { woord: 'Binnen de grenzen', toon: 'goed' },
  onbekend: { woord: 'Geen vergelijking', toon: 'neutraal' },
}

/** "2 voorvallen zijn niet gemeld." */
export const gemistInWoorden = (n: number): string =>
  n === 1 ? '1 voorval is niet gemeld.' : `${getalInWoorden(n)} voorvallen zijn niet gemeld.`

export const oordeelwoorden: Readonly<Record<Oordeel, { woord: string; uitleg: string }>> = {
  verklaard: { woord: 'Verklaard', uitleg: 'Er is een goede reden. Schrijf op welke.' },
  organisatie_gevraagd: {
    woord: 'Nagevraagd bij de organisatie',
    uitleg: 'Schrijf op wie u sprak en wat het antwoord was.',
  },
  had_gemeld_moeten_worden: {
    woord: 'Er had gemeld moeten worden',
    uitleg: 'Leg daarna elk voorval vast bij Niet gemeld.',
  },
}

/** The name of a series: of a kind of reporter from the protocol, of an organisation from the register. */
export const reeksnaam = (
  r: { soort: Reekssoort; code: string },
  protocol: Protocolversie,
  organisaties: ReadonlyMap<string, string>,
): string =>
  r.soort === 'melderType'
    ? (protocol.melderTypes.find(t => t.code === r.code)?.naam ?? r.code)
    : (organisaties.get(r.code) ?? 'Onbekende organisatie')

export const reekssoortWoord: Readonly<Record<Reekssoort, string>> = {
  melderType: 'Soort melder',
  organisatie: 'Organisatie',
}
