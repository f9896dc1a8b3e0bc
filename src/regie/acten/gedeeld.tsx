import type { Overleg } from '../../begrippen/werk.ts'
import { momentInWoorden } from '../../kernel/uitleg/datum.ts'
import type { KanNiet } from '../../web/act/act.ts'
import { meegestuurd } from '../../web/act/soorten/mee.tsx'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { vormnamen } from '../../web/dossierbeeld/woorden/overleg.ts'
import { type Formulier, veld } from '../../web/route/verzoek.ts'

export const dicht = { dossierDicht: 'Dit dossier is gesloten. Heropen het eerst.' }
export const nogNietGeweest =
  'Dit overleg moet nog beginnen. Was het eerder? Zeg dit dan af, en plan het op het moment waarop het was.'
export const voorbij = {
  ...dicht,
  overlegOnbekend: 'Dit overleg is er niet. Ga terug naar het dossier.',
  overlegVoorbij: 'Dit overleg is al gehouden of afgezegd, misschien net door een collega.',
}

const vind = (g: Geopend, f: Formulier) => {
  const { deelnemers = [], overleggen = [] } = g.zaak.werk.overleg ?? {}
  const van = deelnemers.find(d => d.id === veld(f, 'deelnemer'))?.overleg ?? veld(f, 'overleg')
  return overleggen.find(o => o.id === van)
}

const verder = { tekst: 'Bekijk het overleg', pad: 'overleg' }

/** A meeting that is not there, was called off or was held asks nothing more. */
export const geenPlan = (g: Geopend, _nu: string, f: Formulier): KanNiet | null => {
  const o = vind(g, f)
  if (!o) return { zin: voorbij.overlegOnbekend, verder }
  const zinnen = {
    gepland: null,
    afgezegd: 'Dit overleg is afgezegd, misschien net door een collega.',
    gehouden: 'Dit overleg is al gehouden. Het verslag staat in het dossier.',
  } satisfies Record<Overleg['status'], string | null>
  const zin = zinnen[o.status]
  return zin === null ? null : { zin, verder }
}

/** The same, of one that is still to begin: there are no notes of it yet. */
export const nogNiet = (g: Geopend, nu: string, f: Formulier): KanNiet | null => {
  const o = vind(g, f)
  return geenPlan(g, nu, f) ?? (o && o.wanneer > nu ? { zin: nogNietGeweest, verder } : null)
}

/** Which meeting the page is about. */
export const overleg = meegestuurd(({ g, f }) => {
  const o = g.zaak.werk.overleg?.overleggen.find(o => o.id === veld(f, 'overleg'))
  return (
    <p className="utrecht-paragraph">
      <strong>{o ? `${vormnamen[o.vorm]}, ${momentInWoorden(o.wanneer)}` : 'Dit overleg is er niet (meer).'}</strong>
    </p>
  )
})
