import { maakNummer } from '../../kernel/dossiernummer.ts'
import { Publiekpagina } from '../../web/kader.tsx'
import { Controlelijst } from '../../web/onderdelen/formulier/controlelijst.tsx'
import { Formulier } from '../../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Telefoon } from '../../web/onderdelen/telefoon.tsx'
import type { Verzoek } from '../../web/verzoek.ts'
import type { Stand } from './stand.ts'

type Props = { v: Verzoek; nummer: string; code: string; fouten: readonly Veldfout[] }

/** Asks for number and code, which travel in the body only. */
export const Volgformulier = ({ v, nummer, code, fouten }: Props) => {
  const fout = foutPerVeld(fouten)
  return (
    <Publiekpagina v={v} titel="Melding volgen" fout={fouten.length > 0}>
      <Foutenoverzicht fouten={fouten} />
      <Kop
        titel="Melding volgen"
        intro={<p>Vul het nummer en de code in die u kreeg toen u meldde. U ziet dan hoe het ermee staat.</p>}
      />
      <Formulier actie={`/${v.desk.loket}/volgen`}>
        <Tekstveld
          naam="nummer"
          label="Nummer van de melding"
          uitleg={`Bijvoorbeeld ${maakNummer(2026, 42)}`}
          breedte="half"
          waarde={nummer}
          fout={fout.nummer}
        />
        <Tekstveld
          naam="code"
          label="Geheime code"
          uitleg="Zestien letters en cijfers. Streepjes en hoofdletters maken niet uit."
          breedte="half"
          waarde={code}
          fout={fout.code}
        />
        <Knoppen>
          <Knop>Bekijk hoe het ermee staat</Knop>
        </Knoppen>
      </Formulier>
      <p className="utrecht-paragraph">
        Nummer of code kwijt? We kunnen de code niet opzoeken. Bel het loket: <Telefoon nummer={v.desk.spoedtelefoon} />
        .
      </p>
    </Publiekpagina>
  )
}

/** How a report stands. It names nobody, and says nothing of what is in it. */
export const Standpagina = ({ v, nummer, stand }: { v: Verzoek; nummer: string; stand: Stand }) => (
  <Publiekpagina v={v} titel={`Melding ${nummer}`}>
    <Kop boven={`Melding ${nummer}`} titel={stand.kop} intro={<p>{stand.tekst}</p>} />
    <Controlelijst regels={stand.geweest.map(g => ({ label: g.wat, waarde: g.wanneer }))} />
    <Kaart kop="Wat gebeurt er nu?">
      <p className="utrecht-paragraph">{stand.straks}</p>
    </Kaart>
    <p className="utrecht-paragraph">
      Wilt u iets aanvullen, of wordt het erger? Bel <Telefoon nummer={v.desk.spoedtelefoon} /> en noem het nummer. Is
      er gevaar? Bel <Telefoon nummer="112" />.
    </p>
    <Knoppen>
      <Knop soort="neven" href={`/${v.desk.loket}`}>
        Klaar
      </Knop>
    </Knoppen>
  </Publiekpagina>
)
