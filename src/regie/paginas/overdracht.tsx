import { momentInWoorden } from '../../kernel/uitleg/datum.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import { type Collega, kanBehandelen } from '../../toegang/gebruikersnamen.ts'
import { Badge } from '../../web/onderdelen/badge.tsx'
import { Leegstaat } from '../../web/onderdelen/leegstaat.tsx'
import { Tabel } from '../../web/onderdelen/tabel.tsx'
import type { Aangemeld } from '../../web/route/verzoek.ts'
import type { LopendeOverdracht } from '../../zaken/regie/overdrachten.ts'
import { Regiepagina } from './kader.tsx'

type Props = {
  v: Aangemeld
  protocol: Protocolversie
  collegas: ReadonlyMap<string, Collega>
  overdrachten: readonly LopendeOverdracht[]
}

/** What waits for an answer, the oldest question on top. */
export const Overdrachtpagina = ({ v, protocol, collegas, overdrachten }: Props) => {
  const naam = (id: string) => collegas.get(id)?.naam ?? 'onbekend'
  return (
    <Regiepagina
      v={v}
      hier="overdracht"
      intro="Een dossier blijft van wie het heeft tot een collega het met naam aanneemt."
    >
      {overdrachten.length === 0 ? (
        <Leegstaat kop="Er wacht geen overdracht op antwoord">
          <p>Overdragen doet u in het dossier zelf, onder Meer.</p>
        </Leegstaat>
      ) : (
        <Tabel
          bijschrift="Overdrachten die wachten op antwoord"
          bijschriftVerborgen
          rijen={overdrachten}
          sleutel={o => o.id}
          kolommen={[
            {
              kop: 'Dossier',
              rijkop: true,
              heel: true,
              cel: o => (
                <a className="utrecht-link" href={`/${v.desk.loket}/dossiers/${o.id}`}>
                  {o.nummer}
                </a>
              ),
            },
            {
              kop: 'Wat',
              cel: o => protocol.categorieen.find(c => c.code === o.categorie)?.naam ?? 'Nog niet bepaald',
            },
            { kop: 'Van', cel: o => naam(o.overdracht.van) },
            {
              kop: 'Aan',
              cel: o => (
                <span className="baken-rij">
                  {naam(o.overdracht.aan)}
                  {o.overdracht.aan === v.wie.id && <Badge toon="letop">Uw antwoord</Badge>}
                  {!kanBehandelen(collegas.get(o.overdracht.aan)) && <Badge toon="letop">Werkt hier niet meer</Badge>}
                </span>
              ),
            },
            { kop: 'Gevraagd', cel: o => momentInWoorden(o.overdracht.op) },
          ]}
        />
      )}
    </Regiepagina>
  )
}
