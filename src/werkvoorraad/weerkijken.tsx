import { dagInWoorden, momentInWoorden } from '../kernel/uitleg/datum.ts'
import { uiterlijk } from '../kernel/uitleg/uiterlijk.ts'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import type { Aangemeld } from '../web/route/verzoek.ts'
import type { Weerkijken } from '../zaken/regie/weerkijken.ts'

/** Each in words, with the moment that it waits since. */
export const zinnen: Readonly<Record<Weerkijken['soort'], (sinds: string) => string>> = {
  pandsluiting: dag => `dreigende sluiting: weer kijken bij het gezin, afgesproken voor ${dagInWoorden(dag)}`,
  bemiddelingstafel: dag => `bemiddelingstafel: weer kijken of het stabiel is, afgesproken voor ${dagInWoorden(dag)}`,
  overleg: moment => `overleg van ${momentInWoorden(moment)}: iemand moet nog gebeld worden`,
  regio: moment => `regio: geen bevestiging van de andere gemeente, verwacht ${uiterlijk(moment)}`,
}

/** What was to be looked at again by today, in dossiers of this user or of nobody. */
export const Weer = ({ v, regels }: { v: Aangemeld; regels: readonly Weerkijken[] }) =>
  regels.length > 0 && (
    <Mededeling soort="letop" kop="Hier moet u nu naar kijken">
      <ul className="baken-lijst">
        {regels.map(r => (
          <li key={`${r.soort} ${r.id}`}>
            <a className="utrecht-link" href={`/${v.desk.loket}/dossiers/${r.id}/${r.soort}`}>
              {r.nummer}
            </a>{' '}
            {zinnen[r.soort](r.sinds)}
          </li>
        ))}
      </ul>
    </Mededeling>
  )
