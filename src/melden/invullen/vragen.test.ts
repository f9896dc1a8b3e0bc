import { expect, test } from 'vitest'
import type { Formulierstap } from '../../protocollen/formulier.ts'
import rotterdam from '../../protocollen/loketten/rotterdam-incidentenloket.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import type { Formulier } from '../../web/route/verzoek.ts'
import { getVersie } from '../../zaken/baken.ts'
import { invoernamen, type Publiek, stelVragen } from './vragen.ts'

const versie = getVersie(rotterdam, 2)
const metFormulier = (formulier: Formulierstap[]): Protocolversie => ({ ...versie, formulier })
const stappen = (voor: Publiek, antwoorden: Formulier = {}, v = versie) =>
  stelVragen(v, voor, antwoorden).bladen.map(b => b.stap.code)
const velden = (voor: Publiek, antwoorden: Formulier = {}, v = versie) =>
  stelVragen(v, voor, antwoorden).bladen.flatMap(b => b.vragen.map(vraag => vraag.veld.code))

test('a professional gets every page', () => {
  expect(stappen('professional')).toEqual(versie.formulier.map(s => s.code))
})

test('a resident gets fewer pages, and is asked neither kind, category nor organisation', () => {
  const van = stappen('inwoner')
  expect(van.length).toBeLessThan(versie.formulier.length)
  expect(van).not.toEqual(expect.arrayContaining(['soort']))
  expect(velden('inwoner')).not.toContain('organisatie')
  expect(velden('inwoner')).toContain('inwoner_naam')
})

test('a question with a condition is asked once the codes meet it', () => {
  expect(velden('professional', { categorie: 'gog_fysiek' })).not.toContain('medicatie')
  expect(velden('professional', { categorie: 'vermissing_minderjarige' })).toContain('medicatie')
})

test('an answer to a question that this reporter is not asked counts for nothing', () => {
  const antwoorden = { categorie: 'vermissing_minderjarige', melder_type: 'ggz', soort: 'incident' }
  expect(velden('inwoner', antwoorden)).not.toContain('medicatie')
  expect(stelVragen(versie, 'inwoner', antwoorden).kenmerken).toMatchObject({
    soort: null,
    categorie: null,
    melderType: 'overig',
  })
})

test('only the categories of what was chosen are offered', () => {
  const codes = (soort: string) =>
    stelVragen(versie, 'professional', { soort })
      .bladen.flatMap(b => b.vragen)
      .find(v => v.veld.code === 'categorie')
      ?.opties.map(o => o.code)
  expect(codes('adviesvraag')).toEqual(
    versie.categorieen.filter(c => c.soorten.includes('adviesvraag')).map(c => c.code),
  )
  expect(codes('incident')).not.toContain('advies_overig')
})

test('a made-up code is no code', () => {
  const { kenmerken } = stelVragen(versie, 'professional', { categorie: 'bestaat_niet', vier_p: ['pers', 'x'] })
  expect(kenmerken).toMatchObject({ categorie: null, vierP: ['pers'] })
})

test('a page of which no question applies is skipped, and a condition may look at the same page', () => {
  const janee = (code: string, naar: 'minderjarig' | 'anders', wanneer = {}) =>
    ({ code, label: code, type: 'janee', verplicht: true, naar, wanneer }) as const
  const v = metFormulier([
    {
      code: 'een',
      titel: 'Een',
      velden: [janee('kind', 'minderjarig'), janee('school', 'anders', { minderjarig: true })],
    },
    { code: 'twee', titel: 'Twee', velden: [janee('werk', 'anders', { minderjarig: false })] },
  ])
  expect(stappen('professional', {}, v)).toEqual(['een'])
  expect(velden('professional', { kind: 'ja' }, v)).toEqual(['kind', 'school'])
  expect(velden('professional', { kind: 'nee' }, v)).toEqual(['kind', 'werk'])
})

test('a date has three inputs, everything else one', () => {
  expect(invoernamen({ code: 'd', type: 'datum' })).toEqual(['d-dag', 'd-maand', 'd-jaar'])
  expect(invoernamen({ code: 'd', type: 'tijd' })).toEqual(['d'])
})
