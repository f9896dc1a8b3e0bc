import { dagVan } from '../kernel/lokaal.ts'
import { dagInWoorden } from '../kernel/uitleg/datum.ts'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Leegstaat } from '../web/onderdelen/leegstaat.tsx'
import { Paginering } from '../web/onderdelen/navigatie.tsx'
import { Tabel } from '../web/onderdelen/tabel.tsx'
import type { Aangemeld } from '../web/route/verzoek.ts'
import { isOpTijd } from './domain.ts'
import { standwoord } from './page.tsx'
import { type Maatregelrij, PER_PAGINA } from './store.ts'

type Props = {
  v: Aangemeld
  pagina: number
  rijen: readonly Maatregelrij[]
  teksten: ReadonlyMap<string, string>
}

type Dagen = Pick<Maatregelrij, 'dag' | 'uitleg' | 'afgesproken' | 'uitgevoerdOp'>

/** What stays to be seen of a day that has gone by: the day itself, and whether it was in time. */
const Uitgevoerd = ({ afgesproken, op }: { afgesproken: string; op: string }) => (
  <span className="baken-zacht">
    Uitgevoerd {dagInWoorden(dagVan(op))}, {isOpTijd(afgesproken, op) ? 'op tijd' : 'te laat'}: het moest uiterlijk{' '}
    {dagInWoorden(afgesproken)}.
  </span>
)

/** The day that is waited for, with how it came about: every date explains itself. Between two steps the day that was. */
export const Wanneer = ({ v, r }: { v: Aangemeld; r: Dagen }) => (
  <>
    <span className="baken-rij">
      {dagInWoorden(r.dag ?? r.afgesproken)}{' '}
      {r.dag !== null && r.dag < dagVan(v.nu) && <Badge toon="acuut">Te laat</Badge>}
    </span>
    {r.dag !== null && <span className="baken-zacht">{r.uitleg}</span>}{' '}
    {r.uitgevoerdOp !== null && <Uitgevoerd afgesproken={r.afgesproken} op={r.uitgevoerdOp} />}
  </>
)

/** Who may open the dossier goes there; who may not follows the measure up from here. */
const Verder = ({ v, r, tekst }: { v: Aangemeld; r: Maatregelrij; tekst: string }) => {
  if (r.magLezen)
    return (
      <a className="utrecht-link" href={`/${v.desk.loket}/dossiers/${r.zaak}/maatregelen`}>
        {r.nummer}
      </a>
    )
  if (!r.magOpvolgen) return r.nummer
  return (
    <a className="utrecht-link" href={`/${v.desk.loket}/maatregelen/${r.zaak}/opvolgen?maatregel=${r.id}`}>
      Opvolgen<span className="baken-alleen-hoorbaar">: {tekst}</span>
    </a>
  )
}

const Lijst = ({ v, rijen, teksten }: Props) => {
  const tekst = (id: string | null) => (id === null ? null : (teksten.get(id) ?? 'Vernietigd'))
  return (
    <Tabel
      bijschrift="Lopende maatregelen, wat het eerst af moet bovenaan"
      bijschriftVerborgen
      dicht
      rijen={rijen.slice(0, PER_PAGINA)}
      sleutel={r => r.id}
      kolommen={[
        { kop: 'Maatregel', rijkop: true, cel: r => tekst(r.tekst) },
        { kop: 'Aanbieder', cel: r => r.aanbieder ?? <span className="baken-zacht">Niet bekend</span> },
        { kop: 'Uiterlijk', cel: r => <Wanneer v={v} r={r} /> },
        {
          kop: 'Waaruit het moet blijken',
          cel: r => tekst(r.gevraagd) ?? <span className="baken-zacht">Niet afgesproken</span>,
        },
        {
          kop: 'Stand',
          cel: r => <Badge toon={standwoord[r.stand].toon}>{standwoord[r.stand].woord}</Badge>,
        },
        { kop: 'Verder', heel: true, cel: r => <Verder v={v} r={r} tekst={tekst(r.tekst) ?? ''} /> },
      ]}
    />
  )
}

/** What must get better at providers, over all dossiers: what it is, who must, until when and what shows it. */
export const Maatregellijst = (props: Props) => {
  const { v, rijen, pagina } = props
  const meer = rijen.length > PER_PAGINA
  return (
    <Baliepagina v={v} titel="Maatregelen" breed>
      <Kop
        titel="Maatregelen"
        intro={<p>Wat na een melding beter moet, tot het blijft. Wat het eerst af moet staat bovenaan.</p>}
      />
      {rijen.length === 0 ? (
        <Leegstaat kop="Er loopt geen maatregel">
          <p>De toezichthouder legt maatregelen vast bij een dossier. Wat loopt, staat hier.</p>
        </Leegstaat>
      ) : (
        <Lijst {...props} />
      )}
      {(meer || pagina > 1) && (
        <Paginering
          wat="maatregelen"
          pagina={pagina}
          paginas={meer ? pagina + 1 : pagina}
          href={p => `/${v.desk.loket}/maatregelen?pagina=${p}`}
        />
      )}
    </Baliepagina>
  )
}
