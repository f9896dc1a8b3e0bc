import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Knop } from '../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { type Doelgroepbrief, doelgroepbrieven } from '../zaken/informeren/brief.ts'

type Props = { g: Geopend; kan: boolean; begin: string }

const Een = ({ d, dossier, kan }: { d: Doelgroepbrief; dossier: string; kan: boolean }) => (
  <li>
    <strong>{d.stand.doelgroep.naam}</strong>: {d.sjabloon.naam}{' '}
    <Badge toon={d.brief ? 'accent' : 'letop'}>
      {d.brief ? (d.brief.stand === 'voorgelegd' ? 'Wacht op goedkeuring' : 'Concept') : 'Nog niet'}
    </Badge>{' '}
    {d.brief ? (
      <a className="utrecht-link" href={`${dossier}/brieven/${d.brief.id}`}>
        Bekijk en verstuur<span className="baken-alleen-hoorbaar"> de brief aan {d.stand.doelgroep.naam}</span>
      </a>
    ) : (
      kan && (
        <a className="utrecht-link" href={`${dossier}/brief?sjabloon=${d.sjabloon.code}`}>
          Schrijf<span className="baken-alleen-hoorbaar"> de brief aan {d.stand.doelgroep.naam}</span>
        </a>
      )
    )}
  </li>
)

/** The letters that audiences still have coming: until the last one was sent this stands on top. */
export const TeVersturen = ({ g, kan, begin }: Props) => {
  const brieven = doelgroepbrieven(g.zaak, g.protocol)
  if (brieven.length === 0) return null
  const dossier = begin.replace(/\/informeren$/, '')
  return (
    <Kaart
      kop={brieven.length === 1 ? 'Nog één brief te versturen' : `Nog ${brieven.length} brieven te versturen`}
      acties={
        kan &&
        brieven.some(d => d.brief === null) && (
          <Knop klein href={`${begin}/brieven`}>
            Zet de brieven klaar
          </Knop>
        )
      }
    >
      <ul className="baken-lijst">
        {brieven.map(d => (
          <Een key={d.sjabloon.code} d={d} dossier={dossier} kan={kan} />
        ))}
      </ul>
    </Kaart>
  )
}
