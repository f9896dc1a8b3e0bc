import { z } from 'zod'
import type { IncidentFeit } from '../../begrippen/feit.ts'
import { bijzonderfeiten } from './bijzonderfeiten.ts'

/** The facts that the kind *incident* knows, in words for the protocol page. A fact too many or too few does not build. */
export const incidentfeiten = {
  MeldingOntvangen: 'er komt een melding binnen',
  MeldingGescreend: 'de melding is gescreend',
  ScreeningGewijzigd: 'de screening is aangepast',
  DossierGesloten: 'het dossier wordt gesloten',
  DossierHeropend: 'het dossier gaat weer open',
  DossierVernietigd: 'het dossier is vernietigd',
  TermijnGestart: 'een termijn begint',
  TermijnGehaald: 'een termijn is gehaald',
  TermijnVervallen: 'een termijn vervalt',
  TermijnVerlengd: 'een termijn is verlengd',
  TermijnGepauzeerd: 'een termijn staat stil',
  TermijnHervat: 'een termijn loopt weer',
  TermijnVerschoven: 'een termijn schuift door een nieuwe vrije dag',
  TaakGesteld: 'er staat een taak klaar',
  TaakGedaan: 'een taak is gedaan',
  TaakVervallen: 'een taak vervalt',
  BehandelaarToegewezen: 'iemand krijgt het dossier',
  DossierOvergenomen: 'iemand neemt het dossier over',
  TeamlidToegevoegd: 'er komt iemand bij in het team',
  TeamlidVerwijderd: 'iemand gaat uit het team',
  VertrouwelijkheidGewijzigd: 'het dossier wordt meer of minder vertrouwelijk',
  NotitieGemaakt: 'er komt een notitie bij',
  BetrokkeneToegevoegd: 'er komt een betrokkene bij',
  BetrokkeneVerwijderd: 'een betrokkene wordt verwijderd',
  LinkGemaakt: 'er staat iets klaar achter een eenmalige link',
  LinkGeopend: 'iemand opent een eenmalige link',
  LinkGeblokkeerd: 'een eenmalige link gaat dicht na te veel foute codes',
  LinkIngetrokken: 'een eenmalige link is ingetrokken',
  PostOpnieuwAangeboden: 'een mail gaat nog een keer weg',
  PostAangekomen: 'een mail blijkt aangekomen',
  PostTeruggekomen: 'een mail komt terug',
  MelderberichtOntvangen: 'de melder stuurt een bericht',
  MelderberichtenGelezen: 'iemand leest het bericht van de melder',
  BerichtAanMelderGestuurd: 'het loket stuurt de melder een bericht',
  AdviesGegeven: 'er is advies gegeven',
  AdviesvraagVerwezen: 'een adviesvraag is verwezen',
  OpvolgingAfgesproken: 'er is een opvolging afgesproken',
  AdviesvraagOmgezet: 'een adviesvraag wordt een melding',
  OpMeldplichtGewezen: 'iemand is op de plicht gewezen om bij een toezichthouder te melden',
  ToezichtmeldingVastgelegd: 'er is bij een toezichthouder gemeld',
  ToezichtbesluitVastgelegd: 'een toezichthouder neemt een besluit',
  ZelfonderzoekBeoordeeld: 'een toezichthouder beoordeelt een onderzoek',
  ToezichtAfgesloten: 'een toezichthouder sluit af',
  AandachtspuntGezet: 'er komt een aandachtspunt voor de volgende dienst',
  AandachtspuntAfgehandeld: 'een aandachtspunt is afgehandeld',
  ...bijzonderfeiten,
  OverdrachtVoorgesteld: 'iemand wil het dossier overdragen',
  OverdrachtAangenomen: 'een collega neemt de overdracht aan',
  OverdrachtGeweigerd: 'een collega neemt de overdracht niet aan',
  OverdrachtIngetrokken: 'een overdracht wordt ingetrokken',
  OverdrachtVervallen: 'een overdracht vervalt',
  DossierSluimert: 'het dossier rust tot een datum',
  DossierGewekt: 'het dossier komt terug in de werkvoorraad',
  BijlageToegevoegd: 'er komt een bijlage bij',
  BijlageGescand: 'een bijlage is op virussen gecontroleerd',
  BijlageVrijgegeven: 'een bijlage is vrijgegeven',
  BijlageVerwijderd: 'een bijlage is verwijderd',
  FeitenVastgesteld: 'er is een nieuwe versie van de feiten',
  PerslijnAfgesproken: 'de woordvoeringslijn is afgesproken',
  DoelgroepToegevoegd: 'er moet nog iemand worden ingelicht',
  DoelgroepWeggelaten: 'iemand wordt niet ingelicht',
  DoelgroeptekstGeschreven: 'er is een bericht voor een doelgroep',
  DoelgroepGeinformeerd: 'een doelgroep is ingelicht',
  DoelgroepNietBereikt: 'een doelgroep is niet bereikt',
  DossierGevoegd: 'de melding gaat naar een ander dossier',
  MeldingGevoegd: 'er komt een melding uit een ander dossier bij',
  DossierGesplitst: 'de melding heeft weer een eigen dossier',
  MeldingAfgesplitst: 'een gevoegde melding gaat terug',
} as const satisfies Record<IncidentFeit['soort'], string>

export type Incidentfeit = keyof typeof incidentfeiten

/** A fact of the kind, in a protocol: the compiler and the JSON Schema both know which there are. */
export const feit = z.enum(Object.keys(incidentfeiten) as [Incidentfeit, ...Incidentfeit[]])

/** What a desk of this kind keeps; each needs a retention rule. */
export const bewaarrecords = {
  dossier: 'dossier van een melding of adviesvraag',
  leeronderzoek: 'leeronderzoek of evaluatie',
  jaarrapport: 'vastgesteld jaarverslag',
  toegangslog: 'logboek van wie wat bekeek',
  concept: 'melding die nog niet is verstuurd',
  quarantaine: 'bestand dat nog niet is gecontroleerd',
  export: 'klaargezette export',
  verzonden_bericht: 'kopie van een verzonden bericht',
} as const
export type Bewaarrecord = keyof typeof bewaarrecords
export const bewaarrecord = z.enum(Object.keys(bewaarrecords) as [Bewaarrecord, ...Bewaarrecord[]])
