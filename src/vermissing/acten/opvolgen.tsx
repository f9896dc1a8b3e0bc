import { act } from '../../web/act/act.ts'
import { jaNee, keuze, vinkjes } from '../../web/act/soorten/keuze.tsx'
import { meegestuurd } from '../../web/act/soorten/mee.tsx'
import { momentOfNiets } from '../../web/act/soorten/moment.tsx'
import { vak, vakOfNiets } from '../../web/act/soorten/tekst.tsx'
import { vragen } from '../../web/act/vragen.tsx'
import {
  opsporingBeantwoorden,
  opsporingVragen,
  opvolgingStoppen,
  vermissingOpvolgen,
  vermissingWegen,
} from '../domain.ts'
import { alsNietGevolgd, nuWeigeringen, protocolVan, toekomst, voorVermissing, weigeringen } from './velden.tsx'

const handeling = 'dossier.bewerken' as const
const terug = 'vermissing'

export const opvolgen = act({
  pad: 'vermissing/opvolgen',
  titel: 'Vermissing opvolgen',
  knop: 'Leg opvolging vast',
  terug,
  opdracht: { naam: 'vermissingOpvolgen', handeling, beslis: vermissingOpvolgen },
  kanNiet: alsNietGevolgd,
  gevolgen: () => ['De taak voor vandaag is gedaan. Die van morgen staat daarna klaar, tot de terugkeer.'],
  ...vragen({
    contacten: vinkjes({
      label: 'Met wie was er contact?',
      uit: k => protocolVan(k).contacten,
      anders: 'Kies met wie er contact was.',
    }),
    nieuws: jaNee({ label: 'Is er nieuws?', anders: 'Kies of er nieuws is.' }),
    verslag: vak({
      label: 'Wat is er gedaan, en wat spraken jullie af?',
      uitleg: 'Wie u sprak en wanneer, wat er bekend is, en of de risico’s nog kloppen.',
      soort: 'verslag',
      regels: 5,
      anders: 'Schrijf op wat er is gedaan.',
    }),
  }),
  weigeringen: nuWeigeringen,
})

export const wegen = act({
  pad: 'vermissing/wegen',
  titel: 'Vermissing opnieuw wegen',
  knop: 'Leg de weging vast',
  terug,
  opdracht: { naam: 'vermissingWegen', handeling, beslis: vermissingWegen },
  kanNiet: alsNietGevolgd,
  gevolgen: g => [
    `Vanaf ${protocolVan(g).wegenVanaf} uur vermissing telt dit als de weging na ${protocolVan(g).uren} uur. Daarvoor blijft die klaarstaan.`,
  ],
  ...vragen(
    {
      extra: jaNee({
        label: 'Is extra opsporing nodig?',
        uitleg: 'Zo ja, leg daarna vast aan wie u die vraagt.',
        anders: 'Kies of extra opsporing nodig is.',
      }),
      verslag: vak({
        label: 'Waarom wel of niet, en wie moet het nu ook weten?',
        soort: 'verslag',
        regels: 5,
        anders: 'Schrijf op waarom wel of niet.',
      }),
    },
    ({ extra, verslag }) => ({ extraOpsporing: extra, verslag }),
  ),
  weigeringen: nuWeigeringen,
})

export const vraagOpsporing = act({
  pad: 'vermissing/opsporing',
  titel: 'Extra opsporing vragen',
  knop: 'Leg de vraag vast',
  terug,
  opdracht: { naam: 'opsporingVragen', handeling, beslis: opsporingVragen },
  kanNiet: alsNietGevolgd,
  gevolgen: () => ['Er gaat niets uit: u belt zelf. De vraag blijft openstaan tot u het antwoord vastlegt.'],
  ...vragen(
    {
      bij: keuze({
        label: 'Aan wie vroeg u het?',
        uit: k => protocolVan(k).opsporing.bij,
        anders: 'Kies aan wie u het vroeg.',
      }),
      vraag: vak({ label: 'Wat vroeg u, en aan wie precies?', soort: 'opsporing', anders: 'Schrijf op wat u vroeg.' }),
      wanneer: momentOfNiets({ label: 'Wanneer vroeg u het?', uitleg: 'Laat leeg als het net was.' }),
    },
    ({ bij, vraag, wanneer }) => ({ bij, vraag, gevraagdOp: wanneer }),
  ),
  weigeringen: { ...nuWeigeringen, inDeToekomst: toekomst, voorVermissing },
})

export const antwoordOpsporing = act({
  pad: 'vermissing/opsporing-antwoord',
  titel: 'Antwoord op de vraag om opsporing',
  knop: 'Leg het antwoord vast',
  terug,
  opdracht: { naam: 'opsporingBeantwoorden', handeling, beslis: opsporingBeantwoorden },
  gevolgen: () => [],
  ...vragen(
    {
      vraag: meegestuurd(),
      uitkomst: keuze({
        label: 'Wat was het antwoord?',
        uit: k => protocolVan(k).opsporing.uitkomsten,
        anders: 'Kies wat het antwoord was.',
      }),
      toelichting: vakOfNiets({ label: 'Toelichting', soort: 'toelichting', regels: 3 }),
    },
    ({ vraag, ...rest }) => ({ id: vraag, ...rest }),
  ),
  weigeringen: {
    ...weigeringen,
    opsporingOnbekend: 'Deze vraag om opsporing is er niet. Ga terug naar de vermissing.',
  },
})

export const stoppen = act({
  pad: 'vermissing/stoppen',
  titel: 'Niet meer volgen',
  knop: 'Stop met volgen',
  terug,
  opdracht: { naam: 'opvolgingStoppen', handeling, beslis: opvolgingStoppen },
  kanNiet: alsNietGevolgd,
  gevolgen: () => [
    'De dagelijkse taak komt niet meer terug, terwijl de persoon nog niet terug is.',
    'De terugkeer kunt u later nog vastleggen.',
  ],
  ...vragen({
    reden: keuze({
      label: 'Waarom volgt het loket niet meer?',
      uit: k => protocolVan(k).stopredenen,
      anders: 'Kies waarom.',
    }),
    toelichting: vak({
      label: 'Toelichting: wie volgt nu, en wie weet dat?',
      soort: 'toelichting',
      anders: 'Schrijf op wie nu volgt.',
    }),
  }),
  weigeringen: nuWeigeringen,
})
