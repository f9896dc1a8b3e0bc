/** A place on the way to this page. */
export type Plek = { tekst: string; href: string }

/** Breadcrumbs: the way back, from the start to the page above this one. */
export const Kruimelpad = ({ plekken }: { plekken: readonly Plek[] }) => (
  <nav className="utrecht-breadcrumb-nav baken-kruimels" aria-label="Kruimelpad">
    <ol className="baken-kruimels__lijst">
      {plekken.map(({ tekst, href }) => (
        <li key={href} className="baken-kruimels__plek">
          <a className="utrecht-link" href={href}>
            {tekst}
          </a>
        </li>
      ))}
    </ol>
  </nav>
)

export type Tab = { tekst: string; href: string; hier?: boolean | undefined; aantal?: number | undefined }

/** Tabs as links: each has its own address, and works without script. */
export const Tabbladen = ({ naam, tabs }: { naam: string; tabs: readonly Tab[] }) => (
  <nav className="baken-tabs" aria-label={naam}>
    <ul className="baken-tabs__lijst">
      {tabs.map(({ tekst, href, hier, aantal }) => (
        <li key={href}>
          <a className="baken-tabs__tab" href={href} aria-current={hier ? 'page' : undefined}>
            {tekst}
            {aantal !== undefined && <span className="baken-aantal">{aantal}</span>}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

export type PagineringProps = {
  /** What is leafed through, as in "meldingen". */
  wat: string
  pagina: number
  paginas: number
  href: (pagina: number) => string
}

/** Previous, next, and where one is. Shows nothing when there is one page. */
export const Paginering = ({ wat, pagina, paginas, href }: PagineringProps) =>
  paginas <= 1 ? null : (
    <nav className="utrecht-pagination baken-paginering" aria-label={`Bladeren door ${wat}`}>
      {pagina > 1 && (
        <a className="utrecht-button utrecht-button--secondary-action" rel="prev" href={href(pagina - 1)}>
          Vorige<span className="baken-alleen-hoorbaar"> pagina</span>
        </a>
      )}
      <span>
        Pagina {pagina} van {paginas}
      </span>
      {pagina < paginas && (
        <a className="utrecht-button utrecht-button--secondary-action" rel="next" href={href(pagina + 1)}>
          Volgende<span className="baken-alleen-hoorbaar"> pagina</span>
        </a>
      )}
    </nav>
  )
