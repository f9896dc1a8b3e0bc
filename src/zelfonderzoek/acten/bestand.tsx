import { type Bijlage, isOpen } from '../../begrippen/bijlage.ts'
import type { Velden } from '../../web/act/act.ts'
import { Standbadge } from '../../web/dossierbeeld/bijlagen.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import { laatsteRonde } from '../domain.ts'

const VRIJGEVEN = 'Een coördinator kan het vrijgeven, met een reden. Lees het rapport voordat u verdergaat.'
const ANDERS = 'Vraag de aanbieder om het rapport opnieuw te sturen.'

/** Why a file does not open (yet), and who does something about it. */
const waarom = (b: Bijlage, scanner: boolean): string => {
  if (b.stand === 'verwijderd') return `Het bestand is verwijderd. ${ANDERS}`
  if (b.stand === 'besmet') return `Er is een virus gevonden in dit bestand. Het gaat niet open. ${ANDERS}`
  if (b.gevaren.length > 0) return `Dit bestand kan meer dan iets laten zien. ${VRIJGEVEN}`
  return scanner
    ? `Het wacht op de virusscanner, en gaat daarna vanzelf open. Duurt dat lang? ${VRIJGEVEN}`
    : `Er is bij dit loket geen virusscanner: niemand controleert het vanzelf. ${VRIJGEVEN}`
}

/** The file that the provider sent as its report: how it stands, and where to open it or have it released. */
export const Bestand = ({ g, v }: Velden) => {
  const b = g.zaak.werk.bijlagen?.find(x => x.id === laatsteRonde(g.zaak)?.bijlage)
  if (!b) return null
  const open = isOpen(b)
  return (
    <div className="baken-stapel baken-stapel--dicht">
      <p className="utrecht-paragraph">
        Het rapport: <strong>{g.teksten.get(b.naam) ?? 'Bijlage'}</strong> <Standbadge b={b} />
      </p>
      {!open && (
        <Mededeling soort="letop" kop="U kunt dit rapport nog niet openen">
          <p>{waarom(b, v.huisraad.baken.bijlagen.scanner !== null)}</p>
        </Mededeling>
      )}
      <p className="utrecht-paragraph">
        <a className="utrecht-link" href={`/${v.desk.loket}/dossiers/${g.zaak.id}/bijlagen/${b.id}`}>
          {open ? 'Open het bestand' : 'Naar dit bestand bij Bijlagen'}
        </a>
      </p>
    </div>
  )
}
