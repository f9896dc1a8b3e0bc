import { inLoket } from '../db/verbinding.ts'
import { ontsleutel } from '../kluis/versleuteling.ts'
import { stuurBerichten } from '../toegang/berichten.ts'
import { handelingen } from '../toegang/handelingen.ts'
import { logBlik } from '../toegang/toegangslog.ts'
import type { Wie } from '../toegang/wie.ts'
import type { Baken } from '../zaken/baken.ts'
import { plaatsVan } from '../zaken/register/inhoud.ts'
import type { Oordeel } from './domain.ts'
import { findNoodtoegangMet, type Noodtoegang, saveOordeel } from './store.ts'

export type Beoordeelweigering = 'nietGevonden' | 'zelfGebruikt' | 'alBeoordeeld'
export type Beoordeelafloop = { readonly ok: true } | { readonly ok: false; readonly weigering: Beoordeelweigering }

/** The reason as it was given; of the dossier itself nothing is opened. */
export const redenVan = async (baken: Baken, loket: string, n: Noodtoegang): Promise<string> => {
  const sleutel = (await baken.kluis.pak(loket, [n.zaak])).get(n.zaak)
  return sleutel ? ontsleutel(sleutel, n.reden, plaatsVan.noodtoegang(loket, n.id)).toString('utf8') : ''
}

/** The privacy officer's verdict. Whoever pressed never judges it; presser and owner are told. */
export const beoordeelNoodknop = (baken: Baken, wie: Wie, id: string, oordeel: Oordeel): Promise<Beoordeelafloop> =>
  inLoket(baken.db, wie.loket, async (tx): Promise<Beoordeelafloop> => {
    const { loket } = wie
    const n = await findNoodtoegangMet(tx, loket, id)
    if (!n) return { ok: false, weigering: 'nietGevonden' }
    const zelf = n.gebruiker === wie.id
    await logBlik(tx, {
      loket,
      wie: wie.id,
      rol: 'privacyfunctionaris',
      handeling: 'noodknop.beoordelen',
      doel: handelingen['noodknop.beoordelen'].doel,
      zaak: n.zaak,
      herkomst: wie.herkomst,
      uitkomst: zelf ? 'geweigerd' : 'toegestaan',
    })
    if (zelf) return { ok: false, weigering: 'zelfGebruikt' }
    const op = baken.klok().toISOString()
    if (!(await saveOordeel(tx, loket, id, { op, door: wie.id, oordeel })))
      return { ok: false, weigering: 'alBeoordeeld' }
    const aan = [...new Set([n.gebruiker, n.behandelaar])].filter(a => a !== null)
    const berichten = aan.map(a => ({ aan: a, soort: 'noodknopBeoordeeld' as const, zaak: n.zaak }))
    await stuurBerichten(tx, loket, berichten, op, baken.nieuwId)
    return { ok: true }
  })
