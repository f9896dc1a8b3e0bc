import { dagInWoorden, momentInWoorden } from '../../kernel/uitleg/datum.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import type { Collega } from '../../toegang/gebruikersnamen.ts'
import { vormnamen } from '../../web/dossierbeeld/woorden/overleg.ts'
import { Badge } from '../../web/onderdelen/badge.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Tabel } from '../../web/onderdelen/tabel.tsx'
import type { Aangemeld } from '../../web/route/verzoek.ts'
import type { OpenAfspraak } from '../../zaken/regie/afspraken.ts'
import type { Gepland } from '../store.ts'
import { Regiepagina } from './kader.tsx'

type Props = {
  v: Aangemeld
  protocol: Protocolversie
  collegas: ReadonlyMap<string, Collega>
  afspraken: readonly OpenAfspraak[]
  overleggen: readonly Gepland[]
  vandaag: string
}

const Dossier = ({ v, zaak, nummer }: { v: Aangemeld; zaak: string; nummer: string }) => (
  <a className="utrecht-link" href={`/${v.desk.loket}/dossiers/${zaak}/overleg`}>
    {nummer}
  </a>
)

/** What is planned with partners, and what was agreed and is not done yet. */
export const Afsprakenpagina = ({ v, protocol, collegas, afspraken, overleggen, vandaag }: Props) => {
  const categorie = (code: string | null) => protocol.categorieen.find(c => c.code === code)?.naam ?? ''
  return (
    <Regiepagina
      v={v}
      hier="overleg"
      intro="Ketenoverleg en casusbesprekingen die komen, en afspraken die nog openstaan. Wat er is afgesproken, staat in het dossier."
    >
      <Kaart kop="Gepland">
        {overleggen.length === 0 ? (
          <p className="baken-zacht">Er is geen overleg gepland.</p>
        ) : (
          <Tabel
            bijschrift="Gepland overleg"
            bijschriftVerborgen
            rijen={overleggen}
            sleutel={o => o.id}
            kolommen={[
              { kop: 'Wanneer', rijkop: true, cel: o => momentInWoorden(o.wanneer) },
              { kop: 'Vorm', cel: o => vormnamen[o.vorm] },
              { kop: 'Dossier', heel: true, cel: o => <Dossier v={v} zaak={o.zaak} nummer={o.nummer} /> },
              { kop: 'Wat', cel: o => categorie(o.categorie) },
              {
                kop: 'Stand',
                cel: o => (o.wanneer < v.nu.toISOString() ? <Badge toon="letop">Verslag maken</Badge> : 'Komt nog'),
              },
            ]}
          />
        )}
      </Kaart>
      <Kaart kop="Open afspraken">
        {afspraken.length === 0 ? (
          <p className="baken-zacht">Er staat geen afspraak open.</p>
        ) : (
          <Tabel
            bijschrift="Open afspraken"
            bijschriftVerborgen
            rijen={afspraken}
            sleutel={a => a.id}
            kolommen={[
              { kop: 'Uiterlijk', rijkop: true, cel: a => dagInWoorden(a.uiterlijk) },
              { kop: 'Dossier', heel: true, cel: a => <Dossier v={v} zaak={a.zaak} nummer={a.nummer} /> },
              { kop: 'Wat', cel: a => categorie(a.categorie) },
              { kop: 'Wie', cel: a => (a.eigenaar ? (collegas.get(a.eigenaar)?.naam ?? 'onbekend') : 'Een partner') },
              {
                kop: 'Stand',
                cel: a => (a.uiterlijk < vandaag ? <Badge toon="letop">Te laat</Badge> : 'Loopt'),
              },
            ]}
          />
        )}
      </Kaart>
    </Regiepagina>
  )
}
