import { getalInWoorden } from '../../cijfers/woorden.ts'
import { momentInWoorden } from '../../kernel/uitleg/datum.ts'
import { themanaam, themasVan } from '../../protocollen/bases/themas.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import { Baliepagina } from '../../web/kader/kader.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Leegstaat } from '../../web/onderdelen/leegstaat.tsx'
import { Tabel } from '../../web/onderdelen/tabel.tsx'
import type { Aangemeld } from '../../web/route/verzoek.ts'
import type { Themadossier, Thematelling } from './store.ts'

type Props = {
  v: Aangemeld
  protocol: Protocolversie
  tellingen: readonly Thematelling[]
  gekozen: string | null
  dossiers: readonly Themadossier[]
}

const JAREN = 6

const Tellingen = ({ v, protocol, tellingen }: Props) => {
  const jaren = [...new Set(tellingen.map(t => t.jaar))].toSorted().slice(-JAREN)
  const codes = [...new Set([...themasVan(protocol).map(t => t.code), ...tellingen.map(t => t.thema)])]
  const aantal = (thema: string, jaar: number) => tellingen.find(t => t.thema === thema && t.jaar === jaar)?.aantal ?? 0
  return (
    <Tabel
      bijschrift="Dossiers per thema, naar het jaar van ontvangst"
      smal
      rijen={codes}
      sleutel={code => code}
      kolommen={[
        {
          kop: 'Thema',
          rijkop: true,
          cel: code => (
            <a className="utrecht-link" href={`/${v.desk.loket}/themas?thema=${encodeURIComponent(code)}`}>
              {themanaam(protocol, code)}
            </a>
          ),
        },
        ...jaren.map(jaar => ({
          kop: String(jaar),
          getal: true,
          cel: (code: string) => getalInWoorden(aantal(code, jaar)),
        })),
      ]}
    />
  )
}

const Dossiers = ({ v, protocol, gekozen, dossiers }: Props & { gekozen: string }) => (
  <section aria-label={themanaam(protocol, gekozen)} className="baken-stapel">
    <h2 className="utrecht-heading-2">{themanaam(protocol, gekozen)}</h2>
    {dossiers.length === 0 ? (
      <Leegstaat kop="Geen dossier dat u mag openen" />
    ) : (
      <Tabel
        bijschrift="Dossiers die u mag openen, het laatste bovenaan"
        rijen={dossiers}
        sleutel={d => d.id}
        kolommen={[
          {
            kop: 'Dossier',
            rijkop: true,
            heel: true,
            cel: d => (
              <a className="utrecht-link" href={`/${v.desk.loket}/dossiers/${d.id}`}>
                {d.nummer}
              </a>
            ),
          },
          {
            kop: 'Categorie',
            cel: d => protocol.categorieen.find(c => c.code === d.categorie)?.naam ?? d.categorie ?? 'Nog niet bepaald',
          },
          { kop: 'Ontvangen', cel: d => momentInWoorden(d.ontvangenOp) },
        ]}
      />
    )}
  </section>
)

/** What the desk may learn from its cases: how often each theme comes back, and in which dossiers. */
export const Themapagina = (p: Props) => (
  <Baliepagina v={p.v} titel="Thema’s" breed>
    <Kop
      titel="Thema’s"
      intro={<p>Waar valt van te leren? U legt thema’s vast bij een dossier, ook nadat het is gesloten.</p>}
    />
    {p.tellingen.length === 0 ? (
      <Leegstaat kop="Er is nog geen thema vastgelegd">Open een dossier en kies Thema’s.</Leegstaat>
    ) : (
      <Tellingen {...p} />
    )}
    {p.gekozen !== null && <Dossiers {...p} gekozen={p.gekozen} />}
  </Baliepagina>
)
