import { inLoket } from '../db/verbinding.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import type { Koekje } from '../web/route/antwoorden.ts'
import { type Formulier, koekjeVan, type Verzoek, veld } from '../web/route/verzoek.ts'
import { findOntvangstbewijs } from '../zaken/deuren/ontvangstbewijs.ts'
import { findZaak } from '../zaken/register/store.ts'
import { type Bewaard, indieningssleutel, isAdres, wijzigConcept } from './concept/bewaren.ts'
import { BEWAARDAGEN } from './concept/store.ts'
import { type Concept, findStap } from './invullen/concept.ts'

const koekjenaam = (loket: string): string => `__Host-baken-concept-${loket}`
export const koekje = (v: Verzoek, waarde: string | null, maxLeeftijd = BEWAARDAGEN * 86_400): Koekje => ({
  naam: koekjenaam(v.desk.loket),
  waarde,
  maxLeeftijd,
})

/** What stands in the cookie after a draft was wiped, for as long as another window may still be open. */
const GEWIST = 'gewist'
const GEWIST_SECONDEN = 3_600
export const gewistKoekje = (v: Verzoek): Koekje => koekje(v, GEWIST, GEWIST_SECONDEN)
export const isGewist = (v: Verzoek): boolean => koekjeVan(v.request, koekjenaam(v.desk.loket)) === GEWIST

export const adresVan = (v: Verzoek): string | null => {
  const waarde = koekjeVan(v.request, koekjenaam(v.desk.loket))
  return isAdres(waarde) ? waarde : null
}

export const basis = (v: Verzoek): string => `/${v.desk.loket}/melden`
export const stappad = (v: Verzoek, code: string): string => `${basis(v)}/stap/${code}`

/** The page of the form from which files were asked for, and to which one goes back; with `controle` on to the check page. */
export type Vanaf = { readonly stap: string; readonly controle: boolean }

/** A page that this form has; anything else leads to the check page. */
export const vanafUit = (v: Verzoek, versie: Protocolversie, f: Formulier): Vanaf | null => {
  const stap = findStap(v.desk, versie, veld(f, 'van'))
  return stap ? { stap: stap.code, controle: veld(f, 'terug') === 'controle' } : null
}

const alsVelden = ({ stap, controle }: Vanaf): Readonly<Record<string, string>> => ({
  van: stap,
  ...(controle ? { terug: 'controle' } : {}),
})
export const vanafVelden = (vanaf: Vanaf | null) => (vanaf ? alsVelden(vanaf) : {})

export const bijlagenpad = (v: Verzoek, vanaf: Vanaf | null): string => {
  const vraag = new URLSearchParams(vanafVelden(vanaf)).toString()
  return `${basis(v)}/bijlagen${vraag ? `?${vraag}` : ''}`
}

/** Back on the page it is not said yet what is missing there: somebody only went for a photo. */
export const naBijlagen = (v: Verzoek, vanaf: Vanaf | null): string =>
  vanaf ? `${stappad(v, vanaf.stap)}?bij=bijlagen${vanaf.controle ? '&van=controle' : ''}` : `${basis(v)}/controle`

/** What a page of the form stands on. */
export type Bezig = { v: Verzoek; versie: Protocolversie; adres: string; bewaard: Bewaard }

export const bewijsVan = async (v: Verzoek, adres: string) => {
  const { baken } = v.huisraad
  const { loket } = v.desk
  return inLoket(baken.db, loket, async tx => {
    const bewijs = await findOntvangstbewijs(tx, baken, loket, indieningssleutel(adres))
    const zaak = bewijs ? await findZaak(tx, loket, bewijs.zaak) : null
    return bewijs && zaak ? { ontvangst: bewijs, zaak } : null
  })
}

/** Changes the draft of this window; null when there is none (any more). */
export const wijzig = async (v: Verzoek, verander: (c: Concept) => Concept) => {
  const adres = adresVan(v)
  const bewaard = adres ? await wijzigConcept(v.huisraad.baken, v.desk.loket, adres, verander) : null
  return adres && bewaard ? { adres, ...bewaard } : null
}
