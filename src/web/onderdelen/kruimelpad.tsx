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
