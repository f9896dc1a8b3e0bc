import { adviesVan } from '../../protocollen/bases/advies.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import { datumWaarde } from '../../web/invoer/datum.ts'
import type { Vermoeden } from '../../web/invoer/vermoeden.ts'
import { Baliepagina } from '../../web/kader/kader.tsx'
import { DatumVeld } from '../../web/onderdelen/formulier/datumveld.tsx'
import { Formulier as Vorm } from '../../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Keuzelijst, Keuzerondjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Tekstvak, Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { type Aangemeld, type Formulier, veld } from '../../web/route/verzoek.ts'
import { type Deel, opties, Vermoedens } from '../velden.tsx'

type Props = {
  v: Aangemeld
  f: Formulier
  protocol: Protocolversie
  sleutel: string
  fouten: readonly Veldfout[]
  vermoedens: readonly Vermoeden[]
}

const Aan = ({ f, fouten, protocol }: Deel & { protocol: Protocolversie }) => (
  <Kaart kop="Aan wie?">
    <div className="baken-stapel">
      <div className="baken-rooster">
        <Keuzelijst
          naam="aan"
          label="Aan"
          opties={opties(adviesVan(protocol).geadresseerden)}
          waarde={veld(f, 'aan')}
          fout={fouten.aan}
        />
        <Tekstveld
          naam="wie"
          label="Team of functie"
          uitleg="Bijvoorbeeld: contractmanagers Jeugd."
          nietVerplicht
          waarde={veld(f, 'wie')}
          fout={fouten.wie}
        />
      </div>
      <Keuzerondjes
        naam="gevraagd"
        label="Is erom gevraagd?"
        opties={[
          { waarde: 'ja', label: 'Gevraagd' },
          { waarde: 'nee', label: 'Ongevraagd' },
        ]}
        waarde={veld(f, 'gevraagd')}
        fout={fouten.gevraagd}
        naast
      />
      <DatumVeld naam="gegeven" label="Gegeven op" waarde={datumWaarde(f, 'gegeven')} fout={fouten.gegeven} />
    </div>
  </Kaart>
)

const Waarover = ({ f, fouten, protocol }: Deel & { protocol: Protocolversie }) => (
  <Kaart kop="Waar komt het vandaan?">
    <div className="baken-stapel">
      <Keuzelijst
        naam="thema"
        label="Thema"
        leeg="Geen of meer thema’s"
        opties={opties(protocol.categorieen)}
        waarde={veld(f, 'thema')}
      />
      <Tekstveld
        naam="dossiers"
        label="Dossiers"
        uitleg="Nummers van dossiers waar het uit voortkomt, met een komma ertussen."
        nietVerplicht
        waarde={veld(f, 'dossiers')}
        fout={fouten.dossiers}
      />
      <DatumVeld
        naam="opvolgen"
        label="Opvolgen op"
        uitleg="Op die dag vraagt u wat er met het advies is gedaan."
        nietVerplicht
        waarde={datumWaarde(f, 'opvolgen')}
        fout={fouten.opvolgen}
      />
    </div>
  </Kaart>
)

/** What the desk advises, asked or not. */
export const Nieuwpagina = ({ v, f, protocol, sleutel, fouten, vermoedens }: Props) => {
  const deel = { f, fouten: foutPerVeld(fouten) }
  return (
    <Baliepagina
      v={v}
      titel="Advies vastleggen"
      fout={fouten.length > 0}
      kruimels={[{ tekst: 'Adviezen', href: `/${v.desk.loket}/adviezen` }]}
    >
      <Foutenoverzicht fouten={fouten} />
      <Kop
        titel="Advies vastleggen"
        intro={<p>Een advies van het loket aan een ander: beleid, contractmanagement, directie. Zonder personen.</p>}
      />
      <Vorm actie={`/${v.desk.loket}/adviezen/nieuw`} verborgen={{ sleutel }} bewaak>
        <Vermoedens f={f} vermoedens={vermoedens} waarom="Een advies van het loket gaat niet over personen." />
        <div className="baken-kolommen">
          <div className="baken-stapel">
            <Kaart kop="Het advies">
              <div className="baken-stapel">
                <Tekstveld
                  naam="onderwerp"
                  label="Onderwerp"
                  waarde={veld(f, 'onderwerp')}
                  fout={deel.fouten.onderwerp}
                />
                <Tekstvak
                  naam="tekst"
                  label="Wat adviseert het loket, en waarom?"
                  waarde={veld(f, 'tekst')}
                  fout={deel.fouten.tekst}
                  regels={9}
                />
              </div>
            </Kaart>
          </div>
          <div className="baken-stapel">
            <Aan {...deel} protocol={protocol} />
            <Waarover {...deel} protocol={protocol} />
          </div>
        </div>
        <Knoppen>
          <Knop>Leg vast</Knop>
          <Knop soort="stil" href={`/${v.desk.loket}/adviezen`}>
            Terug zonder vastleggen
          </Knop>
        </Knoppen>
      </Vorm>
    </Baliepagina>
  )
}
