import { Baliepagina } from '../../web/kader.tsx'
import { Formulier } from '../../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Keuzelijst } from '../../web/onderdelen/formulier/keuze.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Tekstveld } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { type Aangemeld, veld } from '../../web/verzoek.ts'
import { type Overzicht, opgepaktBij } from '../overzicht.ts'
import type { Reeks } from '../reeksen.ts'
import { type Beoordeeld, isSignaal } from '../rekenen/oordeel.ts'
import { maandenTussen, plusMaanden } from '../venster.ts'
import { verloopVan } from '../verloop.ts'
import { maandInWoorden, reeksnaam, reekssoortWoord, vensterInWoorden } from '../woorden.ts'
import { Gemistbadge, Grafiek, reekszin, Uitslagbadge, Verlooptabel } from './reeksdelen.tsx'

export type Reeksprops = {
  v: Aangemeld
  o: Overzicht
  r: Beoordeeld<Reeks>
  svg: string | undefined
  fouten: readonly Veldfout[]
}

const verborgen = (o: Overzicht, r: Reeks) => ({
  soort: r.soort,
  code: r.code,
  tot: o.venster.tot,
  lengte: String(o.venster.lengte),
})

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

const Afspraak = ({ v, basis, o, r, fouten }: Omit<Reeksprops, 'svg'> & { basis: string }) => {
  const fout = foutPerVeld(fouten)
  return (
    <Kaart kop="Wat is afgesproken">
      <p>
        {r.maatstaf?.soort === 'afspraak'
          ? 'Met deze melder is een aantal afgesproken. Dat aantal geldt als verwachting.'
          : r.afspraakVanaf
            ? `Er is een aantal afgesproken vanaf ${maandInWoorden(r.afspraakVanaf)}. Het geldt pas als de hele periode daarna ligt.`
            : 'Er is niets afgesproken. De verwachting komt uit de eigen geschiedenis.'}
      </p>
      <Formulier actie={`${basis}/afspraak`} verborgen={verborgen(o, r)} bewaak>
        <Tekstveld
          naam="per_jaar"
          label="Verwacht aantal meldingen per jaar"
          uitleg="Laat leeg om een afspraak te laten eindigen."
          nietVerplicht
          breedte="kort"
          cijfers
          waarde={veld(v.formulier, 'per_jaar')}
          fout={fout.per_jaar}
        />
        <Keuzelijst
          naam="vanaf"
          label="Geldt vanaf"
          leeg={null}
          waarde={veld(v.formulier, 'vanaf') || o.venster.van}
          fout={fout.vanaf}
          opties={maandenTussen(o.eersteMaand, plusMaanden(o.laatsteMaand, 13))
            .toReversed()
            .slice(0, 72)
            .map(m => ({ waarde: m, label: maandInWoorden(m) }))}
        />
        <Knop soort="neven">Leg de afspraak vast</Knop>
      </Formulier>
    </Kaart>
  )
}

/** One kind of reporter or organisation over one period: chart, numbers, what was agreed, and taking it up. */
export const Reekspagina = ({ v, o, r, svg, fouten }: Reeksprops) => {
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
        <Afspraak v={v} basis={basis} o={o} r={r} fouten={fouten} />
      </div>
    </Baliepagina>
  )
}
