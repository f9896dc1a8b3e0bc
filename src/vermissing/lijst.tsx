import { momentInWoorden } from '../kernel/uitleg/datum.ts'
import type { Vermissingsprotocol } from '../protocollen/delen/bijzonder.ts'
import type { Collega } from '../toegang/gebruikersnamen.ts'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Leegstaat } from '../web/onderdelen/leegstaat.tsx'
import { Tabel } from '../web/onderdelen/tabel.tsx'
import type { Aangemeld } from '../web/route/verzoek.ts'
import { urenWeg } from './criterium.ts'
import { isZonderDaarna } from './domain.ts'
import type { Vermiste } from './store.ts'

type Props = {
  v: Aangemeld
  vermisten: readonly Vermiste[]
  protocol: Vermissingsprotocol
  categorie: (code: string) => string
  collegas: ReadonlyMap<string, Collega>
}

const sindsVan = (r: Vermiste) => r.vermissing?.beoordeling?.sinds ?? r.ontvangen_op

const Stand = ({ r, p, nu }: { r: Vermiste; p: Vermissingsprotocol; nu: string }) => {
  const w = r.vermissing
  if (isZonderDaarna(p, w ?? undefined))
    return <Badge>{p.terugkeer.find(t => t.code === w?.terugkeer?.hoe)?.naam ?? 'Gevonden'}</Badge>
  if (w?.terugkeer) return <Badge toon="goed">{w.nazorg ? 'Terug' : 'Terug, vervolg nog vastleggen'}</Badge>
  if (w?.gestopt) return <Badge>Loket volgt niet meer</Badge>
  const uren = urenWeg(sindsVan(r), nu)
  return (
    <span className="baken-rij">
      <Badge toon={uren >= p.uren ? 'acuut' : 'letop'}>{`${uren} uur weg`}</Badge>
      {uren >= p.uren && !w?.weging && <Badge toon="letop">Opnieuw wegen</Badge>}
      {!w?.beoordeling && <Badge toon="letop">Vragen nog beantwoorden</Badge>}
    </span>
  )
}

const Laatst = ({ r, collegas }: { r: Vermiste; collegas: Props['collegas'] }) => {
  const laatste = r.vermissing?.opvolgingen.at(-1)
  if (!laatste) return <span className="baken-zacht">Nog geen</span>
  return <>{`${momentInWoorden(laatste.op)}, ${collegas.get(laatste.door)?.naam ?? 'iemand die weg is'}`}</>
}

/** Who is gone longest stands first; who is back comes after all of them. */
const volgorde = (a: Vermiste, b: Vermiste): number => {
  const klaar = (r: Vermiste) => Number(Boolean(r.vermissing?.terugkeer ?? r.vermissing?.gestopt))
  return klaar(a) - klaar(b) || (sindsVan(a) < sindsVan(b) ? -1 : 1)
}

/** All missing persons of the desk on one page, for whoever has the shift. */
export const Vermissingenlijst = ({ v, vermisten, protocol, categorie, collegas }: Props) => (
  <Baliepagina v={v} titel="Vermissingen" breed>
    <Kop
      titel="Vermissingen"
      intro={
        <p>Wie er weg is, hoe lang al, en wanneer er voor het laatst contact was. Wie terug is, staat onderaan.</p>
      }
    />
    {vermisten.length === 0 ? (
      <Leegstaat kop="Er is niemand vermist">
        <p>Er staan geen open dossiers over een vermissing die u mag zien.</p>
      </Leegstaat>
    ) : (
      <Tabel
        bijschrift="Vermissingen, wie het langst weg is bovenaan"
        bijschriftVerborgen
        dicht
        rijen={[...vermisten].sort(volgorde)}
        sleutel={r => r.id}
        kolommen={[
          {
            kop: 'Dossier',
            rijkop: true,
            heel: true,
            cel: r => (
              <a className="utrecht-link" href={`/${v.desk.loket}/dossiers/${r.id}/vermissing`}>
                {r.nummer}
              </a>
            ),
          },
          { kop: 'Wat', cel: r => categorie(r.categorie) },
          { kop: 'Hoe het staat', cel: r => <Stand r={r} p={protocol} nu={v.nu.toISOString()} /> },
          { kop: 'Weg sinds', cel: r => momentInWoorden(sindsVan(r)) },
          { kop: 'Laatste contact', cel: r => <Laatst r={r} collegas={collegas} /> },
          {
            kop: 'Behandelaar',
            cel: r => (r.behandelaar ? (collegas.get(r.behandelaar)?.naam ?? 'Onbekend') : 'Nog niemand'),
          },
        ]}
      />
    )}
  </Baliepagina>
)
