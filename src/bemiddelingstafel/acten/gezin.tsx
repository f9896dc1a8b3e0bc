import { act } from '../../web/act/act.ts'
import { jaNee, keuze, vinkjes } from '../../web/act/soorten/keuze.tsx'
import { dag, dagOfNiets } from '../../web/act/soorten/moment.tsx'
import { vak } from '../../web/act/soorten/tekst.tsx'
import { vragen } from '../../web/act/vragen.tsx'
import { gezinOpTafelZetten, gezinStabielVerklaren, gezinVanTafelHalen, hercontroleDoen } from '../domain.ts'
import { handeling, nietOpTafel, protocolVan, terug, weigeringen } from './velden.ts'

export const opTafel = act({
  pad: 'bemiddelingstafel/aanmelden',
  titel: 'Op de bemiddelingstafel zetten',
  knop: 'Zet op de tafel',
  terug,
  opdracht: { naam: 'gezinOpTafelZetten', handeling, beslis: gezinOpTafelZetten },
  gevolgen: () => ['Het gezin staat op de lijst van de volgende bijeenkomst, tot het stabiel is.'],
  ...vragen({
    reden: vak({
      label: 'Waarom is de tafel nodig?',
      uitleg: 'Wat lukte niet, en wat moet de tafel doen?',
      soort: 'reden',
      anders: 'Schrijf op waarom de tafel nodig is.',
    }),
  }),
  weigeringen: { ...weigeringen, alOpTafel: 'Dit gezin staat al op de tafel.' },
})

const criteriaOntbreken = 'Het gezin is pas stabiel als alles in de lijst klopt. Tot die tijd blijft het op de tafel.'

export const stabiel = act({
  pad: 'bemiddelingstafel/stabiel',
  titel: 'Het gezin is stabiel',
  knop: 'Leg vast dat het stabiel is',
  terug,
  opdracht: { naam: 'gezinStabielVerklaren', handeling, beslis: gezinStabielVerklaren },
  gevolgen: () => ['Het gezin gaat van de tafel. Op de dag die u kiest, kijkt iemand of het zo is gebleven.'],
  ...vragen({
    criteria: vinkjes({
      label: 'Wat klopt er?',
      uitleg: 'Een gezin is stabiel als dit allemaal klopt.',
      uit: k => protocolVan(k).stabiel,
      anders: criteriaOntbreken,
    }),
    hercontrole: dag({
      label: 'Wanneer kijkt iemand opnieuw?',
      anders: 'Vul in op welke dag iemand opnieuw kijkt.',
    }),
    toelichting: vak({
      label: 'Waar blijkt het uit?',
      soort: 'toelichting',
      anders: 'Schrijf op waar het uit blijkt.',
    }),
  }),
  weigeringen: {
    ...weigeringen,
    nietOpTafel,
    criteriaOntbreken,
    afsprakenOpen: 'Er staan nog afspraken open. Rond die eerst af.',
    dagVoorbij: 'De dag om opnieuw te kijken moet na vandaag liggen.',
  },
})

export const hercontrole = act({
  pad: 'bemiddelingstafel/hercontrole',
  titel: 'Opnieuw gekeken',
  knop: 'Leg vast',
  terug,
  opdracht: { naam: 'hercontroleDoen', handeling, beslis: hercontroleDoen },
  gevolgen: () => ['Gaat het niet goed, dan staat het gezin meteen weer op de tafel.'],
  ...vragen(
    {
      stabiel: jaNee({
        label: 'Is het gezin nog stabiel?',
        woorden: ['Ja', 'Nee, terug op de tafel'],
        anders: 'Kies of het gezin nog stabiel is.',
      }),
      verslag: vak({ label: 'Hoe gaat het?', soort: 'verslag', anders: 'Schrijf op hoe het gaat.' }),
      volgende: dagOfNiets({ label: 'Wanneer kijkt iemand weer?', uitleg: 'Laat leeg als het niet meer nodig is.' }),
    },
    w => ({ ...w, volgende: w.stabiel ? w.volgende : null }),
  ),
  weigeringen: {
    ...weigeringen,
    heropenEerst: 'Heropen eerst het dossier: dan kan het gezin terug op de tafel.',
    nietStabiel: 'Er is voor dit gezin geen hercontrole afgesproken.',
    dagVoorbij: 'De dag om weer te kijken moet na vandaag liggen.',
  },
})

export const vanTafel = act({
  pad: 'bemiddelingstafel/einde',
  titel: 'Van de bemiddelingstafel halen',
  knop: 'Haal van de tafel',
  terug,
  opdracht: { naam: 'gezinVanTafelHalen', handeling, beslis: gezinVanTafelHalen },
  gevolgen: () => ['De tafel stopt met dit gezin, terwijl het nog niet stabiel is.'],
  ...vragen({
    reden: keuze({ label: 'Waarom?', uit: k => protocolVan(k).eindredenen, anders: 'Kies waarom.' }),
    toelichting: vak({
      label: 'Toelichting: wie gaat verder met het gezin?',
      soort: 'toelichting',
      anders: 'Schrijf op wie verdergaat met het gezin.',
    }),
  }),
  weigeringen: { ...weigeringen, nietOpTafel },
})
