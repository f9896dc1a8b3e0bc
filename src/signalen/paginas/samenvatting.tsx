import { getalInWoorden } from '../../cijfers/woorden.ts'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import type { Overzicht } from '../overzicht.ts'
import { isSignaal, zietGeenStilte } from '../rekenen/oordeel.ts'
import { vergelijkbareLengten } from '../venster.ts'
import { toenInWoorden, vensterInWoorden, waaromGeenVergelijking } from '../woorden.ts'

type Telling = { readonly reeksen: number; readonly vergeleken: number; readonly signalen: number }

/** What may be said of a whole judgement: no calm over what was not compared. */
export const samenvattingskop = ({ reeksen, vergeleken, signalen }: Telling): string => {
  if (signalen > 0) return `${signalen} ${signalen === 1 ? 'reeks valt' : 'reeksen vallen'} buiten de grenzen`
  if (vergeleken === 0) return 'Er is nog niets te vergelijken'
  return vergeleken < reeksen
    ? `Van de ${vergeleken} die te vergelijken zijn, valt niemand op. Van ${reeksen - vergeleken} weten we het niet.`
    : 'Niemand meldt opvallend veel of weinig'
}

/** Why nothing was compared, and the lengths that do compare. */
const NietVergeleken = ({ o, basis }: { o: Overzicht; basis: string }) => {
  const reden = waaromGeenVergelijking(o.venster, o.eersteMaand)
  const kan = vergelijkbareLengten(o.venster.tot, o.eersteMaand).filter(l => l !== o.venster.lengte)
  return reden === null ? null : (
    <>
      <p>{reden}</p>
      <p>
        {kan.length === 0
          ? 'Ook over een kortere tijd is nog niets te vergelijken. Kies een latere maand, of spreek een aantal af met een melder.'
          : 'Over een kortere tijd kan het wel: '}
        {kan.map((l, i) => (
          <span key={l}>
            {i > 0 && ' of '}
            <a className="utrecht-link" href={`${basis}?tot=${o.venster.tot}&lengte=${l}`}>
              {l} maanden
            </a>
          </span>
        ))}
        {kan.length > 0 && '.'}
      </p>
    </>
  )
}

export const Samenvatting = ({ o, basis }: { o: Overzicht; basis: string }) => {
  const soorten = o.reeksen.filter(r => r.soort === 'melderType')
  const [nu, eerder] = [soorten.reduce((s, r) => s + r.aantal, 0), soorten.reduce((s, r) => s + r.eerder, 0)]
  const signalen = o.reeksen.filter(isSignaal).length
  const vergeleken = o.reeksen.filter(r => r.verwacht !== null).length
  const [eigen, stil] = [o.venster.toen.length > 0, o.reeksen.filter(zietGeenStilte).length]
  return (
    <Mededeling
      soort={signalen > 0 ? 'letop' : 'info'}
      kop={samenvattingskop({ reeksen: o.reeksen.length, vergeleken, signalen })}
    >
      <p>
        Het hele loket kreeg {getalInWoorden(nu)} meldingen in {vensterInWoorden(o.venster)}
        {eigen && `, tegen ${getalInWoorden(eerder)} in ${toenInWoorden(o.venster)}`}.
        {eigen && ' Die beweging van het hele loket is uit de vergelijking gehaald.'}
      </p>
      <NietVergeleken o={o} basis={basis} />
      {stil > 0 && (
        <p>
          Bij {getalInWoorden(stil)} van de {getalInWoorden(o.reeksen.length)} reeksen zijn er te weinig meldingen om
          stilte te zien.
        </p>
      )}
    </Mededeling>
  )
}
