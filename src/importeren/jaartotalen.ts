import { lokaal } from '../kernel/lokaal.ts'
import type { Protocol } from '../protocollen/protocol.ts'
import { type Meld, toon } from './lezen/fout.ts'
import { type Gelezen, helemaal, leesTabel, type Rijlezer } from './lezen/tabel.ts'
import { leesCode, leesNaam } from './lezen/waarden.ts'

export const jaartotaalkolommen = ['jaar', 'cijfer', 'waarde', 'bron'] as const
export type Jaartotaalkolom = (typeof jaartotaalkolommen)[number]

/** A figure of an older year of which no reports are kept, with where it was published. */
export type Jaartotaal = {
  readonly regel: number
  readonly jaar: number
  readonly cijfer: string
  readonly waarde: number
  readonly bron: string
}

const EERSTE_JAAR = 1990

const leesJaar = (waarde: string, ditJaar: number, meld: Meld): number | null => {
  const jaar = /^\d{4}$/.test(waarde) ? Number(waarde) : Number.NaN
  if (jaar >= EERSTE_JAAR && jaar < ditJaar) return jaar
  meld('jaar', `${toon(waarde)} is geen afgesloten jaar vanaf ${EERSTE_JAAR}.`)
  return null
}

const leesAantal = (waarde: string, meld: Meld): number | null => {
  if (/^\d{1,7}$/.test(waarde)) return Number(waarde)
  meld('waarde', `${toon(waarde)} is geen heel getal van 0 of meer, zonder punten.`)
  return null
}

const leesBron = (waarde: string, meld: Meld): string | null => {
  if (waarde !== '') return leesNaam('bron', waarde, 300, meld)
  meld('bron', 'Noem waar het cijfer staat, bijvoorbeeld een jaarverslag.')
  return null
}

const jaartotaallezer = (protocol: Protocol, nu: string): Rijlezer<Jaartotaalkolom, Jaartotaal> => {
  const cijfers = [...new Set(protocol.versies.flatMap(v => v.rapport.cijfers.map(c => c.code)))]
  const ditJaar = Number(lokaal(nu).dag.slice(0, 4))
  const eerder = new Map<string, number>()
  return (w, regel, meld) => {
    const jaar = w.jaar === undefined ? null : leesJaar(w.jaar, ditJaar, meld)
    const cijfer = w.cijfer === undefined ? null : leesCode('cijfer', w.cijfer, cijfers, meld)
    const waarde = w.waarde === undefined ? null : leesAantal(w.waarde, meld)
    const bron = w.bron === undefined ? null : leesBron(w.bron, meld)
    if (jaar === null || cijfer === null || waarde === null || bron === null) return null
    const al = eerder.get(`${jaar} ${cijfer}`)
    if (al !== undefined) {
      meld('cijfer', `Het cijfer ${cijfer} van ${jaar} staat ook op regel ${al}.`)
      return null
    }
    eerder.set(`${jaar} ${cijfer}`, regel)
    return { regel, jaar, cijfer, waarde, bron }
  }
}

export const leesJaartotalenStapsgewijs = (tekst: string, protocol: Protocol, nu: string) =>
  leesTabel(tekst, jaartotaalkolommen, jaartotaallezer(protocol, nu))

/** Reads totals of older years: the rows that are right, and every fault by line, column and reason. */
export const leesJaartotalen = (tekst: string, protocol: Protocol, nu: string): Gelezen<Jaartotaal> =>
  helemaal(leesJaartotalenStapsgewijs(tekst, protocol, nu))
