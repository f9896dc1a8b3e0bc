import type { Kenmerken } from '../begrippen/kenmerken.ts'
import { metKleineLetter } from '../kernel/uitleg/datum.ts'
import { informeren } from './bases/informeren.ts'
import type { Gegeven, Informeren } from './delen/informeren.ts'
import { geldt } from './geldt.ts'
import type { Protocolversie } from './protocol.ts'
import type { Wanneer } from './waarden.ts'

/** An audience with everything that a version says of it. */
export type Doelgroep = {
  readonly code: string
  readonly naam: string
  /** In words what it may know. */
  readonly mag: string
  /** Each a ground to tell it; empty: it is always told. */
  readonly gronden: readonly Wanneer[]
  readonly krijgt: readonly Gegeven[]
  readonly namenBij: Wanneer | null
  readonly vrijblijvend: boolean
}

/** How this version tells who must know: its own section, or the kind's. */
export const informerenVan = (p: Protocolversie): Informeren => p.informeren ?? informeren

/** An audience of which nothing is said gets what leads to nobody. */
const ONGENOEMD: readonly Gegeven[] = ['soort', 'stand', 'contact']

/** Every audience that this version knows. */
export const doelgroepenVan = (p: Protocolversie): readonly Doelgroep[] => {
  const { krijgt, erbij } = informerenVan(p)
  const eigen = new Set(p.doelgroepen.map(d => d.code))
  return [...p.doelgroepen, ...erbij.filter(d => !eigen.has(d.code))].map(d => {
    const k = krijgt.find(k => k.doelgroep === d.code)
    return {
      code: d.code,
      naam: d.naam,
      mag: d.mag,
      gronden: d.wanneer === undefined ? [] : [d.wanneer, ...(k?.ook ?? [])],
      krijgt: k?.gegevens ?? ONGENOEMD,
      namenBij: k?.namenBij ?? null,
      vrijblijvend: k?.vrijblijvend ?? false,
    }
  })
}

/** Whether the protocol proposes to tell this audience. */
export const isVoorgesteld = (d: Doelgroep, k: Kenmerken): boolean =>
  d.gronden.length === 0 || d.gronden.some(w => geldt(w, k))

type Genoemd = readonly { readonly code: string; readonly naam: string }[]

/** The names of those codes that both the condition and the dossier name, as within a sentence. */
const samen = (
  gevraagd: readonly string[] | undefined,
  heeft: readonly (string | null)[],
  lijst: Genoemd,
  alsWoord = metKleineLetter,
): string =>
  heeft
    .filter(h => h !== null && (gevraagd?.includes('*') || gevraagd?.includes(h)))
    .map(h => alsWoord(lijst.find(l => l.code === h)?.naam ?? h ?? ''))
    .join(' en ')

/** Per part of a condition the half sentence that says why it holds. */
const delen = (w: Wanneer, k: Kenmerken, p: Protocolversie): readonly string[] => [
  ...(w.vierP ? [`het raakt ${samen(w.vierP, k.vierP, p.vierP)}`] : []),
  ...(w.soort ? [`het is een ${samen(w.soort, [k.soort], p.soorten)}`] : []),
  ...(w.categorie ? [`het gaat om ${samen(w.categorie, [k.categorie], p.categorieen)}`] : []),
  ...(w.kader ? [`de zorg valt onder ${samen(w.kader, [k.kader], p.kaders, wet => wet)}`] : []),
  ...(w.melderType ? [`de melder is: ${samen(w.melderType, [k.melderType], p.melderTypes)}`] : []),
  ...(w.criterium ? ['een criterium van het protocol past'] : []),
  ...(w.minderjarig === undefined
    ? []
    : [w.minderjarig ? 'er is een minderjarige bij' : 'er is geen minderjarige bij']),
  ...(w.onderdak === undefined ? [] : [w.onderdak ? 'het gaat om onderdak' : 'het gaat niet om onderdak']),
  ...(w.urgent === undefined ? [] : [w.urgent ? 'er is spoed' : 'er is geen spoed']),
]

/** Why the protocol proposes this audience for this dossier, each ground as half a sentence. */
export const redenenVoor = (d: Doelgroep, k: Kenmerken, p: Protocolversie): readonly string[] =>
  d.gronden.length === 0
    ? ['dit hoort bij elke melding']
    : d.gronden.filter(w => geldt(w, k)).map(w => delen(w, k, p).join(', '))
