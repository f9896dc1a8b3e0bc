import type { Zaak } from '../../begrippen/zaak.ts'
import { dagVan } from '../../kernel/lokaal.ts'
import { dagInWoorden } from '../../kernel/uitleg/datum.ts'
import { partijVan } from '../../toegang/magaanbieder.ts'
import { Aanbiederpagina } from '../../web/kader/aanbiederkader.tsx'
import { Badge } from '../../web/onderdelen/badge.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Leegstaat } from '../../web/onderdelen/leegstaat.tsx'
import type { Aanbiederverzoek } from '../../web/route/aanbiederroute.tsx'
import { referentie } from '../../zaken/aanbieder/referentie.ts'
import { getVersie } from '../../zaken/baken.ts'
import { STANDEN, standVan } from '../schrijven/stand.ts'
import { Aanbiedertermijnen } from '../schrijven/termijnen.tsx'
import { gevraagdOp } from './domain.ts'

const Een = ({ v, zaak }: { v: Aanbiederverzoek; zaak: Zaak }) => {
  const partij = partijVan(v.wie, zaak)
  const gevraagd = partij && zaak.werk.zelfonderzoek && gevraagdOp(zaak, partij)
  if (!partij || !gevraagd) return null
  const p = getVersie(v.desk, zaak.protocolversie)
  const soort = p.soorten.find(s => s.code === zaak.kenmerken.soort)?.naam ?? 'Melding'
  const stand = standVan(zaak, partij)
  const aanZet = stand === 'aanZet'
  const { toon, woord, zin } = STANDEN[stand]
  const pad = `/${v.desk.loket}/aanbieder/onderzoek/${partij.id}`
  return (
    <li>
      <Kaart
        kop={`${soort}: onderzoek, gevraagd op ${dagInWoorden(dagVan(gevraagd))}`}
        href={pad}
        acties={<Badge toon={toon}>{woord}</Badge>}
      >
        <p className="utrecht-paragraph">
          {zin ??
            (partij.rol === 'hoofd'
              ? 'Onderzoek wat er is gebeurd, en stuur uw rapport.'
              : 'Doe mee aan het onderzoek in de keten, met uw deel van de tijdlijn.')}{' '}
          <span className="baken-zacht">Kenmerk {referentie(partij.id)}.</span>
        </p>
        <Aanbiedertermijnen zaak={zaak} p={p} plek={partij} nu={v.nu} />
        <Knoppen>
          <Knop soort="neven" href={pad} erbij={`van ${dagInWoorden(dagVan(gevraagd))}`}>
            {aanZet ? 'Schrijf het onderzoek' : 'Bekijk'}
          </Knop>
        </Knoppen>
      </Kaart>
    </li>
  )
}

/** What is asked of this organisation, until when, and why that day. */
export const Onderzoekenlijst = ({ v, zaken }: { v: Aanbiederverzoek; zaken: readonly Zaak[] }) => (
  <Aanbiederpagina v={v} titel="Uw onderzoeken">
    <Kop boven={v.desk.naam} titel="Uw onderzoeken" intro={<p>Dit vraagt de toezichthouder van uw organisatie.</p>} />
    {zaken.length === 0 ? (
      <Leegstaat kop="Er is nu niets van uw organisatie gevraagd">
        <p>Verwachtte u hier een onderzoek? Bel de toezichthouder: misschien is uw organisatie nog niet vastgesteld.</p>
      </Leegstaat>
    ) : (
      <ul className="baken-stapel baken-kaal">
        {zaken.map(zaak => (
          <Een key={zaak.id} v={v} zaak={zaak} />
        ))}
      </ul>
    )}
  </Aanbiederpagina>
)
