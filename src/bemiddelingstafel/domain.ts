import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Bemiddeling, Hercontrole } from '../begrippen/feiten/bemiddelingstafel.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { besluit, weiger } from '../kernel/besluit.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { bijzonderVan, isBijzonder } from '../protocollen/bases/bijzonder.ts'
import type { Context } from '../zaken/verloop/context.ts'

const door = (ctx: Context) => ({ op: ctx.nu, door: ctx.wie ?? '' })

const waaromNiet = (zaak: Zaak, ctx: Context) => {
  if (zaak.status === 'ontvangen') return weiger('nogNietGescreend')
  if (zaak.status !== 'in_behandeling') return weiger('dossierDicht')
  return isBijzonder('bemiddelingstafel', ctx.protocol, zaak) ? null : weiger('geenTafelzaak')
}

/** How a family stands at the table. */
export type Tafelstand = 'niet' | 'op_tafel' | 'stabiel' | 'van_tafel'

export const tafelstand = (b: Bemiddeling | null | undefined): Tafelstand => {
  if (!b) return 'niet'
  if (b.einde) return 'van_tafel'
  return b.stabiel ? 'stabiel' : 'op_tafel'
}

const waaromNietOpTafel = (zaak: Zaak, ctx: Context) =>
  waaromNiet(zaak, ctx) ?? (tafelstand(zaak.werk.bemiddelingstafel) === 'op_tafel' ? null : weiger('nietOpTafel'))

export const gezinOpTafelZetten = (zaak: Zaak, invoer: { reden: string }, ctx: Context) => {
  const niet = waaromNiet(zaak, ctx)
  if (niet) return niet
  if (tafelstand(zaak.werk.bemiddelingstafel) === 'op_tafel') return weiger('alOpTafel')
  return besluit<IncidentFeit>({ soort: 'GezinOpTafelGezet', ...invoer, ...door(ctx) })
}

/** By the day: who writes along while the table meets is not refused. */
export const moetNogKomen = (b: { op: string }, nu: Date | string): boolean => dagVan(b.op) > dagVan(nu)

type Bespreking = {
  bijeenkomst: string | null
  situatie: Readonly<Record<string, string>>
  verslag: string
  afspraken: readonly { deelnemer: string | null; tekst: string; voor: string | null }[]
}

/** One family at one meeting: how it stands, and what was agreed. */
export const gezinBespreken = (zaak: Zaak, { afspraken, ...invoer }: Bespreking, ctx: Context) => {
  const niet = waaromNietOpTafel(zaak, ctx)
  if (niet) return niet
  if (afspraken.some(a => a.voor !== null && a.voor < dagVan(ctx.nu))) return weiger('dagVoorbij')
  return besluit<IncidentFeit>({
    soort: 'GezinAanTafelBesproken',
    id: ctx.nieuwId(),
    ...invoer,
    afspraken: afspraken.map(a => ({ id: ctx.nieuwId(), ...a })),
    ...door(ctx),
  })
}

export const tafelafspraakAfronden = (zaak: Zaak, invoer: { id: string; toelichting: string | null }, ctx: Context) => {
  const niet = waaromNiet(zaak, ctx)
  if (niet) return niet
  const afspraak = zaak.werk.bemiddelingstafel?.afspraken.find(a => a.id === invoer.id)
  if (!afspraak) return weiger('afspraakOnbekend')
  if (afspraak.klaar) return weiger('afspraakKlaar')
  return besluit<IncidentFeit>({ soort: 'TafelafspraakAfgerond', ...invoer, ...door(ctx) })
}

type Stabiel = { criteria: readonly string[]; hercontrole: string; toelichting: string }

/** Stable is all criteria of the protocol, no agreement open, and a day on which somebody looks again. */
export const gezinStabielVerklaren = (zaak: Zaak, invoer: Stabiel, ctx: Context) => {
  const niet = waaromNietOpTafel(zaak, ctx)
  if (niet) return niet
  const { stabiel } = bijzonderVan(ctx.protocol).bemiddelingstafel
  if (!stabiel.every(c => invoer.criteria.includes(c.code))) return weiger('criteriaOntbreken')
  if (zaak.werk.bemiddelingstafel?.afspraken.some(a => !a.klaar)) return weiger('afsprakenOpen')
  if (invoer.hercontrole <= dagVan(ctx.nu)) return weiger('dagVoorbij')
  return besluit<IncidentFeit>({ soort: 'GezinStabielVerklaard', ...invoer, ...door(ctx) })
}

/** Looked at again: still stable, or back on the table. Often after the dossier was closed; back needs it open. */
export const hercontroleDoen = (zaak: Zaak, invoer: Omit<Hercontrole, 'op' | 'door'>, ctx: Context) => {
  const gesloten = zaak.status === 'gesloten'
  const niet = waaromNiet(gesloten ? { ...zaak, status: 'in_behandeling' } : zaak, ctx)
  if (niet) return niet
  if (gesloten && !invoer.stabiel) return weiger('heropenEerst')
  if (tafelstand(zaak.werk.bemiddelingstafel) !== 'stabiel') return weiger('nietStabiel')
  if (invoer.volgende !== null && invoer.volgende <= dagVan(ctx.nu)) return weiger('dagVoorbij')
  return besluit<IncidentFeit>({ soort: 'GezinHercontroleGedaan', ...invoer, ...door(ctx) })
}

/** The table stops with this family before it is stable. */
export const gezinVanTafelHalen = (zaak: Zaak, invoer: { reden: string; toelichting: string }, ctx: Context) => {
  const niet = waaromNietOpTafel(zaak, ctx)
  if (niet) return niet
  return besluit<IncidentFeit>({ soort: 'GezinVanTafelGehaald', ...invoer, ...door(ctx) })
}
