import { dagVan } from '../kernel/lokaal.ts'
import { dagInWoorden, momentInWoorden } from '../kernel/uitleg/datum.ts'
import type { Collega } from '../toegang/gebruikersnamen.ts'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Formulier } from '../web/onderdelen/formulier/formulier.tsx'
import { Keuzelijst } from '../web/onderdelen/formulier/keuze.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Tekstveld } from '../web/onderdelen/formulier/tekstveld.tsx'
import { Kerncijfer, Kerncijfers } from '../web/onderdelen/kaart.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import { Tabel } from '../web/onderdelen/tabel.tsx'
import { type Aangemeld, veld } from '../web/route/verzoek.ts'
import { type Periode, periodes } from './domain.ts'
import type { Logregel, Stand } from './store.ts'
import { HOOGSTENS } from './store.ts'
import { Logtabel } from './tabel.tsx'
import { handelingopties, uitkomsten } from './woorden.ts'

type Props = {
  v: Aangemeld
  stand: Stand
  regels: readonly Logregel[]
  collegas: ReadonlyMap<string, Collega>
  periode: Periode
  /** A number was typed that no dossier has. */
  onbekendNummer: boolean
}

const Beoordelingen = ({ v, stand, collegas }: Pick<Props, 'v' | 'stand' | 'collegas'>) => {
  if (stand.teBeoordelen.length === 0) return null
  const nu = v.nu.toISOString()
  return (
    <>
      <h2 className="utrecht-heading-2">Noodknop: nog te beoordelen</h2>
      <Tabel
        bijschrift="Noodknop: nog te beoordelen"
        bijschriftVerborgen
        rijen={stand.teBeoordelen}
        sleutel={n => n.id}
        kolommen={[
          {
            kop: 'Dossier',
            rijkop: true,
            heel: true,
            cel: n => (
              <a className="utrecht-link" href={`/${v.desk.loket}/noodknop/${n.id}`}>
                {n.nummer}
              </a>
            ),
          },
          { kop: 'Wie', cel: n => collegas.get(n.gebruiker)?.naam ?? 'Onbekend' },
          { kop: 'Gebruikt', cel: n => momentInWoorden(n.begonnenOp) },
          {
            kop: 'Beoordelen uiterlijk',
            cel: n => (
              <>
                {dagInWoorden(dagVan(new Date(Date.parse(n.beoordelenVoor) - 1)))}{' '}
                {n.beoordelenVoor <= nu && <Badge toon="acuut">Te laat</Badge>}
              </>
            ),
          },
        ]}
      />
    </>
  )
}

const Zegelstand = ({ stand }: Pick<Props, 'stand'>) =>
  stand.zonderZegel > 0 ? (
    <Mededeling soort="letop" kop="Het logboek is niet bijgewerkt verzegeld">
      <p>
        {stand.zonderZegel} regels van meer dan een kwartier oud hebben nog geen zegel. Vraag de beheerder of Baken goed
        draait.
      </p>
    </Mededeling>
  ) : (
    <p className="baken-zacht">
      {stand.zegel
        ? `Het logboek is verzegeld tot en met ${momentInWoorden(stand.zegel.tot)} (zegel ${stand.zegel.volgnr}). De beheerder controleert de zegels met: baken verify.`
        : 'Er is nog geen zegel. Elke minuut worden de nieuwe regels verzegeld.'}
    </p>
  )

const Filters = ({
  v,
  collegas,
  periode,
  onbekendNummer,
}: Pick<Props, 'v' | 'collegas' | 'periode' | 'onbekendNummer'>) => {
  const gekozen = (naam: string) => veld(v.formulier, naam)
  return (
    <Formulier actie={`/${v.desk.loket}/toegang`}>
      <div className="baken-kolommen">
        <Keuzelijst
          naam="wie"
          label="Wie"
          leeg="Iedereen"
          opties={[...collegas.values()].map(c => ({ waarde: c.id, label: c.naam }))}
          waarde={gekozen('wie')}
        />
        <Keuzelijst naam="handeling" label="Wat" leeg="Alles" opties={handelingopties} waarde={gekozen('handeling')} />
        <Keuzelijst
          naam="uitkomst"
          label="Uitkomst"
          leeg="Alles"
          opties={[
            ...Object.entries(uitkomsten).map(([waarde, u]) => ({ waarde, label: u.woord })),
            { waarde: 'noodknop', label: 'Met de noodknop' },
          ]}
          waarde={gekozen('uitkomst')}
        />
        <Keuzelijst
          naam="dagen"
          label="Periode"
          leeg={null}
          opties={Object.entries(periodes).map(([waarde, label]) => ({ waarde, label }))}
          waarde={periode}
        />
        <Tekstveld
          naam="nummer"
          label="Dossiernummer"
          nietVerplicht
          breedte="half"
          waarde={gekozen('nummer')}
          fout={onbekendNummer ? 'Er is geen dossier met dit nummer.' : undefined}
        />
      </div>
      <Knoppen>
        <Knop>Toon</Knop>
      </Knoppen>
    </Formulier>
  )
}

/** The next page: the same filters, older than the last line shown. */
const Ouder = ({ v, regels }: Pick<Props, 'v' | 'regels'>) => {
  const laatste = regels[HOOGSTENS - 1]
  if (regels.length <= HOOGSTENS || !laatste) return null
  const filters = Object.fromEntries(['wie', 'handeling', 'uitkomst', 'dagen'].map(n => [n, veld(v.formulier, n)]))
  return (
    <Formulier actie={`/${v.desk.loket}/toegang`} verborgen={{ ...filters, voor: laatste.op }}>
      <Knop soort="neven">Oudere regels</Knop>
    </Formulier>
  )
}

/** The privacy officer's view: what asks for attention, and the log with its filters. */
export const Toegangsoverzicht = (props: Props) => {
  const { v, stand, regels, collegas } = props
  return (
    <Baliepagina v={v} titel="Toegang" breed fout={props.onbekendNummer}>
      <Kop
        titel="Toegang"
        intro={<p>Wie bekeek wat, wanneer en waarvoor. Dat u hier kijkt, komt ook in het logboek.</p>}
      />
      <Kerncijfers>
        <Kerncijfer getal={stand.teBeoordelen.length} label="Noodknop nog te beoordelen" />
        <Kerncijfer getal={stand.geweigerd} label="Geweigerd in 7 dagen" />
      </Kerncijfers>
      <Zegelstand stand={stand} />
      <Beoordelingen v={v} stand={stand} collegas={collegas} />
      <h2 className="utrecht-heading-2">Logboek</h2>
      <Filters {...props} />
      <Logtabel
        bijschrift="Logboek"
        regels={regels}
        collegas={collegas}
        metHerkomst
        dossierpad={`/${v.desk.loket}/dossiers`}
      />
      <Ouder v={v} regels={regels} />
    </Baliepagina>
  )
}
