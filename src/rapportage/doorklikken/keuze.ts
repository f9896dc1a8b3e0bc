import type { Protocolversie } from '../../protocollen/protocol.ts'
import type { Wanneer } from '../../protocollen/waarden.ts'

/** What somebody clicked on: the reports that meet a condition, with its name. */
export type Keuze = { readonly titel: string; readonly wanneer: Wanneer | undefined }

const JANEE = { true: true, false: false } as const

const bijCode = (naar: string, code: string): Wanneer | null => {
  if (naar === 'minderjarig' || naar === 'onderdak')
    return code in JANEE ? { [naar]: JANEE[code as keyof typeof JANEE] } : null
  return naar === 'gemeente' ? null : { [naar]: [code] }
}

/** The condition behind a cell of the tables, or null when there is no such cell, or none that can be opened. */
export const keuzeVoor = (versie: Protocolversie, tabel: string, code: string): Keuze | null => {
  const { cijfers, uitsplitsingen } = versie.rapport
  if (tabel === 'cijfers') {
    const cijfer = cijfers.find(c => c.code === code && c.telt === 'meldingen')
    return cijfer ? { titel: cijfer.naam, wanneer: cijfer.wanneer } : null
  }
  const u = uitsplitsingen.find(x => x.code === tabel)
  if (!u || !/^[a-z0-9_]+$/.test(code)) return null
  const wanneer = bijCode(u.naar, code)
  const lijsten = {
    categorie: versie.categorieen,
    kader: versie.kaders,
    melderType: versie.melderTypes,
    soort: versie.soorten,
  }
  const naam = Object.entries(lijsten)
    .find(([naar]) => naar === u.naar)?.[1]
    .find(o => o.code === code)?.naam
  // A breakdown of part of the reports keeps its own condition beside the code.
  return wanneer ? { titel: naam ?? code, wanneer: { ...u.wanneer, ...wanneer } } : null
}
