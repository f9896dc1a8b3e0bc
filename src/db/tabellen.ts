import type {
  AanbiedersessieRij,
  AanbiedertoegangRij,
  KetengebeurtenisRij,
  OnderzoeksdeelRij,
  ZaakAanbiederRij,
} from './tabellen/aanbieder.ts'
import type { AdviesDossierRij, AdviesRij, AdviesVervolgRij } from './tabellen/advies.ts'
import type { BestandRij, BijlageRij } from './tabellen/bijlage.ts'
import type { DelingRij } from './tabellen/deling.ts'
import type { DienstoverdrachtRij, DienstroosterRij } from './tabellen/dienst.ts'
import type {
  BetrokkeneRij,
  BetrokkenheidRij,
  ConceptRij,
  DossiertellerRij,
  GrafsteenRij,
  IndieningRij,
  InhoudRij,
  JournaalRij,
  MeldingRij,
  MeldingVoorvalRij,
  OrganisatieRij,
  TaakRij,
  TermijnRij,
  VernietigingsvoorstelRij,
  VoorvalRij,
  ZaakMeldingRij,
  ZaakRij,
  ZoektokenRij,
} from './tabellen/dossier.ts'
import type {
  GegevenGetalRij,
  GemisteMeldingRij,
  GetalIngetrokkenRij,
  MeldafspraakRij,
  RegistertekstRij,
  SignaalRij,
} from './tabellen/leren.ts'
import type {
  BesluitdagRij,
  ImportbestandRij,
  JaartotaalRij,
  LoketRij,
  ProtocolslotRij,
  RapportvaststellingRij,
  TelregelRij,
} from './tabellen/loket.ts'
import type {
  AanmeldingRij,
  BerichtRij,
  GebruikerRij,
  KlusRij,
  NoodtoegangRij,
  SessieRij,
  ToegangslogRij,
  WaarnemingRij,
  WeergaveRij,
  ZegelRij,
} from './tabellen/toegang.ts'
import type { ToezichtafstemmingRij, ToezichtregelRij } from './tabellen/toezicht.ts'
import type { EenmaligelinkRij, RetourpostRij, UitgaandepostRij } from './tabellen/uitgaand.ts'

/** The register as kysely sees it. */
export type Tabellen = {
  loket: LoketRij
  protocolslot: ProtocolslotRij
  besluitdag: BesluitdagRij
  dossierteller: DossiertellerRij
  gebruiker: GebruikerRij
  sessie: SessieRij
  aanmelding: AanmeldingRij
  organisatie: OrganisatieRij
  zaak: ZaakRij
  journaal: JournaalRij
  termijn: TermijnRij
  taak: TaakRij
  inhoud: InhoudRij
  melding: MeldingRij
  zaak_melding: ZaakMeldingRij
  voorval: VoorvalRij
  melding_voorval: MeldingVoorvalRij
  betrokkene: BetrokkeneRij
  betrokkenheid: BetrokkenheidRij
  zoektoken: ZoektokenRij
  importbestand: ImportbestandRij
  telregel: TelregelRij
  jaartotaal: JaartotaalRij
  rapportvaststelling: RapportvaststellingRij
  registertekst: RegistertekstRij
  advies: AdviesRij
  advies_vervolg: AdviesVervolgRij
  advies_dossier: AdviesDossierRij
  meldafspraak: MeldafspraakRij
  signaal: SignaalRij
  gegeven_getal: GegevenGetalRij
  getal_ingetrokken: GetalIngetrokkenRij
  gemiste_melding: GemisteMeldingRij
  concept: ConceptRij
  bestand: BestandRij
  bijlage: BijlageRij
  indiening: IndieningRij
  noodtoegang: NoodtoegangRij
  bericht: BerichtRij
  weergave: WeergaveRij
  toegangslog: ToegangslogRij
  zegel: ZegelRij
  grafsteen: GrafsteenRij
  vernietigingsvoorstel: VernietigingsvoorstelRij
  klus: KlusRij
  eenmalige_link: EenmaligelinkRij
  uitgaande_post: UitgaandepostRij
  retourpost: RetourpostRij
  deling: DelingRij
  dienstrooster: DienstroosterRij
  dienstoverdracht: DienstoverdrachtRij
  waarneming: WaarnemingRij
  toezichtafstemming: ToezichtafstemmingRij
  toezichtregel: ToezichtregelRij
  zaak_aanbieder: ZaakAanbiederRij
  aanbiedersessie: AanbiedersessieRij
  aanbiedertoegang: AanbiedertoegangRij
  onderzoeksdeel: OnderzoeksdeelRij
  ketengebeurtenis: KetengebeurtenisRij
}
