import { dagInWoorden, momentInWoorden } from '../kernel/uitleg/datum.ts'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Controlelijst } from '../web/onderdelen/formulier/controlelijst.tsx'
import { Formulier } from '../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Keuzerondjes } from '../web/onderdelen/formulier/keuze.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import { Uitklap } from '../web/onderdelen/uitklap.tsx'
import type { Aangemeld } from '../web/route/verzoek.ts'
import { isOordeel, laatsteDag, oordelen } from './domain.ts'
import type { Noodtoegang } from './store.ts'

export type Beoordeling = {
  v: Aangemeld
  n: Noodtoegang
  wie: string
  behandelaar: string
  door: string | null
  reden: string
  /** How the day was computed. */
  uitleg: string
  gebruik: readonly { id: string; op: string; handeling: string; uitkomst: string }[]
  fouten?: readonly Veldfout[]
}

const handelingen: Readonly<Record<string, string>> = {
  'dossier.noodknop': 'Noodknop gebruikt',
  'dossier.lezen': 'Dossier gelezen',
  'dossier.bewerken': 'In het dossier gewerkt',
  'dossier.toegang.zien': 'Toegang tot het dossier bekeken',
}

const Gebruik = ({ gebruik }: Pick<Beoordeling, 'gebruik'>) => (
  <ul className="baken-lijst">
    {gebruik.map(g => (
      <li key={g.id}>
        {momentInWoorden(g.op)}: {handelingen[g.handeling] ?? g.handeling}
      </li>
    ))}
  </ul>
)

const Oordeelformulier = ({ v, n, fouten = [] }: Pick<Beoordeling, 'v' | 'n' | 'fouten'>) => (
  <Formulier actie={`/${v.desk.loket}/noodknop/${n.id}`}>
    <Keuzerondjes
      naam="oordeel"
      label="Uw oordeel"
      uitleg="De medewerker en de behandelaar krijgen bericht."
      opties={Object.entries(oordelen).map(([waarde, label]) => ({ waarde, label }))}
      fout={foutPerVeld(fouten).oordeel}
    />
    <Knoppen>
      <Knop>Leg oordeel vast</Knop>
    </Knoppen>
  </Formulier>
)

/** One break-glass with its reason and what was done through it; the verdict, or the form for it. */
export const Beoordelingspagina = (props: Beoordeling) => {
  const { v, n, fouten = [] } = props
  const teLaat = n.beoordeeldOp === null && n.beoordelenVoor <= v.nu.toISOString()
  return (
    <Baliepagina
      v={v}
      titel={`Noodknop op ${n.nummer}`}
      fout={fouten.length > 0}
      kruimels={[{ tekst: 'Toegang', href: `/${v.desk.loket}/toegang` }]}
    >
      <Foutenoverzicht fouten={fouten} />
      <Kop
        titel="Gebruik van de noodknop"
        boven={`Dossier ${n.nummer}`}
        kenmerken={teLaat && <Badge toon="acuut">Te laat beoordeeld</Badge>}
      />
      <Controlelijst
        regels={[
          { label: 'Wie', waarde: props.wie },
          { label: 'Wanneer', waarde: `${momentInWoorden(n.begonnenOp)}, tot ${momentInWoorden(n.eindigtOp)}` },
          { label: 'Behandelaar', waarde: props.behandelaar },
          { label: 'Reden', waarde: props.reden },
          { label: 'Beoordelen uiterlijk', waarde: dagInWoorden(laatsteDag(n.beoordelenVoor)) },
        ]}
      />
      <Uitklap kop="Hoe is deze dag berekend?" uitleg>
        <p>{props.uitleg}</p>
      </Uitklap>
      <h2 className="utrecht-heading-2">Wat ermee is gedaan</h2>
      <Gebruik gebruik={props.gebruik} />
      <h2 className="utrecht-heading-2">Oordeel</h2>
      {n.beoordeeldOp === null ? (
        n.gebruiker === v.wie.id ? (
          <Mededeling soort="info">
            <p>U gebruikte deze noodknop zelf. Een andere privacyfunctionaris beoordeelt het.</p>
          </Mededeling>
        ) : (
          <Oordeelformulier v={v} n={n} fouten={fouten} />
        )
      ) : (
        <p className="utrecht-paragraph">
          <strong>{n.oordeel && isOordeel(n.oordeel) ? oordelen[n.oordeel] : n.oordeel}</strong>, door{' '}
          {props.door ?? 'onbekend'} op {momentInWoorden(n.beoordeeldOp)}.
        </p>
      )}
    </Baliepagina>
  )
}
