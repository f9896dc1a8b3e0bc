import { maakNummer } from '../../kernel/dossiernummer.ts'
import { Publiekpagina } from '../../web/kader/kader.tsx'
import { Formulier } from '../../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import { Telefoon } from '../../web/onderdelen/telefoon.tsx'
import { STIL_MINUTEN } from '../../web/route/stillesessie.ts'
import type { Verzoek } from '../../web/route/verzoek.ts'
import { Berichtvelden, type Schrijven } from './schrijven.tsx'

type Bewijsprops = { nummer: string; code: string; fouten: readonly Veldfout[] }

const Bewijsvelden = ({ nummer, code, fouten }: Bewijsprops) => {
  const fout = foutPerVeld(fouten)
  return (
    <>
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
    </>
  )
}

const Kwijt = ({ v }: { v: Verzoek }) => (
  <p className="utrecht-paragraph">
    Nummer of code kwijt? We kunnen de code niet opzoeken. Bel het loket: <Telefoon nummer={v.desk.spoedtelefoon} />.
  </p>
)

/** How somebody comes to this page: for the first time, too long away, or with a report still open. */
export type Hoe = 'nieuw' | 'verlopen' | 'open'

const Stand = ({ v, hoe }: { v: Verzoek; hoe: Hoe }) => {
  if (hoe === 'verlopen')
    return (
      <Mededeling soort="letop" kop="Uw melding is hier gesloten">
        <p>
          U keek er langer dan {STIL_MINUTEN} minuten niet naar. Zo kan niemand anders op dit apparaat meelezen. Vul
          nummer en code opnieuw in.
        </p>
      </Mededeling>
    )
  if (hoe === 'open')
    return (
      <Mededeling soort="info" kop="U bekijkt al een melding">
        <p>
          <a className="utrecht-link" href={`/${v.desk.loket}/volgen/melding`}>
            Terug naar die melding
          </a>
          , of vul hieronder een ander nummer in.
        </p>
      </Mededeling>
    )
  return null
}

/** Asks for number and code, which travel in the body only. */
export const Volgformulier = ({ v, hoe, ...bewijs }: Bewijsprops & { v: Verzoek; hoe: Hoe }) => (
  <Publiekpagina v={v} titel="Melding volgen" fout={bewijs.fouten.length > 0}>
    <Foutenoverzicht fouten={bewijs.fouten} />
    <Kop
      titel="Melding volgen"
      intro={
        <p>
          Vul het nummer en de code in die u kreeg toen u meldde. U ziet dan hoe het ermee staat, leest berichten van
          het loket en kunt iets toevoegen.
        </p>
      }
    />
    <Stand v={v} hoe={hoe} />
    <Formulier actie={`/${v.desk.loket}/volgen`}>
      <Bewijsvelden {...bewijs} />
      <Knoppen>
        <Knop>Bekijk hoe het ermee staat</Knop>
      </Knoppen>
    </Formulier>
    <Kwijt v={v} />
  </Publiekpagina>
)

/** A message that was sent when its report was closed again on this device: what was typed is still there. */
export const NogNietVerstuurd = ({ v, schrijven, ...bewijs }: Bewijsprops & { v: Verzoek; schrijven: Schrijven }) => (
  <Publiekpagina v={v} titel="Uw bericht is nog niet verstuurd" fout={bewijs.fouten.length > 0}>
    <Foutenoverzicht fouten={bewijs.fouten} />
    <Kop
      titel="Uw bericht is nog niet verstuurd"
      intro={
        <p>
          Uw melding is op dit apparaat gesloten, bijvoorbeeld omdat u er langer dan {STIL_MINUTEN} minuten niet naar
          keek. Wat u typte staat er nog. Vul nummer en code in, dan versturen we het.
        </p>
      }
    />
    {schrijven.bestanden.length > 0 && (
      <Mededeling soort="letop" kop="Uw bestanden zijn niet bewaard">
        <p>Verstuur eerst dit bericht. Daarna kiest u ze opnieuw, bij een volgend bericht.</p>
      </Mededeling>
    )}
    <Formulier actie={`/${v.desk.loket}/volgen/bericht`} verborgen={{ sleutel: schrijven.sleutel }} bewaak>
      <Bewijsvelden {...bewijs} />
      <Berichtvelden schrijven={schrijven} organisaties={null} />
      <Knoppen>
        <Knop>Verstuur bericht</Knop>
      </Knoppen>
    </Formulier>
    <Kwijt v={v} />
  </Publiekpagina>
)

/** Nothing of the report opens on this device any more. */
export const Klaar = ({ v }: { v: Verzoek }) => (
  <Publiekpagina v={v} titel="U bent klaar">
    <Kop
      titel="U bent klaar"
      intro={
        <p>Uw melding is op dit apparaat gesloten. Wilt u later weer kijken, dan hebt u nummer en code weer nodig.</p>
      }
    />
    <p className="utrecht-paragraph">Gebruikt iemand anders dit apparaat ook? Sluit dan ook dit venster.</p>
    <Knoppen>
      <Knop href={`/${v.desk.loket}`}>Naar het begin</Knop>
      <Knop soort="neven" href={`/${v.desk.loket}/volgen`}>
        Een andere melding volgen
      </Knop>
    </Knoppen>
  </Publiekpagina>
)
