import { grootteInWoorden, KIESBAAR, typenamen } from '../../web/dossierbeeld/bijlagen.tsx'
import { Publiekpagina } from '../../web/kader/kader.tsx'
import { Bestandveld } from '../../web/onderdelen/formulier/bestandveld.tsx'
import { Formulier } from '../../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import type { Verzoek } from '../../web/route/verzoek.ts'
import type { Conceptbijlage } from '../../zaken/bijlagen/concept.ts'
import { type Vanaf, vanafVelden } from '../bezig.ts'
import { Onderaan } from './stap.tsx'

type Props = {
  v: Verzoek
  bijlagen: readonly Conceptbijlage[]
  grenzen: { bytes: number; aantal: number }
  fouten: readonly Veldfout[]
  verdercode: string | null
  /** The page of the form to go back to. */
  vanaf: Vanaf | null
}

const Gekozen = ({ actie, b, vanaf }: { actie: string; b: Conceptbijlage } & Pick<Props, 'vanaf'>) => (
  <li className="baken-bijlageregel">
    <span>
      <strong>{b.naam}</strong>
      <br />
      <span className="baken-zacht">
        {typenamen[b.type]}, {grootteInWoorden(b.grootte)}
      </span>
    </span>
    <Formulier actie={`${actie}/weg`} verborgen={{ ...vanafVelden(vanaf), bijlage: b.id }}>
      <Knop soort="neven" klein erbij={b.naam}>
        Verwijder
      </Knop>
    </Formulier>
  </li>
)

/** Photos and documents with a report. What is chosen goes along with either button. */
export const Bijlagen = ({ v, bijlagen, grenzen, fouten, verdercode, vanaf }: Props) => {
  const actie = `/${v.desk.loket}/melden/bijlagen`
  return (
    <Publiekpagina v={v} titel="Foto’s en documenten" fout={fouten.length > 0}>
      <Foutenoverzicht fouten={fouten} />
      <Kop
        titel="Foto’s en documenten"
        intro={<p>Stuur alleen mee wat het loket nodig heeft. Het hoeft niet: u kunt ook zonder verder.</p>}
      />
      {bijlagen.length > 0 && (
        <section className="baken-stapel baken-stapel--dicht">
          <h2 className="utrecht-heading-3">Dit gaat mee</h2>
          <ul className="baken-kaal">
            {bijlagen.map(b => (
              <Gekozen key={b.id} actie={actie} b={b} vanaf={vanaf} />
            ))}
          </ul>
        </section>
      )}
      <Formulier actie={actie} verborgen={vanafVelden(vanaf)} bestanden>
        <Bestandveld
          naam="bestand"
          label={bijlagen.length > 0 ? 'Kies nog een foto of PDF' : 'Kies een foto of PDF'}
          uitleg={`JPEG, PNG, WebP of PDF. Hoogstens ${grootteInWoorden(grenzen.bytes)} per bestand, en ${grenzen.aantal} bestanden. Van een foto halen we de plaats en de tijd van de camera af.`}
          fout={foutPerVeld(fouten).bestand}
          accepteert={KIESBAAR}
          meer
        />
        <Knoppen>
          <Knop naam="doe" waarde="verder">
            {vanaf ? 'Terug naar de vraag' : 'Verder'}
          </Knop>
          <Knop soort="neven" naam="doe" waarde="nog">
            Voeg toe en kies er nog een
          </Knop>
        </Knoppen>
      </Formulier>
      <Onderaan v={v} verdercode={verdercode} />
    </Publiekpagina>
  )
}
