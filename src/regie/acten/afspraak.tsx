import { act } from '../../web/act/act.ts'
import { behandelaars, collegaOfNiets, keuzeUit } from '../../web/act/soorten/keuze.tsx'
import { meegestuurd } from '../../web/act/soorten/mee.tsx'
import { dag } from '../../web/act/soorten/moment.tsx'
import { regel, regelOfNiets, vak, vakOfNiets } from '../../web/act/soorten/tekst.tsx'
import { vragen } from '../../web/act/vragen.tsx'
import type { Geopend } from '../../web/dossierbeeld/lezen.ts'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { type Formulier, veld } from '../../web/route/verzoek.ts'
import {
  afspraakAfronden,
  afspraakMaken,
  melderVerwijzen,
  zorgconsulBeantwoorden,
  zorgconsulVragen,
  zorgStarten,
} from '../overleg.ts'
import { dicht } from './gedeeld.tsx'

const terug = 'overleg'
const handeling = 'dossier.bewerken'
const eenEigenaar = 'Kies één eigenaar: een collega of een organisatie.'
const redenOntbreekt = 'Schrijf op waarom de afspraak is losgelaten.'

export const maken = act({
  pad: 'afspraak',
  titel: 'Afspraak vastleggen',
  knop: 'Leg de afspraak vast',
  terug,
  opdracht: { naam: 'afspraakMaken', handeling, beslis: afspraakMaken },
  gevolgen: () => [
    'De afspraak blijft staan tot ze is nagekomen of losgelaten. Is ze te laat, dan ziet u dat in de werkvoorraad.',
  ],
  ...vragen(
    {
      overleg: meegestuurd(),
      wat: vak({ label: 'Wat is afgesproken?', soort: 'wat', regels: 3, anders: 'Schrijf op wat er is afgesproken.' }),
      eigenaar: collegaOfNiets({
        label: 'Wie van het loket doet het?',
        wie: behandelaars,
        leeg: 'Niemand van het loket',
      }),
      partner: regelOfNiets({ label: 'Of welke organisatie?', soort: 'partner', maximum: 200 }),
      uiterlijk: dag({ label: 'Uiterlijk', anders: 'Vul in wanneer het klaar moet zijn.' }),
    },
    w => ({ ...w, overleg: w.overleg || null }),
    ({ eigenaar, partner }) =>
      (eigenaar === null) === (partner === null) ? [{ naam: 'eigenaar', tekst: eenEigenaar }] : [],
  ),
  weigeringen: {
    ...dicht,
    overlegOnbekend: 'Dit overleg is er niet. Ga terug naar het dossier.',
    eenEigenaar,
    dagVoorbij: 'De dag waarop het klaar moet zijn, is al voorbij. Kies vandaag of later.',
  },
})

const welkeAfspraak = (g: Geopend, f: Formulier) =>
  g.zaak.werk.overleg?.afspraken.find(a => a.id === veld(f, 'afspraak'))

const aflopen = [
  { waarde: 'nagekomen', label: 'Nagekomen' },
  { waarde: 'losgelaten', label: 'Losgelaten', uitleg: 'Schrijf dan op waarom.' },
] as const

export const afronden = act({
  pad: 'afspraak-afronden',
  titel: 'Afspraak afronden',
  knop: 'Rond af',
  terug,
  opdracht: { naam: 'afspraakAfronden', handeling, beslis: afspraakAfronden },
  gevolgen: () => [],
  ...vragen(
    {
      afspraak: meegestuurd(({ g, f }) => (
        <p className="utrecht-paragraph">
          <strong>{tekst(g, welkeAfspraak(g, f)?.wat ?? null) ?? 'Deze afspraak is er niet (meer).'}</strong>
        </p>
      )),
      uitkomst: keuzeUit({ label: 'Hoe liep het af?', opties: aflopen, naast: false, anders: 'Kies hoe het afliep.' }),
      toelichting: vakOfNiets({ label: 'Toelichting', soort: 'toelichting', regels: 3 }),
    },
    w => w,
    ({ uitkomst, toelichting }) =>
      uitkomst === 'losgelaten' && toelichting === null ? [{ naam: 'toelichting', tekst: redenOntbreekt }] : [],
  ),
  weigeringen: {
    afspraakOnbekend: 'Deze afspraak is er niet. Ga terug naar het dossier.',
    afspraakAlKlaar: 'Deze afspraak is al afgerond, misschien net door een collega.',
    redenOntbreekt,
  },
})

export const zorgconsul = act({
  pad: 'zorgconsul',
  titel: 'Voorleggen aan de Zorgconsul',
  knop: 'Leg vast',
  terug,
  opdracht: { naam: 'zorgconsulVragen', handeling, beslis: zorgconsulVragen },
  gevolgen: () => [
    'De Zorgconsul is het laatste, onafhankelijke middel als een zaak vastzit.',
    'U legt de vraag zelf voor. Hier staat waarom, wat u vroeg en wanneer; het antwoord komt erbij.',
  ],
  ...vragen({
    waarom: vak({
      label: 'Waarop zit de zaak vast?',
      soort: 'waarom',
      anders: 'Schrijf op waarop de zaak vastzit.',
    }),
    vraag: vak({ label: 'Wat vraagt u?', soort: 'vraag', anders: 'Schrijf op wat u vraagt.' }),
  }),
  weigeringen: { ...dicht, alGevraagd: 'Er wacht al een vraag op antwoord van de Zorgconsul.' },
})

export const zorgconsulAntwoord = act({
  pad: 'zorgconsul-antwoord',
  titel: 'Antwoord van de Zorgconsul',
  knop: 'Leg het antwoord vast',
  terug,
  opdracht: { naam: 'zorgconsulBeantwoorden', handeling, beslis: zorgconsulBeantwoorden },
  gevolgen: () => [],
  ...vragen({
    antwoord: vak({ label: 'Wat is het antwoord?', soort: 'antwoord', anders: 'Schrijf het antwoord op.' }),
    vervolg: vak({ label: 'Wat gebeurt er nu?', soort: 'vervolg', anders: 'Schrijf op wat er nu gebeurt.' }),
  }),
  weigeringen: { nietGevraagd: 'Er wacht geen vraag op antwoord.' },
})

export const zorgGestart = act({
  pad: 'zorg-gestart',
  titel: 'Alsnog zorg gestart',
  knop: 'Leg vast',
  terug,
  opdracht: { naam: 'zorgStarten', handeling, beslis: zorgStarten },
  gevolgen: () => [],
  ...vragen({
    zorg: regel({ label: 'Welke zorg?', soort: 'zorg', anders: 'Vul in welke zorg er is gestart.' }),
    aanbieder: regel({ label: 'Door wie?', soort: 'aanbieder', anders: 'Vul in wie de zorg geeft.' }),
    vanaf: dag({ label: 'Vanaf wanneer?', anders: 'Vul in vanaf wanneer.' }),
  }),
  weigeringen: {
    ...dicht,
    inDeToekomst: 'Deze dag moet nog komen. Leg de zorg vast als ze echt is gestart.',
  },
})

export const verwijzen = act({
  pad: 'melder-verwijzen',
  titel: 'Melder verwijzen naar een zorgprofessional',
  knop: 'Leg vast',
  terug,
  opdracht: { naam: 'melderVerwijzen', handeling, beslis: melderVerwijzen },
  gevolgen: () => ['U verwijst de melder zelf. Hier staat naar wie en wanneer.'],
  ...vragen({
    naar: vak({ label: 'Naar wie, en waarom?', soort: 'naar', regels: 3, anders: 'Schrijf op naar wie u verwees.' }),
  }),
  weigeringen: dicht,
})
