import { delingVan } from '../protocollen/bases/deling.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import { type Aangemeld, type Formulier, veld } from '../web/route/verzoek.ts'

export type Loket = { readonly loket: string; readonly naam: string }

/** The other desks of this house: who is the right addressee may be one of them. */
export const andereLoketten = (v: Pick<Aangemeld, 'huisraad' | 'desk'>): readonly Loket[] =>
  [...v.huisraad.baken.loketten.values()].filter(l => l.loket !== v.desk.loket)

const gekozen = (f: Formulier, loketten: readonly Loket[]): Loket | undefined =>
  loketten.find(l => l.loket === veld(f, 'ontvangerLoket'))

const uitkomstVan = (f: Formulier, p: Protocolversie) => p.uitkomsten.find(u => u.code === veld(f, 'uitkomst'))

/** A desk that was chosen is the receiver, by its name. */
export const metOntvanger = (f: Formulier, loketten: readonly Loket[]): Formulier => {
  const loket = gekozen(f, loketten)
  return loket ? { ...f, ontvanger: loket.naam } : f
}

/** A receiver of what goes nowhere: nothing would cross, and the dossier would say that somebody got it. */
export const ontvangerfouten = (f: Formulier, p: Protocolversie, loketten: readonly Loket[]): readonly Veldfout[] => {
  const uitkomst = uitkomstVan(f, p)
  if (!uitkomst || uitkomst.vraagtOntvanger) return []
  const tekst = `Bij ‘${uitkomst.naam}’ gaat de melding nergens heen. Kies een uitkomst waarbij u doorzet, of haal dit weg.`
  const naam = gekozen(f, loketten) ? 'ontvangerLoket' : veld(f, 'ontvanger') ? 'ontvanger' : null
  return naam ? [{ naam, tekst }] : []
}

/** The desk of this house that what was decided hands over to. */
const overNaar = (f: Formulier, p: Protocolversie, loketten: readonly Loket[]): Loket | undefined =>
  uitkomstVan(f, p)?.vraagtOntvanger ? gekozen(f, loketten) : undefined

/** Where to go on when what was decided hands over to a desk of this house: nothing crosses but by that act. */
export const naarDelen = (f: Formulier, p: Protocolversie, loketten: readonly Loket[]): string | null => {
  const loket = overNaar(f, p, loketten)
  return loket
    ? `delen/nieuw?${new URLSearchParams({ naar: loket.loket, doel: delingVan(p).doelBijDoorzetten })}`
    : null
}

/** The same, said before it is settled. */
export const delenVooraf = (f: Formulier, p: Protocolversie, loketten: readonly Loket[]): readonly string[] => {
  const loket = overNaar(f, p, loketten)
  return loket ? [`Hierna kiest u wat er meegaat naar ${loket.naam}. Tot dat is goedgekeurd, gaat er niets weg.`] : []
}
