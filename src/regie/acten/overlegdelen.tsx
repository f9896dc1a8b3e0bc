import { momentInWoorden } from '../../kernel/uitleg/datum.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { vormnamen } from '../../web/dossierbeeld/woorden/overleg.ts'
import { Verborgen } from '../../web/onderdelen/formulier/formulier.tsx'
import { type Formulier, veld } from '../../web/verzoek.ts'

export const terug = 'overleg'
export const handeling = 'dossier.bewerken' as const
export const dicht = { dossierDicht: 'Dit dossier is gesloten. Heropen het eerst.' }
export const voorbij = {
  ...dicht,
  overlegOnbekend: 'Dit overleg is er niet. Ga terug naar het dossier.',
  overlegVoorbij: 'Dit overleg is al gehouden of afgezegd, misschien net door een collega.',
}

/** The meeting that a form is about. */
export const Welk = ({ g, f }: { g: Geopend; f: Formulier }) => {
  const o = g.zaak.werk.overleg?.overleggen.find(o => o.id === veld(f, 'overleg'))
  return (
    <>
      <Verborgen velden={{ overleg: veld(f, 'overleg') }} />
      <p className="utrecht-paragraph">
        <strong>{o ? `${vormnamen[o.vorm]}, ${momentInWoorden(o.wanneer)}` : 'Dit overleg is er niet (meer).'}</strong>
      </p>
    </>
  )
}

export const geenMails = { mails: [], teksten: [], links: [] }
