import type { Briefsjabloon } from '../protocollen/delen/brieven.ts'
import { doelgroepenVan } from '../protocollen/doelgroepen.ts'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { type Spoor, verbodenIn } from '../web/herleidbaar/sporen.ts'
import { GEEN_PERSOON, spoorfout } from '../web/herleidbaar/vraag.tsx'
import type { Concept } from './tekst.ts'

type Velden = Pick<Concept, 'naam' | 'vrij'>
type Sporen = Readonly<Record<keyof Velden, readonly Spoor[]>>

/** Who reported reads a letter to the reporter: what it says of them is known. */
const zonderLezer = (g: Geopend): Geopend => ({ ...g, meldingen: g.meldingen.slice(1) })

/**
 * What in a letter to an audience leads to a person whom that audience may not know, per field. A letter without an
 * audience goes to whoever is named in it, and nothing is known of what that reader may know.
 */
export const sporenInBrief = (c: Velden, s: Briefsjabloon, geopend: Geopend): Sporen => {
  const doelgroep = doelgroepenVan(geopend.protocol).find(d => d.code === s.doelgroep)
  if (!doelgroep) return { naam: [], vrij: [] }
  const aanMelder = s.aan === 'melder'
  const g = aanMelder ? zonderLezer(geopend) : geopend
  return {
    // Whom it is to may be somebody of the dossier; then whoever writes says so.
    naam: aanMelder ? [] : verbodenIn(c.naam, g, doelgroep).map(t => ({ ...t, los: true, vermoed: true as const })),
    vrij: verbodenIn(c.vrij, g, doelgroep),
  }
}

/** Per field why this letter may not leave like this; null when it may. `magBlijven`: what was confirmed. */
export const spoorfouten = (c: Concept, s: Briefsjabloon, g: Geopend) => {
  const sporen = sporenInBrief(c, s, g)
  const gezien = { [GEEN_PERSOON]: c.magBlijven ?? [] }
  return { naam: spoorfout(sporen.naam, gezien), vrij: spoorfout(sporen.vrij, gezien) }
}
