import { getalInWoorden } from '../../cijfers/woorden.ts'
import { dagInWoorden } from '../../kernel/uitleg/datum.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import { Baliepagina } from '../../web/kader/kader.tsx'
import { Keuzelijst } from '../../web/onderdelen/formulier/keuze.tsx'
import { Knop } from '../../web/onderdelen/formulier/knop.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Leegstaat } from '../../web/onderdelen/leegstaat.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import { Tabel } from '../../web/onderdelen/tabel.tsx'
import type { Aangemeld } from '../../web/route/verzoek.ts'
import { type Herteld, telTot, type Wijziging } from './domain.ts'

export type Hertelprops = {
  v: Aangemeld
  jaren: readonly number[]
  jaar: number
  versies: readonly Protocolversie[]
  /** The version that the year began under, and the one that it is counted anew under. */
  oud: Protocolversie
  nieuw: Protocolversie | null
  herteld: readonly Herteld[]
  niet: readonly Wijziging[]
  /** How many reports there are to count anew. */
  meldingen: number
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

type Metnieuw = Hertelprops & { nieuw: Protocolversie }

const wat: Readonly<Record<Wijziging['wat'], string>> = { nieuw: 'nieuw', anders: 'anders dan eerst', weg: 'vervallen' }

/** Why there is no table: each way says what is so, and no more. */
const Niets = ({ jaar, oud, nieuw, niet, meldingen }: Metnieuw) => {
  const versies = `versie ${oud.versie} en versie ${nieuw.versie}`
  if (meldingen === 0)
    return (
      <Leegstaat kop={`Van ${jaar} staat er niets om te hertellen`}>
        Er staat geen melding met een categorie in het register van voor {dagInWoorden(telTot(nieuw, jaar))}.
      </Leegstaat>
    )
  return niet.length === 0 ? (
    <Leegstaat kop={`Tussen ${versies} veranderde geen criterium`}>
      Een hertelling geeft dezelfde cijfers als eerst.
    </Leegstaat>
  ) : (
    <Leegstaat kop="Wat er veranderde, is niet te hertellen">
      Tussen {versies} veranderden criteria, maar in de telregels staat niet wat nodig is om ze na te tellen.
    </Leegstaat>
  )
}

const Uitkomst = (p: Metnieuw) => {
  const { jaar, nieuw, herteld, niet, gemist, meldingen } = p
  return (
    <>
      {herteld.length === 0 || meldingen === 0 ? (
        <Niets {...p} />
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
        <Mededeling soort="info" kop="Veranderd, maar niet te hertellen">
          <ul className="baken-lijst">
            {niet.map(n => (
              <li key={n.titel}>
                {n.titel}: {wat[n.wat]}
              </li>
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
}

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
