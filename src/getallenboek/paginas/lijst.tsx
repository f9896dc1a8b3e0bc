import { AFRONDING, ONDERGRENS } from '../../cijfers/onthulling/onthulling.ts'
import { getalInWoorden, periodeInWoorden } from '../../cijfers/woorden.ts'
import { dagVan } from '../../kernel/lokaal.ts'
import { dagInWoorden } from '../../kernel/uitleg/datum.ts'
import type { Collega } from '../../toegang/gebruikersnamen.ts'
import { mag } from '../../toegang/mag.ts'
import { Baliepagina } from '../../web/kader/kader.tsx'
import { Badge } from '../../web/onderdelen/badge.tsx'
import { Keuzelijst } from '../../web/onderdelen/formulier/keuze.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Leegstaat } from '../../web/onderdelen/leegstaat.tsx'
import { Tabel } from '../../web/onderdelen/tabel.tsx'
import { Uitklap } from '../../web/onderdelen/uitklap.tsx'
import { type Aangemeld, veld } from '../../web/route/verzoek.ts'
import { type GegevenGetal, ontvangers, verschillen } from '../domain.ts'
import { bronInWoorden, ontvangernamen, versienamen } from '../woorden.ts'

export type Lijstprops = {
  v: Aangemeld
  lijst: readonly GegevenGetal[]
  alle: readonly GegevenGetal[]
  collegas: ReadonlyMap<string, Collega>
  /** Only what may leave the desk: for who accounts for it. */
  alleenOpenbaar: boolean
}

const Zoek = ({ v, basis }: { v: Aangemeld; basis: string }) => (
  <form className="baken-filterbalk baken-niet-afdrukken" method="post" action={basis} noValidate>
    <Tekstveld naam="zoek" label="Zoek" soort="search" waarde={veld(v.formulier, 'zoek')} maximum={100} />
    <Keuzelijst
      naam="ontvanger"
      label="Aan"
      leeg="Iedereen"
      waarde={veld(v.formulier, 'ontvanger')}
      opties={ontvangers.map(o => ({ waarde: o, label: ontvangernamen[o] }))}
    />
    <Knop soort="neven">Zoek</Knop>
  </form>
)

const waardeVan = (g: GegevenGetal, alleenOpenbaar: boolean): string => {
  if (alleenOpenbaar) return g.openbaar === null ? 'x' : getalInWoorden(g.openbaar)
  return `${getalInWoorden(g.waarde)} ${versienamen[g.versie]}`
}

/** From which state it was counted is itself a count: only for who may see these. */
const Naam = ({ g, alleenOpenbaar }: { g: GegevenGetal; alleenOpenbaar: boolean }) => (
  <>
    {g.tekst?.naam ?? 'Vernietigd'}
    <Uitklap kop="Hoe geteld">
      {g.tekst?.definitie} {!alleenOpenbaar && `${bronInWoorden(g)}.`}
    </Uitklap>
  </>
)

const Verschilcel = ({ g, alle }: { g: GegevenGetal; alle: readonly GegevenGetal[] }) => {
  const eerder = alle.filter(e => e.op < g.op)
  const anders = verschillen(g, eerder)
  if (anders.length === 0) return <>–</>
  return (
    <>
      <Badge toon="letop">Anders dan {anders.map(a => getalInWoorden(a.eerder.waarde)).join(', ')}</Badge>
      {g.tekst?.verschil && <p>{g.tekst.verschil}</p>}
    </>
  )
}

const Waarvoor = ({ g, alleenOpenbaar }: { g: GegevenGetal; alleenOpenbaar: boolean }) => (
  <>
    {g.tekst?.doel ?? '–'}
    {!alleenOpenbaar && g.tekst?.waarom && <p className="baken-zacht">Waarom precies: {g.tekst.waarom}</p>}
  </>
)

/** Taken back it stays where it was, and says so. Why may tell an exact number: only for who may see these. */
const Ingetrokken = ({
  g,
  collegas,
  alleenOpenbaar,
}: Pick<Lijstprops, 'collegas' | 'alleenOpenbaar'> & { g: GegevenGetal }) =>
  g.ingetrokken && (
    <>
      <Badge toon="letop">Ingetrokken</Badge>
      <p className="baken-zacht">
        {dagInWoorden(dagVan(g.ingetrokken.op))}
        {!alleenOpenbaar &&
          `, ${collegas.get(g.ingetrokken.door)?.naam ?? 'iemand die weg is'}: ${g.ingetrokken.reden ?? 'Vernietigd'}`}
      </p>
    </>
  )

/** What stands or may be taken back. */
const Stand = (p: Pick<Lijstprops, 'v' | 'collegas' | 'alleenOpenbaar'> & { g: GegevenGetal }) => {
  const { v, g, alleenOpenbaar } = p
  if (g.ingetrokken) return <Ingetrokken {...p} />
  if (alleenOpenbaar) return <>–</>
  return (
    <a className="utrecht-link" href={`/${v.desk.loket}/getallenboek/intrekken?getal=${g.id}`}>
      Intrekken<span className="baken-alleen-hoorbaar">: {g.tekst?.naam}</span>
    </a>
  )
}

const Boek = ({ v, lijst, alle, collegas, alleenOpenbaar }: Lijstprops) => (
  <Tabel
    bijschrift="Gegeven getallen, het laatste bovenaan"
    rijen={lijst}
    sleutel={g => g.id}
    kolommen={[
      { kop: 'Getal', rijkop: true, cel: g => <Naam g={g} alleenOpenbaar={alleenOpenbaar} /> },
      { kop: 'Over', cel: g => periodeInWoorden(g) },
      { kop: 'Gegeven', getal: true, cel: g => waardeVan(g, alleenOpenbaar) },
      {
        kop: 'Aan',
        cel: g => (
          <>
            {ontvangernamen[g.ontvanger]}
            {g.tekst && `: ${g.tekst.aan}`}
          </>
        ),
      },
      { kop: 'Waarvoor', cel: g => <Waarvoor g={g} alleenOpenbaar={alleenOpenbaar} /> },
      { kop: 'Wanneer', cel: g => dagInWoorden(g.gegevenOp) },
      { kop: 'Door', cel: g => collegas.get(g.door)?.naam ?? 'iemand die weg is' },
      ...(alleenOpenbaar ? [] : [{ kop: 'Verschil', cel: (g: GegevenGetal) => <Verschilcel g={g} alle={alle} /> }]),
      { kop: 'Stand', cel: g => <Stand {...{ v, g, collegas, alleenOpenbaar }} /> },
    ]}
  />
)

/** Every figure that was given out. */
export const Lijstpagina = (p: Lijstprops) => {
  const { v, lijst, alle } = p
  const basis = `/${v.desk.loket}/getallenboek`
  const mogelijk = (h: 'getal.geven' | 'getal.uitvoeren') =>
    mag({ ...v.wie, bevestigdOp: v.nu.toISOString() }, h, null, v.nu).mag
  return (
    <Baliepagina v={v} titel="Getallenboek" breed>
      <Kop
        titel="Getallenboek"
        intro={<p>Elk getal dat het loket gaf: welk, aan wie, wanneer en waarvoor.</p>}
        acties={
          mogelijk('getal.geven') && (
            <Knoppen>
              <Knop href={`${basis}/geven`}>Geef een getal</Knop>
              <Knop soort="neven" href={`${basis}/hand`}>
                Vul met de hand in
              </Knop>
            </Knoppen>
          )
        }
      />
      <Zoek v={v} basis={basis} />
      {lijst.length === 0 ? (
        <Leegstaat kop={alle.length === 0 ? 'Er is nog geen getal gegeven' : 'Niets gevonden'}>
          {alle.length === 0
            ? mogelijk('getal.geven') && 'Geef een getal vanuit de rapportage, of vul het met de hand in.'
            : 'Zoek met een ander woord.'}
        </Leegstaat>
      ) : (
        <>
          <Boek {...p} />
          {p.alleenOpenbaar && (
            <p className="baken-zacht">
              Aantallen zijn afgerond op een veelvoud van {AFRONDING}. Een x betekent: niet getoond, omdat het aantal
              kleiner is dan {ONDERGRENS} of iets anders zou verraden.
            </p>
          )}
        </>
      )}
      {alle.length > 0 && mogelijk('getal.uitvoeren') && (
        <Knoppen>
          <Knop soort="neven" href={`${basis}/uitvoer`}>
            Bewaar als CSV
          </Knop>
        </Knoppen>
      )}
    </Baliepagina>
  )
}
