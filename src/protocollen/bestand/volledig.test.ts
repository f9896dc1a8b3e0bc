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
    expect(v.onderzoek?.voorleggen.map(x => x.laatDagen)).toEqual([LAAT_DAGEN, LAAT_DAGEN])
  }
  expect(controleer(JSON.parse(exporteer(vol)))).toMatchObject({ ok: true })
})

test('what it says itself stays as it says it', () => {
  const eigen = { ...aankondigen, naam: 'Ons eigen onderzoek' }
  const anders = { ...wmo, versies: wmo.versies.map(v => ({ ...v, onderzoek: { ...zonder, aankondigen: eigen } })) }
  expect(volledig(anders).versies[0]?.onderzoek?.aankondigen).toEqual(eigen)
})

test('which kind is a calamity is written out; not where there is none', () => {
  for (const p of [rotterdam, wmo] as readonly Protocol[])
    expect(volledig(p).versies.map(v => v.calamiteitsoort)).toEqual(p.versies.map(() => 'calamiteit'))
  const soorten = [{ code: 'zorgmelding', naam: 'Zorgmelding' }]
  const zonderSoort = { ...wmo, versies: wmo.versies.map(v => ({ ...v, soorten })) }
  for (const v of volledig(zonderSoort).versies) expect(v).not.toHaveProperty('calamiteitsoort')
})
