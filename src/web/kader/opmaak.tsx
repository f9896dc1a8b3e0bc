import type { ReactNode } from 'react'
import type { Bestanden } from '../bestanden.ts'
import { Hoofdmenu, type Navigatiepunt } from '../onderdelen/hoofdmenu.tsx'
import { Kruimelpad, type Plek } from '../onderdelen/navigatie.tsx'

/** What every page of a desk shares: where the files are, whose desk it is, whether the cases are invented. */
export type Huis = {
  bestanden: Pick<Bestanden, 'stijl' | 'merk' | 'scripts' | 'themaklasse'>
  /** Name of the desk, as in "Incidentenloket Westerkwartier". */
  loket: string
  /** Where the name in the header leads. */
  begin: string
  demo?: boolean | undefined
}

/** Who is signed in, in which role, and the form that signs out (POST, with its hidden fields). */
type Ingelogd = {
  naam: string
  rol: string
  uitloggen: string
  verborgen?: Readonly<Record<string, string>> | undefined
}

export type PaginaProps = {
  huis: Huis
  titel: string
  /** `publiek` is spacious and large; `balie` is dense, for those who work in it all day. */
  soort: 'publiek' | 'balie'
  navigatie?: readonly Navigatiepunt[] | undefined
  ingelogd?: Ingelogd | undefined
  kruimels?: readonly Plek[] | undefined
  /** The page shows input errors: the title says so first, for who hears it read out. */
  fout?: boolean | undefined
  /** Where `/` and `n` lead; desk pages only. */
  toetsen?: { zoek?: string | undefined; nieuw?: string | undefined } | undefined
  /** The whole width, for lists; otherwise the width of a text. */
  breed?: boolean | undefined
  children: ReactNode
}

const Kopbalk = ({ huis, navigatie, ingelogd }: PaginaProps) => (
  <header className="utrecht-page-header baken-kop">
    <div className="utrecht-page-header__content baken-kop__binnen">
      <a className="baken-kop__naam" href={huis.begin}>
        <img src={huis.bestanden.merk} alt="" width="36" height="36" />
        <span>{huis.loket}</span>
      </a>
      {ingelogd && <Wie {...ingelogd} />}
      {navigatie && navigatie.length > 0 && <Hoofdmenu punten={navigatie} />}
    </div>
  </header>
)

const Wie = ({ naam, rol, uitloggen, verborgen }: Ingelogd) => (
  <div className="baken-wie">
    <span className="baken-wie__naam">{naam}</span>
    <span className="baken-wie__rol">{rol}</span>
    <form method="post" action={uitloggen}>
      {Object.entries(verborgen ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button className="baken-wie__uit" type="submit">
        Uitloggen
      </button>
    </form>
  </div>
)

/** A desk answers for its own statements; the house without a desk has general ones. */
const plek = (huis: Huis, pad: string): string => (huis.begin === '/' ? pad : huis.begin + pad)

const Voet = ({ huis, soort }: PaginaProps) => (
  <footer className="utrecht-page-footer baken-voet">
    <div className="utrecht-page-footer__content baken-voet__binnen">
      <p className="baken-voet__naam">{huis.loket}</p>
      <ul className="baken-voet__lijst">
        <li>
          <a href={plek(huis, '/privacyverklaring')}>Privacyverklaring</a>
        </li>
        <li>
          <a href={plek(huis, '/toegankelijkheidsverklaring')}>Toegankelijkheidsverklaring</a>
        </li>
        {soort === 'balie' && (
          <li>
            <a href={plek(huis, '/sneltoetsen')} data-sneltoetsen>
              Sneltoetsen
            </a>
          </li>
        )}
      </ul>
    </div>
  </footer>
)

/** A whole page: head, skip link, header, breadcrumbs, content and footer. Give it to `html()`. */
export const Pagina = (props: PaginaProps) => {
  const { huis, titel, soort, kruimels, fout, toetsen, breed, children } = props
  const { stijl, merk, scripts, themaklasse } = huis.bestanden
  return (
    <html lang="nl" className={['voorbeeld-theme', themaklasse].filter(Boolean).join(' ')}>
      <head>
        <meta charSet="utf-8" />
        <title>{`${fout ? 'Fout: ' : ''}${titel} · ${huis.loket}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="only light" />
        <meta name="format-detection" content="telephone=no" />
        <link rel="icon" type="image/svg+xml" href={merk} />
        <link rel="stylesheet" href={stijl} />
        {scripts.map(src => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body className={`utrecht-body baken baken--${soort}`} data-zoek={toetsen?.zoek} data-nieuw={toetsen?.nieuw}>
        <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus baken-overslaan" href="#inhoud">
          Naar de inhoud
        </a>
        {huis.demo && (
          <aside className="baken-demo" aria-label="Demonstratie">
            <strong>Demo.</strong> Alle mensen en gebeurtenissen zijn verzonnen. Voer geen echte gegevens in.
          </aside>
        )}
        <Kopbalk {...props} />
        <div className={breed ? 'baken-vel baken-vel--breed' : 'baken-vel'}>
          {kruimels && kruimels.length > 0 && <Kruimelpad plekken={kruimels} />}
          <main id="inhoud" className="baken-inhoud" tabIndex={-1}>
            {children}
          </main>
        </div>
        <Voet {...props} />
      </body>
    </html>
  )
}
