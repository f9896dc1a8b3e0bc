import type { Zaak } from '../../src/begrippen/zaak.ts'
import { inLoket } from '../../src/db/verbinding.ts'
import { besluit } from '../../src/kernel/besluit.ts'
import type { Wie } from '../../src/toegang/wie.ts'
import type { Baken } from '../../src/zaken/baken.ts'
import { handle } from '../../src/zaken/deuren/handle.ts'
import { openDossier } from '../../src/zaken/deuren/openen.ts'
import { type Leesstuk, leesstukTekst, linkGemaakt, maakLink } from '../../src/zaken/uitgaand/link.ts'
import type { Context } from '../../src/zaken/verloop/context.ts'
import { verzoek } from './voorbeeld.ts'

/** A decision that brings something over, as any slice would take it. */
const brengOver = {
  naam: 'overbrengen',
  handeling: 'dossier.bewerken',
  beslis: (_: Zaak, i: { link: string; inhoud: string }, ctx: Context) =>
    besluit(linkGemaakt(i.link, { linksoort: 'informeren', voor: i.inhoud, inhoud: i.inhoud }, ctx)),
} as const

/** A dossier out of which something goes to this address: the link, and where it stands. */
export const nieuwePost = async (baken: Baken, wie: Wie, stuk: Leesstuk, aan: string | null) => {
  const opening = await openDossier(baken, verzoek(wie.loket))
  if (!opening.ok) throw new Error(opening.weigering)
  const { zaak } = opening.ontvangst
  const link = maakLink(baken.nieuwId, aan)
  const inhoud = baken.nieuwId()
  const teksten = [leesstukTekst(inhoud, stuk)]
  const afloop = await handle(baken, wie, {
    zaak,
    opdracht: brengOver,
    invoer: { link: link.id, inhoud },
    teksten,
    links: [link],
  })
  if (!afloop.ok) throw new Error(afloop.weigering)
  return { zaak, link }
}

export const standVan = (baken: Baken, loket: string, post: string) =>
  inLoket(baken.db, loket, tx =>
    tx
      .selectFrom('uitgaande_post')
      .select(['status', 'fout', 'antwoord', 'pogingen', 'ronde'])
      .select(['volgende_poging as volgendePoging', 'cijfertekst'])
      .where('loket', '=', loket)
      .where('id', '=', post)
      .executeTakeFirstOrThrow(),
  )
