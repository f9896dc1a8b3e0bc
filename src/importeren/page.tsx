import { momentInWoorden } from '../kernel/uitleg/datum.ts'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Formulier } from '../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Keuzerondjes } from '../web/onderdelen/formulier/keuze.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { koppel, Veld, type VeldProps, veldId } from '../web/onderdelen/formulier/veld.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Tabel } from '../web/onderdelen/tabel.tsx'
import { Uitklap } from '../web/onderdelen/uitklap.tsx'
import type { Aangemeld } from '../web/route/verzoek.ts'
import { registerkolommen } from './domain.ts'
import { jaartotaalkolommen } from './jaartotalen.ts'
import type { Importbestand } from './store.ts'

const SOORTEN = [
  {
    waarde: 'register',
    label: 'Meldingen uit een register',
    uitleg: 'Eén regel per melding, met codes en zonder namen van mensen.',
  },
  {
    waarde: 'jaartotalen',
    label: 'Totalen van oudere jaren',
    uitleg: 'Voor jaren waarvan alleen de totalen bekend zijn, bijvoorbeeld uit een jaarverslag.',
  },
]

const Bestandveld = (veld: VeldProps) => (
  <Veld {...veld} soort="text">
    <input
      className="utrecht-textbox utrecht-textbox--html-input"
      type="file"
      id={veldId(veld.naam)}
      name={veld.naam}
      accept=".csv,text/csv"
      {...koppel(veld)}
    />
  </Veld>
)

const Vorm = () => (
  <Uitklap kop="Hoe het bestand eruit moet zien">
    <p>
      Een CSV-bestand in UTF-8, met op de eerste regel de namen van de kolommen, in elke volgorde. Een komma of een
      puntkomma scheidt de velden.
    </p>
    <p>
      Meldingen: <code>{registerkolommen.join(', ')}</code>. De datum is volgens ISO 8601, zoals{' '}
      <code>2021-01-31T14:05:00+01:00</code>. De codes zijn die van het protocol op die dag. Onder impact staan de vier
      P’s, met een spatie ertussen.
    </p>
    <p>
      Totalen: <code>{jaartotaalkolommen.join(', ')}</code>.
    </p>
  </Uitklap>
)

const Eerder = ({ bestanden }: { bestanden: readonly Importbestand[] }) =>
  bestanden.length === 0 ? null : (
    <Tabel
      bijschrift="Eerder ingelezen"
      dicht
      smal
      rijen={bestanden}
      sleutel={b => `${b.op} ${b.naam}`}
      kolommen={[
        { kop: 'Bestand', rijkop: true, cel: b => b.naam },
        { kop: 'Soort', cel: b => (b.soort === 'register' ? 'Meldingen' : 'Jaartotalen') },
        { kop: 'Regels', getal: true, cel: b => b.regels.toLocaleString('nl-NL') },
        { kop: 'Wanneer', cel: b => momentInWoorden(b.op) },
      ]}
    />
  )

export type ImportpaginaProps = {
  v: Aangemeld
  bestanden: readonly Importbestand[]
  soort: string
  fouten: readonly Veldfout[]
}

/** Where a register is brought in. */
export const Importpagina = ({ v, bestanden, soort, fouten }: ImportpaginaProps) => {
  const perVeld = foutPerVeld(fouten)
  return (
    <Baliepagina v={v} titel="Importeren" fout={fouten.length > 0}>
      <Foutenoverzicht fouten={fouten} />
      <Kop
        titel="Importeren"
        intro={
          <p>
            Lees cijfers van eerder in, zodat ze meetellen in de rapportage. Een bestand gaat er helemaal in of helemaal
            niet. Er wordt niets verstuurd, en er begint geen dossier, taak of termijn.
          </p>
        }
      />
      <Formulier actie={`/${v.desk.loket}/importeren`} bestanden>
        <Keuzerondjes
          naam="soort"
          label="Wat staat er in het bestand?"
          opties={SOORTEN}
          waarde={soort}
          fout={perVeld.soort}
        />
        <Bestandveld naam="bestand" label="Bestand" uitleg="CSV, hoogstens 64 MB." fout={perVeld.bestand} />
        <Knoppen>
          <Knop>Lees het bestand in</Knop>
        </Knoppen>
      </Formulier>
      <Vorm />
      <Eerder bestanden={bestanden} />
    </Baliepagina>
  )
}
