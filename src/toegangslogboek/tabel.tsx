import { momentInWoorden } from '../kernel/uitleg/datum.ts'
import type { Collega } from '../toegang/gebruikersnamen.ts'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Leegstaat } from '../web/onderdelen/leegstaat.tsx'
import { type Kolom, Tabel } from '../web/onderdelen/tabel.tsx'
import { HOOGSTENS, type Logregel } from './store.ts'
import { doelNaam, handelingNaam, isUitkomst, rollenNaam, uitkomsten } from './woorden.ts'

type Props = {
  bijschrift: string
  regels: readonly Logregel[]
  collegas: ReadonlyMap<string, Collega>
  /** The dossier these lines are about; without it a line says whether it was about one. */
  zaak?: string
  /** From which address: for who watches over the log, not for colleagues. */
  metHerkomst?: boolean
  /** Where the pages of dossiers start, to show which dossier a line is about. */
  dossierpad?: string
}

const Dossier = ({ regel, pad }: { regel: Logregel; pad: string }) =>
  regel.nummer ? (
    <a className="utrecht-link" href={`${pad}/${regel.zaak}/toegang`}>
      {regel.nummer}
    </a>
  ) : (
    <span className="baken-zacht">{regel.zaak ? 'Vernietigd' : 'Geen'}</span>
  )

const Uitkomst = ({ regel }: { regel: Logregel }) => (
  <span className="baken-rij">
    <Badge toon={isUitkomst(regel.uitkomst) ? uitkomsten[regel.uitkomst].toon : 'neutraal'}>
      {isUitkomst(regel.uitkomst) ? uitkomsten[regel.uitkomst].woord : regel.uitkomst}
    </Badge>
    {regel.noodtoegang && <Badge toon="acuut">Noodknop</Badge>}
  </span>
)

const watVan = (r: Logregel, zaak: string | undefined): string => {
  const naam = handelingNaam(r.handeling)
  if (zaak !== undefined && r.zaak !== zaak) return `${naam} (stond in een lijst van ${r.aantal})`
  return zaak === undefined && r.aantal > 0 ? `${naam} (${r.aantal} getoond)` : naam
}

const kolommen = ({ collegas, zaak, metHerkomst, dossierpad }: Props): readonly Kolom<Logregel>[] => [
  { kop: 'Wanneer', rijkop: true, cel: r => <time dateTime={r.op}>{momentInWoorden(r.op)}</time> },
  { kop: 'Wie', cel: r => (r.wie ? (collegas.get(r.wie)?.naam ?? 'Onbekend') : 'Melder, zonder account') },
  { kop: 'Rol', cel: r => rollenNaam(r.rol) || 'Geen' },
  { kop: 'Wat', cel: r => watVan(r, zaak) },
  ...(dossierpad ? [{ kop: 'Dossier', heel: true, cel: (r: Logregel) => <Dossier regel={r} pad={dossierpad} /> }] : []),
  { kop: 'Waarvoor', cel: r => doelNaam(r.doel) },
  { kop: 'Uitkomst', cel: r => <Uitkomst regel={r} /> },
  ...(metHerkomst ? [{ kop: 'Vanaf adres', heel: true, cel: (r: Logregel) => r.herkomst }] : []),
]

/** Lines of the access log, newest first. */
export const Logtabel = (props: Props) => {
  const { regels, bijschrift } = props
  if (regels.length === 0) return <Leegstaat kop="In deze periode staat er niets in het logboek." />
  return (
    <>
      {regels.length > HOOGSTENS && (
        <p className="baken-zacht">U ziet {HOOGSTENS} regels, de nieuwste eerst. Er zijn er meer.</p>
      )}
      <Tabel
        bijschrift={bijschrift}
        bijschriftVerborgen
        dicht
        kolommen={kolommen(props)}
        rijen={regels.slice(0, HOOGSTENS)}
        sleutel={r => r.id}
      />
    </>
  )
}
