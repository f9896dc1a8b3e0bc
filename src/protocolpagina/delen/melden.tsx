import type { Criterium, Protocol, Protocolversie } from '../../protocollen/protocol.ts'
import { raakt } from '../../protocollen/woorden.ts'
import { Badge } from '../../web/onderdelen/badge.tsx'
import { Controlelijst } from '../../web/onderdelen/formulier/controlelijst.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import { Tabel } from '../../web/onderdelen/tabel.tsx'
import { Uitklap } from '../../web/onderdelen/uitklap.tsx'
import { Bron, Deel } from '../deel.tsx'
import { naamVan, wanneerInWoorden } from '../woorden.ts'

type Props = { desk: Protocol; versie: Protocolversie }

const Criteriumkaart = ({ c }: { c: Criterium }) => (
  <Kaart kop={c.titel} niveau={3}>
    {c.leeftijdsgrens !== undefined && (
      <div className="baken-rij">
        <Badge toon="accent">Leeftijdsgrens: {c.leeftijdsgrens} jaar</Badge>
      </div>
    )}
    <p className="utrecht-paragraph">{c.waarom}</p>
    {c.voorbeelden.length > 0 && (
      <ul className="baken-lijst baken-zacht" aria-label="Voorbeelden">
        {c.voorbeelden.map(vb => (
          <li key={vb}>{vb}</li>
        ))}
      </ul>
    )}
    <Bron>{c.bron}</Bron>
  </Kaart>
)

/** What to report, and what helps to decide whether to. */
export const Criteria = ({ desk, versie }: Props) => (
  <Deel
    id="criteria"
    kop="Wat u meldt"
    intro={
      versie.criteria.length === 1
        ? 'Past dit criterium, dan meldt u het. Ook als u dat alleen zo voelt.'
        : `Past een van deze ${versie.criteria.length} criteria, dan meldt u het. Ook als u dat alleen zo voelt.`
    }
  >
    <Mededeling soort="info" kop="Bij twijfel">
      <p>{desk.twijfel}</p>
    </Mededeling>
    {versie.criteria.map(c => (
      <Criteriumkaart key={c.code} c={c} />
    ))}
    <Kaart kop={raakt(versie, 'kop')} niveau={3}>
      <p className="utrecht-paragraph">Ze helpen om te wegen of u meldt, en wie het daarna moet horen.</p>
      <Controlelijst regels={versie.vierP.map(p => ({ label: p.naam, waarde: p.uitleg ?? '' }))} />
    </Kaart>
  </Deel>
)

export const Soorten = ({ versie }: Props) => (
  <Deel
    id="soorten"
    kop="Soorten meldingen"
    intro="De soort zegt nog niet of een toezichthouder het moet weten. Dat staat hieronder apart."
  >
    <Controlelijst regels={versie.soorten.map(s => ({ label: s.naam, waarde: s.uitleg ?? '' }))} />
  </Deel>
)

/** The statutory duty to notify: the law decides, not the kind of report. */
export const Meldplicht = ({ versie }: Props) => (
  <Deel
    id="meldplicht"
    kop="Wat een toezichthouder moet weten"
    intro="Soms moet een organisatie ook zelf bij een toezichthouder melden. Welke dat is, volgt uit de wet waaronder de zorg valt. Het loket doet dit niet in uw plaats."
  >
    {versie.meldplichten.map(m => (
      <Uitklap key={m.code} kop={`${m.naam}: bij ${naamVan(versie.toezichthouders, m.toezichthouder)}`}>
        <Controlelijst
          regels={[
            { label: 'Wie moet melden', waarde: m.wie },
            { label: 'Bij wie', waarde: naamVan(versie.toezichthouders, m.toezichthouder) },
            {
              label: 'Wanneer',
              waarde: [
                m.bijCalamiteit ? 'bij een calamiteit volgens de wet' : null,
                wanneerInWoorden(m.wanneer, versie),
              ]
                .filter(Boolean)
                .join(', '),
            },
            ...(m.hoeSnel ? [{ label: 'Hoe snel', waarde: m.hoeSnel }] : []),
          ]}
        />
        {m.uitleg && <p className="utrecht-paragraph">{m.uitleg}</p>}
        <Bron>{m.bron}</Bron>
      </Uitklap>
    ))}
    <Tabel
      bijschrift="Welke wet, welke toezichthouder"
      rijen={versie.kaders}
      sleutel={k => k.code}
      kolommen={[
        { kop: 'De zorg valt onder', rijkop: true, cel: k => k.naam },
        {
          kop: 'Toezichthouder',
          cel: k => k.toezichthouders.map(t => naamVan(versie.toezichthouders, t)).join(' en ') || 'Geen',
        },
        { kop: 'Bron', cel: k => k.bron ?? '–' },
      ]}
    />
  </Deel>
)
