import { dagInWoorden, momentInWoorden } from '../kernel/uitleg/datum.ts'
import type { Collega } from '../toegang/gebruikersnamen.ts'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Leegstaat } from '../web/onderdelen/leegstaat.tsx'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import { type Kolom, Tabel } from '../web/onderdelen/tabel.tsx'
import { rolnaam } from '../web/rolnamen.ts'
import type { Aangemeld } from '../web/route/verzoek.ts'
import { grondslagen, isGrondslag, onleesbaarVanaf } from './domain.ts'
import type { Grafsteen, Voorstel } from './store.ts'
import { statussen } from './woorden.ts'

type Props = {
  v: Aangemeld
  voorstellen: readonly Voorstel[]
  grafstenen: readonly Grafsteen[]
  collegas: ReadonlyMap<string, Collega>
  dagen: number
  /** Whether this user decides on proposals. */
  besluit: boolean
}

const grondslagNaam = (code: string): string => (isGrondslag(code) ? grondslagen[code] : code)

const voorstelkolommen = ({ v, collegas, besluit }: Props): readonly Kolom<Voorstel>[] => [
  {
    kop: 'Dossier',
    rijkop: true,
    heel: true,
    cel: r =>
      besluit && r.status === 'voorgesteld' ? (
        <a className="utrecht-link" href={`/${v.desk.loket}/vernietiging/${r.zaak}`}>
          {r.nummer}
        </a>
      ) : (
        r.nummer
      ),
  },
  { kop: 'Reden', cel: r => grondslagNaam(r.grondslag) },
  { kop: 'Voorgesteld', cel: r => `${momentInWoorden(r.op)}, ${collegas.get(r.door)?.naam ?? 'onbekend'}` },
  { kop: 'Stand', cel: r => <Badge toon={statussen[r.status].toon}>{statussen[r.status].woord}</Badge> },
]

const steenkolommen = ({ collegas, dagen }: Props): readonly Kolom<Grafsteen>[] => {
  const naam = (id: string) => collegas.get(id)?.naam ?? 'onbekend'
  return [
    { kop: 'Dossier', rijkop: true, heel: true, cel: g => g.nummer },
    { kop: 'Reden', cel: g => grondslagNaam(g.grondslag) },
    { kop: 'Vernietigd', cel: g => momentInWoorden(g.op) },
    { kop: 'Voorgesteld door', cel: g => naam(g.voorgesteldDoor) },
    { kop: 'Goedgekeurd door', cel: g => naam(g.door) },
    { kop: 'Ook in kopieën onleesbaar vanaf', cel: g => dagInWoorden(onleesbaarVanaf(g.op, dagen)) },
  ]
}

/** The destruction list, and what was destroyed. */
export const Vernietigingslijst = (props: Props) => {
  const { v, voorstellen, grafstenen, dagen } = props
  const lopend = voorstellen.filter(r => r.status !== 'goedgekeurd')
  return (
    <Baliepagina v={v} titel="Vernietiging" breed>
      <Kop
        titel="Vernietiging"
        intro={
          <p>Een dossier verdwijnt pas als twee mensen dat vinden: een stelt het voor, een ander keurt het goed.</p>
        }
      />
      <h2 className="utrecht-heading-2">Voorstellen</h2>
      {lopend.length === 0 ? (
        <Leegstaat kop="Er staat niets op de lijst.">
          <p>
            Iemand met de rol ‘{rolnaam('coordinator', v.desk)}’ stelt dat voor op de pagina van een gesloten dossier.
          </p>
        </Leegstaat>
      ) : (
        <Tabel
          bijschrift="Voorstellen"
          bijschriftVerborgen
          kolommen={voorstelkolommen(props)}
          rijen={lopend}
          sleutel={r => r.id}
        />
      )}
      <h2 className="utrecht-heading-2">Vernietigd</h2>
      <Mededeling soort="info">
        <p>
          De sleutels zijn meteen weg. In kopieën van de sleutels staan ze nog {dagen} dagen; daarna kan niemand de
          inhoud nog terughalen, ook niet uit een oude kopie van het register.
        </p>
      </Mededeling>
      {grafstenen.length === 0 ? (
        <p className="baken-zacht">Er is nog niets vernietigd.</p>
      ) : (
        <Tabel
          bijschrift="Verklaring van vernietiging"
          kolommen={steenkolommen(props)}
          rijen={grafstenen}
          sleutel={g => g.zaak}
        />
      )}
    </Baliepagina>
  )
}
