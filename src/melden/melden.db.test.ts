import { afterAll, expect, test } from 'vitest'
import { nieuwBaken } from '../../tests/opstelling/baken.ts'
import { volgMee } from '../../tests/opstelling/volg.ts'
import { inLoket } from '../db/verbinding.ts'
import { leesInstellingen } from '../main/instellingen.ts'
import { maakWeb } from '../main/web.tsx'
import type { Protocol } from '../protocollen/protocol.ts'
import type { Formulier } from '../web/route/verzoek.ts'
import { openDossier } from '../zaken/deuren/openen.ts'
import { indieningssleutel, maakConcept, vernietigConcept, vindConcept, wijzigConcept } from './concept/bewaren.ts'
import { beantwoord, nieuwConcept, versieNu } from './invullen/concept.ts'
import { naarMelding } from './invullen/naar-melding.ts'

const BEGIN = '2026-04-02T20:00:00Z'
const { baken, desk, tijd, sleutelmap } = await nieuwBaken(BEGIN)
const { loket } = desk
const instellingen = leesInstellingen({ PORT: '0', BAKEN_DEMO: 'ja', BAKEN_DATA: sleutelmap }, sleutelmap)
const app = await maakWeb({ baken }, instellingen, () => {})
afterAll(() => app.close())

const KOEK = `__Host-baken-concept-${loket}`
const versie = versieNu(desk, new Date(BEGIN))
if (!versie) throw new Error('no version')
const antwoorden: Formulier = { wat: 'Zwaluwenkind', minderjarig: 'nee', veilig: 'ja' }
const vol = versie.formulier.reduce((c, stap) => beantwoord(c, stap, antwoorden), nieuwConcept('inwoner', versie))
const af = { ...vol, gezien: versie.formulier.flatMap(s => s.velden).map(v => v.code) }

const stuur = (pad: string, adres: string, velden: Record<string, string> = {}) =>
  app.inject({
    method: 'POST',
    url: `/${loket}/melden${pad}`,
    headers: { cookie: `${KOEK}=${adres}`, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(velden).toString(),
  })
const toon = (pad: string, adres: string) =>
  app.inject({ url: `/${loket}/melden${pad}`, headers: { cookie: `${KOEK}=${adres}` } })
const verstuur = (adres: string) => stuur('/versturen', adres, { sleutel: indieningssleutel(adres) })
const bewijs = async (adres: string) => {
  const { body } = await toon('/ontvangen', adres)
  return [...body.matchAll(/data-bewijs="\w+">([^<]+)</g)].map(m => m[1])
}
const rijen = () =>
  inLoket(baken.db, loket, tx =>
    tx.selectFrom('concept').select(['id', 'cijfertekst']).orderBy('gewijzigd_op').execute(),
  )
const dossiers = async () => (await inLoket(baken.db, loket, tx => tx.selectFrom('zaak').select('id').execute())).length

test('a draft stands encrypted under a key of its own, and neither its row nor its key tells the address', async () => {
  const adres = await maakConcept(baken, loket, af)
  const rij = (await rijen()).at(-1)
  expect(rij?.cijfertekst.includes('Zwaluwenkind')).toBe(false)
  expect(rij?.id).not.toBe(adres)
  expect((await baken.kluis.pak(loket, [rij?.id ?? '', adres])).size).toBe(1)
  expect((await vindConcept(baken, loket, adres))?.concept).toEqual(af)
  await vernietigConcept(baken, loket, adres)
  expect((await baken.kluis.pak(loket, [rij?.id ?? ''])).size).toBe(0)
  expect(await vindConcept(baken, loket, adres)).toBeNull()
})

test('two windows at once lose nothing of each other', async () => {
  const adres = await maakConcept(baken, loket, nieuwConcept('professional', versie))
  const namen = Array.from({ length: 8 }, (_, i) => `veld${i}`)
  await Promise.all(
    namen.map(naam =>
      wijzigConcept(baken, loket, adres, c => ({ ...c, antwoorden: { ...c.antwoorden, [naam]: naam } })),
    ),
  )
  const bewaard = await vindConcept(baken, loket, adres)
  expect(Object.keys(bewaard?.concept.antwoorden ?? {}).toSorted()).toEqual(namen)
  expect(bewaard?.versie).toBe(9)
})

test('fourteen days after it was last changed a draft is there no more', async () => {
  const adres = await maakConcept(baken, loket, af)
  tijd.zet('2026-04-16T19:59:00Z')
  expect(await vindConcept(baken, loket, adres)).not.toBeNull()
  tijd.zet('2026-04-16T20:01:00Z')
  expect(await vindConcept(baken, loket, adres)).toBeNull()
  tijd.zet(BEGIN)
})

test('one submit, two at the same moment, and one more: one dossier, one receipt, and no draft', async () => {
  const adres = await maakConcept(baken, loket, af)
  const voor = await dossiers()
  const antwoord = await Promise.all([verstuur(adres), verstuur(adres), verstuur(adres)])
  expect(antwoord.map(a => a.headers.location)).toEqual(Array(3).fill(`/${loket}/melden/ontvangen`))
  const eerste = await bewijs(adres)
  expect(eerste).toHaveLength(2)
  tijd.zet('2026-04-02T20:20:00Z')
  await verstuur(adres)
  expect(await bewijs(adres)).toEqual(eerste)
  expect(await dossiers()).toBe(voor + 1)
  expect(await vindConcept(baken, loket, adres)).toBeNull()
  expect(antwoord.some(a => eerste.some(w => JSON.stringify(a.headers).includes(w ?? '?')))).toBe(false)
  tijd.zet(BEGIN)
})

test.each([
  [
    'seconds after a submit that is still under way, has its moment',
    '2026-04-02T19:59:58.000Z',
    '2026-04-02T19:59:58.000Z',
  ],
  ['long after a submit that failed, has its own', '2026-04-02T12:00:00.000Z', '2026-04-02T20:00:00.000Z'],
])('a submit %s', async (_, verzonden, ontvangenOp) => {
  const adres = await maakConcept(baken, loket, { ...af, verzonden })
  await verstuur(adres)
  const [nummer = ''] = await bewijs(adres)
  const { ontvangen_op } = await inLoket(baken.db, loket, tx =>
    tx.selectFrom('melding').select('ontvangen_op').where('nummer', '=', nummer).executeTakeFirstOrThrow(),
  )
  expect(ontvangen_op).toBe(ontvangenOp)
})

test('when the power failed between the receipt and the draft, the next visit gives the receipt', async () => {
  const verzonden = '2026-04-02T19:00:00.000Z'
  const concept = { ...af, verzonden }
  const adres = await maakConcept(baken, loket, concept)
  const melding = naarMelding(desk, versie, concept, verzonden)
  const opening = await openDossier(baken, {
    loket,
    wie: null,
    herkomst: 'x',
    sleutel: indieningssleutel(adres),
    melding,
  })
  expect((await toon('/controle', adres)).headers.location).toBe(`/${loket}/melden/ontvangen`)
  expect(await bewijs(adres)).toEqual(opening.ok ? [opening.ontvangst.nummer, opening.ontvangst.code] : [])
  expect(await vindConcept(baken, loket, adres)).toBeNull()
})

test('what was changed after sending makes no second dossier, is not thrown away, and is said', async () => {
  const adres = await maakConcept(baken, loket, af)
  const melding = naarMelding(desk, versie, af, '2026-04-02T19:59:00.000Z')
  await openDossier(baken, { loket, wie: null, herkomst: 'x', sleutel: indieningssleutel(adres), melding })
  const voor = await dossiers()
  await verstuur(adres)
  expect(await dossiers()).toBe(voor)
  expect((await toon('/ontvangen', adres)).body).toContain('na het versturen nog iets veranderd')
  expect(await vindConcept(baken, loket, adres)).not.toBeNull()
})

test('a page of a draft that is gone makes a new one with what was typed; of one that was sent it shows the receipt', async () => {
  const weg = '11111111-1111-4111-8111-111111111111'
  const antwoord = await stuur('/stap/gebeurtenis', weg, { _voor: 'inwoner', _gesteld: 'wat', wat: 'Nog steeds hier' })
  const adres = new RegExp(`${KOEK}=([^;]+)`).exec(String(antwoord.headers['set-cookie']))?.[1] ?? ''
  expect((await toon('/stap/gebeurtenis', adres)).body).toContain('Nog steeds hier')
  const ander = await maakConcept(baken, loket, af)
  await verstuur(ander)
  const later = await stuur('/stap/gebeurtenis', ander, { _voor: 'inwoner', _gesteld: 'wat', wat: 'Later getypt' })
  expect(later.statusCode).toBe(409)
  expect(later.body).toContain('Uw melding is ontvangen')
  expect(later.body).toMatch(/<textarea[^>]*name="bericht"[^>]*>[^<]*Later getypt</)
  // What stands there can be sent as it is.
  const velden = [...later.body.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(m => [m[1], m[2]])
  const erbij = await app.inject({
    method: 'POST',
    url: `/${loket}/volgen/bericht`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ ...Object.fromEntries(velden), bericht: 'Later getypt' }).toString(),
  })
  expect((await volgMee(app, erbij)).body).toContain('Uw bericht is verstuurd')
})

test('two devices on one page: the second is told, sees both texts, and decides', async () => {
  const adres = await maakConcept(baken, loket, nieuwConcept('inwoner', versie))
  const blad = async () => {
    const { body } = await toon('/stap/gebeurtenis', adres)
    return { _gesteld: 'wat', _merk: /name="_merk" value="([^"]+)"/.exec(body)?.[1] ?? '' }
  }
  const [een, twee] = [await blad(), await blad()]
  await stuur('/stap/gebeurtenis', adres, { ...een, wat: 'Van de telefoon' })
  const botsing = await stuur('/stap/gebeurtenis', adres, { ...twee, wat: 'Van de laptop' })
  expect(botsing.statusCode).toBe(409)
  expect(botsing.body).toContain('Van de telefoon')
  expect(botsing.body).toMatch(/<textarea[^>]*>[^<]*Van de laptop</)
  expect((await vindConcept(baken, loket, adres))?.concept.antwoorden.wat).toBe('Van de telefoon')
  const _merk = /name="_merk" value="([^"]+)"/.exec(botsing.body)?.[1] ?? ''
  const keus = await stuur('/stap/gebeurtenis', adres, { _gesteld: 'wat', _merk, wat: 'Van beide' })
  expect(keus.statusCode).toBe(303)
  expect((await vindConcept(baken, loket, adres))?.concept.antwoorden.wat).toBe('Van beide')
})

test('wiping is asked first and said after; a window that is still open keeps what was typed in it', async () => {
  const adres = await maakConcept(baken, loket, af)
  expect((await toon('/wissen', adres)).body).toContain('Ja, wis alles')
  expect(await vindConcept(baken, loket, adres)).not.toBeNull()
  const weg = await stuur('/wissen', adres)
  expect(weg.headers.location).toBe(`/${loket}/melden/gewist`)
  expect(await vindConcept(baken, loket, adres)).toBeNull()
  const na = new RegExp(`${KOEK}=([^;]+)`).exec(String(weg.headers['set-cookie']))?.[1] ?? ''
  const velden = { _voor: 'inwoner', _gesteld: 'wat', wat: 'Nog in het andere venster' }
  const voor = (await rijen()).length
  const ander = await stuur('/stap/gebeurtenis', na, velden)
  expect(ander.statusCode).toBe(409)
  expect(ander.body).toContain('Deze melding is gewist')
  expect(ander.body).toContain('Nog in het andere venster')
  expect(await rijen()).toHaveLength(voor)
  await stuur('/stap/gebeurtenis', na, { ...velden, _toch: 'ja' })
  expect(await rijen()).toHaveLength(voor + 1)
})

test('a submit of something unfinished, or of another draft’s page, is looked at first', async () => {
  const half = await maakConcept(baken, loket, nieuwConcept('inwoner', versie))
  const voor = await dossiers()
  expect((await verstuur(half)).headers.location).toBe(`/${loket}/melden/controle`)
  const heel = await maakConcept(baken, loket, af)
  expect((await stuur('/versturen', heel, { sleutel: indieningssleutel(half) })).headers.location).toContain(
    '/controle',
  )
  expect(await dossiers()).toBe(voor)
})

test('a new version of the protocol does not break a draft, and drops no answer', async () => {
  const oud: Protocol['versies'][number] = {
    ...versie,
    versie: 9,
    formulier: [
      ...versie.formulier,
      {
        code: 'dier',
        titel: 'Dier',
        velden: [{ code: 'huisdier', label: 'Is er een dier?', type: 'tekst', verplicht: true, naar: 'anders' }],
      },
    ],
  }
  const metOud = {
    ...baken,
    loketten: new Map([[loket, { ...desk, versies: [...desk.versies, { ...oud, tot: oud.vanaf }] }]]),
  }
  const web = await maakWeb({ baken: metOud }, instellingen, () => {})
  const concept = { ...af, begonnenOnder: 9, antwoorden: { ...af.antwoorden, huisdier: 'Een hond' } }
  const adres = await maakConcept(metOud, loket, concept)
  const haal = (pad: string) => web.inject({ url: `/${loket}/melden/${pad}`, headers: { cookie: `${KOEK}=${adres}` } })
  expect((await haal('controle')).headers.location).toBe(`/${loket}/melden/veranderd`)
  expect((await haal('veranderd')).body).toContain('Een hond')
  const { body } = await haal('controle')
  await web.close()
  expect(body).toContain('Het formulier is veranderd terwijl u bezig was')
  expect(body).toContain('Een hond')
})

test('a cookie that we did not give opens nothing', async () => {
  for (const waarde of ['', 'x', '../..', "' or 1=1", '%00'])
    expect((await toon('/controle', waarde)).headers.location).toBe(`/${loket}/melden`)
})
