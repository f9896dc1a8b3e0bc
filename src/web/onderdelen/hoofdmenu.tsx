/** One entry of the navigation; `hier` marks the page one is on. */
export type Navigatiepunt = {
  tekst: string
  href: string
  hier?: boolean | undefined
  aantal?: number | undefined
  /** The heading under which it stands in the menu; without one it is always in sight. */
  groep?: string | undefined
}

const Punt = ({ tekst, href, hier, aantal }: Navigatiepunt) => (
  <li>
    <a className="baken-nav__link" href={href} aria-current={hier ? 'page' : undefined}>
      {tekst}
      {aantal !== undefined && <span className="baken-nav__aantal">{aantal}</span>}
    </a>
  </li>
)

const Groep = ({ naam, punten }: { naam: string; punten: readonly Navigatiepunt[] }) => (
  <li className="baken-nav__groep">
    <span className="baken-nav__kop">{naam}</span>
    <ul>
      {punten.map(p => (
        <Punt key={p.href} {...p} />
      ))}
    </ul>
  </li>
)

/** The menu: some entries in sight, the others under headings behind "Meer". Works without script. */
export const Hoofdmenu = ({ punten }: { punten: readonly Navigatiepunt[] }) => {
  const vast = punten.filter(p => p.groep === undefined)
  const rest = punten.filter(p => p.groep !== undefined)
  const groepen = [...new Set(rest.map(p => p.groep ?? ''))]
  const hier = rest.find(p => p.hier)
  return (
    <nav className="baken-nav" aria-label="Hoofdmenu">
      <ul className="baken-nav__lijst">
        {vast.map(p => (
          <Punt key={p.href} {...p} />
        ))}
        {hier && <Punt {...hier} />}
        {rest.length > 0 && (
          <li>
            <details className="baken-nav__meer" data-menu>
              <summary className="baken-nav__link">Meer</summary>
              <ul className="baken-nav__groepen">
                {groepen.map(naam => (
                  <Groep key={naam} naam={naam} punten={rest.filter(p => p.groep === naam && p !== hier)} />
                ))}
              </ul>
            </details>
          </li>
        )}
      </ul>
    </nav>
  )
}
