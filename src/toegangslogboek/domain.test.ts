import { expect, test } from 'vitest'
import type { Rol } from '../begrippen/rol.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import type { Collega } from '../toegang/gebruikersnamen.ts'
import { begin } from '../zaken/verloop/begin.ts'
import { openersVan } from './domain.ts'

const NU = new Date('2026-04-02T08:00:00.000Z')
const mens = (id: string, ...rollen: Rol[]): Collega => ({ id, naam: id, rollen, actief: true })
const collegas: readonly Collega[] = [
  mens('eva', 'medewerker'),
  mens('teun', 'medewerker'),
  mens('carl', 'medewerker'),
  mens('coos', 'coordinator'),
  mens('fatma', 'privacyfunctionaris'),
  mens('bea', 'beheerder'),
  { ...mens('weg', 'coordinator'), actief: false },
]
const zaak: Zaak = {
  ...begin('l', 'z', '2026-0001-X'),
  status: 'in_behandeling',
  behandelaar: 'eva',
  team: ['teun'],
  vertrouwelijkheid: 'vertrouwelijk',
}
const wie = (z: Partial<Zaak>, nood = new Map<string, string>()) =>
  openersVan({ ...zaak, ...z }, collegas, nood, NU).map(o => `${o.collega.id}: ${o.waarom}`)

test.each([
  ['a confidential dossier opens for its handler and team', {}, ['eva: behandelaar', 'teun: team']],
  [
    'an ordinary one for everybody who handles',
    { vertrouwelijkheid: 'gewoon' },
    ['eva: behandelaar', 'teun: team', 'carl: rol', 'coos: rol'],
  ],
  [
    'a report that nobody took up for who screens',
    { status: 'ontvangen', behandelaar: null, team: [] },
    ['coos: screener'],
  ],
  [
    'a shielded one that everybody left for nobody',
    { vertrouwelijkheid: 'afgeschermd', behandelaar: 'weg', team: [] },
    [],
  ],
] as const)('%s', (_, z, verwacht) => expect(wie(z as Partial<Zaak>)).toEqual(verwacht))

test('who broke the glass is named as such, with the end of it', () => {
  const nood = new Map([['carl', '2026-04-02T08:40:00.000Z']])
  expect(wie({}, nood)).toEqual(['eva: behandelaar', 'teun: team', 'carl: noodknop'])
  expect(openersVan(zaak, collegas, nood, NU).at(-1)?.tot).toBe('2026-04-02T08:40:00.000Z')
})
