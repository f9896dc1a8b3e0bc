import type { ReactNode } from 'react'
import { Teken, type Vorm } from './tekens.tsx'

const STANDEN = {
  ruim: { vorm: 'cirkel', woord: 'Op tijd' },
  nadert: { vorm: 'driehoek', woord: 'Bijna om' },
  verlopen: { vorm: 'achthoek', woord: 'Te laat' },
  gehaald: { vorm: 'vink', woord: 'Gehaald' },
  telaat: { vorm: 'vink', woord: 'Te laat gehaald' },
  opgeschort: { vorm: 'pauze', woord: 'Opgeschort' },
} as const satisfies Record<string, { vorm: Vorm; woord: string }>

export type Termijnstand = keyof typeof STANDEN

export type TermijnlichtProps = {
  stand: Termijnstand
  /** The date as people read it, as in "do 9 april 2026"; absent for terms without a number (onverwijld). */
  einde?: string | undefined
  /** The same for machines: a date or an instant. */
  iso?: string | undefined
  /** Which term, as in "Screenen". */
  naam?: string | undefined
  /** As in "nog 2 werkdagen". */
  rest?: string | undefined
  /** How the date was reckoned, with its source. */
  uitleg?: ReactNode
}

const Inhoud = ({ stand, einde, iso, naam, rest }: TermijnlichtProps) => (
  <>
    <Teken vorm={STANDEN[stand].vorm} />
    <span className="baken-termijn__tekst">
      {naam && <span className="baken-termijn__naam">{naam}: </span>}
      <strong>{STANDEN[stand].woord}</strong>
      {(einde ?? rest) && (
        <span className="baken-termijn__datum">
          {einde && <time dateTime={iso}>{einde}</time>}
          {rest && `${einde ? ', ' : ''}${rest}`}
        </span>
      )}
    </span>
  </>
)

/** A term with its light: word, shape and colour say the same; the reckoning opens with one key. */
export const Termijnlicht = (props: TermijnlichtProps) =>
  props.uitleg ? (
    <details className={`baken-termijn baken-termijn--${props.stand}`} data-uitleg="">
      <summary className="baken-termijn__regel">
        <Inhoud {...props} />
        <span className="baken-alleen-hoorbaar">, toon de berekening</span>
      </summary>
      <div className="baken-termijn__uitleg">{props.uitleg}</div>
    </details>
  ) : (
    <div className={`baken-termijn baken-termijn--${props.stand}`}>
      <div className="baken-termijn__regel">
        <Inhoud {...props} />
      </div>
    </div>
  )
