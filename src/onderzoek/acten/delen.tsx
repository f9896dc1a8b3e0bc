import type { Velden } from '../../web/act/act.ts'
import { meegestuurd } from '../../web/act/soorten/mee.tsx'
import type { Vraag } from '../../web/act/vragen.tsx'
import { stuknaam } from '../../web/dossierbeeld/woorden/onderzoek.ts'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { veld } from '../../web/route/verzoek.ts'
import type { Genoemd } from '../../zaken/verloop/afspreken.ts'
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

/** Whom it is about, with the sentence that their task is: on the work list nothing else stands beside it. */
export const metTaak = ({ vraag, lees }: Vraag<string>, zin: (wie: string) => string): Vraag<Genoemd> => ({
  vraag,
  lees: (naam, l) => {
    const wie = lees(naam, l)
    if (!wie.ok) return wie
    const taak = { id: l.nieuwId(), soort: 'taak', tekst: zin(wie.teksten?.[0]?.tekst ?? '') }
    const teksten = [...(wie.teksten ?? []), taak]
    return { ok: true, waarde: { wie: wie.waarde, taaktekst: taak.id }, teksten }
  },
})

/** Which piece, put to whom; both travel along. */
export const bij = { stuk: meegestuurd(v => <Bij {...v} />), voor: meegestuurd() }
