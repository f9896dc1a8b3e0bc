import type { IncidentFeit } from '../../begrippen/feit.ts'
import type { Eenmaligelink } from '../../begrippen/werk.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Besluit, Weiger } from '../../kernel/besluit.ts'
import type { Baken } from '../baken.ts'
import { contextVan } from '../deuren/contextvan.ts'
import { bewaarBesluit } from '../register/bewaar.ts'
import { findTeksten, insertTeksten, type Tekst } from '../register/inhoud.ts'
import type { Context } from '../verloop/context.ts'
import type { Linkdeur } from './link.ts'
import { type Dicht, type Door, doorLink } from './openen.ts'
import { laatPostVervallen } from './vervallen.ts'

/** Who came in by a link that lets them come back: the dossier it is of, and the texts of it that are theirs. */
export type Binnen = {
  readonly zaak: Zaak
  readonly link: Eenmaligelink
  readonly teksten: ReadonlyMap<string, string>
}

/** What they do there: a decision, with the content that it brings along. */
type Daad<W extends string> = {
  readonly besluit: Besluit<IncidentFeit> | Weiger<W>
  readonly teksten: readonly Tekst[]
}

type Terugkomer<W extends string> = {
  readonly loket: string
  readonly token: string
  readonly code: string
  readonly herkomst: string
  readonly deur: Exclude<Linkdeur, 'ophalen'>
  /** Ids of the content that is theirs to read: nothing else of the dossier is opened. */
  readonly leest: (zaak: Zaak, link: Eenmaligelink) => readonly string[]
  readonly opdracht: string
  readonly doe: (b: Binnen, ctx: Context) => Daad<W>
}

export type Terugkomst<W extends string> =
  | { readonly ok: true; readonly binnen: Binnen }
  | { readonly ok: false; readonly weigering: W; readonly binnen: Binnen }
  | Dicht

const bewaar = async (d: Door, zaak: Zaak, opdracht: string, feiten: readonly IncidentFeit[], ctx: Context) => {
  const na = await bewaarBesluit(d.tx, zaak, opdracht, feiten, ctx)
  await laatPostVervallen(d.tx, na, feiten, d.nu)
  return na
}

/** The first time is a fact of the dossier: they can have read it. Every time is a line in the access log. */
const eersteKeer = (d: Door, ctx: Context): Promise<Zaak> | Zaak =>
  d.link.geopendOp === null
    ? bewaar(d, d.zaak, 'linkOpenen', [{ soort: 'LinkGeopend', id: d.link.id, op: d.nu }], ctx)
    : d.zaak

/**
 * The door for who has a link to come back by, beside `handle`: code, log, decide, save, in one transaction. The link is
 * the right, and it reaches no further than what it was made for.
 */
export const handleLink = <W extends string>(baken: Baken, v: Terugkomer<W>): Promise<Terugkomst<W>> =>
  doorLink<Terugkomst<W>>(baken, v.loket, v, v.deur, async d => {
    const ctx = await contextVan(d.tx, baken, d.zaak, null, d.nu)
    const zaak = await eersteKeer(d, ctx)
    const teksten = await findTeksten(d.tx, v.loket, zaak.id, d.sleutel, v.leest(zaak, d.link))
    const binnen = { zaak, link: d.link, teksten }
    const { besluit, teksten: erbij } = v.doe(binnen, ctx)
    if (!besluit.ok) return { ok: false, weigering: besluit.weigering, binnen }
    if (besluit.feiten.length === 0) return { ok: true, binnen }
    const na = await bewaar(d, zaak, v.opdracht, besluit.feiten, ctx)
    await insertTeksten(d.tx, v.loket, zaak.id, d.sleutel, erbij, d.nu)
    const samen = new Map([...teksten, ...erbij.map(t => [t.id, t.tekst] as const)])
    return { ok: true, binnen: { zaak: na, link: d.link, teksten: samen } }
  })
