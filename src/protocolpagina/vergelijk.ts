import { type Duur, duurInWoorden } from '../kernel/duur.ts'
import { opsomming } from '../kernel/uitleg/datum.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'

/** What differs in one field of one entry; a text that was not there is null. */
export type Veldverschil = { readonly veld: string; readonly was: string | null; readonly is: string | null }
export type Verschil = {
  readonly naam: string
  readonly soort: 'nieuw' | 'vervallen' | 'veranderd'
  readonly velden: readonly Veldverschil[]
}
export type Onderdeelverschil = { readonly onderdeel: string; readonly verschillen: readonly Verschil[] }

type Post = Readonly<Record<string, unknown>>

/** The lists of a version, as a reader calls them. What has no code is known by what it says. */
const ONDERDELEN = {
  criteria: 'Criteria',
  soorten: 'Soorten meldingen',
  categorieen: 'Categorieën',
  kaders: 'Wetten',
  toezichthouders: 'Toezichthouders',
  meldplichten: 'Meldplichten',
  melderTypes: 'Wie meldt',
  vierP: 'Wat het kan raken',
  betrokkenerollen: 'Wie erbij betrokken is',
  formulier: 'Formulier',
  stappen: 'Stappen',
  uitkomsten: 'Uitkomsten van de screening',
  sluitredenen: 'Redenen om te sluiten',
  termijnen: 'Termijnen',
  taken: 'Taken',
  doelgroepen: 'Wie het hoort',
  rollen: 'Rollen',
  bewaartermijnen: 'Bewaren',
} as const satisfies Partial<Record<keyof Protocolversie, string>>
type Lijst = keyof typeof ONDERDELEN

/** Fields as a reader calls them; a field without a word is shown by its own name. */
const VELDWOORDEN: Readonly<Record<string, string>> = {
  titel: 'Titel',
  naam: 'Naam',
  waarom: 'Waarom',
  voorbeelden: 'Voorbeelden',
  bron: 'Bron',
  leeftijdsgrens: 'Leeftijdsgrens',
  groep: 'Groep',
  uitleg: 'Uitleg',
  duur: 'Duur',
  grondslag: 'Grondslag',
  wie: 'Wie moet melden',
  hoeSnel: 'Hoe snel',
  toezichthouder: 'Toezichthouder',
  toezichthouders: 'Toezichthouders',
  door: 'Door',
  mag: 'Mag weten',
  wanneer: 'Wanneer',
  verplicht: 'Verplicht',
  vragen: 'Vragen',
  velden: 'Vragen op het formulier',
  criteria: 'Criteria',
  norm: 'Norm',
  verlengbaarDoor: 'Verlengen door',
  soorten: 'Soorten',
  regime: 'Zo tellen we',
  code: 'Code',
  vanaf: 'Vanaf',
  teVerifieren: 'Te verifiëren',
  handeling: 'Wat er dan gebeurt',
}

const isDuur = (w: unknown): w is Duur => typeof w === 'object' && w !== null && 'n' in w && 'eenheid' in w

const naamUit = (w: unknown): string | null => {
  if (typeof w !== 'object' || w === null) return null
  const tekst = ['titel', 'naam', 'vraag', 'label', 'code'].map(v => (w as Post)[v]).find(v => typeof v === 'string')
  return typeof tekst === 'string' ? tekst : null
}

/** Words become a list, sentences stay sentences. */
const samen = (delen: readonly string[]): string =>
  delen.every(d => /[.?!]$/.test(d)) ? delen.join(' ') : opsomming(delen)

/** Any value of a protocol as text, so that two can be compared by eye. */
const inWoorden = (w: unknown): string | null => {
  if (w === undefined || w === null) return null
  if (typeof w === 'boolean') return w ? 'ja' : 'nee'
  if (isDuur(w)) return duurInWoorden(w)
  if (Array.isArray(w)) return samen(w.map(e => naamUit(e) ?? inWoorden(e) ?? ''))
  if (typeof w === 'object')
    return Object.entries(w)
      .map(([k, e]) => `${k}: ${inWoorden(e)}`)
      .join('; ')
  return String(w)
}

const gelijk = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const veldverschillen = (was: Post, is: Post): Veldverschil[] =>
  [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter(veld => !gelijk(was[veld], is[veld]))
    .map(veld => ({ veld: VELDWOORDEN[veld] ?? veld, was: inWoorden(was[veld]), is: inWoorden(is[veld]) }))

const sleutelVan = (p: Post): string => String(p.code ?? [p.record, p.grondslag, inWoorden(p.sluitredenen)].join('|'))

const paren = (was: readonly Post[], is: readonly Post[]) => {
  const eerder = new Map(was.map(p => [sleutelVan(p), p]))
  const nu = new Map(is.map(p => [sleutelVan(p), p]))
  return [...new Set([...nu.keys(), ...eerder.keys()])].map(s => ({ was: eerder.get(s), is: nu.get(s) }))
}

const verschil = ({ was, is }: { was: Post | undefined; is: Post | undefined }): Verschil[] => {
  const naam = naamUit(is ?? was) ?? sleutelVan(is ?? was ?? {})
  if (!was) return [{ naam, soort: 'nieuw', velden: [] }]
  if (!is) return [{ naam, soort: 'vervallen', velden: [] }]
  return gelijk(was, is) ? [] : [{ naam, soort: 'veranderd', velden: veldverschillen(was, is) }]
}

const lijsten = Object.keys(ONDERDELEN) as Lijst[]

/** What a newer version says otherwise than an older one, list by list; lists that are the same are left out. */
export const vergelijk = (oud: Protocolversie, nieuw: Protocolversie): readonly Onderdeelverschil[] =>
  lijsten
    .map(lijst => ({
      onderdeel: ONDERDELEN[lijst],
      verschillen: paren(oud[lijst] as readonly Post[], nieuw[lijst] as readonly Post[]).flatMap(verschil),
    }))
    .filter(({ verschillen }) => verschillen.length > 0)
