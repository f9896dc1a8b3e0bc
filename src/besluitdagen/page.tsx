import type { Besluitdag } from '../kernel/besluitdagen.ts'
import { dagInWoorden, inWoorden } from '../kernel/uitleg/datum.ts'
import { datumWaarde } from '../web/invoer/datum.ts'
import { Baliepagina } from '../web/kader/kader.tsx'
import { DatumVeld } from '../web/onderdelen/formulier/datumveld.tsx'
import { Formulier as Vorm } from '../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Knop } from '../web/onderdelen/formulier/knop.tsx'
import { Tekstveld } from '../web/onderdelen/formulier/tekstveld.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import { Tabel } from '../web/onderdelen/tabel.tsx'
import { type Aangemeld, veld } from '../web/route/verzoek.ts'

/** A moved term, as this user may see it: without the right to the dossier only that there is one, and whose. */
export type Regel = {
  readonly sleutel: string
  readonly dossier: { id: string; nummer: string } | null
  readonly behandelaar: string
  readonly termijn: string
  readonly voor: string
  readonly na: string
  readonly uitleg: string
}

type Props = {
  v: Aangemeld
  dagen: readonly Besluitdag[]
  fouten: readonly Veldfout[]
  verschoven: { dag: string; regels: readonly Regel[] } | null
}

const Verschoven = ({ v, dag, regels }: { v: Aangemeld; dag: string; regels: readonly Regel[] }) => (
  <section aria-live="polite" className="baken-stapel">
    <Mededeling soort="gelukt" kop={`${inWoorden(dag)} telt nu als vrije dag voor wettelijke termijnen`}>
      <p>
        {regels.length === 0
          ? 'Geen enkele lopende termijn verschuift hierdoor.'
          : `${regels.length} lopende termijnen zijn verschoven. De behandelaars kregen een bericht. Wie nog meer moet weten dat een datum anders is, staat in het dossier.`}
      </p>
    </Mededeling>
    {regels.length > 0 && (
      <Tabel
        bijschrift="Verschoven termijnen"
        rijen={regels}
        sleutel={r => r.sleutel}
        kolommen={[
          {
            kop: 'Dossier',
            rijkop: true,
            heel: true,
            cel: r =>
              r.dossier ? (
                <a className="utrecht-link" href={`/${v.desk.loket}/dossiers/${r.dossier.id}`}>
                  {r.dossier.nummer}
                </a>
              ) : (
                'Vertrouwelijk'
              ),
          },
          { kop: 'Behandelaar', cel: r => r.behandelaar },
          { kop: 'Termijn', cel: r => r.termijn },
          { kop: 'Was', cel: r => inWoorden(r.voor) },
          { kop: 'Is nu', cel: r => inWoorden(r.na) },
          { kop: 'Waarom', cel: r => r.uitleg },
        ]}
      />
    )}
  </section>
)

/** Days that a royal decree puts on a par with holidays (Atw art. 3 lid 3). */
export const Besluitdagenpagina = ({ v, dagen, fouten, verschoven }: Props) => {
  const fout = foutPerVeld(fouten)
  return (
    <Baliepagina v={v} titel="Besluitdagen" fout={fouten.length > 0} breed>
      <Foutenoverzicht fouten={fouten} />
      <Kop
        titel="Besluitdagen"
        intro={
          <p>
            Dagen die bij koninklijk besluit met een feestdag gelijkstaan. Ze verlengen alleen wettelijke termijnen.
            Komt er een dag bij, dan schuiven lopende termijnen mee.
          </p>
        }
      />
      {verschoven && <Verschoven v={v} {...verschoven} />}
      <Kaart kop="Dag toevoegen">
        <Vorm actie={`/${v.desk.loket}/besluitdagen`}>
          <DatumVeld naam="dag" label="Dag" waarde={datumWaarde(v.formulier, 'dag')} fout={fout.dag} />
          <Tekstveld
            naam="bron"
            label="Bron"
            uitleg="Het besluit, met het nummer van de Staatscourant."
            waarde={veld(v.formulier, 'bron')}
            fout={fout.bron}
            maximum={300}
          />
          <Knop>Voeg toe en verschuif termijnen</Knop>
        </Vorm>
      </Kaart>
      <Tabel
        bijschrift="Bekende besluitdagen"
        rijen={[...dagen].reverse()}
        sleutel={d => d.dag}
        kolommen={[
          { kop: 'Dag', rijkop: true, cel: d => dagInWoorden(d.dag) },
          { kop: 'Bron', cel: d => d.bron },
        ]}
      />
    </Baliepagina>
  )
}
