import { inLoket, type Tx } from '../../db/verbinding.ts'
import { normaliseerCode } from '../../kernel/toegangscode.ts'
import { beginAanbiedersessie, eindigAanbiedersessie } from '../../toegang/aanbiedersessies.ts'
import { partijVan } from '../../toegang/magaanbieder.ts'
import { logBlik } from '../../toegang/toegangslog.ts'
import type { Aanbiederwie } from '../../toegang/wie.ts'
import { rolVan } from '../../web/route/aanbiederroute.tsx'
import type { Antwoord } from '../../web/route/antwoorden.ts'
import { aanbiederkoekje, koekjeVan, type Verzoek } from '../../web/route/verzoek.ts'
import { findToegang } from '../../zaken/aanbieder/store.ts'
import { findZaak } from '../../zaken/register/store.ts'

type Wie = Pick<Aanbiederwie, 'naam' | 'organisatie' | 'toegang'> & { readonly idtoken?: string }

/** Who tried to come in for a provider, and whether they did. */
export const logBinnenkomst = (
  tx: Tx,
  v: Verzoek,
  wie: Pick<Wie, 'organisatie'>,
  uitkomst: 'toegestaan' | 'geweigerd' | 'niet-gevonden',
  zaak: string | null = null,
): Promise<void> =>
  logBlik(tx, {
    loket: v.desk.loket,
    wie: null,
    rol: rolVan(wie),
    handeling: 'openbaar.aanmelden',
    doel: 'melding-behandelen',
    zaak,
    herkomst: v.herkomst,
    uitkomst,
  })

/** Starts a session of its own: the cookie is new at every sign-in, and what the browser still had ends. */
export const openAanbiedersessie = async (tx: Tx, v: Verzoek, wie: Wie, naar: string): Promise<Antwoord> => {
  const { loket } = v.desk
  const naam = aanbiederkoekje(loket)
  const vorige = koekjeVan(v.request, naam)
  if (vorige) await eindigAanbiedersessie(tx, loket, vorige)
  const waarde = await beginAanbiedersessie(tx, loket, v.huisraad.baken.nieuwId(), wie, v.nu)
  return { naar, koekje: { naam, waarde } }
}

/** Lets in who has the code of a way in that still holds; null when there is none. Every try is logged. */
export const laatBinnenMetCode = async (v: Verzoek, getypt: string, naam: string): Promise<Antwoord | null> => {
  const { baken } = v.huisraad
  const { loket } = v.desk
  const code = normaliseerCode(getypt)
  const sleutel = await baken.kluis.zoeksleutel(loket)
  return inLoket(baken.db, loket, async tx => {
    const toegang = code ? await findToegang(tx, loket, sleutel, code) : null
    const zaak = toegang && (await findZaak(tx, loket, toegang.zaak))
    const wie = { naam, organisatie: null, toegang: toegang?.id ?? null }
    const partij = toegang && zaak ? partijVan({ ...wie, loket, sessie: '', herkomst: v.herkomst }, zaak) : null
    const uitkomst = partij ? 'toegestaan' : zaak ? 'geweigerd' : 'niet-gevonden'
    await logBinnenkomst(tx, v, wie, uitkomst, zaak?.id ?? null)
    return partij && openAanbiedersessie(tx, v, wie, `/${loket}/aanbieder/onderzoek/${partij.id}`)
  })
}
