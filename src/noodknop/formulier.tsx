import { Baliepagina } from '../web/kader/kader.tsx'
import { Formulier } from '../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Tekstvak, Tekstveld } from '../web/onderdelen/formulier/tekstveld.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import { type Aangemeld, veld } from '../web/route/verzoek.ts'
import { MINUTEN, REDEN_HOOGSTENS, REDEN_MINSTENS } from './domain.ts'

type Props = {
  v: Aangemeld
  /** The dossier when one comes from a locked row; else its number is asked. */
  dossier?: { id: string; nummer: string } | undefined
  fouten?: readonly Veldfout[]
}

/** Break glass: says who is told and what it gives, before it is pressed. */
export const Noodknoppagina = ({ v, dossier, fouten = [] }: Props) => {
  const begin = `/${v.desk.loket}`
  const fout = foutPerVeld(fouten)
  return (
    <Baliepagina v={v} titel="Noodknop" fout={fouten.length > 0}>
      <Foutenoverzicht fouten={fouten} />
      <Kop
        titel="Noodknop"
        boven={dossier ? `Dossier ${dossier.nummer}` : undefined}
        intro={<p>Open in nood een dossier dat u anders niet mag zien.</p>}
      />
      <Mededeling soort="letop" kop="Wat er gebeurt">
        <ul className="baken-lijst">
          <li>U kunt dit ene dossier {MINUTEN} minuten lezen en erin werken.</li>
          <li>De behandelaar en de privacyfunctionaris krijgen meteen bericht, met uw naam.</li>
          <li>De privacyfunctionaris leest uw reden en beoordeelt die binnen 3 werkdagen.</li>
          <li>Alles wat u bekijkt, staat apart in het logboek.</li>
        </ul>
      </Mededeling>
      <Formulier actie={dossier ? `${begin}/dossiers/${dossier.id}/noodknop` : `${begin}/noodknop`} bewaak>
        {!dossier && (
          <Tekstveld
            naam="nummer"
            label="Dossiernummer"
            uitleg="Zoals 2026-0001-Z. Neem het precies over."
            breedte="half"
            waarde={veld(v.formulier, 'nummer')}
            fout={fout.nummer}
          />
        )}
        <Tekstvak
          naam="reden"
          label="Waarom moet u er nu in?"
          uitleg={`Minstens ${REDEN_MINSTENS} tekens. Wat is er aan de hand, en waarom kan het niet wachten?`}
          waarde={veld(v.formulier, 'reden')}
          fout={fout.reden}
          maximum={REDEN_HOOGSTENS}
          regels={4}
        />
        <Knoppen>
          <Knop soort="gevaar">Gebruik de noodknop</Knop>
          <Knop soort="stil" href={`${begin}/begin`}>
            Terug zonder gebruiken
          </Knop>
        </Knoppen>
      </Formulier>
    </Baliepagina>
  )
}
