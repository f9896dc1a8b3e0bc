import { momentInWoorden } from '../kernel/uitleg/datum.ts'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import type { Aangemeld } from '../web/route/verzoek.ts'
import type { Delingregel } from '../zaken/deling/rijen.ts'

type Props = { v: Aangemeld; delingen: readonly Delingregel[] }

/** What other desks of the house shared with this one, to take or to refuse. */
export const Gedeeld = ({ v, delingen }: Props) =>
  delingen.length > 0 && (
    <Mededeling soort="letop" kop="Een ander loket deelde iets met u">
      <ul className="baken-lijst">
        {delingen.map(d => (
          <li key={d.id}>
            <a className="utrecht-link" href={`/${v.desk.loket}/delingen/${d.id}`}>
              Van {v.huisraad.baken.loketten.get(d.ander)?.naam ?? 'een loket dat er niet meer is'}
            </a>
            , ontvangen {momentInWoorden(d.bezorgdOp ?? d.gedeeldOp)}
          </li>
        ))}
      </ul>
    </Mededeling>
  )
