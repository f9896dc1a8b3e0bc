import type { Veld } from '../../protocollen/formulier.ts'
import type { Protocol, Protocolversie } from '../../protocollen/protocol.ts'
import { versieMet } from '../../protocollen/versie.ts'
import { inWoorden, isLeeg } from './antwoord.ts'
import type { Concept } from './concept.ts'
import { stelVragen, type Vraag } from './vragen.ts'

/** A question and its answer as they were under the earlier version. */
export type Vervallen = { readonly vraag: string; readonly antwoord: string }

/** What a new version of the form does to a draft. `antwoord` is what was answered before, in words. */
export type Verandering =
  | { readonly soort: 'nieuw'; readonly code: string; readonly vraag: string }
  | ({ readonly soort: 'weg'; readonly code: string } & Vervallen)
  | ({
      readonly soort: 'anders'
      readonly code: string
      /** How it was put before, when it is put otherwise now. */
      readonly was: string | null
      readonly erbij: readonly string[]
      readonly eraf: readonly string[]
      /** The answer does not fit the question any more. */
      readonly opnieuw: boolean
    } & Vervallen)

const vragenVan = (versie: Protocolversie, concept: Concept, antwoorden: Concept['antwoorden']): readonly Vraag[] =>
  stelVragen(versie, concept.voor, antwoorden).bladen.flatMap(b => b.vragen)

const codesVan = (versie: Protocolversie): ReadonlySet<string> =>
  new Set(versie.formulier.flatMap(s => s.velden).map((v: Veld) => v.code))

const namen = (van: Vraag, behalve: Vraag): readonly string[] =>
  van.opties.filter(o => !behalve.opties.some(b => b.code === o.code && b.naam === o.naam)).map(o => o.naam)

const verschil = (oud: Vraag, nieuw: Vraag, eerder: Concept['antwoorden']): Verandering | null => {
  const [erbij, eraf] = [namen(nieuw, oud), namen(oud, nieuw)]
  const was = oud.veld.label === nieuw.veld.label ? null : oud.veld.label
  const type = oud.veld.type !== nieuw.veld.type
  if (was === null && erbij.length === 0 && eraf.length === 0 && !type) return null
  const antwoord = inWoorden(oud, eerder)
  const opnieuw = antwoord !== '' && (type || antwoord.split(', ').some(deel => eraf.includes(deel)))
  return { soort: 'anders', code: nieuw.veld.code, vraag: nieuw.veld.label, was, erbij, eraf, antwoord, opnieuw }
}

/**
 * What the form of now asks otherwise than the form under which this was begun, for this reporter. Answers of before
 * are those of the moment at which the new version was first met: what is answered since does not change them.
 */
export const veranderingen = (desk: Protocol, versie: Protocolversie, concept: Concept): readonly Verandering[] => {
  const vorige = versieMet(desk, concept.begonnenOnder)
  if (!vorige || vorige.versie === versie.versie) return []
  const eerder = concept.eerder ?? concept.antwoorden
  const gesteld = new Map(vragenVan(vorige, concept, concept.antwoorden).map(v => [v.veld.code, v]))
  const [bestond, bestaat] = [codesVan(vorige), codesVan(versie)]
  const nu = vragenVan(versie, concept, concept.antwoorden).flatMap((v): readonly Verandering[] => {
    const oud = gesteld.get(v.veld.code)
    if (!bestond.has(v.veld.code)) return [{ soort: 'nieuw', code: v.veld.code, vraag: v.veld.label }]
    const anders = oud ? verschil(oud, v, eerder) : null
    return anders ? [anders] : []
  })
  const weg = vragenVan(vorige, concept, eerder)
    .filter(v => !bestaat.has(v.veld.code) && !isLeeg(v.veld, eerder))
    .map(v => ({ soort: 'weg', code: v.veld.code, vraag: v.veld.label, antwoord: inWoorden(v, eerder) }) as const)
  return [...nu, ...weg]
}

/** Answers that the form of now has no place for: they go along with the report, under the question as it was put. */
export const vervallenAntwoorden = (desk: Protocol, versie: Protocolversie, concept: Concept): readonly Vervallen[] =>
  veranderingen(desk, versie, concept).flatMap(v => {
    if (v.soort === 'weg') return [{ vraag: v.vraag, antwoord: v.antwoord }]
    if (v.soort === 'anders' && v.opnieuw)
      return [{ vraag: `${v.was ?? v.vraag} (eerder antwoord)`, antwoord: v.antwoord }]
    return []
  })
