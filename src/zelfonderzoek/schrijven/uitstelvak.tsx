import { datumWaarde } from '../../web/invoer/datum.ts'
import { DatumVeld } from '../../web/onderdelen/formulier/datumveld.tsx'
import { foutPerVeld } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Knop } from '../../web/onderdelen/formulier/knop.tsx'
import { Tekstvak } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { Uitklap } from '../../web/onderdelen/uitklap.tsx'
import { veld } from '../../web/route/verzoek.ts'
import { LOS } from './inzending.ts'
import type { Schrijfprops } from './schrijfprops.ts'

/** Asking for more time: the supervisor decides. */
export const Uitstel = ({ f, fouten }: Pick<Schrijfprops, 'f' | 'fouten'>) => {
  const fout = foutPerVeld(fouten)
  return (
    <Uitklap
      kop="Meer tijd vragen"
      open={Boolean(fout.dag ?? fout.uitstel) || (f !== null && LOS.uitstel.some(n => veld(f, n) !== ''))}
    >
      <div className="baken-stapel">
        <DatumVeld
          naam="dag"
          label="Tot en met welke dag?"
          waarde={f ? datumWaarde(f, 'dag') : undefined}
          fout={fout.dag}
        />
        <Tekstvak
          naam="uitstel"
          label="Waarom hebt u meer tijd nodig?"
          waarde={f ? veld(f, 'uitstel') : ''}
          fout={fout.uitstel}
          regels={3}
        />
        <Knop soort="neven" naam="doe" waarde="uitstel">
          Vraag meer tijd
        </Knop>
      </div>
    </Uitklap>
  )
}
