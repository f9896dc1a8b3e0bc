import { delingVan } from '../protocollen/bases/deling.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import { type Aangemeld, type Formulier, veld } from '../web/verzoek.ts'

export type Loket = { readonly loket: string; readonly naam: string }

/** The other desks of this house: who is the right addressee may be one of them. */
export const andereLoketten = (v: Pick<Aangemeld, 'huisraad' | 'desk'>): readonly Loket[] =>
  [...v.huisraad.baken.loketten.values()].filter(l => l.loket !== v.desk.loket)

const gekozen = (f: Formulier, loketten: readonly Loket[]): Loket | undefined =>
  loketten.find(l => l.loket === veld(f, 'ontvangerLoket'))

/** A desk that was chosen is the receiver, by its name. */
export const metOntvanger = (f: Formulier, loketten: readonly Loket[]): Formulier => {
  const loket = gekozen(f, loketten)
  return loket ? { ...f, ontvanger: loket.naam } : f
}

/** Where to go on when what was decided hands over to a desk of this house: nothing crosses but by that act. */
export const naarDelen = (f: Formulier, p: Protocolversie, loketten: readonly Loket[]): string | null => {
  const loket = gekozen(f, loketten)
  const uitkomst = p.uitkomsten.find(u => u.code === veld(f, 'uitkomst'))
  if (!loket || !uitkomst?.vraagtOntvanger) return null
  return `delen/nieuw?${new URLSearchParams({ naar: loket.loket, doel: delingVan(p).doelBijDoorzetten })}`
}
