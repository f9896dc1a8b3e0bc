import { metKleineLetter } from '../../kernel/uitleg/datum.ts'
import type { Protocol, Protocolversie, Termijndefinitie } from '../../protocollen/protocol.ts'
import { Badge } from '../../web/onderdelen/badge.tsx'
import { Controlelijst, type Controleregel } from '../../web/onderdelen/formulier/controlelijst.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Uitklap } from '../../web/onderdelen/uitklap.tsx'
import type { Rekenaar } from '../../zaken/verloop/context.ts'
import { Bron, Deel } from '../deel.tsx'
import { begin, gehaald, lengte, naamVan, soortTermijn, telling, voorwaarde } from '../woorden.ts'

type Props = { desk: Protocol; versie: Protocolversie; reken: Rekenaar; nu: Date }

const regelsVan = (t: Termijndefinitie, { desk, versie, reken, nu }: Props): Controleregel[] => {
  const alleen = voorwaarde(t, versie)
  const wie = t.verlengbaarDoor?.map(r => metKleineLetter(naamVan(versie.rollen, r))).join(', ')
  // The source stands below already.
  const voorbeeld = reken(t, nu.toISOString()).uitleg.replace(` (${t.grondslag})`, '')
  return [
    { label: 'Begint', waarde: begin(t) },
    { label: 'Gehaald', waarde: gehaald(t, versie) },
    ...(alleen ? [{ label: 'Alleen', waarde: alleen }] : []),
    { label: 'Zo tellen we', waarde: telling(t, desk) },
    { label: 'Als het nu begint', waarde: voorbeeld },
    ...(wie ? [{ label: 'Verlengen', waarde: `Mag, met een reden, door: ${wie}` }] : []),
  ]
}

const Termijn = ({ t, ...props }: Props & { t: Termijndefinitie }) => (
  <Kaart kop={t.naam} niveau={3}>
    <div className="baken-rij">
      <strong>{lengte(t)}</strong>
      <Badge toon={t.soort === 'wettelijk' ? 'accent' : 'neutraal'}>{soortTermijn[t.soort]}</Badge>
      {t.norm !== undefined && <Badge>Gehaald in {Math.round(t.norm * 100)}% van de zaken</Badge>}
    </div>
    <Uitklap kop="Zo wordt geteld" uitleg>
      <Controlelijst regels={regelsVan(t, props)} />
    </Uitklap>
    <Bron>{t.grondslag}</Bron>
  </Kaart>
)

/** Each term with its source, its arithmetic in words, and what it would give if it began now. */
export const Termijnen = (props: Props) => (
  <Deel
    id="termijnen"
    kop="Hoe lang iets mag duren"
    intro="De bron van een termijn bepaalt hoe er wordt geteld. De dag waarop iets gebeurt, telt niet mee; uren tellen vanaf het moment zelf."
  >
    {props.versie.termijnen.map(t => (
      <Termijn key={t.code} t={t} {...props} />
    ))}
  </Deel>
)
