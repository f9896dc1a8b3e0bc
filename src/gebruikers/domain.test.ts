import { expect, test } from 'vitest'
import { type Gebruiker, gebruikerWijzigen, type Wijziging } from './domain.ts'

const anna: Gebruiker = {
  id: 'anna',
  naam: 'Anna',
  rollen: ['medewerker'],
  uitgever: 'demo',
  actief: true,
  aangemeld: false,
}
const vanBuiten: Gebruiker = { ...anna, uitgever: 'https://aanmelden.voorbeeld.invalid' }

test.each<[string, Gebruiker, Wijziging, string | null, unknown]>([
  ['access is closed by an administrator', anna, { soort: 'blokkeren' }, 'tom', { ok: true, actief: false }],
  ['and opened again', { ...anna, actief: false }, { soort: 'deblokkeren' }, 'tom', { ok: true, actief: true }],
  ['also of somebody from the organisation', vanBuiten, { soort: 'blokkeren' }, 'tom', { ok: true, actief: false }],
  ['nobody closes their own', anna, { soort: 'blokkeren' }, 'anna', { weigering: 'uzelf' }],
  [
    'nobody gives themselves a role',
    anna,
    { soort: 'rollen', rollen: ['coordinator'] },
    'anna',
    { weigering: 'uzelf' },
  ],
  [
    'an invented user gets other roles',
    anna,
    { soort: 'rollen', rollen: ['beheerder'] },
    'tom',
    { rollen: ['beheerder'] },
  ],
  ['but not none', anna, { soort: 'rollen', rollen: [] }, 'tom', { weigering: 'geenRol' }],
  [
    'roles of the organisation are changed there',
    vanBuiten,
    { soort: 'rollen', rollen: ['beheerder'] },
    'tom',
    { weigering: 'rollenVanAanbieder' },
  ],
  [
    'also from the command line',
    vanBuiten,
    { soort: 'rollen', rollen: ['beheerder'] },
    null,
    { weigering: 'rollenVanAanbieder' },
  ],
])('%s', (_, gebruiker, wijziging, door, verwacht) =>
  expect(gebruikerWijzigen(gebruiker, wijziging, door)).toMatchObject(verwacht as object),
)
