import { Baliepagina } from '../../web/kader/kader.tsx'
import { Formulier } from '../../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, type Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import type { Aangemeld } from '../../web/route/verzoek.ts'
import { type Overzicht, opgepaktBij } from '../overzicht.ts'
import type { Reeks } from '../reeksen.ts'
import { type Beoordeeld, isSignaal } from '../rekenen/oordeel.ts'
import type { Vastgelegd } from '../store.ts'
import { verloopVan } from '../verloop.ts'
import { reeksnaam, reekssoortWoord, vensterInWoorden } from '../woorden.ts'
import { Afspraakkaart, verborgen } from './afspraak.tsx'
import { Gemistbadge, Grafiek, reekszin, Uitslagbadge, Verlooptabel } from './reeksdelen.tsx'

export type Reeksprops = {
  v: Aangemeld
  o: Overzicht
  r: Beoordeeld<Reeks>
  svg: string | undefined
  fouten: readonly Veldfout[]
  /** What was agreed last, and the name of who recorded it. */
  afspraak: Vastgelegd | null
  doorNaam: string
}

const Oppakken = ({ basis, o, r }: { basis: string; o: Overzicht; r: Beoordeeld<Reeks> }) => {
  const al = opgepaktBij(o, r)
  if (al)
    return (
      <Knoppen>
        <Knop href={`${basis}/opgepakt/${al.id}`}>
          {al.oordeel === null ? 'Opgepakt: beoordeel dit signaal' : 'Bekijk het oordeel'}
        </Knop>
      </Knoppen>
    )
  return (
    <Formulier actie={`${basis}/oppakken`} verborgen={verborgen(o, r)}>
      <Knop soort={isSignaal(r) ? 'hoofd' : 'neven'}>Pak dit op</Knop>
    </Formulier>
  )
}

/** One kind of reporter or organisation over one period: chart, numbers, what was agreed, and taking it up. */
export const Reekspagina = ({ v, o, r, svg, fouten, afspraak, doorNaam }: Reeksprops) => {
  const basis = `/${v.desk.loket}/signalen`
  const naam = reeksnaam(r, o.protocol, o.organisaties)
  const punten = verloopVan(r)
  return (
    <Baliepagina
      v={v}
      titel={naam}
      kruimels={[{ tekst: 'Signalen', href: `${basis}?tot=${o.venster.tot}&lengte=${o.venster.lengte}` }]}
      fout={fouten.length > 0}
      breed
    >
      <Foutenoverzicht fouten={fouten} />
      <Kop
        boven={`${reekssoortWoord[r.soort]}, ${vensterInWoorden(o.venster)}`}
        titel={naam}
        intro={<p>{reekszin(r, o)}</p>}
        kenmerken={
          <>
            <Uitslagbadge r={r} />
            <Gemistbadge n={r.gemist} />
          </>
        }
      />
      <div className="baken-verslagdeel">
        <Grafiek svg={svg} />
        <Verlooptabel naam={naam} punten={punten} />
      </div>
      <div className="baken-niet-afdrukken baken-stapel">
        <Oppakken basis={basis} o={o} r={r} />
        <Afspraakkaart {...{ v, basis, o, r, fouten, afspraak, doorNaam }} />
      </div>
    </Baliepagina>
  )
}
