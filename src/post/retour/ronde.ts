import { inLoket, type Tx } from '../../db/verbinding.ts'
import type { Baken } from '../../zaken/baken.ts'
import { findZaak } from '../../zaken/register/store.ts'
import { findLink, linkstand } from '../../zaken/uitgaand/link.ts'
import { foutBij } from '../../zaken/uitgaand/posthandelingen.ts'
import { meldMislukt } from '../versturen/melden.ts'
import { leesRetour, type Retourmail } from './bericht.ts'
import { type Busfout, type Businstelling, BusOnleesbaar, type Bustijden, type Lot, leesBus } from './bus.ts'

type Teruggekomen = Extract<Retourmail, { soort: 'teruggekomen' }>
type Geraakt = { readonly zaak: string; readonly link: string | null; readonly door: string | null }

/**
 * Writes it at the notice, in the round that it is about, and at no other: a second report of it changes nothing, nor one
 * of an address that was given up since. Undefined when nothing was changed.
 */
const zetTeruggekomen = (tx: Tx, loket: string, r: Teruggekomen, nu: string): Promise<Geraakt | undefined> =>
  tx
    .updateTable('uitgaande_post')
    .set({
      status: 'teruggekomen',
      fout: foutBij(r.code),
      antwoord: r.code,
      volgende_poging: null,
      bezet_tot: null,
      claim: null,
      veranderd_op: nu,
    })
    .where('loket', '=', loket)
    .where('id', '=', r.post)
    .where('ronde', '=', r.ronde)
    .where('status', 'in', ['verzonden', 'onzeker'])
    .returning(['zaak', 'link', 'door'])
    .executeTakeFirst()

/** Whether somebody must still be reached: what was opened arrived by another way. */
const nogNodig = async (tx: Tx, loket: string, p: Geraakt, nu: string): Promise<boolean> => {
  if (p.link === null) return true
  const zaak = await findZaak(tx, loket, p.zaak)
  const link = zaak && findLink(zaak, p.link)
  return link ? linkstand(link, nu) === 'open' : false
}

const kent = async (tx: Tx, loket: string, id: string): Promise<boolean> => {
  const rij = await tx
    .selectFrom('uitgaande_post')
    .select('id')
    .where('loket', '=', loket)
    .where('id', '=', id)
    .executeTakeFirst()
  return rij !== undefined
}

/** False when this desk does not have the notice; true when it does, also when the report is no news there. */
const noteer = (baken: Baken, loket: string, r: Teruggekomen): Promise<boolean> =>
  inLoket(baken.db, loket, async tx => {
    const nu = baken.klok().toISOString()
    const geraakt = await zetTeruggekomen(tx, loket, r, nu)
    if (!geraakt) return kent(tx, loket, r.post)
    if (await nogNodig(tx, loket, geraakt, nu)) await meldMislukt(tx, baken, loket, geraakt, nu)
    return true
  })

/**
 * One mail. A report about a notice of ours holds an address and a link, and does not stay, also where it is no news.
 * One about a notice that no desk here has is perhaps of a desk that does not run now: it is left.
 */
const verwerk = async (baken: Baken, bytes: Buffer, domein: string): Promise<Lot> => {
  const r = await leesRetour(bytes, domein)
  if (r.soort === 'anders') return 'blijft'
  if (r.soort === 'tussenbericht') return 'weg'
  for (const loket of baken.loketten.keys()) if (await noteer(baken, loket, r)) return 'weg'
  return 'blijft'
}

const zetStand = async (baken: Baken, fout: Busfout | null): Promise<void> => {
  const nu = baken.klok().toISOString()
  for (const loket of baken.loketten.keys())
    await inLoket(baken.db, loket, tx =>
      tx
        .insertInto('retourpost')
        .values({ loket, gelezen_op: fout ? null : nu, fout, fout_sinds: fout && nu })
        .onConflict(oc =>
          oc
            .column('loket')
            .doUpdateSet(eb =>
              fout
                ? { fout, fout_sinds: eb.fn.coalesce('retourpost.fout_sinds', 'excluded.fout_sinds') }
                : { gelezen_op: nu, fout: null, fout_sinds: null },
            ),
        )
        .execute(),
    )
}

/** Reads the mailbox once for all desks; that it cannot be read is written down for them, and no fault of the program. */
export const haalRetourpost = async (
  baken: Baken,
  bus: Businstelling,
  afzender: string,
  tijden?: Bustijden,
): Promise<void> => {
  const domein = afzender.split('@')[1] ?? ''
  try {
    await leesBus(bus, bytes => verwerk(baken, bytes, domein), tijden)
  } catch (fout) {
    if (!(fout instanceof BusOnleesbaar)) throw fout
    return zetStand(baken, fout.fout)
  }
  return zetStand(baken, null)
}
