import type { Briefsjabloon } from '../protocollen/delen/brieven.ts'
import { doelgroepenVan } from '../protocollen/doelgroepen.ts'
import { geldt } from '../protocollen/geldt.ts'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { type Spoor, verbodenIn } from '../web/herleidbaar/sporen.ts'
import { GEEN_PERSOON, spoorfout } from '../web/herleidbaar/vraag.tsx'
import type { Concept } from './tekst.ts'

type Velden = Pick<Concept, 'naam' | 'vrij'>
type Sporen = Readonly<Record<keyof Velden, readonly Spoor[]>>

/** Who reported reads a letter to the reporter: what it says of them is known. */
const zonderLezer = (g: Geopend): Geopend => ({ ...g, meldingen: g.meldingen.slice(1) })

const navraag = (s: Spoor): Spoor => ({ ...s, los: true, nodig: true })

/** In a letter without an audience: what leads to who reported, and then what leads to who it is about. */
const zonderDoelgroep = (tekst: string, { noemt }: Briefsjabloon, g: Geopend): readonly Spoor[] => {
  const wat: readonly string[] = noemt && geldt(noemt.wanneer, g.zaak.kenmerken) ? noemt.wat : []
  const vanMelders = verbodenIn(tekst, { ...g, betrokkenen: [], voorvallen: [] }, null)
  const vanBetrokkenen = verbodenIn(tekst, { ...g, meldingen: [] }, null)
    .filter(s => !vanMelders.some(m => m.soort === s.soort && m.gevonden === s.gevonden))
    .map(s => (wat.includes(s.soort) ? navraag(s) : s))
  return [...vanMelders, ...vanBetrokkenen]
}

/**
 * What in a letter leads to a person whom its reader may not know, per field. What an audience may know is said with
 * the audience; without one it is said with the letter, and what is not said there may not be known.
 */
export const sporenInBrief = (c: Velden, s: Briefsjabloon, geopend: Geopend): Sporen => {
  const doelgroep = doelgroepenVan(geopend.protocol).find(d => d.code === s.doelgroep) ?? null
  const aanMelder = s.aan === 'melder'
  const g = aanMelder ? zonderLezer(geopend) : geopend
  return {
    // Whom it is to may be somebody of the dossier; then whoever writes says so.
    naam: aanMelder ? [] : verbodenIn(c.naam, g, doelgroep).map(navraag),
    vrij: doelgroep ? verbodenIn(c.vrij, g, doelgroep) : zonderDoelgroep(c.vrij, s, g),
  }
}

/** Per field why this letter may not leave like this; null when it may. `magBlijven`: what was confirmed. */
export const spoorfouten = (c: Concept, s: Briefsjabloon, g: Geopend) => {
  const sporen = sporenInBrief(c, s, g)
  const gezien = { [GEEN_PERSOON]: c.magBlijven ?? [] }
  return { naam: spoorfout(sporen.naam, gezien), vrij: spoorfout(sporen.vrij, gezien) }
}
