import type { ReactNode } from 'react'
import { metHoofdletter } from '../kernel/uitleg/datum.ts'
import type { Protocol, Protocolversie } from '../protocollen/protocol.ts'
import type { Wie } from '../toegang/wie.ts'
import { openingstijdenInWoorden } from '../web/kader/bereikbaar.tsx'
import { Baliepagina, Publiekpagina } from '../web/kader/kader.tsx'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Controlelijst } from '../web/onderdelen/formulier/controlelijst.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import { Telefoon } from '../web/onderdelen/telefoon.tsx'
import type { Verzoek } from '../web/route/verzoek.ts'
import type { Rekenaar } from '../zaken/verloop/context.ts'
import { Deel } from './deel.tsx'
import { Bewaren, Cijfers } from './delen/bewaren.tsx'
import { Categorieen } from './delen/categorieen.tsx'
import { Criteria, Meldplicht, Soorten } from './delen/melden.tsx'
import { Termijnen } from './delen/termijnen.tsx'
import { Doelgroepen, Rollen, Stappen, Taken, Uitkomsten } from './delen/werkwijze.tsx'
import { Versies } from './versies.tsx'
import { periode } from './woorden.ts'

const INHOUD = [
  ['bereikbaar', 'Wanneer het loket open is'],
  ['criteria', 'Wat u meldt'],
  ['soorten', 'Soorten meldingen'],
  ['meldplicht', 'Wat een toezichthouder moet weten'],
  ['stappen', 'Wat er met een melding gebeurt'],
  ['uitkomsten', 'Hoe een melding verder kan gaan'],
  ['termijnen', 'Hoe lang iets mag duren'],
  ['taken', 'Taken'],
  ['informeren', 'Wie het hoort, en wat'],
  ['rollen', 'Wie er bij het loket werken'],
  ['categorieen', 'Categorieën en vragen'],
  ['bewaren', 'Hoe lang we iets bewaren'],
  ['cijfers', 'Wat u van de cijfers moet weten'],
  ['versies', 'Versies, en wat er veranderde'],
] as const

const Inhoudsopgave = () => (
  <nav className="baken-kaart" aria-labelledby="inhoud-kop">
    <h2 id="inhoud-kop" className="baken-kaart__titel">
      Op deze pagina
    </h2>
    <ul className="baken-kaal baken-rooster">
      {INHOUD.map(([id, tekst]) => (
        <li key={id}>
          <a className="utrecht-link" href={`#${id}`}>
            {tekst}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

const Bereik = ({ desk }: { desk: Protocol }) => (
  <Deel id="bereikbaar" kop="Wanneer het loket open is">
    <Controlelijst
      regels={[
        { label: 'Open', waarde: metHoofdletter(openingstijdenInWoorden(desk.openingstijden)) },
        { label: 'Spoed of twijfel', waarde: <Telefoon nummer={desk.spoedtelefoon} /> },
        ...(desk.email ? [{ label: 'E-mail', waarde: desk.email }] : []),
        { label: 'Buiten openingstijd', waarde: desk.buitenOpeningstijd },
      ]}
    />
  </Deel>
)

export type ProtocolProps = {
  v: Verzoek
  /** Somebody of the desk keeps their own menu. */
  wie: Wie | null
  versie: Protocolversie
  /** Number of the version in force today, if any is. */
  geldend: number | null
  reken: Rekenaar
}

const Kader = ({
  v,
  wie,
  titel,
  children,
}: Pick<ProtocolProps, 'v' | 'wie'> & { titel: string; children: ReactNode }) =>
  wie ? (
    <Baliepagina v={{ ...v, wie }} titel={titel}>
      {children}
    </Baliepagina>
  ) : (
    <Publiekpagina v={v} titel={titel}>
      {children}
    </Publiekpagina>
  )

/** The protocol of a desk, for anybody: what is reported, what happens then, by when, who hears of it, how long it is kept. */
export const Protocolpagina = ({ v, wie, versie, geldend, reken }: ProtocolProps) => {
  const { desk } = v
  const props = { desk, versie }
  return (
    <Kader v={v} wie={wie} titel={`Zo werken we, versie ${versie.versie}`}>
      <Kop
        titel="Zo werken we"
        boven={`Protocol van ${desk.naam}`}
        intro={<p>{versie.toelichting}</p>}
        kenmerken={
          <>
            <Badge toon="accent">Versie {versie.versie}</Badge>
            <span>Geldt {periode(versie)}</span>
            {versie.versie === geldend && <Badge toon="goed">geldt nu</Badge>}
          </>
        }
      />
      {geldend !== null && versie.versie !== geldend && (
        <Mededeling soort="letop" kop="Dit is niet de versie die nu geldt">
          <p>
            <a className="utrecht-link" href={`/${desk.loket}/protocol`}>
              Naar versie {geldend}
            </a>
          </p>
        </Mededeling>
      )}
      <Inhoudsopgave />
      <Bereik desk={desk} />
      <Criteria {...props} />
      <Soorten {...props} />
      <Meldplicht {...props} />
      <Stappen {...props} />
      <Uitkomsten {...props} />
      <Termijnen {...props} reken={reken} nu={v.nu} />
      <Taken {...props} />
      <Doelgroepen {...props} />
      <Rollen {...props} />
      <Categorieen versie={versie} />
      <Bewaren versie={versie} />
      <Cijfers versie={versie} />
      <Versies desk={desk} versie={versie} geldend={geldend} />
    </Kader>
  )
}
