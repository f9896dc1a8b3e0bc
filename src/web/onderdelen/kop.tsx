import type { ReactNode } from 'react'

export type KopProps = {
  titel: string
  /** A short line above, such as the dossier number. */
  boven?: ReactNode
  /** A sentence or two below. */
  intro?: ReactNode
  /** Badges and terms, in a row below the title. */
  kenmerken?: ReactNode
  /** Buttons beside the title. */
  acties?: ReactNode
}

/** The top of a page: its only h1. */
export const Kop = ({ titel, boven, intro, kenmerken, acties }: KopProps) => (
  <div className="baken-paginakop">
    <div className="baken-paginakop__tekst">
      {boven && <p className="baken-paginakop__boven">{boven}</p>}
      <h1 className="utrecht-heading-1">{titel}</h1>
      {intro && <div className="baken-intro">{intro}</div>}
      {kenmerken && <div className="baken-rij">{kenmerken}</div>}
    </div>
    {acties && <div className="baken-paginakop__acties baken-knoppen">{acties}</div>}
  </div>
)
