import { expect, test } from 'vitest'
import type { Formulier } from '../web/route/verzoek.ts'
import { leesOnderwerp } from './onderwerp.tsx'

test.each<[string, Formulier, object]>([
  ['nothing said is about persons', {}, { onderwerp: 'personen', tekst: {}, fouten: [] }],
  [
    'a group with what is known of it',
    { onderwerp: 'groep', groep_omschrijving: 'Kinderen in de opvang', groep_aantal: 'circa 15' },
    {
      onderwerp: 'groep',
      tekst: { groep: { omschrijving: 'Kinderen in de opvang', aantal: 'circa 15', leeftijden: '' } },
    },
  ],
  [
    'a group of which nothing is said asks what it is',
    { onderwerp: 'verschijnsel' },
    { fouten: [{ naam: 'groep_omschrijving' }] },
  ],
  [
    'what was typed about a group is not dropped when the choice was forgotten',
    { onderwerp: 'personen', groep_omschrijving: 'Jongeren op het plein' },
    { onderwerp: 'groep', fouten: [] },
  ],
  [
    'partners, without the rows that stayed empty',
    { 'partner-1-organisatie': 'School', 'partner-3-organisatie': 'Voogdij', 'partner-3-rol': 'voogd' },
    { tekst: { partners: [{ organisatie: 'School' }, { organisatie: 'Voogdij', rol: 'voogd' }] }, fouten: [] },
  ],
  [
    'a contact without an organisation is said at its row',
    { 'partner-2-contact': 'Wim' },
    { fouten: [{ naam: 'partner-2-organisatie', tekst: 'Vul de naam in van organisatie 3.' }] },
  ],
])('%s', (_, f, verwacht) => expect(leesOnderwerp(f)).toMatchObject(verwacht))
