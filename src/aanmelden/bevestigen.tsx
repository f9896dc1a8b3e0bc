import { Baliepagina } from '../web/kader.tsx'
import { Formulier } from '../web/onderdelen/formulier/formulier.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import type { Lezend } from '../web/route.tsx'

/** Step-up: asked before what cannot be undone, leaves the house, or changes who may see. */
export const Bevestigen = ({ v, naar }: { v: Lezend; naar: string }) => (
  <Baliepagina v={v} titel="Bevestig dat u het bent">
    <Kop
      titel="Bevestig dat u het bent"
      intro={<p>Voor deze handeling willen we zeker weten dat u het zelf bent. Dat geldt daarna tien minuten.</p>}
    />
    <Formulier actie={`/${v.desk.loket}/bevestigen`} verborgen={{ naar }}>
      <Knoppen>
        <Knop>Ik ben {v.wie.naam}</Knop>
      </Knoppen>
    </Formulier>
  </Baliepagina>
)
