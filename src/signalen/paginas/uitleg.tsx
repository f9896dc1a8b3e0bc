import { Uitklap } from '../../web/onderdelen/uitklap.tsx'
import { VALS_ALARM } from '../rekenen/oordeel.ts'
import type { Maand, Venster } from '../venster.ts'
import { toenInWoorden, vensterInWoorden, waaromGeenVergelijking } from '../woorden.ts'

/** How a signal is found, in words that a reader can check it with. */
export const ZoRekenenWe = ({
  venster,
  eersteMaand,
  aantal,
}: {
  venster: Venster
  eersteMaand: Maand
  aantal: number
}) => (
  <Uitklap kop="Zo rekenen we">
    <div className="baken-stapel baken-stapel--dicht">
      <p>
        We tellen meldingen en adviesvragen over {vensterInWoorden(venster)}.{' '}
        {venster.toen.length === 0
          ? `${waaromGeenVergelijking(venster, eersteMaand)} Alleen wat is afgesproken, kan een signaal geven.`
          : `We leggen ze naast ${toenInWoorden(venster)}.`}{' '}
        {venster.toen.length > 0 &&
          (venster.zelfdeSeizoen
            ? 'Dat zijn dezelfde maanden, dus drukke en stille seizoenen vallen tegen elkaar weg.'
            : 'Dat zijn andere maanden van het jaar: een seizoen kan dus meespelen.')}
      </p>
      <p>
        Van elke soort melder en elke organisatie kijken we of haar deel van alle meldingen veranderde. Groeit het hele
        loket, dan groeit ook wat we verwachten. Is met het loket een aantal per jaar afgesproken, dan geldt dat aantal.
      </p>
      <p>
        De grenzen zeggen wat door toeval kan gebeuren. Te weinig meldingen telt even zwaar als te veel. We kijken naar{' '}
        {aantal} reeksen tegelijk. Daarom maken we de grenzen zo ruim, dat in {Math.round(100 * (1 - VALS_ALARM))} van
        de 100 keer geen enkele reeks erbuiten valt als er niets veranderde. Een organisatie met een paar meldingen per
        jaar kan dan bijna nooit opvallen. Dat is eerlijk: over zo weinig zegt een getal niets. Maak dan een afspraak,
        of kijk naar wat niet is gemeld.
      </p>
      <p>
        Een signaal is geen oordeel. Over één voorval komen soms meer meldingen. Dan wijkt een reeks eerder af dan deze
        rekensom denkt. Bel de organisatie voordat u iets vindt.
      </p>
      <p>In een grafiek telt alleen de laatste maand als oordeel. De lijn laat zien hoe het zo kwam.</p>
    </div>
  </Uitklap>
)
