import { maakNummer } from '../../kernel/dossiernummer.ts'
import { openingstijdenInWoorden } from '../../web/bereikbaar.tsx'
import { Publiekpagina } from '../../web/kader.tsx'
import { Badge } from '../../web/onderdelen/badge.tsx'
import { Controlelijst } from '../../web/onderdelen/formulier/controlelijst.tsx'
import { Formulier } from '../../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Keuzelijst, Keuzerondjes, Vinkjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Tekstvak, Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { Gesprek } from '../../web/onderdelen/gesprek.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import { Telefoon } from '../../web/onderdelen/telefoon.tsx'
import type { Verzoek } from '../../web/verzoek.ts'
import type { Gelezen, Gespreksregel } from './lezen.ts'
import type { Stand } from './stand.ts'

type Props = { v: Verzoek; nummer: string; code: string; fouten: readonly Veldfout[] }

/** Asks for number and code, which travel in the body only. */
export const Volgformulier = ({ v, nummer, code, fouten }: Props) => {
  const fout = foutPerVeld(fouten)
  return (
    <Publiekpagina v={v} titel="Melding volgen" fout={fouten.length > 0}>
      <Foutenoverzicht fouten={fouten} />
      <Kop
        titel="Melding volgen"
        intro={
          <p>
            Vul het nummer en de code in die u kreeg toen u meldde. U ziet dan hoe het ermee staat, leest berichten van
            het loket en kunt iets toevoegen.
          </p>
        }
      />
      <Formulier actie={`/${v.desk.loket}/volgen`}>
        <Tekstveld
          naam="nummer"
          label="Nummer van de melding"
          uitleg={`Bijvoorbeeld ${maakNummer(2026, 42)}`}
          breedte="half"
          waarde={nummer}
          fout={fout.nummer}
        />
        <Tekstveld
          naam="code"
          label="Geheime code"
          uitleg="Zestien letters en cijfers. Streepjes en hoofdletters maken niet uit."
          breedte="half"
          waarde={code}
          fout={fout.code}
        />
        <Knoppen>
          <Knop>Bekijk hoe het ermee staat</Knop>
        </Knoppen>
      </Formulier>
      <p className="utrecht-paragraph">
        Nummer of code kwijt? We kunnen de code niet opzoeken. Bel het loket: <Telefoon nummer={v.desk.spoedtelefoon} />
        .
      </p>
    </Publiekpagina>
  )
}

/** What was typed in the message form, and what is wrong with it. */
export type Schrijven = {
  readonly sleutel: string
  readonly aard: string
  readonly bericht: string
  readonly dringend: boolean
  readonly namens: string
  readonly fouten: readonly Veldfout[]
  /** It was just sent. */
  readonly gestuurd: boolean
}

type Standprops = {
  v: Verzoek
  nummer: string
  code: string
  stand: Stand
  gelezen: Gelezen
  schrijven: Schrijven
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
        }))}
      />
    )}
  </>
)

const AARDEN = [
  { waarde: 'aanvulling', label: 'Ik wil iets toevoegen', uitleg: 'U weet meer, of er is iets veranderd.' },
  { waarde: 'vraag', label: 'Ik heb een vraag, of ik geef antwoord' },
]

const Namens = ({ gelezen, schrijven }: Pick<Standprops, 'gelezen' | 'schrijven'>) =>
  gelezen.organisaties.length > 0 && (
    <Keuzelijst
      naam="namens"
      label="Namens welke organisatie schrijft u?"
      leeg={null}
      opties={gelezen.organisaties.map((o, i) => ({ waarde: String(i), label: o }))}
      waarde={schrijven.namens || '0'}
    />
  )

/** Number and code travel along in the body: there is no session, and nothing stays on the device. */
const Schrijfformulier = ({ v, nummer, code, gelezen, schrijven }: Standprops) => {
  const fout = foutPerVeld(schrijven.fouten)
  return (
    <>
      <h2 className="utrecht-heading-2">Iets toevoegen of vragen</h2>
      <Formulier
        actie={`/${v.desk.loket}/volgen/bericht`}
        verborgen={{ nummer, code, sleutel: schrijven.sleutel }}
        bewaak
      >
        <Keuzerondjes naam="aard" label="Wat wilt u doen?" opties={AARDEN} waarde={schrijven.aard} fout={fout.aard} />
        <Namens gelezen={gelezen} schrijven={schrijven} />
        <Tekstvak naam="bericht" label="Uw bericht" waarde={schrijven.bericht} regels={6} fout={fout.bericht} />
        <Vinkjes
          naam="dringend"
          label="Haast"
          nietVerplicht
          opties={[{ waarde: 'ja', label: 'Dit kan niet wachten', uitleg: 'Bel dan ook het loket.' }]}
          waarden={schrijven.dringend ? ['ja'] : []}
        />
        <Knoppen>
          <Knop>Verstuur bericht</Knop>
        </Knoppen>
      </Formulier>
    </>
  )
}

/** How a report stands, and the conversation about it. It names nobody of the desk. */
export const Standpagina = (props: Standprops) => {
  const { v, nummer, stand, gelezen, schrijven } = props
  return (
    <Publiekpagina v={v} titel={`Melding ${nummer}`} fout={schrijven.fouten.length > 0}>
      <Foutenoverzicht fouten={schrijven.fouten} />
      <Kop boven={`Melding ${nummer}`} titel={stand.kop} intro={<p>{stand.tekst}</p>} />
      {schrijven.gestuurd && (
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
          <Formulier actie={`/${v.desk.loket}/volgen/onderzoek`} verborgen={{ nummer, code: props.code }}>
            <Knop>Naar het onderzoek</Knop>
          </Formulier>
        </Kaart>
      )}
      {gelezen.kanSchrijven && (
        <>
          <Berichten gelezen={gelezen} />
          <Schrijfformulier {...props} />
        </>
      )}
      <p className="utrecht-paragraph">
        Kan het niet wachten? Bel <Telefoon nummer={v.desk.spoedtelefoon} /> en noem het nummer. Is er gevaar? Bel{' '}
        <Telefoon nummer="112" />.
      </p>
      <Knoppen>
        <Knop soort="neven" href={`/${v.desk.loket}`}>
          Klaar
        </Knop>
      </Knoppen>
    </Publiekpagina>
  )
}
