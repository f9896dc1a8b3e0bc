import { momentInWoorden } from '../../kernel/uitleg/datum.ts'
import { termijnnaam } from '../../protocollen/termijnnaam.ts'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { naam, tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Termijnlicht } from '../../web/onderdelen/termijnlicht.tsx'
import { termijnlicht } from '../../web/termijnstand.ts'
import { aanTeKondigen } from '../domain.ts'
import { aangekondigd, zietDeDag } from './domain.ts'

type Props = { g: Geopend; nu: Date; begin: string; kan: boolean }

/** Until when the supervisor investigates, why that day, and whether the provider was told in writing. */
export const Aankondigkaart = ({ g, nu, begin, kan }: Props) => {
  const laatst = aangekondigd(g.zaak)
  const t = g.zaak.termijnen.find(t => t.id === laatst?.termijn)
  const anders = (g.zaak.werk.onderzoek?.aankondigingen ?? []).filter(a => a.reden !== null)
  const brief = aanTeKondigen(g.zaak, g.protocol)
  if (!laatst && !kan) return null
  return (
    <Kaart kop="Tot wanneer het onderzoek duurt">
      {t ? (
        <Termijnlicht {...termijnlicht(t, termijnnaam(g.protocol, t.code), nu, g.collegas)} />
      ) : (
        <p className="utrecht-paragraph">
          Er is nog geen dag gekozen. De aanbieder moet schriftelijk horen binnen welke termijnen u onderzoekt. Kies
          eerst de dag: de brief zegt hem dan.
        </p>
      )}
      {t && kan && !zietDeDag(g.zaak) && (
        <p className="utrecht-paragraph">
          Niemand van een aanbieder kan deze dag nog zien: er is geen aanbieder vastgesteld die kan inloggen.{' '}
          <a className="utrecht-link" href={`${begin.replace(/onderzoek$/, '')}zelfonderzoek/aanbieder`}>
            Stel de aanbieder vast
          </a>
        </p>
      )}
      {anders.map(a => (
        <p key={a.op} className="baken-zacht">
          Andere dag, {naam(g, a.door)}, {momentInWoorden(a.op)}: {tekst(g, a.reden)}
        </p>
      ))}
      {kan && (
        <Knoppen>
          <Knop soort="neven" href={`${begin}/aankondigen`}>
            {laatst ? 'Andere dag kiezen' : 'Dag kiezen'}
          </Knop>
          {laatst && brief && (
            <Knop soort="neven" href={`${begin.replace(/\/onderzoek$/, '')}/brief?sjabloon=${brief}`}>
              Schrijf de aankondiging
            </Knop>
          )}
        </Knoppen>
      )}
    </Kaart>
  )
}
