import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { nieuwBaken, nieuweGebruiker } from '../../tests/opstelling/baken.ts'
import { melding, verzoek } from '../../tests/opstelling/voorbeeld.ts'
import type { IncidentFeit } from '../begrippen/feit.ts'
import { controleerDossiers } from '../controle/dossiers.ts'
import { controleerSleutels } from '../controle/sleutels.ts'
import { inLoket } from '../db/verbinding.ts'
import { vertrouwelijkheidWijzigen } from '../dossier/behandeling.ts'
import { besluit } from '../kernel/besluit.ts'
import { ontsleutel } from '../kluis/versleuteling.ts'
import rotterdam from '../protocollen/loketten/rotterdam-incidentenloket.ts'
import wmo from '../protocollen/loketten/westerkwartier-toezicht-wmo.ts'
import { findBerichten } from '../toegang/berichten.ts'
import type { Wie } from '../toegang/wie.ts'
import { vernietigingsboek } from '../vernietiging/boek.ts'
import { voltooiVernietiging } from '../vernietiging/voltooi.ts'
import { findDeling, findDelingen, findOpenDelingen, insertUit, zetStand } from '../zaken/deling/rijen.ts'
import { handle } from '../zaken/deuren/handle.ts'
import { openDossier } from '../zaken/deuren/openen.ts'
import { findBetrokkenen, findMeldingen, findTeksten, plaatsVan } from '../zaken/register/inhoud.ts'
import { findJournaal, findZaak } from '../zaken/register/store.ts'
import { neemAanAlsNieuw, neemAanBij, weigerDeling } from './beantwoorden.ts'
import { delingGoedkeuren, delingIntrekken, delingVoorstellen } from './domain.ts'
import type { Lading } from './lading.ts'
import { delingRonde, trekTerugBij } from './oversteek.ts'

const opstelling = await nieuwBaken('2026-04-02T08:00:00Z', [rotterdam, wmo])
const { baken, datamap } = opstelling
const A = rotterdam.loket
const B = wmo.loket
const noor = await nieuweGebruiker(baken, A, 'Noor', 'coordinator')
const anna = await nieuweGebruiker(baken, A, 'Anna', 'procesregisseur')
const fg = await nieuweGebruiker(baken, A, 'Functionaris', 'privacyfunctionaris')
const fgB = await nieuweGebruiker(baken, B, 'Functionaris B', 'privacyfunctionaris')
const bas = await nieuweGebruiker(baken, B, 'Bas', 'coordinator')

const open = async (loket: string, wat = 'Een val van de trap.') => {
  const m = melding()
  const opening = await openDossier(baken, verzoek(loket, { melding: { ...m, tekst: { ...m.tekst, wat } } }))
  if (!opening.ok) throw new Error(opening.weigering)
  return opening.ontvangst.zaak
}
const lees = (loket: string, id: string) => inLoket(baken.db, loket, tx => findZaak(tx, loket, id))
const regel = (loket: string, richting: 'uit' | 'in', id: string) =>
  inLoket(baken.db, loket, tx => findDeling(tx, loket, richting, id))
const stand = async (zaak: string, id: string) =>
  (await lees(A, zaak))?.werk.delingen?.uit.find(d => d.id === id)?.stand

const lading: Lading = {
  van: { naam: rotterdam.naam, telefoon: '', email: '', contact: 'Anna' },
  noodzaak: 'Wmo artikel 3.4.',
  stukken: [
    { code: 'verhaal', tekst: 'Gedeeldverhaal.' },
    { code: 'persoon', wie: 'p1', naam: 'Gedeeldenaam', rol: 'client', als: 'Cliënt' },
  ],
}

/** Put together by Anna, approved by Noor, and on its way. */
const onderweg = async () => {
  const zaak = await open(A)
  const [id, tekst] = [baken.nieuwId(), baken.nieuwId()]
  const voorstel = {
    ...{ id, naar: B, doel: 'overdragen', grondslag: 'publieke_taak', weten: 'weten', lading: tekst, keurder: noor.id },
    onderdelen: ['verhaal', 'persoon'],
  }
  const klaar = await handle(baken, anna, {
    zaak,
    opdracht: { naam: 'delingVoorstellen', handeling: 'dossier.delen', beslis: delingVoorstellen },
    invoer: voorstel,
    teksten: [{ id: tekst, soort: 'deling', tekst: JSON.stringify(lading) }],
  })
  expect(klaar).toMatchObject({ ok: true })
  const weg = await handle(baken, noor, {
    zaak,
    opdracht: { naam: 'delingGoedkeuren', handeling: 'deling.goedkeuren', beslis: delingGoedkeuren },
    invoer: { id },
    ook: (tx, na, op) =>
      insertUit(tx, A, { ...voorstel, ander: B, zaak, nummer: na.nummer, gedeeldOp: op, gedeeldDoor: noor.id }),
  })
  expect(weg).toMatchObject({ ok: true })
  return { zaak, id }
}
const bezorgd = async () => {
  const d = await onderweg()
  await delingRonde(baken, A)
  return d
}

test('what is approved arrives at the other desk, encrypted for it, with only that content', async () => {
  const { zaak, id } = await bezorgd()
  const binnen = await regel(B, 'in', id)
  expect(binnen).toMatchObject({ status: 'open', ander: A, zaak: null, nummer: null, gedeeldDoor: null })
  const sleutel = (await baken.kluis.pak(B, [id])).get(id) as Buffer
  const tekst = ontsleutel(sleutel, binnen?.lading as Buffer, plaatsVan.deling(B, id)).toString('utf8')
  expect(JSON.parse(tekst)).toEqual(lading)
  const vanA = (await baken.kluis.pak(A, [zaak])).get(zaak) as Buffer
  expect(() => ontsleutel(vanA, binnen?.lading as Buffer, plaatsVan.deling(B, id))).toThrow()
  expect(await stand(zaak, id)).toBe('bezorgd')
  expect((await inLoket(baken.db, B, tx => findOpenDelingen(tx, B))).map(r => r.id)).toContain(id)
})

test('the walls stand: each desk has its own line and sees nothing of the other, and can write nothing there', async () => {
  const { zaak, id } = await bezorgd()
  for (const [hier, richting] of [
    [A, 'uit'],
    [B, 'in'],
  ] as const) {
    const { rows } = await inLoket(baken.db, hier, tx =>
      sql<{ loket: string; richting: string }>`select loket, richting from deling where id = ${id}`.execute(tx),
    )
    expect(rows).toEqual([{ loket: hier, richting }])
  }
  // Without a desk nothing is there at all.
  expect((await baken.db.pool.query('select 1 from deling')).rows).toEqual([])
  const overDeMuur = (van: string, naar: string) =>
    inLoket(baken.db, van, tx =>
      sql`insert into deling (loket, id, richting, ander, doel, grondslag, onderdelen, gedeeld_op, status)
        values (${naar}, ${randomUUID()}, 'in', ${van}, 'x', 'x', '[]', now(), 'open')`.execute(tx),
    )
  await expect(overDeMuur(A, B)).rejects.toThrow(/row-level security/)
  await expect(overDeMuur(B, A)).rejects.toThrow(/row-level security/)
  expect(await inLoket(baken.db, A, tx => zetStand(tx, B, id, ['open'], { status: 'aangenomen', op: 'now' }))).toBe(
    false,
  )
  expect(await lees(B, zaak)).toBeNull()
  expect((await baken.kluis.pak(B, [zaak])).size).toBe(0)
})

test('taking it as a report of its own opens a dossier with that content and nothing else, and the receipt goes back', async () => {
  const { zaak, id } = await bezorgd()
  const afloop = await neemAanAlsNieuw(baken, bas, id)
  if (!afloop.ok || !afloop.zaak) throw new Error('refused')
  const hier = await lees(B, afloop.zaak)
  expect(hier?.werk.delingen?.in).toMatchObject([{ id, van: A, onderdelen: ['verhaal', 'persoon'], door: bas.id }])
  const sleutel = (await baken.kluis.pak(B, [afloop.zaak])).get(afloop.zaak) as Buffer
  const [m] = await inLoket(baken.db, B, tx => findMeldingen(tx, B, afloop.zaak ?? '', sleutel))
  expect(m).toMatchObject({
    kanaal: 'deling',
    tekst: { wat: 'Gedeeldverhaal.', melder: { organisatie: rotterdam.naam } },
  })
  // The other's report is about more than crossed.
  expect(JSON.stringify(m)).not.toMatch(/val van de trap|Noor van der Linde|Oudendijk/)
  expect(await stand(zaak, id)).toBe('aangenomen')
  const feiten = (await inLoket(baken.db, A, tx => findJournaal(tx, A, zaak))).flatMap(r => r.feiten)
  expect(JSON.stringify(feiten)).not.toContain(afloop.zaak)
  expect(JSON.stringify(await lees(A, zaak))).not.toContain(hier?.nummer)
  // What carried it is gone; the two lines stay.
  expect(await regel(B, 'in', id)).toMatchObject({ status: 'aangenomen', lading: null, nummer: hier?.nummer })
  expect(await regel(A, 'uit', id)).toMatchObject({ status: 'aangenomen', beantwoordDoor: null })
  expect((await baken.kluis.pak(B, [id])).size).toBe(0)
  expect((await inLoket(baken.db, A, tx => findBerichten(tx, A, anna.id))).map(b => b.soort)).toContain(
    'delingBeantwoord',
  )
})

test('taking it into a dossier of one’s own adds the persons and the text there', async () => {
  const { id } = await bezorgd()
  const eigen = await open(B)
  expect(await neemAanBij(baken, bas, id, eigen)).toEqual({ ok: true, zaak: eigen })
  const hier = await lees(B, eigen)
  const tekstId = hier?.werk.delingen?.in[0]?.lading ?? ''
  const sleutel = (await baken.kluis.pak(B, [eigen])).get(eigen) as Buffer
  const teksten = await inLoket(baken.db, B, tx => findTeksten(tx, B, eigen, sleutel, [tekstId]))
  expect(JSON.parse(teksten.get(tekstId) ?? '')).toEqual(lading)
  expect(await inLoket(baken.db, B, tx => findBetrokkenen(tx, B, eigen))).toHaveLength(2)
})

test('a refusal sends a code back, and destroys what crossed', async () => {
  const { zaak, id } = await bezorgd()
  expect(await weigerDeling(baken, bas, id, 'niet_onze_taak')).toEqual({ ok: true, zaak: null })
  expect((await lees(A, zaak))?.werk.delingen?.uit[0]).toMatchObject({ stand: 'geweigerd', reden: 'niet_onze_taak' })
  expect(await regel(B, 'in', id)).toMatchObject({ lading: null })
  expect((await baken.kluis.pak(B, [id])).size).toBe(0)
})

describe('withdrawing', () => {
  const trekIn = async (zaak: string, id: string) => {
    if (!(await trekTerugBij(baken, B, id))) return 'alBeantwoord'
    const afloop = await handle(baken, anna, {
      zaak,
      opdracht: { naam: 'delingIntrekken', handeling: 'dossier.delen', beslis: delingIntrekken },
      invoer: { id },
      ook: async (tx, _na, op) => {
        await zetStand(tx, A, id, ['onderweg', 'bezorgd'], { status: 'ingetrokken', op, door: anna.id })
      },
    })
    return afloop.ok
  }

  test('before the answer: what was there is destroyed, and nobody can take it any more', async () => {
    const { zaak, id } = await bezorgd()
    expect(await trekIn(zaak, id)).toBe(true)
    expect(await regel(B, 'in', id)).toMatchObject({ status: 'ingetrokken', lading: null })
    expect((await baken.kluis.pak(B, [id])).size).toBe(0)
    expect(await neemAanAlsNieuw(baken, bas, id)).toEqual({ ok: false, weigering: 'nietOpen' })
    expect(await weigerDeling(baken, bas, id, 'anders')).toEqual({ ok: false, weigering: 'nietOpen' })
    await delingRonde(baken, B)
    expect(await stand(zaak, id)).toBe('ingetrokken')
    const feiten = (await inLoket(baken.db, A, tx => findJournaal(tx, A, zaak))).flatMap(r => r.feiten)
    expect(feiten.filter(f => f.soort === 'DelingIngetrokken')).toHaveLength(1)
  })

  test('while it is on its way: it never arrives', async () => {
    const { zaak, id } = await onderweg()
    expect(await trekIn(zaak, id)).toBe(true)
    await delingRonde(baken, A)
    expect(await regel(B, 'in', id)).toBeNull()
  })

  test('after the answer: too late, and what was taken stays taken', async () => {
    const { zaak, id } = await bezorgd()
    await neemAanAlsNieuw(baken, bas, id)
    expect(await trekIn(zaak, id)).toBe('alBeantwoord')
    expect(await stand(zaak, id)).toBe('aangenomen')
  })
})

test('two supervisors who take it at once make one dossier', async () => {
  const { id } = await bezorgd()
  const aflopen = await Promise.all([neemAanAlsNieuw(baken, bas, id), neemAanAlsNieuw(baken, bas, id)])
  const zaken = new Set(aflopen.flatMap(a => (a.ok ? [a.zaak] : [])))
  expect(zaken.size).toBe(1)
})

test('what was cut off between two desks is finished by the round, once', async () => {
  const { zaak, id } = await onderweg()
  await delingRonde(baken, A)
  // As after a crash just before the giving desk noted it.
  await inLoket(baken.db, A, tx => sql`update deling set status = 'onderweg' where id = ${id}`.execute(tx))
  await delingRonde(baken, A)
  // And one after the answer, before it was brought back.
  const op = baken.klok().toISOString()
  await inLoket(baken.db, B, tx =>
    zetStand(tx, B, id, ['open'], { status: 'geweigerd', op, reden: 'te_veel', door: bas.id }),
  )
  expect(await stand(zaak, id)).toBe('bezorgd')
  await delingRonde(baken, B)
  await delingRonde(baken, B)
  expect(await stand(zaak, id)).toBe('geweigerd')
  const feiten = (await inLoket(baken.db, A, tx => findJournaal(tx, A, zaak))).flatMap(r => r.feiten)
  expect(feiten.filter(f => f.soort === 'DelingBeantwoord')).toHaveLength(1)
})

describe('destroying one of the two dossiers', () => {
  const boek = vernietigingsboek(datamap)
  /** As decided, and carried out to the end. */
  const vernietig = async (wie: Wie, zaak: string) => {
    const feit: IncidentFeit = {
      ...{ soort: 'DossierVernietigd', op: baken.klok().toISOString(), grondslag: 'onterecht_vastgelegd' },
      ...{ voorgesteldDoor: noor.id, door: wie.id },
    }
    const beslis = () => besluit(feit)
    await handle(baken, wie, {
      zaak,
      opdracht: { naam: 'dossierVernietigen', handeling: 'dossier.vernietigen', beslis },
      invoer: {},
    })
    await voltooiVernietiging(baken, boek, wie.loket, zaak)
    expect(await lees(wie.loket, zaak)).toBeNull()
  }

  test('leaves the other, and the line of it at both desks', async () => {
    const { zaak, id } = await bezorgd()
    const afloop = await neemAanAlsNieuw(baken, bas, id)
    if (!afloop.ok || !afloop.zaak) throw new Error('refused')
    await vernietig(fg, zaak)
    const daar = await lees(B, afloop.zaak)
    const sleutel = (await baken.kluis.pak(B, [afloop.zaak])).get(afloop.zaak) as Buffer
    const [m] = await inLoket(baken.db, B, tx => findMeldingen(tx, B, afloop.zaak ?? '', sleutel))
    expect(daar?.status).toBe('ontvangen')
    expect(m?.tekst.wat).toBe('Gedeeldverhaal.')
    const bewijs = JSON.stringify([await regel(A, 'uit', id), await regel(B, 'in', id)])
    expect(bewijs).toContain('publieke_taak')
    expect(bewijs).not.toMatch(/Gedeeld(verhaal|enaam)/)
  })

  test('at the other desk leaves that of this one, which does not hear of it', async () => {
    const { zaak, id } = await bezorgd()
    const afloop = await neemAanAlsNieuw(baken, bas, id)
    if (!afloop.ok || !afloop.zaak) throw new Error('refused')
    const voor = await lees(A, zaak)
    await vernietig(fgB, afloop.zaak)
    await delingRonde(baken, B)
    expect(await lees(A, zaak)).toEqual(voor)
    expect(await regel(B, 'in', id)).toMatchObject({ status: 'aangenomen', zaak: afloop.zaak, lading: null })
  })

  test('before the content left: nothing goes any more', async () => {
    const { zaak, id } = await onderweg()
    await vernietig(fg, zaak)
    await delingRonde(baken, A)
    expect(await regel(A, 'uit', id)).toMatchObject({ status: 'ingetrokken' })
    expect(await regel(B, 'in', id)).toBeNull()
  })

  test('before the answer: the other desk still answers, and its line is provable', async () => {
    const { zaak, id } = await bezorgd()
    await vernietig(fg, zaak)
    expect(await neemAanAlsNieuw(baken, bas, id)).toMatchObject({ ok: true })
    expect(await regel(A, 'uit', id)).toMatchObject({ status: 'aangenomen' })
  })
})

test('the register tells nobody that a shielded dossier is there, and keeps its line', async () => {
  const { zaak, id } = await bezorgd()
  const nummer = (await lees(A, zaak))?.nummer
  const lijn = async (wie: Wie) =>
    (await inLoket(baken.db, wie.loket, tx => findDelingen(tx, wie, 500))).find(r => r.id === id)
  expect(await lijn(noor)).toMatchObject({ zaak, nummer, verborgen: false, leesbaar: true })
  const dicht = await handle(baken, anna, {
    zaak,
    opdracht: { naam: 'vertrouwelijkheidWijzigen', handeling: 'dossier.lezen', beslis: vertrouwelijkheidWijzigen },
    invoer: { naar: 'afgeschermd', reden: null },
  })
  expect(dicht).toMatchObject({ ok: true })
  expect(await lijn(noor)).toMatchObject({
    zaak: null,
    nummer: null,
    verborgen: true,
    leesbaar: false,
    status: 'bezorgd',
  })
  expect(await lijn(anna)).toMatchObject({ zaak, nummer, leesbaar: true })
  // Who watches over access may know that it is there, without its content.
  expect(await lijn(fg)).toMatchObject({ nummer, verborgen: false, leesbaar: false })
})

test('rows are what their facts made, and every key protects something', async () => {
  for (const loket of [A, B]) {
    expect((await controleerDossiers(baken.db, loket)).bevindingen).toEqual([])
    const morgen = new Date(baken.klok().getTime() + 86_400_000)
    expect((await controleerSleutels(baken.db, baken.kluis, loket, morgen)).filter(s => s.van === 'deling')).toEqual([])
  }
})
