import { type Huis, Pagina, type PaginaProps } from '../kader/opmaak.tsx'
import { Badge } from '../onderdelen/badge.tsx'
import { Knop } from '../onderdelen/formulier/knop.tsx'
import { Kop } from '../onderdelen/kop.tsx'
import { Mededeling } from '../onderdelen/mededeling.tsx'
import { StappenTekening } from '../onderdelen/stappentekening.tsx'
import { Termijnlicht } from '../onderdelen/termijnlicht.tsx'
import { Tijdlijn } from '../onderdelen/tijdlijn.tsx'
import { Uitklap } from '../onderdelen/uitklap.tsx'
import { Formulieren } from './formulieren.tsx'
import { Lijsten } from './lijsten.tsx'

const Mededelingen = () => (
  <>
    <Mededeling soort="acuut" kop="Is er nu gevaar? Bel 112.">
      <p>Dit formulier wordt niet dag en nacht gelezen.</p>
    </Mededeling>
    <Mededeling soort="info" kop="Twijfelt u of u moet melden?">
      <p>Bel ons. We denken mee, ook zonder namen.</p>
    </Mededeling>
    <Mededeling soort="letop">
      <p>Deze melding raakt een dossier dat al loopt.</p>
    </Mededeling>
    <Mededeling soort="fout" kop="De bijlage is niet opgeslagen">
      <p>Het bestand is groter dan 20 MB.</p>
    </Mededeling>
    <Mededeling soort="gelukt" kop="Uw melding is ontvangen">
      <p>Nummer 2026-0042-7. U hoort binnen een uur van ons.</p>
    </Mededeling>
    <Uitklap kop="Waarom vragen wij dit?">
      <p>Dan weten we wie we moeten waarschuwen. We delen alleen wat nodig is.</p>
    </Uitklap>
  </>
)

const Verloop = () => (
  <div className="baken-kolommen">
    <div className="baken-stapel">
      <h2 className="utrecht-heading-2">Tijdlijn</h2>
      <Tijdlijn
        punten={[
          {
            sleutel: 'c',
            dag: 'dinsdag 7 april 2026',
            tijd: '09:12',
            iso: '2026-04-07T09:12+02:00',
            titel: 'Melding gescreend: calamiteit',
            wie: 'Sanne Bakker, coördinator',
            nadruk: true,
            inhoud: <p>Jeugdwet; meldplicht aan de IGJ.</p>,
          },
          {
            sleutel: 'b',
            dag: 'dinsdag 7 april 2026',
            tijd: '09:03',
            iso: '2026-04-07T09:03+02:00',
            titel: 'Dossier geopend',
            wie: 'Sanne Bakker',
          },
          {
            sleutel: 'a',
            dag: 'maandag 6 april 2026',
            tijd: '23:41',
            iso: '2026-04-06T23:41+02:00',
            titel: 'Melding ontvangen via het formulier',
            wie: 'Leerkracht',
          },
        ]}
      />
    </div>
    <div className="baken-stapel">
      <h2 className="utrecht-heading-2">Stappen</h2>
      <StappenTekening
        stappen={[
          {
            sleutel: 'ontvangst',
            naam: 'Ontvangst',
            uitleg: <p>De melder krijgt een nummer en een code.</p>,
            door: ['medewerker'],
            termijnen: ['binnen 1 uur, in openingstijd'],
          },
          {
            sleutel: 'screening',
            naam: 'Screening',
            door: ['coördinator'],
            termijnen: ['voor het einde van de dag'],
            informeert: ['wethouder', 'woordvoerder'],
            takken: [
              { label: 'Calamiteit', naar: 'behandeling' },
              { label: 'Incident', naar: 'behandeling' },
              { label: 'Doorzetten', naar: 'gesloten' },
            ],
          },
          { sleutel: 'afsluiten', naam: 'Afsluiten', door: ['procesregisseur'] },
        ]}
      />
    </div>
  </div>
)

/** Every component on one page, to look at and for axe to read. */
export const Stijlgids = ({ huis, soort }: { huis: Huis; soort: PaginaProps['soort'] }) => (
  <Pagina
    huis={huis}
    titel="Stijlgids"
    soort={soort}
    fout
    navigatie={
      soort === 'balie'
        ? ['Werkvoorraad', 'Registreren', 'Personen', 'Rapportage', 'Protocol', 'Beheer'].map((tekst, i) => ({
            tekst,
            href: `#${tekst}`,
            hier: i === 0,
            aantal: i === 0 ? 23 : undefined,
          }))
        : ['Melden', 'Advies vragen', 'Melding volgen'].map((tekst, i) => ({ tekst, href: `#${i}` }))
    }
    ingelogd={soort === 'balie' ? { naam: 'Sanne Bakker', rol: 'coördinator', uitloggen: '/uitloggen' } : undefined}
    kruimels={[
      { tekst: 'Werkvoorraad', href: '#a' },
      { tekst: 'Dossier 2026-0042-7', href: '#b' },
    ]}
    toetsen={{ zoek: '/personen', nieuw: '/registreren' }}
  >
    <Kop
      boven="Dossier 2026-0042-7"
      titel="Vermissing van een minderjarige uit een gesloten instelling"
      intro={<p>Alle onderdelen bij elkaar, om te bekijken en te toetsen.</p>}
      kenmerken={
        <>
          <Badge toon="accent">In screening</Badge>
          <Badge>Vertrouwelijk</Badge>
          <Badge toon="letop">Meldplicht IGJ</Badge>
          <Badge toon="acuut">Acuut</Badge>
          <Badge toon="goed">Afgerond</Badge>
          <Termijnlicht
            naam="Screenen"
            stand="nadert"
            einde="vandaag 17:00"
            rest="nog 3 uur"
            uitleg={<p>Aan het einde van de dag van ontvangst.</p>}
          />
        </>
      }
      acties={
        <>
          <Knop href="#screenen">Screenen</Knop>
          <Knop soort="neven" href="#notitie">
            Notitie
          </Knop>
        </>
      }
    />
    <Mededelingen />
    <Formulieren />
    <Lijsten />
    <Verloop />
  </Pagina>
)
