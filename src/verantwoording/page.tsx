import { termijnnaam } from '../protocollen/termijnnaam.ts'
import { Baliepagina } from '../web/kader.tsx'
import { Keuzelijst } from '../web/onderdelen/formulier/keuze.tsx'
import { Knop } from '../web/onderdelen/formulier/knop.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Leegstaat } from '../web/onderdelen/leegstaat.tsx'
import { Tabel } from '../web/onderdelen/tabel.tsx'
import type { Aangemeld } from '../web/verzoek.ts'
import type { Telling, Verantwoording } from './domain.ts'
import type { Termijntelling } from './store.ts'

type Props = {
  v: Aangemeld
  jaar: number
  jaren: readonly number[]
  verantwoording: Verantwoording
  termijnen: readonly Termijntelling[]
}

const Tellingen = ({ kop, lijst }: { kop: string; lijst: readonly Telling[] }) =>
  lijst.length > 0 && (
    <>
      <h2 className="utrecht-heading-2">{kop}</h2>
      <Tabel
        bijschrift={kop}
        bijschriftVerborgen
        smal
        rijen={lijst}
        sleutel={r => r.naam}
        kolommen={[
          { kop: 'Wat', rijkop: true, cel: r => r.naam },
          { kop: 'Aantal', getal: true, cel: r => String(r.aantal) },
        ]}
      />
    </>
  )

const Termijnen = ({ v, termijnen }: Pick<Props, 'v' | 'termijnen'>) => {
  const versie = v.desk.versies.at(-1)
  if (!versie || termijnen.length === 0) return null
  const kolom = (kop: string, welk: 'op_tijd' | 'te_laat' | 'loopt' | 'verlopen') => ({
    kop,
    getal: true,
    cel: (r: Termijntelling) => String(r[welk]),
  })
  return (
    <>
      <h2 className="utrecht-heading-2">Op tijd of niet</h2>
      <Tabel
        bijschrift="Termijnen van de meldingen van dit jaar"
        bijschriftVerborgen
        rijen={termijnen}
        sleutel={r => r.code}
        kolommen={[
          { kop: 'Termijn', rijkop: true, cel: r => termijnnaam(versie, r.code) },
          kolom('Op tijd', 'op_tijd'),
          kolom('Te laat', 'te_laat'),
          kolom('Loopt nog', 'loopt'),
          kolom('Voorbij, nog open', 'verlopen'),
        ]}
      />
    </>
  )
}

/** The account of a year to college and inspectorate: counts, no names. */
export const Verantwoordingpagina = ({ v, jaar, jaren, verantwoording: r, termijnen }: Props) => (
  <Baliepagina v={v} titel={`Verantwoording ${jaar}`}>
    <Kop
      titel={`Verantwoording ${jaar}`}
      intro={
        <p>
          Wat in {jaar} is ontvangen, en hoe het liep. Alleen aantallen. Geteld zijn de dossiers die er nog zijn; wat is
          vernietigd, staat alleen in het jaarverslag bij Rapportage.
        </p>
      }
    />
    <form className="baken-filterbalk" method="get" action={`/${v.desk.loket}/verantwoording`}>
      <Keuzelijst
        naam="jaar"
        label="Jaar"
        leeg={null}
        opties={jaren.map(j => ({ waarde: String(j), label: String(j) }))}
        waarde={String(jaar)}
      />
      <Knop soort="neven">Toon</Knop>
    </form>
    {r.aantal === 0 ? (
      <Leegstaat kop={`In ${jaar} is niets ontvangen`}>
        <p>Kies een ander jaar.</p>
      </Leegstaat>
    ) : (
      <>
        <Tellingen kop="Meldingen" lijst={[{ naam: 'Ontvangen', aantal: r.aantal }, ...r.soorten]} />
        <Tellingen kop="Wie meldde" lijst={r.melders} />
        <Tellingen
          kop="Op tijd gemeld door wie dat moest"
          lijst={[
            { naam: 'Op tijd', aantal: r.gemeld.opTijd },
            { naam: 'Te laat', aantal: r.gemeld.teLaat },
            { naam: 'Niet te zeggen: niet bekend wanneer het gebeurde', aantal: r.gemeld.onbekend },
          ]}
        />
        <Termijnen v={v} termijnen={termijnen} />
        <Tellingen kop="Onderzoek" lijst={r.onderzoek} />
        <Tellingen kop="Oordeel over het onderzoek van de aanbieder" lijst={r.oordelen} />
        {r.doorlooptijd !== null && (
          <p className="utrecht-paragraph">
            De helft van de gesloten dossiers was binnen {r.doorlooptijd} dagen na ontvangst gesloten.
          </p>
        )}
        <Tellingen kop="Maatregelen" lijst={r.maatregelen} />
      </>
    )}
  </Baliepagina>
)
