import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { leesWanneer, WanneerVeld } from './wanneer.tsx'

const getekend = (nietVerplicht: boolean) =>
  renderToStaticMarkup(<WanneerVeld naam="w" label="Wanneer?" f={{}} fouten={{}} nietVerplicht={nietVerplicht} />)
const tijdvak = (html: string) => html.slice(html.indexOf('Hoe laat?'))

test('a time that is needed once a day is filled in says so, and is not called optional', () => {
  expect(tijdvak(getekend(true))).toContain('Nodig als u een dag invult.')
  expect(tijdvak(getekend(true))).not.toContain('niet verplicht')
  expect(getekend(true)).toContain('niet verplicht')
  expect(getekend(false)).not.toContain('Nodig als u een dag invult.')
})

test('and that is the rule: a day without a time is asked for it, nothing at all is fine', () => {
  const dag = { 'w-dag': '9', 'w-maand': '4', 'w-jaar': '2026' }
  expect(leesWanneer(dag, 'w')).toMatchObject({ ok: false, fouten: [{ naam: 'w-tijd' }] })
  expect(leesWanneer({}, 'w')).toEqual({ ok: true, moment: null })
})
