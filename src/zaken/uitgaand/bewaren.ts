import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Tx } from '../../db/verbinding.ts'
import { versleutel } from '../../kluis/versleuteling.ts'
import { linkhash } from '../../kluis/zoektoken.ts'
import { plaatsVan } from '../register/inhoud.ts'
import { zetBerichtmailsKlaar } from './berichtmail.ts'
import type { NieuweLink } from './link.ts'
import type { Postinhoud } from './post.ts'
import { laatPostVervallen } from './vervallen.ts'
import { type Postwijziging, wijzigPost } from './wijzigen.ts'

type Sleutels = { readonly dossier: Buffer | undefined; readonly zoek: Buffer }

const linkRij = (zaak: Zaak, link: NieuweLink, dossier: Buffer, zoek: Buffer) => ({
  loket: zaak.loket,
  id: link.id,
  zaak: zaak.id,
  token_hash: linkhash(zoek, link.token),
  code: versleutel(dossier, link.code, plaatsVan.linkcode(zaak.loket, link.id)),
})

const postRij = (zaak: Zaak, link: NieuweLink, dossier: Buffer, nu: string, door: string | null) => {
  const { aan, token, bericht } = link
  const inhoud: Postinhoud = { aan, token, ...(bericht ? { bericht } : {}) }
  return {
    loket: zaak.loket,
    id: link.post,
    zaak: zaak.id,
    link: link.id,
    melding: null,
    status: link.aan === null ? 'zelf' : 'wacht',
    cijfertekst: versleutel(dossier, JSON.stringify(inhoud), plaatsVan.post(zaak.loket, link.post)),
    gemaakt_op: nu,
    door,
    volgende_poging: link.aan === null ? null : nu,
    bezet_tot: null,
    claim: null,
    fout: null,
    antwoord: null,
    veranderd_op: nu,
    gelezen_op: null,
  }
}

/** A link that a decision names without its secrets, or the other way round, is a fault of the program. */
const pas = (feiten: readonly IncidentFeit[], links: readonly NieuweLink[]): void => {
  const gemaakt = feiten.flatMap(f => (f.soort === 'LinkGemaakt' ? [f.id] : []))
  const mee = links.map(l => l.id)
  if (gemaakt.length !== mee.length || gemaakt.some(id => !mee.includes(id)))
    throw new Error('the links of a decision are not the links that came along with it')
}

/**
 * What a decision sends out, in its own transaction: the links it made with a notice for each, and the notices that
 * must not leave any more since their link was withdrawn; and a notice for a reporter whom the desk wrote to. Says
 * whether anything waits to leave.
 */
export const bewaarUitgaand = async (
  tx: Tx,
  zaak: Zaak,
  feiten: readonly IncidentFeit[],
  mee: { readonly links?: readonly NieuweLink[]; readonly post?: Postwijziging },
  { dossier, zoek }: Sleutels,
  { nu, wie, nieuwId }: { nu: string; wie: string | null; nieuwId: () => string },
): Promise<boolean> => {
  const { links = [], post } = mee
  pas(feiten, links)
  if (!dossier && (links.length > 0 || post)) throw new Error(`no key for dossier ${zaak.id}`)
  if (dossier && post) await wijzigPost(tx, zaak, post, dossier, nu)
  if (dossier && links.length > 0) {
    await tx
      .insertInto('eenmalige_link')
      .values(links.map(l => linkRij(zaak, l, dossier, zoek)))
      .execute()
    await tx
      .insertInto('uitgaande_post')
      .values(links.map(l => postRij(zaak, l, dossier, nu, wie)))
      .execute()
  }
  await laatPostVervallen(tx, zaak, feiten, nu)
  const berichtmail = await zetBerichtmailsKlaar(tx, zaak, feiten, dossier, { nu, wie, nieuwId })
  return berichtmail || links.length > 0 || post !== undefined
}
