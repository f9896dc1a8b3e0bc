import { inLoket, type Tx } from '../../db/verbinding.ts'
import type { Weiger } from '../../kernel/besluit.ts'
import type { Wie } from '../../toegang/wie.ts'
import type { Baken } from '../baken.ts'
import { contextVan } from '../deuren/contextvan.ts'
import { type Deurweigering, laatToe } from '../deuren/handle.ts'
import { bewaarBesluit } from '../register/bewaar.ts'
import { insertTeksten } from '../register/inhoud.ts'
import { gesprekVan, meldingSplitsen, meldingVoegen, type Paar } from './besluit.ts'
import { findBetrokkenheden, verhuis } from './verplaats.ts'

type Vraag = {
  /** The dossier of the report. */
  readonly bron: string
  /** The dossier that takes it in, or has it. */
  readonly doel: string
  /** The version of `bron` that was seen. */
  readonly versie: number
  readonly reden: string
}

type Weigering<F extends (...a: never[]) => unknown> = Extract<ReturnType<F>, Weiger<string>>['weigering']
type Deurfout = Deurweigering | 'doelNietGevonden'
export type Voegweigering = Weigering<typeof meldingVoegen> | Deurfout
export type Splitsweigering = Weigering<typeof meldingSplitsen> | Deurfout
export type Voegafloop<W extends string> = { ok: true; paar: Paar } | { ok: false; weigering: W | Deurfout }

type Sleutels = { readonly bron: Buffer; readonly doel: Buffer }
type Beslist<W extends string> =
  | Weiger<W>
  | { ok: true; bron: Parameters<typeof bewaarBesluit>[3]; doel: Parameters<typeof bewaarBesluit>[3] }

/** Both dossiers, locked in one order so that two who cross each other do not wait for ever, and both rights asked. */
const pakBeide = async (tx: Tx, wie: Wie, v: Vraag, moment: Date): Promise<Voegafloop<never>> => {
  const toegelaten = new Map<string, Awaited<ReturnType<typeof laatToe>>>()
  for (const id of [...new Set([v.bron, v.doel])].sort())
    toegelaten.set(id, await laatToe(tx, wie, id, 'dossier.voegen', moment))
  const [bron, doel] = [toegelaten.get(v.bron), toegelaten.get(v.doel)]
  if (!bron?.ok) return { ok: false, weigering: bron?.weigering ?? 'nietGevonden' }
  if (!doel?.ok) return { ok: false, weigering: doel?.weigering === 'geenRecht' ? 'geenRecht' : 'doelNietGevonden' }
  return { ok: true, paar: { bron: bron.zaak, doel: doel.zaak } }
}

type Stap<W extends string> = {
  readonly opdracht: string
  readonly beslis: (
    tx: Tx,
    paar: Paar,
    reden: string,
    ctx: Awaited<ReturnType<typeof contextVan>>,
  ) => Promise<Beslist<W>>
  readonly verhuis: (tx: Tx, paar: Paar, s: Sleutels) => Promise<void>
}

/** The door for two: one transaction in which both are decided, both journals are written and the content moves. */
const tweeDossiers = async <W extends string>(
  baken: Baken,
  wie: Wie,
  v: Vraag,
  stap: Stap<W>,
): Promise<Voegafloop<W>> => {
  const { loket } = wie
  const gepakt = await baken.kluis.pak(loket, [v.bron, v.doel])
  return inLoket(baken.db, loket, async (tx): Promise<Voegafloop<W>> => {
    const moment = baken.klok()
    const nu = moment.toISOString()
    const beide = await pakBeide(tx, wie, v, moment)
    if (!beide.ok) return beide
    const { bron, doel } = beide.paar
    if (v.versie !== bron.versie) return { ok: false, weigering: 'verouderd' }
    const sleutels = { bron: gepakt.get(v.bron), doel: gepakt.get(v.doel) }
    if (!sleutels.bron || !sleutels.doel) return { ok: false, weigering: 'inhoudVernietigd' }
    const ctx = await contextVan(tx, baken, bron, wie.id, nu)
    const reden = { id: baken.nieuwId(), soort: 'reden', tekst: v.reden }
    const besluit = await stap.beslis(tx, beide.paar, reden.id, ctx)
    if (!besluit.ok) return besluit
    const na = {
      bron: await bewaarBesluit(tx, bron, stap.opdracht, besluit.bron, ctx),
      doel: await bewaarBesluit(tx, doel, stap.opdracht, besluit.doel, await contextVan(tx, baken, doel, wie.id, nu)),
    }
    await insertTeksten(tx, loket, bron.id, sleutels.bron, [reden], nu)
    await stap.verhuis(tx, beide.paar, { bron: sleutels.bron, doel: sleutels.doel })
    return { ok: true, paar: na }
  })
}

/** `zaak` as it was before the move. */
const gespreksteksten = (zaak: Paar['bron'], meldingen: readonly string[]): readonly string[] =>
  gesprekVan(zaak, meldingen).map(b => b.tekst)

/** Joins the report of one dossier to another that runs. */
export const voegMelding = (baken: Baken, wie: Wie, v: Vraag): Promise<Voegafloop<Voegweigering>> => {
  let betrokkenheden: readonly string[] = []
  return tweeDossiers<Voegweigering>(baken, wie, v, {
    opdracht: 'meldingVoegen',
    beslis: async (tx, paar, reden, ctx) => {
      betrokkenheden = await findBetrokkenheden(tx, wie.loket, paar.bron.id)
      return meldingVoegen(paar, { reden, betrokkenheden }, ctx)
    },
    verhuis: (tx, { bron, doel }, s) =>
      verhuis(tx, wie.loket, {
        van: { zaak: bron.id, sleutel: s.bron },
        naar: { zaak: doel.id, sleutel: s.doel },
        meldingen: bron.meldingen,
        betrokkenheden,
        teksten: gespreksteksten(bron, bron.meldingen),
      }),
  })
}

/** Gives a joined report its own dossier back, with all that came along. */
export const splitsMelding = (baken: Baken, wie: Wie, v: Vraag): Promise<Voegafloop<Splitsweigering>> =>
  tweeDossiers<Splitsweigering>(baken, wie, v, {
    opdracht: 'meldingSplitsen',
    beslis: async (_, paar, reden, ctx) => meldingSplitsen(paar, { reden }, ctx),
    verhuis: async (tx, { bron, doel }, s) => {
      const g = bron.werk.gevoegd
      if (!g) return
      await verhuis(tx, wie.loket, {
        van: { zaak: doel.id, sleutel: s.doel },
        naar: { zaak: bron.id, sleutel: s.bron },
        meldingen: g.meldingen,
        betrokkenheden: g.betrokkenheden,
        teksten: gespreksteksten(doel, g.meldingen),
      })
    },
  })
