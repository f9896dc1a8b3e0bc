import type { Zaak } from '../../begrippen/zaak.ts'
import type { Handeling } from '../../toegang/handelingen.ts'
import { mag } from '../../toegang/mag.ts'
import { relatieVan } from '../../toegang/wie.ts'
import type { Aangemeld } from '../route/verzoek.ts'

/** What this user may do with this dossier; buttons and tabs show nothing else. */
export const mogelijkVoor = (v: Pick<Aangemeld, 'wie' | 'nu'>, zaak: Zaak) => {
  const over = { vertrouwelijkheid: zaak.vertrouwelijkheid, relatie: relatieVan(v.wie, zaak) }
  return (h: Handeling) => {
    const oordeel = mag(v.wie, h, over, v.nu)
    return oordeel.mag || oordeel.reden === 'bevestiging'
  }
}
