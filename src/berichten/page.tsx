import { momentInWoorden } from '../kernel/uitleg/datum.ts'
import type { Bericht, Berichtsoort } from '../toegang/berichten.ts'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Formulier } from '../web/onderdelen/formulier/formulier.tsx'
import { Knop } from '../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Leegstaat } from '../web/onderdelen/leegstaat.tsx'
import type { Aangemeld } from '../web/route/verzoek.ts'

export type Getoond = Bericht & { readonly nummer: string | null }

const zinnen: Readonly<
  Record<
    Berichtsoort,
    { kop: string; tekst: string; naar: 'toegang' | 'overzicht' | 'dossier' | 'inhoud' | 'waarneming' }
  >
> = {
  noodknop: {
    kop: 'Iemand gebruikte de noodknop op uw dossier',
    tekst: 'U ziet wie, en wat die bekeek, bij het dossier onder Toegang.',
    naar: 'toegang',
  },
  noodknopBeoordelen: {
    kop: 'De noodknop is gebruikt: beoordeel dit binnen 3 werkdagen',
    tekst: 'Lees de reden en geef uw oordeel.',
    naar: 'overzicht',
  },
  noodknopBeoordeeld: {
    kop: 'Het gebruik van de noodknop is beoordeeld',
    tekst: 'Vragen daarover? Ga naar de privacyfunctionaris.',
    naar: 'dossier',
  },
  termijnVerschoven: {
    kop: 'Een termijn is verschoven door een nieuwe vrije dag',
    tekst: 'De nieuwe datum en de reden staan in het dossier. Vertel het wie op de oude datum rekent.',
    naar: 'inhoud',
  },
  linkGeblokkeerd: {
    kop: 'Een eenmalige link is dicht: te veel foute codes',
    tekst: 'Bel wie hem kreeg. Klopt het, maak dan een nieuwe link. Klopt het niet, zeg het de coördinator.',
    naar: 'inhoud',
  },
  postMislukt: {
    kop: 'Een mail kwam niet aan',
    tekst: 'Kijk bij Uitgaande post wat er aan de hand is en wat u kunt doen.',
    naar: 'inhoud',
  },
  overdrachtVoorgesteld: {
    kop: 'Een collega wil u een dossier overdragen',
    tekst: 'Lees het dossier en zeg of u het aanneemt. Tot dan blijft het bij uw collega.',
    naar: 'inhoud',
  },
  overdrachtAangenomen: {
    kop: 'Uw overdracht is aangenomen',
    tekst: 'Uw collega behandelt het dossier nu.',
    naar: 'inhoud',
  },
  overdrachtGeweigerd: {
    kop: 'Uw overdracht is niet aangenomen',
    tekst: 'Het dossier is nog van u. De reden staat in de tijdlijn.',
    naar: 'inhoud',
  },
  overdrachtVervallen: {
    kop: 'Een overdracht gaat niet door',
    tekst: 'Waarom staat in de tijdlijn van het dossier.',
    naar: 'inhoud',
  },
  dossierGewekt: {
    kop: 'Een dossier dat rustte, staat weer in de werkvoorraad',
    tekst: 'Waarom staat in de tijdlijn van het dossier.',
    naar: 'inhoud',
  },
  meldingGevoegd: {
    kop: 'Er is een melding bij uw dossier gevoegd of er weer uit gehaald',
    tekst: 'Welke, staat in de tijdlijn van het dossier.',
    naar: 'inhoud',
  },
  regioUitgebleven: {
    kop: 'Een andere gemeente heeft de ontvangst niet bevestigd',
    tekst: 'Bel, en leg bij Regio vast wat het antwoord was.',
    naar: 'inhoud',
  },
  delingVoorgesteld: {
    kop: 'Een collega wil iets delen met een ander loket',
    tekst: 'Lees wat er meegaat, en keur het goed of geef het terug.',
    naar: 'inhoud',
  },
  delingTeruggegeven: {
    kop: 'Wat u wilde delen, is niet goedgekeurd',
    tekst: 'Waarom staat in de tijdlijn van het dossier.',
    naar: 'inhoud',
  },
  delingBeantwoord: {
    kop: 'Een ander loket heeft geantwoord op wat u deelde',
    tekst: 'Aangenomen of niet: het staat in het dossier bij Delen.',
    naar: 'inhoud',
  },
  waarneming: {
    kop: 'Er is een waarneming ingesteld of geëindigd die u aangaat',
    tekst: 'Wie voor wie waarneemt, en tot wanneer, staat bij Regie.',
    naar: 'waarneming',
  },
  clientIngelicht: {
    kop: 'De aanbieder zegt dat de cliënt is ingelicht',
    tekst: 'Lees bij Onderzoek hoe. Klopt het, vink dan de taak af.',
    naar: 'inhoud',
  },
  uitstelGevraagd: {
    kop: 'De aanbieder vraagt meer tijd',
    tekst: 'Lees waarom bij Onderzoek, en beslis daar.',
    naar: 'inhoud',
  },
  reactieGetekend: {
    kop: 'Er is een reactie op uw stuk',
    tekst: 'Lees haar bij Eigen onderzoek. Schrijf op wat u overneemt en wat niet.',
    naar: 'inhoud',
  },
  rapportVerstuurd: {
    kop: 'De aanbieder stuurde het onderzoek',
    tekst: 'Lees het bij Onderzoek, en beoordeel het.',
    naar: 'inhoud',
  },
  bijdrageVerstuurd: {
    kop: 'Een aanbieder in de keten stuurde haar deel',
    tekst: 'Lees het bij Onderzoek. U beoordeelt het onderzoek als ook de andere delen er zijn.',
    naar: 'inhoud',
  },
  melderbericht: {
    kop: 'De melder stuurde een bericht',
    tekst: 'Lees het bij Berichten met de melder, en antwoord daar.',
    naar: 'inhoud',
  },
}

const adres = (begin: string, b: Getoond): string | undefined => {
  const { naar } = zinnen[b.soort]
  if (naar === 'overzicht') return `${begin}/toegang`
  if (naar === 'waarneming') return `${begin}/regie/waarneming`
  if (b.nummer === null) return undefined
  if (naar === 'inhoud') return `${begin}/dossiers/${b.zaak}`
  return naar === 'toegang' ? `${begin}/dossiers/${b.zaak}/toegang` : undefined
}

/** About what somebody did themself with the emergency button, or has to judge: they know of it already. */
export const isOverNoodknop = (soort: Berichtsoort): boolean =>
  zinnen[soort].naar === 'overzicht' || zinnen[soort].naar === 'dossier'

/** What somebody was told, newest first. */
export const Berichtenpagina = ({ v, berichten }: { v: Aangemeld; berichten: readonly Getoond[] }) => {
  const begin = `/${v.desk.loket}`
  const nieuw = berichten.some(b => b.gelezenOp === null)
  return (
    <Baliepagina v={v} titel="Berichten">
      <Kop titel="Berichten" intro={<p>Wat u meteen moet weten over uw dossiers.</p>} />
      {berichten.length === 0 && <Leegstaat kop="U hebt geen berichten." />}
      {berichten.map(b => (
        <Kaart
          key={b.id}
          kop={zinnen[b.soort].kop}
          href={adres(begin, b)}
          acties={b.gelezenOp === null && <Badge toon="letop">Nieuw</Badge>}
        >
          <p className="utrecht-paragraph">{zinnen[b.soort].tekst}</p>
          <p className="baken-zacht">
            {momentInWoorden(b.op)}
            {b.nummer && `, dossier ${b.nummer}`}
          </p>
        </Kaart>
      ))}
      {nieuw && (
        <Formulier actie={`${begin}/berichten`}>
          <Knop soort="neven">Zet alles op gelezen</Knop>
        </Formulier>
      )}
    </Baliepagina>
  )
}
