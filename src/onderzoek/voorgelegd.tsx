import type { Stuk, Voorlegging } from '../begrippen/feiten/onderzoek.ts'
import { momentInWoorden, opsomming } from '../kernel/uitleg/datum.ts'
import { termijnnaam } from '../protocollen/termijnnaam.ts'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { naam, tekst } from '../web/dossierbeeld/woorden/woord.ts'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Termijnlicht } from '../web/onderdelen/termijnlicht.tsx'
import type { Aangemeld } from '../web/route/verzoek.ts'
import { termijnlicht } from '../web/termijnstand.ts'
import { type Linkstand as Linkstanden, linkstand } from '../zaken/uitgaand/link.ts'

type Props = {
  v: Aangemeld
  g: Geopend
  begin: string
  /** Who looks may act on the dossier. */
  kan: boolean
  /** And the report is not settled yet. */
  werkt: boolean
  stuk: Stuk
  x: Voorlegging
}

const standwoorden: Readonly<Record<Linkstanden, string>> = {
  open: 'nog niet geopend.',
  geopend: 'geopend.',
  gesloten: 'getekend.',
  geblokkeerd: 'dicht na te veel foute codes. Zet hem opnieuw klaar.',
  ingetrokken: 'ingetrokken.',
  verlopen: 'verlopen. Zet hem opnieuw klaar als u nog een reactie wilt.',
}

const standVan = (x: Voorlegging) => {
  if (x.ingetrokken) return <Badge>Ingetrokken</Badge>
  if (x.verwerkt) return <Badge toon="goed">Verwerkt</Badge>
  if (!x.reactie) return <Badge toon="letop">Wacht op reactie</Badge>
  return Object.keys(x.reactie.opmerkingen).length > 0 ? (
    <Badge toon="letop">Nog te verwerken</Badge>
  ) : (
    <Badge toon="goed">Geen opmerkingen</Badge>
  )
}

/** One to whom a piece was put: their term, their link, their reaction and what can be done about it. */
export const Aan = ({ v, g, begin, kan, werkt, stuk, x }: Props) => {
  const termijn = g.zaak.termijnen.find(t => t.id === x.termijn)
  const adres = (pad: string) => `${begin}/${pad}?stuk=${stuk.id}&voor=${x.voor}`
  const wacht = !x.reactie && !x.ingetrokken
  const teVerwerken = x.reactie && !x.verwerkt && Object.keys(x.reactie.opmerkingen).length > 0
  return (
    <li className="baken-stapel baken-stapel--dicht">
      <span>
        <strong>{tekst(g, x.aan)}</strong> {standVan(x)}
      </span>
      {x.stellingen && (
        <span className="baken-zacht">Ziet alleen stelling {opsomming(x.stellingen.map(n => String(n + 1)))}.</span>
      )}
      {x.reactie?.getekend && (
        <span className="baken-zacht">
          Getekend door {tekst(g, x.reactie.getekend.naam)}, {momentInWoorden(x.reactie.ontvangenOp)}.
        </span>
      )}
      {x.ingetrokken && (
        <span className="baken-zacht">
          Ingetrokken door {naam(g, x.ingetrokken.door)}, {momentInWoorden(x.ingetrokken.op)}:{' '}
          {tekst(g, x.ingetrokken.reden)}
        </span>
      )}
      <Linkstand v={v} g={g} x={x} />
      {termijn && termijn.status !== 'vervallen' && (
        <Termijnlicht {...termijnlicht(termijn, termijnnaam(g.protocol, termijn.code), v.nu, g.collegas, g)} />
      )}
      {x.beantwoord && <span className="baken-zacht">Antwoord klaargezet {momentInWoorden(x.beantwoord.op)}.</span>}
      {x.verwerkt && !x.beantwoord && kan && (
        <Knoppen>
          <Knop soort="neven" klein href={adres('antwoord')} erbij={tekst(g, x.aan)}>
            Antwoord sturen
          </Knop>
        </Knoppen>
      )}
      {werkt && (
        <Knoppen>
          {wacht && (
            <>
              <Knop soort="neven" klein href={adres('reactie')} erbij={tekst(g, x.aan)}>
                Reactie ontvangen
              </Knop>
              <Knop soort="stil" klein href={adres('intrekken')} erbij={tekst(g, x.aan)}>
                Intrekken
              </Knop>
            </>
          )}
          {teVerwerken && (
            <Knop soort="neven" klein href={adres('verwerken')} erbij={tekst(g, x.aan)}>
              Reactie verwerken
            </Knop>
          )}
        </Knoppen>
      )}
    </li>
  )
}

/** How somebody reacts by a link of their own: what has come of it so far. */
const Linkstand = ({ v, g, x }: Pick<Props, 'v' | 'g' | 'x'>) => {
  const link = g.zaak.werk.links?.findLast(l => l.linksoort === 'reactie' && l.voor === x.voor)
  if (!link || x.reactie || x.ingetrokken) return null
  const stand = standwoorden[linkstand(link, v.nu.toISOString())]
  const zin =
    link.geopendOp !== null && stand === standwoorden.open
      ? `Geopend ${momentInWoorden(link.geopendOp)}${x.concept ? ', en aan het schrijven' : ''}.`
      : stand
  return (
    <span className="baken-zacht">
      Eigen link: {zin}{' '}
      <a className="utrecht-link" href={`/${v.desk.loket}/dossiers/${g.zaak.id}/post`}>
        Code en mail<span className="baken-alleen-hoorbaar"> van {tekst(g, x.aan)}</span>
      </a>
    </span>
  )
}
