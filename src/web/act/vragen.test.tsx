import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { context, zaak } from '../../../tests/opstelling/zaak.ts'
import type { Formulier } from '../route/verzoek.ts'
import { collega, collegaOfNiets, jaNee, keuze, keuzeUit, lijst, vinkje, vinkjes } from './soorten/keuze.tsx'
import { meegestuurd } from './soorten/mee.tsx'
import { dag, dagOfNiets, moment, momentOfNiets } from './soorten/moment.tsx'
import { aantal, regel, vak, vakOfNiets } from './soorten/tekst.tsx'
import { alleenAls, omgezet, perStuk, type Vraag, vragen } from './vragen.tsx'

const { protocol } = context()
const soorten = [
  { code: 'a', naam: 'Appel' },
  { code: 'p', naam: 'Peer', uitleg: 'Geen druif.' },
]
const weg = { id: 'c2', naam: 'Wie Weg Is', rollen: ['medewerker'], actief: false }
const collegas = new Map([
  ['c1', { id: 'c1', naam: 'Wie Er Is', rollen: ['medewerker'], actief: true }],
  ['c2', weg],
])
const kennis = { protocol, collegas, nu: new Date('2026-04-14T09:00:00.000Z'), inhoud: null } as never

const lees = (f: Formulier, lijstje: Readonly<Record<string, Vraag<unknown>>>) => {
  let n = 0
  return vragen(lijstje).lees(f, zaak(), () => `id${++n}`, kennis)
}
/** What one question makes of a form: its answer, or what is said at which field. */
const een = (vraag: Vraag<unknown>, f: Formulier) => {
  const uit = lees(f, { q: vraag })
  return uit.ok ? (uit.invoer as { q: unknown }).q : uit.fouten.map(x => `${x.naam}: ${x.tekst}`)
}

const l = { label: 'L', anders: 'moet' }
const t = { ...l, soort: 's' }
const uit = () => soorten
const vast = [
  { waarde: 'x', label: 'X' },
  { waarde: 'y', label: 'Y' },
] as const
const dagveld = { 'q-dag': '6', 'q-maand': '5', 'q-jaar': '2026' }
const wie = () => [...collegas.values()].filter(c => c.actief) as never

test.each<[string, Vraag<unknown>, Formulier, unknown]>([
  ['a text is an id', vak(t), { q: 'Tekst' }, 'id1'],
  ['a text that must be there', vak(t), { q: '  ' }, ['q: moet']],
  ['a text that may be empty', vakOfNiets(t), {}, null],
  ['a line that must be there', regel(t), {}, ['q: moet']],
  ['one of a protocol', keuze({ ...l, uit }), { q: 'p' }, 'p'],
  ['not of the protocol', keuze({ ...l, uit }), { q: 'druif' }, ['q: moet']],
  ['one of two', keuzeUit({ ...l, opties: vast }), { q: 'y' }, 'y'],
  ['none of two', keuzeUit({ ...l, opties: vast }), { q: 'z' }, ['q: moet']],
  ['yes', jaNee(l), { q: 'ja' }, true],
  ['no', jaNee(l), { q: 'nee' }, false],
  ['neither', jaNee(l), { q: 'misschien' }, ['q: moet']],
  ['in a list', lijst({ ...l, opties: () => vast }), { q: 'x' }, 'x'],
  ['not in a list', lijst({ ...l, opties: () => vast }), { q: 'w' }, ['q: moet']],
  ['some of a protocol, and what is not', vinkjes({ ...l, uit }), { q: ['a', 'druif'] }, ['a']],
  ['none where one is needed', vinkjes({ ...l, uit }), {}, ['q: moet']],
  ['none where none is fine', vinkjes({ label: 'L', uit }), {}, []],
  ['a box', vinkje({ label: 'L', tekst: 'T' }), { q: 'ja' }, true],
  ['no box', vinkje({ label: 'L', tekst: 'T' }), {}, false],
  ['a number', aantal({ ...l, hoogstens: 9 }), { q: '9' }, 9],
  ['too many', aantal({ ...l, hoogstens: 9 }), { q: '10' }, ['q: moet']],
  ['none at all', aantal(l), { q: '0' }, ['q: moet']],
  ['no number', aantal(l), { q: 'drie' }, ['q: moet']],
  ['half', aantal(l), { q: '1.5' }, ['q: moet']],
  ['a day', dag(l), dagveld, '2026-05-06'],
  [
    'a day that is not there',
    dag(l),
    { ...dagveld, 'q-dag': '31', 'q-maand': '2' },
    ['q: 31-2-2026 bestaat niet. Kijk de datum na.'],
  ],
  ['a day that must be there', dag(l), {}, ['q: moet']],
  ['no day', dagOfNiets({ label: 'L' }), {}, null],
  ['a moment', moment(l), { ...dagveld, 'q-tijd': '21:45' }, '2026-05-06T19:45:00.000Z'],
  ['a moment without its time', moment(l), dagveld, ['q-tijd: Vul ook de tijd in. Ongeveer mag.']],
  ['no moment', momentOfNiets({ label: 'L' }), {}, null],
  ['what travels along', meegestuurd(), { q: 'z9' }, 'z9'],
  ['a colleague', collega({ ...l, wie }), { q: 'c1' }, 'c1'],
  ['a colleague who left: for the command to refuse', collega({ ...l, wie }), { q: 'c2' }, 'c2'],
  ['nobody', collega({ ...l, wie }), { q: '' }, ['q: moet']],
  ['nobody, which may be', collegaOfNiets({ label: 'L', wie, leeg: '-' }), {}, null],
  ['in other terms', omgezet(jaNee(l), w => (w ? 1 : 0)), { q: 'nee' }, 0],
  ['not asked', alleenAls(() => false, jaNee(l), 'bekend'), {}, 'bekend'],
  ['asked after all', alleenAls(() => true, jaNee(l), 'bekend'), {}, ['q: moet']],
  [
    'each of a list',
    perStuk(uit, o => jaNee({ ...l, anders: o.naam })),
    { 'q-a': 'ja', 'q-p': 'nee' },
    {
      a: true,
      p: false,
    },
  ],
  ['one of them missing', perStuk(uit, o => jaNee({ ...l, anders: o.naam })), { 'q-a': 'ja' }, ['q-p: Peer']],
])('%s', (_, vraag, f, wat) => expect(een(vraag, f)).toEqual(wat))

test('every fault is named together, also of what does not go together', () => {
  const gelezen = vragen(
    { een: vak(t), twee: jaNee(l), drie: vakOfNiets(t) },
    w => w,
    ({ twee }) => (twee === false ? [{ naam: 'twee', tekst: 'samen' }] : []),
  ).lees({ twee: 'nee' }, zaak(), () => 'id', kennis)
  expect(gelezen).toEqual({
    ok: false,
    fouten: [
      { naam: 'een', tekst: 'moet' },
      { naam: 'twee', tekst: 'samen' },
    ],
  })
})

test('the texts come along in the order of the questions, empty ones do not', () => {
  const gelezen = lees(
    { een: 'Eerst', drie: 'Dan' },
    { een: vak(t), twee: vakOfNiets(t), drie: vak({ ...t, soort: 'd' }) },
  )
  expect(gelezen).toEqual({
    ok: true,
    invoer: { een: 'id1', twee: null, drie: 'id2' },
    teksten: [
      { id: 'id1', soort: 's', tekst: 'Eerst' },
      { id: 'id2', soort: 'd', tekst: 'Dan' },
    ],
  })
})

test.each([
  ['what it begins with', {}, 'Begin'],
  ['what was typed', { een: 'Getypt' }, 'Getypt'],
  ['nothing, when that was typed', { een: '' }, ''],
])('a field holds %s', (_, f, staat) => {
  const { velden } = vragen({ een: vak({ ...t, begin: () => 'Begin' }) })
  const html = renderToStaticMarkup(velden({ f, fouten: {}, g: { protocol }, v: {} } as never))
  expect(/<textarea[^>]*>([^<]*)</.exec(html)?.[1]?.trim()).toBe(staat)
})
