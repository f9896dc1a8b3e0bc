import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { besluit, weiger } from '../kernel/besluit.ts'
import type { Context } from '../zaken/verloop/context.ts'

const dicht = (zaak: Zaak) => zaak.status === 'gesloten' || zaak.status === 'vernietigd'

export type Voorstel = { aan: string; kanBehandelen: boolean; toelichting: string; blijft: boolean }

/** Offers the dossier to a colleague. It stays with who has it until the other accepts by name. */
export const overdrachtVoorstellen = (zaak: Zaak, v: Voorstel, ctx: Context) => {
  if (dicht(zaak)) return weiger('dossierDicht')
  if (zaak.behandelaar === null) return weiger('vanNiemand')
  if (zaak.werk.overdracht) return weiger('alVoorgesteld')
  if (!v.kanBehandelen) return weiger('ontvangerWeg')
  if (zaak.behandelaar === v.aan) return weiger('alBehandelaar')
  return besluit<IncidentFeit>({
    soort: 'OverdrachtVoorgesteld',
    id: ctx.nieuwId(),
    van: zaak.behandelaar,
    aan: v.aan,
    door: ctx.wie ?? '',
    op: ctx.nu,
    toelichting: v.toelichting,
    blijft: v.blijft,
  })
}

/** Only who was asked answers: not a colleague, and not who stands in for them. */
const aanMij = (zaak: Zaak, ctx: Context) => {
  const o = zaak.werk.overdracht
  if (!o) return weiger('geenOverdracht')
  return o.aan === ctx.wie ? { ok: true as const, o } : weiger('nietAanU')
}

export const overdrachtAannemen = (zaak: Zaak, _: object, ctx: Context) => {
  const mijn = aanMij(zaak, ctx)
  if (!mijn.ok) return mijn
  return besluit<IncidentFeit>({ soort: 'OverdrachtAangenomen', id: mijn.o.id, door: mijn.o.aan, op: ctx.nu })
}

export const overdrachtWeigeren = (zaak: Zaak, { reden }: { reden: string }, ctx: Context) => {
  const mijn = aanMij(zaak, ctx)
  if (!mijn.ok) return mijn
  return besluit<IncidentFeit>({ soort: 'OverdrachtGeweigerd', id: mijn.o.id, door: mijn.o.aan, op: ctx.nu, reden })
}

export const overdrachtIntrekken = (zaak: Zaak, _: object, ctx: Context) => {
  const o = zaak.werk.overdracht
  if (!o) return weiger('geenOverdracht')
  return besluit<IncidentFeit>({ soort: 'OverdrachtIngetrokken', id: o.id, door: ctx.wie ?? '', op: ctx.nu })
}

/** Gives on what somebody left behind who does not work here any more. */
export const dossierOpvangen = (
  zaak: Zaak,
  invoer: { aan: string; kanBehandelen: boolean; werktHierNog: boolean },
  ctx: Context,
) => {
  if (dicht(zaak)) return weiger('dossierDicht')
  if (invoer.werktHierNog) return weiger('werktHierNog')
  if (!invoer.kanBehandelen) return weiger('ontvangerWeg')
  return besluit<IncidentFeit>({ soort: 'BehandelaarToegewezen', aan: invoer.aan, door: ctx.wie ?? '' })
}
