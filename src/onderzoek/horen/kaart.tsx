import type { Hoorgesprek } from '../../begrippen/feiten/horen.ts'
import { momentInWoorden } from '../../kernel/uitleg/datum.ts'
import { termijnnaam } from '../../protocollen/termijnnaam.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { Badge } from '../../web/onderdelen/badge.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Termijnlicht } from '../../web/onderdelen/termijnlicht.tsx'
import { termijnlicht } from '../../web/termijnstand.ts'

const stand = (x: Hoorgesprek) => {
  if (x.gehouden) return <Badge toon="goed">Gehouden</Badge>
  return x.vervallen ? <Badge>Gaat niet door</Badge> : <Badge toon="accent">Gepland</Badge>
}

/** What became of a talk, in one sentence; the report says the same. */
const gesprekzin = (g: Geopend, x: Hoorgesprek): string => {
  if (x.gehouden) return `Gehoord ${momentInWoorden(x.gehouden.gehoudenOp)}.`
  if (x.vervallen) return `Niet gehoord: ${tekst(g, x.vervallen.reden)}`
  return `Gepland ${momentInWoorden(x.moment)}. Waar: ${tekst(g, x.waar)}.`
}

type Props = { g: Geopend; nu: Date; begin: string; kan: boolean }

const Een = ({ g, nu, begin, kan, x }: Props & { x: Hoorgesprek }) => {
  const termijn = g.zaak.termijnen.find(t => t.id === x.termijn)
  const wie = tekst(g, x.wie)
  return (
    <li className="baken-stapel baken-stapel--dicht">
      <span>
        <strong>{wie}</strong> {stand(x)}
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
