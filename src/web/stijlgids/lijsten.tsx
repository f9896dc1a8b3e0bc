import { Badge } from '../onderdelen/badge.tsx'
import { Knop } from '../onderdelen/formulier/knop.tsx'
import { Kaart, Kerncijfer, Kerncijfers } from '../onderdelen/kaart.tsx'
import { Leegstaat } from '../onderdelen/leegstaat.tsx'
import { Paginering, Tabbladen } from '../onderdelen/navigatie.tsx'
import { type Kolom, Tabel } from '../onderdelen/tabel.tsx'
import { Termijnlicht, type Termijnstand } from '../onderdelen/termijnlicht.tsx'

type Rij = {
  nummer: string
  wat: string
  stand: Termijnstand
  einde: string
  rest?: string
  wie: string
  status: string
}

const RIJEN: readonly Rij[] = [
  {
    nummer: '2026-0042-7',
    wat: 'Vermissing minderjarige',
    stand: 'verlopen',
    einde: 'vandaag 09:30',
    rest: '1 uur te laat',
    wie: 'Niemand',
    status: 'Ontvangen',
  },
  {
    nummer: '2026-0041-9',
    wat: 'Onnatuurlijk overlijden',
    stand: 'nadert',
    einde: 'vandaag 17:00',
    rest: 'nog 3 uur',
    wie: 'Sanne Bakker',
    status: 'In screening',
  },
  {
    nummer: '2026-0039-2',
    wat: 'Grensoverschrijdend gedrag tegen professionals',
    stand: 'ruim',
    einde: 'do 9 april',
    rest: 'nog 3 werkdagen',
    wie: 'Sanne Bakker',
    status: 'In behandeling',
  },
  {
    nummer: '2026-0035-4',
    wat: 'Dreigende pandsluiting',
    stand: 'opgeschort',
    einde: 'wacht op stukken',
    wie: 'Joris de Wit',
    status: 'In behandeling',
  },
  {
    nummer: '2026-0031-1',
    wat: 'Advies, vastgelopen zorg',
    stand: 'gehaald',
    einde: 'ma 30 maart',
    wie: 'Joris de Wit',
    status: 'Gesloten',
  },
]

const UITLEG = (
  <p>
    3 werkdagen na do 2 april 2026. Goede Vrijdag en Tweede Paasdag tellen niet mee, dus do 9 april 2026 (protocol, stap
    2).
  </p>
)

const KOLOMMEN: readonly Kolom<Rij>[] = [
  { kop: 'Dossier', cel: r => <a href={`#${r.nummer}`}>{r.nummer}</a>, rijkop: true, heel: true },
  { kop: 'Wat', cel: r => r.wat },
  {
    kop: 'Termijn',
    cel: r => (
      <Termijnlicht stand={r.stand} einde={r.einde} rest={r.rest} uitleg={r.stand === 'gehaald' ? undefined : UITLEG} />
    ),
  },
  { kop: 'Behandelaar', cel: r => r.wie },
  { kop: 'Status', cel: r => <Badge toon={r.status === 'Ontvangen' ? 'accent' : 'neutraal'}>{r.status}</Badge> },
  {
    kop: 'Doen',
    kopVerborgen: true,
    cel: r => (
      <Knop soort="neven" klein href={`#${r.nummer}`} erbij={`dossier ${r.nummer}`}>
        Overnemen
      </Knop>
    ),
  },
]

const CIJFERS = [
  { categorie: 'Suïcide meerderjarige', vorig: 31, nu: 28 },
  { categorie: 'Vermissing minderjarige', vorig: 1204, nu: 1189 },
]

/** Lists, tables, figures. */
export const Lijsten = () => (
  <>
    <h2 className="utrecht-heading-2">Lijsten</h2>
    <Tabbladen
      naam="Werkvoorraad"
      tabs={[
        { tekst: 'Alles', href: '#alles', hier: true, aantal: 23 },
        { tekst: 'Van mij', href: '#mij', aantal: 4 },
        { tekst: 'Niemand', href: '#niemand', aantal: 1 },
      ]}
    />
    <Tabel
      bijschrift="Wat het eerst af moet"
      bijschriftVerborgen
      dicht
      kolommen={KOLOMMEN}
      rijen={RIJEN}
      sleutel={r => r.nummer}
    />
    <Paginering wat="de werkvoorraad" pagina={2} paginas={5} href={n => `?pagina=${n}`} />
    <Kerncijfers>
      <Kerncijfer getal="214" label="Meldingen in 2022" erbij="17 meer dan in 2021" href="#cijfers" />
      <Kerncijfer getal="92%" label="Op tijd gescreend" erbij="Norm: 90%" />
      <Kerncijfer getal="3" label="Te laat" />
    </Kerncijfers>
    <Tabel
      smal
      bijschrift="Meldingen per categorie"
      kolommen={[
        { kop: 'Categorie', cel: r => r.categorie, rijkop: true },
        { kop: '2021', cel: r => r.vorig.toLocaleString('nl'), getal: true },
        { kop: '2022', cel: r => r.nu.toLocaleString('nl'), getal: true },
      ]}
      rijen={CIJFERS}
      sleutel={r => r.categorie}
      voet={['Totaal', '1.235', '1.217']}
    />
    <div className="baken-kolommen">
      <Kaart
        kop="Taken"
        niveau={3}
        acties={
          <Knop soort="neven" klein href="#taak">
            Taak erbij
          </Knop>
        }
      >
        <p>Bel de wijkagent terug.</p>
      </Kaart>
      <Leegstaat kop="Niets te doen" acties={<Knop href="#nieuw">Melding registreren</Knop>}>
        <p>Er is geen melding die op u wacht. Nieuwe meldingen komen hier vanzelf te staan.</p>
      </Leegstaat>
    </div>
  </>
)
