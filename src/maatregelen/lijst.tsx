import { isKlaar, type Maatregel, standVan } from '../begrippen/feiten/maatregelen.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { dagInWoorden } from '../kernel/uitleg/datum.ts'
import { Baliepagina } from '../web/kader.tsx'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Leegstaat } from '../web/onderdelen/leegstaat.tsx'
import { Tabel } from '../web/onderdelen/tabel.tsx'
import type { Aangemeld } from '../web/verzoek.ts'
import { standwoord } from './page.tsx'
import type { Maatregeldossier } from './store.ts'

export type Maatregelregel = { readonly dossier: Maatregeldossier; readonly m: Maatregel; readonly dag: string }

/** The day that a measure now waits for: of doing it, or of looking whether it works; null between the two. */
const wachtdag = (m: Maatregel): string | null => {
  if (m.geborgd) return m.geborgd.toets.dag
  return m.uitgevoerd ? null : m.dag
}

/** What is waited for over all dossiers, the earliest day first; what nobody has secured yet after that. */
export const regelsVan = (dossiers: readonly Maatregeldossier[]): readonly Maatregelregel[] =>
  dossiers
    .flatMap(dossier => dossier.maatregelen.filter(m => !isKlaar(m)).map(m => ({ dossier, m, dag: wachtdag(m) ?? '' })))
    .sort((a, b) => (a.dag || '9').localeCompare(b.dag || '9'))

type Props = { v: Aangemeld; regels: readonly Maatregelregel[] }

/** No word of what a measure says: that stands in its dossier. */
export const Maatregellijst = ({ v, regels }: Props) => {
  const vandaag = dagVan(v.nu)
  const categorieen = v.desk.versies.at(-1)?.categorieen ?? []
  return (
    <Baliepagina v={v} titel="Maatregelen" breed>
      <Kop
        titel="Maatregelen"
        intro={<p>Wat na een melding beter moet, tot het blijft. Wat het eerst af moet staat bovenaan.</p>}
      />
      {regels.length === 0 ? (
        <Leegstaat kop="Er loopt geen maatregel">
          <p>Maatregelen legt u vast bij een dossier.</p>
        </Leegstaat>
      ) : (
        <Tabel
          bijschrift="Lopende maatregelen, wat het eerst af moet bovenaan"
          bijschriftVerborgen
          dicht
          rijen={regels}
          sleutel={r => r.m.id}
          kolommen={[
            {
              kop: 'Dossier',
              rijkop: true,
              heel: true,
              cel: r => (
                <a className="utrecht-link" href={`/${v.desk.loket}/dossiers/${r.dossier.id}/maatregelen`}>
                  {r.dossier.nummer}
                </a>
              ),
            },
            { kop: 'Wat', cel: r => categorieen.find(c => c.code === r.dossier.categorie)?.naam ?? 'Nog niet bepaald' },
            {
              kop: 'Stand',
              cel: r => <Badge toon={standwoord[standVan(r.m)].toon}>{standwoord[standVan(r.m)].woord}</Badge>,
            },
            {
              kop: 'Uiterlijk',
              cel: r =>
                r.dag === '' ? (
                  <span className="baken-zacht">Nog geen dag</span>
                ) : (
                  <span className="baken-rij">
                    {dagInWoorden(r.dag)} {r.dag < vandaag && <Badge toon="acuut">Te laat</Badge>}
                  </span>
                ),
            },
          ]}
        />
      )}
    </Baliepagina>
  )
}
