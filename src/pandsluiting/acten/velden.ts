import { bijzonderVan } from '../../protocollen/bases/bijzonder.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import { type Formulier, veld } from '../../web/route/verzoek.ts'
import type { Ontbrekend } from '../domain.ts'

export const protocolVan = (k: { protocol: Protocolversie }) => bijzonderVan(k.protocol).pandsluiting

/** What was typed; before anything was, what was settled earlier. */
export const ofEerder = (f: Formulier, naam: string, eerder: string | null | undefined): string =>
  f[naam] === undefined ? (eerder ?? '') : veld(f, naam)

export const weigeringen = {
  nogNietGescreend: 'Screen de melding eerst.',
  dossierDicht: 'Dit dossier is gesloten. Heropen het eerst.',
  geenPandsluiting: 'Dit dossier gaat volgens de screening niet over de sluiting van een woning.',
}

/** What is missing, as a sentence that says what to do. */
export const ontbreekt: Readonly<Record<Ontbrekend, string>> = {
  situatieOntbreekt: 'De situatie van het gezin ontbreekt. Beschrijf wie er wonen en wat er speelt.',
  kinderenOntbreekt: 'Er staat nog niet of er kinderen in de woning wonen.',
  veiligheidOntbreekt: 'Er is nog niet vastgelegd of de kinderen veilig zijn. Laat dat eerst bekijken.',
  hulpOntbreekt: 'De hulp aan het gezin ontbreekt. Leg vast wat er loopt, start of zwaarder wordt.',
  overlegOntbreekt: 'Het wijkteam is nog niet gesproken. Doe dit samen met het wijkteam en leg het vast.',
}

export const toekomst = 'Een van de dagen moet nog komen. Kijk de datums na.'
