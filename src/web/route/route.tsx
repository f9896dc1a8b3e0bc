import type { FastifyInstance } from 'fastify'
import type { Zaak } from '../../begrippen/zaak.ts'
import { leesIn } from '../../db/leeslijn.ts'
import { zonderWachten } from '../../db/lijn.ts'
import { inLoket, type Tx } from '../../db/verbinding.ts'
import { UUID } from '../../kernel/ids.ts'
import type { Handeling } from '../../toegang/handelingen.ts'
import { type Blik, bewaarBlik } from '../../toegang/toegangslog.ts'
import { isBewaardId, VELD } from '../bewaard/opslag.ts'
import { metBewaard, naSturen, vulTerug } from '../bewaard/terugkeer.ts'
import { metTyper, TYPER } from '../bewaard/typer.ts'
import { nietGevonden } from '../kader/geweigerd.tsx'
import { html } from './antwoord.ts'
import type { Antwoord } from './antwoorden.ts'
import { hang, type Plek } from './plek.ts'
import { laatToe, metBestanden, zaakUitPad } from './toelating.ts'
import type { Aangemeld, Huisraad, Lezend, Verzoek } from './verzoek.ts'

/** Each form of the page says for whom it was made. */
const ondertekend = async (v: Aangemeld, antwoord: Antwoord): Promise<Antwoord> => {
  if (!('pagina' in antwoord)) return antwoord
  const klaar = antwoord.klaar ?? html(antwoord.pagina)
  return { ...antwoord, klaar: await metTyper(v.huisraad.baken, v.desk.loket, v.wie.id, klaar) }
}

/** In a transaction of its own, or over the lines that all looks share. */
const lees = <T,>(v: Verzoek, { gedeeld }: Plek<Handeling>, doe: (tx: Tx) => Promise<T>): Promise<T> => {
  const { db } = v.huisraad.baken
  return gedeeld ? doe(leesIn(db, v.desk.loket)) : inLoket(db, v.desk.loket, doe)
}

/** Drawn while the line in the access log is written; shown when that is durable. */
const toonGelogd = async (v: Aangemeld, antwoord: Antwoord, blik: Blik): Promise<Antwoord> => {
  const [getekend] = await Promise.all([ondertekend(v, antwoord), bewaarBlik(v.huisraad.baken.db, blik)])
  return getekend
}

/** A page for who is signed in. Its ids go to `toon`; the look is logged before it is shown. */
export const leesRoute = (
  app: FastifyInstance,
  huisraad: Huisraad,
  plek: Plek<Handeling>,
  doe: (v: Lezend) => Promise<Antwoord>,
): void =>
  hang(app, huisraad, plek, async v => {
    const toegang = await laatToe(v, plek.handeling)
    if (!('wie' in toegang)) return toegang
    let onderwerpen: readonly string[] = []
    const toon = (ids: readonly string[]) => {
      onderwerpen = ids
    }
    const { wie, token, blik } = toegang
    const [w, antwoord] = await lees(v, plek, async tx => {
      const met = await metBewaard({ ...v, wie, token, tx, toon })
      return [met, vulTerug(met, await doe(met.v))] as const
    })
    return toonGelogd(w.v, antwoord, { ...blik, onderwerpen })
  })

/** Asked along with whether a dossier may be seen; it must be of no use without a key. */
type Vooruit<V> = (tx: Tx, loket: string, zaak: string) => Promise<V>

const vraagVooruit = <V,>(v: Verzoek, vooruit: Vooruit<V> | undefined): Promise<V> | undefined => {
  const id = zaakUitPad(v)
  const { loket } = v.desk
  const gevraagd = id && UUID.test(id) ? vooruit?.(leesIn(v.huisraad.baken.db, loket), loket, id) : undefined
  if (gevraagd) zonderWachten(gevraagd)
  return gevraagd
}

/** A page about one dossier ('/dossiers/:zaak...'); who may not see it gets 404. */
export const dossierRoute = <V = undefined>(
  app: FastifyInstance,
  huisraad: Huisraad,
  plek: Plek<Handeling>,
  doe: (v: Lezend, zaak: Zaak, vooruit: Promise<V> | undefined) => Promise<Antwoord>,
  vooruit?: Vooruit<V>,
): void =>
  hang(app, huisraad, plek, async v => {
    const gevraagd = vraagVooruit(v, vooruit)
    const toegang = await laatToe(v, plek.handeling)
    if (!('wie' in toegang)) return toegang
    const { wie, token, zaak, blik } = toegang
    if (!zaak) return nietGevonden(huisraad, v)
    const [w, antwoord] = await lees(v, plek, async tx => {
      const met = await metBewaard({ ...v, wie, token, tx, toon: () => {} })
      return [met, vulTerug(met, await doe(met.v, zaak, gevraagd))] as const
    })
    return toonGelogd(w.v, antwoord, blik)
  })

/**
 * A submit by who is signed in. The policy is asked here first; on a dossier the door asks it again under
 * the lock, and logs. No transaction is held: the doors open their own.
 */
export const schrijfRoute = <V = undefined>(
  app: FastifyInstance,
  huisraad: Huisraad,
  plek: Plek<Handeling>,
  doe: (v: Aangemeld, zaak: Zaak | null, vooruit: V | undefined) => Promise<Antwoord>,
  vooruit?: Vooruit<V>,
): void =>
  hang(app, huisraad, plek, async kaal => {
    const v = await metBestanden(kaal, plek.bestandbytes ?? 0)
    const perDossier = plek.pad.includes(':zaak')
    const gevraagd = vraagVooruit(v, vooruit)
    const toegang = await laatToe(v, plek.handeling)
    if (!('wie' in toegang)) return toegang
    if (!perDossier) await bewaarBlik(huisraad.baken.db, toegang.blik)
    const { [VELD]: bewaard, [TYPER]: _, ...formulier } = v.formulier
    const a = { ...v, formulier, wie: toegang.wie, token: toegang.token, toon: () => {} }
    const antwoord = await doe(a, toegang.zaak, await gevraagd)
    // The door logs what was decided; a form that comes back with what is wrong in it shows the dossier too.
    if (perDossier && 'pagina' in antwoord) await bewaarBlik(huisraad.baken.db, toegang.blik)
    return ondertekend(a, isBewaardId(bewaard) ? await naSturen(a, bewaard, antwoord) : antwoord)
  })
