import { inLoket, type Tx } from '../db/verbinding.ts'
import { ontsleutel, versleutel } from '../kluis/versleuteling.ts'
import type { Wie } from '../toegang/wie.ts'
import type { Baken } from '../zaken/baken.ts'
import { plaatsVan } from '../zaken/register/inhoud.ts'
import {
  findAandacht,
  findOudeOpmerkingen,
  findOverdracht,
  findRooster,
  insertOverdracht,
  type Overdracht,
  vervangOverdracht,
  waaromVan,
  wisOpmerkingen,
  zetAanvaard,
} from './store.ts'

/** What was said besides is for the next shift, not for the archive. */
const BEWAARDAGEN = 31
const DAG_MS = 86_400_000

type Gave = { wissel: string; tot: string; opmerking: string }

const sleutelVoor = async (baken: Baken, loket: string, id: string): Promise<Buffer | undefined> =>
  (await baken.kluis.pak(loket, [id])).get(id) ?? (await baken.kluis.maak(loket, 'dienst', [id])).get(id)

/**
 * Hands over what needs attention at a change of shift. Who gave it may give it anew until somebody accepts it; null
 * when a colleague gave it, or it was accepted.
 */
export const draagOver = async (baken: Baken, wie: Wie, g: Gave): Promise<string | null> => {
  const { loket } = wie
  const al = await inLoket(baken.db, loket, tx => findOverdracht(tx, loket, { wissel: g.wissel }))
  if (al && (al.gegevenDoor !== wie.id || al.aanvaardOp !== null)) return null
  const id = al?.id ?? baken.nieuwId()
  const sleutel = g.opmerking === '' ? undefined : await sleutelVoor(baken, loket, id)
  const opmerking = sleutel ? versleutel(sleutel, g.opmerking, plaatsVan.dienst(loket, id)) : null
  return inLoket(baken.db, loket, async tx => {
    const op = baken.klok().toISOString()
    const punten = (await findAandacht(tx, wie, g.tot, op)).map(r => ({ zaak: r.id, waarom: waaromVan(r) }))
    const o = { id, wissel: g.wissel, punten, opmerking, gegevenOp: op, gegevenDoor: wie.id }
    return (await (al ? vervangOverdracht : insertOverdracht)(tx, loket, o)) ? id : null
  })
}

export type Aanvaarding =
  | { ok: true }
  | { ok: false; weigering: 'nietGevonden' | 'zelfGegeven' | 'alAanvaard' | 'nietIngeroosterd' }

/** Who has the shift that takes over; empty when nobody was put in it. */
export const ingeroosterd = async (tx: Tx, loket: string, wissel: string): Promise<readonly string[]> => {
  const straks = new Date(Date.parse(wissel) + 1).toISOString()
  return (await findRooster(tx, loket, wissel, straks)).map(r => r.gebruiker)
}

/** By name, and by somebody else than who gave it; who is not in the rota says so (`toch`). */
export const aanvaard = (baken: Baken, wie: Wie, id: string, toch: boolean): Promise<Aanvaarding> =>
  inLoket(baken.db, wie.loket, async tx => {
    const o = await findOverdracht(tx, wie.loket, { id })
    if (!o) return { ok: false, weigering: 'nietGevonden' }
    if (o.gegevenDoor === wie.id) return { ok: false, weigering: 'zelfGegeven' }
    const rooster = await ingeroosterd(tx, wie.loket, o.wissel)
    if (!toch && rooster.length > 0 && !rooster.includes(wie.id) && o.aanvaardOp === null)
      return { ok: false, weigering: 'nietIngeroosterd' }
    const gelukt = await zetAanvaard(tx, wie.loket, id, wie.id, baken.klok().toISOString())
    return gelukt ? { ok: true } : { ok: false, weigering: 'alAanvaard' }
  })

export const opmerkingVan = async (baken: Baken, loket: string, o: Overdracht): Promise<string | null> => {
  const sleutel = o.opmerking && (await baken.kluis.pak(loket, [o.id])).get(o.id)
  return o.opmerking && sleutel
    ? ontsleutel(sleutel, o.opmerking, plaatsVan.dienst(loket, o.id)).toString('utf8')
    : null
}

/** Destroys remarks of a month ago: keys first, so that a crash in between leaves nothing that can be read. */
export const ruimOpmerkingenOp = async (baken: Baken, loket: string): Promise<number> => {
  const voor = new Date(baken.klok().getTime() - BEWAARDAGEN * DAG_MS).toISOString()
  const ids = await inLoket(baken.db, loket, (tx: Tx) => findOudeOpmerkingen(tx, loket, voor))
  if (ids.length === 0) return 0
  await baken.kluis.vernietig(loket, ids)
  await inLoket(baken.db, loket, tx => wisOpmerkingen(tx, loket, ids))
  return ids.length
}
