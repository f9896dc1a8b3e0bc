import { expect, test } from 'vitest'
import { context, desk, zaak } from '../../tests/opstelling/zaak.ts'
import type { Gezinscheck, Pandsluiting } from '../begrippen/feiten/pandsluiting.ts'
import { bijzonderVan } from '../protocollen/bases/bijzonder.ts'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { vaststellen } from './acten/advies.tsx'
import { gezin } from './acten/gezin.tsx'
import { stelBeeldSamen } from './adviestekst.ts'

const { protocol, nieuwId } = context()
const check: Gezinscheck = {
  situatie: 's',
  kinderen: true,
  veiligheid: { oordeel: 'onveilig', dag: '2026-04-08', bekekenDoor: 'wijkteam', toelichting: 'v' },
  hulp: { stand: 'gestart', sinds: null, toelichting: 'h' },
  samen: { met: ['wijkteam'], dag: '2026-04-09' },
  op: '2026-04-09T10:00:00.000Z',
  door: 'ik',
}
const formulier = {
  kinderen: 'nee',
  oordeel: 'onveilig',
  bekekenDoor: 'wijkteam',
  'bekeken-dag': '8',
  'bekeken-maand': '4',
  'bekeken-jaar': '2026',
  veiligheid: 'De kinderen waren alleen thuis.',
}

test('saying that there are no children keeps what was found out about their safety', () => {
  const kennis = { zaak: zaak(), protocol, collegas: new Map(), nu: new Date(), desk, inhoud: null }
  const gelezen = gezin.lees(formulier, zaak(), nieuwId, kennis as never)
  expect(gelezen).toMatchObject({
    ok: true,
    invoer: { kinderen: false, veiligheid: { oordeel: 'onveilig', dag: '2026-04-08' } },
  })
  expect(gelezen.ok && gelezen.teksten?.map(t => t.tekst)).toEqual(['De kinderen waren alleen thuis.'])
})

test('what is kept so is not in the advice, until there are children again', () => {
  const p = bijzonderVan(protocol).pandsluiting
  const tekst = (id: string | null | undefined) => (id === 'v' ? 'Alleen thuis.' : undefined)
  expect(stelBeeldSamen({ ...check, kinderen: false }, p, tekst)).not.toMatch(/Alleen thuis|of de kinderen veilig zijn/)
  expect(stelBeeldSamen(check, p, tekst)).toMatch(/Alleen thuis/)
})

const concept = { beeld: 'b', advies: 'a', op: '2026-04-09T11:00:00.000Z', door: 'ik' }
const g = (anders: Partial<Pandsluiting>) =>
  ({
    protocol,
    teksten: new Map(),
    zaak: zaak({
      werk: {
        pandsluiting: {
          check,
          concept,
          vastgesteld: null,
          aanvullingen: [],
          besluiten: [],
          opvolgingen: [],
          nietNodig: null,
          ...anders,
        },
      },
    }),
  }) as unknown as Geopend

test.each([
  ['a draft from before what was found out since', { check: { ...check, op: '2026-04-09T12:00:00.000Z' } }, 'advies'],
  ['no draft', { concept: null }, 'advies'],
  ['a picture that is not complete', { check: { ...check, hulp: null } }, 'gezin'],
  ['an advice that is settled', { vastgesteld: concept, concept: null }, 'aanvullen'],
])('%s is not offered to be settled, and says where to go', (_, anders, pad) => {
  expect(vaststellen.kanNiet?.(g(anders), '', {})?.verder?.pad).toBe(`pandsluiting/${pad}`)
})

test('a draft that names everything can be settled', () => {
  expect(vaststellen.kanNiet?.(g({}), '', {})).toBeNull()
})
