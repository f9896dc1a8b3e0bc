import type { Termijn } from '../../begrippen/termijn.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { aankondigingVan } from '../../protocollen/bases/wmo/onderzoek.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import { termijnnaam } from '../../protocollen/termijnnaam.ts'
import { Termijnlicht } from '../../web/onderdelen/termijnlicht.tsx'
import { DE_TOEZICHTHOUDER, termijnlicht } from '../../web/termijnstand.ts'
import type { Standplaats } from '../../zaken/aanbieder/onderzoekschrijver.ts'
import { termijnenVan } from './domain.ts'

type Props = {
  zaak: Zaak
  p: Protocolversie
  plek: Standplaats
  nu: Date
  /** The reasons that were written for this provider, by content id. */
  redenen?: ReadonlyMap<string, string>
}

/** What this provider must keep; and, of whom the case is about, until when the supervisor investigates itself. */
const teZien = (zaak: Zaak, p: Protocolversie, plek: Standplaats): readonly Termijn[] => [
  ...termijnenVan(zaak, p, plek),
  ...(plek.rol === 'hoofd' ? zaak.termijnen.filter(t => t.code === aankondigingVan(p).code) : []),
]

/** Until when, and why that day: the terms of this provider. */
export const Aanbiedertermijnen = ({ zaak, p, plek, nu, redenen: teksten = new Map() }: Props) => (
  <ul className="baken-stapel baken-kaal">
    {teZien(zaak, p, plek)
      .filter(t => t.status !== 'vervallen')
      .map(t => (
        <li key={t.id}>
          <Termijnlicht
            {...termijnlicht(t, termijnnaam(p, t.code), nu, DE_TOEZICHTHOUDER, { teksten, buiten: true })}
          />
        </li>
      ))}
  </ul>
)
