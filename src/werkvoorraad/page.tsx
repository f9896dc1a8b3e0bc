import { behandelrollen } from '../begrippen/rol.ts'
import type { Procedure } from '../begrippen/zaak.ts'
import { momentInWoorden } from '../kernel/uitleg/datum.ts'
import { bijzonderVan } from '../protocollen/bases/bijzonder.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import { termijnnaam } from '../protocollen/termijnnaam.ts'
import type { Collega } from '../toegang/gebruikersnamen.ts'
import { Baliepagina } from '../web/kader.tsx'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Keuzelijst } from '../web/onderdelen/formulier/keuze.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Leegstaat } from '../web/onderdelen/leegstaat.tsx'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import { Paginering } from '../web/onderdelen/navigatie.tsx'
import { Tabel } from '../web/onderdelen/tabel.tsx'
import { Termijnlicht } from '../web/onderdelen/termijnlicht.tsx'
import { weegwoorden } from '../web/procedures.ts'
import { termijnlicht } from '../web/termijnstand.ts'
import type { Aangemeld } from '../web/verzoek.ts'
import type { Delingregel } from '../zaken/deling/rijen.ts'
import type { OpenAfspraak } from '../zaken/regie/afspraken.ts'
import type { LopendeOverdracht } from '../zaken/regie/overdrachten.ts'
import type { Weerkijken } from '../zaken/regie/weerkijken.ts'
import { type Filter, filters } from './domain.ts'
import { Gedeeld } from './gedeeld.tsx'
import { Inlichten } from './inlichten.tsx'
import { Overdrachtvragen } from './overdrachten.tsx'
import { PER_PAGINA, type Werkregel } from './store.ts'
import { Weer } from './weerkijken.tsx'

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
}

const pad = (v: Aangemeld, filter: Filter, pagina: number) =>
  `/${v.desk.loket}/werkvoorraad?${new URLSearchParams({ ...filter, pagina: String(pagina) })}`

const Filterbalk = ({ v, protocol, filter, collegas }: WerkvoorraadProps) => (
  <form className="baken-filterbalk" method="get" action={`/${v.desk.loket}/werkvoorraad`}>
    <Keuzelijst naam="toon" label="Toon" opties={filtersVoor(v.desk.procedure)} waarde={filter.toon} leeg={null} />
    <Keuzelijst
      naam="categorie"
      label="Categorie"
      opties={protocol.categorieen.map(c => ({ waarde: c.code, label: c.naam }))}
      waarde={filter.categorie}
      leeg="Alle categorieën"
    />
    <Keuzelijst
      naam="behandelaar"
      label="Behandelaar"
      opties={[...collegas.values()]
        .filter(c => c.actief && behandelrollen.some(r => c.rollen.includes(r)))
        .map(c => ({ waarde: c.id, label: c.naam }))}
      waarde={filter.behandelaar}
      leeg="Iedereen"
    />
    <Knop soort="neven">Toon</Knop>
  </form>
)

const filtersVoor = (procedure: Procedure) =>
  filters.map(f => (f.waarde === 'nieuw' ? { ...f, label: weegwoorden[procedure].nog } : f))

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
  return regel.status === 'ontvangen' ? '/screening' : ''
}

const Lijst = ({ v, protocol, filter, regels, collegas }: WerkvoorraadProps) => (
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

/** Reporters who wrote, also about what was closed: one click away from every view of the list. */
const Wachtend = ({ v, aantal }: { v: Aangemeld; aantal: number }) => (
  <Mededeling soort="letop">
    <p>
      {aantal === 1 ? 'Bij één dossier wacht' : `Bij ${aantal} dossiers wacht`} een nieuw bericht van de melder.{' '}
      <a className="utrecht-link" href={`/${v.desk.loket}/werkvoorraad?toon=bericht`}>
        Bekijk
      </a>
    </p>
  </Mededeling>
)

/** Advice of the desk of which it is the day to ask what was done with it. */
const Adviezen = ({ v, aantal }: { v: Aangemeld; aantal: number }) =>
  aantal > 0 && (
    <Mededeling soort="info" kop={aantal === 1 ? 'Eén advies opvolgen' : `${aantal} adviezen opvolgen`}>
      <p>
        Vraag wat er met {aantal === 1 ? 'het advies' : 'de adviezen'} van het loket is gedaan.{' '}
        <a className="utrecht-link" href={`/${v.desk.loket}/adviezen?toon=laat`}>
          Naar de adviezen
        </a>
      </p>
    </Mededeling>
  )

/** What must get better at providers and was not done by its day: their dossiers are late below as well. */
const LateMaatregelen = ({ v, aantal }: { v: Aangemeld; aantal: number }) =>
  aantal > 0 && (
    <Mededeling soort="letop" kop={aantal === 1 ? 'Eén maatregel is te laat' : `${aantal} maatregelen zijn te laat`}>
      <p>
        <a className="utrecht-link" href={`/${v.desk.loket}/maatregelen`}>
          Naar de maatregelen
        </a>
      </p>
    </Mededeling>
  )

/** A handover that a colleague gave and nobody accepted. */
const Dienst = ({ v }: { v: Aangemeld }) =>
  (v.wie.overdrachten ?? 0) > 0 && (
    <Mededeling soort="letop" kop="Er staat een dienstoverdracht klaar">
      <p>
        Lees wat de vorige dienst meegaf, en neem haar aan.{' '}
        <a className="utrecht-link" href={`/${v.desk.loket}/dienst`}>
          Naar de dienst
        </a>
      </p>
    </Mededeling>
  )

/** What cannot wait for the morning: who can be called stands with the shift. */
const Dringend = ({ v, regels }: { v: Aangemeld; regels: readonly Werkregel[] }) => {
  const aantal = regels.filter(r => r.urgent && r.status === 'ontvangen').length
  const { gedaan } = weegwoorden[v.desk.procedure]
  return (
    aantal > 0 && (
      <Mededeling
        soort="letop"
        kop={
          aantal === 1
            ? `Eén dringende melding is nog niet ${gedaan}`
            : `${aantal} dringende meldingen zijn nog niet ${gedaan}`
        }
      >
        <p>
          Ze staan bovenaan. Lukt het u nu niet? Bel{' '}
          <a className="utrecht-link" href={`/${v.desk.loket}/dienst`}>
            wie er dienst heeft
          </a>
          .
        </p>
      </Mededeling>
    )
  )
}

/** What is due first. */
export const Werkvoorraad = (props: WerkvoorraadProps) => {
  const { v, filter, regels, pagina, collegas, vergrendeld, overdrachten } = props
  const meer = regels.length > PER_PAGINA
  return (
    <Baliepagina v={v} titel="Werkvoorraad" breed>
      <Kop
        titel="Werkvoorraad"
        acties={
          <Knoppen>
            <Knop href={`/${v.desk.loket}/registreren`}>Melding registreren</Knop>
          </Knoppen>
        }
      />
      <Gedeeld v={v} delingen={props.delingen} />
      <Weer v={v} regels={props.weerkijken} />
      <Overdrachtvragen {...{ v, overdrachten, collegas, afspraken: props.afspraken }} />
      {props.ongelezen > 0 && filter.toon !== 'bericht' && <Wachtend v={v} aantal={props.ongelezen} />}
      <Adviezen v={v} aantal={props.adviezen} />
      <LateMaatregelen v={v} aantal={props.maatregelen} />
      <Dringend v={v} regels={regels} />
      <Dienst v={v} />
      <Filterbalk {...props} />
      {regels.length === 0 ? (
        <Leegstaat kop="Hier staat niets">
          <p>Er zijn geen open dossiers die bij deze keuze passen en die u mag zien.</p>
        </Leegstaat>
      ) : (
        <Lijst {...props} />
      )}
      {(meer || pagina > 1) && (
        <Paginering
          wat="werkvoorraad"
          pagina={pagina}
          paginas={meer ? pagina + 1 : pagina}
          href={p => pad(v, filter, p)}
        />
      )}
      {vergrendeld.length > 0 && (
        <Mededeling soort="info" kop="Vertrouwelijke dossiers die u niet ziet">
          <ul className="baken-lijst">
            {vergrendeld.map(r => (
              <li key={r.behandelaar}>
                {r.aantal} bij {collegas.get(r.behandelaar)?.naam ?? 'een collega'}. Moet u iets weten? Neem contact op.
              </li>
            ))}
          </ul>
        </Mededeling>
      )}
    </Baliepagina>
  )
}
