import { inWoorden, metKleineLetter } from '../../kernel/uitleg/datum.ts'
import type { Protocol, Protocolversie } from '../../protocollen/protocol.ts'
import { termijnnaam } from '../../protocollen/termijnnaam.ts'
import type { Collega } from '../../toegang/gebruikersnamen.ts'
import { Badge } from '../../web/onderdelen/badge.tsx'
import { Tabel } from '../../web/onderdelen/tabel.tsx'
import { Telefoon } from '../../web/onderdelen/telefoon.tsx'
import { weegwoorden } from '../../web/procedures.ts'
import type { Waarom } from '../domain.ts'
import type { Aandachtsregel, Roosterregel } from '../store.ts'
import { taakwoorden, waaromwoorden } from '../woorden.ts'

export type Getoond = Aandachtsregel & { readonly waarom: readonly Waarom[]; readonly aandachtspunt: string | null }

export const naamVan = (collegas: ReadonlyMap<string, Collega>, id: string | null): string =>
  id === null ? 'nog niemand' : (collegas.get(id)?.naam ?? 'iemand die weg is')

type Lijst = {
  desk: Protocol
  bijschrift: string
  protocol: Protocolversie
  punten: readonly Getoond[]
  collegas: ReadonlyMap<string, Collega>
}

const Wat = ({ r, protocol }: { r: Getoond; protocol: Protocolversie }) => (
  <>
    {protocol.categorieen.find(c => c.code === r.categorie)?.naam ?? 'Nog niet bepaald'}
    {r.aandachtspunt !== null && (
      <p>
        <strong>{r.aandachtspunt}</strong>
      </p>
    )}
  </>
)

/** What a shift gives to the next, what was given along first. */
export const Puntenlijst = ({ desk, bijschrift, protocol, punten, collegas }: Lijst) => (
  <Tabel
    bijschrift={bijschrift}
    rijen={punten}
    sleutel={r => r.id}
    kolommen={[
      {
        kop: 'Dossier',
        rijkop: true,
        heel: true,
        cel: r => (
          <a
            className="utrecht-link"
            href={`/${desk.loket}/dossiers/${r.id}${r.status === 'ontvangen' ? '/screening' : ''}`}
          >
            {r.nummer}
          </a>
        ),
      },
      { kop: 'Wat', cel: r => <Wat r={r} protocol={protocol} /> },
      {
        kop: 'Waarom hier',
        cel: r => (
          <span className="baken-rij">
            {r.waarom.map(w => (
              <Badge key={w} toon={w === 'aandachtspunt' ? 'accent' : 'letop'}>
                {w === 'nieuw' ? weegwoorden[desk.procedure].nog : waaromwoorden[w]}
              </Badge>
            ))}
          </span>
        ),
      },
      {
        kop: 'Eerste termijn',
        cel: r => (r.einde === null ? 'Geen' : `${termijnnaam(protocol, r.termijn ?? '')}: ${inWoorden(r.einde)}`),
      },
      { kop: 'Behandelaar', cel: r => naamVan(collegas, r.behandelaar) },
    ]}
  />
)

/** Who has a shift, with how to reach them in it. */
export const Bezetting = ({
  regels,
  collegas,
}: {
  regels: readonly Roosterregel[]
  collegas: ReadonlyMap<string, Collega>
}) => (
  <ul className="baken-lijst">
    {regels.map(r => (
      <li key={r.id}>
        <strong>{naamVan(collegas, r.gebruiker)}</strong>, {metKleineLetter(taakwoorden[r.taak])}:{' '}
        <Telefoon nummer={r.telefoon} />
        {collegas.get(r.gebruiker)?.actief === false && ' (werkt hier niet meer: pas het rooster aan)'}
      </li>
    ))}
  </ul>
)
