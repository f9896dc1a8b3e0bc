import type { Stuk } from '../../begrippen/feiten/onderzoek.ts'
import { momentInWoorden, opsomming } from '../../kernel/uitleg/datum.ts'
import type { Afschriftregel } from '../../protocollen/delen/onderzoek.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { keuzewoord, oordeelwoord, stuknaam, stukwoord } from '../../web/dossierbeeld/woorden/onderzoek.ts'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { type Reactant, type Reactieregel, reactanten, reactieregels } from '../tabel.ts'

/** For whom: null is the whole, for the file. */
export type Lezer = {
  readonly regel: Afschriftregel
  readonly aan: string
  /** Ids of what was put to this reader. */
  readonly eigen: readonly string[]
  /** Which statements of the facts they may see, from 0. */
  readonly stellingen: readonly number[]
  /** What this college is advised. */
  readonly advies?: string
} | null

const soortwoord = { ...keuzewoord, opmerking: 'Opmerking' } as const

/** The draft that the facts of the report are of. */
export const laatsteConcept = (g: Pick<Geopend, 'zaak'>): Stuk | undefined =>
  g.zaak.werk.onderzoek?.stukken.findLast(s => s.stuk === 'conceptrapport')

const genummerd = (g: Geopend) => (g.zaak.werk.onderzoek?.stukken ?? []).map((stuk, i) => ({ stuk, nummer: i + 1 }))

/**
 * The whole has every reaction. A reader who gets the reactions has those on the last draft, as far as its statements
 * are shown, and their own; any other has their own alone. What somebody said of the record of a talk, or of an earlier
 * draft, stays there: nobody chose which statements of it this reader may see.
 */
const mag =
  (g: Geopend, lezer: Lezer) =>
  (r: Pick<Reactieregel, 'voor' | 'nummer'> & { readonly stelling?: number }): boolean => {
    if (lezer === null || lezer.eigen.includes(r.voor)) return true
    if (!lezer.regel.krijgt.includes('reacties')) return false
    const stuk = g.zaak.werk.onderzoek?.stukken[r.nummer - 1]
    if (stuk === undefined || stuk.id !== laatsteConcept(g)?.id) return false
    return r.stelling === undefined || lezer.stellingen.includes(r.stelling - 1)
  }

const welkStuk = (g: Geopend, lezer: Lezer, nummer: number): string => {
  const stuk = g.zaak.werk.onderzoek?.stukken[nummer - 1]
  if (!stuk) return ''
  return `${nummer}. ${lezer === null ? stuknaam(g, stuk) : stukwoord[stuk.stuk]}`
}

const laat = (r: { laat: boolean }): string => (r.laat ? ' (na de termijn)' : '')

const inhoudVan = (r: Reactant): string => {
  if (r.op === null) return ''
  const eens = r.eens.length > 0 ? [`eens met stelling ${opsomming(r.eens.map(String))}`] : []
  const op = r.opmerkingen > 0 ? [r.opmerkingen === 1 ? '1 opmerking' : `${r.opmerkingen} opmerkingen`] : []
  return [...op, ...eens].join('; ') || 'Geen opmerkingen'
}

const getekend = (g: Geopend, lezer: Lezer, r: Reactant): string => {
  if (!r.getekend) return ''
  return lezer === null || lezer.eigen.includes(r.voor)
    ? `${tekst(g, r.getekend)} (kenmerk ${r.hash?.slice(0, 12)})`
    : 'Ja'
}

type Wie = (id: string) => string

/** Somebody reads their own name, and of others what the version says. */
const naamVoor = (g: Geopend, lezer: Lezer, wie: Wie, r: { readonly voor: string; readonly wie: string }): string =>
  lezer?.eigen.includes(r.voor) ? (tekst(g, r.wie) ?? '') : wie(r.wie)

/** To whom each piece was put, who reacted and who signed. */
export const reactantenVoor = (g: Geopend, lezer: Lezer, wie: Wie) => ({
  bijschrift: 'Aan wie het is voorgelegd',
  kolommen: ['Wie', 'Stuk', 'Reactie kwam', 'Wat', 'Getekend'],
  rijen: reactanten(g.zaak, genummerd(g))
    .filter(mag(g, lezer))
    .map(r => [
      naamVoor(g, lezer, wie, r),
      welkStuk(g, lezer, r.nummer),
      r.op === null ? 'Geen reactie' : `${momentInWoorden(r.op)}${laat(r)}`,
      inhoudVan(r),
      getekend(g, lezer, r),
    ]),
})

/** Every remark with what was done with it and why. */
export const regelsVoor = (g: Geopend, lezer: Lezer, wie: Wie) => ({
  bijschrift: 'De reacties, en wat ermee is gedaan',
  kolommen: ['Stelling', 'Stuk', 'Van', 'Reactie', 'Wat ermee is gedaan'],
  rijen: reactieregels(g.zaak, genummerd(g))
    .filter(mag(g, lezer))
    .map(r => [
      `${r.stelling}. ${tekst(g, r.zin)}`,
      welkStuk(g, lezer, r.nummer),
      `${naamVoor(g, lezer, wie, r)}${laat(r)}`,
      `${soortwoord[r.keuze]}: ${tekst(g, r.opmerking)}`,
      r.reden === null ? oordeelwoord[r.oordeel] : `${oordeelwoord[r.oordeel]}: ${tekst(g, r.reden)}`,
    ]),
})
