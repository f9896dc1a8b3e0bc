import { momentInWoorden } from '../../kernel/uitleg/datum.ts'
import type { Collega } from '../../toegang/gebruikersnamen.ts'
import { Badge } from '../../web/onderdelen/badge.tsx'
import { Tabel } from '../../web/onderdelen/tabel.tsx'
import type { Opgepakt } from '../store.ts'
import { oordeelwoorden, uitslagen, vensterInWoorden } from '../woorden.ts'

type Props = {
  basis: string
  lijst: readonly Opgepakt[]
  naamVan: (s: Opgepakt) => string
  collegas: ReadonlyMap<string, Collega>
}

/** What was taken up: open ones first. */
export const Opgepakten = ({ basis, lijst, naamVan, collegas }: Props) => (
  <Tabel
    bijschrift="Opgepakte signalen"
    rijen={lijst.toSorted((a, b) => Number(a.oordeel !== null) - Number(b.oordeel !== null))}
    sleutel={s => s.id}
    kolommen={[
      {
        kop: 'Signaal',
        rijkop: true,
        cel: s => (
          <a className="utrecht-link" href={`${basis}/opgepakt/${s.id}`}>
            {naamVan(s)}
          </a>
        ),
      },
      { kop: 'Over', cel: s => vensterInWoorden(s) },
      { kop: 'Wat', cel: s => uitslagen[s.uitslag].woord },
      {
        kop: 'Stand',
        cel: s =>
          s.oordeel === null ? (
            <Badge toon="letop">Nog te beoordelen</Badge>
          ) : (
            <Badge toon="goed">{oordeelwoorden[s.oordeel].woord}</Badge>
          ),
      },
      { kop: 'Door', cel: s => collegas.get(s.opgepaktDoor)?.naam ?? 'iemand die weg is' },
      { kop: 'Opgepakt', cel: s => momentInWoorden(s.opgepaktOp) },
    ]}
  />
)
