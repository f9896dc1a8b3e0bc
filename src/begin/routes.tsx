import type { FastifyInstance } from 'fastify'
import type { ReactElement, ReactNode } from 'react'
import { algemeenHuis } from '../web/kader/geweigerd.tsx'
import { huisVan, Publiekpagina } from '../web/kader/kader.tsx'
import { Pagina } from '../web/kader/opmaak.tsx'
import { Sneltoetsenpagina } from '../web/kader/sneltoetsen.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { stuur } from '../web/route/antwoorden.ts'
import { openbareRoute } from '../web/route/plek.ts'
import type { Huisraad, Verzoek } from '../web/route/verzoek.ts'
import { Loketbegin, Overzicht } from './page.tsx'
import { Privacyverklaring, Toegankelijkheidsverklaring } from './verklaringen.tsx'

/** Each desk answers for its own data; the house as a whole only points the way. */
const Algemeneprivacy = ({ huisraad }: { huisraad: Huisraad }) => (
  <>
    <Kop
      titel="Privacyverklaring"
      intro={<p>Elk loket is zelf verantwoordelijk voor wat het vastlegt. Kies het loket waar het om gaat.</p>}
    />
    <ul className="baken-lijst">
      {[...huisraad.baken.loketten.values()].map(desk => (
        <li key={desk.loket}>
          <a className="utrecht-link" href={`/${desk.loket}/privacyverklaring`}>
            {desk.naam}
          </a>
        </li>
      ))}
    </ul>
  </>
)

const algemeneRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  const huis = algemeenHuis(huisraad)
  const pagina = (titel: string, inhoud: ReactNode) => (
    <Pagina huis={huis} soort="publiek" titel={titel}>
      {inhoud}
    </Pagina>
  )
  const toon = (pad: string, maak: () => ReactElement) =>
    app.get(pad, { config: { handeling: 'openbaar.zien' } }, (_, reply) => stuur(reply, { pagina: maak() }))
  toon('/', () => <Overzicht huisraad={huisraad} />)
  toon('/privacyverklaring', () => pagina('Privacyverklaring', <Algemeneprivacy huisraad={huisraad} />))
  toon('/toegankelijkheidsverklaring', () =>
    pagina('Toegankelijkheidsverklaring', <Toegankelijkheidsverklaring desk={null} />),
  )
  toon('/sneltoetsen', () => <Sneltoetsenpagina huis={huis} soort="publiek" />)
}

/** The start of the site and of a desk, and what every website must say about itself. */
export const beginRoutes = (app: FastifyInstance, huisraad: Huisraad): void => {
  algemeneRoutes(app, huisraad)
  const toon = (pad: string, maak: (v: Verzoek) => ReactElement) =>
    openbareRoute(app, huisraad, { methode: 'GET', pad, handeling: 'openbaar.zien' }, async v => ({ pagina: maak(v) }))
  const publiek = (pad: string, titel: string, inhoud: (v: Verzoek) => ReactNode) =>
    toon(pad, v => (
      <Publiekpagina v={v} titel={titel}>
        {inhoud(v)}
      </Publiekpagina>
    ))
  toon('', v => <Loketbegin v={v} />)
  publiek('/privacyverklaring', 'Privacyverklaring', v => <Privacyverklaring desk={v.desk} />)
  publiek('/toegankelijkheidsverklaring', 'Toegankelijkheidsverklaring', v => (
    <Toegankelijkheidsverklaring desk={v.desk} />
  ))
  toon('/sneltoetsen', v => <Sneltoetsenpagina huis={huisVan(v)} soort="publiek" />)
}
