// biome-ignore-all lint/a11y/noRedundantRoles: on a narrow screen the CSS changes display, and with it goes the role
import type { ReactNode } from 'react'

/** A column. `getal` aligns right with even digits; `rijkop` makes the cell the row's header. */
export type Kolom<R> = {
  kop: string
  cel: (rij: R) => ReactNode
  getal?: boolean | undefined
  rijkop?: boolean | undefined
  /** For the eye the header is empty (a column of buttons); a screen reader hears it. */
  kopVerborgen?: boolean | undefined
  /** Short and in one piece, such as a number: the cell does not wrap. */
  heel?: boolean | undefined
}

export type TabelProps<R> = {
  bijschrift: string
  kolommen: readonly Kolom<R>[]
  rijen: readonly R[]
  sleutel: (rij: R) => string
  /** The caption is for screen readers only, where a heading above says the same. */
  bijschriftVerborgen?: boolean | undefined
  dicht?: boolean | undefined
  /** As wide as a text, for a few columns of figures that the eye must connect. */
  smal?: boolean | undefined
  /** The last row, for totals, a cell per column. */
  voet?: readonly ReactNode[] | undefined
}

const celklasse = (
  soort: 'cell' | 'header-cell',
  { getal, heel }: { getal?: boolean | undefined; heel?: boolean | undefined },
) =>
  [
    `utrecht-table__${soort}`,
    getal && `utrecht-table__${soort}--numeric-column utrecht-table__cell--numeric-data`,
    heel && 'baken-tabel__heel',
  ]
    .filter(Boolean)
    .join(' ')

const Cel = <R,>({ kolom, rij }: { kolom: Kolom<R>; rij: R }) => {
  const label = kolom.kopVerborgen ? '' : kolom.kop
  return kolom.rijkop ? (
    <th role="rowheader" scope="row" className={`${celklasse('cell', kolom)} baken-tabel__rijkop`} data-label={label}>
      <div>{kolom.cel(rij)}</div>
    </th>
  ) : (
    <td role="cell" className={celklasse('cell', kolom)} data-label={label}>
      <div>{kolom.cel(rij)}</div>
    </td>
  )
}

/** A table with a caption. On a narrow screen each row becomes a block of label and value; the roles keep it a table. */
export const Tabel = <R,>({
  bijschrift,
  kolommen,
  rijen,
  sleutel,
  bijschriftVerborgen,
  dicht,
  smal,
  voet,
}: TabelProps<R>) => (
  <table
    role="table"
    className={`utrecht-table baken-tabel${dicht ? ' baken-tabel--dicht' : ''}${smal ? ' baken-tabel--smal' : ''}`}
  >
    <caption className={bijschriftVerborgen ? 'baken-alleen-hoorbaar' : 'utrecht-table__caption'}>{bijschrift}</caption>
    <thead role="rowgroup" className="utrecht-table__header">
      <tr role="row" className="utrecht-table__row">
        {kolommen.map(({ kop, getal, kopVerborgen }) => (
          <th role="columnheader" key={kop} scope="col" className={celklasse('header-cell', { getal })}>
            {kopVerborgen ? <span className="baken-alleen-hoorbaar">{kop}</span> : kop}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup" className="utrecht-table__body">
      {rijen.map(rij => (
        <tr role="row" key={sleutel(rij)} className="utrecht-table__row">
          {kolommen.map(kolom => (
            <Cel key={kolom.kop} kolom={kolom} rij={rij} />
          ))}
        </tr>
      ))}
    </tbody>
    {voet && (
      <tfoot role="rowgroup" className="utrecht-table__footer">
        <tr role="row" className="utrecht-table__row">
          {kolommen.map(({ kop, getal }, plek) => (
            <td role="cell" key={kop} className={celklasse('cell', { getal })} data-label={kop}>
              {voet[plek]}
            </td>
          ))}
        </tr>
      </tfoot>
    )}
  </table>
)
