import type { Verzendwijze } from '../../begrippen/feiten/verzenden.ts'
import { momentInWoorden, opsomming } from '../../kernel/uitleg/datum.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { ontvangers } from '../../web/dossierbeeld/woorden/onderzoek.ts'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { Badge } from '../../web/onderdelen/badge.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { nogAan } from './acten.tsx'
import { nogTeSturen } from './domain.ts'

const wijze: Readonly<Record<Verzendwijze, string>> = {
  link: 'achter een link',
  post: 'met de post',
  gesprek: 'in een gesprek',
  anders: 'op een andere manier',
}

type Props = { g: Geopend; begin: string; kan: boolean }

/** Where the settled report went, what the colleges were advised, and who must still get it. */
export const Verzendkaart = ({ g, begin, kan }: Props) => {
  const o = g.zaak.werk.onderzoek
  if (!o?.vastgesteld) return null
  const nog = [...nogAan(g).map(x => x.label), ...(nogTeSturen(g.zaak).college ? ['Het college'] : [])]
  return (
    <Kaart
      kop="Verstuurd"
      acties={nog.length > 0 ? <Badge toon="letop">{`Nog ${nog.length}`}</Badge> : <Badge toon="goed">Iedereen</Badge>}
    >
      <ul className="baken-lijst">
        {o.verzonden?.map(v => (
          <li key={v.op}>
            {ontvangers(v, g)}, {momentInWoorden(v.verzondenOp)}, {wijze[v.hoe]}
          </li>
        ))}
        {o.colleges?.map(c => (
          <li key={c.op}>
            {tekst(g, c.college)}, {momentInWoorden(c.verzondenOp)}, {wijze[c.hoe]}. Advies: {tekst(g, c.advies)}
          </li>
        ))}
      </ul>
      {nog.length > 0 && <p className="utrecht-paragraph">Nog niet verstuurd aan: {opsomming(nog)}.</p>}
      {kan && (
        <Knoppen>
          <Knop soort="neven" href={`${begin}/verzonden`}>
            Rapport verstuurd
          </Knop>
          <Knop soort="neven" href={`${begin}/college`}>
            College geadviseerd
          </Knop>
        </Knoppen>
      )}
    </Kaart>
  )
}
