import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify'
import type { Zaak } from '../begrippen/zaak.ts'
import { zonderWachten } from '../db/lijn.ts'
import { inLoket, type Tx } from '../db/verbinding.ts'
import { UUID } from '../kernel/ids.ts'
import { type Aanbiederhandeling, type Handeling, handelingen, type OpenbareHandeling } from '../toegang/handelingen.ts'
import { mag } from '../toegang/mag.ts'
import { findNoodtoegang } from '../toegang/noodtoegang.ts'
import { findVorigeGebruiker, findWie } from '../toegang/sessies.ts'
import { type Blik, logBlik } from '../toegang/toegangslog.ts'
import { relatieVan, type Wie } from '../toegang/wie.ts'
import { findZaak } from '../zaken/store.ts'
import { html } from './antwoord.ts'
import { type Antwoord, stuur } from './antwoorden.ts'
import {
  type Bewaardformulier,
  heeftTekst,
  isBewaardId,
  legOpzij,
  pakBewaard,
  VELD,
  wisBewaard,
} from './bewaard/opslag.ts'
import { type Terug, zetTerug } from './bewaard/terugzetten.tsx'
import { metTyper, TYPER, typerVan } from './bewaard/typer.ts'
import { bestandOpnieuw, bevestigenNodig, nietGevonden, sessieVerlopen, vanIemandAnders } from './geweigerd.tsx'
import { leesUpload } from './invoer/upload.ts'
import { hoortBij } from './procedures.ts'
import {
  type Aangemeld,
  type Formulier,
  type Huisraad,
  koekjeVan,
  sessiekoekje,
  stuurdeBestand,
  type Verzoek,
} from './verzoek.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a route lets somebody do; a route without it does not start. */
    handeling?: Handeling | Aanbiederhandeling | OpenbareHandeling
  }
}

/** `pad` starts below the desk: '/werkvoorraad' is '/:loket/werkvoorraad'. */
export type Plek<H> = {
  readonly methode: 'GET' | 'POST'
  readonly pad: string
  readonly handeling: H
  /** Requests a minute from one address. */
  readonly perMinuut?: number
  /** A form with files: how many bytes one of them may have. */
  readonly bestandbytes?: number
}

const maakVerzoek = (huisraad: Huisraad, request: FastifyRequest): Verzoek | null => {
  const { loket } = request.params as { loket: string }
  const desk = huisraad.baken.loketten.get(loket)
  if (!desk) return null
  const formulier = (request.body ?? {}) as Formulier
  return { huisraad, desk, nu: huisraad.baken.klok(), herkomst: request.ip, formulier, request }
}

/** Hangs a route at every desk that has it; who may come in is for the caller to ask. */
export const hang = <H extends Handeling | Aanbiederhandeling | OpenbareHandeling>(
  app: FastifyInstance,
  huisraad: Huisraad,
  plek: Plek<H>,
  doe: (v: Verzoek) => Promise<Antwoord>,
): void => {
  const config = {
    handeling: plek.handeling,
    ...(plek.perMinuut ? { rateLimit: { max: plek.perMinuut, timeWindow: 60_000 } } : {}),
  }
  app.route({
    method: plek.methode as HTTPMethods,
    url: `/:loket${plek.pad}`,
    config,
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const v = maakVerzoek(huisraad, request)
      if (!v || !hoortBij(v.desk.procedure, plek.pad)) return stuur(reply, nietGevonden(huisraad, v))
      return stuur(reply, await doe(v))
    },
  })
}

/** A route for anybody. */
export const openbareRoute = (
  app: FastifyInstance,
  huisraad: Huisraad,
  plek: Plek<OpenbareHandeling>,
  doe: (v: Verzoek) => Promise<Antwoord>,
): void => hang(app, huisraad, plek, doe)

type Sessie = { wie: Wie; token: string }

const vindSessie = async (tx: Tx, v: Verzoek): Promise<Sessie | null> => {
  const token = koekjeVan(v.request, sessiekoekje(v.desk.loket))
  const wie = token ? await findWie(tx, v.desk.loket, token, v.nu, v.herkomst) : null
  return wie && token ? { wie, token } : null
}

/** Where a form that was kept comes back: on the page that has it, or on one that only shows it. */
const terugpad = (v: Verzoek, id: string): string =>
  heeftPagina(v) ? `${padVan(v)}?bewaard=${id}` : `/${v.desk.loket}/bewaard/${id}`

const heeftPagina = (v: Verzoek): boolean =>
  v.request.server.routes.some(r => r.methode === 'GET' && r.pad === v.request.routeOptions.url)

const padVan = (v: Verzoek): string => v.request.url.split('?')[0] ?? ''

/** For whom the form was made; else whose session it was, which the cookie of one that is over still tells. */
const wieTypte = async (tx: Tx, v: Verzoek): Promise<string | null> => {
  if (v.request.method !== 'POST') return null
  const typer = await typerVan(v.huisraad.baken, v.desk.loket, v.formulier)
  const token = koekjeVan(v.request, sessiekoekje(v.desk.loket))
  return typer ?? (token ? findVorigeGebruiker(tx, v.desk.loket, token) : null)
}

/** The session is over. What was sent is kept for who typed it. */
const naSessie = async (tx: Tx, v: Verzoek): Promise<Antwoord> => {
  const wie = await wieTypte(tx, v)
  const id = wie && (await legOpzij(tx, v.huisraad.baken, { loket: v.desk.loket, id: wie }, padVan(v), v.formulier))
  // There was only a file, which is not kept.
  if (id === null && stuurdeBestand(v) && !heeftTekst(v.formulier))
    return bestandOpnieuw(v, heeftPagina(v) ? padVan(v) : `/${v.desk.loket}/begin`)
  return sessieVerlopen(v, id && terugpad(v, id))
}

/** Sent by who signed in after another, in a window of the other: it stays with who typed it. Null when it is their own. */
const vanAnder = async (tx: Tx, v: Verzoek, wie: Wie): Promise<Antwoord | null> => {
  if (v.request.method !== 'POST') return null
  const typer = await typerVan(v.huisraad.baken, v.desk.loket, v.formulier)
  if (!typer || typer === wie.id) return null
  await legOpzij(tx, v.huisraad.baken, { loket: v.desk.loket, id: typer }, padVan(v), v.formulier)
  return vanIemandAnders(v)
}

/** `blik`: the line for the access log, which whoever shows something writes before the transaction ends. */
type Toegelaten = { wie: Wie; token: string; zaak: Zaak | null; blik: Blik }

/** The line in the access log goes along with the commit: nothing is answered when it could not be written. */
const logErbij = (tx: Tx, blik: Blik): void => zonderWachten(logBlik(tx, blik))

/** Session, dossier when the path names one, policy: in this order, in one transaction. What is refused is logged here. */
const laatToe = async (tx: Tx, v: Verzoek, handeling: Handeling): Promise<Toegelaten | Antwoord> => {
  const { bijlage } = v.request.params as { bijlage?: string }
  const id = zaakUitPad(v)
  const [sessie, zaak] = await Promise.all([vindSessie(tx, v), id ? zoekZaak(tx, v.desk.loket, id) : null])
  if (!sessie) return naSessie(tx, v)
  const { wie } = sessie
  // Before the policy: who may not see this dossier must not lose the other's text either.
  const ander = await vanAnder(tx, v, wie)
  if (ander) return ander
  const over = zaak && { vertrouwelijkheid: zaak.vertrouwelijkheid, relatie: relatieVan(wie, zaak) }
  const gewoon = mag(wie, handeling, over, v.nu)
  const nood = zaak && !gewoon.mag ? await findNoodtoegang(tx, wie, zaak.id, v.nu.toISOString()) : null
  const oordeel = nood === null ? gewoon : mag(wie, handeling, over, v.nu, true)
  const toegestaan = oordeel.mag && (id === undefined || zaak !== null)
  const blik: Blik = {
    loket: wie.loket,
    wie: wie.id,
    rol: oordeel.mag ? oordeel.rol : wie.rollen.join(' '),
    handeling,
    doel: handelingen[handeling].doel,
    zaak: zaak?.id ?? null,
    // Of a file of a dossier also which one.
    onderwerpen: bijlage && UUID.test(bijlage) ? [bijlage] : [],
    herkomst: v.herkomst,
    uitkomst: toegestaan ? 'toegestaan' : oordeel.mag ? 'niet-gevonden' : 'geweigerd',
    noodtoegang: oordeel.mag && oordeel.viaNoodknop ? nood : null,
  }
  if (toegestaan) return { ...sessie, zaak, blik }
  logErbij(tx, blik)
  return !oordeel.mag && oordeel.reden === 'bevestiging' ? bevestigenNodig(v, wie) : nietGevonden(v.huisraad, v, wie)
}

const zaakUitPad = (v: Verzoek): string | undefined => (v.request.params as { zaak?: string }).zaak

const zoekZaak = (tx: Tx, loket: string, id: string): Promise<Zaak | null> =>
  UUID.test(id) ? findZaak(tx, loket, id) : Promise.resolve(null)

/** What a reading route gets: everything happens in one transaction, and what is shown is logged. */
export type Lezend = Aangemeld & { readonly tx: Tx }

type MetBewaard = { readonly v: Lezend; readonly bewaard: Bewaardformulier | null }

/**
 * A page that was asked for with a form that was kept for it: what was typed counts as what the page was asked with,
 * so that a page that follows its form (a row more, other questions) shows that too. Never for another path.
 */
const metBewaard = async (v: Lezend): Promise<MetBewaard> => {
  const { bewaard: id } = v.request.query as { bewaard?: unknown }
  const bewaard = isBewaardId(id) ? await pakBewaard(v.tx, v.huisraad.baken, v.wie, id) : null
  if (bewaard?.pad !== padVan(v)) return { v, bewaard: null }
  Object.assign(v.request.query as object, bewaard.formulier)
  return { v: { ...v, formulier: bewaard.formulier }, bewaard }
}

const vulTerug = ({ v, bewaard }: MetBewaard, antwoord: Antwoord): Antwoord =>
  bewaard ? metVorm(v, antwoord, bewaard) : antwoord

const metVorm = (v: Aangemeld, antwoord: Antwoord, terug: Terug): Antwoord => {
  if (!('pagina' in antwoord)) return antwoord
  const klaar = zetTerug(html(antwoord.pagina), terug)
  if (klaar) return { ...antwoord, klaar }
  return terug.formulier ? { naar: `/${v.desk.loket}/bewaard/${terug.id}` } : antwoord
}

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

/**
 * A form with files is read here, before anybody asks whose it is: what was typed in it says so too. The files are held
 * only for who is signed in; of anybody else's the words are enough.
 */
const metBestanden = async (v: Verzoek, bytes: number): Promise<Verzoek> => {
  if (!stuurdeBestand(v)) return v
  const sessie = await inLoket(v.huisraad.baken.db, v.desk.loket, tx => vindSessie(tx, v))
  const { formulier, bestanden } = await leesUpload(v.request, sessie ? bytes : 0)
  return { ...v, formulier, bestanden }
}

/** A form that was kept and now was sent: when that went well it goes, otherwise the page keeps its mark. */
const naSturen = async (v: Aangemeld, id: string, antwoord: Antwoord): Promise<Antwoord> => {
  if ('naar' in antwoord) await wisBewaard(v.huisraad.baken, v.wie, id)
  return metVorm(v, antwoord, { id, pad: padVan(v), formulier: null })
}
