import { sleutelUit } from '../kluis/geheim.ts'
import { ontsleutel, plaats, versleutel } from '../kluis/versleuteling.ts'
import { leesBewijs } from '../zaken/gevolgd.ts'
import type { Koekje } from './antwoorden.ts'
import { koekjeVan, type Verzoek, veld } from './verzoek.ts'

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

/** A reporter may use somebody else's telephone: what nobody looks at closes. */
export const STIL_MINUTEN = 30
const STIL_MS = STIL_MINUTEN * 60_000
const HOOGSTENS_MS = 12 * 3_600_000

const koekjenaam = (loket: string): string => `__Host-baken-volgen-${loket}`
const DOEL = 'baken volgen'
const plek = (loket: string): string => plaats(loket, 'koekje', 'volgen', 'waarde')

const sleutelVan = async ({ huisraad, desk }: Verzoek): Promise<Buffer> =>
  sleutelUit((await huisraad.baken.kluis.zoeksleutel(desk.loket)).toString('base64'), DOEL)

/** The cookie of who showed number and code; its time begins anew, up to half a day after they were typed. */
export const volgkoekje = async (v: Verzoek, s: Volgsessie): Promise<Koekje> => {
  const tot = Math.min(v.nu.getTime() + STIL_MS, s.begin + HOOGSTENS_MS)
  const waarde = versleutel(await sleutelVan(v), JSON.stringify({ ...s, tot }), plek(v.desk.loket))
  // Kept by the browser for longer than it opens anything: then we can say that the time is over.
  return {
    naam: koekjenaam(v.desk.loket),
    waarde: waarde.toString('base64url'),
    maxLeeftijd: HOOGSTENS_MS / 1_000,
    strikt: true,
  }
}

export const wisVolgkoekje = (v: Verzoek): Koekje => ({
  naam: koekjenaam(v.desk.loket),
  waarde: null,
  strikt: true,
})

const open = (sleutel: Buffer, waarde: string, loket: string): (Volgsessie & { tot: number }) | null => {
  try {
    return JSON.parse(
      ontsleutel(sleutel, Buffer.from(waarde, 'base64url'), plek(loket)).toString('utf8'),
    ) as Volgsessie & {
      tot: number
    }
  } catch {
    // Not ours, of another desk, or changed on the way.
    return null
  }
}

/** What the cookie says: whose report is followed, that the time is over, or nothing. */
export const leesVolgsessie = async (v: Verzoek): Promise<Volgsessie | 'verlopen' | null> => {
  const waarde = koekjeVan(v.request, koekjenaam(v.desk.loket))
  const inhoud = waarde ? open(await sleutelVan(v), waarde, v.desk.loket) : null
  if (inhoud === null) return null
  const { tot, ...sessie } = inhoud
  return tot > v.nu.getTime() ? sessie : 'verlopen'
}

/** Number and code that a form sent along; otherwise those of who is following a report. */
export const bewijsUit = async (v: Verzoek): Promise<Bewijs | null> => {
  const getypt = leesBewijs(veld(v.formulier, 'nummer'), veld(v.formulier, 'code'))
  if (getypt || veld(v.formulier, 'code') !== '') return getypt
  const sessie = await leesVolgsessie(v)
  return sessie && sessie !== 'verlopen' ? sessie.bewijs : null
}
