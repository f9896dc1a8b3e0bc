import type { Hoorgesprek } from '../../begrippen/feiten/horen.ts'
import { metHoofdletter, momentInWoorden } from '../../kernel/uitleg/datum.ts'
import { termijnnaam } from '../../protocollen/termijnnaam.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { Badge } from '../../web/onderdelen/badge.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Termijnlicht } from '../../web/onderdelen/termijnlicht.tsx'
import { termijnlicht } from '../../web/termijnstand.ts'
import { gehoord, woord } from './gehoord.ts'

/** What became of a talk, in one sentence; a planned one says where. */
const gesprekzin = (g: Geopend, x: Hoorgesprek): string => {
  const { stand, zin } = gehoord(g, x)
  if (stand === 'gepland') return `Gepland ${momentInWoorden(x.moment)}. Waar: ${tekst(g, x.waar)}.`
  return metHoofdletter(zin)
}

type Props = { g: Geopend; nu: Date; begin: string; kan: boolean }

const Een = ({ g, nu, begin, kan, x }: Props & { x: Hoorgesprek }) => {
  const termijn = g.zaak.termijnen.find(t => t.id === x.termijn)
  const wie = tekst(g, x.wie)
  const stand = woord[gehoord(g, x).stand]
  return (
    <li className="baken-stapel baken-stapel--dicht">
      <span>
        <strong>{wie}</strong> <Badge toon={stand.toon}>{stand.tekst}</Badge>
      </span>
      <span>{gesprekzin(g, x)}</span>
      {termijn?.status === 'lopend' && (
        <Termijnlicht {...termijnlicht(termijn, termijnnaam(g.protocol, termijn.code), nu, g.collegas)} />
      )}
      {kan && !x.gehouden && !x.vervallen && (
        <Knoppen>
          <Knop soort="neven" klein href={`${begin}/gesprek-gehouden?id=${x.id}`} erbij={wie}>
            Gesprek gehouden
          </Knop>
          <Knop soort="stil" klein href={`${begin}/gesprek-vervallen?id=${x.id}`} erbij={wie}>
            Gaat niet door
          </Knop>
        </Knoppen>
      )}
    </li>
  )
}

/** Whom the supervisor hears, heard, and does not hear and why. */
export const Gesprekken = (props: Props) => {
  const gesprekken = props.g.zaak.werk.onderzoek?.gesprekken ?? []
  if (gesprekken.length === 0) return null
  return (
    <Kaart kop="Gesprekken">
      <ul className="baken-stapel baken-kaal">
        {gesprekken.map(x => (
          <Een key={x.id} {...props} x={x} />
        ))}
      </ul>
    </Kaart>
  )
}
