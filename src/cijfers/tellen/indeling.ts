import type { Protocol, Protocolversie } from '../../protocollen/protocol.ts'
import type { Uitsplitsing } from '../../protocollen/rapport.ts'
import type { Indeling, Jaardeel, Naam } from '../domain.ts'

const JANEE: readonly Naam[] = [
  { code: 'true', naam: 'Ja' },
  { code: 'false', naam: 'Nee' },
]

const namenIn = (v: Protocolversie, naar: Uitsplitsing['naar']): readonly Naam[] => {
  switch (naar) {
    case 'soort':
      return v.soorten
    case 'categorie':
      return v.categorieen
    case 'kader':
      return v.kaders
    case 'melderType':
      return v.melderTypes
    case 'minderjarig':
    case 'onderdak':
      return JANEE
    case 'gemeente':
      return []
  }
}

/** The protocol's codes in its order, then any other that was counted: under the name of the version that had it. */
const codesVan = (
  protocol: Protocol,
  versie: Protocolversie,
  u: Uitsplitsing,
  delen: readonly Jaardeel[],
): readonly Naam[] => {
  const eigen = namenIn(versie, u.naar).map(({ code, naam }) => ({ code, naam }))
  const alle = protocol.versies.toReversed().flatMap(v => namenIn(v, u.naar))
  const kent = new Set(eigen.map(n => n.code))
  const geteld = delen.flatMap(d => d.uitsplitsingen[u.code] ?? []).map(c => c.code)
  const andere = [...new Set(geteld)].filter((c): c is string => c !== null && !kent.has(c)).toSorted()
  return [...eigen, ...andere.map(code => ({ code, naam: alle.find(n => n.code === code)?.naam ?? code }))]
}

/** The breakdowns of a report with the names of their codes. */
export const indelingenVan = (
  protocol: Protocol,
  versie: Protocolversie,
  delen: readonly Jaardeel[],
): readonly Indeling[] =>
  versie.rapport.uitsplitsingen.map(u => ({
    code: u.code,
    naam: u.naam,
    naar: u.naar,
    codes: codesVan(protocol, versie, u, delen),
  }))
