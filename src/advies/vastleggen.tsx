import { adviescategorieen } from '../protocollen/bases/advies.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import { datumWaarde } from '../web/invoer/datum.ts'
import type { Vermoeden } from '../web/invoer/vermoeden.ts'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Bewijs } from '../web/onderdelen/bewijs.tsx'
import { DatumVeld, TijdVeld } from '../web/onderdelen/formulier/datumveld.tsx'
import { Formulier as Vorm } from '../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Keuzelijst, Keuzerondjes, Vinkjes } from '../web/onderdelen/formulier/keuze.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Tekstvak, Tekstveld } from '../web/onderdelen/formulier/tekstveld.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Leegstaat } from '../web/onderdelen/leegstaat.tsx'
import { Uitklap } from '../web/onderdelen/uitklap.tsx'
import { type Aangemeld, type Formulier, veld, velden } from '../web/route/verzoek.ts'
import type { Ontvangst } from '../zaken/deuren/openen.ts'
import { kanalen } from './lezen.ts'
import { Afhandelvelden, type Deel, opties, Vermoedens } from './velden.tsx'

type Props = {
  v: Aangemeld
  f: Formulier
  versie: Protocolversie
  sleutel: string
  organisaties: readonly string[]
  fouten: readonly Veldfout[]
  vermoedens: readonly Vermoeden[]
}
type Velden = Deel & { versie: Protocolversie }

const Vraag = ({ f, fouten, versie }: Velden) => (
  <Kaart kop="Wat is de vraag?">
    <div className="baken-stapel">
      <Tekstvak
        naam="wat"
        label="De vraag"
        uitleg="Zonder namen, geboortedatum of adres van wie het gaat. ‘Een meisje van 15’ is genoeg."
        waarde={veld(f, 'wat')}
        fout={fouten.wat}
        regels={6}
      />
      <div className="baken-rooster">
        <Keuzelijst
          naam="categorie"
          label="Waar gaat het over?"
          opties={opties(adviescategorieen(versie))}
          waarde={veld(f, 'categorie')}
          fout={fouten.categorie}
        />
        <Keuzelijst
          naam="kader"
          label="Wettelijk kader"
          opties={opties(versie.kaders)}
          waarde={veld(f, 'kader')}
          fout={fouten.kader}
        />
      </div>
      <Keuzerondjes
        naam="minderjarig"
        label="Gaat het om iemand jonger dan 18 jaar?"
        opties={[
          { waarde: 'ja', label: 'Ja' },
          { waarde: 'nee', label: 'Nee' },
        ]}
        waarde={veld(f, 'minderjarig')}
        fout={fouten.minderjarig}
        naast
      />
      <Vinkjes
        naam="onderdak"
        label="Onderdak"
        nietVerplicht
        opties={[{ waarde: 'ja', label: 'Onderdak is een deel van het vraagstuk' }]}
        waarden={velden(f, 'onderdak')}
      />
    </div>
  </Kaart>
)

const Vrager = ({ f, fouten, versie, namen }: Velden & { namen: readonly string[] }) => (
  <Kaart kop="Wie vraagt het?">
    <div className="baken-stapel">
      <div className="baken-rooster">
        <Keuzelijst
          naam="melder_type"
          label="Soort organisatie"
          opties={opties(versie.melderTypes)}
          waarde={veld(f, 'melder_type')}
          fout={fouten.melder_type}
        />
        <Tekstveld
          naam="organisatie"
          label="Organisatie"
          nietVerplicht
          suggesties={namen.slice(0, 200)}
          waarde={veld(f, 'organisatie')}
          fout={fouten.organisatie}
        />
        <Tekstveld
          naam="melder_naam"
          label="Naam van de vrager"
          nietVerplicht
          waarde={veld(f, 'melder_naam')}
          fout={fouten.melder_naam}
        />
        <Tekstveld
          naam="melder_telefoon"
          label="Terugbelnummer"
          nietVerplicht
          soort="tel"
          waarde={veld(f, 'melder_telefoon')}
          fout={fouten.melder_telefoon}
        />
      </div>
    </div>
  </Kaart>
)

const Binnenkomst = ({ f, fouten }: Deel) => (
  <Kaart kop="Hoe en wanneer kwam het binnen?">
    <div className="baken-stapel">
      <Keuzerondjes
        naam="kanaal"
        label="Kanaal"
        opties={opties(kanalen)}
        waarde={veld(f, 'kanaal')}
        fout={fouten.kanaal}
        naast
      />
      <div className="baken-rooster">
        <DatumVeld naam="ontvangen" label="Dag" waarde={datumWaarde(f, 'ontvangen')} fout={fouten.ontvangen} />
        <TijdVeld
          naam="ontvangen_tijd"
          label="Hoe laat?"
          waarde={veld(f, 'ontvangen_tijd')}
          fout={fouten.ontvangen_tijd}
        />
      </div>
      <Uitklap kop="Een vraag uit een andere gemeente" open={fouten.gemeente !== undefined}>
        <Tekstveld
          naam="gemeente"
          label="Code van de gemeente"
          breedte="kort"
          cijfers
          waarde={veld(f, 'gemeente')}
          fout={fouten.gemeente}
        />
      </Uitklap>
    </div>
  </Kaart>
)

/** A question and its answer, in the time of a telephone call. */
export const Vastleggen = ({ v, f, versie, sleutel, organisaties, fouten, vermoedens }: Props) => {
  const deel = { f, versie, fouten: foutPerVeld(fouten) }
  return (
    <Baliepagina v={v} titel="Adviesvraag vastleggen" fout={fouten.length > 0}>
      <Foutenoverzicht fouten={fouten} />
      <Kop
        titel="Adviesvraag vastleggen"
        intro={<p>Voor een vraag die u meteen beantwoordt, of waarop u terugkomt. Zonder te zeggen om wie het gaat.</p>}
      />
      {adviescategorieen(versie).length === 0 ? (
        <Leegstaat kop="Dit loket kent geen adviesvragen">
          <p>
            Leg een vraag vast als melding. <a href={`/${v.desk.loket}/registreren`}>Naar registreren</a>
          </p>
        </Leegstaat>
      ) : (
        <Vorm actie={`/${v.desk.loket}/adviesvraag`} verborgen={{ sleutel }} bewaak>
          <Vermoedens f={f} vermoedens={vermoedens} />
          <div className="baken-kolommen">
            <div className="baken-stapel">
              <Vraag {...deel} />
              <Afhandelvelden {...deel} keuzes={['beantwoord', 'verwezen', 'opvolging']} />
            </div>
            <div className="baken-stapel">
              <Vrager {...deel} namen={organisaties} />
              <Binnenkomst {...deel} />
            </div>
          </div>
          <Knoppen>
            <Knop>Leg vast</Knop>
          </Knoppen>
        </Vorm>
      )}
    </Baliepagina>
  )
}

/** Number and code of what was just taken down; the next question is one key away. */
export const Vastgelegd = ({ v, ontvangst }: { v: Aangemeld; ontvangst: Ontvangst }) => (
  <Baliepagina v={v} titel="Adviesvraag vastgelegd">
    <Kop
      titel="Adviesvraag vastgelegd"
      intro={<p>Noem het nummer als de vrager nog terugbelt. Met de code kan de vrager zien hoe het ermee staat.</p>}
    />
    <Bewijs nummer={ontvangst.nummer} code={ontvangst.code} />
    <Knoppen>
      <Knop href={`/${v.desk.loket}/adviesvraag`}>Nog een vraag vastleggen</Knop>
      <Knop soort="neven" href={`/${v.desk.loket}/dossiers/${ontvangst.zaak}`}>
        Naar het dossier
      </Knop>
    </Knoppen>
  </Baliepagina>
)
