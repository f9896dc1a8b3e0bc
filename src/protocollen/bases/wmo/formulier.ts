import type { Formulierstap } from '../../formulier.ts'
import { formulier as incident } from '../formulier.ts'

const weetNiet = [
  { code: 'ja', naam: 'Ja' },
  { code: 'nee', naam: 'Nee' },
  { code: 'weet_niet', naam: 'Weet ik niet' },
]

/** The pages that a supervisor asks otherwise than an incident desk; the others are the same. */
const eigen: readonly Formulierstap[] = [
  {
    code: 'soort',
    titel: 'Wat meldt u?',
    velden: [
      {
        code: 'soort',
        voor: ['professional'],
        label: 'Wat meldt u?',
        uitleg: 'Twijfelt u? Kies wat het dichtst in de buurt komt, of bel ons. De toezichthouder beoordeelt het.',
        type: 'keuze',
        verplicht: true,
        naar: 'soort',
        optiesUit: 'soorten',
      },
      {
        code: 'soort_inwoner',
        voor: ['inwoner'],
        label: 'Wat past het beste?',
        uitleg: 'Weet u het niet zeker? Kies wat het dichtst in de buurt komt. Wij bekijken wat het is.',
        type: 'keuze',
        verplicht: true,
        naar: 'soort',
        opties: [
          { code: 'calamiteit', naam: 'Er is iets ernstigs gebeurd', uitleg: 'Iemand is overleden of zwaar gewond.' },
          { code: 'geweld', naam: 'Er was geweld of seksueel misbruik', uitleg: 'Ook dreigen of kleineren telt mee.' },
          { code: 'vraag', naam: 'Ik heb een vraag of ik twijfel' },
        ],
      },
      {
        code: 'over_aanbieder',
        voor: ['inwoner'],
        label: 'Over welke zorgorganisatie gaat het?',
        type: 'tekst',
        verplicht: false,
        naar: 'anders',
      },
    ],
  },
  {
    code: 'veiligheid',
    titel: 'Is iedereen nu veilig?',
    uitleg: 'Is er nu gevaar? Bel dan 112.',
    velden: [
      {
        code: 'veilig',
        label: 'Is iedereen nu veilig?',
        urgentBij: ['nee'],
        type: 'keuze',
        verplicht: true,
        naar: 'anders',
        opties: weetNiet,
      },
    ],
  },
  {
    code: 'gedaan',
    titel: 'Wat is er al gedaan?',
    voor: ['professional'],
    velden: [
      {
        code: 'gedaan',
        label: 'Welke stappen heeft uw organisatie gezet?',
        uitleg: 'Bijvoorbeeld: nazorg, risico’s bekeken, kans op herhaling bekeken, politie, andere inspectie.',
        type: 'tekstvak',
        verplicht: false,
        naar: 'anders',
      },
      {
        code: 'voorziening',
        label: 'Welke Wmo-ondersteuning kreeg de cliënt?',
        type: 'tekst',
        verplicht: false,
        naar: 'anders',
      },
      {
        code: 'bestuur',
        label: 'Wie is voorzitter van het bestuur, directeur of eigenaar?',
        uitleg: 'Die krijgt van ons een eigen bevestiging.',
        type: 'tekst',
        verplicht: false,
        naar: 'anders',
      },
    ],
  },
]

const zegWaar = (stap: Formulierstap): Formulierstap => ({
  ...stap,
  velden: stap.velden.map(v =>
    v.code === 'inwoner_naam'
      ? { ...v, uitleg: 'U mag dit leeg laten. Met het nummer en de code kunt u ons later schrijven.' }
      : v,
  ),
})

export const formulier: Formulierstap[] = incident.map(stap => eigen.find(e => e.code === stap.code) ?? zegWaar(stap))
