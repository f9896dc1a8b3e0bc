import type { Openbaar } from '../cijfers/onthulling/onthulling.ts'
import { openbareGetallen } from '../cijfers/onthulling/openbaar.ts'
import { findUitersteDagen } from '../cijfers/store.ts'
import { maakRapport } from '../cijfers/tellen/maak.ts'
import { celnaam } from '../cijfers/tellen/verbanden.ts'
import type { Tx } from '../db/verbinding.ts'
import { dagVan } from '../kernel/lokaal.ts'
import type { Protocol } from '../protocollen/protocol.ts'
import { maakOverzicht } from './overzicht.ts'
import type { Uitslag } from './rekenen/oordeel.ts'

type Openbareregel = {
  readonly naam: string
  readonly nu: Openbaar
  readonly toen: Openbaar | null
  /** Not said where it would tell something about a hidden number. */
  readonly uitslag: Uitslag | null
}
export type OpenbaarOverzicht = { readonly jaar: number; readonly regels: readonly Openbareregel[] }

/** The calendar years that are over, as far as the register goes. */
export const openbareJaren = async (tx: Tx, loket: string, nu: Date): Promise<readonly number[]> => {
  const { eerste, laatste } = await findUitersteDagen(tx, loket)
  if (!eerste || !laatste) return []
  const [van, tot] = [Number(eerste.slice(0, 4)), Number(laatste.slice(0, 4))]
  const lopend = Number(dagVan(nu).slice(0, 4))
  return Array.from({ length: tot - van + 1 }, (_, i) => van + i).filter(j => j < lopend)
}

/**
 * Per kind of reporter what the public report of that year shows, to the digit: two versions of one number, rounded or
 * hidden otherwise, would give each other away. Nothing where the protocol lets no such breakdown out.
 */
export const openbaarOverzicht = async (tx: Tx, desk: Protocol, jaar: number, nu: Date): Promise<OpenbaarOverzicht> => {
  const rapport = await maakRapport(tx, desk, { van: `${jaar}-01-01`, tot: `${jaar}-12-31` }, nu.toISOString())
  const indeling = rapport.indelingen.find(
    i => i.naar === 'melderType' && rapport.openbaar.uitsplitsingen.includes(i.code),
  )
  const [deel, vorig] = [rapport.jaren[0], rapport.eerder.find(d => d.jaar === jaar - 1 && d.herkomst === 'geteld')]
  if (!indeling || !deel) return { jaar, regels: [] }
  const [nuGetoond, toenGetoond] = [openbareGetallen(rapport, deel), vorig && openbareGetallen(rapport, vorig)]
  const { reeksen } = await maakOverzicht(tx, desk, { tot: `${jaar}-12`, lengte: '12' }, nu)
  const regels = indeling.codes.map(({ code, naam }): Openbareregel => {
    const [is, was] = [nuGetoond.get(celnaam(indeling.code, code)), toenGetoond?.get(celnaam(indeling.code, code))]
    const reeks = reeksen.find(r => r.soort === 'melderType' && r.code === code)
    const getoond = typeof is === 'number' && typeof was === 'number'
    return { naam, nu: is ?? 'verborgen', toen: was ?? null, uitslag: getoond ? (reeks?.uitslag ?? null) : null }
  })
  return { jaar, regels }
}
