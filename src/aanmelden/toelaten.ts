import type { Tx } from '../db/verbinding.ts'
import { beginSessie, bevestigSessie, eindigSessie, findWie } from '../toegang/sessies.ts'
import { logBlik } from '../toegang/toegangslog.ts'
import type { Antwoord } from '../web/route/antwoorden.ts'
import { koekjeVan, sessiekoekje, type Verzoek } from '../web/route/verzoek.ts'
import type { Persoon } from './oidc/stroom.ts'
import { type Bekende, findBekende, neemRollenAf, schrijfGebruiker } from './store.ts'
import type { Aanmeldweigering } from './weigeringen.ts'

/** Who tried to come in, and whether they did: ids and roles only. */
export const logAanmelding = (
  tx: Tx,
  v: Verzoek,
  { wie, rollen, gelukt }: { wie: string | null; rollen: readonly string[]; gelukt: boolean },
): Promise<void> =>
  logBlik(tx, {
    loket: v.desk.loket,
    wie,
    rol: rollen.join(' '),
    handeling: 'openbaar.aanmelden',
    doel: 'beheer',
    herkomst: v.herkomst,
    uitkomst: gelukt ? 'toegestaan' : 'geweigerd',
  })

/** Starts a session of its own: the cookie is new at every sign-in, and what the browser still had ends. */
export const openSessie = async (
  tx: Tx,
  v: Verzoek,
  gebruiker: string,
  naar: string,
  idtoken: string | null = null,
): Promise<Antwoord> => {
  const { loket } = v.desk
  const vorige = koekjeVan(v.request, sessiekoekje(loket))
  if (vorige) await eindigSessie(tx, loket, vorige)
  const waarde = await beginSessie(tx, loket, gebruiker, v.nu, idtoken)
  return { naar, koekje: { naam: sessiekoekje(loket), waarde } }
}

type Keuring = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly weigering: Aanmeldweigering }

/** Roles and name as the provider says now. Without a role no account is made, and one that was there holds none. */
const keur = async (tx: Tx, v: Verzoek, persoon: Persoon, bekende: Bekende | null): Promise<Keuring> => {
  const { loket } = v.desk
  if (bekende && !bekende.actief) return { ok: false, weigering: 'geblokkeerd' }
  if (persoon.rollen.length === 0) {
    if (bekende) await neemRollenAf(tx, loket, bekende.id)
    return { ok: false, weigering: 'geenRol' }
  }
  const { id } = await schrijfGebruiker(tx, loket, bekende?.id ?? v.huisraad.baken.nieuwId(), persoon)
  return { ok: true, id }
}

/** Lets in whom the provider vouches for, or says why not. Logged either way. */
export const laatBinnen = async (
  tx: Tx,
  v: Verzoek,
  persoon: Persoon,
  naar: string,
): Promise<Antwoord | Aanmeldweigering> => {
  const bekende = await findBekende(tx, v.desk.loket, persoon)
  const keuring = await keur(tx, v, persoon, bekende)
  const wie = keuring.ok ? keuring.id : (bekende?.id ?? null)
  await logAanmelding(tx, v, { wie, rollen: persoon.rollen, gelukt: keuring.ok })
  return keuring.ok ? openSessie(tx, v, keuring.id, naar, persoon.idtoken) : keuring.weigering
}

/** Step-up: the same person, who signed in again. */
export const bevestig = async (
  tx: Tx,
  v: Verzoek,
  persoon: Persoon,
  naar: string,
): Promise<Antwoord | Aanmeldweigering> => {
  const { loket } = v.desk
  const token = koekjeVan(v.request, sessiekoekje(loket))
  const wie = token ? await findWie(tx, loket, token, v.nu, v.herkomst) : null
  if (!wie || !token) return 'aanmeldingVerlopen'
  const bekende = await findBekende(tx, loket, persoon)
  const zelf = bekende?.id === wie.id
  const keuring: Keuring = zelf ? await keur(tx, v, persoon, bekende) : { ok: false, weigering: 'anderePersoon' }
  await logAanmelding(tx, v, { wie: wie.id, rollen: persoon.rollen, gelukt: keuring.ok })
  if (!keuring.ok) return keuring.weigering
  await bevestigSessie(tx, loket, token, v.nu)
  return { naar }
}
