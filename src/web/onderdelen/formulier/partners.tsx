import { partnerrij, partnerrijen } from '../../invoer/partners.ts'
import { type Formulier, veld } from '../../route/verzoek.ts'
import { Tekstveld } from './tekstveld.tsx'

type Props = { naam: string; f: Formulier; fouten: Readonly<Record<string, string | undefined>> }

/** Organisations that report along, a row each; the one that leads is asked elsewhere, so counting begins at two. */
export const Partnervelden = ({ naam, f, fouten }: Props) => (
  <div className="baken-stapel">
    {Array.from({ length: partnerrijen(f, naam) }, (_, i) => {
      const rij = partnerrij(naam, i + 1)
      return (
        <fieldset key={rij.organisatie} className="baken-persoonrij" id={`partner-${i + 1}`}>
          <legend>Organisatie {i + 2}</legend>
          <div className="baken-rooster">
            <Tekstveld
              naam={rij.organisatie}
              label="Naam van de organisatie"
              waarde={veld(f, rij.organisatie)}
              fout={fouten[rij.organisatie]}
              nietVerplicht={i > 0}
            />
            <Tekstveld
              naam={rij.contact}
              label="Wie kunnen we daar bereiken?"
              uitleg="Naam, telefoonnummer of e-mailadres."
              waarde={veld(f, rij.contact)}
              fout={fouten[rij.contact]}
              nietVerplicht
            />
            <Tekstveld
              naam={rij.rol}
              label="Wat is hun rol hierin?"
              uitleg="Bijvoorbeeld: opvang, school, voogd."
              waarde={veld(f, rij.rol)}
              fout={fouten[rij.rol]}
              nietVerplicht
            />
          </div>
        </fieldset>
      )
    })}
  </div>
)
