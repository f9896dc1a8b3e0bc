import { dagVan } from '../../kernel/lokaal.ts'
import { dagInWoorden } from '../../kernel/uitleg/datum.ts'
import { adviesVan } from '../../protocollen/bases/advies.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import { Baliepagina } from '../../web/kader/kader.tsx'
import { Badge } from '../../web/onderdelen/badge.tsx'
import { Keuzelijst } from '../../web/onderdelen/formulier/keuze.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Leegstaat } from '../../web/onderdelen/leegstaat.tsx'
import { Paginering } from '../../web/onderdelen/navigatie.tsx'
import { Tabel } from '../../web/onderdelen/tabel.tsx'
import type { Aangemeld } from '../../web/route/verzoek.ts'
import { type Adviestekst, type Filter, tonen, uitkomsten } from './domain.ts'
import { type Adviesregel, PER_PAGINA } from './store.ts'

/** A line with its text opened; null when the text is gone. */
export type Regel = Adviesregel & { readonly tekst: Adviestekst | null }

export const aanNaam = (p: Protocolversie, code: string): string =>
  adviesVan(p).geadresseerden.find(a => a.code === code)?.naam ?? code

const ONBEKEND = 'Nog niet bekend'

export const uitkomstnaam = (code: string | null): string => uitkomsten.find(u => u.code === code)?.naam ?? ONBEKEND

const toon = { overgenomen: 'goed', deels: 'letop', niet: 'neutraal' } as const

const Uitkomst = ({ a, vandaag }: { a: Regel; vandaag: string }) => {
  const kort = uitkomsten.find(u => u.code === a.uitkomst)
  if (kort) return <Badge toon={toon[kort.code]}>{kort.kort}</Badge>
  if (!a.opvolgenOp) return <span className="baken-zacht">{ONBEKEND}</span>
  return (
    <span className="baken-rij">
      {a.opvolgenOp <= vandaag && <Badge toon="letop">Nu opvolgen</Badge>}
      <span>{dagInWoorden(a.opvolgenOp)}</span>
    </span>
  )
}

type Tabelprops = { v: Aangemeld; protocol: Protocolversie; regels: readonly Regel[] }

/** Advice of the desk, with what came of it. */
export const Adviestabel = ({ v, protocol, regels }: Tabelprops) => (
  <Tabel
    bijschrift="Adviezen van het loket"
    bijschriftVerborgen
    rijen={regels}
    sleutel={a => a.id}
    kolommen={[
      {
        kop: 'Onderwerp',
        rijkop: true,
        cel: a => (
          <a className="utrecht-link" href={`/${v.desk.loket}/adviezen/${a.id}`}>
            {a.tekst?.onderwerp ?? 'Vernietigd'}
          </a>
        ),
      },
      { kop: 'Aan', cel: a => [aanNaam(protocol, a.aan), a.tekst?.wie].filter(Boolean).join(', ') },
      { kop: 'Gegeven', cel: a => dagInWoorden(a.gegevenOp) },
      { kop: 'Gevraagd', cel: a => (a.gevraagd ? 'Ja' : 'Nee') },
      { kop: 'Overgenomen?', cel: a => <Uitkomst a={a} vandaag={dagVan(v.nu)} /> },
    ]}
  />
)

type Props = Tabelprops & { filter: Filter; pagina: number }

const Filterbalk = ({ v, protocol, filter }: Omit<Props, 'regels' | 'pagina'>) => (
  <form className="baken-filterbalk" method="get" action={`/${v.desk.loket}/adviezen`}>
    <Keuzelijst naam="toon" label="Toon" opties={tonen} waarde={filter.toon} leeg={null} />
    <Keuzelijst
      naam="aan"
      label="Aan"
      opties={adviesVan(protocol).geadresseerden.map(g => ({ waarde: g.code, label: g.naam }))}
      waarde={filter.aan}
      leeg="Iedereen"
    />
    <Keuzelijst
      naam="gevraagd"
      label="Gevraagd of niet"
      opties={[
        { waarde: 'ja', label: 'Gevraagd' },
        { waarde: 'nee', label: 'Ongevraagd' },
      ]}
      waarde={filter.gevraagd}
      leeg="Allebei"
    />
    <Knop soort="neven">Toon</Knop>
  </form>
)

/** What the desk advised others, with what must be followed on top. */
export const Adviezenpagina = (props: Props) => {
  const { v, protocol, filter, regels, pagina } = props
  const meer = regels.length > PER_PAGINA
  const adres = (p: number) =>
    `/${v.desk.loket}/adviezen?${new URLSearchParams({ ...filter, pagina: String(p) }).toString()}`
  return (
    <Baliepagina v={v} titel="Adviezen" breed>
      <Kop
        titel="Adviezen van het loket"
        intro={<p>Wat het loket adviseert aan beleid, contractmanagement en directie, en wat daarvan kwam.</p>}
        acties={
          <Knoppen>
            <Knop href={`/${v.desk.loket}/adviezen/nieuw`}>Advies vastleggen</Knop>
          </Knoppen>
        }
      />
      <Filterbalk v={v} protocol={protocol} filter={filter} />
      {regels.length === 0 ? (
        <Leegstaat kop="Hier staat niets">
          <p>Er zijn geen adviezen die bij deze keuze passen.</p>
        </Leegstaat>
      ) : (
        <Adviestabel v={v} protocol={protocol} regels={regels.slice(0, PER_PAGINA)} />
      )}
      {(meer || pagina > 1) && (
        <Paginering wat="adviezen" pagina={pagina} paginas={meer ? pagina + 1 : pagina} href={adres} />
      )}
    </Baliepagina>
  )
}
