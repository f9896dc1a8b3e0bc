import { type Werkdeel, werkdelen } from '../../begrippen/feiten/werktekst.ts'
import { momentInWoorden } from '../../kernel/uitleg/datum.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { werkdeelwoord } from '../../web/dossierbeeld/woorden/onderzoek.ts'
import { naam } from '../../web/dossierbeeld/woorden/woord.ts'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { werktekst } from './domain.ts'

/** Where what was written is fixed. */
const vastleggen: Readonly<Record<Werkdeel, string>> = {
  hoorverslag: 'stuk?soort=hoorverslag',
  conceptrapport: 'stuk?soort=conceptrapport',
  conclusie: 'vaststellen',
  advies: 'vaststellen',
}

const Deel = ({ g, begin, deel }: { g: Geopend; begin: string; deel: Werkdeel }) => {
  const nu = werktekst(g.zaak, deel)
  return (
    <li className="baken-stapel baken-stapel--dicht">
      <span>
        <strong>{werkdeelwoord[deel]}</strong>{' '}
        <span className="baken-zacht">
          {nu ? `Het laatst bewaard door ${naam(g, nu.door)}, ${momentInWoorden(nu.op)}` : 'Nog niets geschreven'}
        </span>
      </span>
      <Knoppen>
        <Knop soort="neven" klein href={`${begin}/schrijven?deel=${deel}`} erbij={werkdeelwoord[deel]}>
          {nu ? 'Schrijf verder' : 'Begin met schrijven'}
        </Knop>
        {nu && (
          <Knop soort="stil" klein href={`${begin}/${vastleggen[deel]}`} erbij={werkdeelwoord[deel]}>
            Leg vast
          </Knop>
        )}
      </Knoppen>
    </li>
  )
}

/** What supervisors write on together, before it is fixed. */
export const InDeMaak = ({ g, begin }: { g: Geopend; begin: string }) => (
  <Kaart kop="In de maak">
    <ul className="baken-stapel baken-kaal">
      {werkdelen.map(deel => (
        <Deel key={deel} g={g} begin={begin} deel={deel} />
      ))}
    </ul>
  </Kaart>
)
