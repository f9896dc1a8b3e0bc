import { type Doel, doelen } from '../begrippen/doel.ts'
import { isRol } from '../begrippen/rol.ts'
import type { Aanbiederhandeling, Handeling, OpenbareHandeling } from '../toegang/handelingen.ts'
import { rolnamen } from '../web/rolnamen.ts'
import type { Waarom } from './domain.ts'

/** What somebody did, as a handler would say it. */
const handelingnamen: Readonly<Record<Handeling | Aanbiederhandeling | OpenbareHandeling, string>> = {
  'werkvoorraad.zien': 'Werkvoorraad bekeken',
  'melding.registreren': 'Melding geregistreerd',
  'persoon.zoeken': 'Persoon gezocht',
  'post.zien': 'Uitgaande post bekeken',
  'advies.zien': 'Adviezen van het loket bekeken',
  'advies.vastleggen': 'Aan een advies van het loket gewerkt',
  'dossier.lezen': 'Dossier gelezen',
  'bijlage.openen': 'Bijlage geopend',
  'bijlage.vrijgeven': 'Bijlage vrijgegeven',
  'dossier.screenen': 'Melding gewogen: screening of beoordeling',
  'dossier.voegen': 'Melding gevoegd of gesplitst',
  'dossier.toewijzen': 'Dossier toegewezen of team gewijzigd',
  'dossier.overnemen': 'Dossier overgenomen',
  'dossier.bewerken': 'In het dossier gewerkt',
  'dossier.informeren': 'Vastgelegd wie wat weet',
  'brief.goedkeuren': 'Brief goedgekeurd of teruggegeven',
  'onderzoek.beoordelen': 'Onderzoek van een aanbieder beoordeeld',
  'termijn.wijzigen': 'Termijn gewijzigd',
  'bemiddelingstafel.beheren': 'Bemiddelingstafel beheerd',
  'pandsluiting.advies.vaststellen': 'Advies aan de burgemeester vastgesteld',
  'dossier.afschermen': 'Vertrouwelijkheid gewijzigd',
  'dossier.sluiten': 'Dossier gesloten',
  'dossier.heropenen': 'Dossier heropend',
  'dossier.overdragen': 'Overdracht voorgesteld of ingetrokken',
  'overdracht.beantwoorden': 'Overdracht beantwoord',
  'dossier.delen': 'Klaargezet of ingetrokken wat met een ander loket gedeeld wordt',
  'deling.goedkeuren': 'Besloten of iets met een ander loket gedeeld wordt',
  'deling.ontvangen': 'Ontvangen, gelezen of beantwoord wat een ander loket deelde',
  'deling.register': 'Lijst van delingen bekeken',
  'dossier.opvangen': 'Dossier van een vertrokken collega opgevangen',
  'regie.zien': 'Regie bekeken',
  'waarneming.instellen': 'Waarneming ingesteld of beëindigd',
  'waarneming.regelen': 'Waarneming voor een collega geregeld',
  'noodknop.zien': 'Noodknop bekeken',
  'dossier.noodknop': 'Noodknop gebruikt',
  'dossier.vernietigen.voorstellen': 'Vernietiging voorgesteld',
  'dossier.vernietigen': 'Over vernietiging besloten',
  'vernietiging.zien': 'Vernietigingslijst bekeken',
  'dossier.toegang.zien': 'Toegang tot het dossier bekeken',
  'toegangslog.lezen': 'Toegangslogboek bekeken',
  'noodknop.beoordelen': 'Noodknop beoordeeld',
  'rapport.zien': 'Rapport bekeken',
  'rapport.doorklikken': 'Vanuit een rapport doorgeklikt',
  'rapport.uitvoeren': 'Rapport uitgevoerd',
  'rapport.vaststellen': 'Rapport vastgesteld',
  'signaal.zien': 'Signalen bekeken',
  'signaal.beoordelen': 'Signaal bekeken of beoordeeld',
  'gemist.vastleggen': 'Niet gemeld bekeken of vastgelegd',
  'gemist.vernietigen': 'Verhaal van wat niet is gemeld vernietigen',
  'getal.zien': 'Getallenboek bekeken',
  'getal.geven': 'Getal gegeven',
  'getal.uitvoeren': 'Getallenboek uitgevoerd',
  'import.uitvoeren': 'Bestand geïmporteerd',
  'maatregelen.zien': 'Maatregelen bekeken',
  'maatregel.zien': 'Maatregel bekeken',
  'maatregel.opvolgen': 'Maatregel opgevolgd',
  'toezicht.zien': 'Lijst van toezichthouders bekeken',
  'toezicht.afstemmen': 'Lijst met die van een toezichthouder vergeleken',
  'dienst.zien': 'Dienst bekeken',
  'dienst.overdragen': 'Dienst overgedragen of aangenomen',
  'rooster.wijzigen': 'Rooster bekeken of gewijzigd',
  'besluitdag.toevoegen': 'Vrije dag toegevoegd',
  'gebruiker.zien': 'Gebruikers bekeken',
  'gebruiker.wijzigen': 'Gebruiker gewijzigd',
  'eigen.zien': 'Eigen pagina bekeken',
  'aanbieder.zien': 'Aanbieder bekeek zijn zaken',
  'aanbieder.lezen': 'Aanbieder bekeek een onderzoek',
  'aanbieder.schrijven': 'Aanbieder schreef aan een onderzoek',
  'openbaar.zien': 'Openbare pagina bekeken',
  'openbaar.melden': 'Melding gedaan',
  'openbaar.volgen': 'Melding gevolgd',
  'openbaar.ophalen': 'Eenmalige link geprobeerd',
  'openbaar.reageren': 'Stuk om op te reageren geopend',
  'openbaar.aanmelden': 'Aangemeld',
}

export const handelingNaam = (code: string): string =>
  (handelingnamen as Readonly<Record<string, string>>)[code] ?? code
export const handelingopties = Object.entries(handelingnamen).map(([waarde, label]) => ({ waarde, label }))

/** Who has no account at the desk. */
const buitenstaanders: Readonly<Record<string, string>> = {
  melder: 'Melder',
  ontvanger: 'Wie de link had',
  aanbieder: 'Aanbieder',
  'met-code': 'met een code',
}

/** A line keeps the roles as codes, more than one with a space between. */
export const rollenNaam = (codes: string): string =>
  codes
    .split(' ')
    .map(c => (isRol(c) ? rolnamen[c].naam : (buitenstaanders[c] ?? c)))
    .join(', ')

const doelnamen: Readonly<Record<Doel, string>> = {
  'melding-behandelen': 'Melding behandelen',
  'bestuurlijke-informatie': 'Bestuur informeren',
  verantwoording: 'Verantwoording',
  'toezicht-op-toegang': 'Toezicht op toegang',
  beheer: 'Beheer',
  'recht-van-betrokkene': 'Recht van een betrokkene',
}
export const doelNaam = (code: string): string => {
  const doel = doelen.find(d => d === code)
  return doel ? doelnamen[doel] : code
}

export const uitkomsten = {
  toegestaan: { woord: 'Gezien', toon: 'neutraal' },
  geweigerd: { woord: 'Geweigerd', toon: 'letop' },
  'niet-gevonden': { woord: 'Niet gevonden', toon: 'neutraal' },
} as const satisfies Record<string, { woord: string; toon: string }>
export const isUitkomst = (code: string): code is keyof typeof uitkomsten => Object.hasOwn(uitkomsten, code)

export const waaromzinnen: Readonly<Record<Waarom, string>> = {
  behandelaar: 'Is behandelaar van dit dossier',
  waarnemer: 'Neemt waar voor een collega die afwezig is',
  team: 'Zit in het team van dit dossier',
  screener: 'Bekijkt nieuwe meldingen, en dit dossier is nog van niemand',
  rol: 'Alle behandelaars mogen dit dossier lezen: het is niet vertrouwelijk',
  noodknop: 'Heeft de noodknop gebruikt',
}
