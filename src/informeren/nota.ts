import type { Feitenversie } from '../begrippen/feiten/informeren.ts'
import { opsomming } from '../kernel/uitleg/datum.ts'
import type { Gegeven } from '../protocollen/delen/informeren.ts'
import { type Doelgroep, informerenVan } from '../protocollen/doelgroepen.ts'
import type { Protocol } from '../protocollen/protocol.ts'
import { raakt } from '../protocollen/woorden.ts'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { laatstePerslijn } from '../zaken/informeren/stand.ts'

/** A line of a note. `vrij` was typed by somebody: it is looked through for what leads to a person. */
export type Notaregel = { readonly label: string; readonly waarde: string; readonly vrij?: true }

/** What a note can be made from: a dossier opened, its desk, and the version of the facts that is told. */
export type Notabron = { readonly g: Geopend; readonly desk: Protocol; readonly feiten: Feitenversie | undefined }

type Genoemd = readonly { readonly code: string; readonly naam: string }[]
const naamVan = (lijst: Genoemd, code: string | null) => lijst.find(l => l.code === code)?.naam ?? 'Nog niet bepaald'
const namen = (lijst: Genoemd, codes: readonly string[]) => opsomming(codes.map(c => naamVan(lijst, c)))
const jaNee = (b: boolean | null) => (b === null ? 'Niet bekend' : b ? 'Ja' : 'Nee')
const tekst = ({ g }: Notabron, id: string | null | undefined) => (id ? (g.teksten.get(id) ?? '') : '')

const standen = {
  ontvangen: 'De melding is binnen en wordt bekeken',
  in_behandeling: 'Het loket is ermee bezig',
  gesloten: 'Afgerond door het loket',
  vernietigd: 'Vernietigd',
} as const

const gedaan = ({ g, feiten }: Notabron): string =>
  (feiten?.maatregelen ?? []).map(m => naamVan(informerenVan(g.protocol).maatregelen, m)).join('. ')

const toezicht = ({ g: { zaak, protocol } }: Notabron): string => {
  const plichten = protocol.meldplichten.filter(m => zaak.screening?.meldplichten.includes(m.code))
  return plichten
    .map(m => `${m.naam}: ${m.wie} meldt dit bij ${naamVan(protocol.toezichthouders, m.toezichthouder)}`)
    .join('. ')
}

const contact = ({ g, desk }: Notabron): string => {
  const wie = g.zaak.behandelaar ? g.collegas.get(g.zaak.behandelaar)?.naam : undefined
  return [wie, desk.naam, desk.spoedtelefoon].filter(Boolean).join(', ')
}

const feitregel = (b: Notabron): Notaregel => ({
  label: b.feiten ? `Wat er bekend is (versie ${b.feiten.versie})` : 'Wat er bekend is',
  waarde: b.feiten
    ? `${tekst(b, b.feiten.tekst)}${b.feiten.bevestigd ? '' : '\nDit is nog niet bevestigd.'}`
    : 'Nog niet vastgelegd',
  vrij: true,
})

const perslijnregel = (b: Notabron): Notaregel => {
  const lijn = laatstePerslijn(b.g.zaak.werk.informeren)
  return lijn
    ? {
        label: `Woordvoeringslijn (versie ${lijn.versie}, akkoord: ${tekst(b, lijn.akkoord)})`,
        waarde: tekst(b, lijn.tekst),
        vrij: true,
      }
    : { label: 'Woordvoeringslijn', waarde: 'Nog niet afgesproken. Verwijs vragen van de pers naar woordvoering.' }
}

const gemeente = ({ g, desk }: Notabron): string => {
  const code = g.zaak.screening?.gemeente
  return code === undefined || code === desk.gemeente ? desk.organisatie : `Andere gemeente (CBS-code ${code})`
}

/** Every datum in words; the list of an audience picks from it, so that a note can hold nothing else. */
const perGegeven: Readonly<Record<Gegeven, (b: Notabron) => Notaregel>> = {
  nummer: b => ({ label: 'Dossier', waarde: b.g.zaak.nummer }),
  soort: b => ({ label: 'Soort', waarde: naamVan(b.g.protocol.soorten, b.g.zaak.kenmerken.soort) }),
  categorie: b => ({
    label: 'Waar het om gaat',
    waarde: naamVan(b.g.protocol.categorieen, b.g.zaak.kenmerken.categorie),
  }),
  wet: b => ({ label: 'Zorg onder', waarde: naamVan(b.g.protocol.kaders, b.g.zaak.kenmerken.kader) }),
  vierP: b => ({
    label: 'Raakt',
    waarde: namen(b.g.protocol.vierP, b.g.zaak.kenmerken.vierP) || raakt(b.g.protocol, 'geen'),
  }),
  urgent: b => ({ label: 'Spoed', waarde: jaNee(b.g.zaak.kenmerken.urgent) }),
  minderjarig: b => ({ label: 'Minderjarige erbij', waarde: jaNee(b.g.zaak.kenmerken.minderjarig) }),
  aantal: b => ({ label: 'Aantal personen', waarde: b.feiten?.aantal ? String(b.feiten.aantal) : 'Niet bekend' }),
  gemeente: b => ({ label: 'Gemeente', waarde: gemeente(b) }),
  organisaties: b => ({
    label: 'Organisaties die erbij zijn',
    waarde: tekst(b, b.feiten?.organisaties) || 'Niet vastgelegd',
    vrij: true,
  }),
  feiten: feitregel,
  maatregelen: b => ({
    label: 'Wat er is gedaan',
    waarde: gedaan(b) || 'Nog niets vastgelegd',
  }),
  toezicht: b => ({ label: 'Melden bij de toezichthouder', waarde: toezicht(b) || 'Geen meldplicht' }),
  stand: b => ({ label: 'Hoe het staat', waarde: standen[b.g.zaak.status] }),
  perslijn: perslijnregel,
  teBevestigen: b => ({
    label: 'Mag worden bevestigd',
    waarde: tekst(b, laatstePerslijn(b.g.zaak.werk.informeren)?.teBevestigen) || 'Niets',
    vrij: true,
  }),
  contact: b => ({ label: 'Vragen aan', waarde: contact(b) }),
}

/** What is known of a report before anybody settled its facts. */
const ZONDER_FEITEN: readonly Gegeven[] = ['soort', 'categorie', 'wet', 'urgent', 'minderjarig', 'gemeente']
const MET_FEITEN: readonly Gegeven[] = ['organisaties', 'feiten', 'maatregelen']
const MET_LIJN: readonly Gegeven[] = ['perslijn', 'teBevestigen']

/** What a letter to an audience can say by itself: the data of its list that are there, a line each. */
export const brieftekstVoor = (d: Doelgroep, b: Notabron): string => {
  const er: readonly Gegeven[] = [
    ...ZONDER_FEITEN,
    ...(b.feiten ? MET_FEITEN : []),
    ...(laatstePerslijn(b.g.zaak.werk.informeren) ? MET_LIJN : []),
  ]
  return d.krijgt
    .filter(g => er.includes(g))
    .map(g => perGegeven[g](b))
    .filter(r => r.waarde !== 'Nog niet bepaald')
    .map(r => `${r.label}: ${r.waarde}`)
    .join('\n')
}

/** The note for an audience: the data of its list, in that order, and what somebody wrote for it. */
export const notaVoor = (d: Doelgroep, b: Notabron): readonly Notaregel[] => {
  const vrij = tekst(b, b.g.zaak.werk.informeren?.teksten[d.code])
  return [
    ...d.krijgt.map(gegeven => perGegeven[gegeven](b)),
    ...(vrij === '' ? [] : [{ label: 'Bericht van het loket', waarde: vrij, vrij: true } as const]),
  ]
}
