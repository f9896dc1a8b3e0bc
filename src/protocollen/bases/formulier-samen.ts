import type { Formulierstap } from '../formulier.ts'
import { formulier } from './formulier.ts'

const over = (...is: string[]) => ({ veld: 'onderwerp', is })

const onderwerp: Formulierstap = {
  code: 'onderwerp',
  titel: 'Waar gaat het over?',
  velden: [
    {
      code: 'onderwerp',
      label: 'Waar gaat het over?',
      type: 'keuze',
      verplicht: true,
      naar: 'onderwerp',
      opties: [
        { code: 'personen', naam: 'Een of meer personen' },
        {
          code: 'groep',
          naam: 'Een groep',
          uitleg: 'Bijvoorbeeld kinderen in een opvang. U hoeft geen namen te weten.',
        },
        {
          code: 'verschijnsel',
          naam: 'Iets wat steeds weer gebeurt',
          uitleg: 'Bijvoorbeeld jongeren die op één plek worden geronseld.',
        },
      ],
    },
  ],
}

const groep: Formulierstap = {
  code: 'groep',
  titel: 'Om welke mensen gaat het?',
  uitleg: 'Een schatting is genoeg. Weet u namen? Noem ze bij wat er is gebeurd.',
  velden: [
    {
      code: 'groep_omschrijving',
      label: 'Beschrijf de groep, of wat er steeds gebeurt',
      type: 'tekst',
      verplicht: true,
      naar: 'groep.omschrijving',
      alsAntwoord: over('groep', 'verschijnsel'),
    },
    {
      code: 'groep_aantal',
      label: 'Om hoeveel mensen gaat het, ongeveer?',
      type: 'tekst',
      verplicht: false,
      naar: 'groep.aantal',
      alsAntwoord: over('groep', 'verschijnsel'),
    },
    {
      code: 'groep_leeftijden',
      label: 'Hoe oud zijn ze, ongeveer?',
      type: 'tekst',
      verplicht: false,
      naar: 'groep.leeftijden',
      alsAntwoord: over('groep', 'verschijnsel'),
    },
  ],
}

const partners: Formulierstap = {
  code: 'partners',
  titel: 'Wie melden er nog meer?',
  uitleg: 'Uw organisatie is het aanspreekpunt. De melding telt één keer.',
  voor: ['professional'],
  velden: [
    {
      code: 'partners',
      label: 'De andere organisaties',
      type: 'partners',
      verplicht: true,
      naar: 'partners',
      alsAntwoord: { veld: 'samen', is: ['ja'] },
    },
  ],
}

const samen: Formulierstap['velden'][number] = {
  code: 'samen',
  label: 'Meldt u samen met andere organisaties?',
  type: 'janee',
  verplicht: false,
  naar: 'anders',
  voor: ['professional'],
}

const erbij: Readonly<Record<string, (stap: Formulierstap) => Formulierstap[]>> = {
  betrokkene: stap => [
    onderwerp,
    groep,
    { ...stap, velden: stap.velden.map(veld => ({ ...veld, alsAntwoord: over('personen') })) },
  ],
  organisatie: stap => [{ ...stap, velden: [...stap.velden, samen] }, partners],
}

/** The form of an incident desk that also asks for a group or a phenomenon, and for organisations that report together. */
export const formulierSamen: Formulierstap[] = formulier.flatMap(stap => erbij[stap.code]?.(stap) ?? [stap])
