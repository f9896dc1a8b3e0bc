import { expect, test } from 'vitest'
import { LAAT_DAGEN, onderzoek } from '../bases/wmo/onderzoek.ts'
import { controleer } from '../controle.ts'
import { exporteer } from '../exporteer.ts'
import rotterdam from '../loketten/rotterdam-incidentenloket.ts'
import wmo from '../loketten/westerkwartier-toezicht-wmo.ts'
import type { Protocol } from '../protocol.ts'
import { volledig } from './volledig.ts'

const { aankondigen, afschriften, ...zonder } = onderzoek
/** A desk whose own investigation leaves out what may be left out. */
const karig: Protocol = { ...wmo, versies: wmo.versies.map(v => ({ ...v, onderzoek: zonder })) }

test('of an investigation of its own everything is written out that it leaves to the kind, and goes in again', () => {
  const vol = volledig(karig)
  for (const v of vol.versies) {
    expect(v.onderzoek).toMatchObject({ aankondigen, afschriften, verstuurtaak: 'rapport_sturen' })
    const client = v.onderzoek?.afschriften?.find(a => a.code === 'client')
    expect(client?.rollen).toEqual(['client', 'vertegenwoordiger', 'nabestaande'])
    expect(v.onderzoek?.voorleggen.map(x => x.laatDagen)).toEqual([LAAT_DAGEN, LAAT_DAGEN])
  }
  expect(controleer(JSON.parse(exporteer(vol)))).toMatchObject({ ok: true })
})

test('what it says itself stays as it says it', () => {
  const eigen = { ...aankondigen, naam: 'Ons eigen onderzoek' }
  const anders = { ...wmo, versies: wmo.versies.map(v => ({ ...v, onderzoek: { ...zonder, aankondigen: eigen } })) }
  expect(volledig(anders).versies[0]?.onderzoek?.aankondigen).toEqual(eigen)
})

test('of the roles of a client only those that the desk has: a file may name no other', () => {
  const rollen = (codes: readonly string[]) => {
    const betrokkenerollen = codes.map(code => ({ code, naam: code }))
    const [v] = volledig({ ...karig, versies: karig.versies.map(x => ({ ...x, betrokkenerollen })) }).versies
    return v?.onderzoek?.afschriften?.find(a => a.code === 'client')?.rollen
  }
  expect(rollen(['client', 'buurman'])).toEqual(['client'])
  expect(rollen(['buurman'])).toBeUndefined()
})

test('which kind is a calamity is written out; not where there is none', () => {
  for (const p of [rotterdam, wmo] as readonly Protocol[])
    for (const v of volledig(p).versies)
      expect(v).toMatchObject({ calamiteitsoort: 'calamiteit', calamiteitUitleg: expect.stringContaining('wet') })
  const soorten = [{ code: 'zorgmelding', naam: 'Zorgmelding' }]
  const zonderSoort = { ...wmo, versies: wmo.versies.map(v => ({ ...v, soorten })) }
  for (const v of volledig(zonderSoort).versies) expect(v).not.toHaveProperty('calamiteitsoort')
})
