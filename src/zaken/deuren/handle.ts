import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import { zonderWachten } from '../../db/lijn.ts'
import { inLoket, type Tx } from '../../db/verbinding.ts'
import type { Besluit, Weiger } from '../../kernel/besluit.ts'
import { dagVan } from '../../kernel/lokaal.ts'
import type { Handeling } from '../../toegang/handelingen.ts'
import { mag } from '../../toegang/mag.ts'
import { logBlik } from '../../toegang/toegangslog.ts'
import { blikVan, weeg } from '../../toegang/wegen.ts'
import type { Wie } from '../../toegang/wie.ts'
import { insertToegangen, type NieuweToegang } from '../aanbieder/store.ts'
import type { Baken } from '../baken.ts'
import { insertBestanden, type NieuwBestand } from '../bijlagen/rijen.ts'
import { schrijfBesluit, telOp } from '../register/bewaar.ts'
import { insertPersonen, insertTeksten, type NieuwePersoon, type Tekst } from '../register/inhoud.ts'
import { findBesluitdagen, lockZaak } from '../register/store.ts'
import { bewaarUitgaand } from '../uitgaand/bewaren.ts'
import type { NieuweLink } from '../uitgaand/link.ts'
import type { Postwijziging } from '../uitgaand/wijzigen.ts'
import type { Context } from '../verloop/context.ts'
import { kanHier } from '../voegen/wijzer.ts'
import { contextMet } from './contextvan.ts'

/** A command: pure, with the right it asks for. */
export type Opdracht<I, W extends string> = {
  readonly naam: string
  readonly handeling: Handeling
  readonly beslis: (zaak: Zaak, invoer: I, ctx: Context) => Besluit<IncidentFeit> | Weiger<W>
}

/** Refusals of the door itself. `nietGevonden` also when somebody may not know that it exists. */
export type Deurweigering =
  | 'nietGevonden'
  | 'geenRecht'
  | 'bevestigingNodig'
  | 'verouderd'
  | 'gevoegd'
  | 'inhoudVernietigd'
export type Afloop<W extends string> =
  | { readonly ok: true; readonly zaak: Zaak }
  | { readonly ok: false; readonly weigering: W | Deurweigering; readonly zaak?: Zaak }

/** Content that comes along with a decision. */
type Meegegeven = {
  readonly zaak: string
  readonly teksten?: readonly Tekst[]
  readonly personen?: readonly NieuwePersoon[]
  /** One-time links that the decision makes, each with the notice that leaves by mail. */
  readonly links?: readonly NieuweLink[]
  /** What somebody decides about a notice; throws `PostVeranderd` when it moved on since. */
  readonly post?: Postwijziging
  /** Codes of ways in for a provider, each named by a fact of the decision. */
  readonly toegangen?: readonly NieuweToegang[]
  /** Files that stand in the store already. */
  readonly bestanden?: readonly NieuwBestand[]
  /** A row outside the dossier that stands or falls with the decision; what it throws undoes both. */
  readonly ook?: (tx: Tx, na: Zaak, nu: string) => Promise<void>
}

export type Verzoek<I, W extends string> = Meegegeven & {
  /** The version the user saw; without it the act does not depend on what was seen. */
  readonly versie?: number | undefined
  readonly opdracht: Opdracht<I, W>
  readonly invoer: I
}

type Sleutels = { dossier: Buffer | undefined; zoek: Buffer; personen: ReadonlyMap<string, Buffer> }

const vraagtSleutel = (m: Meegegeven): boolean =>
  (m.teksten?.length ?? 0) > 0 || (m.links?.length ?? 0) > 0 || m.post !== undefined

/** Keys first: what they protect is written after they are durable. */
const pakSleutels = async (baken: Baken, loket: string, m: Meegegeven): Promise<Sleutels> => {
  const personen = (m.personen ?? []).map(p => p.id)
  const [dossier, zoek, nieuw] = await Promise.all([
    vraagtSleutel(m) ? baken.kluis.pak(loket, [m.zaak]) : undefined,
    baken.kluis.zoeksleutel(loket),
    personen.length > 0 ? baken.kluis.maak(loket, 'persoon', personen) : new Map<string, Buffer>(),
  ])
  return { dossier: dossier?.get(m.zaak), zoek, personen: nieuw }
}

const schrijfInhoud = async (tx: Tx, baken: Baken, zaak: Zaak, m: Meegegeven, s: Sleutels, nu: string) => {
  const bij = { zaak: zaak.id, melding: null, voorval: null }
  const sleutels = { zoek: s.zoek, van: s.personen }
  await Promise.all([
    s.dossier ? insertTeksten(tx, zaak.loket, zaak.id, s.dossier, m.teksten ?? [], nu) : null,
    insertBestanden(tx, zaak.loket, { zaak: zaak.id, concept: null }, m.bestanden ?? [], nu),
    insertToegangen(tx, zaak.loket, zaak.id, s.zoek, m.toegangen ?? []),
    insertPersonen(tx, zaak.loket, m.personen ?? [], sleutels, bij, dagVan(nu), baken.nieuwId),
  ])
}

type Toelating = { ok: true; zaak: Zaak } | { ok: false; weigering: Deurweigering; zaak?: Zaak }

const weigering = (reden: 'rol' | 'relatie' | 'bevestiging', zaak: Zaak, magLezen: boolean): Toelating => {
  if (reden === 'bevestiging') return { ok: false, weigering: 'bevestigingNodig', zaak }
  return magLezen ? { ok: false, weigering: 'geenRecht', zaak } : { ok: false, weigering: 'nietGevonden' }
}

/** Locks the dossier and asks the policy; either way a line in the access log, kept even when the rest is refused. */
export const laatToe = async (tx: Tx, wie: Wie, id: string, handeling: Handeling, nu: Date): Promise<Toelating> => {
  const zaak = await lockZaak(tx, wie.loket, id)
  const weging = await weeg(tx, wie, handeling, zaak, nu)
  const { over, oordeel, nood } = weging
  const uitkomst = zaak === null ? 'niet-gevonden' : oordeel.mag ? 'toegestaan' : 'geweigerd'
  zonderWachten(logBlik(tx, blikVan(wie, handeling, weging, { zaak: id, uitkomst })))
  if (!zaak) return { ok: false, weigering: 'nietGevonden' }
  if (oordeel.mag) return { ok: true, zaak }
  return weigering(oordeel.reden, zaak, mag(wie, 'dossier.lezen', over, nu, nood !== null).mag)
}

/**
 * The one door for writes: lock, rights, decide, evolve, save, journal, terms, tasks; one transaction.
 * What is refused leaves a line in the access log and nothing else.
 */
export const handle = async <I, W extends string>(baken: Baken, wie: Wie, v: Verzoek<I, W>): Promise<Afloop<W>> => {
  const { loket } = wie
  const sleutels = await pakSleutels(baken, loket, v)
  let wachtPost = false
  const afloop = await inLoket(baken.db, loket, async (tx): Promise<Afloop<W>> => {
    const moment = baken.klok()
    const nu = moment.toISOString()
    const toegelaten = laatToe(tx, wie, v.zaak, v.opdracht.handeling, moment)
    // Behind the lock on the line, so not older than it: a new decree day moves what is locked before or after this.
    const dagen = findBesluitdagen(tx, loket)
    zonderWachten(dagen)
    const toelating = await toegelaten
    if (!toelating.ok) return toelating
    const { zaak } = toelating
    if (v.versie !== undefined && v.versie !== zaak.versie) return { ok: false, weigering: 'verouderd', zaak }
    if (!kanHier(zaak, v.opdracht.naam)) return { ok: false, weigering: 'gevoegd', zaak }
    if (vraagtSleutel(v) && !sleutels.dossier) return { ok: false, weigering: 'inhoudVernietigd', zaak }
    const ctx = contextMet(baken, zaak, wie.id, nu, await dagen)
    const besluit = v.opdracht.beslis(zaak, v.invoer, ctx)
    if (!besluit.ok) return { ok: false, weigering: besluit.weigering, zaak }
    const opgeteld = telOp(zaak, besluit.feiten, ctx)
    const { na } = opgeteld
    const [, , wacht] = await Promise.all([
      schrijfBesluit(tx, v.opdracht.naam, opgeteld, ctx),
      schrijfInhoud(tx, baken, na, v, sleutels, nu),
      bewaarUitgaand(tx, na, besluit.feiten, v, sleutels, ctx),
      v.ook?.(tx, na, nu),
    ])
    wachtPost = wacht
    return { ok: true, zaak: na }
  })
  if (afloop.ok && wachtPost) baken.wekPost?.()
  return afloop
}
