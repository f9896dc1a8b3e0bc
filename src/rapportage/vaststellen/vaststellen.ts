import { createHash } from 'node:crypto'
import type { Rapport } from '../../cijfers/domain.ts'
import type { Verslag, Waarde } from '../../cijfers/verslag.ts'
import { type Weiger, weiger } from '../../kernel/besluit.ts'
import type { Dag } from '../../kernel/dag.ts'

/** Keys in alphabetical order at every depth: the database does not keep theirs. */
const canoniek = (waarde: unknown): unknown => {
  if (Array.isArray(waarde)) return waarde.map(canoniek)
  if (typeof waarde !== 'object' || waarde === null) return waarde
  return Object.entries(waarde)
    .filter(([, inhoud]) => inhoud !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([sleutel, inhoud]) => [sleutel, canoniek(inhoud)])
}

const hash = (waarde: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(canoniek(waarde)))
    .digest('hex')

/** The seal on an adopted report: all of it, also when it was counted. */
export const zegel = (rapport: Rapport): string => hash(rapport)

/** What a report says, whenever it was counted: two that are equal say the same. */
export const vingerafdruk = ({ gemaaktOp: _, ...rest }: Rapport): string => hash(rest)

export type Vaststelweigering = 'looptNog' | 'intussenVeranderd' | 'alVastgesteld'

/**
 * Whether a report may be adopted: its period is over, it says what the reader saw, and it is not what was adopted last.
 */
export const magVaststellen = (
  rapport: Rapport,
  gezien: string,
  vorige: Rapport | null,
  vandaag: Dag,
): { ok: true } | Weiger<Vaststelweigering> => {
  if (rapport.tot >= vandaag) return weiger('looptNog')
  if (vingerafdruk(rapport) !== gezien) return weiger('intussenVeranderd')
  if (vorige && vingerafdruk(vorige) === gezien) return weiger('alVastgesteld')
  return { ok: true }
}

/** A number that was adopted otherwise than it is counted now. */
export type Verschil = {
  readonly tabel: string
  readonly rij: string
  readonly kolom: string
  readonly was: Waarde
  readonly is: Waarde
}

const cellen = (verslag: Verslag): Map<string, Omit<Verschil, 'was' | 'is'> & { waarde: Waarde }> =>
  new Map(
    verslag.tabellen.flatMap(t =>
      t.rijen.flatMap(r =>
        t.kolommen.map((k, i) => [
          JSON.stringify([t.code, r.code, k.sleutel]),
          { tabel: t.titel, rij: r.naam, kolom: k.kop, waarde: r.waarden[i] ?? null },
        ]),
      ),
    ),
  )

/** Where the present figures differ from the adopted ones, in the order of the report; both internal. */
export const verschillenTussen = (vastgesteld: Verslag, nu: Verslag): readonly Verschil[] => {
  const [voor, na] = [cellen(vastgesteld), cellen(nu)]
  const sleutels = new Set([...voor.keys(), ...na.keys()])
  return [...sleutels].flatMap(sleutel => {
    const [a, b] = [voor.get(sleutel), na.get(sleutel)]
    const plek = a ?? b
    // A code that only one of them lists was zero, or not known, in the other: no difference in itself.
    if (!plek || (a?.waarde || 0) === (b?.waarde || 0)) return []
    return [{ tabel: plek.tabel, rij: plek.rij, kolom: plek.kolom, was: a?.waarde ?? null, is: b?.waarde ?? null }]
  })
}
