import { dagInWoorden } from '../../kernel/uitleg/datum.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import type { Collega } from '../../toegang/gebruikersnamen.ts'
import { Leegstaat } from '../../web/onderdelen/leegstaat.tsx'
import { Tabel } from '../../web/onderdelen/tabel.tsx'
import type { Aangemeld } from '../../web/route/verzoek.ts'
import type { Rustend } from '../store.ts'
import { Regiepagina } from './kader.tsx'

type Props = {
  v: Aangemeld
  protocol: Protocolversie
  collegas: ReadonlyMap<string, Collega>
  /** With the reason in words. */
  rustend: readonly Rustend[]
}

/** What rests, and until when. */
export const Rustpagina = ({ v, protocol, collegas, rustend }: Props) => (
  <Regiepagina
    v={v}
    hier="rust"
    intro="Deze dossiers staan even niet in de werkvoorraad. Op hun datum komen ze vanzelf terug, of eerder als er iets gebeurt."
  >
    {rustend.length === 0 ? (
      <Leegstaat kop="Er rust geen dossier">
        <p>Wacht u ergens op? Laat een dossier dan rusten: in het dossier, onder Meer.</p>
      </Leegstaat>
    ) : (
      <Tabel
        bijschrift="Dossiers die rusten, wat het eerst terugkomt bovenaan"
        bijschriftVerborgen
        rijen={rustend}
        sleutel={r => r.id}
        kolommen={[
          {
            kop: 'Dossier',
            rijkop: true,
            heel: true,
            cel: r => (
              <a className="utrecht-link" href={`/${v.desk.loket}/dossiers/${r.id}`}>
                {r.nummer}
              </a>
            ),
          },
          { kop: 'Wat', cel: r => protocol.categorieen.find(c => c.code === r.categorie)?.naam ?? 'Nog niet bepaald' },
          { kop: 'Komt terug', cel: r => dagInWoorden(r.tot) },
          { kop: 'Wacht op', cel: r => r.reden },
          { kop: 'Behandelaar', cel: r => (r.behandelaar && collegas.get(r.behandelaar)?.naam) || 'Niemand' },
        ]}
      />
    )}
  </Regiepagina>
)
