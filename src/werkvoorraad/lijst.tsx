import { momentInWoorden } from '../kernel/uitleg/datum.ts'
import { bijzonderVan } from '../protocollen/bases/bijzonder.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import { termijnnaam } from '../protocollen/termijnnaam.ts'
import { versieMet } from '../protocollen/versie.ts'
import type { Collega } from '../toegang/gebruikersnamen.ts'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Knop } from '../web/onderdelen/formulier/knop.tsx'
import { Tabel } from '../web/onderdelen/tabel.tsx'
import { Termijnlicht } from '../web/onderdelen/termijnlicht.tsx'
import type { Aangemeld } from '../web/route/verzoek.ts'
import { termijnlicht } from '../web/termijnstand.ts'
import type { Delingregel } from '../zaken/deling/rijen.ts'
import type { OpenAfspraak } from '../zaken/regie/afspraken.ts'
import type { LopendeOverdracht } from '../zaken/regie/overdrachten.ts'
import type { Weerkijken } from '../zaken/regie/weerkijken.ts'
import type { Filter } from './domain.ts'
import { Inlichten } from './inlichten.tsx'
import { PER_PAGINA, type Werkregel } from './store.ts'
import { wachtOp } from './wacht.ts'

export type WerkvoorraadProps = {
  v: Aangemeld
  protocol: Protocolversie
  filter: Filter
  regels: readonly Werkregel[]
  pagina: number
  collegas: ReadonlyMap<string, Collega>
  vergrendeld: readonly { behandelaar: string; aantal: number }[]
  overdrachten: readonly LopendeOverdracht[]
  afspraken: readonly OpenAfspraak[]
  /** Dossiers with a message of the reporter that nobody read. */
  ongelezen: number
  /** What other desks of the house shared and nobody here answered. */
  delingen: readonly Delingregel[]
  /** What was to be looked at again by today, and receipts that did not come. */
  weerkijken: readonly Weerkijken[]
  /** How much advice of the desk is to be followed today. */
  adviezen: number
  /** Measures at providers of which the day is over. */
  maatregelen: number
  /** By what this user did just now, a dossier went out of their sight. */
  uitHetZicht: boolean
}

type Termijncel = Pick<WerkvoorraadProps, 'protocol' | 'collegas'> & { regel: Werkregel; nu: Date }

const Termijn = ({ regel, protocol, nu, collegas }: Termijncel) => {
  const { termijn, van, eind_moment: eindMoment, einde, uitleg } = regel
  if (!termijn || !van || !eindMoment || !einde || !uitleg) return <span className="baken-zacht">Geen termijn</span>
  const naam = termijnnaam(protocol, termijn)
  const loop = { status: 'lopend', van, eindMoment, einde, uitleg, gehaaldOp: null, pauzes: [] } as const
  return <Termijnlicht {...termijnlicht(loop, naam, nu, collegas)} />
}

const UUR = 3_600_000

/** Somebody is gone: how long, and in the colour of danger once the hours of the protocol are over. */
const Vermist = ({ sinds, uren, nu }: { sinds: string; uren: number; nu: Date }) => {
  const weg = Math.max(0, Math.floor((nu.getTime() - Date.parse(sinds)) / UUR))
  return <Badge toon={weg >= uren ? 'acuut' : 'letop'}>{`Vermist, ${weg} uur`}</Badge>
}

const Kenmerken = ({ regel, protocol, v }: { regel: Werkregel; protocol: Protocolversie; v: Aangemeld }) => (
  <span className="baken-rij">
    <Inlichten regel={regel} v={v} />
    {regel.vermist_sinds && (
      <Vermist sinds={regel.vermist_sinds} uren={bijzonderVan(protocol).vermissing.uren} nu={v.nu} />
    )}
    {regel.ongelezen !== null && (
      <Badge toon={regel.dringend ? 'acuut' : 'letop'}>
        {regel.dringend ? 'Bericht, kan niet wachten' : 'Nieuw bericht'}
      </Badge>
    )}
    {regel.reacties !== null && (
      <a className="utrecht-link" href={`/${v.desk.loket}/dossiers/${regel.id}/onderzoek`}>
        Reactie te verwerken: {regel.reacties}
        <span className="baken-alleen-hoorbaar"> bij {regel.nummer}</span>
      </a>
    )}
    {wachtOp(regel, versieMet(v.desk, regel.protocolversie) ?? protocol).map(w => (
      <a key={w.tekst} className="utrecht-link" href={`/${v.desk.loket}/dossiers/${regel.id}${w.pad}`}>
        {w.tekst}
        <span className="baken-alleen-hoorbaar"> bij {regel.nummer}</span>
      </a>
    ))}
    {regel.urgent && <Badge toon="acuut">Urgent</Badge>}
    {regel.status === 'ontvangen' && <Badge toon="letop">Nieuw</Badge>}
    {regel.minderjarig && <Badge>Minderjarig</Badge>}
    {regel.vertrouwelijkheid !== 'gewoon' && regel.status !== 'ontvangen' && (
      <Badge toon="accent">{regel.vertrouwelijkheid === 'vertrouwelijk' ? 'Vertrouwelijk' : 'Afgeschermd'}</Badge>
    )}
  </span>
)

const Behandelaar = ({ id, v, collegas }: Pick<WerkvoorraadProps, 'v' | 'collegas'> & { id: string }) => {
  const naam = collegas.get(id)?.naam ?? 'Onbekend'
  return v.wie.waarneemtVoor?.includes(id) ? <Badge toon="accent">Waarneming voor {naam}</Badge> : naam
}

/** Where a line leads: to the message that was asked for, to screening, or to the dossier. */
const begin = (regel: Werkregel, filter: Filter): string => {
  if (filter.toon === 'bericht') return '/gesprek'
  if (filter.toon === 'reactie') return '/onderzoek'
  return regel.status === 'ontvangen' ? '/screening' : ''
}

/** The lines of the list, each with where it leads. */
export const Lijst = ({ v, protocol, filter, regels, collegas }: WerkvoorraadProps) => (
  <Tabel
    bijschrift="Werkvoorraad, wat het eerst af moet bovenaan"
    bijschriftVerborgen
    dicht
    rijen={regels.slice(0, PER_PAGINA)}
    sleutel={r => r.id}
    kolommen={[
      {
        kop: 'Dossier',
        rijkop: true,
        heel: true,
        cel: r => (
          <a className="utrecht-link" href={`/${v.desk.loket}/dossiers/${r.id}${begin(r, filter)}`}>
            {r.nummer}
          </a>
        ),
      },
      { kop: 'Wat', cel: r => protocol.categorieen.find(c => c.code === r.categorie)?.naam ?? 'Nog niet bepaald' },
      { kop: 'Kenmerken', cel: r => <Kenmerken regel={r} protocol={protocol} v={v} /> },
      { kop: 'Eerste termijn', cel: r => <Termijn regel={r} protocol={protocol} nu={v.nu} collegas={collegas} /> },
      { kop: 'Ontvangen', cel: r => momentInWoorden(r.ontvangen_op) },
      {
        kop: 'Behandelaar',
        cel: r =>
          r.behandelaar === null ? (
            <Knop soort="neven" klein href={`/${v.desk.loket}/dossiers/${r.id}/overnemen`} erbij={r.nummer}>
              Pak op
            </Knop>
          ) : (
            <Behandelaar id={r.behandelaar} v={v} collegas={collegas} />
          ),
      },
    ]}
  />
)
