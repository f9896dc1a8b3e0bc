import { type Rol, rollen } from '../begrippen/rol.ts'
import type { Protocol } from '../protocollen/protocol.ts'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Formulier } from '../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Vinkjes } from '../web/onderdelen/formulier/keuze.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import { Tabel } from '../web/onderdelen/tabel.tsx'
import { rollenInWoorden, rolnamen } from '../web/rolnamen.ts'
import type { Aangemeld } from '../web/route/verzoek.ts'
import { eigenRollen, type Gebruiker, WIJZIGINGWEIGERINGEN, type Wijzigingweigering } from './domain.ts'

const vanWie = (g: Gebruiker): string =>
  eigenRollen(g) ? 'De demo (verzonnen)' : URL.canParse(g.uitgever) ? new URL(g.uitgever).host : g.uitgever

const Stand = ({ g }: { g: Gebruiker }) => {
  if (!g.actief) return <Badge toon="letop">Gesloten</Badge>
  if (g.rollen.length === 0) return <Badge>Geen rol</Badge>
  return g.aangemeld ? <Badge toon="goed">Nu aangemeld</Badge> : <Badge>Open</Badge>
}

/** Everybody with an account at this desk. */
export const Gebruikerslijst = ({ v, gebruikers }: { v: Aangemeld; gebruikers: readonly Gebruiker[] }) => (
  <Baliepagina v={v} titel="Gebruikers" breed>
    <Kop
      titel="Gebruikers"
      intro={
        <p>
          Wie er bij dit loket in mag, en in welke rol. Mensen komen hier vanzelf te staan als ze zich voor het eerst
          aanmelden met een rol van hun eigen organisatie.
        </p>
      }
    />
    <Tabel
      bijschrift={`${gebruikers.length} gebruikers, wie erin mag eerst`}
      rijen={gebruikers}
      sleutel={g => g.id}
      kolommen={[
        {
          kop: 'Naam',
          rijkop: true,
          cel: g => (
            <a className="utrecht-link" href={`/${v.desk.loket}/gebruikers/${g.id}`}>
              {g.naam}
            </a>
          ),
        },
        { kop: 'Rollen', cel: g => rollenInWoorden(g.rollen, v.desk) || 'Geen' },
        { kop: 'Toegang', cel: g => <Stand g={g} /> },
        { kop: 'Komt van', cel: vanWie },
      ]}
    />
  </Baliepagina>
)

/** What was just done, as the address says it. */
const GEDAAN = {
  blokkeren: 'De toegang is gesloten. Alles wat deze gebruiker open had, is afgesloten.',
  deblokkeren: 'De toegang is weer open.',
  rollen: 'De rollen zijn veranderd. Ze gelden vanaf nu.',
} as const
export type Gedaan = keyof typeof GEDAAN
export const isGedaan = (tekst: unknown): tekst is Gedaan => typeof tekst === 'string' && Object.hasOwn(GEDAAN, tekst)

const Toegangskaart = ({ v, g }: { v: Aangemeld; g: Gebruiker }) => (
  <Kaart kop={g.actief ? 'Toegang sluiten' : 'Toegang weer openen'}>
    <p className="utrecht-paragraph">
      {g.actief
        ? `${g.naam} kan er dan meteen niet meer in, ook niet waar nu nog een scherm openstaat. De dossiers blijven; geef die aan een ander.`
        : `${g.naam} kan zich dan weer aanmelden. De rollen blijven zoals ze zijn.`}
    </p>
    <Formulier actie={`/${v.desk.loket}/gebruikers/${g.id}/${g.actief ? 'blokkeren' : 'deblokkeren'}`}>
      <Knoppen>
        {g.actief ? <Knop soort="gevaar">Toegang sluiten</Knop> : <Knop soort="neven">Toegang weer openen</Knop>}
      </Knoppen>
    </Formulier>
  </Kaart>
)

/** What the desk has now, and what this user already is. */
const rollenVoor = (desk: Protocol, g: GebruikerProps['g']): readonly Rol[] =>
  rollen.filter(rol => g.rollen.includes(rol) || desk.versies.at(-1)?.rollen.some(r => r.code === rol))

const Rollenkaart = ({ v, g, fout, gekozen }: Omit<GebruikerProps, 'gedaan'>) => (
  <Kaart kop="Rollen">
    {eigenRollen(g) ? (
      <Formulier actie={`/${v.desk.loket}/gebruikers/${g.id}/rollen`}>
        <Vinkjes
          naam="rol"
          label={`Wat doet ${g.naam} bij dit loket?`}
          waarden={gekozen ?? g.rollen}
          fout={fout && WIJZIGINGWEIGERINGEN[fout]}
          opties={rollenVoor(v.desk, g).map(rol => ({
            waarde: rol,
            label: rolnamen[rol].naam,
            uitleg: rolnamen[rol].doet,
          }))}
        />
        <Knoppen>
          <Knop>Rollen opslaan</Knop>
        </Knoppen>
      </Formulier>
    ) : (
      <>
        <p className="utrecht-paragraph">
          <strong>{rollenInWoorden(g.rollen, v.desk) || 'Geen rol'}</strong>
        </p>
        <p className="utrecht-paragraph">{WIJZIGINGWEIGERINGEN.rollenVanAanbieder}</p>
        <p className="utrecht-paragraph">Een andere rol geldt vanaf de volgende keer dat {g.naam} zich aanmeldt.</p>
      </>
    )}
  </Kaart>
)

export type GebruikerProps = {
  v: Aangemeld
  g: Gebruiker
  gedaan?: Gedaan | undefined
  fout?: Wijzigingweigering | undefined
  /** What was ticked, when it was refused. */
  gekozen?: readonly string[] | undefined
}

/** One user: what they may, and what an administrator can change about it. */
export const Gebruikerpagina = ({ v, g, gedaan, fout, gekozen }: GebruikerProps) => (
  <Baliepagina
    v={v}
    titel={g.naam}
    fout={fout !== undefined}
    kruimels={[{ tekst: 'Gebruikers', href: `/${v.desk.loket}/gebruikers` }]}
  >
    {fout && <Foutenoverzicht fouten={[{ naam: 'rol', tekst: WIJZIGINGWEIGERINGEN[fout] }]} />}
    {gedaan && <Mededeling soort="gelukt" kop={GEDAAN[gedaan]} />}
    <Kop titel={g.naam} kenmerken={<Stand g={g} />} intro={<p>Komt van: {vanWie(g)}</p>} />
    {g.id === v.wie.id ? (
      <Mededeling soort="info" kop="Dit bent u zelf">
        <p>{WIJZIGINGWEIGERINGEN.uzelf}</p>
      </Mededeling>
    ) : (
      <>
        <Rollenkaart v={v} g={g} fout={fout} gekozen={gekozen} />
        <Toegangskaart v={v} g={g} />
      </>
    )}
  </Baliepagina>
)
