import { Baliepagina } from '../web/kader/kader.tsx'
import { Formulier } from '../web/onderdelen/formulier/formulier.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import type { Lezend } from '../web/route/verzoek.ts'

/** Step-up: asked before what cannot be undone, leaves the house, or changes who may see. */
export const Bevestigen = ({ v, naar }: { v: Lezend; naar: string }) => {
  const hier = `/${v.desk.loket}/bevestigen`
  return (
    <Baliepagina v={v} titel="Bevestig dat u het bent">
      <Kop
        titel="Bevestig dat u het bent"
        intro={<p>Voor deze handeling willen we zeker weten dat u het zelf bent. Dat geldt daarna tien minuten.</p>}
      />
      {v.huisraad.demo ? (
        <Formulier actie={hier} verborgen={{ naar }}>
          <Knoppen>
            <Knop>Ik ben {v.wie.naam}</Knop>
          </Knoppen>
        </Formulier>
      ) : (
        <>
          <p className="utrecht-paragraph">U meldt zich nog een keer aan bij uw eigen organisatie.</p>
          <Knoppen>
            <Knop href={`${hier}/verder?naar=${encodeURIComponent(naar)}`}>Opnieuw aanmelden</Knop>
          </Knoppen>
        </>
      )}
    </Baliepagina>
  )
}
