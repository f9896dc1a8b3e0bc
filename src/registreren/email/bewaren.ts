import { inLoket, type Tx } from '../../db/verbinding.ts'
import { UUID } from '../../kernel/ids.ts'
import { ontsleutel, plaats, versleutel } from '../../kluis/versleuteling.ts'
import { bestandsherkenning } from '../../kluis/zoektoken.ts'
import type { Wie } from '../../toegang/wie.ts'
import type { Baken } from '../../zaken/baken.ts'
import { bewaarBijConcept, type Conceptbijlage, type Meegestuurd, uitConcept } from '../../zaken/bijlagen/concept.ts'
import { type Gekeurd, keurAlle, keurOngewijzigd } from '../../zaken/bijlagen/keur.ts'
import { leesBytes } from '../../zaken/bijlagen/opslaan.ts'
import { deleteVanConcepten } from '../../zaken/bijlagen/rijen.ts'
import { type Gelezenmail, leesMail } from './lezen.ts'

const SOORT = 'e-mail'
/** A mail that was read and not registered is kept for this long. */
const BEWAARDAGEN = 7

/** What is kept of a mail until it is registered: the original, and those of its files that we take. */
type Mailconcept = {
  readonly origineel: Conceptbijlage
  readonly bijlagen: readonly Conceptbijlage[]
  /** In words: files that stay in the original only. */
  readonly geweigerd: readonly string[]
}
export type Mail = Mailconcept & { readonly id: string; readonly gelezen: Gelezenmail; readonly eerder: string | null }

const plek = (loket: string, id: string): string => plaats(loket, 'concept', id, 'cijfertekst')

const zonderOnze = (goed: readonly Gekeurd[], alle: readonly Conceptbijlage[]) => alle.slice(alle.length - goed.length)

/** Keeps a mail under a key of its own, for who read it in. Null when it is no mail. */
export const bewaarMail = async (baken: Baken, wie: Wie, naam: string, bytes: Buffer): Promise<string | null> => {
  const { loket } = wie
  const gelezen = await leesMail(bytes)
  if (!gelezen) return null
  const { goed, fouten } = await keurAlle(gelezen.bijlagen.slice(0, baken.bijlagen.aantal), baken.bijlagen)
  const origineel = await keurOngewijzigd(naam, 'message/rfc822', bytes, baken.bijlagen)
  const id = baken.nieuwId()
  const sleutel = (await baken.kluis.maak(loket, 'concept', [id])).get(id) as Buffer
  const bewaard = (await bewaarBijConcept(baken, loket, id, [origineel, ...goed])) ?? []
  const over = gelezen.bijlagen.slice(baken.bijlagen.aantal).map(b => `‘${b.naam}’: Er zijn te veel bijlagen.`)
  const concept: Mailconcept = {
    origineel: bewaard[0] as Conceptbijlage,
    bijlagen: zonderOnze(goed, bewaard),
    geweigerd: [...fouten, ...over],
  }
  const rij = {
    loket,
    id,
    soort: SOORT,
    gebruiker: wie.id,
    cijfertekst: versleutel(sleutel, JSON.stringify(concept), plek(loket, id)),
    versie: 1,
    gewijzigd_op: baken.klok().toISOString(),
    code_hash: null,
    adres_bij_code: null,
    code_bij_adres: null,
    pad: null,
  }
  await inLoket(baken.db, loket, tx => tx.insertInto('concept').values(rij).execute())
  return id
}

/** A dossier that already holds this very mail. */
const findEerder = async (tx: Tx, loket: string, herkenning: Buffer): Promise<string | null> => {
  const rij = await tx
    .selectFrom('bestand')
    .select('zaak')
    .where('loket', '=', loket)
    .where('herkenning', '=', herkenning)
    .where('zaak', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return rij?.zaak ?? null
}

/** The mail that this user read in; null for another one's, or when it is gone. */
export const vindMail = async (baken: Baken, wie: Wie, id: string): Promise<Mail | null> => {
  if (!UUID.test(id)) return null
  const { loket } = wie
  const rij = await inLoket(baken.db, loket, tx =>
    tx
      .selectFrom('concept')
      .select('cijfertekst')
      .where('loket', '=', loket)
      .where('id', '=', id)
      .where('soort', '=', SOORT)
      .where('gebruiker', '=', wie.id)
      .executeTakeFirst(),
  )
  const sleutel = rij && (await baken.kluis.pak(loket, [id])).get(id)
  if (!rij || !sleutel) return null
  const concept = JSON.parse(ontsleutel(sleutel, rij.cijfertekst, plek(loket, id)).toString('utf8')) as Mailconcept
  const bytes = await leesBytes(baken, loket, sleutel, concept.origineel.id)
  const gelezen = bytes && (await leesMail(bytes))
  if (!bytes || !gelezen) return null
  const herkenning = bestandsherkenning(await baken.kluis.zoeksleutel(loket), bytes)
  const eerder = await inLoket(baken.db, loket, tx => findEerder(tx, loket, herkenning))
  return { ...concept, id, gelezen, eerder }
}

/** The files that go along when the mail is registered: the original first. */
export const bijlagenVan = (baken: Baken, loket: string, mail: Mail): readonly Meegestuurd[] =>
  uitConcept(baken, loket, mail.id, 'e-mail', [mail.origineel, ...mail.bijlagen])

const wis = async (baken: Baken, loket: string, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return
  const bestanden = await inLoket(baken.db, loket, tx => deleteVanConcepten(tx, loket, ids))
  await baken.kluis.vernietig(loket, ids)
  await baken.bijlagen.opslag.verwijder(loket, bestanden)
}

/** Registered, or not wanted after all. */
export const vernietigMail = async (baken: Baken, loket: string, id: string): Promise<void> => {
  await inLoket(baken.db, loket, tx =>
    tx.deleteFrom('concept').where('loket', '=', loket).where('id', '=', id).where('soort', '=', SOORT).execute(),
  )
  await wis(baken, loket, [id])
}

/** Mails that nobody registered go after a week. Returns how many. */
export const ruimOudeMailsOp = async (baken: Baken, loket: string): Promise<number> => {
  const grens = new Date(baken.klok().getTime() - BEWAARDAGEN * 86_400_000).toISOString()
  const rijen = await inLoket(baken.db, loket, tx =>
    tx
      .deleteFrom('concept')
      .where('loket', '=', loket)
      .where('soort', '=', SOORT)
      .where('gewijzigd_op', '<=', grens)
      .returning('id')
      .execute(),
  )
  await wis(
    baken,
    loket,
    rijen.map(r => r.id),
  )
  return rijen.length
}
