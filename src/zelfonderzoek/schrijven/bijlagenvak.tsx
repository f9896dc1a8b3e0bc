import { grootteInWoorden, KIESBAAR } from '../../web/dossierbeeld/bijlagen.tsx'
import { Bestandveld } from '../../web/onderdelen/formulier/bestandveld.tsx'
import { foutPerVeld, type Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { losseBijlagen } from '../verstuurd/domain.ts'
import { EigenBijlage } from '../verstuurd/page.tsx'
import type { Ingang } from './ingang.ts'

type Props = { ingang: Ingang; fouten: readonly Veldfout[]; grenzen: { readonly bytes: number } }

/** The files that go along with the investigation. */
export const Bijlagenvak = ({ ingang, fouten, grenzen }: Props) => {
  const { bijlagen, zaak, plek } = ingang.stand
  const weg = new Set(losseBijlagen(zaak, plek).map(b => b.id))
  return (
    <section className="baken-stapel">
      <h2 className="utrecht-heading-2">Bijlagen</h2>
      <p className="utrecht-paragraph">
        Hebt u een eigen rapport? Voeg het hier toe. Bij Versturen kiest u dat dit uw rapport is.
      </p>
      {bijlagen.length > 0 && (
        <ul className="baken-lijst">
          {bijlagen.map(b => (
            <li key={b.id}>
              <EigenBijlage b={b} naam={b.naamtekst} actie={ingang.actie} />{' '}
              {weg.has(b.id) ? (
                <Knop soort="stil" klein naam="doe" waarde={`bijlage-weg:${b.id}`} erbij={b.naamtekst}>
                  Haal weg
                </Knop>
              ) : (
                <span className="baken-zacht">Al verstuurd.</span>
              )}
            </li>
          ))}
        </ul>
      )}
      <Bestandveld
        naam="bestand"
        label={bijlagen.length > 0 ? 'Kies nog een bijlage' : 'Kies een bijlage'}
        uitleg={`Protocollen, een zorgplan, een eigen rapport. JPEG, PNG, WebP of PDF, hoogstens ${grootteInWoorden(grenzen.bytes)} per bestand.`}
        fout={foutPerVeld(fouten).bestand}
        accepteert={KIESBAAR}
        meer
      />
      <Knoppen>
        <Knop soort="neven" actie={`${ingang.actie}/bijlagen`} bestanden>
          Voeg toe
        </Knop>
      </Knoppen>
    </section>
  )
}
