import { expect, test } from 'vitest'
import { zetTerug } from './terugzetten.tsx'
import { kenmerk, veldenIn } from './vorm.ts'

const ID = '11111111-1111-4111-8111-111111111111'
const pagina = (vorm: string) => `<!doctype html><html><body><main>${vorm}</main></body></html>`
const vorm = (velden: string, actie = '/d/x') => `<form method="post" action="${actie}">${velden}</form>`
const terug = (velden: string, formulier: Record<string, string | string[]>, actie?: string) =>
  zetTerug(pagina(vorm(velden, actie)), { id: ID, pad: '/d/x', formulier })

/** The state of a page's fields: name, value, and whether it is set. */
const stand = (html: string | null): string[] =>
  veldenIn(html ?? '')
    .filter(v => !v.naam.startsWith('_'))
    .flatMap(({ naam, soort, html: veld }) => {
      const aan = (tag: string) => (/ (checked|selected)=""/.test(tag) ? '!' : '')
      if (soort === 'lijst')
        return [...veld.matchAll(/<option[^>]*>/g)].map(o => `optie=${kenmerk(o[0], 'value')}${aan(o[0])}`)
      if (soort === 'knop') return []
      const tekst = soort === 'tekstvak' ? (/>([^<]*)</.exec(veld)?.[1] ?? '') : kenmerk(veld, 'value')
      return [`${soort === 'stil' ? 'stil ' : ''}${naam}=${tekst}${aan(veld)}`]
    })

const radio = (waarde: string, aan = '') => `<input type="radio" name="a" value="${waarde}"${aan}>`
const vink = (waarde: string, aan = '') => `<input type="checkbox" name="a" value="${waarde}"${aan}>`
const lijst =
  '<select name="a"><option value="">-</option><option value="x" selected="">X</option><option value="y">Y</option></select>'

test.each<[string, string, Record<string, string | string[]>, string[]]>([
  ['a line of text', '<input type="text" name="a">', { a: 'Een "woord" & <b>' }, ['a=Een "woord" & <b>']],
  [
    'a text with markup in it stays text',
    '<textarea name="a">oud</textarea>',
    { a: '</textarea><b>&amp;' },
    ['a=&lt;/textarea&gt;&lt;b&gt;&amp;amp;'],
  ],
  ['a choice, and not the one that stood there', radio('1', ' checked=""') + radio('2'), { a: '2' }, ['a=1', 'a=2!']],
  ['ticks, each of them', vink('1') + vink('2', ' checked=""') + vink('3'), { a: ['1', '3'] }, ['a=1!', 'a=2', 'a=3!']],
  ['a tick that was taken away', `${vink('1', ' checked=""')}<input name="b">`, { b: 'x' }, ['a=1', 'b=x']],
  ['one of a list', lijst, { a: 'y' }, ['optie=', 'optie=x', 'optie=y!']],
  ['the version that was seen', '<input type="hidden" name="versie" value="9">', { versie: '4' }, ['stil versie=4']],
  ['two of the same name', '<input name="a"><input name="a">', { a: ['1', '2'] }, ['a=1', 'a=2']],
  ['what has no field goes along unseen', '<input name="a">', { b: 'ook dit' }, ['stil b=ook dit', 'a=null']],
  ['a choice that is no longer offered too', lijst, { a: 'weg' }, ['stil a=weg', 'optie=', 'optie=x!', 'optie=y']],
  [
    'which button it was is left to who sends it',
    '<button name="doe" value="rij"></button><input name="a">',
    { doe: 'rij', a: '1' },
    ['a=1'],
  ],
])('back on the page: %s', async (_, velden, formulier, verwacht) => {
  expect(stand(await terug(velden, formulier))).toEqual(verwacht)
})

test('what has no field is shown as well', async () => {
  expect(await terug('<input name="a">', { extra_naam: 'ook dit' })).toMatch(/extra naam[\s\S]*ook dit/)
})

test('it says that nothing is stored yet, and marks the form', async () => {
  const html = await terug('<input name="a">', { a: 'x' })
  expect(html).toContain('Wat u typte staat er weer')
  expect(html).toContain(`name="_bewaard" value="${ID}"`)
})

test('of several forms that send to one place, the one with the same line is filled', async () => {
  const twee = ['1', '2'].map(n => vorm(`<input type="hidden" name="lid" value="${n}"><input name="a" id="a${n}">`))
  const html = await zetTerug(pagina(twee.join('')), { id: ID, pad: '/d/x', formulier: { lid: '2', a: 'tweede' } })
  expect(stand(html)).toEqual(['stil lid=1', 'a=null', 'stil lid=2', 'a=tweede'])
})

test('an address with more behind it is the same form; another form is not', async () => {
  expect(await terug('<input name="a">', { a: 'x' }, '/d/x#rij')).toContain('value="x"')
  expect(await terug('<input name="a">', { a: 'x' }, '/d/xy')).toBeNull()
})
