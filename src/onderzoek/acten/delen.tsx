import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { stukwoord } from '../../web/dossierbeeld/woorden/onderzoek.ts'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { Verborgen } from '../../web/onderdelen/formulier/formulier.tsx'
import { type Formulier, veld } from '../../web/verzoek.ts'
import { findStuk, findVoorlegging } from '../domain.ts'

type Velden = { f: Formulier; g: Geopend }

export const gedeeld = {
  dossierDicht: 'Dit dossier is niet in behandeling. Heropen het eerst.',
  nietBesloten: 'De toezichthouder onderzoekt dit niet zelf.',
  alVastgesteld: 'Het rapport is al vastgesteld. Wat is verstuurd, verandert niet meer.',
} as const

/** Which piece, put to whom; both travel along. */
export const Bij = ({ f, g }: Velden) => {
  const [stuk, v] = [findStuk(g.zaak, veld(f, 'stuk')), findVoorlegging(g.zaak, veld(f, 'stuk'), veld(f, 'voor'))]
  return (
    <>
      <Verborgen velden={{ stuk: veld(f, 'stuk'), voor: veld(f, 'voor') }} />
      <p className="utrecht-paragraph">
        <strong>{stuk ? stukwoord[stuk.stuk] : 'Kies het stuk op de pagina Eigen onderzoek.'}</strong>
        {v && `, voorgelegd aan ${tekst(g, v.aan)}`}
      </p>
    </>
  )
}
