import { lokaal } from '../kernel/lokaal.ts'
import type { Dienst } from '../kernel/openingstijd.ts'
import { korteDag } from '../kernel/uitleg/datum.ts'
import type { Diensttaak, Waarom } from './domain.ts'

export const taakwoorden: Readonly<Record<Diensttaak, string>> = { loket: 'Aan het loket', achterwacht: 'Achterwacht' }

export const waaromwoorden: Readonly<Record<Exclude<Waarom, 'nieuw'>, string>> = {
  aandachtspunt: 'Meegegeven',
  laat: 'Te laat',
  termijn: 'Termijn loopt af',
}

const klok = (iso: string): string => lokaal(iso).tijd.replace(':', '.')

/** "22.00 uur, wo 25 november" */
export const wisselInWoorden = (iso: string): string => `${klok(iso)} uur, ${korteDag(lokaal(iso).dag)}`

/** "wo 25 november, 9.00 tot 22.00 uur" */
export const dienstInWoorden = (d: Pick<Dienst, 'van' | 'tot'>): string => {
  const [van, tot] = [lokaal(d.van), lokaal(d.tot)]
  const erna = van.dag === tot.dag ? '' : ` (${korteDag(tot.dag)})`
  return `${korteDag(van.dag)}, ${klok(d.van)} tot ${klok(d.tot)} uur${erna}`
}

/** A shift by what the desk does in it. */
export const soortDienst = (d: Dienst): string => (d.open ? 'Loket open' : 'Loket dicht')
