import { dagInWoorden, momentInWoorden } from '../kernel/uitleg/datum.ts'
import { type Collega, kanBehandelen } from '../toegang/gebruikersnamen.ts'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import type { Aangemeld } from '../web/route/verzoek.ts'
import type { OpenAfspraak } from '../zaken/regie/afspraken.ts'
import type { LopendeOverdracht } from '../zaken/regie/overdrachten.ts'

type Props = {
  v: Aangemeld
  overdrachten: readonly LopendeOverdracht[]
  collegas: ReadonlyMap<string, Collega>
  afspraken: readonly OpenAfspraak[]
}

const Regel = ({ v, o, children }: { v: Aangemeld; o: LopendeOverdracht; children: string }) => (
  <li>
    <a className="utrecht-link" href={`/${v.desk.loket}/dossiers/${o.id}`}>
      {o.nummer}
    </a>{' '}
    {children}
  </li>
)

/** What was agreed with partners and is late, in dossiers of this user's or theirs to do. */
const LateAfspraken = ({ v, afspraken, collegas }: Omit<Props, 'overdrachten'>) => (
  <Mededeling soort="letop" kop="Afspraken die klaar hadden moeten zijn">
    <ul className="baken-lijst">
      {afspraken.map(a => (
        <li key={a.id}>
          <a className="utrecht-link" href={`/${v.desk.loket}/dossiers/${a.zaak}/overleg`}>
            {a.nummer}
          </a>{' '}
          {`uiterlijk ${dagInWoorden(a.uiterlijk)}, ${a.eigenaar ? (collegas.get(a.eigenaar)?.naam ?? 'een collega') : 'een partner'}`}
        </li>
      ))}
    </ul>
  </Mededeling>
)

/** What colleagues ask this user to take on, and what this user waits for. */
export const Overdrachtvragen = ({ v, overdrachten, collegas, afspraken }: Props) => {
  const aanMij = overdrachten.filter(o => o.overdracht.aan === v.wie.id)
  const vanMij = overdrachten.filter(o => o.overdracht.aan !== v.wie.id)
  const naam = (id: string) => collegas.get(id)?.naam ?? 'een collega'
  const wacht = ({ overdracht: o }: LopendeOverdracht) =>
    kanBehandelen(collegas.get(o.aan))
      ? `wacht op ${naam(o.aan)}, sinds ${momentInWoorden(o.op)}`
      : `kan niet doorgaan: ${naam(o.aan)} behandelt hier geen dossiers meer`
  return (
    <>
      {aanMij.length > 0 && (
        <Mededeling soort="letop" kop="Neemt u deze dossiers aan?">
          <ul className="baken-lijst">
            {aanMij.map(o => (
              <Regel key={o.id} v={v} o={o}>
                {`van ${naam(o.overdracht.van)}, gevraagd ${momentInWoorden(o.overdracht.op)}`}
              </Regel>
            ))}
          </ul>
        </Mededeling>
      )}
      {vanMij.length > 0 && (
        <Mededeling soort="info" kop="U draagt over">
          <ul className="baken-lijst">
            {vanMij.map(o => (
              <Regel key={o.id} v={v} o={o}>
                {wacht(o)}
              </Regel>
            ))}
          </ul>
        </Mededeling>
      )}
      {afspraken.length > 0 && <LateAfspraken v={v} afspraken={afspraken} collegas={collegas} />}
    </>
  )
}
