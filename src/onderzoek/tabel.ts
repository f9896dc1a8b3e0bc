import type { Stuk, Stuksoort, Voorlegging } from '../begrippen/feiten/onderzoek.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { geldende, getoondeStellingen } from '../zaken/voorlegging.ts'

type Oordeel = 'overgenomen' | 'deels' | 'terzijde' | 'open'

type Deel = Pick<Zaak, 'termijnen'>

/** A remark on one statement, and what became of it. Ids and codes: the words are put in where it is shown. */
export type Reactieregel = {
  readonly stuk: Stuksoort
  /** Which piece of the investigation, from 1. */
  readonly nummer: number
  /** From 1, as people count. */
  readonly stelling: number
  /** Content id of what that statement says. */
  readonly zin: string | null
  readonly voor: string
  readonly wie: string
  readonly keuze: 'opmerking' | 'correctie' | 'aanvulling'
  readonly opmerking: string
  readonly laat: boolean
  readonly oordeel: Oordeel
  readonly reden: string | null
}

/** Who reacted, when, and with what they agreed. */
export type Reactant = {
  readonly stuk: Stuksoort
  readonly nummer: number
  readonly voor: string
  readonly wie: string
  /** Null: no reaction came. */
  readonly op: string | null
  readonly laat: boolean
  readonly getekend: string | null
  readonly hash: string | null
  readonly eens: readonly number[]
  readonly opmerkingen: number
}

/** Whether a reaction came after its term; its moment is the one of receipt. */
const isLaat = (zaak: Deel, v: Voorlegging): boolean => {
  const termijn = zaak.termijnen.find(t => t.id === v.termijn)
  return v.reactie !== null && termijn !== undefined && v.reactie.ontvangenOp > termijn.eindMoment
}

/** What was done with a remark, and why. */
export const oordeelVan = (v: Voorlegging, n: string): Pick<Reactieregel, 'oordeel' | 'reden'> => {
  const w = v.verwerkt?.verwerkt[n]
  if (!w) return { oordeel: 'open', reden: null }
  if (!w.overgenomen) return { oordeel: 'terzijde', reden: w.reden }
  return { oordeel: w.deels ? 'deels' : 'overgenomen', reden: w.reden }
}

const keuzeVan = (v: Voorlegging, n: string): Reactieregel['keuze'] => {
  const keuze = v.reactie?.keuzes?.[n]
  return keuze === undefined || keuze === 'eens' ? 'opmerking' : keuze
}

type Genummerd = { readonly stuk: Stuk; readonly nummer: number }

const regelsVan = (zaak: Deel, { stuk, nummer }: Genummerd): readonly Reactieregel[] =>
  stuk.voorgelegd
    .flatMap(v =>
      Object.entries(v.reactie?.opmerkingen ?? {}).map(([n, opmerking]) => ({
        ...{
          stuk: stuk.stuk,
          nummer,
          stelling: Number(n) + 1,
          zin: stuk.stellingen[Number(n)] ?? null,
          voor: v.voor,
          wie: v.aan,
          opmerking,
        },
        ...{ keuze: keuzeVan(v, n), laat: isLaat(zaak, v), ...oordeelVan(v, n) },
      })),
    )
    .sort((a, b) => a.stelling - b.stelling)

/** Every remark on these pieces with its answer, by piece and statement: the table that the report carries. */
export const reactieregels = (zaak: Deel, stukken: readonly Genummerd[]): readonly Reactieregel[] =>
  stukken.flatMap(s => regelsVan(zaak, s))

const eensVan = (stuk: Stuk, v: Voorlegging): readonly number[] =>
  getoondeStellingen(stuk, v)
    .filter(n => v.reactie?.keuzes?.[n] === 'eens')
    .map(n => n + 1)

/** Everybody it was put to and not taken back from, in the order of the pieces. */
export const reactanten = (zaak: Deel, stukken: readonly Genummerd[]): readonly Reactant[] =>
  stukken.flatMap(({ stuk, nummer }) =>
    geldende(stuk).map(v => ({
      ...{ stuk: stuk.stuk, nummer, voor: v.voor, wie: v.aan, op: v.reactie?.ontvangenOp ?? null },
      ...{ laat: isLaat(zaak, v), getekend: v.reactie?.getekend?.naam ?? null },
      ...{ hash: v.reactie?.getekend?.hash ?? null, eens: eensVan(stuk, v) },
      opmerkingen: Object.keys(v.reactie?.opmerkingen ?? {}).length,
    })),
  )
