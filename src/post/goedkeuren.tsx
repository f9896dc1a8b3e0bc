import { momentInWoorden } from '../kernel/uitleg/datum.ts'
import { sjabloonVan } from '../protocollen/bases/brieven.ts'
import type { Collega } from '../toegang/gebruikersnamen.ts'
import { Leegstaat } from '../web/onderdelen/leegstaat.tsx'
import { Tabel } from '../web/onderdelen/tabel.tsx'
import type { Aangemeld } from '../web/route/verzoek.ts'
import { getVersie } from '../zaken/baken.ts'
import type { Voorgelegd } from './store.ts'

type Props = { v: Aangemeld; voorgelegd: readonly Voorgelegd[]; collegas: ReadonlyMap<string, Collega> }

export const TerGoedkeuring = ({ v, voorgelegd, collegas }: Props) =>
  voorgelegd.length === 0 ? (
    <Leegstaat kop="Er wacht geen brief op goedkeuring." />
  ) : (
    <Tabel
      bijschrift="Brieven die wachten op goedkeuring"
      bijschriftVerborgen
      rijen={voorgelegd}
      sleutel={r => r.brief.id}
      kolommen={[
        {
          kop: 'Brief',
          rijkop: true,
          cel: r => (
            <a className="utrecht-link" href={`/${v.desk.loket}/dossiers/${r.zaak}/brieven/${r.brief.id}`}>
              {sjabloonVan(getVersie(v.desk, r.protocolversie), r.brief.sjabloon)?.naam ?? r.brief.sjabloon}
              <span className="baken-alleen-hoorbaar"> bij {r.nummer}</span>
            </a>
          ),
        },
        { kop: 'Dossier', heel: true, cel: r => r.nummer },
        { kop: 'Wacht sinds', cel: r => momentInWoorden(r.brief.standOp) },
        { kop: 'Voorgelegd door', cel: r => collegas.get(r.brief.standDoor ?? '')?.naam ?? 'onbekend' },
        {
          kop: 'Wie keurt goed',
          cel: r => (r.brief.schrijvers.includes(v.wie.id) ? 'Een ander: u schreef mee' : 'U kunt dit doen'),
        },
      ]}
    />
  )
