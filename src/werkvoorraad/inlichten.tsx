import { informerenVan } from '../protocollen/doelgroepen.ts'
import { versieMet } from '../protocollen/versie.ts'
import type { Aangemeld } from '../web/route/verzoek.ts'
import { nogTeInformeren } from '../zaken/informeren/stand.ts'
import type { Werkregel } from './store.ts'

/** Who must still be told, as far as somebody began with it or the task for it is open. */
const inTeLichten = (r: Werkregel, v: Aangemeld): readonly string[] => {
  const protocol = versieMet(v.desk, r.protocolversie)
  if (!protocol || (r.informeren === null && !r.taken.includes(informerenVan(protocol).taak))) return []
  const { soort, categorie, kader, minderjarig, onderdak, urgent } = r
  const kenmerken = { soort, categorie, kader, minderjarig, onderdak, urgent }
  const deel = { ...kenmerken, melderType: r.melder_type, criteria: r.criteria, vierP: r.vier_p }
  const werk = r.informeren === null ? {} : { informeren: r.informeren }
  return nogTeInformeren({ kenmerken: deel, werk }, protocol).map(s => s.doelgroep.naam)
}

/** How many must still be told, and the way there. */
export const Inlichten = ({ regel, v }: { regel: Werkregel; v: Aangemeld }) => {
  const namen = inTeLichten(regel, v)
  if (namen.length === 0) return null
  return (
    <a className="utrecht-link" href={`/${v.desk.loket}/dossiers/${regel.id}/informeren`}>
      Nog in te lichten: {namen.length}
      <span className="baken-alleen-hoorbaar"> bij {regel.nummer}</span>
    </a>
  )
}
