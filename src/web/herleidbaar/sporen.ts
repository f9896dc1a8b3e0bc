import type { Persoon } from '../../begrippen/melding.ts'
import { jaarVan } from '../../kernel/dag.ts'
import { dagVan } from '../../kernel/lokaal.ts'
import type { Doelgroep } from '../../protocollen/doelgroepen.ts'
import { geldt } from '../../protocollen/geldt.ts'
import type { Geopend } from '../dossierbeeld/lezen.ts'
import { type Vermoeden, vermoedens } from '../invoer/vermoeden.ts'

/** What in a text leads to a person. `los` may be a word that happens to be a name too. */
export type Spoor = {
  readonly soort: 'naam' | 'geboortedatum' | 'adres' | 'contact' | 'nummer'
  readonly gevonden: string
  readonly los: boolean
  /** Nobody of the dossier: it only looks like something of a person. */
  readonly vermoed?: true
  /** Whoever reads it may need it. */
  readonly nodig?: true
}

type Gezocht = Persoon & { readonly contact?: readonly string[] }

const woorden = (tekst: string): readonly string[] =>
  tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(w => w !== '')

/** "Noors jas" is about Noor. */
const zelfde = (woord: string, gezocht: string) => woord === gezocht || woord === `${gezocht}s`

const bevat = (tekst: readonly string[], rij: readonly string[]): boolean =>
  rij.length > 0 && tekst.some((_, i) => rij.every((w, j) => zelfde(tekst[i + j] ?? '', w)))

const TUSSENVOEGSELS = new Set(
  'van von de der den het ten ter te la le el al bin ben op in in t s d aan bij onder over uit voor'.split(' '),
)

const naamsporen = (tekst: readonly string[], naam: string): Spoor[] => {
  const rij = woorden(naam)
  if (rij.length > 1 && bevat(tekst, rij)) return [{ soort: 'naam', gevonden: naam, los: false }]
  return rij
    .filter(w => w.length > 2 && !TUSSENVOEGSELS.has(w) && bevat(tekst, [w]))
    .map(w => ({ soort: 'naam', gevonden: w, los: true }))
}

const MAANDEN = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')

/** Every day that a text names, as typed and as 'YYYY-MM-DD' ('YY-MM-DD' where the century was left out). */
const datumsIn = (tekst: string): readonly { getypt: string; dag: string }[] => {
  const dag = (getypt: string, j: string, m: string, d: string) => ({
    getypt,
    dag: `${j}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`,
  })
  const cijfers = [...tekst.matchAll(/\b(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})\b/g)]
  const iso = [...tekst.matchAll(/\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/g)]
  const voluit = [...tekst.matchAll(/\b(\d{1,2}) ([a-z]{3,9})\.? (\d{4})\b/gi)]
  return [
    ...cijfers.map(([getypt, d = '', m = '', j = '']) => dag(getypt, j, m, d)),
    ...iso.map(([getypt, j = '', m = '', d = '']) => dag(getypt, j, m, d)),
    ...voluit.map(([getypt, d = '', m = '', j = '']) =>
      dag(getypt, j, String(MAANDEN.findIndex(naam => naam.startsWith(m.slice(0, 3).toLowerCase())) + 1), d),
    ),
  ]
}

const adressporen = (tekst: string, rij: readonly string[], adres: string): Spoor[] => {
  const postcodes = adres.match(/\b\d{4} ?[A-Za-z]{2}\b/g) ?? []
  const dicht = tekst.replaceAll(' ', '').toLowerCase()
  if (postcodes.some(p => dicht.includes(p.replace(' ', '').toLowerCase())))
    return [{ soort: 'adres', gevonden: postcodes.join(', '), los: false }]
  const delen = woorden(adres.split(',')[0] ?? '')
  const nummer = delen.findIndex(w => /^\d/.test(w))
  if (nummer < 1) return []
  const straat = delen.slice(0, nummer)
  if (bevat(rij, delen.slice(0, nummer + 1))) return [{ soort: 'adres', gevonden: adres, los: false }]
  return bevat(rij, straat) ? [{ soort: 'adres', gevonden: straat.join(' '), los: true }] : []
}

const alleenCijfers = (tekst: string) => tekst.replace(/\D/g, '')

const contactsporen = (tekst: string, contact: readonly string[]): Spoor[] =>
  contact
    .filter(c => c !== '')
    .filter(c => {
      if (c.includes('@')) return tekst.toLowerCase().includes(c.toLowerCase())
      const cijfers = alleenCijfers(c)
      return cijfers.length > 6 && alleenCijfers(tekst).includes(cijfers)
    })
    .map(c => ({ soort: 'contact', gevonden: c, los: false }))

/** What in this text leads to one of these persons, each thing once. */
export const sporenIn = (tekst: string, personen: readonly Gezocht[]): readonly Spoor[] => {
  const rij = woorden(tekst)
  const datums = datumsIn(tekst)
  const bsn = (tekst.match(/(?<!\d)\d{9}(?!\d)/g) ?? []).map(
    (n): Spoor => ({ soort: 'nummer', gevonden: n, los: false }),
  )
  const alle = personen.flatMap((p): Spoor[] => [
    ...naamsporen(rij, p.naam),
    ...datums
      .filter(({ dag }) => p.geboortedatum !== '' && [p.geboortedatum, p.geboortedatum.slice(2)].includes(dag))
      .map(({ getypt }) => ({ soort: 'geboortedatum', gevonden: getypt, los: false }) as const),
    ...adressporen(tekst, rij, p.adres),
    ...contactsporen(tekst, p.contact ?? []),
  ])
  const uniek = new Map([...alle, ...bsn].map(s => [`${s.soort} ${s.gevonden}`, s]))
  return [...uniek.values()]
}

/** Everybody whom a note must not lead to: who it is about, where it happened, and who reported it. */
const gezochtIn = (g: Geopend): readonly Gezocht[] => [
  ...g.betrokkenen,
  ...g.voorvallen.map(v => ({ naam: '', geboortedatum: '', adres: v.plaats })),
  ...g.meldingen.map(({ tekst: { melder } }) => ({
    naam: melder.naam,
    geboortedatum: '',
    adres: '',
    contact: [melder.telefoon, melder.email],
  })),
]

/** Where a decision is about persons, their name and address may be there. */
const verboden = (g: Geopend, d: Doelgroep | null) => {
  const magNamen = d?.namenBij ? geldt(d.namenBij, g.zaak.kenmerken) : false
  return (s: Spoor) => !(magNamen && (s.soort === 'naam' || s.soort === 'adres'))
}

/** What an audience may not have in a text: everything that leads to a person, but where a decision is about them. */
export const verbodenIn = (tekst: string, g: Geopend, d: Doelgroep | null): readonly Spoor[] => {
  return sporenIn(tekst, gezochtIn(g)).filter(verboden(g, d))
}

const alsSpoor: Readonly<Record<Vermoeden['soort'], Spoor['soort']>> = {
  bsn: 'nummer',
  geboortedatum: 'geboortedatum',
  telefoon: 'contact',
  email: 'contact',
  adres: 'adres',
  naam: 'naam',
}

/**
 * The same, with what only looks like something of a person: a text that goes to several audiences is asked about.
 * `bekend`: names of organisations, which may stand there.
 */
export const teVragenIn = (tekst: string, g: Geopend, d: Doelgroep | null, bekend: readonly string[] = []) => {
  const zeker = verbodenIn(tekst, g, d)
  const melders = g.meldingen.map(m => m.tekst.melder.organisatie)
  const zelf = (s: Spoor, { fragment }: Vermoeden) => s.gevonden.includes(fragment) || fragment.includes(s.gevonden)
  const vragen = vermoedens([tekst], [...bekend, ...melders], jaarVan(dagVan(g.zaak.ontvangenOp)))
    .filter(v => !zeker.some(s => !s.los && zelf(s, v)))
    .map((v): Spoor => ({ soort: alsSpoor[v.soort], gevonden: v.fragment, los: true, vermoed: true }))
  return [...zeker, ...vragen.filter(verboden(g, d))]
}
