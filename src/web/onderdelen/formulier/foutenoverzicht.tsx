import { veldId } from './veld.tsx'

/** An error and the field that it is about, by the field's name. */
export type Veldfout = { naam: string; tekst: string }

/**
 * The errors on top of the page, each a link to its field. Gets focus by `autofocus`, without script.
 * Shows nothing when there are none.
 */
export const Foutenoverzicht = ({ fouten }: { fouten: readonly Veldfout[] }) =>
  fouten.length === 0 ? null : (
    <section
      className="utrecht-alert utrecht-alert--error baken-foutenoverzicht"
      aria-labelledby="fouten-kop"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: after a refused submit the errors are what one must read first
      autoFocus
      data-foutenoverzicht=""
    >
      <div className="utrecht-alert__content">
        <h2 id="fouten-kop" className="utrecht-heading-3">
          {fouten.length === 1 ? 'Er klopt iets nog niet' : `Er kloppen ${fouten.length} dingen nog niet`}
        </h2>
        <ul className="baken-lijst">
          {fouten.map(({ naam, tekst }) => (
            <li key={naam + tekst}>
              <a className="utrecht-link" href={`#${veldId(naam)}`}>
                {tekst}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )

/** Errors by field name, as the fields take them, from the list that the summary takes. The first of a field counts. */
export const foutPerVeld = (fouten: readonly Veldfout[]): Readonly<Record<string, string>> =>
  Object.fromEntries(fouten.toReversed().map(({ naam, tekst }) => [naam, tekst]))
