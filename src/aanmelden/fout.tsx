import { type Huis, Pagina } from '../web/kader/opmaak.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { AANMELDWEIGERINGEN, type Aanmeldweigering } from './weigeringen.ts'

/** Says why somebody is not signed in, and what to do next. */
export const Aanmeldfout = ({
  huis,
  weigering,
  opnieuw,
}: {
  huis: Huis
  weigering: Aanmeldweigering
  /** Where to try again. */
  opnieuw?: string | undefined
}) => {
  const { titel, tekst, opnieuw: kan } = AANMELDWEIGERINGEN[weigering]
  return (
    <Pagina huis={huis} soort="publiek" titel={titel}>
      <Kop titel={titel} intro={<p>{tekst}</p>} />
      <Knoppen>
        {kan && opnieuw && <Knop href={opnieuw}>Probeer het opnieuw</Knop>}
        <Knop soort={kan && opnieuw ? 'neven' : 'hoofd'} href={huis.begin}>
          Naar het begin
        </Knop>
      </Knoppen>
    </Pagina>
  )
}
