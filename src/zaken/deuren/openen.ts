import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { NieuweMelding } from '../../begrippen/melding.ts'
import { leesIn } from '../../db/leeslijn.ts'
import { inLoket, type Tx } from '../../db/verbinding.ts'
import { jaarVan } from '../../kernel/dag.ts'
import { dagVan } from '../../kernel/lokaal.ts'
import { maakCode } from '../../kernel/toegangscode.ts'
import { ontsleutel, versleutel } from '../../kluis/versleuteling.ts'
import { indieningshash } from '../../kluis/zoektoken.ts'
import { versieOp } from '../../protocollen/versie.ts'
import { type Blik, logBlik } from '../../toegang/toegangslog.ts'
import type { Wie } from '../../toegang/wie.ts'
import { type Baken, getLoket } from '../baken.ts'
import type { Meegestuurd } from '../bijlagen/concept.ts'
import { bewaarMeegekomen, neemMee } from '../bijlagen/meesturen.ts'
import { type Opgeteld, schrijfBesluit, telOp } from '../register/bewaar.ts'
import { insertPersonen, insertTeksten, plaatsVan, type Tekst } from '../register/inhoud.ts'
import { findBesluitdagen } from '../register/store.ts'
import { alsGemeld, gemeldPerType, saveGemeld } from '../register/toezichtregel.ts'
import { begin } from '../verloop/begin.ts'
import type { Context } from '../verloop/context.ts'
import { rekenaar } from '../verloop/termijnen.ts'
import { type Ids, insertMelding, insertTelregel, type Sleutels, volgendNummer } from './ontvangst.ts'

/** What the reporter gets: the number to mention, the code to keep secret, the dossier it opened. */
export type Ontvangst = { readonly nummer: string; readonly code: string; readonly zaak: string }
export type Openingsweigering = 'andereInhoud' | 'geenProtocol'
export type Opening = { ok: true; ontvangst: Ontvangst } | { ok: false; weigering: Openingsweigering }

export type Openingsverzoek = {
  readonly loket: string
  /** Who registers it at the desk; null for a reporter without account. */
  readonly wie: Wie | null
  readonly herkomst: string
  /** The form's key: the same submit twice is one report. */
  readonly sleutel: string
  readonly melding: NieuweMelding
  /** Files that come along. */
  readonly bijlagen?: readonly Meegestuurd[]
  /** What the first decision holds besides, and a row elsewhere that stands or falls with it. */
  readonly erbij?: Erbij
}

type Erbij = {
  readonly feiten: (ctx: Context) => readonly IncidentFeit[]
  readonly teksten: readonly Tekst[]
  readonly ook: (tx: Tx, zaak: { id: string; nummer: string }, nu: string) => Promise<void>
}

const maakSleutels = async (baken: Baken, loket: string, ids: Ids): Promise<Sleutels> => {
  const [zoek, sleutels] = await Promise.all([
    baken.kluis.zoeksleutel(loket),
    baken.kluis.maakSamen(loket, [
      { id: ids.zaak, soort: 'dossier' },
      ...ids.personen.map(id => ({ id, soort: 'persoon' as const })),
    ]),
  ])
  return { dossier: sleutels.get(ids.zaak) as Buffer, zoek, personen: sleutels }
}

/** The receipt of an earlier submit under the same key, if there was one. */
const eerdereIndiening = async (tx: Tx, baken: Baken, v: Openingsverzoek, hash: Buffer): Promise<Opening | null> => {
  const rij = await tx
    .selectFrom('indiening')
    .select(['hash', 'zaak', 'cijfertekst'])
    .where('loket', '=', v.loket)
    .where('sleutel', '=', v.sleutel)
    .executeTakeFirst()
  if (!rij) return null
  if (!rij.hash.equals(hash)) return { ok: false, weigering: 'andereInhoud' }
  const sleutel = (await baken.kluis.pak(v.loket, [rij.zaak])).get(rij.zaak)
  if (!sleutel) return { ok: false, weigering: 'andereInhoud' }
  const tekst = ontsleutel(sleutel, rij.cijfertekst, plaatsVan.indiening(v.loket, v.sleutel)).toString('utf8')
  return { ok: true, ontvangst: JSON.parse(tekst) as Ontvangst }
}

/** Claims the key. A second submit at the same moment waits here, and then finds the first. */
const claim = async (tx: Tx, v: Openingsverzoek, hash: Buffer, o: Ontvangst, sleutel: Buffer, nu: string) => {
  const cijfertekst = versleutel(sleutel, JSON.stringify(o), plaatsVan.indiening(v.loket, v.sleutel))
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('indiening')
    .values({ loket: v.loket, sleutel: v.sleutel, hash, zaak: o.zaak, cijfertekst, op: nu })
    .onConflict(c => c.columns(['loket', 'sleutel']).doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

/** No fact is about the number of its own dossier: so it can be taken last. */
const NOG_GEEN = ''
const genummerd = (b: Opgeteld, nummer: string): Opgeteld => ({
  ...b,
  voor: { ...b.voor, nummer },
  na: { ...b.na, nummer },
})

/** What tells this submit from another one under the same key. */
const ingediend = ({ melding, bijlagen = [] }: Openingsverzoek): string =>
  JSON.stringify(bijlagen.length === 0 ? melding : [melding, bijlagen.map(b => b.kenmerk)])

/**
 * Takes a report in: a number, a code, a dossier with its first fact. What it returns is durable, and the
 * same key gives the same receipt. Refuses other content under a used key, and a day without a protocol.
 */
export const openDossier = async (baken: Baken, v: Openingsverzoek): Promise<Opening> => {
  const { loket, melding: m } = v
  const nu = baken.klok().toISOString()
  const desk = getLoket(baken, loket)
  const protocol = versieOp(desk, dagVan(m.ontvangenOp))
  if (!protocol) return { ok: false, weigering: 'geenProtocol' }
  const hash = indieningshash(await baken.kluis.zoeksleutel(loket), ingediend(v))
  const al = await eerdereIndiening(leesIn(baken.db, loket), baken, v, hash)
  if (al) return al
  const ids: Ids = {
    zaak: baken.nieuwId(),
    melding: baken.nieuwId(),
    voorval: baken.nieuwId(),
    personen: m.betrokkenen.map(() => baken.nieuwId()),
  }
  const s = await maakSleutels(baken, loket, ids)
  const mee = await neemMee(baken, loket, s.dossier, v.bijlagen ?? [], v.wie?.id ?? null)
  const reken = rekenaar(desk, await findBesluitdagen(leesIn(baken.db, loket), loket))
  const ctx: Context = { nu, wie: v.wie?.id ?? null, desk, protocol, nieuwId: baken.nieuwId, reken }
  const feiten = [eersteFeit(m, ids, ctx), ...mailkeuze(m, ids, nu), ...mee.feiten, ...(v.erbij?.feiten(ctx) ?? [])]
  const opgeteld = telOp(begin(loket, ids.zaak, NOG_GEEN), feiten, ctx)
  const personen = m.betrokkenen.map((p, i) => ({ ...p, id: ids.personen[i] as string }))
  const bij = { zaak: ids.zaak, melding: ids.melding, voorval: ids.voorval }
  const sleutels = { zoek: s.zoek, van: s.personen }
  return inLoket(baken.db, loket, async (tx): Promise<Opening> => {
    // After all that can be thought out before: who comes after waits from here on until this report is in.
    const nummer = await volgendNummer(tx, loket, jaarVan(dagVan(nu)))
    const ontvangst = { nummer, code: maakCode(), zaak: ids.zaak }
    const [geclaimd] = await Promise.all([
      claim(tx, v, hash, ontvangst, s.dossier, nu),
      schrijfBesluit(tx, 'meldingOntvangen', genummerd(opgeteld, nummer), ctx),
      insertMelding(tx, loket, m, ids, s, ontvangst, nu),
      insertTelregel(tx, loket, m, ids, nummer, desk.gemeente),
      desk.procedure === 'toezicht'
        ? saveGemeld(tx, loket, ids.zaak, gemeldPerType(alsGemeld(m), protocol, reken))
        : null,
      bewaarMeegekomen(tx, loket, ids.zaak, s.dossier, mee, ctx),
      insertPersonen(tx, loket, personen, sleutels, bij, dagVan(nu), baken.nieuwId),
      insertTeksten(tx, loket, ids.zaak, s.dossier, v.erbij?.teksten ?? [], nu),
      v.erbij?.ook(tx, { id: ids.zaak, nummer }, nu),
      logBlik(tx, blikVan(v, ids.zaak)),
    ])
    if (!geclaimd) throw new DubbeleIndiening()
    return { ok: true, ontvangst }
  }).catch(fout => {
    if (!(fout instanceof DubbeleIndiening)) throw fout
    return eerdereIndiening(leesIn(baken.db, loket), baken, v, hash) as Promise<Opening>
  })
}

const blikVan = ({ loket, wie, herkomst }: Openingsverzoek, zaak: string): Blik => ({
  loket,
  wie: wie?.id ?? null,
  rol: wie ? wie.rollen.join(' ') : 'melder',
  handeling: wie ? 'melding.registreren' : 'openbaar.melden',
  doel: 'melding-behandelen',
  zaak,
  herkomst,
  uitkomst: 'toegestaan',
})

/** Two submits under one key at the same moment: the later one rolls back whole and reads the first's receipt. */
class DubbeleIndiening extends Error {}

const mailkeuze = (m: NieuweMelding, ids: Ids, op: string) =>
  m.mailBijBericht ? [{ soort: 'MailberichtGekozen' as const, melding: ids.melding, aan: true, op }] : []

/** How every dossier begins. */
export const eersteFeit = (m: NieuweMelding, ids: Ids, ctx: Context) =>
  ({
    soort: 'MeldingOntvangen',
    melding: ids.melding,
    kanaal: m.kanaal,
    ontvangenOp: m.ontvangenOp,
    melderType: m.melderType,
    soortMelding: m.soort,
    categorie: m.categorie,
    minderjarig: m.minderjarig,
    vierP: m.vierP,
    urgent: m.urgent,
    geregistreerdDoor: ctx.wie,
    protocolversie: ctx.protocol.versie,
    vertrouwelijkheid: ctx.protocol.vertrouwelijkheidBijOntvangst,
    ...(ctx.desk.procedure === 'incident' ? {} : { procedure: ctx.desk.procedure }),
    ...(m.onderwerp && m.onderwerp !== 'personen' ? { onderwerp: m.onderwerp } : {}),
    ...(m.tekst.partners?.length ? { partners: m.tekst.partners.length } : {}),
  }) as const
