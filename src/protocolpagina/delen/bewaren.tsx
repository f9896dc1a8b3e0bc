import { dagInWoorden, metKleineLetter } from '../../kernel/uitleg/datum.ts'
import { bewaarrecords } from '../../protocollen/bases/incident.ts'
import type { Bewaartermijn, Protocolversie } from '../../protocollen/protocol.ts'
import { Badge } from '../../web/onderdelen/badge.tsx'
import { Controlelijst } from '../../web/onderdelen/formulier/controlelijst.tsx'
import { Tabel } from '../../web/onderdelen/tabel.tsx'
import { Deel } from '../deel.tsx'
import { bewaarduur, naamVan } from '../woorden.ts'

type Props = { versie: Protocolversie }

/** Which dossiers a rule is for, when not for all. */
const voorWelke = (b: Bewaartermijn, versie: Protocolversie): string | null => {
  const uitkomst = b.uitkomsten?.map(u => metKleineLetter(naamVan(versie.uitkomsten, u)))
  const reden = b.sluitredenen?.map(r => metKleineLetter(naamVan(versie.sluitredenen, r)))
  if (uitkomst) return `na: ${uitkomst.join(' of ')}`
  return reden ? `gesloten als: ${reden.join(' of ')}` : null
}

const Record = ({ b, versie }: { b: Bewaartermijn } & Props) => {
  const naam = bewaarrecords[b.record]
  const welke = voorWelke(b, versie)
  return (
    <>
      {naam.charAt(0).toUpperCase() + naam.slice(1)}
      {welke && <span className="baken-zacht"> {welke}</span>}
    </>
  )
}

/** How long what is kept, and why; what somebody still has to confirm says so. */
export const Bewaren = ({ versie }: Props) => (
  <Deel
    id="bewaren"
    kop="Hoe lang we iets bewaren"
    intro="Daarna wordt het vernietigd: wat versleuteld was, kan dan niemand meer lezen. Past er meer dan één regel, dan geldt de bovenste."
  >
    <Tabel
      bijschrift="Bewaartermijnen"
      bijschriftVerborgen
      rijen={versie.bewaartermijnen.map((b, plek) => ({ ...b, plek }))}
      sleutel={b => String(b.plek)}
      kolommen={[
        { kop: 'Wat', rijkop: true, cel: b => <Record b={b} versie={versie} /> },
        { kop: 'Hoe lang', cel: bewaarduur },
        {
          kop: 'Waarom',
          cel: b => (
            <>
              {b.grondslag} {b.teVerifieren && <Badge toon="letop">te verifiëren</Badge>}
            </>
          ),
        },
      ]}
    />
    {versie.bewaartermijnen.some(b => b.teVerifieren) && (
      <p className="baken-klein baken-zacht">
        Te verifiëren: de gemeente moet deze termijn nog vaststellen. Tot dan is dit een voorstel.
      </p>
    )}
  </Deel>
)

/** Where counting changed: before and after cannot be compared. */
export const Cijfers = ({ versie }: Props) => (
  <Deel
    id="cijfers"
    kop="Wat u van de cijfers moet weten"
    intro="Op deze dagen veranderde wat er werd gemeld of geteld. Cijfers van daarvoor en daarna kunt u niet zomaar vergelijken."
  >
    {versie.rapport.reeksbreuken.length > 0 && (
      <Controlelijst
        regels={versie.rapport.reeksbreuken.map(b => ({
          label: `${b.naam} (${b.zeker ? dagInWoorden(b.dag) : `rond ${b.dag.slice(0, 4)}`})`,
          waarde: b.uitleg,
        }))}
      />
    )}
    <ul className="baken-lijst">
      {versie.rapport.kanttekeningen.map(k => (
        <li key={k}>{k}</li>
      ))}
    </ul>
  </Deel>
)
