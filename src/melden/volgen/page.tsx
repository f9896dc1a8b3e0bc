import { openingstijdenInWoorden } from '../../web/kader/bereikbaar.tsx'
import { Publiekpagina } from '../../web/kader/kader.tsx'
import { Badge } from '../../web/onderdelen/badge.tsx'
import { Controlelijst } from '../../web/onderdelen/formulier/controlelijst.tsx'
import { Formulier } from '../../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Gesprek } from '../../web/onderdelen/gesprek.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import { Telefoon } from '../../web/onderdelen/telefoon.tsx'
import type { Verzoek } from '../../web/route/verzoek.ts'
import type { Gelezen, Gespreksregel } from './lezen.ts'
import { Mailkeuze } from './mail.tsx'
import { Berichtvelden, Bestandenveld, type Schrijven } from './schrijven.tsx'
import type { Stand } from './stand.ts'

type Standprops = {
  v: Verzoek
  nummer: string
  stand: Stand
  gelezen: Gelezen
  schrijven: Schrijven
  /** A message was just sent. */
  gestuurd: boolean
}

const WIE = { melder: 'U', loket: 'Het loket' } as const

const kenmerken = (b: Gespreksregel) => (
  <>
    {b.namens && <Badge>{b.namens}</Badge>} {b.dringend && <Badge toon="letop">Dringend</Badge>}
  </>
)

const Berichten = ({ gelezen }: Pick<Standprops, 'gelezen'>) => (
  <>
    <h2 className="utrecht-heading-2">Berichten</h2>
    {gelezen.gesprek.length === 0 ? (
      <p className="baken-zacht">Er zijn nog geen berichten. Heeft het loket een vraag, dan staat die hier.</p>
    ) : (
      <Gesprek
        berichten={gelezen.gesprek.map(b => ({
          ...b,
          wie: WIE[b.van],
          eigen: b.van === 'melder',
          kenmerken: kenmerken(b),
          mee: b.bijlagen.length > 0 && <p className="baken-klein">Meegestuurd: {b.bijlagen.join(', ')}</p>,
        }))}
      />
    )}
  </>
)

/** `melding`: for which report this was typed, should another be opened in another window meanwhile. */
const Schrijfformulier = ({ v, nummer, gelezen, schrijven }: Standprops) => (
  <>
    <h2 className="utrecht-heading-2">Iets toevoegen of vragen</h2>
    <Formulier
      actie={`/${v.desk.loket}/volgen/bericht`}
      verborgen={{ melding: nummer, sleutel: schrijven.sleutel }}
      bestanden
      bewaak
    >
      <Berichtvelden schrijven={schrijven} organisaties={gelezen.organisaties} />
      <Bestandenveld schrijven={schrijven} grenzen={v.huisraad.baken.bijlagen} />
      <Knoppen>
        <Knop>Verstuur bericht</Knop>
      </Knoppen>
    </Formulier>
  </>
)

/** How a report stands, and the conversation about it. It names nobody of the desk. */
export const Standpagina = (props: Standprops) => {
  const { v, nummer, stand, gelezen, schrijven, gestuurd } = props
  return (
    <Publiekpagina v={v} titel={`Melding ${nummer}`} fout={schrijven.fouten.length > 0}>
      <Foutenoverzicht fouten={schrijven.fouten} />
      <Kop boven={`Melding ${nummer}`} titel={stand.kop} intro={<p>{stand.tekst}</p>} />
      {gestuurd && (
        <Mededeling soort="gelukt" kop="Uw bericht is verstuurd">
          <p>
            Een medewerker leest het als het loket open is: {openingstijdenInWoorden(v.desk.openingstijden)}. Het
            antwoord leest u hier.
          </p>
        </Mededeling>
      )}
      <Controlelijst
        regels={[
          ...stand.geweest.map(g => ({ label: g.wat, waarde: g.wanneer })),
          ...(gelezen.organisaties.length > 0
            ? [{ label: 'Gemeld door', waarde: gelezen.organisaties.filter(Boolean).join(', ') }]
            : []),
        ]}
      />
      <Kaart kop="Wat gebeurt er nu?">
        <p className="utrecht-paragraph">{stand.straks}</p>
      </Kaart>
      {gelezen.onderzoek && (
        <Kaart kop="Uw onderzoek">
          <p className="utrecht-paragraph">
            De toezichthouder heeft uw organisatie gevraagd te onderzoeken wat er is gebeurd. U kunt het hier schrijven.
          </p>
          <Formulier actie={`/${v.desk.loket}/volgen/onderzoek`}>
            <Knop>Naar het onderzoek</Knop>
          </Formulier>
        </Kaart>
      )}
      {gelezen.kanSchrijven && (
        <>
          <Berichten gelezen={gelezen} />
          <Schrijfformulier {...props} />
          <Mailkeuze v={v} nummer={nummer} mail={gelezen.mail} />
        </>
      )}
      <p className="utrecht-paragraph">
        Kan het niet wachten? Bel <Telefoon nummer={v.desk.spoedtelefoon} /> en noem het nummer. Is er gevaar? Bel{' '}
        <Telefoon nummer="112" />.
      </p>
      <Formulier actie={`/${v.desk.loket}/volgen/klaar`}>
        <Knop soort="neven">Klaar: sluit mijn melding</Knop>
      </Formulier>
    </Publiekpagina>
  )
}
