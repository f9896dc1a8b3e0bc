import type { Procedure } from '../begrippen/procedure.ts'
import { behandelrollen } from '../begrippen/rol.ts'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Keuzelijst } from '../web/onderdelen/formulier/keuze.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Leegstaat } from '../web/onderdelen/leegstaat.tsx'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import { Paginering } from '../web/onderdelen/navigatie.tsx'
import { weegwoorden } from '../web/procedures.ts'
import type { Aangemeld } from '../web/route/verzoek.ts'
import { type Filter, filters } from './domain.ts'
import { Gedeeld } from './gedeeld.tsx'
import { Lijst, type WerkvoorraadProps } from './lijst.tsx'
import { Dringend, Ernaast } from './mededelingen.tsx'
import { Overdrachtvragen } from './overdrachten.tsx'
import { PER_PAGINA } from './store.ts'
import { Weer } from './weerkijken.tsx'

const pad = (v: Aangemeld, filter: Filter, pagina: number) =>
  `/${v.desk.loket}/werkvoorraad?${new URLSearchParams({ ...filter, pagina: String(pagina) })}`

const Filterbalk = ({ v, protocol, filter, collegas }: WerkvoorraadProps) => (
  <form className="baken-filterbalk" method="get" action={`/${v.desk.loket}/werkvoorraad`}>
    <Keuzelijst naam="toon" label="Toon" opties={filtersVoor(v.desk.procedure)} waarde={filter.toon} leeg={null} />
    <Keuzelijst
      naam="categorie"
      label="Categorie"
      opties={protocol.categorieen.map(c => ({ waarde: c.code, label: c.naam }))}
      waarde={filter.categorie}
      leeg="Alle categorieën"
    />
    <Keuzelijst
      naam="behandelaar"
      label="Behandelaar"
      opties={[...collegas.values()]
        .filter(c => c.actief && behandelrollen.some(r => c.rollen.includes(r)))
        .map(c => ({ waarde: c.id, label: c.naam }))}
      waarde={filter.behandelaar}
      leeg="Iedereen"
    />
    <Knop soort="neven">Toon</Knop>
  </form>
)

/** Only a supervisor puts something to people and gets reactions. */
const filtersVoor = (procedure: Procedure) =>
  filters
    .filter(f => f.waarde !== 'reactie' || procedure === 'toezicht')
    .map(f => (f.waarde === 'nieuw' ? { ...f, label: weegwoorden[procedure].nog } : f))

/** What is due first. */
export const Werkvoorraad = (props: WerkvoorraadProps) => {
  const { v, filter, regels, pagina, collegas, vergrendeld, overdrachten } = props
  const meer = regels.length > PER_PAGINA
  return (
    <Baliepagina v={v} titel="Werkvoorraad" breed>
      <Kop
        titel="Werkvoorraad"
        acties={
          <Knoppen>
            <Knop href={`/${v.desk.loket}/registreren`}>Melding registreren</Knop>
          </Knoppen>
        }
      />
      {props.uitHetZicht && (
        <Mededeling soort="gelukt" kop="Gedaan: u kunt het dossier nu zelf niet meer zien">
          <p>Alleen de behandelaar en het team zien het nog.</p>
        </Mededeling>
      )}
      <Dringend v={v} regels={regels} />
      <Weer v={v} regels={props.weerkijken} />
      <Gedeeld v={v} delingen={props.delingen} />
      <Overdrachtvragen {...{ v, overdrachten, collegas, afspraken: props.afspraken }} />
      <Ernaast
        {...{ v, filter, ongelezen: props.ongelezen, adviezen: props.adviezen, maatregelen: props.maatregelen }}
      />
      <Filterbalk {...props} />
      {regels.length === 0 ? (
        <Leegstaat kop="Hier staat niets">
          <p>Er zijn geen open dossiers die bij deze keuze passen en die u mag zien.</p>
        </Leegstaat>
      ) : (
        <Lijst {...props} />
      )}
      {(meer || pagina > 1) && (
        <Paginering
          wat="werkvoorraad"
          pagina={pagina}
          paginas={meer ? pagina + 1 : pagina}
          href={p => pad(v, filter, p)}
        />
      )}
      {vergrendeld.length > 0 && (
        <Mededeling soort="info" kop="Vertrouwelijke dossiers die u niet ziet">
          <ul className="baken-lijst">
            {vergrendeld.map(r => (
              <li key={r.behandelaar}>
                {r.aantal} bij {collegas.get(r.behandelaar)?.naam ?? 'een collega'}. Moet u iets weten? Neem contact op.
              </li>
            ))}
          </ul>
        </Mededeling>
      )}
    </Baliepagina>
  )
}
