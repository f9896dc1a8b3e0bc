import { metHoofdletter, momentInWoorden } from '../kernel/uitleg/datum.ts'
import { linksoortnamen } from '../web/dossierbeeld/woorden/uitgaand.ts'
import { Baliepagina } from '../web/kader.tsx'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Knop } from '../web/onderdelen/formulier/knop.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Leegstaat } from '../web/onderdelen/leegstaat.tsx'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import { Tabbladen } from '../web/onderdelen/navigatie.tsx'
import { Tabel } from '../web/onderdelen/tabel.tsx'
import type { Aangemeld } from '../web/verzoek.ts'
import { linkstand } from '../zaken/uitgaand/link.ts'
import { PER_PAGINA, type Postfilter, type Postregel } from './store.ts'
import { foutzin, gangzin, linkwoorden, postwoorden } from './woorden.ts'

type Props = {
  v: Aangemeld
  regels: readonly Postregel[]
  filter: Postfilter
  pagina: number
  aandacht: number
  mailserver: boolean
}

const leeg: Readonly<Record<Postfilter, string>> = {
  aandacht: 'Alles is weg of onderweg.',
  wacht: 'Er wacht niets.',
  alles: 'Er is nog niets verstuurd.',
}

/** Said wherever mail is shown: without a server the desk brings links over itself. */
export const GeenMailserver = () => (
  <Mededeling soort="letop" kop="Er is geen mailserver ingesteld">
    <p>Mails blijven wachten. Geef een link zelf: open hem hieronder en kopieer hem. De code zegt u per telefoon.</p>
  </Mededeling>
)

const linkVan = (r: Postregel) => r.links.find(l => l.id === r.link)

const Stand = ({ v, r }: { v: Aangemeld; r: Postregel }) => {
  const link = linkVan(r)
  const stand = link && linkwoorden[linkstand(link, v.nu.toISOString())]
  const mail = postwoorden[r.status]
  return (
    <span className="baken-rij">
      <Badge toon={mail.toon}>{mail.woord}</Badge>
      {stand && <Badge toon={stand.toon}>{stand.woord}</Badge>}
    </span>
  )
}

const Lijst = ({ v, regels, mailserver }: Props) => (
  <Tabel
    bijschrift="Uitgaande post"
    bijschriftVerborgen
    rijen={regels.slice(0, PER_PAGINA)}
    sleutel={r => r.id}
    kolommen={[
      {
        kop: 'Dossier',
        rijkop: true,
        heel: true,
        cel: r => (
          <a className="utrecht-link" href={`/${v.desk.loket}/dossiers/${r.zaak}/post`}>
            {r.nummer}
          </a>
        ),
      },
      { kop: 'Wat', cel: r => metHoofdletter(linksoortnamen[linkVan(r)?.linksoort ?? 'brief']) },
      { kop: 'Klaargezet', cel: r => momentInWoorden(r.gemaaktOp) },
      { kop: 'Stand', cel: r => <Stand v={v} r={r} /> },
      {
        kop: 'Toelichting',
        cel: r => [foutzin(r.fout, r.antwoord), gangzin(r, mailserver)].filter(Boolean).join(' '),
      },
      {
        kop: 'Doen',
        kopVerborgen: true,
        cel: r => (
          <Knop soort="neven" klein href={`/${v.desk.loket}/dossiers/${r.zaak}/post/${r.id}`} erbij={r.nummer}>
            Bekijk
          </Knop>
        ),
      },
    ]}
  />
)

/** Everything that leaves the desk, and what is stuck. */
export const Postpagina = (props: Props) => {
  const { v, regels, filter, pagina, aandacht, mailserver } = props
  const hier = `/${v.desk.loket}/uitgaande-post`
  const naar = (f: Postfilter, p = 1) => `${hier}?toon=${f}${p > 1 ? `&pagina=${p}` : ''}`
  return (
    <Baliepagina v={v} titel="Uitgaande post" breed>
      <Kop
        titel="Uitgaande post"
        intro={<p>Mails die melden dat er iets klaarstaat. In de mail zelf staat nooit iets over een dossier.</p>}
      />
      {!mailserver && <GeenMailserver />}
      <Tabbladen
        naam="Uitgaande post"
        tabs={[
          {
            tekst: 'Vraagt aandacht',
            href: naar('aandacht'),
            hier: filter === 'aandacht',
            aantal: aandacht || undefined,
          },
          { tekst: 'Wacht', href: naar('wacht'), hier: filter === 'wacht' },
          { tekst: 'Alles', href: naar('alles'), hier: filter === 'alles' },
        ]}
      />
      {regels.length === 0 ? <Leegstaat kop={leeg[filter]} /> : <Lijst {...props} />}
      {(pagina > 1 || regels.length > PER_PAGINA) && (
        <nav className="utrecht-pagination baken-paginering" aria-label="Bladeren door uitgaande post">
          {pagina > 1 && (
            <a className="utrecht-button utrecht-button--secondary-action" rel="prev" href={naar(filter, pagina - 1)}>
              Nieuwer
            </a>
          )}
          {regels.length > PER_PAGINA && (
            <a className="utrecht-button utrecht-button--secondary-action" rel="next" href={naar(filter, pagina + 1)}>
              Ouder
            </a>
          )}
        </nav>
      )}
    </Baliepagina>
  )
}
