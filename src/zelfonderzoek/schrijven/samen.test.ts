import { expect, test } from 'vitest'
import type { Deel } from '../../zaken/aanbieder/delen.ts'
import { type Geschreven, verwerk, voegSamen } from './samen.ts'

const deel = (anders: Partial<Deel> = {}): Deel => ({
  ...{ id: 'een', deel: 'feiten', versie: 3, naast: false, tekst: 'Van Anna.', auteurs: ['Anna'], op: 'toen' },
  ...anders,
})
const doe = (delen: readonly Deel[], g: Partial<Geschreven>, auteur = 'Bram') =>
  verwerk(delen, { deel: 'feiten', tekst: 'Van Bram.', was: null, ...g }, auteur, 'nu', () => 'nieuw')

test.each([
  ['the first text of a part is saved', [], { was: null }, { stand: 'bewaard', rij: { id: 'nieuw', versie: 1 } }],
  [
    'who saw what stands there writes over it',
    [deel()],
    { was: 3 },
    { stand: 'bewaard', rij: { id: 'een', versie: 4 } },
  ],
  ['both who wrote are named, the last one first', [deel()], { was: 3 }, { rij: { auteurs: ['Bram', 'Anna'] } }],
  [
    'the same text once more is nothing new',
    [deel()],
    { tekst: 'Van Anna.', was: 1 },
    { stand: 'gelijk', deel: { versie: 3 } },
  ],
  [
    'who saw an older text does not overwrite it',
    [deel()],
    { was: 2 },
    { stand: 'naast', rij: { naast: true }, door: 'Anna' },
  ],
  ['nor who saw none', [deel()], { was: null }, { stand: 'naast', rij: { tekst: 'Van Bram.', auteurs: ['Bram'] } }],
  ['emptying a part is writing too', [deel()], { tekst: '', was: 3 }, { stand: 'bewaard', rij: { tekst: '' } }],
  [
    'going on after a collision goes on in the same text beside it',
    [deel(), deel({ id: 'naast', naast: true, auteurs: ['Bram'], versie: 1 })],
    { was: 2 },
    { stand: 'naast', rij: { id: 'naast', versie: 2 } },
  ],
  [
    'but never in that of another',
    [deel(), deel({ id: 'naast', naast: true, auteurs: ['Chris'], versie: 1 })],
    { was: 2 },
    { stand: 'naast', rij: { id: 'nieuw' } },
  ],
  [
    'what was written as a fact of the dossier gets a row of its own',
    [deel({ versie: 0 })],
    { was: 0 },
    { stand: 'bewaard', rij: { id: 'nieuw', versie: 1 } },
  ],
  [
    'a page writes over what it saved itself, though it saw an older version',
    [deel({ venster: { id: 'w', beurt: 1 } })],
    { was: 2, venster: { id: 'w', beurt: 2 } },
    { stand: 'bewaard', rij: { id: 'een', versie: 4, venster: { beurt: 2 } } },
  ],
  [
    'but not with what it sent before',
    [deel({ venster: { id: 'w', beurt: 3 } })],
    { was: 3, venster: { id: 'w', beurt: 2 } },
    { stand: 'gelijk' },
  ],
  [
    'another window of the same author may be in conflict',
    [deel({ venster: { id: 'w', beurt: 1 }, auteurs: ['Bram'] })],
    { was: 2, venster: { id: 'x', beurt: 2 } },
    { stand: 'naast' },
  ],
] as const)('%s', (_, delen, g, verwacht) => expect(doe(delen, g)).toMatchObject(verwacht))

test('a text beside another is put under it, with both names', () => {
  const delen = [deel(), deel({ id: 'naast', naast: true, tekst: 'Van Bram.', auteurs: ['Bram'] })]
  expect(voegSamen(delen, 'naast', 'nu')).toMatchObject({
    ...{ id: 'een', tekst: 'Van Anna.\n\nVan Bram.', versie: 4, auteurs: ['Bram', 'Anna'] },
  })
  expect(voegSamen(delen, 'een', 'nu')).toBeNull()
  const namen = delen.map(d => ({ ...d, deel: 'bestuurder_naam', venster: { id: 'w', beurt: 1 } }))
  expect(voegSamen(namen, 'naast', 'nu')).toMatchObject({ tekst: 'Van Anna., Van Bram.' })
  expect(voegSamen(namen, 'naast', 'nu')).not.toHaveProperty('venster')
})
