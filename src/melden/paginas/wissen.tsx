import { Publiekpagina } from '../../web/kader/kader.tsx'
import { Controlelijst } from '../../web/onderdelen/formulier/controlelijst.tsx'
import { Formulier } from '../../web/onderdelen/formulier/formulier.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import type { Formulier as Ingevuld, Verzoek } from '../../web/route/verzoek.ts'
import { inWoorden } from '../invullen/antwoord.ts'
import type { Vraag } from '../invullen/vragen.ts'

/** Asks before everything goes. */
export const WissenVragen = ({ v }: { v: Verzoek }) => (
  <Publiekpagina v={v} titel="Wilt u alles wissen?">
    <Kop
      titel="Wilt u alles wissen?"
      intro={
        <p>
          Alles wat u in deze melding typte, is dan weg. Ook de foto’s en documenten. Niemand kan het terughalen, en uw
          code om later verder te gaan werkt dan niet meer.
        </p>
      }
    />
    <Formulier actie={`/${v.desk.loket}/melden/wissen`}>
      <Knoppen>
        <Knop soort="gevaar">Ja, wis alles</Knop>
        <Knop soort="neven" href={`/${v.desk.loket}/melden/controle`}>
          Nee, ga verder met de melding
        </Knop>
      </Knoppen>
    </Formulier>
  </Publiekpagina>
)

/** After wiping. */
export const IsGewist = ({ v }: { v: Verzoek }) => (
  <Publiekpagina v={v} titel="Alles is gewist">
    <Kop titel="Alles is gewist" intro={<p>Wat u typte, is weg. Het loket heeft niets ontvangen.</p>} />
    <Knoppen>
      <Knop href={`/${v.desk.loket}`}>Naar het begin</Knop>
      <Knop soort="neven" href={`/${v.desk.loket}/melden`}>
        Opnieuw beginnen
      </Knop>
    </Knoppen>
  </Publiekpagina>
)

const Meegestuurd = ({ f }: { f: Ingevuld }) =>
  Object.entries(f).flatMap(([naam, waarde]) =>
    [waarde]
      .flat()
      .map((een, i) => <input key={`${naam}-${i}`} type="hidden" name={naam} value={een as string | undefined} />),
  )

type Props = { v: Verzoek; actie: string; vragen: readonly Vraag[]; antwoorden: Ingevuld }

/** Sent from a window that was still open when the report was wiped: what was typed there is shown, and can begin anew. */
export const Gewist = ({ v, actie, vragen, antwoorden }: Props) => (
  <Publiekpagina v={v} titel="Deze melding is gewist">
    <Kop
      titel="Deze melding is gewist"
      intro={<p>U wiste deze melding in een ander venster. Wat u hier typte, staat hieronder en is niet bewaard.</p>}
    />
    <Controlelijst regels={vragen.map(w => ({ label: w.veld.label, waarde: inWoorden(w, antwoorden) }))} />
    <Formulier actie={actie} verborgen={{ _toch: 'ja' }}>
      <Meegestuurd f={v.formulier} />
      <Knoppen>
        <Knop>Begin hiermee een nieuwe melding</Knop>
        <Knop soort="neven" href={`/${v.desk.loket}/melden/gewist`}>
          Laat dit ook weg
        </Knop>
      </Knoppen>
    </Formulier>
  </Publiekpagina>
)
