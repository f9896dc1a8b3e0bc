import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { informerenVan } from '../../protocollen/doelgroepen.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import type { Context } from '../verloop/context.ts'
import { evolve } from '../verloop/evolve.ts'
import { startTermijn } from '../verloop/termijnen.ts'
import { nogTeInformeren } from './stand.ts'

const openTaak = (zaak: Zaak, code: string) => zaak.taken.find(t => t.code === code && t.status === 'open')

/** With this fact everybody knows, so the task to tell them is done, at the moment that the last one knew. */
export const metTaakKlaar = (
  zaak: Zaak,
  feit: IncidentFeit,
  p: Protocolversie,
  { op, door }: { op: string; door: string },
): readonly IncidentFeit[] => {
  const na = evolve(zaak, feit)
  const taak = openTaak(na, informerenVan(p).taak)
  if (!taak || nogTeInformeren(na, p).length > 0) return [feit]
  return [feit, { soort: 'TaakGedaan', id: taak.id, op, door, toelichting: null, voorbij: true }]
}

/** With this fact somebody must be told (again): the task comes back, and with it the term that waits for it. */
export const metTaakTerug = (zaak: Zaak, feit: IncidentFeit, ctx: Context): readonly IncidentFeit[] => {
  const { taak: code } = informerenVan(ctx.protocol)
  const taak = ctx.protocol.taken.find(t => t.code === code)
  if (!taak || openTaak(zaak, code)) return [feit]
  const lopend = zaak.termijnen.filter(t => t.status === 'lopend').map(t => t.code)
  return [
    feit,
    { soort: 'TaakGesteld', id: ctx.nieuwId(), code, verplicht: taak.verplicht, op: ctx.nu, tekst: null },
    ...ctx.protocol.termijnen
      .filter(t => t.totTaken.includes(code) && !lopend.includes(t.code))
      .map(t => startTermijn(t, ctx.nu, ctx)),
  ]
}
