import { grootteInWoorden, KIESBAAR, typenamen } from '../../web/dossierbeeld/bijlagen.tsx'
import { Bestandveld } from '../../web/onderdelen/formulier/bestandveld.tsx'
import { foutPerVeld, type Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import type { Ingang } from './ingang.ts'

type Props = { ingang: Ingang; fouten: readonly Veldfout[]; grenzen: { readonly bytes: number } }

/** The files that go along with the investigation. */
export const Bijlagenvak = ({ ingang, fouten, grenzen }: Props) => {
  const { bijlagen } = ingang.stand
  return (
    <section className="baken-stapel">
      <h2 className="utrecht-heading-2">Bijlagen</h2>
      {bijlagen.length > 0 && (
        <ul className="baken-lijst">
          {bijlagen.map(b => (
            <li key={b.id}>
              {b.naamtekst}{' '}
              <span className="baken-zacht">
                ({typenamen[b.type]}, {grootteInWoorden(b.grootte)})
              </span>
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
