import type { Zaak } from '../../begrippen/zaak.ts'
import { aankondigingVan } from '../../protocollen/bases/wmo/onderzoek.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import { termijnnaam } from '../../protocollen/termijnnaam.ts'
import { Termijnlicht } from '../../web/onderdelen/termijnlicht.tsx'
import { termijnlicht } from '../../web/termijnstand.ts'
import { isVanAanbieder } from './domain.ts'

/** Whoever of the desk decided something about a term: to a provider that is the supervisor, and no name. */
const zonderNamen: ReadonlyMap<string, { naam: string }> = Object.assign(new Map<string, { naam: string }>(), {
  get: () => ({ naam: 'de toezichthouder' }),
})

/** Until when, and why that day; also until when the supervisor investigates itself, which it announces. */
export const Aanbiedertermijnen = ({ zaak, p, nu }: { zaak: Zaak; p: Protocolversie; nu: Date }) => (
  <ul className="baken-stapel baken-kaal">
    {zaak.termijnen
      .filter(t => t.status !== 'vervallen' && (isVanAanbieder(t, p) || t.code === aankondigingVan(p).code))
      .map(t => (
        <li key={t.id}>
          <Termijnlicht {...termijnlicht(t, termijnnaam(p, t.code), nu, zonderNamen)} />
        </li>
      ))}
  </ul>
)
