import type { Protocolversie } from '../protocol.ts'

/** Who reports, whom it is about, who works at the desk, and what weighs beside the law. */
export const melderTypes: Protocolversie['melderTypes'] = [
  { code: 'wijkteam', naam: 'Wijkteam' },
  { code: 'zorgaanbieder', naam: 'Zorgaanbieder' },
  { code: 'ggz', naam: 'Ggz-aanbieder' },
  { code: 'gecertificeerde_instelling', naam: 'Gecertificeerde instelling' },
  { code: 'crisis_interventie_team', naam: 'Crisisinterventieteam' },
  {
    code: 'overig',
    naam: 'Overig',
    uitleg: 'Bijvoorbeeld onderwijs, reclassering, een andere afdeling van de gemeente, een inwoner of het loket zelf.',
  },
]

export const vierP: Protocolversie['vierP'] = [
  { code: 'personeel', naam: 'Personeel', uitleg: 'Medewerkers zijn geraakt, bang of uitgevallen.' },
  { code: 'publiek', naam: 'Publiek', uitleg: 'Mensen in de buurt of in de stad hebben het erover.' },
  { code: 'pers', naam: 'Pers', uitleg: 'Een krant, omroep of website schrijft erover, of gaat dat doen.' },
  { code: 'politiek', naam: 'Politiek', uitleg: 'De raad of het college kan er vragen over krijgen.' },
]

export const betrokkenerollen: Protocolversie['betrokkenerollen'] = [
  { code: 'client', naam: 'Cliënt' },
  { code: 'slachtoffer', naam: 'Slachtoffer' },
  { code: 'veroorzaker', naam: 'Mogelijke veroorzaker' },
  { code: 'vermiste', naam: 'Vermiste' },
  { code: 'overledene', naam: 'Overledene' },
  { code: 'gezinslid', naam: 'Gezinslid of familie' },
  { code: 'medewerker', naam: 'Medewerker' },
  { code: 'getuige', naam: 'Getuige' },
  { code: 'anders', naam: 'Anders' },
]

export const rollen: Protocolversie['rollen'] = [
  { code: 'medewerker', naam: 'Medewerker', uitleg: 'Neemt meldingen aan, bevestigt, screent en volgt op.' },
  {
    code: 'coordinator',
    naam: 'Coördinator',
    uitleg: 'Verdeelt het werk, weegt zware zaken mee en beslist wie wordt ingelicht.',
  },
  {
    code: 'procesregisseur',
    naam: 'Procesregisseur',
    uitleg: 'Voert de regie als meer organisaties samen verder moeten.',
  },
  { code: 'bestuur-lezer', naam: 'Lezer voor het bestuur', uitleg: 'Ziet cijfers en jaarverslagen, geen dossiers.' },
  {
    code: 'privacyfunctionaris',
    naam: 'Privacyfunctionaris',
    uitleg: 'Kijkt na wie wat bekeek en waarom, en helpt mensen met hun rechten.',
  },
  { code: 'beheerder', naam: 'Beheerder', uitleg: 'Beheert gebruikers en instellingen. Leest geen inhoud.' },
]
