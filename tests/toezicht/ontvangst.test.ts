import { expect, test } from 'vitest'
import { stelVragen } from '../../src/melden/invullen/vragen.ts'
import { vraagtOnderdak } from '../../src/protocollen/hangtaf.ts'
import rotterdam from '../../src/protocollen/loketten/rotterdam-incidentenloket.ts'
import wmo from '../../src/protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import type { Protocol, Protocolversie } from '../../src/protocollen/protocol.ts'
import { eersteFeit } from '../../src/zaken/deuren/openen.ts'
import { begin } from '../../src/zaken/verloop/begin.ts'
import { naBesluit } from '../../src/zaken/verloop/evolve.ts'
import { metGevolgen } from '../../src/zaken/verloop/gevolgen.ts'
import { rekenaar } from '../../src/zaken/verloop/termijnen.ts'
import { melding, screening } from '../opstelling/voorbeeld.ts'
import { context } from '../opstelling/zaak.ts'

const desk: Protocol = wmo
const protocol = desk.versies[0] as Protocolversie
const ctx = () => context({ desk, protocol, reken: rekenaar(desk, []) })
const ids = { zaak: 'z', melding: 'm', voorval: 'v', personen: [] }

/** A report as it came in, and what the protocol makes of it. */
const ontvangen = (melderType: string, soort: string | null) => {
  const m = melding({ melderType, soort, categorie: null, urgent: false, vierP: [] })
  const leeg = begin(desk.loket, 'z', '2026-0001-Z')
  return naBesluit(leeg, metGevolgen(leeg, [eersteFeit(m, ids, ctx())], ctx()))
}
const lopend = (z: ReturnType<typeof ontvangen>) => z.termijnen.map(t => [t.code, t.einde])

test.each([
  ['a provider', 'aanbieder', ['ontvangstbevestiging']],
  ['a person', 'persoon', ['ontvangstbevestiging', 'verzoek_melding']],
  ['a national inspectorate', 'rijksinspectie', ['ontvangstbevestiging', 'verzoek_melding']],
])('what %s reports is confirmed, and the provider asked when it was not the one', (_, wie, termijnen) => {
  expect(ontvangen(wie, 'calamiteit').termijnen.map(t => t.code)).toEqual(termijnen)
})

test('a resident says on the form what it is, so that the terms of step 2 run from receipt', () => {
  const { bladen } = stelVragen(protocol, 'inwoner', {})
  const vraag = bladen.flatMap(b => b.vragen).find(v => v.veld.naar === 'soort')
  expect(vraag?.veld.verplicht).toBe(true)
  for (const { code } of vraag?.opties ?? []) {
    const { kenmerken } = stelVragen(protocol, 'inwoner', { [vraag?.veld.code ?? '']: code })
    const termijnen = ontvangen(kenmerken.melderType ?? '', kenmerken.soort).termijnen.map(t => t.code)
    expect([code, termijnen]).toEqual([code, code === 'vraag' ? [] : ['ontvangstbevestiging', 'verzoek_melding']])
  }
  expect(vraag?.opties.map(o => o.code)).toEqual(['calamiteit', 'geweld', 'vraag'])
})

test('a resident can say about which provider it is', () => {
  const velden = stelVragen(protocol, 'inwoner', {}).bladen.flatMap(b => b.vragen.map(v => v.veld.code))
  expect(velden).toContain('over_aanbieder')
})

test('what comes in without a kind is confirmed from receipt; whether a provider must notify is for the assessment', () => {
  const zaak = ontvangen('persoon', null)
  expect(lopend(zaak)).toEqual([['ontvangstbevestiging', '2026-04-09']])
  expect(zaak.taken.map(t => t.code)).toEqual(['ontvangst_bevestigen', 'melder_afspreken'])
  const s = screening({
    ...{ soortMelding: 'calamiteit', categorie: 'suicide', kader: 'maatwerk_natura', melderType: 'persoon' },
    ...{ uitkomst: 'nog_onduidelijk', vierP: [] },
  })
  const feit = { soort: 'MeldingGescreend', op: '2026-04-08T08:00:00.000Z', door: 'ik', ...s } as const
  const na = naBesluit(zaak, metGevolgen(zaak, [feit], ctx()))
  expect(lopend(na)).toEqual([
    ['ontvangstbevestiging', '2026-04-09'],
    ['verzoek_melding', '2026-04-09'],
  ])
  expect(na.taken.map(t => t.code)).toEqual(expect.arrayContaining(['ontvangst_bevestigen', 'melding_vragen']))
})

test('a question is no report: nobody is told and no provider is asked', () =>
  expect(ontvangen('aanbieder', 'vraag').termijnen).toEqual([]))

test('what came in as a question and is judged a report is confirmed, counted from receipt', () => {
  const zaak = ontvangen('aanbieder', 'vraag')
  const s = screening({ soortMelding: 'geweld', melderType: 'aanbieder', uitkomst: 'nog_onduidelijk', vierP: [] })
  const feit = { soort: 'MeldingGescreend', op: '2026-04-08T08:00:00.000Z', door: 'ik', ...s } as const
  expect(lopend(naBesluit(zaak, metGevolgen(zaak, [feit], ctx())))).toEqual([['ontvangstbevestiging', '2026-04-09']])
})

test('the duty of the provider is towards this supervisor, not towards an inspectorate', () => {
  expect(protocol.meldplichten.map(m => m.toezichthouder)).toEqual(['toezicht_wmo', 'toezicht_wmo'])
  expect(protocol.kaders.filter(k => k.toezichthouders.includes('toezicht_wmo')).map(k => k.code)).toEqual([
    ...['maatwerk_natura', 'maatwerk_pgb', 'algemeen'],
  ])
})

test('what nothing hangs on is not asked: an incident desk counts shelter, a supervisor does not', () =>
  expect([rotterdam, wmo].map(d => vraagtOnderdak(d.versies[0] as Protocolversie))).toEqual([true, false]))
