import { veld } from '../../route/verzoek.ts'
import type { Velden } from '../act.ts'
import type { Antwoord, Vraag } from '../vragen.tsx'

/** What every kind of question has; `begin` is what stands in it before anybody typed: a code, a text, an ISO day or instant. */
export type Basis = {
  readonly label: string
  readonly uitleg?: string | ((v: Velden) => string) | undefined
  readonly begin?: (v: Velden) => string | null | undefined
}
/** What to say when a question that must be answered was not. */
export type Moet = { readonly anders: string }

export const ja = <T>(waarde: T): Antwoord<T> => ({ ok: true, waarde })
export const fout = (naam: string, tekst: string): Antwoord<never> => ({ ok: false, fouten: [{ naam, tekst }] })

/** What stands in a field: what was typed, or before that what it begins with. */
export const staat = ({ begin }: Pick<Basis, 'begin'>, naam: string, v: Velden): string =>
  v.f[naam] === undefined ? (begin?.(v) ?? '') : veld(v.f, naam)

export const uitlegVan = ({ uitleg }: Pick<Basis, 'uitleg'>, v: Velden) =>
  typeof uitleg === 'function' ? uitleg(v) : uitleg
export const veldvan = (b: Basis, naam: string, v: Velden) => ({
  naam,
  label: b.label,
  uitleg: uitlegVan(b, v),
  fout: v.fouten[naam],
})

/** An answer that must be there, of a question that may be left open. */
export const moet = <T>({ vraag, lees }: Vraag<T | null>, anders: string): Vraag<T> => ({
  vraag,
  lees: (naam, l) => {
    const a = lees(naam, l)
    if (!a.ok) return a
    return a.waarde === null ? fout(naam, anders) : { ...a, waarde: a.waarde }
  },
})
