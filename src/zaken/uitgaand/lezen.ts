import type { Eenmaligelink } from '../../begrippen/werk.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Tx } from '../../db/verbinding.ts'
import { ontsleutel } from '../../kluis/versleuteling.ts'
import { plaatsVan } from '../register/inhoud.ts'
import { isPoststatus, type Postinhoud, type Poststatus } from './post.ts'

/** A notice as the desk sees it. `fout` and `antwoord` are codes: what a server writes may hold an address. */
type Post = {
  readonly id: string
  readonly status: Poststatus
  readonly pogingen: number
  readonly volgendePoging: string | null
  readonly fout: string | null
  readonly antwoord: string | null
  readonly veranderdOp: string
  /** Somebody is sending it at this moment. */
  readonly bezetTot: string | null
  /** Null when the copy has lapsed. */
  readonly inhoud: Postinhoud | null
}

/** A link of a dossier with what the desk needs to bring it over: the code to say, the notice and how it fares. */
export type Uitgaand = { readonly link: Eenmaligelink; readonly code: string; readonly post: Post }

const lees = <T>(sleutel: Buffer, cijfertekst: Buffer, waar: string): T =>
  JSON.parse(ontsleutel(sleutel, cijfertekst, waar).toString('utf8')) as T

/** Everything that went out of a dossier, oldest first; `sleutel` is the key of the dossier. */
export const findUitgaand = async (tx: Tx, zaak: Zaak, sleutel: Buffer): Promise<readonly Uitgaand[]> => {
  const { loket, id } = zaak
  const rijen = await tx
    .selectFrom('uitgaande_post as p')
    .innerJoin('eenmalige_link as l', j => j.onRef('l.loket', '=', 'p.loket').onRef('l.id', '=', 'p.link'))
    .select(['p.id', 'p.link', 'p.status', 'p.cijfertekst', 'p.fout', 'p.antwoord', 'p.pogingen', 'l.code'])
    .select(['p.volgende_poging as volgendePoging', 'p.veranderd_op as veranderdOp', 'p.bezet_tot as bezetTot'])
    .where('p.loket', '=', loket)
    .where('p.zaak', '=', id)
    .orderBy('p.id')
    .execute()
  return rijen.flatMap(({ code, cijfertekst, status, link: linkId, ...r }) => {
    const link = zaak.werk.links?.find(l => l.id === linkId)
    if (!link || linkId === null || !isPoststatus(status)) return []
    const inhoud = cijfertekst && lees<Postinhoud>(sleutel, cijfertekst, plaatsVan.post(loket, r.id))
    const belcode = ontsleutel(sleutel, code, plaatsVan.linkcode(loket, linkId)).toString('utf8')
    return [{ link, code: belcode, post: { ...r, status, inhoud } }]
  })
}

/** How the notices of a dossier stand, by their link; opens nothing. */
export const findPoststanden = async (
  tx: Tx,
  loket: string,
  zaak: string,
): Promise<ReadonlyMap<string, Poststatus>> => {
  const rijen = await tx
    .selectFrom('uitgaande_post')
    .select(['link', 'status'])
    .where('loket', '=', loket)
    .where('zaak', '=', zaak)
    .execute()
  return new Map(rijen.flatMap(r => (r.link && isPoststatus(r.status) ? [[r.link, r.status] as const] : [])))
}
