import { inLoket, type Tx } from '../../db/verbinding.ts'
import { dagVan } from '../../kernel/lokaal.ts'
import { ontsleutel } from '../../kluis/versleuteling.ts'
import { versieOp } from '../../protocollen/versie.ts'
import { type Baken, getLoket } from '../../zaken/baken.ts'
import { plaatsVan } from '../../zaken/register/inhoud.ts'
import { findZaak } from '../../zaken/register/store.ts'
import { isNogNodig } from '../../zaken/uitgaand/berichtmail.ts'
import { findLink, komtTerug, linkstand } from '../../zaken/uitgaand/link.ts'
import type { Postinhoud } from '../../zaken/uitgaand/post.ts'
import { laatVerlopenPostVervallen } from '../../zaken/uitgaand/vervallen.ts'
import { stelOp } from './bericht.ts'
import { ligtAanServer, naPoging, type Stand, vraagtAandacht } from './herhalen.ts'
import { meldMislukt } from './melden.ts'
import { type Afloop, type Smtpinstelling, type Tijden, verzend } from './smtp.ts'
import { type Geclaimd, laatLos, neemPost, wisKopieen, zetOnderweg, zetStand } from './wachtrij.ts'

/** Notices in one round: the other jobs of the desk wait for it. */
const PER_RONDE = 20

/** Why a notice has no sense any more: the dossier or its link is gone, or the message was read. */
const VERVALLEN: Stand = { status: 'vervallen', fout: null, antwoord: null, volgendePoging: null }

const inhoudVan = async (baken: Baken, loket: string, p: Geclaimd): Promise<Postinhoud | null> => {
  const sleutel = (await baken.kluis.pak(loket, [p.zaak])).get(p.zaak)
  if (!sleutel || !p.cijfertekst) return null
  return JSON.parse(ontsleutel(sleutel, p.cijfertekst, plaatsVan.post(loket, p.id)).toString('utf8')) as Postinhoud
}

type Bestemming = { readonly terug: boolean; readonly tot?: string }

/** What a notice points at, while it still is there; `terug` when its link lets somebody come back, and until when. */
const bestemming = async (tx: Tx, loket: string, p: Geclaimd, nu: string): Promise<Bestemming | null> => {
  if (p.link === null) return (await isNogNodig(tx, loket, p.id)) ? { terug: false } : null
  const zaak = await findZaak(tx, loket, p.zaak)
  const link = zaak && findLink(zaak, p.link)
  return link && linkstand(link, nu) === 'open' ? { terug: komtTerug(link), tot: link.verlooptOp } : null
}

const noteer = (baken: Baken, loket: string, p: Geclaimd, stand: Stand | null): Promise<void> =>
  inLoket(baken.db, loket, async tx => {
    const nu = baken.klok().toISOString()
    if (stand === null) return void (await laatLos(tx, loket, p))
    const gezet = await zetStand(tx, loket, p, stand, nu)
    if (gezet && vraagtAandacht.has(stand.status)) await meldMislukt(tx, baken, loket, p, nu)
  })

const probeer = async (baken: Baken, smtp: Smtpinstelling, loket: string, p: Geclaimd, tijden?: Tijden) => {
  const nu = baken.klok()
  const inhoud = await inhoudVan(baken, loket, p)
  const naar = await inLoket(baken.db, loket, tx => bestemming(tx, loket, p, nu.toISOString()))
  if (!inhoud?.aan || !naar) {
    await noteer(baken, loket, p, VERVALLEN)
    return null
  }
  const kenmerk = `${p.id}.${p.ronde}`
  const { aan, token, bericht } = inhoud
  const bytes = await stelOp(getLoket(baken, loket), smtp, { kenmerk, aan, token, nu, bericht, ...naar })
  const onderweg = () => inLoket(baken.db, loket, tx => zetOnderweg(tx, loket, p, baken.klok().toISOString()))
  const afloop: Afloop = await verzend(smtp, { aan, bytes }, onderweg, tijden)
  await noteer(baken, loket, p, naPoging(afloop, p.pogingen, baken.klok()))
  return afloop
}

/** Sends what waits at a desk, one by one, until there is no more or the server cannot take it. Returns how many left. */
export const verstuurPost = async (baken: Baken, smtp: Smtpinstelling, loket: string, tijden?: Tijden) => {
  let weg = 0
  for (let i = 0; i < PER_RONDE; i++) {
    const p = await inLoket(baken.db, loket, tx => neemPost(tx, loket, baken.nieuwId(), baken.klok()))
    if (!p) return weg
    const afloop = await probeer(baken, smtp, loket, p, tijden)
    if (afloop?.soort === 'verzonden') weg += 1
    if (afloop && ligtAanServer(afloop)) return weg
  }
  return weg
}

/** How long the copy of what was sent is kept, by the protocol in force; a month where it says nothing. */
const bewaardagen = (baken: Baken, loket: string): number => {
  const versie = versieOp(getLoket(baken, loket), dagVan(baken.klok()))
  const duur = versie?.bewaartermijnen.find(b => b.record === 'verzonden_bericht')?.duur
  return duur?.eenheid === 'dag' ? duur.n : 30
}

export const wisOudePost = (baken: Baken, loket: string): Promise<void> =>
  inLoket(baken.db, loket, tx => {
    const voor = new Date(baken.klok().getTime() - bewaardagen(baken, loket) * 86_400_000)
    return wisKopieen(tx, loket, voor.toISOString())
  })

/** Notices of links that have lapsed do not wait any more. */
export const vervalPost = (baken: Baken, loket: string): Promise<void> =>
  inLoket(baken.db, loket, tx => laatVerlopenPostVervallen(tx, loket, baken.klok().toISOString()))
