import type { ReactNode } from 'react'

/** A step of a protocol, as it is drawn. */
export type TekenStap = {
  sleutel: string
  naam: string
  uitleg?: ReactNode
  /** Who does it. */
  door?: readonly string[] | undefined
  /** As in "binnen 1 uur". */
  termijnen?: readonly string[] | undefined
  /** Who is told. */
  informeert?: readonly string[] | undefined
  /** The ways out, when there is more than one. */
  takken?: readonly { label: string; naar?: string | undefined }[] | undefined
}

const Regel = ({ woord, waarden }: { woord: string; waarden: readonly string[] | undefined }) =>
  waarden && waarden.length > 0 ? (
    <div className="baken-stap__regel">
      <dt>{woord}</dt>
      <dd>{waarden.join(', ')}</dd>
    </div>
  ) : null

const Stap = ({ stap, niveau }: { stap: TekenStap; niveau: 2 | 3 | 4 }) => {
  const Kopje = `h${niveau}` as const
  return (
    <li className="baken-stap" id={`stap-${stap.sleutel}`}>
      <div className="baken-stap__vak">
        <Kopje className="baken-stap__naam">{stap.naam}</Kopje>
        {stap.uitleg && <div>{stap.uitleg}</div>}
        <dl className="baken-stap__regels">
          <Regel woord="Door" waarden={stap.door} />
          <Regel woord="Termijn" waarden={stap.termijnen} />
          <Regel woord="Weet ervan" waarden={stap.informeert} />
        </dl>
        {stap.takken && stap.takken.length > 0 && (
          <ul className="baken-stap__takken" aria-label={`Mogelijke uitkomsten van ${stap.naam}`}>
            {stap.takken.map(({ label, naar }) => (
              <li key={label} className="baken-stap__tak">
                {label}
                {naar && <span className="baken-zacht"> → {naar}</span>}
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}

/** The steps of a protocol as a flow: an ordered list, drawn with CSS alone. */
export const StappenTekening = ({
  stappen,
  niveau = 3,
}: {
  stappen: readonly TekenStap[]
  niveau?: 2 | 3 | 4 | undefined
}) => (
  <ol className="baken-stappen">
    {stappen.map(stap => (
      <Stap key={stap.sleutel} stap={stap} niveau={niveau} />
    ))}
  </ol>
)
