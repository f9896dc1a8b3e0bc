import { getalInWoorden } from '../../cijfers/woorden.ts'
import type { Collega } from '../../toegang/gebruikersnamen.ts'
import { Baliepagina } from '../../web/kader/kader.tsx'
import { Formulier } from '../../web/onderdelen/formulier/formulier.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Leegstaat } from '../../web/onderdelen/leegstaat.tsx'
import { Tabel } from '../../web/onderdelen/tabel.tsx'
import { Uitklap } from '../../web/onderdelen/uitklap.tsx'
import type { Aangemeld } from '../../web/route/verzoek.ts'
import { type Overzicht, opgepaktBij } from '../overzicht.ts'
import type { Reeks } from '../reeksen.ts'
import { type Beoordeeld, isSignaal, zietGeenStilte } from '../rekenen/oordeel.ts'
import { verloopVan } from '../verloop.ts'
import { grenzenInWoorden, kansInWoorden, reeksnaam, reekssoortWoord, verwachtInWoorden } from '../woorden.ts'
import { Opgepakten } from './opgepakt.tsx'
import { Periodekeuze } from './periode.tsx'
import { Gemistbadge, Grafiek, reekszin, STILTE_ONZICHTBAAR, Uitslagbadge, Verlooptabel } from './reeksdelen.tsx'
import { Samenvatting } from './samenvatting.tsx'
import { ZoRekenenWe } from './uitleg.tsx'

export type Overzichtprops = {
  v: Aangemeld
  o: Overzicht
  tekeningen: ReadonlyMap<string, string>
  collegas: ReadonlyMap<string, Collega>
  /** Every organisation, also those that differ least. */
  alle: boolean
}

/** So many organisations are shown at first; they are sorted by how striking they are. */
const EERST = 25

export const reekssleutel = (r: { soort: string; code: string }): string => `${r.soort}-${r.code}`

export const reeksadres = (basis: string, o: Pick<Overzicht, 'venster'>, r: { soort: string; code: string }): string =>
  `${basis}/reeks?soort=${r.soort}&code=${encodeURIComponent(r.code)}&tot=${o.venster.tot}&lengte=${o.venster.lengte}`

type Reeksprops = Overzichtprops & { basis: string; r: Beoordeeld<Reeks> }

const Merken = ({ r }: { r: Beoordeeld<Reeks> }) => (
  <>
    {isSignaal(r) && <Uitslagbadge r={r} />}
    <Gemistbadge n={r.gemist} />
  </>
)

const Signaal = ({ o, basis, r, tekeningen }: Reeksprops) => {
  const naam = reeksnaam(r, o.protocol, o.organisaties)
  const al = opgepaktBij(o, r)
  return (
    <Kaart kop={naam} niveau={3} href={reeksadres(basis, o, r)} acties={<Merken r={r} />}>
      <p>{reekszin(r, o)}</p>
      <Grafiek svg={tekeningen.get(reekssleutel(r))} />
      <Uitklap kop="Deze getallen als tabel">
        <Verlooptabel naam={naam} punten={verloopVan(r)} />
      </Uitklap>
      {al ? (
        <Knoppen>
          <Knop soort="neven" klein href={`${basis}/opgepakt/${al.id}`} erbij={naam}>
            {al.oordeel === null ? 'Opgepakt: beoordeel' : 'Bekijk het oordeel'}
          </Knop>
        </Knoppen>
      ) : (
        <Formulier
          actie={`${basis}/oppakken`}
          verborgen={{ soort: r.soort, code: r.code, tot: o.venster.tot, lengte: String(o.venster.lengte) }}
        >
          <Knop soort="neven" klein erbij={naam}>
            Pak dit op
          </Knop>
        </Formulier>
      )}
    </Kaart>
  )
}

const Reekstabel = ({
  o,
  basis,
  rijen,
  kop,
}: {
  o: Overzicht
  basis: string
  rijen: readonly Beoordeeld<Reeks>[]
  kop: string
}) => (
  <Tabel
    bijschrift={`${kop}, het opvallendst bovenaan`}
    dicht
    rijen={rijen}
    sleutel={reekssleutel}
    kolommen={[
      {
        kop,
        rijkop: true,
        cel: r => (
          <a className="utrecht-link" href={reeksadres(basis, o, r)}>
            {reeksnaam(r, o.protocol, o.organisaties)}
          </a>
        ),
      },
      { kop: 'Gemeld', getal: true, cel: r => getalInWoorden(r.aantal) },
      { kop: 'Niet gemeld', getal: true, cel: r => (r.gemist === 0 ? '–' : getalInWoorden(r.gemist)) },
      { kop: 'Eerder', getal: true, cel: r => (r.periodes === 0 ? '–' : getalInWoorden(r.eerder)) },
      { kop: 'Verwacht', getal: true, cel: r => (r.verwacht === null ? '–' : verwachtInWoorden(r.verwacht)) },
      { kop: 'Grenzen', getal: true, cel: r => (r.grenzen ? grenzenInWoorden(r.grenzen) : '–') },
      { kop: 'Kans op toeval', getal: true, cel: r => (r.kans === null ? '–' : kansInWoorden(r.kans)) },
      {
        kop: 'Uitslag',
        cel: r => (
          <>
            <Uitslagbadge r={r} />
            {zietGeenStilte(r) && <p className="baken-zacht">{STILTE_ONZICHTBAAR}</p>}
          </>
        ),
      },
    ]}
  />
)

/** Which organisation reported is settled at the screening; the sort of reporter is known from the form. */
const PAS_NA_SCREENING =
  'Een melding die nog niet is gescreend, telt nog niet mee bij haar organisatie. Bij de soort melder telt zij meteen mee.'

export const AlleReeksen = ({ o, basis, alle }: Pick<Overzichtprops, 'o' | 'alle'> & { basis: string }) => {
  const organisaties = o.reeksen.filter(r => r.soort === 'organisatie')
  const rest = organisaties.length - EERST
  return (
    <section aria-labelledby="alle-kop" className="baken-stapel">
      <h2 className="utrecht-heading-2" id="alle-kop">
        Alle reeksen
      </h2>
      <Reekstabel
        o={o}
        basis={basis}
        kop={reekssoortWoord.melderType}
        rijen={o.reeksen.filter(r => r.soort === 'melderType')}
      />
      <p className="baken-zacht">{PAS_NA_SCREENING}</p>
      <Reekstabel
        o={o}
        basis={basis}
        kop={reekssoortWoord.organisatie}
        rijen={alle ? organisaties : organisaties.slice(0, EERST)}
      />
      {!alle && rest > 0 && (
        <Knoppen>
          <Knop soort="stil" href={`${basis}?tot=${o.venster.tot}&lengte=${o.venster.lengte}&alle=ja`}>
            Toon nog {rest} organisaties
          </Knop>
        </Knoppen>
      )}
    </section>
  )
}

const Signaaldeel = ({
  kop,
  reeksen,
  ...p
}: Overzichtprops & { basis: string; kop: string; reeksen: readonly Beoordeeld<Reeks>[] }) =>
  reeksen.length === 0 ? null : (
    <section aria-label={kop} className="baken-stapel">
      <h2 className="utrecht-heading-2">{kop}</h2>
      <div className="baken-kolommen">
        {reeksen.map(r => (
          <Signaal key={reekssleutel(r)} {...p} r={r} />
        ))}
      </div>
    </section>
  )

/** Who reports otherwise than was to be expected: silence as clearly as a peak. */
export const Signalenpagina = (p: Overzichtprops) => {
  const { v, o, collegas } = p
  const basis = `/${v.desk.loket}/signalen`
  const signalen = o.reeksen.filter(isSignaal)
  const gemist = o.reeksen.filter(r => r.soort === 'organisatie' && r.gemist > 0 && !isSignaal(r))
  return (
    <Baliepagina v={v} titel="Signalen" breed>
      <Kop
        titel="Signalen"
        intro={<p>Wie meldt meer of minder dan u mag verwachten? Stilte telt hier even zwaar als drukte.</p>}
      />
      <Periodekeuze actie={basis} o={o} />
      {o.reeksen.length === 0 ? (
        <Leegstaat kop="In deze maanden is niets geteld">Kies andere maanden.</Leegstaat>
      ) : (
        <>
          <Samenvatting o={o} basis={basis} />
          <Signaaldeel {...p} basis={basis} kop="Buiten de grenzen" reeksen={signalen} />
          <Signaaldeel {...p} basis={basis} kop="Niet gemeld, terwijl het moest" reeksen={gemist} />
        </>
      )}
      {o.opgepakt.length > 0 && (
        <Opgepakten
          basis={basis}
          lijst={o.opgepakt}
          naamVan={s => reeksnaam(s, o.protocol, o.organisaties)}
          collegas={collegas}
        />
      )}
      {o.reeksen.length > 0 && <AlleReeksen o={o} basis={basis} alle={p.alle} />}
      <ZoRekenenWe venster={o.venster} eersteMaand={o.eersteMaand} aantal={o.reeksen.length} />
    </Baliepagina>
  )
}
