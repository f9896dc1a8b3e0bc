import { expect, test } from 'vitest'
import { DE_TOEZICHTHOUDER, metNamen } from './termijnstand.ts'

const reden = '0191d9a0-0000-7000-8000-000000000001'
const wie = '0191d9a0-0000-7000-8000-000000000002'
const femke = new Map([[wie, { naam: 'Femke' }]])
const teksten = new Map([[reden, 'Twee leden zijn\nuitgevallen.']])
const uitleg = (r = reden) => `Verlengd met 14 dagen (${r}; besluit: ${wie}): vr 29 mei 2026.`

test.each([
  [
    'with the reason, for who may read it',
    uitleg(),
    femke,
    { teksten },
    '(‘Twee leden zijn uitgevallen’; besluit: Femke)',
  ],
  [
    'without texts it stands in the timeline',
    uitleg(),
    femke,
    undefined,
    '(waarom staat in de tijdlijn; besluit: Femke)',
  ],
  [
    'who is outside reads what was meant for them',
    uitleg(),
    DE_TOEZICHTHOUDER,
    { teksten, buiten: true },
    '(‘Twee leden zijn uitgevallen’; besluit: de toezichthouder)',
  ],
  [
    'and of the rest neither the reason nor a timeline',
    uitleg(),
    DE_TOEZICHTHOUDER,
    { teksten: new Map(), buiten: true },
    'Verlengd met 14 dagen (besluit: de toezichthouder):',
  ],
  [
    'also where it was written before',
    uitleg('waarom staat in de tijdlijn'),
    DE_TOEZICHTHOUDER,
    { teksten, buiten: true },
    'Verlengd met 14 dagen (besluit: de toezichthouder):',
  ],
] as const)('an extension explains itself: %s', (_, tekst, namen, redenen, verwacht) =>
  expect(metNamen(tekst, namen, redenen)).toContain(verwacht),
)
