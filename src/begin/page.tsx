import { isOpen } from '../kernel/openingstijd.ts'
import { algemeenHuis } from '../web/geweigerd.tsx'
import { Publiekpagina } from '../web/kader.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import { Pagina } from '../web/opmaak.tsx'
import type { Huisraad, Verzoek } from '../web/verzoek.ts'

/** All desks of this house. */
export const Overzicht = ({ huisraad }: { huisraad: Huisraad }) => (
  <Pagina huis={algemeenHuis(huisraad)} soort="publiek" titel="Kies een loket">
    <Kop titel="Waar wilt u melden?" />
    {[...huisraad.baken.loketten.values()].map(desk => (
      <Kaart key={desk.loket} kop={desk.naam} href={`/${desk.loket}`}>
        <p className="utrecht-paragraph">{desk.organisatie}</p>
      </Kaart>
    ))}
  </Pagina>
)

/** The start of a desk: danger first, then what one can do here, and when it is open. */
export const Loketbegin = ({ v }: { v: Verzoek }) => {
  const { desk, nu } = v
  const open = isOpen(nu.toISOString(), desk.openingstijden)
  return (
    <Publiekpagina v={v} titel={desk.naam}>
      <Kop titel={desk.naam} intro={<p>{desk.inleiding}</p>} />
      <Mededeling soort="acuut" kop="Is er nu gevaar? Bel 112." />
      {open ? (
        <p className="utrecht-paragraph">
          Het loket is nu open. Spoed of twijfel? Bel <strong>{desk.spoedtelefoon}</strong>.
        </p>
      ) : (
        <Mededeling soort="letop" kop="Het loket is nu dicht">
          <p>{desk.buitenOpeningstijd}</p>
        </Mededeling>
      )}
      <Knoppen>
        <Knop href={`/${desk.loket}/melden`}>Melden</Knop>
        <Knop soort="neven" href={`/${desk.loket}/volgen`}>
          Een melding volgen
        </Knop>
      </Knoppen>
      <p className="utrecht-paragraph">
        <a className="utrecht-link" href={`/${desk.loket}/aanmelden`}>
          Aanmelden als medewerker
        </a>
      </p>
    </Publiekpagina>
  )
}
