import { type Bijlage, isBeeld, isOpen } from '../begrippen/bijlage.ts'
import { momentInWoorden } from '../kernel/uitleg/datum.ts'
import type { Handeling } from '../toegang/handelingen.ts'
import { gevaarzinnen, grootteInWoorden, KIESBAAR, Standbadge, typenamen } from '../web/dossierbeeld/bijlagen.tsx'
import { Dossierkop } from '../web/dossierbeeld/kop.tsx'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Bestandveld } from '../web/onderdelen/formulier/bestandveld.tsx'
import { Controlelijst } from '../web/onderdelen/formulier/controlelijst.tsx'
import { Formulier } from '../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Leegstaat } from '../web/onderdelen/leegstaat.tsx'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import { Tabel } from '../web/onderdelen/tabel.tsx'
import type { Aangemeld } from '../web/route/verzoek.ts'

type Props = { v: Aangemeld; g: Geopend; mogelijk: (h: Handeling) => boolean }

const begin = (g: Geopend): string => `/${g.zaak.loket}/dossiers/${g.zaak.id}`

/** The name that the sender gave it; of what was removed it is kept with the reason. */
export const naamVan = (g: Geopend, b: Bijlage): string => g.teksten.get(b.naam) ?? 'Vernietigd'

const vanWie = (g: Geopend, b: Bijlage): string => {
  if (b.bron === 'melder') return 'De melder'
  if (b.bron === 'aanbieder')
    return g.teksten.get(g.zaak.werk.aanbieders?.partijen.find(p => p.id === b.partij)?.naam ?? '') ?? 'De aanbieder'
  const wie = b.door === null ? 'Het loket' : (g.collegas.get(b.door)?.naam ?? 'Iemand die weg is')
  if (b.bron === 'deling') return `Van een ander loket (${wie})`
  return b.bron === 'e-mail' ? `Uit een e-mail (${wie})` : wie
}

const Lijst = ({ g }: { g: Geopend }) => {
  const bijlagen = g.zaak.werk.bijlagen ?? []
  if (bijlagen.length === 0)
    return <Leegstaat kop="Er zijn nog geen bijlagen">Foto’s en documenten van de melder komen hier vanzelf.</Leegstaat>
  return (
    <Tabel
      bijschrift="Bijlagen bij dit dossier"
      bijschriftVerborgen
      rijen={bijlagen}
      sleutel={b => b.id}
      kolommen={[
        {
          kop: 'Bestand',
          rijkop: true,
          cel: b =>
            b.stand === 'verwijderd' ? (
              <s>{naamVan(g, b)}</s>
            ) : (
              <a className="utrecht-link" href={`${begin(g)}/bijlagen/${b.id}`}>
                {naamVan(g, b)}
              </a>
            ),
        },
        { kop: 'Stand', cel: b => <Standbadge b={b} /> },
        { kop: 'Soort', cel: b => `${typenamen[b.type]}, ${grootteInWoorden(b.grootte)}` },
        { kop: 'Van', cel: b => vanWie(g, b) },
        { kop: 'Wanneer', cel: b => momentInWoorden(b.op) },
      ]}
    />
  )
}

/** What came with a report that was joined stays with that report, under its own key. */
const Gevoegd = ({ g }: { g: Geopend }) => {
  const bij = g.zaak.werk.bijgevoegd ?? []
  if (bij.length === 0) return null
  return (
    <ul className="baken-lijst">
      {bij.map(b => (
        <li key={b.zaak}>
          <a className="utrecht-link" href={`/${g.zaak.loket}/dossiers/${b.zaak}/bijlagen`}>
            Bijlagen van de gevoegde melding {b.nummer}
          </a>
        </li>
      ))}
    </ul>
  )
}

type Lijstprops = Props & { grenzen: { bytes: number }; fouten: readonly Veldfout[] }

const Toevoegen = ({ g, grenzen, fouten }: Omit<Lijstprops, 'v' | 'mogelijk'>) => (
  <Kaart kop="Bijlage toevoegen">
    <Formulier actie={`${begin(g)}/bijlagen`} bestanden bewaak>
      <Bestandveld
        naam="bestand"
        label="Foto of PDF"
        uitleg={`JPEG, PNG, WebP of PDF, hoogstens ${grootteInWoorden(grenzen.bytes)} per bestand. Van een foto gaan plaats en tijdstip van de camera er vanzelf af.`}
        fout={foutPerVeld(fouten).bestand}
        accepteert={KIESBAAR}
        meer
      />
      <Knoppen>
        <Knop>Voeg toe</Knop>
      </Knoppen>
    </Formulier>
  </Kaart>
)

/** The files of a dossier. No image shows by itself: some are hard to see, and each look is logged. */
export const Bijlagenpagina = ({ v, g, mogelijk, grenzen, fouten }: Lijstprops) => (
  <Baliepagina v={v} titel={`Bijlagen ${g.zaak.nummer}`} fout={fouten.length > 0} breed>
    <Foutenoverzicht fouten={fouten} />
    <Dossierkop v={v} zaak={g.zaak} protocol={g.protocol} collegas={g.collegas} hier="bijlagen" />
    <Lijst g={g} />
    <Gevoegd g={g} />
    {mogelijk('dossier.bewerken') && g.zaak.status !== 'vernietigd' && <Toevoegen {...{ g, grenzen, fouten }} />}
  </Baliepagina>
)

type Dichtprops = { b: Bijlage; magVrijgeven: boolean; scanner: boolean }

const Dicht = ({ b, magVrijgeven, scanner }: Dichtprops) => {
  if (b.stand === 'besmet')
    return (
      <Mededeling soort="acuut" kop="In dit bestand is een virus gevonden">
        <p>Het gaat niet open. Vraag de afzender om het anders te sturen, en verwijder dit bestand.</p>
      </Mededeling>
    )
  return (
    <Mededeling
      soort="letop"
      kop={
        b.gevaren.length > 0
          ? 'Dit bestand kan meer dan iets laten zien'
          : scanner
            ? 'Dit bestand wacht op de virusscanner'
            : 'Dit bestand wacht op een besluit'
      }
    >
      {b.gevaren.length > 0 && (
        <ul className="baken-lijst">
          {b.gevaren.map(gevaar => (
            <li key={gevaar}>{gevaarzinnen[gevaar]}</li>
          ))}
        </ul>
      )}
      {b.stand === 'wacht' && scanner && b.gevaren.length > 0 && <p>De virusscanner heeft het nog niet bekeken.</p>}
      {b.stand === 'wacht' && !scanner && (
        <p>Er is bij dit loket geen virusscanner: niemand controleert het vanzelf. Een coördinator beslist erover.</p>
      )}
      <p>
        {magVrijgeven
          ? 'U kunt het toch vrijgeven, met een reden. Dat staat daarna op de tijdlijn.'
          : 'Een coördinator kan het vrijgeven.'}
      </p>
    </Mededeling>
  )
}

const Beeld = ({ g, b }: { g: Geopend; b: Bijlage }) => (
  <p>
    <img className="baken-beeld" src={`${begin(g)}/bijlagen/${b.id}/bestand`} alt={`Bijlage: ${naamVan(g, b)}`} />
  </p>
)

const Acten = ({ g, b, mogelijk }: Omit<Props, 'v'> & { b: Bijlage }) => (
  <Knoppen>
    {isOpen(b) && <Knop href={`${begin(g)}/bijlagen/${b.id}/bestand?opslaan=ja`}>Opslaan op deze computer</Knop>}
    {!isOpen(b) && b.stand !== 'besmet' && mogelijk('bijlage.vrijgeven') && (
      <Knop href={`${begin(g)}/bijlage-vrijgeven?bijlage=${b.id}`}>Vrijgeven</Knop>
    )}
    {mogelijk('dossier.bewerken') && (
      <Knop soort="neven" href={`${begin(g)}/bijlage-verwijderen?bijlage=${b.id}`}>
        Verwijderen
      </Knop>
    )}
    <Knop soort="stil" href={`${begin(g)}/bijlagen`}>
      Alle bijlagen
    </Knop>
  </Knoppen>
)

/** One file: what is known of it, the picture when it is one, and what can be done. */
export const Bijlagepagina = ({ v, g, b, mogelijk }: Props & { b: Bijlage }) => (
  <Baliepagina
    v={v}
    titel={`Bijlage bij ${g.zaak.nummer}`}
    kruimels={[
      { tekst: 'Werkvoorraad', href: `/${g.zaak.loket}/werkvoorraad` },
      { tekst: `Dossier ${g.zaak.nummer}`, href: begin(g) },
      { tekst: 'Bijlagen', href: `${begin(g)}/bijlagen` },
    ]}
  >
    <Kop boven={`Bijlage bij dossier ${g.zaak.nummer}`} titel={naamVan(g, b)} kenmerken={<Standbadge b={b} />} />
    {!isOpen(b) && (
      <Dicht b={b} magVrijgeven={mogelijk('bijlage.vrijgeven')} scanner={v.huisraad.baken.bijlagen.scanner !== null} />
    )}
    {isOpen(b) && b.gevaren.length > 0 && (
      <Mededeling soort="letop" kop="Wees voorzichtig met dit bestand">
        <p>{b.gevaren.map(gevaar => gevaarzinnen[gevaar]).join(' ')}</p>
      </Mededeling>
    )}
    {isOpen(b) && isBeeld(b.type) && <Beeld g={g} b={b} />}
    <Controlelijst
      regels={[
        { label: 'Soort', waarde: `${typenamen[b.type]}, ${grootteInWoorden(b.grootte)}` },
        { label: 'Van', waarde: vanWie(g, b) },
        { label: 'Wanneer', waarde: momentInWoorden(b.op) },
      ]}
    />
    <Acten {...{ g, b, mogelijk }} />
  </Baliepagina>
)
