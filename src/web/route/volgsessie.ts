import { leesBewijs } from '../../zaken/deuren/gevolgd.ts'
import { stilleSessie } from './stillesessie.ts'
import { type Verzoek, veld } from './verzoek.ts'

/** Number and code of a report, as they are kept. */
export type Bewijs = NonNullable<ReturnType<typeof leesBewijs>>

/** Who showed number and code, for a short while: neither stands in an address or on a page. */
export type Volgsessie = {
  readonly bewijs: Bewijs
  /** When number and code were typed, in milliseconds. */
  readonly begin: number
  /** A message was just sent: said once. */
  readonly gestuurd: boolean
}

const sessie = stilleSessie<Volgsessie>('volgen')
export const { koekje: volgkoekje, wis: wisVolgkoekje, lees: leesVolgsessie } = sessie

/** Number and code that a form sent along; otherwise those of who is following a report. */
export const bewijsUit = async (v: Verzoek): Promise<Bewijs | null> => {
  const getypt = leesBewijs(veld(v.formulier, 'nummer'), veld(v.formulier, 'code'))
  if (getypt || veld(v.formulier, 'code') !== '') return getypt
  const s = await leesVolgsessie(v)
  return s && s !== 'verlopen' ? s.bewijs : null
}
