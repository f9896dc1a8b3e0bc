import { momentInWoorden } from '../kernel/uitleg/datum.ts'
import { bijzonderVan, gemeentenaam } from '../protocollen/bases/bijzonder.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Leegstaat } from '../web/onderdelen/leegstaat.tsx'
import { Tabel } from '../web/onderdelen/tabel.tsx'
import type { Aangemeld } from '../web/route/verzoek.ts'
import { overgenomenDoor } from '../zaken/deling/overgenomen.ts'
import { duurInWoorden, type Stand, standVan, steunPerGemeente, volgorde } from './stand.ts'
import type { Regiozaak } from './store.ts'

type Props = { v: Aangemeld; zaken: readonly Regiozaak[]; protocol: Protocolversie }
type Rij = Regiozaak & { readonly stand: Stand }

const standen = {
  teLaat: { woord: 'Geen bevestiging: herinner', toon: 'letop' },
  doorzetten: { woord: 'Doorzetten nog vastleggen', toon: 'letop' },
  wacht: { woord: 'Wacht op bevestiging', toon: 'accent' },
  steun: { woord: 'Steun', toon: 'neutraal' },
  inHuis: { woord: 'Overgenomen in dit huis', toon: 'goed' },
  klaar: { woord: 'Ontvangst bevestigd', toon: 'goed' },
} as const satisfies Record<Stand, { woord: string; toon: string }>

const gemeentenVan = (r: Rij, p: Protocolversie): string => {
  const codes = [...(r.regio?.doorzendingen ?? []), ...(r.regio?.steun ?? [])].map(x => x.gemeente)
  return [...new Set(codes)].map(c => gemeentenaam(p, c)).join(', ')
}

const Zaken = ({ v, rijen, protocol }: { v: Aangemeld; rijen: readonly Rij[]; protocol: Protocolversie }) => (
  <Tabel
    bijschrift="Zaken van andere gemeenten, wat aandacht vraagt bovenaan"
    bijschriftVerborgen
    dicht
    rijen={rijen}
    sleutel={r => r.id}
    kolommen={[
      {
        kop: 'Dossier',
        rijkop: true,
        heel: true,
        cel: r => (
          <a className="utrecht-link" href={`/${v.desk.loket}/dossiers/${r.id}/regio`}>
            {r.nummer}
          </a>
        ),
      },
      { kop: 'Wat', cel: r => protocol.categorieen.find(c => c.code === r.categorie)?.naam ?? 'Nog niet bepaald' },
      { kop: 'Gemeente', cel: r => gemeentenVan(r, protocol) || <span className="baken-zacht">Nog niet bekend</span> },
      { kop: 'Hoe het staat', cel: r => <Badge toon={standen[r.stand].toon}>{standen[r.stand].woord}</Badge> },
      { kop: 'Ontvangen', cel: r => momentInWoorden(r.ontvangen_op) },
    ]}
  />
)

const Steun = ({ rijen, protocol }: { rijen: readonly Rij[]; protocol: Protocolversie }) => {
  const som = steunPerGemeente(rijen.flatMap(r => r.regio?.steun ?? []))
  if (som.length === 0) return null
  return (
    <Kaart kop="Steun per gemeente">
      <Tabel
        bijschrift="Steun per gemeente"
        bijschriftVerborgen
        smal
        rijen={som}
        sleutel={s => s.gemeente}
        kolommen={[
          { kop: 'Gemeente', rijkop: true, cel: s => gemeentenaam(protocol, s.gemeente) },
          { kop: 'Keren', getal: true, cel: s => s.keren },
          { kop: 'Tijd', cel: s => duurInWoorden(s.minuten) },
        ]}
      />
    </Kaart>
  )
}

/** Everything of other municipalities in the last year. */
export const Regiolijst = ({ v, zaken, protocol }: Props) => {
  const { uitkomsten } = bijzonderVan(protocol).regio
  const nu = v.nu.toISOString()
  const rijen = zaken
    .map(z => {
      const inHuis = overgenomenDoor(z.delingen, protocol) !== null
      return { ...z, stand: standVan(z.regio, uitkomsten.includes(z.uitkomst ?? ''), nu, inHuis) }
    })
    .sort((a, b) => volgorde[a.stand] - volgorde[b.stand])
  return (
    <Baliepagina v={v} titel="Regio" breed>
      <Kop
        titel="Regio"
        intro={
          <p>Zaken van andere gemeenten in het afgelopen jaar: doorgezet, ontvangen, en welke steun het loket gaf.</p>
        }
      />
      {rijen.length === 0 ? (
        <Leegstaat kop="Er zijn geen zaken van andere gemeenten">
          <p>Screent u een melding met ‘doorzetten’, of legt u steun vast, dan staat de zaak hier.</p>
        </Leegstaat>
      ) : (
        <Zaken v={v} rijen={rijen} protocol={protocol} />
      )}
      <Steun rijen={rijen} protocol={protocol} />
    </Baliepagina>
  )
}
