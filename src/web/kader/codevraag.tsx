import type { ReactNode } from 'react'
import { Formulier } from '../onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../onderdelen/formulier/foutenoverzicht.tsx'
import { Knop, Knoppen } from '../onderdelen/formulier/knop.tsx'
import { Tekstveld } from '../onderdelen/formulier/tekstveld.tsx'
import { Kop } from '../onderdelen/kop.tsx'
import { Telefoon } from '../onderdelen/telefoon.tsx'
import type { Verzoek } from '../route/verzoek.ts'
import { Publiekpagina } from './kader.tsx'

type Props = {
  v: Verzoek
  actie: string
  fouten: readonly Veldfout[]
  /** How long it opens, and what it is good for. */
  intro: string
  /** What must be known before opening, and what was typed and not kept. */
  eerst?: ReactNode
  daarna?: ReactNode
}

/**
 * Asks the code of a link. That somebody came here says nothing yet: programs that check mail follow links too.
 */
export const Codevraag = ({ v, actie, fouten, intro, eerst, daarna }: Props) => (
  <Publiekpagina v={v} titel="Er staat iets voor u klaar" fout={fouten.length > 0}>
    <Foutenoverzicht fouten={fouten} />
    <Kop titel="Er staat iets voor u klaar" intro={<p>{intro}</p>} />
    {eerst}
    <Formulier actie={actie}>
      <Tekstveld
        naam="code"
        label="Code"
        uitleg="6 cijfers, bijvoorbeeld 123 456"
        breedte="kort"
        cijfers
        fout={foutPerVeld(fouten).code}
      />
      <Knoppen>
        <Knop>Open en lees</Knop>
      </Knoppen>
    </Formulier>
    {daarna}
    <p className="utrecht-paragraph">
      Geen code gekregen? Bel het loket: <Telefoon nummer={v.desk.spoedtelefoon} />.
    </p>
  </Publiekpagina>
)
