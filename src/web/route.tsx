import type { FastifyInstance } from 'fastify'
import type { Zaak } from '../begrippen/zaak.ts'
import { zonderWachten } from '../db/lijn.ts'
import { inLoket, type Tx } from '../db/verbinding.ts'
import { UUID } from '../kernel/ids.ts'
import type { Handeling } from '../toegang/handelingen.ts'
import { logBlik } from '../toegang/toegangslog.ts'
import { html } from './antwoord.ts'
import type { Antwoord } from './antwoorden.ts'
import { isBewaardId, VELD } from './bewaard/opslag.ts'
import { metBewaard, naSturen, vulTerug } from './bewaard/terugkeer.ts'
import { metTyper, TYPER } from './bewaard/typer.ts'
import { nietGevonden } from './geweigerd.tsx'
import { hang, type Plek } from './plek.ts'
import { laatToe, logErbij, metBestanden, zaakUitPad } from './toelating.ts'
import type { Aangemeld, Huisraad, Lezend, Verzoek } from './verzoek.ts'

/** Each form of the page says for whom it was made. */
const ondertekend = async (v: Aangemeld, antwoord: Antwoord): Promise<Antwoord> => {
  if (!('pagina' in antwoord)) return antwoord
  const klaar = antwoord.klaar ?? html(antwoord.pagina)
  return { ...antwoord, klaar: await metTyper(v.huisraad.baken, v.desk.loket, v.wie.id, klaar) }
}

/** What was decided within the transaction; a page is drawn after it, when its connection is somebody else's. */
type Besloten = { readonly antwoord: Antwoord; readonly voor?: Aangemeld }

const teken = async ({ antwoord, voor }: Besloten): Promise<Antwoord> => (voor ? ondertekend(voor, antwoord) : antwoord)

/** A page for who is signed in. Its ids go to `toon`; the look is logged in the same transaction. */
export const leesRoute = (
  app: FastifyInstance,
  huisraad: Huisraad,
  plek: Plek<Handeling>,
  doe: (v: Lezend) => Promise<Antwoord>,
): void => {
  const lees = async (tx: Tx, v: Verzoek): Promise<Besloten> => {
    const toegang = await laatToe(tx, v, plek.handeling)
    if (!('wie' in toegang)) return { antwoord: toegang }
    let onderwerpen: readonly string[] = []
    const toon = (ids: readonly string[]) => {
      onderwerpen = ids
    }
    const w = await metBewaard({ ...v, wie: toegang.wie, token: toegang.token, tx, toon })
    const antwoord = vulTerug(w, await doe(w.v))
    logErbij(tx, { ...toegang.blik, onderwerpen })
    return { antwoord, voor: w.v }
  }
  hang(app, huisraad, plek, async v => teken(await inLoket(huisraad.baken.db, v.desk.loket, tx => lees(tx, v))))
}

/** Asked along with whether a dossier may be seen; it must be of no use without a key. */
type Vooruit<V> = (tx: Tx, loket: string, zaak: string) => Promise<V>

const vraagVooruit = <V,>(v: Verzoek, tx: Tx, vooruit: Vooruit<V> | undefined): Promise<V> | undefined => {
  const id = zaakUitPad(v)
  const gevraagd = id && UUID.test(id) ? vooruit?.(tx, v.desk.loket, id) : undefined
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
): void => {
  const lees = async (tx: Tx, v: Verzoek): Promise<Besloten> => {
    const gevraagd = vraagVooruit(v, tx, vooruit)
    const toegang = await laatToe(tx, v, plek.handeling)
    if (!('wie' in toegang)) return { antwoord: toegang }
    if (!toegang.zaak) return { antwoord: nietGevonden(huisraad, v) }
    const w = await metBewaard({ ...v, wie: toegang.wie, token: toegang.token, tx, toon: () => {} })
    const antwoord = vulTerug(w, await doe(w.v, toegang.zaak, gevraagd))
    logErbij(tx, toegang.blik)
    return { antwoord, voor: w.v }
  }
  hang(app, huisraad, plek, async v => teken(await inLoket(huisraad.baken.db, v.desk.loket, tx => lees(tx, v))))
}

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
    const [toegang, gevraagd] = await inLoket(huisraad.baken.db, v.desk.loket, async tx => {
      const samen = vraagVooruit(v, tx, vooruit)
      const toelating = await laatToe(tx, v, plek.handeling)
      if ('blik' in toelating && !perDossier) logErbij(tx, toelating.blik)
      return [toelating, await samen]
    })
    if (!('wie' in toegang)) return toegang
    const { [VELD]: bewaard, [TYPER]: _, ...formulier } = v.formulier
    const a = { ...v, formulier, wie: toegang.wie, token: toegang.token, toon: () => {} }
    const antwoord = await doe(a, toegang.zaak, gevraagd)
    // The door logs what was decided; a form that comes back with what is wrong in it shows the dossier too.
    if (perDossier && 'pagina' in antwoord)
      await inLoket(huisraad.baken.db, v.desk.loket, tx => logBlik(tx, toegang.blik))
    return ondertekend(a, isBewaardId(bewaard) ? await naSturen(a, bewaard, antwoord) : antwoord)
  })
