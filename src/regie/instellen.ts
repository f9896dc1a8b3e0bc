import { inLoket, type Tx } from '../db/verbinding.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { stuurBerichten } from '../toegang/berichten.ts'
import { findCollegas, kanBehandelen } from '../toegang/gebruikersnamen.ts'
import { logBlik } from '../toegang/toegangslog.ts'
import { findWaarnemingen } from '../toegang/waarneming.ts'
import type { Wie } from '../toegang/wie.ts'
import type { Baken } from '../zaken/baken.ts'
import { beeindigWaarneming, insertWaarneming, lockGebruiker } from './store.ts'
import { type Afwezigheid, waarnemingInstellen } from './waarneming.ts'

/** Both who is away and who covers hear of it, unless they do it themselves; the log says whose dossiers opened to whom. */
const vertel = async (tx: Tx, baken: Baken, wie: Wie, over: readonly string[], op: string): Promise<void> => {
  const berichten = over.filter(id => id !== wie.id).map(aan => ({ aan, soort: 'waarneming', zaak: null }) as const)
  await stuurBerichten(tx, wie.loket, berichten, op, baken.nieuwId)
  await logBlik(tx, {
    loket: wie.loket,
    wie: wie.id,
    rol: wie.rollen.join(' '),
    handeling: 'waarneming.instellen',
    doel: 'melding-behandelen',
    onderwerpen: over,
    herkomst: wie.herkomst,
    uitkomst: 'toegestaan',
  })
}

/** Sets a cover, for oneself or (`magRegelen`) for a colleague. */
export const stelWaarnemingIn = (baken: Baken, wie: Wie, a: Afwezigheid, magRegelen: boolean) =>
  inLoket(baken.db, wie.loket, async tx => {
    if (a.afwezige !== wie.id && !magRegelen) return { ok: false, weigering: 'nietVanU' } as const
    const nu = baken.klok().toISOString()
    const collegas = await findCollegas(tx, wie.loket)
    if (!collegas.has(a.afwezige) || !collegas.has(a.waarnemer))
      return { ok: false, weigering: 'waarnemerWeg' } as const
    for (const id of [a.afwezige, a.waarnemer].sort()) await lockGebruiker(tx, wie.loket, id)
    const vandaag = dagVan(nu)
    const bestaande = await findWaarnemingen(tx, wie.loket, vandaag)
    const besluit = waarnemingInstellen(a, { vandaag, bestaande, kanBehandelen: id => kanBehandelen(collegas.get(id)) })
    if (!besluit.ok) return besluit
    await insertWaarneming(tx, wie, baken.nieuwId(), a, nu)
    await vertel(tx, baken, wie, [a.afwezige, a.waarnemer], nu)
    return { ok: true } as const
  })

/** Ends a cover before its day; who is away does it, or a coordinator. What has ended already stays as it was. */
export const eindigWaarneming = (baken: Baken, wie: Wie, id: string, magRegelen: boolean): Promise<boolean> =>
  inLoket(baken.db, wie.loket, async tx => {
    const nu = baken.klok().toISOString()
    const w = (await findWaarnemingen(tx, wie.loket, dagVan(nu))).find(w => w.id === id)
    if (!w || (w.afwezige !== wie.id && !magRegelen)) return false
    await beeindigWaarneming(tx, wie, id, nu)
    await vertel(tx, baken, wie, [w.afwezige, w.waarnemer], nu)
    return true
  })
