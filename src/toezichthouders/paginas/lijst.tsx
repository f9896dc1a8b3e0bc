import { dagInWoorden, momentInWoorden } from '../../kernel/uitleg/datum.ts'
import { toezichtVan } from '../../protocollen/bases/toezicht.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import { vind } from '../../web/dossierbeeld/woorden/woord.ts'
import { Baliepagina } from '../../web/kader/kader.tsx'
import { Badge } from '../../web/onderdelen/badge.tsx'
import { Keuzelijst } from '../../web/onderdelen/formulier/keuze.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Kerncijfer, Kerncijfers } from '../../web/onderdelen/kaart.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Leegstaat } from '../../web/onderdelen/leegstaat.tsx'
import { Tabel } from '../../web/onderdelen/tabel.tsx'
import type { Aangemeld } from '../../web/route/verzoek.ts'
import { standen, type Toezichtregel } from '../lijst.ts'

type Filter = { jaar: number; toezichthouder: string; stand: string }
type Props = {
  v: Aangemeld
  protocol: Protocolversie
  filter: Filter
  jaren: readonly number[]
  alle: readonly Toezichtregel[]
  magAfstemmen: boolean
}

const Filterbalk = ({ v, protocol, filter, jaren }: Props) => (
  <form className="baken-filterbalk" method="get" action={`/${v.desk.loket}/toezicht`}>
    <Keuzelijst
      naam="jaar"
      label="Ontvangen in"
      opties={jaren.map(j => ({ waarde: String(j), label: String(j) }))}
      waarde={String(filter.jaar)}
      leeg={null}
    />
    <Keuzelijst
      naam="toezichthouder"
      label="Toezichthouder"
      opties={protocol.toezichthouders.map(t => ({ waarde: t.code, label: t.naam }))}
      waarde={filter.toezichthouder}
      leeg="Allemaal"
    />
    <Keuzelijst naam="stand" label="Stand" opties={standen} waarde={filter.stand} leeg="Alles" />
    <Knop soort="neven">Toon</Knop>
  </form>
)

const verloop = (r: Toezichtregel, p: Protocolversie): string => {
  const t = toezichtVan(p)
  const { gemeld, besloten, afgesloten } = r.is
  if (afgesloten) return `${vind(t.uitkomsten, afgesloten.uitkomst)}, ${dagInWoorden(afgesloten.afgeslotenOp)}`
  if (besloten) return vind(t.besluiten, besloten.besluit)
  if (gemeld) return `${vind(t.melders, gemeld.melder)} meldde op ${dagInWoorden(gemeld.gemeldOp)}`
  return r.verplicht ? 'Wie meldde, en wanneer?' : ''
}

const Lijst = ({ v, protocol, regels }: Pick<Props, 'v' | 'protocol'> & { regels: readonly Toezichtregel[] }) => (
  <Tabel
    bijschrift="Meldingen bij toezichthouders"
    bijschriftVerborgen
    dicht
    rijen={regels}
    sleutel={r => `${r.dossier.id}-${r.toezichthouder}`}
    kolommen={[
      {
        kop: 'Dossier',
        rijkop: true,
        heel: true,
        cel: r => (
          <a className="utrecht-link" href={`/${v.desk.loket}/dossiers/${r.dossier.id}/toezicht`}>
            {r.dossier.nummer}
          </a>
        ),
      },
      { kop: 'Toezichthouder', cel: r => vind(protocol.toezichthouders, r.toezichthouder) },
      {
        kop: 'Stand',
        cel: r => (
          <Badge toon={r.stand === 'afgesloten' ? 'goed' : r.stand === 'na_te_gaan' ? 'letop' : 'accent'}>
            {standen.find(s => s.waarde === r.stand)?.label}
          </Badge>
        ),
      },
      { kop: 'Verloop', cel: r => verloop(r, protocol) },
      { kop: 'Kenmerk', cel: r => r.is.gemeld?.kenmerk },
      { kop: 'Ontvangen', cel: r => momentInWoorden(r.dossier.ontvangen_op) },
    ]}
  />
)

/** All that supervisors must know of or know of, a year at a time. */
export const Toezichtlijst = (props: Props) => {
  const { v, filter, alle, magAfstemmen } = props
  const regels = alle
    .filter(r => !filter.toezichthouder || r.toezichthouder === filter.toezichthouder)
    .filter(r => !filter.stand || r.stand === filter.stand)
  return (
    <Baliepagina v={v} titel="Toezicht" breed>
      <Kop
        titel="Toezicht"
        intro={<p>Wat toezichthouders weten of moeten weten: gemeld, besloten, onderzocht, afgesloten.</p>}
        acties={
          magAfstemmen && (
            <Knoppen>
              <Knop soort="neven" href={`/${v.desk.loket}/toezicht/afstemming`}>
                Vergelijk met de toezichthouder
              </Knop>
            </Knoppen>
          )
        }
      />
      <Kerncijfers>
        {standen.map(s => (
          <Kerncijfer key={s.waarde} label={s.label} getal={alle.filter(r => r.stand === s.waarde).length} />
        ))}
      </Kerncijfers>
      <Filterbalk {...props} />
      {regels.length === 0 ? (
        <Leegstaat kop="Hier staat niets">
          <p>Er zijn geen dossiers die bij deze keuze passen en die u mag zien.</p>
        </Leegstaat>
      ) : (
        <Lijst {...props} regels={regels} />
      )}
    </Baliepagina>
  )
}
