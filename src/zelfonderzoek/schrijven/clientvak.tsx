import { dagInWoorden } from '../../kernel/uitleg/datum.ts'
import { datumWaarde } from '../../web/invoer/datum.ts'
import { DatumVeld } from '../../web/onderdelen/formulier/datumveld.tsx'
import { Formulier } from '../../web/onderdelen/formulier/formulier.tsx'
import { foutPerVeld } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Tekstvak } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { veld } from '../../web/route/verzoek.ts'
import { moetClientInlichten } from '../client.ts'
import type { Schrijfprops } from './schrijfprops.ts'

/** The provider tells the client what came out; here it says that it did. */
export const Clientvak = ({ ingang, f, fouten }: Schrijfprops) => {
  const { zaak, plek, besluiten } = ingang.stand
  if (plek.rol !== 'hoofd') return null
  const ingelicht = zaak.werk.zelfonderzoek?.client?.ingelicht
  if (ingelicht)
    return (
      <Kaart kop="De cliënt is ingelicht">
        <p className="utrecht-paragraph">U gaf door dat u het op {dagInWoorden(ingelicht.dag)} vertelde:</p>
        <p className="utrecht-paragraph baken-verhaal">{besluiten.get(ingelicht.hoe)}</p>
      </Kaart>
    )
  if (!moetClientInlichten(zaak)) return null
  const fout = foutPerVeld(fouten)
  return (
    <Kaart kop="Vertel het de cliënt">
      <p className="utrecht-paragraph">
        Vertel de cliënt, of wie die vertegenwoordigt, dat het onderzoek klaar is, wat eruit kwam en welke maatregelen u
        neemt. Geef het hier door als het is gebeurd.
      </p>
      <Formulier actie={ingang.actie} verborgen={ingang.verborgen}>
        <DatumVeld
          naam="ingelicht"
          label="Op welke dag vertelde u het?"
          waarde={f ? datumWaarde(f, 'ingelicht') : undefined}
          fout={fout.ingelicht}
        />
        <Tekstvak
          naam="ingelicht_hoe"
          label="Hoe, en aan wie?"
          uitleg="De toezichthouder leest dit."
          waarde={f ? veld(f, 'ingelicht_hoe') : ''}
          fout={fout.ingelicht_hoe}
          regels={3}
        />
        <Knoppen>
          <Knop naam="doe" waarde="client">
            Geef door dat de cliënt het weet
          </Knop>
        </Knoppen>
      </Formulier>
    </Kaart>
  )
}
