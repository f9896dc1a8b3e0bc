import { type RawBuilder, sql } from 'kysely'
import type { Wanneer } from '../../protocollen/waarden.ts'

type Kolom = 'soort' | 'categorie' | 'kader' | 'melder_type'

const een = (kolom: Kolom, codes: readonly string[] | undefined): RawBuilder<boolean>[] => {
  if (codes === undefined) return []
  return codes.includes('*')
    ? [sql<boolean>`true`]
    : [sql<boolean>`coalesce(t.${sql.ref(kolom)} = any(${codes}::text[]), false)`]
}

const vierP = (codes: readonly string[] | undefined): RawBuilder<boolean>[] => {
  if (codes === undefined) return []
  return codes.includes('*') ? [sql<boolean>`cardinality(t.vier_p) > 0`] : [sql<boolean>`t.vier_p && ${codes}::text[]`]
}

const is = (kolom: 'minderjarig' | 'onderdak', waarde: boolean | undefined): RawBuilder<boolean>[] =>
  waarde === undefined ? [] : [sql<boolean>`t.${sql.ref(kolom)} is ${sql.raw(waarde ? 'true' : 'false')}`]

/**
 * A protocol's condition over the telregels `t`, with the meaning of `geldt`; a test compares the two.
 * @throws when it asks for what a telregel does not keep: such a figure cannot be counted
 */
export const alsSql = (w: Wanneer | undefined): RawBuilder<boolean> => {
  if (w?.criterium || w?.urgent !== undefined)
    throw new Error('a figure cannot ask for criterium or urgent: a telregel does not keep them')
  const delen = [
    ...een('soort', w?.soort),
    ...(w?.nietSoort ? [sql<boolean>`not coalesce(t.soort = any(${w.nietSoort}::text[]), false)`] : []),
    ...een('categorie', w?.categorie),
    ...een('kader', w?.kader),
    ...een('melder_type', w?.melderType),
    ...vierP(w?.vierP),
    ...is('minderjarig', w?.minderjarig),
    ...is('onderdak', w?.onderdak),
  ]
  return delen.length === 0 ? sql<boolean>`true` : sql<boolean>`(${sql.join(delen, sql` and `)})`
}
