import type { ReactNode } from 'react'
import { metHoofdletter, momentInWoorden } from '../kernel/uitleg/datum.ts'
import { linksoortnamen } from '../web/dossierbeeld/woorden/uitgaand.ts'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Knop } from '../web/onderdelen/formulier/knop.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Leegstaat } from '../web/onderdelen/leegstaat.tsx'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import { Tabbladen } from '../web/onderdelen/navigatie.tsx'
import { Tabel } from '../web/onderdelen/tabel.tsx'
import { foutzin, gangzin, linkwoorden, linkzinnen, postwoorden } from '../web/postwoorden.ts'
import type { Aangemeld } from '../web/route/verzoek.ts'
import { linkstand } from '../zaken/uitgaand/link.ts'
import { type Maillijst, PER_PAGINA, type Postfilter, type Postregel, type Retourstand } from './store.ts'

type Props = {
  v: Aangemeld
  regels: readonly Postregel[]
  filter: Maillijst
  pagina: number
  mailserver: boolean
  /** Null where bounces are not read, or were not yet. */
  retour: Retourstand | null
}

const leeg: Readonly<Record<Maillijst, string>> = {
  aandacht: 'Niets vraagt nu om aandacht.',
  wacht: 'Er wacht niets.',
  alles: 'Er is nog niets verstuurd.',
}

/** Said wherever mail is shown: without a server the desk brings links over itself. */
export const GeenMailserver = () => (
  <Mededeling soort="letop" kop="Er is geen mailserver ingesteld">
    <p>Mails blijven wachten. Geef een link zelf: open hem hieronder en kopieer hem. De code zegt u per telefoon.</p>
  </Mededeling>
)

/** Where bounces are read from a mailbox: until when, or that somebody must watch for them. */
const Retour = ({ retour }: Pick<Props, 'retour'>) => {
  if (!retour) return null
  const { gelezenOp, foutSinds } = retour
  if (foutSinds === null)
    return gelezenOp && <p className="baken-zacht">Teruggekomen mails: bijgewerkt tot {momentInWoorden(gelezenOp)}.</p>
  return (
    <Mededeling soort="letop" kop="Teruggekomen mails worden nu niet gelezen">
      <p>
        De postbus is niet te lezen sinds {momentInWoorden(foutSinds)}. Een mail die terugkomt, ziet u hier dan niet.
        Bel bij haast de ontvanger, en vraag beheer de postbus na te kijken.
      </p>
    </Mededeling>
  )
}

const linkVan = (r: Postregel) => r.links?.find(l => l.id === r.link)

const watVan = (r: Postregel): string =>
  r.link === null ? 'Nieuw bericht, aan de melder' : metHoofdletter(linksoortnamen[linkVan(r)?.linksoort ?? 'brief'])

/** Where something can be done about it. */
const paginaVan = (v: Aangemeld, r: Postregel): string =>
  `/${v.desk.loket}/dossiers/${r.zaak}/${r.link === null ? 'gesprek' : `post/${r.id}`}`

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
          <a
            className="utrecht-link"
            href={`/${v.desk.loket}/dossiers/${r.zaak}/${r.link === null ? 'gesprek' : 'post'}`}
          >
            {r.nummer}
          </a>
        ),
      },
      { kop: 'Wat', cel: watVan },
      { kop: 'Klaargezet', cel: r => momentInWoorden(r.gemaaktOp) },
      { kop: 'Stand', cel: r => <Stand v={v} r={r} /> },
      {
        kop: 'Toelichting',
        cel: r => {
          const link = linkVan(r)
          const dicht = link && linkzinnen[linkstand(link, v.nu.toISOString())]
          return dicht ?? [foutzin(r.fout, r.antwoord), gangzin(r, mailserver)].filter(Boolean).join(' ')
        },
      },
      {
        kop: 'Doen',
        kopVerborgen: true,
        cel: r => (
          <Knop soort="neven" klein href={paginaVan(v, r)} erbij={r.nummer}>
            Bekijk
          </Knop>
        ),
      },
    ]}
  />
)

const Bladeren = ({ regels, filter, pagina, hier }: Props & { hier: string }) =>
  pagina === 1 && regels.length <= PER_PAGINA ? null : (
    <nav className="utrecht-pagination baken-paginering" aria-label="Bladeren door uitgaande post">
      {pagina > 1 && (
        <a
          className="utrecht-button utrecht-button--secondary-action"
          rel="prev"
          href={`${hier}?toon=${filter}&pagina=${pagina - 1}`}
        >
          Nieuwer
        </a>
      )}
      {regels.length > PER_PAGINA && (
        <a
          className="utrecht-button utrecht-button--secondary-action"
          rel="next"
          href={`${hier}?toon=${filter}&pagina=${pagina + 1}`}
        >
          Ouder
        </a>
      )}
    </nav>
  )

/** One of the lists of mail, a page of it. */
export const Maillijstdeel = (props: Props) => (
  <>
    {!props.mailserver && <GeenMailserver />}
    <Retour retour={props.retour} />
    {props.regels.length === 0 ? <Leegstaat kop={leeg[props.filter]} /> : <Lijst {...props} />}
    <Bladeren {...props} hier={`/${props.v.desk.loket}/uitgaande-post`} />
  </>
)

type Kader = {
  v: Aangemeld
  filter: Postfilter
  aandacht: number
  /** Letters that wait for approval; null for who approves none. */
  voorgelegd: number | null
  children: ReactNode
}

/** Everything that leaves the desk, what is stuck, and what waits for somebody's word. */
export const Postpagina = ({ v, filter, aandacht, voorgelegd, children }: Kader) => {
  const tab = (tekst: string, f: Postfilter, aantal?: number) => ({
    tekst,
    href: `/${v.desk.loket}/uitgaande-post?toon=${f}`,
    hier: filter === f,
    aantal: aantal || undefined,
  })
  return (
    <Baliepagina v={v} titel="Uitgaande post" breed>
      <Kop
        titel="Uitgaande post"
        intro={<p>Mails die melden dat er iets klaarstaat. In de mail zelf staat nooit iets over een dossier.</p>}
      />
      <Tabbladen
        naam="Uitgaande post"
        tabs={[
          tab('Vraagt aandacht', 'aandacht', aandacht),
          tab('Wacht', 'wacht'),
          tab('Alles', 'alles'),
          ...(voorgelegd === null ? [] : [tab('Goed te keuren', 'goedkeuren', voorgelegd)]),
        ]}
      />
      {children}
    </Baliepagina>
  )
}
