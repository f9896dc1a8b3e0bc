import type { Oordeel } from '../../begrippen/feiten/zelfonderzoek.ts'
import { zelfonderzoekVan } from '../../protocollen/bases/wmo/onderzoek.ts'
import { act } from '../../web/act/act.ts'
import { keuze, keuzeUit } from '../../web/act/soorten/keuze.tsx'
import { dagOfNiets, komendeDag } from '../../web/act/soorten/moment.tsx'
import { vak } from '../../web/act/soorten/tekst.tsx'
import { perStuk, vragen } from '../../web/act/vragen.tsx'
import { tekst } from '../../web/dossierbeeld/woorden/woord.ts'
import { zonderDeel } from '../aanbieder/domain.ts'
import { eigenOnderzoekBesluiten, onderzoekBeoordelen, protocolAfwijken, verbeteringVragen } from '../domain.ts'
import { Bestand } from './bestand.tsx'
import { gedeeld, keuzeOnbekend } from './delen.ts'

const oordelen: readonly { waarde: Oordeel; label: string }[] = [
  { waarde: 'voldoende', label: 'Voldoende' },
  { waarde: 'onvoldoende', label: 'Onvoldoende' },
]

const oordeelvragen = vragen(
  {
    oordeel: perStuk(
      k => zelfonderzoekVan(k.protocol).oordelen,
      o => keuzeUit({ label: o.naam, uitleg: o.uitleg, opties: oordelen, anders: 'Kies voldoende of onvoldoende.' }),
    ),
    reden: vak({
      label: 'Waarom? Per onderdeel',
      soort: 'reden',
      regels: 5,
      anders: 'Schrijf op waarom u zo oordeelt.',
    }),
    client: dagOfNiets(
      {
        label: 'Tot en met wanneer vertelt de aanbieder het de cliënt?',
        uitleg:
          'Alleen nodig als elk onderdeel voldoende is. De aanbieder leest deze dag. Het protocol noemt er geen: u kiest haar.',
      },
      false,
    ),
  },
  ({ oordeel, reden, client }) => ({ oordelen: oordeel, reden, clientDag: client }),
  ({ oordeel, client }) =>
    client === null && oordeel && Object.values(oordeel).every(o => o === 'voldoende')
      ? [{ naam: 'client', tekst: 'Kies tot en met wanneer de aanbieder het de cliënt vertelt.' }]
      : [],
)

export const beoordelen = act({
  pad: 'zelfonderzoek/beoordelen',
  titel: 'Rapport van de aanbieder beoordelen',
  knop: 'Stel het oordeel vast',
  terug: 'zelfonderzoek',
  opdracht: { naam: 'onderzoekBeoordelen', handeling: 'onderzoek.beoordelen', beslis: onderzoekBeoordelen },
  gevolgen: g => [
    ...zonderDeel(g.zaak).map(
      p =>
        `Let op: ${tekst(g, p.naam) ?? 'een aanbieder in de keten'} stuurde nog geen eigen deel. Is het onderzoek voldoende, dan wordt dat deel niet meer gevraagd. U kunt eerst herinneren.`,
    ),
    'Is elk onderdeel voldoende, dan is het onderzoek voldoende. U bevestigt dat met een brief en kunt daarna sluiten.',
    'Is er één onvoldoende, dan geeft u aanwijzingen met een nieuwe dag, of besluit u zelf te onderzoeken.',
  ],
  ...oordeelvragen,
  velden: v => (
    <>
      <Bestand {...v} />
      {oordeelvragen.velden(v)}
    </>
  ),
  weigeringen: {
    ...gedeeld,
    nogGeenRapport: 'Er is nog geen rapport. Leg eerst de ontvangst vast.',
    alBeoordeeld: 'Dit rapport is al beoordeeld.',
    nietAfgevinkt: 'De aanbieder stuurde het rapport als bestand. Vink eerst af wat erin staat.',
    dagVoorbij: 'De dag voor de cliënt is al geweest.',
    oordeelOntbreekt: 'Geef bij elk onderdeel een oordeel.',
  },
})

export const verbeteren = act({
  pad: 'zelfonderzoek/verbeteren',
  titel: 'Aanwijzingen om te verbeteren',
  knop: 'Geef de aanwijzingen',
  terug: 'zelfonderzoek',
  opdracht: { naam: 'verbeteringVragen', handeling: 'onderzoek.beoordelen', beslis: verbeteringVragen },
  gevolgen: () => [
    'De dag die u kiest wordt een termijn op dit dossier.',
    'Stuur de aanbieder een brief met de aanwijzingen.',
  ],
  ...vragen({
    aanwijzingen: vak({
      label: 'Wat moet beter?',
      soort: 'aanwijzingen',
      regels: 5,
      anders: 'Schrijf op wat er beter moet.',
    }),
    dag: komendeDag({ label: 'Wanneer moet het verbeterde rapport er zijn?' }),
  }),
  weigeringen: {
    ...gedeeld,
    nietOnvoldoende: 'Aanwijzingen horen bij een rapport dat onvoldoende is.',
    alAangewezen: 'Bij dit rapport zijn al aanwijzingen gegeven.',
    dagVoorbij: 'Die dag is al geweest.',
  },
})

export const eigen = act({
  pad: 'zelfonderzoek/eigen',
  titel: 'Zelf onderzoeken',
  knop: 'Besluit tot eigen onderzoek',
  terug: 'zelfonderzoek',
  opdracht: { naam: 'eigenOnderzoekBesluiten', handeling: 'onderzoek.beoordelen', beslis: eigenOnderzoekBesluiten },
  gevolgen: () => [
    'Wat u van de aanbieder afwacht, vervalt.',
    'U kondigt het onderzoek schriftelijk aan, met de termijnen.',
  ],
  ...vragen({
    grond: keuze({
      label: 'Op welke grond?',
      uit: k => zelfonderzoekVan(k.protocol).gronden,
      anders: 'Kies de grond.',
    }),
    reden: vak({ label: 'Waarom?', soort: 'reden', regels: 5, anders: 'Schrijf op waarom u zelf onderzoekt.' }),
  }),
  weigeringen: {
    ...gedeeld,
    keuzeOnbekend,
    anderOnderzoekt: 'Volgens de beoordeling onderzoekt een ander, of niemand. Dan onderzoekt u niet zelf.',
    alBesloten: 'U besloot al om zelf te onderzoeken.',
    alVoldoende: 'Het onderzoek van de aanbieder is voldoende bevonden.',
  },
})

export const afwijken = act({
  pad: 'zelfonderzoek/afwijken',
  titel: 'Gewogen afwijken van het protocol',
  knop: 'Leg de afweging vast',
  terug: 'zelfonderzoek',
  opdracht: { naam: 'protocolAfwijken', handeling: 'onderzoek.beoordelen', beslis: protocolAfwijken },
  gevolgen: () => ['Vast staat waarvan u afwijkt, waarom, wie dat deed en wanneer.'],
  ...vragen({
    waarvan: keuze({
      label: 'Waarvan wijkt u af?',
      uit: k => zelfonderzoekVan(k.protocol).afwijkingen,
      anders: 'Kies waarvan u afwijkt.',
    }),
    reden: vak({
      label: 'Welke belangen woog u, en wat doet u anders?',
      soort: 'reden',
      regels: 5,
      anders: 'Schrijf uw afweging op.',
    }),
  }),
  weigeringen: {
    dossierDicht: 'De inhoud van dit dossier is vernietigd.',
    keuzeOnbekend,
  },
})
