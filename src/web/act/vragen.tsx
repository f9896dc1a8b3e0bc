import { Fragment, type ReactNode } from 'react'
import type { Tekst } from '../../zaken/register/inhoud.ts'
import type { Veldfout } from '../onderdelen/formulier/foutenoverzicht.tsx'
import type { Formulier } from '../route/verzoek.ts'
import type { Gelezen, Leeskennis, Velden } from './act.ts'

/** What reading one question may look at: what was typed, by whom, about which dossier. */
export type Lezer = Leeskennis & { readonly f: Formulier; readonly nieuwId: () => string }

export type Antwoord<T> =
  | { readonly ok: true; readonly waarde: T; readonly teksten?: readonly Tekst[] }
  | { readonly ok: false; readonly fouten: readonly Veldfout[] }

/** A question of an act: how it is asked, and what was answered. Its name is the name of its field. */
export type Vraag<T> = {
  readonly vraag: (naam: string, v: Velden) => ReactNode
  readonly lees: (naam: string, l: Lezer) => Antwoord<T>
}

type Waarden<V> = { readonly [K in keyof V]: V[K] extends Vraag<infer T> ? T : never }

/** What is wrong with the answers together; an answer that is wrong by itself is not among them. */
type Keur<V> = (w: Partial<Waarden<V>>, l: Lezer) => readonly Veldfout[]

/**
 * The two halves of an act that follow from its questions: asking them in order, and reading them all at once, so that
 * every fault is named together. `alsInvoer` makes the input of the command from the answers, which stand under the
 * names of their questions; without it these are the input.
 */
export const vragen = <V extends Readonly<Record<string, Vraag<unknown>>>, I = Waarden<V>>(
  lijst: V,
  alsInvoer: (w: Waarden<V>, l: Lezer) => I = w => w as unknown as I,
  keur: Keur<V> = () => [],
) => ({
  velden: (v: Velden): ReactNode =>
    Object.entries(lijst).map(([naam, { vraag }]) => <Fragment key={naam}>{vraag(naam, v)}</Fragment>),
  lees: (f: Formulier, zaak: Leeskennis['zaak'], nieuwId: () => string, k: Leeskennis): Gelezen<I> => {
    const l = { ...k, zaak, f, nieuwId }
    const gelezen = Object.entries(lijst).map(([naam, { lees }]) => [naam, lees(naam, l)] as const)
    const goed = Object.fromEntries(gelezen.flatMap(([naam, a]) => (a.ok ? [[naam, a.waarde]] : [])))
    const fouten = [...gelezen.flatMap(([, a]) => (a.ok ? [] : a.fouten)), ...keur(goed as Partial<Waarden<V>>, l)]
    if (fouten.length > 0) return { ok: false, fouten }
    const teksten = gelezen.flatMap(([, a]) => (a.ok ? (a.teksten ?? []) : []))
    return { ok: true, invoer: alsInvoer(goed as Waarden<V>, l), teksten }
  },
})

/** The halves of an act that asks nothing: saying what it does is enough. */
export const zonderVragen = { velden: () => null, lees: () => ({ ok: true, invoer: {} }) as const }

/** A question that is only asked when it matters; otherwise the answer is known. */
export const alleenAls = <T, A>(
  nodig: (k: Pick<Leeskennis, 'zaak' | 'protocol'> & { readonly f: Formulier }) => boolean,
  { vraag, lees }: Vraag<T>,
  anders: A,
): Vraag<T | A> => ({
  vraag: (naam, v) => nodig({ ...v.g, f: v.f }) && vraag(naam, v),
  lees: (naam, l) => (nodig(l) ? lees(naam, l) : { ok: true, waarde: anders }),
})

/** The same question with its answer in other terms. */
export const omgezet = <T, U>({ vraag, lees }: Vraag<T>, als: (waarde: T) => U): Vraag<U> => ({
  vraag,
  lees: (naam, l) => {
    const a = lees(naam, l)
    return a.ok ? { ...a, waarde: als(a.waarde) } : a
  },
})

/** A question for everything of a list of the protocol, under names of its own; answers by code. */
export const perStuk = <O extends { readonly code: string }, T>(
  lijst: (k: Pick<Leeskennis, 'protocol'>) => readonly O[],
  maak: (o: O, k: Pick<Leeskennis, 'protocol'>) => Vraag<T>,
): Vraag<Readonly<Record<string, T>>> => ({
  vraag: (naam, v) =>
    lijst(v.g).map(o => <Fragment key={o.code}>{maak(o, v.g).vraag(`${naam}-${o.code}`, v)}</Fragment>),
  lees: (naam, l) => {
    const gelezen = lijst(l).map(o => [o.code, maak(o, l).lees(`${naam}-${o.code}`, l)] as const)
    const fouten = gelezen.flatMap(([, a]) => (a.ok ? [] : a.fouten))
    if (fouten.length > 0) return { ok: false, fouten }
    const waarde = Object.fromEntries(gelezen.flatMap(([code, a]) => (a.ok ? [[code, a.waarde] as const] : [])))
    return { ok: true, waarde, teksten: gelezen.flatMap(([, a]) => (a.ok ? (a.teksten ?? []) : [])) }
  },
})
