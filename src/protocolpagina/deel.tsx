import type { ReactNode } from 'react'

/** One chapter of the page, with the id that the table of contents leads to. */
export const Deel = ({
  id,
  kop,
  intro,
  children,
}: {
  id: string
  kop: string
  intro?: ReactNode
  children: ReactNode
}) => (
  <section id={id} className="baken-stapel" aria-labelledby={`${id}-kop`}>
    <div className="baken-stapel baken-stapel--dicht">
      <h2 id={`${id}-kop`} className="utrecht-heading-2">
        {kop}
      </h2>
      {intro && <p className="utrecht-paragraph">{intro}</p>}
    </div>
    {children}
  </section>
)

/** Where something comes from, small below it. */
export const Bron = ({ children }: { children: ReactNode }) => (
  <p className="baken-klein baken-zacht">Bron: {children}</p>
)
