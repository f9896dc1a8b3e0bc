import { Publiekpagina } from '../web/kader/kader.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import type { Verzoek } from '../web/route/verzoek.ts'

/**
 * Signed out here. Where the organisation has a page to sign out, the browser goes on to it by itself: a form
 * may not lead to another site (`form-action`), and a page may.
 */
export const Afgemeld = ({ v, verder, opnieuw }: { v: Verzoek; verder?: string | null; opnieuw: string }) => (
  <Publiekpagina v={v} titel="U bent afgemeld">
    {verder && <meta httpEquiv="refresh" content={`0; url=${verder}`} />}
    <Kop titel="U bent afgemeld" intro={<p>U kunt dit venster sluiten.</p>} />
    {verder && (
      <Mededeling soort="letop" kop="Werkt u op een computer die anderen ook gebruiken?">
        <p>
          Meld u dan ook af bij{' '}
          <a className="utrecht-link" href={verder}>
            uw eigen organisatie
          </a>
          . Dat gebeurt vanzelf als uw browser dat toestaat.
        </p>
      </Mededeling>
    )}
    <Knoppen>
      <Knop soort="neven" href={opnieuw}>
        Opnieuw aanmelden
      </Knop>
    </Knoppen>
  </Publiekpagina>
)
