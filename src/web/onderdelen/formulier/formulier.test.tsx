import { parseHTML } from 'linkedom'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { html } from '../../route/antwoord.ts'
import { DatumVeld, TijdVeld } from './datumveld.tsx'
import { Formulier } from './formulier.tsx'
import { Foutenoverzicht, foutPerVeld } from './foutenoverzicht.tsx'
import { Keuzelijst, Keuzerondjes, Vinkjes } from './keuze.tsx'
import { Knop } from './knop.tsx'
import { Tekstvak, Tekstveld } from './tekstveld.tsx'
import { veldId } from './veld.tsx'

const lees = (element: ReactNode) =>
  parseHTML(
    html(
      <html lang="nl">
        <body>{element}</body>
      </html>,
    ),
  ).document
const opties = [
  { waarde: 'a', label: 'Een', uitleg: 'de eerste' },
  { waarde: 'b', label: 'Twee' },
]
const veld = { naam: 'proef', label: 'Vraag', uitleg: 'Uitleg', fout: 'Vul dit in' }

const VELDEN: [string, ReactNode][] = [
  ['Tekstveld', <Tekstveld key="1" {...veld} />],
  ['Tekstvak', <Tekstvak key="2" {...veld} />],
  ['TijdVeld', <TijdVeld key="3" {...veld} />],
  ['Keuzelijst', <Keuzelijst key="4" {...veld} opties={opties} />],
  ['DatumVeld', <DatumVeld key="5" {...veld} />],
  ['Keuzerondjes', <Keuzerondjes key="6" {...veld} opties={opties} />],
  ['Vinkjes', <Vinkjes key="7" {...veld} opties={opties} />],
]

test.each(VELDEN)('%s is described by its explanation and its error, and the summary can reach it', (_, element) => {
  const document = lees(element)
  const vak = document.getElementById(veldId('proef'))
  expect(vak?.matches('input, textarea, select')).toBe(true)
  const beschreven = vak?.closest('[aria-describedby="veld-proef-fout veld-proef-uitleg"]') ?? vak?.closest('fieldset')
  expect(beschreven?.getAttribute('aria-describedby')).toBe('veld-proef-fout veld-proef-uitleg')
  expect(document.getElementById('veld-proef-uitleg')?.textContent).toBe('Uitleg')
  expect(document.getElementById('veld-proef-fout')?.textContent).toBe('Fout: Vul dit in')
  expect(vak?.getAttribute('aria-invalid')).toBe('true')
  expect(document.querySelector('.utrecht-form-field__label')).not.toBeNull()
  expect(document.querySelector('.utrecht-form-field__input')?.querySelector('input, textarea, select')).not.toBeNull()
})

test.each(VELDEN)('%s has a label for each control, above it, or a legend around it', (_, element) => {
  const document = lees(element)
  for (const vak of document.querySelectorAll('input, textarea, select'))
    expect(document.querySelector(`label[for="${vak.id}"]`)?.textContent).toBeTruthy()
  const vraag = document.querySelector('legend') ?? document.querySelector('label')
  expect(vraag?.textContent).toBe('Vraag')
})

test('what need not be filled in is said in words', () => {
  expect(lees(<Tekstveld naam="a" label="Vraag" nietVerplicht />).querySelector('label')?.textContent).toBe(
    'Vraag (niet verplicht)',
  )
  expect(lees(<DatumVeld naam="a" label="Vraag" nietVerplicht />).querySelector('legend')?.textContent).toBe(
    'Vraag (niet verplicht)',
  )
})

test('without explanation or error nothing is described', () => {
  expect(lees(<Tekstveld naam="a" label="Vraag" />).querySelector('[aria-describedby], [aria-invalid]')).toBeNull()
})

test('what was typed comes back as it was typed, however impossible', () => {
  const document = lees(
    <>
      <DatumVeld naam="d" label="Datum" waarde={{ dag: '31', maand: 'feb', jaar: '' }} />
      <Tekstvak naam="t" label="Tekst" waarde={'<b>"x"</b>\nregel'} />
      <Vinkjes naam="v" label="Vinkjes" opties={opties} waarden={['b', 'onbekend']} />
      <Keuzerondjes naam="k" label="Keuze" opties={opties} waarde="b" />
      <Keuzelijst naam="l" label="Lijst" opties={opties} waarde="b" />
    </>,
  )
  expect(document.querySelector('[name=d-maand]')?.getAttribute('value')).toBe('feb')
  expect(document.querySelector('textarea')?.innerHTML).toBe('&lt;b&gt;&quot;x&quot;&lt;/b&gt;\nregel')
  expect([...document.querySelectorAll('[checked]')].map(e => e.getAttribute('value'))).toEqual(['b', 'b'])
  expect(document.querySelector('option[selected]')?.getAttribute('value')).toBe('b')
})

test('the error summary gets focus, also without script, has the words of the field and links to it', () => {
  const fouten = [{ naam: 'soort', tekst: 'Kies er een' }]
  const document = lees(
    <>
      <Foutenoverzicht fouten={fouten} />
      <Keuzerondjes naam="soort" label="Soort" opties={opties} fout={foutPerVeld(fouten).soort} />
    </>,
  )
  const link = document.querySelector('[data-foutenoverzicht] a')
  const doel = document.getElementById(link?.getAttribute('href')?.slice(1) ?? '')
  expect(document.querySelector('[data-foutenoverzicht]')?.outerHTML.toLowerCase()).toContain('autofocus')
  expect(doel?.getAttribute('name')).toBe('soort')
  expect(document.getElementById('veld-soort-fout')?.textContent).toBe(`Fout: ${link?.textContent}`)
})

test('without errors there is no summary; of two errors of a field the first stands at the field', () => {
  expect(lees(<Foutenoverzicht fouten={[]} />).querySelector('section')).toBeNull()
  expect(
    foutPerVeld([
      { naam: 'a', tekst: 'een' },
      { naam: 'a', tekst: 'twee' },
    ]),
  ).toEqual({ a: 'een' })
})

test('a form posts, is checked by us, and carries its hidden values', () => {
  const document = lees(
    <Formulier actie="/melden" verborgen={{ sleutel: 'x"y' }} bewaak>
      <Knop>Verder</Knop>
    </Formulier>,
  )
  const formulier = document.querySelector('form')
  expect(['method', 'noValidate', 'data-bewaak'].map(n => formulier?.hasAttribute(n))).toEqual([true, true, true])
  expect(document.querySelector('[name=sleutel]')?.getAttribute('value')).toBe('x"y')
  expect(document.querySelector('button')?.getAttribute('type')).toBe('submit')
})
