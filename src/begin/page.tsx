import { isOpen } from '../kernel/openingstijd.ts'
import { metHoofdletter } from '../kernel/uitleg/datum.ts'
import type { Protocol } from '../protocollen/protocol.ts'
import { Bereikbaar, openingstijdenInWoorden } from '../web/kader/bereikbaar.tsx'
import { algemeenHuis } from '../web/kader/geweigerd.tsx'
import { Publiekpagina } from '../web/kader/kader.tsx'
import { Pagina } from '../web/kader/opmaak.tsx'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import { hoortBij } from '../web/procedures.ts'
import type { Huisraad, Verzoek } from '../web/route/verzoek.ts'

const Loketkaart = ({ desk, nu }: { desk: Protocol; nu: Date }) => (
  <Kaart kop={desk.naam} href={`/${desk.loket}`}>
    <p className="utrecht-paragraph">{desk.organisatie}</p>
    <div className="baken-rij">
      {isOpen(nu.toISOString(), desk.openingstijden) ? <Badge toon="goed">Nu open</Badge> : <Badge>Nu dicht</Badge>}
      <span className="baken-zacht">{metHoofdletter(openingstijdenInWoorden(desk.openingstijden))}</span>
    </div>
  </Kaart>
)

/** All desks of this house. */
export const Overzicht = ({ huisraad }: { huisraad: Huisraad }) => (
  <Pagina huis={algemeenHuis(huisraad)} soort="publiek" titel="Kies een loket">
    <Kop
      titel="Waar wilt u melden?"
      intro={<p>Elk loket heeft een eigen gebied en eigen mensen. Kies uw gemeente.</p>}
    />
    <Mededeling soort="acuut" kop="Is er nu gevaar? Bel 112." />
    {[...huisraad.baken.loketten.values()].map(desk => (
      <Loketkaart key={desk.loket} desk={desk} nu={huisraad.baken.klok()} />
    ))}
  </Pagina>
)

const MOGELIJK = [
  {
    pad: '/melden',
    kop: 'Melden',
    tekst: 'Stap voor stap. Weet u niet zeker of u moet melden? We helpen u kiezen. U hebt geen account nodig.',
  },
  { pad: '/volgen', kop: 'Uw melding volgen', tekst: 'Met de geheime code die u kreeg, ziet u hoe het ermee staat.' },
  { pad: '/protocol', kop: 'Zo werken we', tekst: 'Wat u meldt, wat er daarna gebeurt, hoe snel, en wie het hoort.' },
] as const

/** The start of a desk: danger first, then how to reach it now, then what one can do here. */
export const Loketbegin = ({ v }: { v: Verzoek }) => {
  const { desk, nu } = v
  const begin = `/${desk.loket}`
  return (
    <Publiekpagina v={v} titel={desk.naam}>
      <Kop titel={desk.naam} intro={<p>{desk.inleiding}</p>} />
      <Bereikbaar desk={desk} nu={nu} />
      <Knoppen>
        <Knop href={`${begin}/melden`}>Melden</Knop>
        <Knop soort="neven" href={`${begin}/volgen`}>
          Uw melding volgen
        </Knop>
      </Knoppen>
      <h2 className="utrecht-heading-2">Wat u hier kunt doen</h2>
      <div className="baken-rooster">
        {MOGELIJK.map(({ pad, kop, tekst }) => (
          <Kaart key={pad} kop={kop} href={begin + pad} niveau={3}>
            <p className="utrecht-paragraph">{tekst}</p>
          </Kaart>
        ))}
      </div>
      <p className="utrecht-paragraph">
        {hoortBij(desk.procedure, '/aanbieder') && (
          <>
            Bent u van een aanbieder waarvan het loket een onderzoek vraagt?{' '}
            <a className="utrecht-link" href={`${begin}/aanbieder`}>
              Naar uw onderzoeken
            </a>
            .{' '}
          </>
        )}
        Open: {openingstijdenInWoorden(desk.openingstijden)}. Werkt u bij het loket?{' '}
        <a className="utrecht-link" href={`${begin}/aanmelden`}>
          Meld u aan
        </a>
        .
      </p>
    </Publiekpagina>
  )
}
