import { getalInWoorden } from '../../cijfers/woorden.ts'
import { dagInWoorden } from '../../kernel/uitleg/datum.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import { Baliepagina } from '../../web/kader.tsx'
import { Keuzelijst } from '../../web/onderdelen/formulier/keuze.tsx'
import { Knop } from '../../web/onderdelen/formulier/knop.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Leegstaat } from '../../web/onderdelen/leegstaat.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import { Tabel } from '../../web/onderdelen/tabel.tsx'
import type { Aangemeld } from '../../web/verzoek.ts'
import type { Herteld } from './domain.ts'

export type Hertelprops = {
  v: Aangemeld
  jaren: readonly number[]
  jaar: number
  versies: readonly Protocolversie[]
  nieuw: Protocolversie | null
  herteld: readonly Herteld[]
  niet: readonly string[]
  /** Found in that year and not reported. */
  gemist: number
}

const Keuze = ({ v, jaren, jaar, versies, nieuw }: Hertelprops) => (
  <form
    className="baken-filterbalk baken-niet-afdrukken"
    method="get"
    action={`/${v.desk.loket}/hertelling`}
    noValidate
  >
    <Keuzelijst
      naam="jaar"
      label="Welk jaar"
      leeg={null}
      waarde={String(jaar)}
      opties={jaren.toReversed().map(j => ({ waarde: String(j), label: String(j) }))}
    />
    {versies.length > 0 && (
      <Keuzelijst
        naam="versie"
        label="Volgens welk protocol"
        leeg={null}
        waarde={nieuw ? String(nieuw.versie) : undefined}
        opties={versies.map(p => ({
          waarde: String(p.versie),
          label: `Versie ${p.versie}, vanaf ${dagInWoorden(p.vanaf)}`,
        }))}
      />
    )}
    <Knop soort="neven">Tel opnieuw</Knop>
  </form>
)

const Uitkomst = ({ jaar, nieuw, herteld, niet, gemist }: Hertelprops & { nieuw: Protocolversie }) => (
  <>
    {herteld.length === 0 ? (
      <Leegstaat kop="Geen criterium veranderde zo dat het is te tellen" />
    ) : (
      <Tabel
        bijschrift={`${jaar}, zoals het was en volgens versie ${nieuw.versie}`}
        rijen={herteld}
        sleutel={h => h.code}
        kolommen={[
          { kop: 'Wat', rijkop: true, cel: h => h.naam },
          { kop: 'Zoals geteld', getal: true, cel: h => getalInWoorden(h.zoalsGeteld) },
          { kop: 'Nu ten minste', getal: true, cel: h => getalInWoorden(h.laag) },
          { kop: 'Nu ten hoogste, in het register', getal: true, cel: h => getalInWoorden(h.hoog) },
          { kop: 'Niet bekend', getal: true, cel: h => getalInWoorden(h.onbekend) },
          { kop: 'Wat niet is te hertellen', cel: h => [h.uitleg, h.buitenRegister].filter(Boolean).join(' ') },
        ]}
      />
    )}
    {niet.length > 0 && (
      <Mededeling soort="info" kop="Ook anders verwoord, maar niet te tellen">
        <ul className="baken-lijst">
          {niet.map(titel => (
            <li key={titel}>{titel}</li>
          ))}
        </ul>
      </Mededeling>
    )}
    {gemist > 0 && (
      <p>
        In {jaar} zijn {getalInWoorden(gemist)} voorvallen gevonden die niet waren gemeld. Ze tellen hier niet mee.
      </p>
    )}
  </>
)

/** What if: an earlier year under newer criteria, beside the figures and never in their place. */
export const Hertelpagina = (p: Hertelprops) => (
  <Baliepagina v={p.v} titel="Hertellen" breed>
    <Kop
      titel="Hertellen"
      intro={<p>Wat zou een eerder jaar zijn geweest met de criteria van nu? De cijfers zelf veranderen niet.</p>}
    />
    <Keuze {...p} />
    <Mededeling soort="letop" kop="Dit zijn geen cijfers om te geven">
      <p>
        Wie toen niet hoefde te melden, staat niet in het register. Een hertelling geeft daarom grenzen: ten minste en
        ten hoogste. Noem altijd beide, en zeg erbij wat niet bekend is.
      </p>
    </Mededeling>
    {p.nieuw ? (
      <Uitkomst {...p} nieuw={p.nieuw} />
    ) : (
      <Leegstaat kop={`Na ${p.jaar} kwam er geen nieuwe versie van het protocol`}>Kies een eerder jaar.</Leegstaat>
    )}
  </Baliepagina>
)
