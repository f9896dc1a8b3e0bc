import { expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../../tests/opstelling/baken.ts'
import { nieuwePost } from '../../../tests/opstelling/post.ts'
import type { IncidentFeit } from '../../begrippen/feit.ts'
import { inLoket } from '../../db/verbinding.ts'
import { besluit } from '../../kernel/besluit.ts'
import { ontsleutel } from '../../kluis/versleuteling.ts'
import { handle } from '../deuren/handle.ts'
import { plaatsVan } from '../register/inhoud.ts'
import { findZaak } from '../register/store.ts'
import { linkIntrekken, maakLink, POGINGEN } from './link.ts'
import { openLink, volgLink } from './openen.ts'
import { linkOpnieuw } from './opnieuw.ts'

const { baken, desk, tijd } = await nieuwBaken('2026-04-02T20:00:00Z')
const { loket } = desk
const coordinator = await nieuweGebruiker(baken, loket, 'Coördinator', 'coordinator')
const stuk = { titel: 'Over een vermissing', delen: [{ tekst: 'Noor van der Linde is terecht.' }] }

const trekIn = { naam: 'linkIntrekken', handeling: 'dossier.bewerken', beslis: linkIntrekken } as const

const nieuwe = (aan: string | null = 'h.wolters@voorbeeld.invalid') => nieuwePost(baken, coordinator, stuk, aan)
const lees = (id: string) => inLoket(baken.db, loket, tx => findZaak(tx, loket, id))
const open = (token: string, code: string) => openLink(baken, loket, { token, code, herkomst: 'test' })
const anders = (code: string) => code.replace(/.$/, c => String((Number(c) + 1) % 10))

test('a link opens once, with its code, and that is a fact of the dossier', async () => {
  const { zaak, link } = await nieuwe()
  tijd.zet('2026-04-03T06:30:00Z')
  expect(await open(link.token, `${link.code.slice(0, 3)} ${link.code.slice(3)}`)).toEqual({ ok: true, stuk })
  expect((await lees(zaak))?.werk.links?.[0]).toMatchObject({ id: link.id, geopendOp: '2026-04-03T06:30:00.000Z' })
  expect(await open(link.token, link.code)).toEqual({ ok: false, reden: 'geopend' })
})

test('of two who open it at the same moment, one reads', async () => {
  const { link } = await nieuwe()
  const uitkomsten = await Promise.all([open(link.token, link.code), open(link.token, link.code)])
  expect(uitkomsten.map(u => u.ok).sort()).toEqual([false, true])
})

test('following a link, as a mail scanner does, uses nothing up', async () => {
  const { link } = await nieuwe()
  for (let i = 0; i < 3; i++)
    expect(await volgLink(baken, loket, link.token)).toEqual({ stand: 'open', deur: 'ophalen' })
  expect(await open(link.token, link.code)).toMatchObject({ ok: true })
})

test('guessing the code closes the link, also for the right code; the handler is told', async () => {
  const { zaak, link } = await nieuwe()
  await inLoket(baken.db, loket, tx =>
    tx.updateTable('zaak').set({ behandelaar: coordinator.id }).where('id', '=', zaak).execute(),
  )
  for (let over = POGINGEN - 1; over > 0; over--)
    expect(await open(link.token, anders(link.code))).toEqual({ ok: false, reden: 'fout', over })
  expect(await open(link.token, anders(link.code))).toEqual({ ok: false, reden: 'geblokkeerd' })
  expect(await open(link.token, link.code)).toEqual({ ok: false, reden: 'geblokkeerd' })
  const berichten = await inLoket(baken.db, loket, tx =>
    tx.selectFrom('bericht').select('soort').where('zaak', '=', zaak).execute(),
  )
  expect(berichten).toEqual([{ soort: 'linkGeblokkeerd' }])
})

test('a link lapses, is withdrawn, or is not known: each says so, and none opens', async () => {
  const [oud, terug] = [await nieuwe(), await nieuwe()]
  const invoer = { link: terug.link.id }
  expect(await handle(baken, coordinator, { zaak: terug.zaak, opdracht: trekIn, invoer })).toMatchObject({ ok: true })
  expect(await open(terug.link.token, terug.link.code)).toEqual({ ok: false, reden: 'ingetrokken' })
  const post = await inLoket(baken.db, loket, tx =>
    tx.selectFrom('uitgaande_post').select('status').where('zaak', '=', terug.zaak).execute(),
  )
  expect(post).toEqual([{ status: 'vervallen' }])
  tijd.zet('2026-04-30T08:00:00Z')
  expect(await open(oud.link.token, oud.link.code)).toEqual({ ok: false, reden: 'verlopen' })
  expect(await open('geraden', '123456')).toEqual({ ok: false, reden: 'onbekend' })
})

test('nothing in the register gives the link, the code or the address away without the key of the dossier', async () => {
  const { zaak, link } = await nieuwe('wethouder@voorbeeld.invalid')
  const rijen = await inLoket(baken.db, loket, async tx => ({
    links: await tx.selectFrom('eenmalige_link').selectAll().where('zaak', '=', zaak).execute(),
    post: await tx.selectFrom('uitgaande_post').selectAll().where('zaak', '=', zaak).execute(),
    journaal: await tx.selectFrom('journaal').selectAll().where('zaak', '=', zaak).execute(),
  }))
  const bytes = Buffer.concat([
    Buffer.from(JSON.stringify(rijen)),
    ...rijen.links.flatMap(l => [l.token_hash, l.code]),
    ...rijen.post.map(p => p.cijfertekst ?? Buffer.alloc(0)),
  ]).toString('latin1')
  for (const geheim of [link.token, link.code, 'wethouder@voorbeeld.invalid', 'Noor'])
    expect(bytes).not.toContain(geheim)
  const sleutel = (await baken.kluis.pak(loket, [zaak])).get(zaak) as Buffer
  const code = rijen.links[0]?.code as Buffer
  expect(ontsleutel(sleutel, code, plaatsVan.linkcode(loket, link.id)).toString()).toBe(link.code)
})

const postVan = (id: string) =>
  inLoket(baken.db, loket, tx =>
    tx.selectFrom('uitgaande_post').select(['link', 'status']).where('zaak', '=', id).orderBy('gemaakt_op').execute(),
  )

test('a mail that still waits does not leave any more once its link was opened, or closed on wrong codes', async () => {
  const [gelezen, dicht] = [await nieuwe(), await nieuwe()]
  await open(gelezen.link.token, gelezen.link.code)
  for (let i = 0; i < POGINGEN; i++) await open(dicht.link.token, anders(dicht.link.code))
  expect(await postVan(gelezen.zaak)).toEqual([{ link: gelezen.link.id, status: 'vervallen' }])
  expect(await postVan(dicht.zaak)).toEqual([{ link: dicht.link.id, status: 'vervallen' }])
})

test('a closed link is put ready again: the same text, a new link and code, and the old one is taken back', async () => {
  const { zaak, link } = await nieuwe()
  for (let i = 0; i < POGINGEN; i++) await open(link.token, anders(link.code))
  const nieuw = maakLink(baken.nieuwId, 'nieuw@voorbeeld.invalid')
  const opdracht = { naam: 'linkOpnieuw', handeling: 'dossier.bewerken', beslis: linkOpnieuw } as const
  const weer = { zaak, opdracht, invoer: { oud: link.id, link: nieuw.id }, links: [nieuw] }
  expect(await handle(baken, coordinator, weer)).toMatchObject({ ok: true })
  expect(await open(link.token, link.code)).toEqual({ ok: false, reden: 'ingetrokken' })
  expect(await open(nieuw.token, nieuw.code)).toEqual({ ok: true, stuk })
})

test('what a decision says of links and what came along with it must be the same', async () => {
  const { zaak } = await nieuwe()
  const links = [maakLink(baken.nieuwId, null)]
  const opdracht = { naam: 'niets', handeling: 'dossier.bewerken', beslis: () => besluit<IncidentFeit>() } as const
  await expect(handle(baken, coordinator, { zaak, opdracht, invoer: null, links })).rejects.toThrow(/links/)
})
