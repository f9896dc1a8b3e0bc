import { dagInWoorden, momentInWoorden } from '../kernel/uitleg/datum.ts'
import { datumWaarde } from '../web/invoer/datum.ts'
import { Baliepagina } from '../web/kader/kader.tsx'
import { DatumVeld } from '../web/onderdelen/formulier/datumveld.tsx'
import { Formulier as Vorm } from '../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Knop } from '../web/onderdelen/formulier/knop.tsx'
import { Tekstveld } from '../web/onderdelen/formulier/tekstveld.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Leegstaat } from '../web/onderdelen/leegstaat.tsx'
import { Tabel } from '../web/onderdelen/tabel.tsx'
import { type Aangemeld, veld } from '../web/route/verzoek.ts'

/** A person found, with one dossier they are in. */
export type Gevonden = {
  readonly sleutel: string
  readonly naam: string
  readonly geboortedatum: string
  readonly rol: string
  readonly zaak: string
  readonly nummer: string
  readonly categorie: string
  readonly ontvangenOp: string
  readonly status: string
}

type Props = { v: Aangemeld; fouten: readonly Veldfout[]; gevonden: readonly Gevonden[] | null }

const Lijst = ({ v, gevonden }: { v: Aangemeld; gevonden: readonly Gevonden[] }) =>
  gevonden.length === 0 ? (
    <Leegstaat kop="Niemand gevonden">
      <p>
        Er is geen dossier dat u mag zien met precies deze naam en geboortedatum. Kijk of de naam goed gespeld is. Een
        vertrouwelijk dossier van een collega ziet u hier niet.
      </p>
    </Leegstaat>
  ) : (
    <Tabel
      bijschrift="Gevonden"
      rijen={gevonden}
      sleutel={r => r.sleutel}
      kolommen={[
        { kop: 'Naam', rijkop: true, cel: r => r.naam },
        { kop: 'Geboren', cel: r => (r.geboortedatum ? dagInWoorden(r.geboortedatum).slice(3) : '') },
        { kop: 'Rol', cel: r => r.rol },
        {
          kop: 'Dossier',
          heel: true,
          cel: r => (
            <a className="utrecht-link" href={`/${v.desk.loket}/dossiers/${r.zaak}`}>
              {r.nummer}
            </a>
          ),
        },
        { kop: 'Wat', cel: r => r.categorie },
        { kop: 'Ontvangen', cel: r => momentInWoorden(r.ontvangenOp) },
        { kop: 'Stand', cel: r => r.status.replace('_', ' ') },
      ]}
    />
  )

/** Search by exact name with birth date, or by dossier number. Both by POST: a name never stands in an address. */
export const Zoekpagina = ({ v, fouten, gevonden }: Props) => {
  const fout = foutPerVeld(fouten)
  const f = v.formulier
  const actie = `/${v.desk.loket}/personen`
  return (
    <Baliepagina v={v} titel="Zoeken" fout={fouten.length > 0} breed>
      <Foutenoverzicht fouten={fouten} />
      <Kop titel="Zoeken" intro={<p>Elke zoekvraag staat in het logboek, met wat er gevonden is.</p>} />
      <div className="baken-kolommen">
        <Kaart kop="Een persoon">
          <Vorm actie={actie} verborgen={{ wat: 'persoon' }}>
            <Tekstveld
              naam="naam"
              label="Naam"
              uitleg="Voor- en achternaam, of alleen de achternaam."
              soort="search"
              waarde={veld(f, 'naam')}
              fout={fout.naam}
              maximum={200}
            />
            <DatumVeld
              naam="geboortedatum"
              label="Geboortedatum"
              waarde={datumWaarde(f, 'geboortedatum')}
              fout={fout.geboortedatum}
            />
            <Knop>Zoek</Knop>
          </Vorm>
        </Kaart>
        <Kaart kop="Een dossier">
          <Vorm actie={actie} verborgen={{ wat: 'nummer' }}>
            <Tekstveld
              naam="nummer"
              label="Nummer"
              uitleg="Zoals 2026-0001-Z."
              breedte="half"
              waarde={veld(f, 'nummer')}
              fout={fout.nummer}
              maximum={30}
            />
            <Knop>Open</Knop>
          </Vorm>
        </Kaart>
      </div>
      {gevonden && <Lijst v={v} gevonden={gevonden} />}
    </Baliepagina>
  )
}
