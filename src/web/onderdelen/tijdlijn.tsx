import type { ReactNode } from 'react'

/** Something that happened; a day's heading stands above its first. */
export type Tijdpunt = {
  sleutel: string
  /** As in "maandag 5 januari 2026". */
  dag: string
  /** As in "09:12". */
  tijd: string
  iso: string
  titel: ReactNode
  wie?: string | undefined
  /** Stands out: a decision, a status that changed. */
  nadruk?: boolean | undefined
  inhoud?: ReactNode
}

const perDag = (punten: readonly Tijdpunt[]) => {
  const dagen: { dag: string; punten: Tijdpunt[] }[] = []
  for (const punt of punten) {
    const laatste = dagen.at(-1)
    if (laatste?.dag === punt.dag) laatste.punten.push(punt)
    else dagen.push({ dag: punt.dag, punten: [punt] })
  }
  return dagen
}

const Punt = ({ tijd, iso, titel, wie, nadruk, inhoud }: Tijdpunt) => (
  <li className={`baken-tijdlijn__punt${nadruk ? ' baken-tijdlijn__punt--nadruk' : ''}`}>
    <time className="baken-tijdlijn__tijd" dateTime={iso}>
      {tijd}
    </time>
    <div className="baken-tijdlijn__wat">
      <p className="baken-tijdlijn__titel">{titel}</p>
      {wie && <p className="baken-tijdlijn__wie">{wie}</p>}
      {inhoud && <div className="baken-tijdlijn__inhoud">{inhoud}</div>}
    </div>
  </li>
)

/** A timeline in the order given, grouped by day. `niveau` is the level of the day's headings. */
export const Tijdlijn = ({ punten, niveau = 3 }: { punten: readonly Tijdpunt[]; niveau?: 2 | 3 | 4 | undefined }) => {
  const Dagkop = `h${niveau}` as const
  return (
    <div className="baken-tijdlijn">
      {perDag(punten).map(({ dag, punten: vanDag }) => (
        <section key={vanDag[0]?.sleutel} className="baken-tijdlijn__dag">
          <Dagkop className="baken-tijdlijn__dagkop">{dag}</Dagkop>
          <ol className="baken-tijdlijn__lijst">
            {vanDag.map(punt => (
              <Punt key={punt.sleutel} {...punt} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
