import type { ReactNode } from 'react'
import { GEEN_CODE } from '../../cijfers/tellen/verbanden.ts'
import type { Verslag, Verslagkolom, Verslagrij, Verslagtabel, Waarde } from '../../cijfers/verslag.ts'
import { getalInWoorden } from '../../cijfers/woorden.ts'
import { type Kolom, Tabel } from '../../web/onderdelen/tabel.tsx'
import type { Tekening } from '../tekening/tekening.ts'

/** Where a count leads, for who may see what is behind it; null when nowhere. */
export type Doorklik = (tabel: string, rij: Verslagrij, kolom: Verslagkolom) => string | null

const inTekst = (w: Waarde): ReactNode => {
  if (w === null) return <span className="baken-zacht">–</span>
  return w === 'verborgen' ? 'x' : getalInWoorden(w)
}

const Merken = ({ merken }: { merken: string }) =>
  merken === '' ? null : (
    <sup className="baken-merk">
      <span className="baken-alleen-hoorbaar">, zie breuk </span> {merken}
    </sup>
  )

const kop = (k: Verslagkolom) => (k.overgenomen ? `${k.kop}*` : k.kop)

const kolommen = (tabel: Verslagtabel, naar: Doorklik): Kolom<Verslagrij>[] => [
  {
    kop: tabel.rijkop,
    rijkop: true,
    cel: r => (
      <>
        {r.naam}
        <Merken merken={r.merken} />
      </>
    ),
  },
  ...tabel.kolommen.map((k, i) => ({
    kop: kop(k),
    getal: true,
    cel: (r: Verslagrij) => {
      const waarde = r.waarden[i] ?? null
      const adres = typeof waarde === 'number' && waarde > 0 && r.code !== GEEN_CODE ? naar(tabel.code, r, k) : null
      if (!adres) return inTekst(waarde)
      return (
        <a className="utrecht-link" href={adres}>
          {inTekst(waarde)}
          <span className="baken-alleen-hoorbaar">
            {' '}
            meldingen bij {r.naam}, {k.kop}
          </span>
        </a>
      )
    },
  })),
]

/** A table of the report, under the heading that names it. */
const Verslagtabelblok = ({ tabel, naar }: { tabel: Verslagtabel; naar: Doorklik }) => (
  <Tabel
    bijschrift={tabel.titel}
    bijschriftVerborgen
    dicht
    rijen={tabel.rijen}
    sleutel={r => r.code}
    kolommen={kolommen(tabel, naar)}
    voet={tabel.totaal ? ['Totaal', ...tabel.totaal.map(inTekst)] : undefined}
  />
)

// Made by us from numbers and the protocol's names, which the drawing escapes.
const Grafiek = ({ svg }: { svg: string }) => (
  <div className="baken-grafiekvak" dangerouslySetInnerHTML={{ __html: svg }} />
)

/** A table with its chart; on a wide screen they stand side by side. */
const Tabeldeel = ({
  tabel,
  tekening,
  naar,
}: {
  tabel: Verslagtabel
  tekening: Tekening | undefined
  naar: Doorklik
}) => (
  <section aria-labelledby={`kop-${tabel.code}`} className="baken-stapel baken-stapel--dicht" id={tabel.code}>
    <h2 className="utrecht-heading-2" id={`kop-${tabel.code}`}>
      {tabel.titel}
      <Merken merken={tabel.merken} />
    </h2>
    <div className="baken-verslagdeel">
      {tekening && <Grafiek svg={tekening.svg} />}
      <Verslagtabelblok tabel={tabel} naar={naar} />
    </div>
  </section>
)

/** Every table of a report: the key figures first, the rest each with its chart. */
export const Tabeldelen = ({
  verslag,
  tekeningen,
  naar,
}: {
  verslag: Verslag
  tekeningen: readonly Tekening[]
  naar: Doorklik
}) =>
  verslag.tabellen.map(tabel => (
    <Tabeldeel key={tabel.code} tabel={tabel} tekening={tekeningen.find(t => t.tabel === tabel.code)} naar={naar} />
  ))
