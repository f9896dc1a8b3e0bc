import { expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../tests/opstelling/baken.ts'
import { nieuwePost } from '../../tests/opstelling/post.ts'
import { inLoket } from '../db/verbinding.ts'
import { POGINGEN } from '../zaken/uitgaand/link.ts'
import { openLink } from '../zaken/uitgaand/openen.ts'
import { findPost, type Maillijst, telAandacht } from './store.ts'

const { baken, desk, tijd } = await nieuwBaken('2026-04-02T20:00:00Z')
const { loket } = desk
const coordinator = await nieuweGebruiker(baken, loket, 'Marijke Verhoef', 'coordinator')
const stuk = { titel: 'Bericht', delen: [{ tekst: 'Tekst' }] }
const nieuwe = (aan: string | null = 'een@voorbeeld.invalid') => nieuwePost(baken, coordinator, stuk, aan)
const open = (token: string, code: string) => openLink(baken, loket, { token, code, herkomst: 'test' })
const verkeerd = (code: string) => (code === '123456' ? '654321' : '123456')

const verlopen = await nieuwe()
tijd.zet('2026-04-20T20:00:00Z')
const [wacht, zelf, gelezen, dicht] = [await nieuwe(), await nieuwe(null), await nieuwe(null), await nieuwe()]
await open(gelezen.link.token, gelezen.link.code)
for (let i = 0; i < POGINGEN; i++) await open(dicht.link.token, verkeerd(dicht.link.code))

const namen = new Map([
  [verlopen.zaak, 'verlopen'],
  [wacht.zaak, 'wacht'],
  [zelf.zaak, 'zelf'],
  [gelezen.zaak, 'gelezen'],
  [dicht.zaak, 'dicht'],
])
const lijst = (filter: Maillijst, mailserver: boolean) =>
  inLoket(baken.db, loket, async tx => {
    const stand = { nu: baken.klok().toISOString(), mailserver }
    const regels = await findPost(tx, coordinator, { ...stand, filter, pagina: 1 })
    if (filter === 'aandacht') expect(await telAandacht(tx, coordinator, stand)).toBe(regels.length)
    return regels.map(r => namen.get(r.zaak)).sort()
  })

test('links that closed or lapsed unread ask attention, and without a mail server so does every mail that waits', async () => {
  expect(await lijst('aandacht', true)).toEqual(['dicht', 'verlopen'])
  expect(await lijst('aandacht', false)).toEqual(['dicht', 'verlopen', 'wacht'])
})

test('what was read, or cannot be read any more, does not wait', async () => {
  expect(await lijst('wacht', true)).toEqual(['wacht', 'zelf'])
  expect(await lijst('alles', true)).toEqual(['dicht', 'gelezen', 'verlopen', 'wacht', 'zelf'])
})
