import { sleutelUit } from '../../kluis/geheim.ts'
import { ontsleutel, plaats, versleutel } from '../../kluis/versleuteling.ts'
import type { Koekje } from './antwoorden.ts'
import { koekjeVan, type Verzoek } from './verzoek.ts'

/** They may use somebody else's telephone: what nobody looks at closes. */
export const STIL_MINUTEN = 30
const STIL_MS = STIL_MINUTEN * 60_000
const HOOGSTENS_MS = 12 * 3_600_000

/** What somebody without an account showed, for a short while, in a sealed cookie: it stands in no address. */
export type Stillesessie<S> = {
  /** The cookie; its time begins anew, up to half a day after it was shown. */
  readonly koekje: (v: Verzoek, s: S) => Promise<Koekje>
  readonly wis: (v: Verzoek) => Koekje
  /** What the cookie says, that its time is over, or nothing. */
  readonly lees: (v: Verzoek) => Promise<S | 'verlopen' | null>
}

/** `begin` is when it was shown, in milliseconds. */
export const stilleSessie = <S extends { readonly begin: number }>(soort: string): Stillesessie<S> => {
  const naam = (v: Verzoek): string => `__Host-baken-${soort}-${v.desk.loket}`
  const plek = (v: Verzoek): string => plaats(v.desk.loket, 'koekje', soort, 'waarde')
  const sleutelVan = async ({ huisraad, desk }: Verzoek): Promise<Buffer> =>
    sleutelUit((await huisraad.baken.kluis.zoeksleutel(desk.loket)).toString('base64'), `baken ${soort}`)

  const open = (v: Verzoek, sleutel: Buffer, waarde: string): (S & { tot: number }) | null => {
    try {
      return JSON.parse(ontsleutel(sleutel, Buffer.from(waarde, 'base64url'), plek(v)).toString('utf8'))
    } catch {
      // Not ours, of another desk, or changed on the way.
      return null
    }
  }

  return {
    koekje: async (v, s) => {
      const tot = Math.min(v.nu.getTime() + STIL_MS, s.begin + HOOGSTENS_MS)
      const waarde = versleutel(await sleutelVan(v), JSON.stringify({ ...s, tot }), plek(v))
      // Kept by the browser for longer than it opens anything: then we can say that the time is over.
      return { naam: naam(v), waarde: waarde.toString('base64url'), maxLeeftijd: HOOGSTENS_MS / 1_000, strikt: true }
    },
    wis: v => ({ naam: naam(v), waarde: null, strikt: true }),
    lees: async v => {
      const waarde = koekjeVan(v.request, naam(v))
      const sessie = waarde ? open(v, await sleutelVan(v), waarde) : null
      if (sessie === null) return null
      return sessie.tot > v.nu.getTime() ? sessie : 'verlopen'
    },
  }
}
