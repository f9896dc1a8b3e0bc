import { dagInWoorden, momentInWoorden } from '../../kernel/uitleg/datum.ts'
import { zelfonderzoekVan } from '../../protocollen/bases/wmo/onderzoek.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import { termijnnaam } from '../../protocollen/termijnnaam.ts'
import { datumWaarde } from '../../web/datum.ts'
import { Publiekpagina } from '../../web/kader.tsx'
import { Badge } from '../../web/onderdelen/badge.tsx'
import { DatumVeld } from '../../web/onderdelen/formulier/datumveld.tsx'
import { Formulier, Verborgen } from '../../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Vinkjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Tekstvak, Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import { Termijnlicht } from '../../web/onderdelen/termijnlicht.tsx'
import { Uitklap } from '../../web/onderdelen/uitklap.tsx'
import { termijnlicht } from '../../web/termijnstand.ts'
import { type Formulier as Getypt, type Verzoek, veld, velden } from '../../web/verzoek.ts'
import { isAanZet, lopendeTermijn, ontbrekend } from './domain.ts'
import type { Schrijfstand } from './lezen.ts'

export type Schrijfprops = {
  v: Verzoek
  nummer: string
  code: string
  p: Protocolversie
  s: Schrijfstand
  /** What was typed and not saved: it stands in the form again. */
  f: Getypt | null
  fouten: readonly Veldfout[]
  melding: 'bewaard' | 'verstuurd' | 'uitstel' | null
}

/** What is asked, until when, and why that day. */
const Termijnen = ({ v, p, s }: Schrijfprops) => (
  <ul className="baken-stapel baken-kaal">
    {s.zaak.termijnen
      .filter(
        t =>
          t.status !== 'vervallen' &&
          (t.code === 'onderzoek.verbetering' ||
            p.termijnen.some(d => d.code === t.code && d.totFeiten.includes('OnderzoeksrapportOntvangen'))),
      )
      .map(t => (
        <li key={t.id}>
          <Termijnlicht {...termijnlicht(t, termijnnaam(p, t.code), v.nu, new Map())} />
        </li>
      ))}
  </ul>
)

const Deel = ({
  deel,
  props,
}: {
  deel: { code: string; naam: string; punten: readonly string[] }
  props: Schrijfprops
}) => {
  const { s, f, fouten } = props
  const bewaard = s.zaak.werk.zelfonderzoek?.concept?.[deel.code]
  return (
    <>
      <Verborgen velden={{ [`was_${deel.code}`]: bewaard?.tekst ?? '' }} />
      <Tekstvak
        naam={deel.code}
        label={deel.naam}
        uitleg={`${deel.punten.join('. ')}.${bewaard ? ` Bewaard ${momentInWoorden(bewaard.op)}.` : ''}`}
        nietVerplicht
        waarde={f ? veld(f, deel.code) : s.delen.get(deel.code)}
        fout={foutPerVeld(fouten)[deel.code]}
        regels={8}
      />
    </>
  )
}

const Schrijven = (props: Schrijfprops) => {
  const { v, nummer, code, p, f, fouten } = props
  const fout = foutPerVeld(fouten)
  const ontbreekt = ontbrekend(props.s.zaak, p)
  const delen = zelfonderzoekVan(p).inhoud
  return (
    <Formulier actie={`/${v.desk.loket}/volgen/onderzoek`} verborgen={{ nummer, code }} bewaak>
      <h2 className="utrecht-heading-2">Uw onderzoek</h2>
      <p className="utrecht-paragraph">
        Schrijf per onderdeel. Bewaar zo vaak u wilt, en ga later verder met hetzelfde nummer en dezelfde code.
        Collega’s kunnen met u meeschrijven.
      </p>
      {delen.map(deel => (
        <Deel key={deel.code} deel={deel} props={props} />
      ))}
      <Knoppen>
        <Knop naam="doe" waarde="bewaar">
          Bewaar
        </Knop>
      </Knoppen>
      <h2 className="utrecht-heading-2">Versturen</h2>
      <Mededeling
        soort={ontbreekt.length > 0 ? 'letop' : 'gelukt'}
        kop={ontbreekt.length > 0 ? 'Nog niet ingevuld' : 'Alles is ingevuld'}
      >
        {ontbreekt.length > 0 && (
          <ul className="baken-lijst">
            {delen
              .filter(d => ontbreekt.includes(d.code))
              .map(d => (
                <li key={d.code}>{d.naam}</li>
              ))}
          </ul>
        )}
        <p>Na het versturen kunt u niets meer veranderen.</p>
      </Mededeling>
      <Tekstveld
        naam="bestuurder_naam"
        label="Naam en functie van de bestuurder die tekent"
        nietVerplicht
        waarde={f ? veld(f, 'bestuurder_naam') : ''}
        fout={fout.bestuurder_naam}
        maximum={200}
      />
      <Tekstvak
        naam="bestuurder_reactie"
        label="Reactie van de bestuurder"
        uitleg="Op de analyse, de conclusies en de maatregelen."
        nietVerplicht
        waarde={f ? veld(f, 'bestuurder_reactie') : ''}
        fout={fout.bestuurder_reactie}
        regels={4}
      />
      <Vinkjes
        naam="onvolledig"
        label="Onvolledig versturen"
        nietVerplicht
        opties={[{ waarde: 'ja', label: 'Ik verstuur het zo, ook al ontbreekt er iets' }]}
        waarden={f ? velden(f, 'onvolledig') : []}
        fout={fout.onvolledig}
      />
      <Knoppen>
        <Knop soort="neven" naam="doe" waarde="verstuur">
          Bewaar en verstuur
        </Knop>
      </Knoppen>
    </Formulier>
  )
}

/** Asking for more time: the supervisor decides. */
const Uitstel = ({ v, nummer, code, f, fouten }: Schrijfprops) => {
  const fout = foutPerVeld(fouten)
  return (
    <Uitklap kop="Meer tijd vragen" open={Boolean(fout.dag ?? fout.uitstel)}>
      <Formulier actie={`/${v.desk.loket}/volgen/onderzoek`} verborgen={{ nummer, code }}>
        <DatumVeld
          naam="dag"
          label="Tot en met welke dag?"
          waarde={f ? datumWaarde(f, 'dag') : undefined}
          fout={fout.dag}
        />
        <Tekstvak
          naam="uitstel"
          label="Waarom hebt u meer tijd nodig?"
          waarde={f ? veld(f, 'uitstel') : ''}
          fout={fout.uitstel}
          regels={3}
        />
        <Knop soort="neven" naam="doe" waarde="uitstel">
          Vraag meer tijd
        </Knop>
      </Formulier>
    </Uitklap>
  )
}

const MELDINGEN = {
  uitstel: {
    kop: 'U hebt om meer tijd gevraagd',
    zin: 'De toezichthouder beslist. Tot dan geldt de dag die er staat.',
  },
  bewaard: { kop: 'Bewaard', zin: 'Wat u schreef is bewaard. U kunt verdergaan of later terugkomen.' },
  verstuurd: {
    kop: 'Uw onderzoek is verstuurd',
    zin: 'De toezichthouder beoordeelt het. U leest hier en in een brief wat de uitkomst is.',
  },
} as const

/** The provider's own page of its case: what is asked, until when, why; and the investigation, written part by part. */
export const Schrijfpagina = (props: Schrijfprops) => {
  const { v, nummer, code, s, fouten, melding } = props
  const ronde = s.zaak.werk.zelfonderzoek?.rondes.at(-1)
  return (
    <Publiekpagina v={v} titel={`Onderzoek ${nummer}`} fout={fouten.length > 0}>
      <Foutenoverzicht fouten={fouten} />
      <Kop boven={`Melding ${nummer}`} titel="Onderzoek door uw organisatie" />
      {melding && (
        <Mededeling soort="gelukt" kop={MELDINGEN[melding].kop}>
          <p>{MELDINGEN[melding].zin}</p>
        </Mededeling>
      )}
      <Kaart
        kop="Wat wij vragen, en wanneer"
        acties={ronde && !isAanZet(s.zaak) ? <Badge toon="accent">Verstuurd</Badge> : undefined}
      >
        <Termijnen {...props} />
        {s.zaak.werk.zelfonderzoek?.uitstel?.map(u => (
          <p key={u.op} className="utrecht-paragraph">
            U vroeg {momentInWoorden(u.op)} om meer tijd, tot en met {dagInWoorden(u.dag)}. Krijgt u die, dan staat de
            nieuwe dag hierboven.
          </p>
        ))}
        {isAanZet(s.zaak) && lopendeTermijn(s.zaak, props.p) && <Uitstel {...props} />}
      </Kaart>
      {s.aanwijzingen && (
        <Mededeling soort="letop" kop="Wat er beter moet">
          <p>{s.aanwijzingen}</p>
        </Mededeling>
      )}
      {isAanZet(s.zaak) ? (
        <Schrijven {...props} />
      ) : (
        ronde && <p className="utrecht-paragraph">Verstuurd {momentInWoorden(ronde.ontvangenOp)}.</p>
      )}
      <Formulier actie={`/${v.desk.loket}/volgen`} verborgen={{ nummer, code }}>
        <Knop soort="stil">Terug naar de melding</Knop>
      </Formulier>
    </Publiekpagina>
  )
}
