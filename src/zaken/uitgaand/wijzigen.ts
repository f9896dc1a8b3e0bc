import { sql } from 'kysely'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Tx } from '../../db/verbinding.ts'
import { ontsleutel, versleutel } from '../../kluis/versleuteling.ts'
import { plaatsVan } from '../register/inhoud.ts'
import type { Postinhoud } from './post.ts'
import { foutBij, type Postdaad, postovergang } from './posthandelingen.ts'

/** What a decision changes of a notice; goes along with it as content does. */
export type Postwijziging = {
  readonly id: string
  readonly daad: Postdaad
  readonly aan?: string | undefined
  readonly code?: string | null | undefined
}

/** The notice was sent, withdrawn or settled while somebody looked at its page: nothing was written. */
export class PostVeranderd extends Error {
  override readonly name = 'PostVeranderd'
}

const lockPost = (tx: Tx, zaak: Zaak, id: string) =>
  tx
    .selectFrom('uitgaande_post')
    .select(['status', 'cijfertekst'])
    .where('loket', '=', zaak.loket)
    .where('zaak', '=', zaak.id)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

const metAdres = (oud: Buffer, aan: string, sleutel: Buffer, waar: string): Buffer => {
  const inhoud = JSON.parse(ontsleutel(sleutel, oud, waar).toString('utf8')) as Postinhoud
  return versleutel(sleutel, JSON.stringify({ ...inhoud, aan }), waar)
}

/** A new round has a Message-ID of its own: it is another mail, also for a server that kept the first. */
export const wijzigPost = async (tx: Tx, zaak: Zaak, w: Postwijziging, sleutel: Buffer, nu: string): Promise<void> => {
  const { van, naar } = postovergang[w.daad]
  const rij = await lockPost(tx, zaak, w.id)
  if (!rij || !(van as readonly string[]).includes(rij.status)) throw new PostVeranderd()
  const opnieuw = naar === 'wacht'
  if (opnieuw && !rij.cijfertekst) throw new PostVeranderd()
  const waar = plaatsVan.post(zaak.loket, w.id)
  const cijfertekst = rij.cijfertekst && w.aan ? metAdres(rij.cijfertekst, w.aan, sleutel, waar) : rij.cijfertekst
  await tx
    .updateTable('uitgaande_post')
    .set({
      status: naar,
      cijfertekst,
      fout: w.daad === 'teruggekomen' ? foutBij(w.code ?? null) : null,
      antwoord: w.code ?? null,
      bezet_tot: null,
      claim: null,
      volgende_poging: opnieuw ? nu : null,
      veranderd_op: nu,
      ...(opnieuw ? { pogingen: 0, ronde: sql<number>`ronde + 1` } : {}),
    })
    .where('loket', '=', zaak.loket)
    .where('id', '=', w.id)
    .execute()
}
