import { Controlelijst } from '../onderdelen/formulier/controlelijst.tsx'
import { DatumVeld, TijdVeld } from '../onderdelen/formulier/datumveld.tsx'
import { Formulier } from '../onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld } from '../onderdelen/formulier/foutenoverzicht.tsx'
import { Keuzelijst, Keuzerondjes, Vinkjes } from '../onderdelen/formulier/keuze.tsx'
import { Knop, Knoppen } from '../onderdelen/formulier/knop.tsx'
import { Stappen } from '../onderdelen/formulier/stappen.tsx'
import { Tekstvak, Tekstveld } from '../onderdelen/formulier/tekstveld.tsx'

const FOUTEN = [
  { naam: 'telefoon', tekst: 'Vul een telefoonnummer in waarop wij u kunnen bereiken' },
  { naam: 'datum', tekst: '31 februari bestaat niet' },
  { naam: 'soort', tekst: 'Kies wat u meldt' },
] as const

const SOORTEN = [
  {
    waarde: 'calamiteit',
    label: 'Een calamiteit',
    uitleg: 'Iets onverwachts in de zorg, met een dode of ernstige schade als gevolg.',
  },
  { waarde: 'incident', label: 'Een incident', uitleg: 'Ernstig, maar geen calamiteit volgens de wet.' },
  { waarde: 'advies', label: 'Ik wil advies', uitleg: 'Twijfelt u? Bel ons dan liever.' },
]

/** Every kind of field, filled, with and without errors. */
export const Formulieren = () => {
  const fout = foutPerVeld(FOUTEN)
  return (
    <>
      <h2 className="utrecht-heading-2">Formulier</h2>
      <Stappen
        stap={2}
        namen={['Wie bent u', 'Wat is er gebeurd', 'Wie zijn erbij betrokken', 'Bijlagen', 'Controleren']}
      />
      <Foutenoverzicht fouten={FOUTEN} />
      <Formulier actie="/stijlgids" verborgen={{ sleutel: 'abc' }} bewaak>
        <Tekstveld naam="naam" label="Uw naam" waarde="Fatima El Amrani" invullen="name" />
        <Tekstveld naam="zoek" label="Zoek een organisatie" soort="search" breedte="half" nietVerplicht />
        <Tekstveld naam="telefoon" label="Telefoonnummer" soort="tel" breedte="half" fout={fout.telefoon} />
        <Keuzerondjes naam="soort" label="Wat meldt u?" opties={SOORTEN} fout={fout.soort} />
        <DatumVeld
          naam="datum"
          label="Wanneer is het gebeurd?"
          uitleg="Bijvoorbeeld 27 3 2026. Weet u het niet precies? Vul dan in wat u weet."
          waarde={{ dag: '31', maand: '2', jaar: '2026' }}
          fout={fout.datum}
        />
        <TijdVeld naam="tijd" label="Hoe laat?" uitleg="Bijvoorbeeld 21:45" nietVerplicht />
        <Keuzelijst
          naam="kader"
          label="Onder welke wet valt de zorg?"
          opties={[
            { waarde: 'wmo', label: 'Wmo 2015' },
            { waarde: 'jeugdwet', label: 'Jeugdwet' },
          ]}
        />
        <Vinkjes
          naam="p"
          label="Waar heeft dit gevolgen voor?"
          uitleg="Kies alles wat past."
          opties={[
            { waarde: 'personeel', label: 'Personeel' },
            { waarde: 'publiek', label: 'Publiek', uitleg: 'Buurt, familie, andere cliënten.' },
            { waarde: 'pers', label: 'Pers' },
            { waarde: 'politiek', label: 'Politiek' },
          ]}
          waarden={['personeel', 'pers']}
          nietVerplicht
        />
        <Tekstvak naam="verhaal" label="Wat is er gebeurd?" uitleg="Schrijf geen namen als het zonder kan." />
        <Knoppen>
          <Knop>Volgende stap</Knop>
          <Knop soort="neven">Bewaren en later verder</Knop>
          <Knop soort="stil" href="/">
            Stoppen
          </Knop>
        </Knoppen>
      </Formulier>
      <h2 className="utrecht-heading-2">Controleren</h2>
      <Controlelijst
        regels={[
          { label: 'Uw naam', waarde: 'Fatima El Amrani', wijzig: '#veld-naam' },
          { label: 'Wat is er gebeurd?', waarde: 'Een lange tekst.\nMet een tweede regel.', wijzig: '#veld-verhaal' },
          { label: 'Hoe laat?', waarde: undefined, wijzig: '#veld-tijd' },
        ]}
      />
      <Knoppen>
        <Knop>Melding versturen</Knop>
        <Knop soort="gevaar">Vernietigen</Knop>
        <Knop soort="neven" klein erbij="dossier 2026-0042">
          Overnemen
        </Knop>
      </Knoppen>
    </>
  )
}
