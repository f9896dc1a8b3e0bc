import type { Verzendwijze } from '../../begrippen/feiten/verzenden.ts'
import { momentInWoorden } from '../../kernel/uitleg/datum.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { ontvangers } from '../../web/dossierbeeld/woorden/onderzoek.ts'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { Badge } from '../../web/onderdelen/badge.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Uitklap } from '../../web/onderdelen/uitklap.tsx'
import { linkwoordVan } from '../../web/postwoorden.ts'
import { linkNaar, type Ontvanger, ontvangersVan } from '../afschrift/ontvangers.ts'

const wijze: Readonly<Record<Verzendwijze, string>> = {
  link: 'achter een link',
  post: 'met de post',
  gesprek: 'in een gesprek',
  anders: 'op een andere manier',
}

type Props = { g: Geopend; nu: Date; begin: string; kan: boolean }

/** That somebody got it, and whether what lies behind a link was opened. */
const Gekregen = ({ g, nu, begin, o }: Props & { o: Ontvanger }) => {
  const laatst = o.gekregen.at(-1)
  if (!laatst)
    return <Badge toon={o.moetNog ? 'letop' : 'neutraal'}>{o.moetNog ? 'Nog sturen' : 'Niet gestuurd'}</Badge>
  const link = laatst.afschrift === null ? undefined : linkNaar(g, laatst.afschrift)
  const stand = link && linkwoordVan(link, nu.toISOString())
  return (
    <>
      {o.moetNog && <Badge toon="letop">Nog sturen: er is een aanvulling</Badge>}{' '}
      {stand ? <Badge toon={stand.toon}>{stand.woord}</Badge> : <Badge toon="goed">Verstuurd</Badge>}
      <span className="baken-zacht">
        {' '}
        {link?.geopendOp ? `Geopend ${momentInWoorden(link.geopendOp)}.` : `Verstuurd ${momentInWoorden(laatst.op)}.`}{' '}
        {laatst.afschrift && (
          <a className="utrecht-link" href={`${begin}/rapport?afschrift=${laatst.afschrift}`}>
            Lees wat die kreeg<span className="baken-alleen-hoorbaar">: {o.aan}</span>
          </a>
        )}
      </span>
    </>
  )
}

const Een = (props: Props & { o: Ontvanger }) => {
  const { begin, kan, o } = props
  const wie = o.aan || 'Iemand anders'
  return (
    <li className="baken-stapel baken-stapel--dicht">
      <span>
        <strong>{wie}</strong> {o.aan && <Gekregen {...props} />}
      </span>
      <span className="baken-zacht">
        {o.regel.naam} ({o.regel.grondslag}).
      </span>
      {kan && (
        <Knoppen>
          <Knop soort={o.moetNog ? 'hoofd' : 'neven'} klein href={`${begin}/klaarzetten?aan=${o.sleutel}`} erbij={wie}>
            Zet klaar achter een link
          </Knop>
        </Knoppen>
      )}
    </li>
  )
}

const Verstuurd = ({ g }: Pick<Props, 'g'>) => {
  const o = g.zaak.werk.onderzoek
  return (
    <Uitklap kop="Alles wat is verstuurd">
      <ul className="baken-lijst">
        {o?.verzonden?.map(v => (
          <li key={v.op}>
            {ontvangers(v, g)}, {momentInWoorden(v.verzondenOp)}, {wijze[v.hoe]}
          </li>
        ))}
        {o?.colleges?.map(c => (
          <li key={c.op}>
            {tekst(g, c.college)}, {momentInWoorden(c.verzondenOp)}, {wijze[c.hoe]}. Advies: {tekst(g, c.advies)}
          </li>
        ))}
      </ul>
    </Uitklap>
  )
}

/** To whom the settled report goes, in which version and on what ground, and whether each opened it. */
export const Verzendkaart = (props: Props) => {
  const { g, begin, kan } = props
  const o = g.zaak.werk.onderzoek
  if (!o?.vastgesteld) return null
  const alle = ontvangersVan(g)
  const nog = alle.filter(x => x.moetNog).length
  return (
    <Kaart
      kop="Wie krijgt het rapport"
      acties={nog > 0 ? <Badge toon="letop">{`Nog ${nog}`}</Badge> : <Badge toon="goed">Iedereen</Badge>}
    >
      <ul className="baken-stapel baken-kaal">
        {alle.map(x => (
          <Een key={x.sleutel} {...props} o={x} />
        ))}
      </ul>
      {(o.verzonden ?? o.colleges) && <Verstuurd g={g} />}
      {kan && (
        <>
          <p className="utrecht-paragraph">
            Moet het op papier? Zet het klaar zonder e-mailadres, open ‘Lees wat die kreeg’ en maak daar de pdf.
          </p>
          <p className="utrecht-paragraph">Ging het met de post, of in een gesprek? Leg dat dan hier vast.</p>
          <Knoppen>
            <Knop soort="neven" href={`${begin}/verzonden`}>
              Rapport verstuurd
            </Knop>
            <Knop soort="neven" href={`${begin}/college`}>
              College geadviseerd
            </Knop>
          </Knoppen>
        </>
      )}
    </Kaart>
  )
}
