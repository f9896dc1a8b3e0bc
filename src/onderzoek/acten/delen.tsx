import { eisTekst } from '../../web/act/lezen.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { stukwoord } from '../../web/dossierbeeld/woorden/onderzoek.ts'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { Verborgen } from '../../web/onderdelen/formulier/formulier.tsx'
import { Tekstvak } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { type Formulier, veld } from '../../web/verzoek.ts'
import { findStuk, findVoorlegging } from '../domain.ts'

type Velden = { f: Formulier; fouten: Readonly<Record<string, string | undefined>>; g: Geopend }

export const Vak = ({
  naam,
  label,
  uitleg,
  regels = 4,
  ...v
}: Velden & { naam: string; label: string; uitleg?: string; regels?: number }) => (
  <Tekstvak naam={naam} label={label} uitleg={uitleg} waarde={veld(v.f, naam)} fout={v.fouten[naam]} regels={regels} />
)

export const leesVak = (f: Formulier, naam: string, anders: string, nieuwId: () => string) => {
  const t = eisTekst(f, naam, naam, nieuwId, anders)
  return { id: t.id ?? '', teksten: t.teksten, fouten: t.fout ? [{ naam, tekst: t.fout }] : [] }
}

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
