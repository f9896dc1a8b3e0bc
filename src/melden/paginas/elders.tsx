import { Controlelijst } from '../../web/onderdelen/formulier/controlelijst.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import { inWoorden } from '../invullen/antwoord.ts'
import type { Concept } from '../invullen/concept.ts'
import type { Blad } from '../invullen/vragen.ts'

/** A question of this page as it was answered elsewhere meanwhile. */
export type Elders = { readonly vraag: string; readonly antwoord: string }

/** What stands in the draft otherwise than it was typed here. */
export const elders = (blad: Blad, hier: Concept, daar: Concept): readonly Elders[] =>
  blad.vragen
    .map(w => ({
      vraag: w.veld.label,
      antwoord: inWoorden(w, daar.antwoorden),
      hier: inWoorden(w, hier.antwoorden),
    }))
    .filter(w => w.antwoord !== w.hier)
    .map(({ vraag, antwoord }) => ({ vraag, antwoord }))

/** Above the page: what was filled in on the other device, and what the buttons do with it. */
export const EldersVeranderd = ({ wat, houd }: { wat: readonly Elders[]; houd: string }) => (
  <Mededeling soort="letop" kop="Deze stap is intussen veranderd">
    <p>In een ander venster of op een ander apparaat is dit ingevuld:</p>
    <Controlelijst regels={wat.map(w => ({ label: w.vraag, waarde: w.antwoord }))} />
    <p>
      Hieronder staat wat u hier typte. Dat is nog niet bewaard. Vul aan wat u mist en kies Verder. Uw tekst komt dan in
      plaats van wat hierboven staat. Of{' '}
      <a className="utrecht-link" href={houd}>
        houd wat hierboven staat
      </a>
      .
    </p>
  </Mededeling>
)
