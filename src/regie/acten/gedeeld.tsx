import { momentInWoorden } from '../../kernel/uitleg/datum.ts'
import { meegestuurd } from '../../web/act/soorten.tsx'
import { vormnamen } from '../../web/dossierbeeld/woorden/overleg.ts'
import { veld } from '../../web/verzoek.ts'

export const dicht = { dossierDicht: 'Dit dossier is gesloten. Heropen het eerst.' }
export const voorbij = {
  ...dicht,
  overlegOnbekend: 'Dit overleg is er niet. Ga terug naar het dossier.',
  overlegVoorbij: 'Dit overleg is al gehouden of afgezegd, misschien net door een collega.',
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
