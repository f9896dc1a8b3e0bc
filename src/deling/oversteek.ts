import type { DelingFeit } from '../begrippen/feiten/deling.ts'
import { zonderWachten } from '../db/lijn.ts'
import { inLoket, type Tx } from '../db/verbinding.ts'
import { ontsleutel, versleutel } from '../kluis/versleuteling.ts'
import { logBlik } from '../toegang/toegangslog.ts'
import type { Baken } from '../zaken/baken.ts'
import { leesBytes } from '../zaken/bijlagen/opslaan.ts'
import {
  type Delingregel,
  findDeling as findRegel,
  findWachtend,
  insertIn,
  zetStand,
  zetTeruggemeld,
} from '../zaken/deling/rijen.ts'
import { contextVan } from '../zaken/deuren/contextvan.ts'
import { bewaarBesluit } from '../zaken/register/bewaar.ts'
import { findTeksten, plaatsVan } from '../zaken/register/inhoud.ts'
import { lockZaak } from '../zaken/register/store.ts'
import { findDeling } from './domain.ts'
import { leesLading } from './lading.ts'
import type { Stuk } from './stuk.ts'
import { isBijlage } from './stuk.ts'

/*
 * The only place where something passes the wall between desks. No transaction sees two of them: what is read at one
 * is written at the other, each step can be done again, and a round does it again until it is done.
 */

/** What the desk itself notes on the giving dossier, by nobody, under its lock. A dossier that is gone keeps its line. */
const noteer = async (tx: Tx, baken: Baken, loket: string, zaakId: string | null, feit: DelingFeit): Promise<void> => {
  const zaak = zaakId ? await lockZaak(tx, loket, zaakId) : null
  if (!zaak || zaak.status === 'vernietigd' || !findDeling(zaak, feit.id)) return
  const opdracht = { DelingBezorgd: 'delingBezorgen', DelingBeantwoord: 'delingBeantwoorden' } as Record<string, string>
  const ctx = await contextVan(tx, baken, zaak, null, baken.klok().toISOString())
  await bewaarBesluit(tx, zaak, opdracht[feit.soort] ?? 'delingIntrekken', [feit], ctx)
}

/** What goes along, opened for this one moment; null when the dossier was destroyed meanwhile. */
const pakLading = async (baken: Baken, loket: string, id: string) =>
  inLoket(baken.db, loket, async tx => {
    const regel = await findRegel(tx, loket, 'uit', id)
    if (regel?.status !== 'onderweg' || !regel.zaak) return null
    const zaak = await lockZaak(tx, loket, regel.zaak)
    const lading = zaak && findDeling(zaak, id)?.lading
    const sleutel = lading && (await baken.kluis.pak(loket, [regel.zaak])).get(regel.zaak)
    const teksten = sleutel ? await findTeksten(tx, loket, regel.zaak, sleutel, [lading]) : null
    return { regel, zaak: regel.zaak, tekst: (lading && teksten?.get(lading)) ?? null }
  })

/**
 * The files themselves, read at the desk that gives them; one that is gone since leaves its name, and none leaves its id.
 * Null when the key of the dossier went since the text was read.
 */
const metBytes = async (baken: Baken, loket: string, zaak: string, tekst: string): Promise<string | null> => {
  const lading = leesLading(tekst)
  if (!lading?.stukken.some(isBijlage)) return tekst
  const sleutel = (await baken.kluis.pak(loket, [zaak])).get(zaak)
  if (!sleutel) return null
  const stukken: Stuk[] = []
  for (const s of lading.stukken) {
    if (!isBijlage(s)) {
      stukken.push(s)
      continue
    }
    const { hier, ...kaal } = s
    const bytes = hier ? await leesBytes(baken, loket, sleutel, hier) : null
    stukken.push(bytes ? { ...kaal, bytes: bytes.toString('base64') } : kaal)
  }
  return JSON.stringify({ ...lading, stukken })
}

/** A key of the receiving desk for what it receives. */
const sleutelVoor = async (baken: Baken, loket: string, id: string): Promise<Buffer> =>
  (await baken.kluis.pak(loket, [id])).get(id) ?? ((await baken.kluis.maak(loket, 'deling', [id])).get(id) as Buffer)

const leverAf = async (baken: Baken, van: string, regel: Delingregel, tekst: string, op: string): Promise<void> => {
  const { ander: naar, id } = regel
  const al = await inLoket(baken.db, naar, tx => findRegel(tx, naar, 'in', id))
  if (al) return
  const sleutel = await sleutelVoor(baken, naar, id)
  const lading = versleutel(sleutel, tekst, plaatsVan.deling(naar, id))
  await inLoket(baken.db, naar, async tx => {
    zonderWachten(
      logBlik(tx, {
        loket: naar,
        wie: null,
        rol: 'loket',
        handeling: 'deling.ontvangen',
        doel: 'melding-behandelen',
        onderwerpen: [id],
        herkomst: van,
        uitkomst: 'toegestaan',
      }),
    )
    await insertIn(tx, naar, regel, van, lading, op)
  })
}

/** The line of a dossier that was destroyed before its content left: nothing goes. */
const vervalt = (baken: Baken, loket: string, id: string, op: string) =>
  inLoket(baken.db, loket, tx => zetStand(tx, loket, id, ['onderweg'], { status: 'ingetrokken', op }))

const bezorg = async (baken: Baken, loket: string, id: string): Promise<void> => {
  const mee = await pakLading(baken, loket, id)
  if (!mee) return
  const op = baken.klok().toISOString()
  // A desk that left the house receives nothing; the line stays on its way, and can be withdrawn.
  if (!baken.loketten.has(mee.regel.ander)) return
  const tekst = mee.tekst === null ? null : await metBytes(baken, loket, mee.zaak, mee.tekst)
  if (tekst === null) return void (await vervalt(baken, loket, id, op))
  await leverAf(baken, loket, mee.regel, tekst, op)
  const bezorgd = await inLoket(baken.db, loket, async tx => {
    if (!(await zetStand(tx, loket, id, ['onderweg'], { status: 'bezorgd', op }))) return false
    await noteer(tx, baken, loket, mee.zaak, { soort: 'DelingBezorgd', id, op })
    return true
  })
  // Withdrawn while it was being brought.
  if (!bezorgd) await trekTerugBij(baken, mee.regel.ander, id)
}

/** Withdraws at the other desk what it has not answered; false when it has. What it never got cannot be answered. */
export const trekTerugBij = async (baken: Baken, ander: string, id: string): Promise<boolean> => {
  const op = baken.klok().toISOString()
  if (!baken.loketten.has(ander)) return true
  const vrij = await inLoket(baken.db, ander, async tx => {
    if (await zetStand(tx, ander, id, ['open'], { status: 'ingetrokken', op })) return true
    const regel = await findRegel(tx, ander, 'in', id)
    return regel === null || regel.status === 'ingetrokken'
  })
  if (vrij) await baken.kluis.vernietig(ander, [id])
  return vrij
}

const feitVan = (r: Delingregel): DelingFeit | null => {
  const op = r.beantwoordOp ?? ''
  if (r.status === 'aangenomen' || r.status === 'geweigerd')
    return { soort: 'DelingBeantwoord', id: r.id, uitkomst: r.status, reden: r.reden, op }
  return r.status === 'ingetrokken' ? { soort: 'DelingIngetrokken', id: r.id, op, door: null } : null
}

/** Brings the receipt back: whether it was taken, when, and a code for why not. Of the other's dossier nothing. */
const meldTerug = async (baken: Baken, loket: string, id: string): Promise<void> => {
  const regel = await inLoket(baken.db, loket, tx => findRegel(tx, loket, 'in', id))
  const feit = regel && feitVan(regel)
  if (!regel || !feit) return
  const { ander: van, status, reden } = regel
  const op = regel.beantwoordOp ?? baken.klok().toISOString()
  if (baken.loketten.has(van))
    await inLoket(baken.db, van, async tx => {
      const hier = await findRegel(tx, van, 'uit', id)
      // An answer that was given before a withdrawal came is the one that holds.
      const gezet = await zetStand(tx, van, id, ['onderweg', 'bezorgd', 'ingetrokken'], { status, op, reden })
      if (gezet && hier?.status !== status) await noteer(tx, baken, van, hier?.zaak ?? null, feit)
    })
  await inLoket(baken.db, loket, tx => zetTeruggemeld(tx, loket, id))
}

/** The lading of what waits here, opened; null when it was answered, or withdrawn. */
export const openLading = async (baken: Baken, r: Delingregel, loket: string): Promise<string | null> => {
  const sleutel = r.lading && (await baken.kluis.pak(loket, [r.id])).get(r.id)
  return r.lading && sleutel ? ontsleutel(sleutel, r.lading, plaatsVan.deling(loket, r.id)).toString('utf8') : null
}

/** After an answer: its key goes, and the giving desk hears. What fails here a round does again. */
export const rondAf = async (baken: Baken, loket: string, id: string): Promise<void> => {
  await baken.kluis.vernietig(loket, [id])
  await meldTerug(baken, loket, id)
}

/** Brings what waits to the other desks, and their answers back. */
export const delingRonde = async (baken: Baken, loket: string): Promise<void> => {
  const { heen, terug } = await inLoket(baken.db, loket, tx => findWachtend(tx, loket))
  for (const id of heen) await bezorg(baken, loket, id)
  for (const id of terug) await rondAf(baken, loket, id)
}
