import type { Velden } from '../../web/act/act.ts'
import { meegestuurd } from '../../web/act/soorten.tsx'
import { stuknaam } from '../../web/dossierbeeld/woorden/onderzoek.ts'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { veld } from '../../web/verzoek.ts'
import { findStuk, findVoorlegging } from '../domain.ts'

export const gedeeld = {
  dossierDicht: 'Dit dossier is niet in behandeling. Heropen het eerst.',
  nietBesloten: 'De toezichthouder onderzoekt dit niet zelf.',
  alVastgesteld: 'Het rapport is al vastgesteld. Wat is verstuurd, verandert niet meer.',
} as const

const Bij = ({ f, g }: Pick<Velden, 'f' | 'g'>) => {
  const [stuk, v] = [findStuk(g.zaak, veld(f, 'stuk')), findVoorlegging(g.zaak, veld(f, 'stuk'), veld(f, 'voor'))]
  return (
    <p className="utrecht-paragraph">
      <strong>{stuk ? stuknaam(g, stuk) : 'Kies het stuk op de pagina Eigen onderzoek.'}</strong>
      {v && `, voorgelegd aan ${tekst(g, v.aan)}`}
    </p>
  )
}

/** Which piece, put to whom; both travel along. */
export const bij = { stuk: meegestuurd(v => <Bij {...v} />), voor: meegestuurd() }
