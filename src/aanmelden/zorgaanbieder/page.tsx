import { Publiekpagina } from '../../web/kader/kader.tsx'
import { Formulier } from '../../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import { Telefoon } from '../../web/onderdelen/telefoon.tsx'
import { type Verzoek, veld } from '../../web/route/verzoek.ts'
import type { Voorbeelden } from '../../zaken/aanbieder/demo.ts'

type Props = {
  v: Verzoek
  /** Whether organisations can sign in here. */
  metOrganisatie: boolean
  /** Invented organisations and codes, in a demo. */
  voorbeelden: Voorbeelden | null
  fouten?: readonly Veldfout[]
}

const pad = (v: Verzoek) => `/${v.desk.loket}/aanbieder/aanmelden`

/** With a code that came by a one-time link: for who cannot sign in. */
const Metcode = ({ v, fouten = [] }: Pick<Props, 'v' | 'fouten'>) => {
  const fout = foutPerVeld(fouten)
  return (
    <Kaart kop="Met een code">
      <p className="utrecht-paragraph">
        U kreeg van de toezichthouder een link. Daarachter staat uw code. Met die code komt u bij één onderzoek, zo vaak
        als nodig is.
      </p>
      <Formulier actie={pad(v)}>
        <Tekstveld
          naam="code"
          label="Code"
          uitleg="16 letters en cijfers, zoals 4K7M-2Q9D-XXXX-XXXX"
          waarde={veld(v.formulier, 'code')}
          fout={fout.code}
          maximum={40}
        />
        <Tekstveld
          naam="naam"
          label="Uw naam"
          uitleg="Uw collega’s en de toezichthouder zien wie wat schreef."
          waarde={veld(v.formulier, 'naam')}
          fout={fout.naam}
          maximum={100}
        />
        <Knoppen>
          <Knop soort="neven" naam="met" waarde="code">
            Open het onderzoek
          </Knop>
        </Knoppen>
      </Formulier>
    </Kaart>
  )
}

const Organisatie = ({ v }: Pick<Props, 'v'>) => (
  <Kaart kop="Namens uw organisatie">
    <p className="utrecht-paragraph">
      U meldt zich aan bij uw eigen organisatie. U ziet daarna de onderzoeken waarvoor de toezichthouder uw organisatie
      heeft gevraagd, en geen andere.
    </p>
    <Knoppen>
      <Knop href={`${pad(v)}/verder`}>Aanmelden namens uw organisatie</Knop>
    </Knoppen>
  </Kaart>
)

/** A demo: sign in as an invented organisation, as one that has nothing here, or with a code or a link that is shown. */
const Demo = ({ v, voorbeelden: { organisaties, codes } }: { v: Verzoek; voorbeelden: Voorbeelden }) => (
  <Kaart kop="Kijk mee als aanbieder">
    <p className="utrecht-paragraph">
      Deze organisaties zijn verzonnen. In het echt meldt iemand zich aan bij de eigen organisatie, en komt het nummer
      daarvandaan.
    </p>
    <Formulier actie={pad(v)} verborgen={{ met: 'demo' }}>
      <ul className="baken-stapel baken-stapel--dicht baken-kaal">
        {organisaties.map(a => (
          <li key={a.kenmerk}>
            <Knop soort="neven" naam="organisatie" waarde={a.kenmerk}>
              {a.naam} ({a.kenmerk})
            </Knop>
          </li>
        ))}
        <li>
          <Knop soort="stil" naam="organisatie" waarde="99999999">
            Een organisatie die hier niets heeft (99999999)
          </Knop>
        </li>
      </ul>
    </Formulier>
    {codes.map(c => (
      <p key={c.code} className="utrecht-paragraph">
        <strong>{c.naam}</strong> kan zich niet aanmelden. De code is <span className="baken-code">{c.code}</span>
        {c.link && (
          <>
            . Of volg de{' '}
            <a className="utrecht-link" href={`/${v.desk.loket}/ophalen/${c.link.token}`}>
              eenmalige link
            </a>{' '}
            met de 6 cijfers <span className="baken-code">{c.link.belcode}</span>, die u in het echt per telefoon krijgt
          </>
        )}
        .
      </p>
    ))}
  </Kaart>
)

/** How somebody of a care provider comes in. */
export const Aanbiederaanmelden = ({ v, metOrganisatie, voorbeelden, fouten = [] }: Props) => (
  <Publiekpagina v={v} titel="Aanmelden voor aanbieders" fout={fouten.length > 0}>
    <Foutenoverzicht fouten={fouten} />
    <Kop
      boven={v.desk.naam}
      titel="Voor aanbieders"
      intro={
        <p>Hier ziet u wat de toezichthouder van uw organisatie vraagt, tot wanneer, en schrijft u uw onderzoek.</p>
      }
    />
    {metOrganisatie && <Organisatie v={v} />}
    {voorbeelden && <Demo v={v} voorbeelden={voorbeelden} />}
    <Metcode v={v} fouten={fouten} />
    <Mededeling soort="info" kop="Hebt u zelf gemeld?">
      <p>
        Dan kunt u ook bij uw onderzoek met het nummer en de code van uw melding, bij{' '}
        <a className="utrecht-link" href={`/${v.desk.loket}/volgen`}>
          Melding volgen
        </a>
        . Komt u er niet in? Bel <Telefoon nummer={v.desk.spoedtelefoon} />.
      </p>
    </Mededeling>
  </Publiekpagina>
)
