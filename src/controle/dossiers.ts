import { isDeepStrictEqual } from 'node:util'
import { type Selectable, sql } from 'kysely'
import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Geteld } from '../begrippen/werk.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import type { TaakRij, TermijnRij, ZaakRij } from '../db/tabellen/dossier.ts'
import type { TelregelRij } from '../db/tabellen/loket.ts'
import type { ToezichtregelRij } from '../db/tabellen/toezicht.ts'
import { type Database, inLoket, type Tx } from '../db/verbinding.ts'
import { naarZaak } from '../zaken/register/rij.ts'
import { heeftToezichtregel, toezichtregelNa } from '../zaken/register/toezichtregel.ts'
import { begin } from '../zaken/verloop/begin.ts'
import { naBesluit } from '../zaken/verloop/evolve.ts'

const PER_KEER = 500
const EERSTE = '00000000-0000-0000-0000-000000000000'

export type Dossierbevinding = {
  readonly soort: 'rijWijktAf' | 'telregelWijktAf' | 'toezichtregelWijktAf' | 'journaalOnderbroken'
  readonly zaak: string
  readonly nummer: string
  /** Which fields differ. */
  readonly velden: readonly string[]
}

type Gelezen = Selectable<ZaakRij> & {
  termijnen: Selectable<TermijnRij>[] | null
  taken: Selectable<TaakRij>[] | null
  journaal: { volgnr: number; feiten: readonly IncidentFeit[] }[] | null
  telregels: Selectable<TelregelRij>[] | null
  toezichtregel: Selectable<ToezichtregelRij> | null
}

const leesNa = async (tx: Tx, loket: string, na: string): Promise<readonly Gelezen[]> => {
  const { rows } = await sql<Gelezen>`
    select z.*,
      (select json_agg(t order by t.id) from termijn t where t.loket = z.loket and t.zaak = z.id) as termijnen,
      (select json_agg(t order by t.id) from taak t where t.loket = z.loket and t.zaak = z.id) as taken,
      (select json_agg(json_build_object('volgnr', j.volgnr, 'feiten', j.feiten) order by j.volgnr)
        from journaal j where j.loket = z.loket and j.zaak = z.id) as journaal,
      (select json_agg(r) from telregel r where r.loket = z.loket and r.zaak = z.id) as telregels,
      (select row_to_json(r) from toezichtregel r where r.loket = z.loket and r.zaak = z.id) as toezichtregel
    from zaak z where z.loket = ${loket} and z.id > ${na} order by z.id limit ${PER_KEER}`.execute(tx)
  return rows
}

const opId = <T extends { id: string }>(lijst: readonly T[]): readonly T[] =>
  lijst.toSorted((a, b) => (a.id < b.id ? -1 : 1))

const ongelijk = (a: object, b: object): readonly string[] =>
  Object.keys(a).filter(k => !isDeepStrictEqual((a as Record<string, unknown>)[k], (b as Record<string, unknown>)[k]))

const gesorteerd = (z: Zaak): Zaak => ({ ...z, termijnen: opId(z.termijnen), taken: opId(z.taken) })

const moment = (m: string | null): string | null => (m === null ? null : new Date(m).toISOString())

/** What a telregel must say about a dossier; who reported and when is its own. */
const telregelVelden = (z: Geteld) => ({
  soort: z.kenmerken.soort,
  categorie: z.kenmerken.categorie,
  kader: z.kenmerken.kader,
  melder_type: z.kenmerken.melderType,
  minderjarig: z.kenmerken.minderjarig,
  onderdak: z.kenmerken.onderdak,
  vier_p: z.kenmerken.vierP,
  gescreend_op: z.gescreendOp,
  gesloten_op: z.geslotenOp,
})

/** How the kept line of a supervisor's dossier differs from what the dossier makes of it. */
const keurToezichtregel = (zaak: Zaak, regel: Gelezen['toezichtregel']): readonly string[] => {
  if (!heeftToezichtregel(zaak)) return []
  if (!regel) return ['toezichtregel']
  const { maatregelen, termijnen, ...hoort } = toezichtregelNa(zaak)
  const lijsten = { maatregelen: JSON.parse(maatregelen), termijnen: JSON.parse(termijnen) }
  return ongelijk({ ...hoort, ...lijsten }, { ...regel, ontvangen_op: moment(regel.ontvangen_op) })
}

const keur = (r: Gelezen): readonly Dossierbevinding[] => {
  const journaal = r.journaal ?? []
  const waar = { zaak: r.id, nummer: r.nummer }
  const heel = journaal.every((j, n) => j.volgnr === n + 1)
  if (!heel || journaal.length === 0) return [{ soort: 'journaalOnderbroken', ...waar, velden: [] }]
  const zaak = gesorteerd(naarZaak(r, r.termijnen ?? [], r.taken ?? []))
  const gevouwen = gesorteerd(journaal.reduce((z, j) => naBesluit(z, j.feiten), begin(r.loket, r.id, r.nummer)))
  const rij = ongelijk(gevouwen, zaak)
  const telregels = (r.telregels ?? []).flatMap(t => {
    const is = { ...t, gescreend_op: moment(t.gescreend_op), gesloten_op: moment(t.gesloten_op) }
    const vast = gevouwen.werk.advies?.omgezet?.geteld
    const themas = t.vast ? [] : (gevouwen.werk.themas ?? [])
    return ongelijk({ ...telregelVelden(t.vast && vast ? vast : gevouwen), themas }, is)
  })
  const toezicht = keurToezichtregel(gevouwen, r.toezichtregel)
  return [
    ...(toezicht.length > 0 ? [{ soort: 'toezichtregelWijktAf' as const, ...waar, velden: toezicht }] : []),
    ...(rij.length > 0 ? [{ soort: 'rijWijktAf' as const, ...waar, velden: rij }] : []),
    ...(telregels.length > 0 ? [{ soort: 'telregelWijktAf' as const, ...waar, velden: telregels }] : []),
  ]
}

export type Dossiercontrole = { readonly dossiers: number; readonly bevindingen: readonly Dossierbevinding[] }

/** Folds every journal and holds it against its row and its telregels, some hundreds at a time. */
export const controleerDossiers = async (db: Database, loket: string): Promise<Dossiercontrole> => {
  const bevindingen: Dossierbevinding[] = []
  let dossiers = 0
  let na = EERSTE
  for (;;) {
    const rijen = await inLoket(db, loket, tx => leesNa(tx, loket, na))
    for (const rij of rijen) bevindingen.push(...keur(rij))
    dossiers += rijen.length
    const laatste = rijen.at(-1)
    if (!laatste) return { dossiers, bevindingen }
    na = laatste.id
  }
}
