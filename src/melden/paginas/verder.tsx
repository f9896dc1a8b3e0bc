import { Publiekpagina } from '../../web/kader/kader.tsx'
import { Formulier } from '../../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import { Telefoon } from '../../web/onderdelen/telefoon.tsx'
import type { Verzoek } from '../../web/route/verzoek.ts'

/** Asks for the code of a draft, which travels in the body only. */
export const Verder = ({ v, code, fout }: { v: Verzoek; code: string; fout?: string }) => (
  <Publiekpagina v={v} titel="Verder met een code" fout={fout !== undefined}>
    <Foutenoverzicht fouten={fout === undefined ? [] : [{ naam: 'code', tekst: fout }]} />
    <Kop titel="Verder met een code" intro={<p>U gaat verder waar u was. Wat u typte, staat er nog.</p>} />
    <Formulier actie={`/${v.desk.loket}/melden/verder`}>
      <Tekstveld
        naam="code"
        label="Code van uw melding"
        uitleg="Zestien letters en cijfers. Streepjes en hoofdletters maken niet uit."
        breedte="half"
        waarde={code}
        fout={fout}
      />
      <Knoppen>
        <Knop>Ga verder</Knop>
        <Knop soort="neven" href={`/${v.desk.loket}/melden`}>
          Terug
        </Knop>
      </Knoppen>
    </Formulier>
    <p className="utrecht-paragraph">
      Code kwijt? We kunnen de code niet opzoeken. Begin opnieuw, of bel <Telefoon nummer={v.desk.spoedtelefoon} />. Is
      er gevaar? Bel <Telefoon nummer="112" />.
    </p>
  </Publiekpagina>
)

/** This device holds another draft that was not sent: its code first, so that it is not lost out of sight. */
export const EerstDeAndere = ({ v, code, ander }: { v: Verzoek; code: string; ander: string | null }) => (
  <Publiekpagina v={v} titel="Op dit apparaat staat een andere melding">
    <Kop titel="Op dit apparaat staat een andere melding" />
    <Mededeling soort="letop" kop="Die is nog niet verstuurd">
      {ander ? (
        <p>
          Schrijf eerst de code van die melding op: <strong className="baken-code">{ander}</strong>. Daarmee gaat u er
          later mee verder.
        </p>
      ) : (
        <p>Maak die eerst af, of gebruik een ander apparaat.</p>
      )}
    </Mededeling>
    <Formulier actie={`/${v.desk.loket}/melden/verder`} verborgen={{ code, toch: 'ja' }}>
      <Knoppen>
        <Knop>Ga verder met de code die ik typte</Knop>
        <Knop soort="neven" href={`/${v.desk.loket}/melden/controle`}>
          Blijf bij de melding op dit apparaat
        </Knop>
      </Knoppen>
    </Formulier>
  </Publiekpagina>
)
