import type { ReactNode } from 'react'
import type { Zaak } from '../../begrippen/zaak.ts'
import { Baliepagina } from '../../web/kader/kader.tsx'
import { Controlelijst } from '../../web/onderdelen/formulier/controlelijst.tsx'
import { Emailveld } from '../../web/onderdelen/formulier/emailveld.tsx'
import { Formulier } from '../../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Tekstvak, Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import { Uitklap } from '../../web/onderdelen/uitklap.tsx'
import { linkzinnen, postwoorden } from '../../web/postwoorden.ts'
import { type Aangemeld, veld } from '../../web/route/verzoek.ts'
import { deurVan, type Linkdeur, linkstand } from '../../zaken/uitgaand/link.ts'
import { beletOpnieuw } from '../../zaken/uitgaand/opnieuw.ts'
import { type Postdaad, postovergang } from '../../zaken/uitgaand/posthandelingen.ts'
import { adresuitleg, gevolgenVanOpnieuw, opnieuwKlaarzetten } from '../opnieuw.tsx'
import { linkadres } from '../versturen/bericht.ts'
import { type Getoond, regelsVan, Standen } from './dossier.tsx'

type Props = {
  v: Aangemeld
  zaak: Zaak
  u: Getoond
  adres: string
  mailserver: boolean
  fouten?: readonly Veldfout[]
}

const Daad = ({ kop, wat, children }: { kop: string; wat: string; children: ReactNode }) => (
  <Kaart kop={kop}>
    <p className="utrecht-paragraph">{wat}</p>
    {children}
  </Kaart>
)

type Daadprops = { actie: string; v: Aangemeld; fout: Readonly<Record<string, string>>; u: Getoond }

const vormen: Readonly<Record<Postdaad, (p: Daadprops) => ReactNode>> = {
  opnieuw: ({ actie }) => (
    <Daad kop="Opnieuw sturen" wat="Dezelfde mail gaat nog een keer weg, naar hetzelfde adres.">
      <Formulier actie={actie} verborgen={{ daad: 'opnieuw' }}>
        <Knop>Stuur de mail opnieuw</Knop>
      </Formulier>
    </Daad>
  ),
  adres: ({ actie, v, fout }) => (
    <Daad kop="Naar een ander adres" wat="De link blijft dezelfde. De mail gaat meteen naar het nieuwe adres.">
      <Formulier actie={actie} verborgen={{ daad: 'adres' }} bewaak>
        <Tekstveld
          naam="aan"
          label="E-mailadres"
          soort="email"
          breedte="half"
          waarde={veld(v.formulier, 'aan')}
          fout={fout.aan}
        />
        <Knop soort="neven">Stuur naar dit adres</Knop>
      </Formulier>
    </Daad>
  ),
  aangekomen: ({ actie }) => (
    <Daad kop="Hij is er" wat="U hebt gebeld of gevraagd, en de mail is aangekomen.">
      <Formulier actie={actie} verborgen={{ daad: 'aangekomen' }}>
        <Knop soort="neven">De mail is aangekomen</Knop>
      </Formulier>
    </Daad>
  ),
  teruggekomen: ({ actie, v, fout }) => (
    <Daad kop="De mail kwam terug" wat="U kreeg bericht dat de mail niet kon worden bezorgd.">
      <Formulier actie={actie} verborgen={{ daad: 'teruggekomen' }} bewaak>
        <Tekstvak
          naam="bericht"
          label="Tekst van dat bericht"
          nietVerplicht
          uitleg="Baken haalt er alleen de foutcode uit. De tekst zelf wordt niet bewaard."
          regels={4}
          waarde={veld(v.formulier, 'bericht')}
          fout={fout.bericht}
        />
        <Knop soort="neven">Zet op teruggekomen</Knop>
      </Formulier>
    </Daad>
  ),
}

/** The same forms in the order in which they help in this state. */
const volgorde: readonly Postdaad[] = ['aangekomen', 'opnieuw', 'adres', 'teruggekomen']

const daden = (u: Getoond, nu: string): readonly Postdaad[] =>
  volgorde.filter(
    d =>
      postovergang[d].van.includes(u.post.status) &&
      (postovergang[d].naar !== 'wacht' || linkstand(u.link, nu) === 'open'),
  )

const metDeLink: Readonly<Record<Linkdeur, string>> = {
  ophalen: 'Open de link niet zelf: hij werkt maar één keer.',
  reactie: 'De ontvanger kan ermee terugkomen, tot die heeft getekend.',
  rapport: 'De ontvanger kan ermee terugkomen, zolang de link werkt.',
}

const ZelfGeven = ({ u, v, adres }: Pick<Props, 'u' | 'v' | 'adres'>) => (
  <Uitklap kop="De link zelf geven" open={u.post.status === 'zelf' || undefined}>
    <p className="utrecht-paragraph">
      Kopieer de link in een bericht. Zeg de code apart, per telefoon. {metDeLink[deurVan(u.link)]}
    </p>
    <p className="baken-link-heel">
      <code data-link="">{linkadres(adres, v.desk.loket, u.post.inhoud?.token ?? '')}</code>
    </p>
  </Uitklap>
)

/** After the link closed: the way on, for the same reader, without writing anything again. */
const OpnieuwKlaar = ({ v, zaak, u }: Pick<Props, 'v' | 'zaak' | 'u'>) => {
  const begin = `/${v.desk.loket}/dossiers/${zaak.id}`
  const belet = beletOpnieuw(zaak, u.link.id, v.nu.toISOString())
  if (belet === 'linkVervangen')
    return (
      <p className="utrecht-paragraph">
        Er is al een nieuwere link voor deze ontvanger.{' '}
        <a className="utrecht-link" href={`${begin}/post`}>
          Bekijk de post
        </a>
        .
      </p>
    )
  if (belet) return null
  return (
    <Kaart kop="Opnieuw klaarzetten">
      <ul className="baken-lijst">
        {gevolgenVanOpnieuw.map(z => (
          <li key={z}>{z}</li>
        ))}
      </ul>
      <Formulier
        actie={`${begin}/${opnieuwKlaarzetten.pad}`}
        verborgen={{ oud: u.link.id, versie: String(zaak.versie) }}
        bewaak
      >
        <Emailveld naam="aan" uitleg={adresuitleg} waarde={u.post.inhoud?.aan ?? ''} />
        <Knop>{opnieuwKlaarzetten.knop}</Knop>
      </Formulier>
    </Kaart>
  )
}

/** One notice: how it stands, and everything that somebody can do about it. */
export const Stukpagina = ({ v, zaak, u, adres, mailserver, fouten = [] }: Props) => {
  const begin = `/${v.desk.loket}/dossiers/${zaak.id}`
  const nu = v.nu.toISOString()
  const open = linkstand(u.link, nu) === 'open'
  const props = { actie: `${begin}/post/${u.post.id}`, v, fout: foutPerVeld(fouten), u }
  return (
    <Baliepagina
      v={v}
      titel={u.titel}
      fout={fouten.length > 0}
      kruimels={[
        { tekst: `Dossier ${zaak.nummer}`, href: begin },
        { tekst: 'Post', href: `${begin}/post` },
      ]}
    >
      <Foutenoverzicht fouten={fouten} />
      <Kop titel={u.titel} boven={`Dossier ${zaak.nummer}`} kenmerken={<Standen u={u} nu={nu} />} />
      <Mededeling soort="info">
        <p>{linkzinnen[linkstand(u.link, nu)] ?? postwoorden[u.post.status].uitleg}</p>
      </Mededeling>
      <div id="veld-daad" tabIndex={-1}>
        <Controlelijst regels={regelsVan(u, nu, mailserver, true)} />
      </div>
      {open && u.post.inhoud && <ZelfGeven u={u} v={v} adres={adres} />}
      <OpnieuwKlaar v={v} zaak={zaak} u={u} />
      {daden(u, nu).map(d => (
        <div key={d} id={d}>
          {vormen[d](props)}
        </div>
      ))}
      <Knoppen>
        <Knop soort="stil" href={`${begin}/post`}>
          Terug naar de post van dit dossier
        </Knop>
      </Knoppen>
    </Baliepagina>
  )
}
