import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Gezinscheck, Gezinsopvolging } from '../begrippen/feiten/pandsluiting.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { besluit, type Weiger, weiger } from '../kernel/besluit.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { bijzonderVan, isBijzonder } from '../protocollen/bases/bijzonder.ts'
import type { Pandsluitingsprotocol } from '../protocollen/delen/bijzonder.ts'
import type { Context } from '../zaken/verloop/context.ts'
import { takenGedaan, takenVervallen } from '../zaken/verloop/taken.ts'

const protocolVan = (ctx: Context) => bijzonderVan(ctx.protocol).pandsluiting
const door = (ctx: Context) => ({ op: ctx.nu, door: ctx.wie ?? '' })

const waaromNiet = (zaak: Zaak, ctx: Context) => {
  if (zaak.status === 'ontvangen') return weiger('nogNietGescreend')
  if (zaak.status !== 'in_behandeling') return weiger('dossierDicht')
  return isBijzonder('pandsluiting', ctx.protocol, zaak) ? null : weiger('geenPandsluiting')
}

/** What can be missing from the picture of a family. */
export type Ontbrekend =
  | 'situatieOntbreekt'
  | 'kinderenOntbreekt'
  | 'veiligheidOntbreekt'
  | 'hulpOntbreekt'
  | 'overlegOntbreekt'

/**
 * What is missing before the mayor may be advised, in the order in which it is asked. Without children there is no
 * safety of children to look at. The protocol names who must have looked along.
 */
export const watOntbreekt = (check: Gezinscheck | null, p: Pandsluitingsprotocol): readonly Ontbrekend[] => {
  const delen: readonly (readonly [Ontbrekend, boolean])[] = [
    ['situatieOntbreekt', Boolean(check?.situatie)],
    ['kinderenOntbreekt', check !== null && check.kinderen !== null],
    ['veiligheidOntbreekt', check?.kinderen === false || Boolean(check?.veiligheid)],
    ['hulpOntbreekt', Boolean(check?.hulp)],
    ['overlegOntbreekt', check?.samen?.met.includes(p.verplicht) ?? false],
  ]
  return delen.flatMap(([naam, is]) => (is ? [] : [naam]))
}

export type Checkinvoer = Omit<Gezinscheck, 'op' | 'door'>

const dagenVan = (c: Checkinvoer) => [c.veiligheid?.dag, c.hulp?.sinds, c.samen?.dag].filter(d => d != null)

/** The picture of the family, as far as it is known. The task is done once nothing is missing. */
export const gezinscheckVastleggen = (zaak: Zaak, invoer: Checkinvoer, ctx: Context) => {
  const niet = waaromNiet(zaak, ctx)
  if (niet) return niet
  if (dagenVan(invoer).some(d => d > dagVan(ctx.nu))) return weiger('inDeToekomst')
  const p = protocolVan(ctx)
  const check = { ...invoer, ...door(ctx) }
  const compleet = watOntbreekt(check, p).length === 0
  return besluit<IncidentFeit>(
    { soort: 'GezinscheckVastgelegd', ...check },
    ...(compleet ? takenGedaan(zaak, [p.taken.gezin], ctx) : []),
  )
}

/** A draft of the advice; may be rewritten until it is settled. */
export const adviesOpstellen = (zaak: Zaak, invoer: { beeld: string; advies: string }, ctx: Context) => {
  const niet = waaromNiet(zaak, ctx)
  if (niet) return niet
  if (zaak.werk.pandsluiting?.vastgesteld) return weiger('alVastgesteld')
  return besluit<IncidentFeit>({ soort: 'BurgemeesteradviesOpgesteld', ...invoer, ...door(ctx) })
}

/**
 * Settles the draft as it stands: never before the family was mapped and the safety of the children was looked at, and
 * never a draft that does not name what was found out since.
 */
export const adviesVaststellen = (zaak: Zaak, _invoer: object, ctx: Context) => {
  const niet = waaromNiet(zaak, ctx)
  if (niet) return niet
  const w = zaak.werk.pandsluiting
  const p = protocolVan(ctx)
  if (w?.vastgesteld) return weiger('alVastgesteld')
  const [ontbreekt] = watOntbreekt(w?.check ?? null, p)
  if (ontbreekt) return weiger(ontbreekt) as Weiger<Ontbrekend>
  if (!w?.concept) return weiger('conceptOntbreekt')
  if (w.check && w.check.op > w.concept.op) return weiger('conceptVerouderd')
  const { beeld, advies } = w.concept
  return besluit<IncidentFeit>(
    { soort: 'BurgemeesteradviesVastgesteld', beeld, advies, ...door(ctx) },
    ...takenGedaan(zaak, [p.taken.gezin, p.taken.advies], ctx),
  )
}

/** What is settled stays as it is; what came later stands below it. */
export const adviesAanvullen = (zaak: Zaak, invoer: { tekst: string }, ctx: Context) => {
  const niet = waaromNiet(zaak, ctx)
  if (niet) return niet
  if (!zaak.werk.pandsluiting?.vastgesteld) return weiger('nogNietVastgesteld')
  return besluit<IncidentFeit>({ soort: 'BurgemeesteradviesAangevuld', ...invoer, ...door(ctx) })
}

/** No advice is asked any more: the plan is off, say. The tasks lapse, with the reason. */
export const adviesNietNodig = (zaak: Zaak, invoer: { reden: string }, ctx: Context) => {
  const niet = waaromNiet(zaak, ctx)
  if (niet) return niet
  if (zaak.werk.pandsluiting?.vastgesteld) return weiger('alVastgesteld')
  const { gezin, advies } = protocolVan(ctx).taken
  return besluit<IncidentFeit>(
    { soort: 'BurgemeesteradviesNietNodig', ...invoer, ...door(ctx) },
    ...takenVervallen(zaak, [gezin, advies]),
  )
}

type Besluit = { besluit: string; dag: string; tot: string | null; toelichting: string | null }

/** What the mayor decided. Also without an advice: the mayor may be earlier than the desk. */
export const burgemeesterbesluitVastleggen = (zaak: Zaak, invoer: Besluit, ctx: Context) => {
  const niet = waaromNiet(zaak, ctx)
  if (niet) return niet
  if (invoer.dag > dagVan(ctx.nu)) return weiger('inDeToekomst')
  if (invoer.tot !== null && invoer.tot < invoer.dag) return weiger('eindeVoorBegin')
  return besluit<IncidentFeit>({ soort: 'BurgemeesterbesluitVastgelegd', ...invoer, ...door(ctx) })
}

/** How the family fares afterwards, and when somebody looks again. */
export const gezinOpvolgen = (zaak: Zaak, invoer: Omit<Gezinsopvolging, 'op' | 'door'>, ctx: Context) => {
  const niet = waaromNiet(zaak, ctx)
  if (niet) return niet
  if (invoer.volgende !== null && invoer.volgende <= dagVan(ctx.nu)) return weiger('volgendeVoorbij')
  return besluit<IncidentFeit>({ soort: 'GezinOpgevolgd', ...invoer, ...door(ctx) })
}
