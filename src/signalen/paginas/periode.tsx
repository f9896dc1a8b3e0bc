import { Keuzelijst } from '../../web/onderdelen/formulier/keuze.tsx'
import { Knop } from '../../web/onderdelen/formulier/knop.tsx'
import type { Overzicht } from '../overzicht.ts'
import { lengten, maandenTussen, vergelijkbareLengten } from '../venster.ts'
import { maandInWoorden } from '../woorden.ts'

/** Which months are judged. */
export const Periodekeuze = ({ actie, o }: { actie: string; o: Overzicht }) => {
  const kan = vergelijkbareLengten(o.venster.tot, o.eersteMaand)
  return (
    <form className="baken-filterbalk baken-niet-afdrukken" method="get" action={actie} noValidate>
      <Keuzelijst
        naam="tot"
        label="Tot en met"
        leeg={null}
        waarde={o.venster.tot}
        opties={maandenTussen(o.eersteMaand, o.laatsteMaand)
          .toReversed()
          .slice(0, 60)
          .map(m => ({ waarde: m, label: maandInWoorden(m) }))}
      />
      <Keuzelijst
        naam="lengte"
        label="Over"
        leeg={null}
        waarde={String(o.venster.lengte)}
        opties={lengten.map(l => ({
          waarde: String(l),
          label: kan.includes(l) ? `${l} maanden` : `${l} maanden (niets te vergelijken)`,
        }))}
      />
      <Knop soort="neven">Toon</Knop>
    </form>
  )
}
