import { describe, expect, test } from 'vitest'
import { heeftBijzonder } from './bases/bijzonder.ts'
import { breek, breekToezicht, foutenIn, type Los } from './controle/breek.ts'
import rotterdam from './loketten/rotterdam-incidentenloket.ts'
import westerkwartier from './loketten/westerkwartier-toezicht-wmo.ts'
import type { Protocolversie } from './protocol.ts'
import { calamiteitsoort, meldtitel, raakt } from './woorden.ts'

const versie = rotterdam.versies[0] as Protocolversie
const wmo = westerkwartier.versies[0] as Protocolversie

describe('a desk speaks in the words and numbers of its own protocol', () => {
  test('four P’s are called so; three, or other things, are not counted', () => {
    expect(raakt(versie, 'kop')).toBe('De vier P’s')
    expect(raakt({ vierP: versie.vierP.slice(1) }, 'kop')).toBe('Wat het kan raken')
    const geld = [...versie.vierP.slice(1), { code: 'geld', naam: 'Geld' }]
    expect(raakt({ vierP: geld }, 'vraag')).toBe('Raakt het iets hiervan?')
  })

  test('a desk without questions offers no advice', () => {
    expect(meldtitel(versie)).toBe('Melden of advies vragen')
    const zonder = { ...versie, soorten: versie.soorten.filter(s => s.code !== 'adviesvraag') }
    expect(meldtitel(zonder)).toBe('Melden')
  })

  test('a desk has the lists of the special cases that its categories can be, and no other', () => {
    expect(heeftBijzonder('vermissing', rotterdam)).toBe(true)
    expect(heeftBijzonder('regio', rotterdam)).toBe(true)
    expect(heeftBijzonder('vermissing', westerkwartier)).toBe(false)
    expect(heeftBijzonder('regio', westerkwartier)).toBe(false)
  })
})

describe('which kind is a calamity is data', () => {
  test('its code may be another, and there may be none', () => {
    expect(calamiteitsoort(wmo)).toBe('calamiteit')
    expect(calamiteitsoort({ ...wmo, calamiteitsoort: 'geweld' })).toBe('geweld')
    expect(calamiteitsoort({ soorten: [{ code: 'zorgmelding', naam: 'Zorgmelding' }] })).toBe(null)
  })

  const hernoemd = (p: Los) => JSON.parse(JSON.stringify(p).replaceAll('"calamiteit"', '"ernstig_voorval"'))

  test('a duty to notify of a calamity needs that kind', () => {
    const zonder = hernoemd(breekToezicht(() => {}))
    expect(foutenIn(zonder)).toEqual([
      { pad: 'versies[0].meldplichten[0].bijCalamiteit', fout: expect.stringContaining('"calamiteitsoort"') },
    ])
    zonder.versies[0].calamiteitsoort = 'ernstig_voorval'
    expect(foutenIn(zonder)).toEqual([])
    zonder.versies[0].calamiteitsoort = 'weg'
    expect(foutenIn(zonder)[0]).toEqual({ pad: 'versies[0].calamiteitsoort', fout: expect.stringContaining('soorten') })
  })

  test('it is data that can be broken like any other', () =>
    expect(foutenIn(breek(p => (p.versies[0].calamiteitsoort = 5)))[0]?.pad).toBe('versies[0].calamiteitsoort'))
})
