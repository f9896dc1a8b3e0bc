import { dagInWoorden } from '../../kernel/uitleg/datum.ts'
import type { Kennis, Velden } from '../../web/act/act.ts'
import { alsOpties, lijst } from '../../web/act/soorten/keuze.tsx'
import { meegestuurd } from '../../web/act/soorten/mee.tsx'
import { vakOfNiets } from '../../web/act/soorten/tekst.tsx'
import type { Vraag } from '../../web/act/vragen.tsx'
import { vind } from '../../web/dossierbeeld/woorden/woord.ts'
import { type Formulier, veld } from '../../web/route/verzoek.ts'
import { standVan } from '../domain.ts'

const naamVan = (g: Kennis, f: Formulier): string =>
  vind(g.protocol.toezichthouders, veld(f, 'toezichthouder')) || 'deze toezichthouder'

const bekend = (g: Kennis, f: Formulier) => g.protocol.toezichthouders.some(t => t.code === veld(f, 'toezichthouder'))

const Bij = ({ g, f }: Pick<Velden, 'g' | 'f'>) => {
  const { gemeld } = standVan(g.zaak, veld(f, 'toezichthouder'))
  return (
    <p className="utrecht-paragraph">
      <strong>{naamVan(g, f)}</strong>
      {gemeld && `, gemeld op ${dagInWoorden(gemeld.gemeldOp)}`}
    </p>
  )
}

const meegenomen = meegestuurd(v => <Bij {...v} />)
const gekozen = lijst({
  label: 'Welke toezichthouder?',
  opties: k => alsOpties(k.protocol.toezichthouders),
  anders: 'Kies een van de toezichthouders bij dit dossier.',
})

/** Which supervisor it is about; it travels along. Who comes without one chooses. */
export const toezichthouder: Vraag<string> = {
  vraag: (naam, v) => (bekend(v.g, v.f) ? meegenomen : gekozen).vraag(naam, v),
  lees: gekozen.lees,
}

export const toelichting = vakOfNiets({ label: 'Toelichting', soort: 'toelichting' })

export const gedeeld = {
  dossierDicht: 'De inhoud van dit dossier is vernietigd.',
  nogNietGescreend: 'Screen de melding eerst.',
  toezichthouderOnbekend: 'Kies een van de toezichthouders bij dit dossier.',
} as const
export const onbekend = { keuzeOnbekend: 'Kies een van de mogelijkheden.' } as const
export const dagen = {
  dagInToekomst: 'Een van de dagen ligt in de toekomst.',
  dagVoorVorige: 'De dag ligt voor de stap ervoor. Kijk na welke dag daar staat.',
} as const
export const nogNietGemeld = 'Leg eerst vast wie bij de toezichthouder heeft gemeld, en wanneer.'
