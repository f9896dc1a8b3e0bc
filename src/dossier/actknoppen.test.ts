import { expect, test } from 'vitest'
import { context, zaak } from '../../tests/opstelling/zaak.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { actenVoor } from './actknoppen.ts'

const { protocol } = context()
const vraag = zaak({ status: 'gesloten', kenmerken: { ...zaak().kenmerken, soort: 'adviesvraag' } })
const gevoegd: NonNullable<Zaak['werk']['gevoegd']> = {
  bij: 'ander',
  nummer: '2026-0002-Y',
  op: '2026-04-03T07:00:00.000Z',
  meldingen: [],
  betrokkenheden: [],
  was: {
    status: 'ontvangen',
    gescreendOp: null,
    kenmerken: vraag.kenmerken,
    vertrouwelijkheid: 'gewoon',
    team: [],
  },
  termijnen: [],
  taken: [],
}
const knoppen = (z: Zaak) => actenVoor(z, protocol, 'ik').map(a => a.pad)

test('a question that is closed is answered further or becomes a report; one that is joined does neither', () => {
  expect(knoppen(vraag)).toEqual(expect.arrayContaining(['antwoord', 'wordt-melding', 'heropenen', 'notitie']))
  expect(knoppen({ ...vraag, werk: { gevoegd } })).toEqual(['notitie', 'vertrouwelijkheid', 'vernietigen'])
})

test('taking over is offered to a colleague, and not to who has the dossier', () => {
  const mijn = zaak({ status: 'in_behandeling', behandelaar: 'ik' })
  expect(knoppen(mijn)).not.toContain('overnemen')
  expect(knoppen({ ...mijn, behandelaar: 'zij' })).toContain('overnemen')
  expect(knoppen({ ...mijn, behandelaar: null })).toContain('overnemen')
})
