import { dagVan } from '../kernel/lokaal.ts'
import { dagInWoorden, momentInWoorden } from '../kernel/uitleg/datum.ts'
import type { Pandsluitingsprotocol } from '../protocollen/delen/bijzonder.ts'
import type { Collega } from '../toegang/gebruikersnamen.ts'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Leegstaat } from '../web/onderdelen/leegstaat.tsx'
import { Tabel } from '../web/onderdelen/tabel.tsx'
import type { Aangemeld } from '../web/route/verzoek.ts'
import { watOntbreekt } from './domain.ts'
import type { Dreiging } from './store.ts'

type Props = {
  v: Aangemeld
  dreigingen: readonly Dreiging[]
  protocol: Pandsluitingsprotocol
  collegas: ReadonlyMap<string, Collega>
}

const Stand = ({ r, p }: { r: Dreiging; p: Pandsluitingsprotocol }) => {
  const w = r.pandsluiting
  if (w?.vastgesteld) return <Badge toon="goed">Advies vastgesteld</Badge>
  if (w?.nietNodig) return <Badge>Geen advies nodig</Badge>
  const mist = watOntbreekt(w?.check ?? null, p).length
  if (mist > 0) return <Badge toon="letop">{`Gezin: nog ${mist} van de 5 onderdelen`}</Badge>
  return <Badge toon="accent">{w?.concept ? 'Advies nog vaststellen' : 'Advies nog schrijven'}</Badge>
}

const Besluit = ({ r, p }: { r: Dreiging; p: Pandsluitingsprotocol }) => {
  const b = r.pandsluiting?.besluiten.at(-1)
  if (!b) return <span className="baken-zacht">Nog niet</span>
  return <>{`${p.besluiten.find(o => o.code === b.besluit)?.naam ?? b.besluit}, ${dagInWoorden(b.dag)}`}</>
}

const Volgende = ({ r, vandaag }: { r: Dreiging; vandaag: string }) => {
  const dag = r.pandsluiting?.opvolgingen.at(-1)?.volgende
  if (!dag) return <span className="baken-zacht">Niet afgesproken</span>
  return (
    <span className="baken-rij">
      {dagInWoorden(dag)} {dag <= vandaag && <Badge toon="letop">Nu</Badge>}
    </span>
  )
}

/** Every family whose home may be closed, as long as its dossier is open. */
export const Dreigingenlijst = ({ v, dreigingen, protocol, collegas }: Props) => (
  <Baliepagina v={v} titel="Dreigende sluitingen" breed>
    <Kop
      titel="Dreigende sluitingen"
      intro={
        <p>
          Gezinnen van wie de woning misschien dichtgaat: wat ontbreekt nog voor het advies, en hoe gaat het daarna?
        </p>
      }
    />
    {dreigingen.length === 0 ? (
      <Leegstaat kop="Er dreigt nu geen sluiting">
        <p>Er staan geen open dossiers over een dreigende sluiting die u mag zien.</p>
      </Leegstaat>
    ) : (
      <Tabel
        bijschrift="Dreigende sluitingen, de oudste bovenaan"
        bijschriftVerborgen
        dicht
        rijen={dreigingen}
        sleutel={r => r.id}
        kolommen={[
          {
            kop: 'Dossier',
            rijkop: true,
            heel: true,
            cel: r => (
              <a className="utrecht-link" href={`/${v.desk.loket}/dossiers/${r.id}/pandsluiting`}>
                {r.nummer}
              </a>
            ),
          },
          { kop: 'Hoe het staat', cel: r => <Stand r={r} p={protocol} /> },
          { kop: 'Besluit', cel: r => <Besluit r={r} p={protocol} /> },
          { kop: 'Weer kijken', cel: r => <Volgende r={r} vandaag={dagVan(v.nu)} /> },
          { kop: 'Ontvangen', cel: r => momentInWoorden(r.ontvangen_op) },
          {
            kop: 'Behandelaar',
            cel: r => (r.behandelaar ? (collegas.get(r.behandelaar)?.naam ?? 'Onbekend') : 'Nog niemand'),
          },
        ]}
      />
    )}
  </Baliepagina>
)
