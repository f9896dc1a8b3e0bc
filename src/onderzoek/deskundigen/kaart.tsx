import type { Deskundige } from '../../begrippen/feiten/deskundigen.ts'
import { dagInWoorden, momentInWoorden } from '../../kernel/uitleg/datum.ts'
import { termijnnaam } from '../../protocollen/termijnnaam.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { Badge } from '../../web/onderdelen/badge.tsx'
import { Controlelijst } from '../../web/onderdelen/formulier/controlelijst.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Termijnlicht } from '../../web/onderdelen/termijnlicht.tsx'
import { termijnlicht } from '../../web/termijnstand.ts'

const stand = (g: Geopend, d: Deskundige) => {
  if (d.gewogen) return <Badge toon="goed">Verwerkt</Badge>
  if (g.zaak.werk.onderzoek?.vastgesteld) return <Badge>Niet ontvangen</Badge>
  return <Badge toon="letop">{d.ontvangen ? 'Nog te wegen' : 'Gevraagd'}</Badge>
}

/** There is no advice: not yet, or the report was settled without it. The report says the same. */
export const nogGeenAdvies = (g: Geopend, d: Deskundige): string =>
  g.zaak.werk.onderzoek?.vastgesteld
    ? `Het rapport is vastgesteld zonder dit advies. Het was gevraagd voor ${dagInWoorden(d.dag)}.`
    : `Het advies is er nog niet. Het is gevraagd voor ${dagInWoorden(d.dag)}.`

/** The question, the advice and what was done with it, as the report has them too. */
const regelsVan = (g: Geopend, d: Deskundige) => [
  { label: 'Vraag', waarde: tekst(g, d.vraag) },
  ...(d.ontvangen
    ? [
        { label: 'Advies', waarde: tekst(g, d.ontvangen.advies) },
        { label: 'Ontvangen', waarde: momentInWoorden(d.ontvangen.ontvangenOp) },
      ]
    : [{ label: 'Advies', waarde: nogGeenAdvies(g, d) }]),
  ...(d.gewogen ? [{ label: 'Wat ermee is gedaan', waarde: tekst(g, d.gewogen.gebruik) }] : []),
]

type Props = { g: Geopend; nu: Date; begin: string; kan: boolean }

const Een = ({ g, nu, begin, kan, d }: Props & { d: Deskundige }) => {
  const termijn = g.zaak.termijnen.find(t => t.id === d.termijn)
  return (
    <Kaart niveau={3} kop={tekst(g, d.wie)} acties={stand(g, d)}>
      <Controlelijst regels={regelsVan(g, d)} />
      {termijn && termijn.status !== 'vervallen' && (
        <Termijnlicht {...termijnlicht(termijn, termijnnaam(g.protocol, termijn.code), nu, g.collegas)} />
      )}
      {kan && !d.gewogen && (
        <Knoppen>
          <Knop
            soort="neven"
            klein
            href={`${begin}/${d.ontvangen ? 'deskundigenadvies-wegen' : 'deskundigenadvies'}?id=${d.id}`}
            erbij={tekst(g, d.wie)}
          >
            {d.ontvangen ? 'Advies wegen' : 'Advies ontvangen'}
          </Knop>
        </Knoppen>
      )}
    </Kaart>
  )
}

/** Who was asked for advice, until when, and what came of it. */
export const Deskundigen = (props: Props) => {
  const deskundigen = props.g.zaak.werk.onderzoek?.deskundigen ?? []
  if (deskundigen.length === 0) return null
  return (
    <Kaart kop="Deskundigen">
      {deskundigen.map(d => (
        <Een key={d.id} {...props} d={d} />
      ))}
    </Kaart>
  )
}
