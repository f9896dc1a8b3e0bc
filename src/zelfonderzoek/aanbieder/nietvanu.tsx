import { Aanbiederpagina } from '../../web/kader/aanbiederkader.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Telefoon } from '../../web/onderdelen/telefoon.tsx'
import type { Aanbiederverzoek } from '../../web/route/aanbiederroute.tsx'
import type { Antwoord } from '../../web/route/antwoorden.ts'

/** Not a case of who is signed in, or none at all: it says as whom they are in, and no more than that. */
export const nietVanU = (v: Aanbiederverzoek): Antwoord => ({
  status: 404,
  pagina: (
    <Aanbiederpagina v={v} titel="Dit onderzoek is er niet voor u">
      <Kop
        boven={v.desk.naam}
        titel="Dit onderzoek is er niet voor u"
        intro={
          <p>
            {v.wie.organisatie
              ? `U bent aangemeld namens organisatie ${v.wie.organisatie}. Dit onderzoek is niet van die organisatie, of het bestaat niet.`
              : 'Met uw code komt u bij één onderzoek, en dat is niet dit onderzoek. Of de code is ingetrokken.'}
          </p>
        }
      />
      <p className="utrecht-paragraph">
        Werkt u voor meer organisaties? Log uit en meld u aan voor de andere. Klopt het niet? Bel{' '}
        <Telefoon nummer={v.desk.spoedtelefoon} />.
      </p>
      <Knoppen>
        <Knop soort="neven" href={`/${v.desk.loket}/aanbieder`}>
          Uw onderzoeken
        </Knop>
      </Knoppen>
    </Aanbiederpagina>
  ),
})
