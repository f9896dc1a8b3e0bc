import { dagVan } from '../../kernel/lokaal.ts'
import type { Formulierstap, Veld } from '../../protocollen/formulier.ts'
import type { Protocol, Protocolversie } from '../../protocollen/protocol.ts'
import { versieOp } from '../../protocollen/versie.ts'
import { schoneRegel, schoneTekst } from '../../web/invoer/tekst.ts'
import { type Formulier, velden as waardenVan, veld as waardeVan } from '../../web/route/verzoek.ts'
import type { Conceptbijlage } from '../../zaken/bijlagen/concept.ts'
import { foutenOp } from './antwoord.ts'
import { type Blad, invoernamen, type Publiek } from './vragen.ts'

/** A report that somebody is still writing. */
export type Concept = {
  readonly voor: Publiek
  /** The version of the protocol it was begun under; a later one may ask other things. */
  readonly begonnenOnder: number
  /** By the name of the input, as typed: also what is wrong, and what does not apply any more. */
  readonly antwoorden: Formulier
  /** Questions that stood on a page that was sent, also when left empty. */
  readonly gezien: readonly string[]
  /** All that was answered when a newer version of the form was first met: what changed is held against it. */
  readonly eerder?: Formulier
  /** Photos and documents that go along. */
  readonly bijlagen?: readonly Conceptbijlage[]
  /** By the code of a page: from which page on whose screen it was last taken in; see `samen.ts`. */
  readonly laatst?: Readonly<Record<string, string>>
  /** When it was sent, as long as nothing changed since: the same submit twice is the same report. */
  readonly verzonden: string | null
}

export const nieuwConcept = (voor: Publiek, versie: Protocolversie): Concept => ({
  voor,
  begonnenOnder: versie.versie,
  antwoorden: {},
  gezien: [],
  verzonden: null,
})

/** The version in force now: a report is taken in under the version of the day it is sent. */
export const versieNu = (desk: Protocol, nu: Date): Protocolversie | null => versieOp(desk, dagVan(nu))

/** A page by its code, with every question that a version of it has: what was typed on an older page is kept too. */
export const findStap = (desk: Protocol, versie: Protocolversie, code: string): Formulierstap | undefined => {
  const stappen = [versie, ...desk.versies].flatMap(v => v.formulier).filter(s => s.code === code)
  const velden = new Map(stappen.flatMap(s => s.velden).map(v => [v.code, v]))
  return stappen[0] && { ...stappen[0], velden: [...velden.values()] }
}

const schoon = (veld: Veld, waarde: string): string =>
  veld.type === 'tekstvak' ? schoneTekst(waarde) : schoneRegel(waarde)

/** What was sent for a question. A choice that was not made is not sent at all; a text always is. */
const gestuurd = (veld: Veld, f: Formulier): Formulier => {
  if (veld.type === 'meerkeuze') return { [veld.code]: waardenVan(f, veld.code).map(w => schoneRegel(w)) }
  const paren = invoernamen(veld).filter(naam => f[naam] !== undefined)
  return Object.fromEntries(paren.map(naam => [naam, schoon(veld, waardeVan(f, naam))]))
}

/** Which questions stood on the page: it says so itself. Without a word all that the page can ask. */
export const gesteld = (stap: Formulierstap, f: Formulier): readonly Veld[] => {
  const genoemd = waardeVan(f, '_gesteld').split(' ').filter(Boolean)
  if (genoemd.length > 0) return stap.velden.filter(v => genoemd.includes(v.code))
  return stap.velden.filter(v => v.type !== 'meerkeuze' || f[v.code] !== undefined)
}

/** Takes in what was sent for a page. Everything typed is kept, right or wrong. */
export const beantwoord = (concept: Concept, stap: Formulierstap, f: Formulier): Concept => {
  const velden = gesteld(stap, f)
  const antwoorden = { ...concept.antwoorden, ...Object.assign({}, ...velden.map(veld => gestuurd(veld, f))) }
  return {
    ...concept,
    antwoorden,
    gezien: [...new Set([...concept.gezien, ...velden.map(v => v.code)])],
    verzonden: null,
  }
}

const isAf = (blad: Blad, concept: Concept, bladen: readonly Blad[], nu: Date): boolean =>
  blad.vragen.every(v => concept.gezien.includes(v.veld.code)) &&
  foutenOp(blad, concept.antwoorden, bladen, nu).length === 0

/** The first page that was not sent yet, or on which something is wrong; null when all is there. */
export const eersteOnaf = (concept: Concept, bladen: readonly Blad[], nu: Date): Blad | null =>
  bladen.find(blad => !isAf(blad, concept, bladen, nu)) ?? null
