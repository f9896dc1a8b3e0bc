import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Vertrouwelijkheid } from '../begrippen/vertrouwelijkheid.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { besluit, weiger } from '../kernel/besluit.ts'
import { isAdviesvraag } from '../protocollen/bases/advies.ts'
import type { Context } from '../zaken/verloop/context.ts'

const dicht = (zaak: Zaak) => zaak.status === 'gesloten' || zaak.status === 'vernietigd'
const wieVan = (ctx: Context): string => ctx.wie ?? ''

/** Gives the dossier to a colleague, who must be somebody who handles dossiers. */
export const behandelaarToewijzen = (zaak: Zaak, invoer: { aan: string; kanBehandelen: boolean }, ctx: Context) => {
  if (dicht(zaak)) return weiger('dossierDicht')
  if (!invoer.kanBehandelen) return weiger('geenBehandelaar')
  if (zaak.behandelaar === invoer.aan) return weiger('alBehandelaar')
  return besluit<IncidentFeit>({ soort: 'BehandelaarToegewezen', aan: invoer.aan, door: wieVan(ctx) })
}

export const dossierOvernemen = (zaak: Zaak, _: object, ctx: Context) => {
  if (dicht(zaak)) return weiger('dossierDicht')
  if (zaak.behandelaar === wieVan(ctx)) return weiger('alBehandelaar')
  return besluit<IncidentFeit>({ soort: 'DossierOvergenomen', door: wieVan(ctx), van: zaak.behandelaar })
}

export const teamlidToevoegen = (zaak: Zaak, invoer: { wie: string; kanBehandelen: boolean }, ctx: Context) => {
  if (dicht(zaak)) return weiger('dossierDicht')
  if (!invoer.kanBehandelen) return weiger('geenBehandelaar')
  if (zaak.team.includes(invoer.wie) || zaak.behandelaar === invoer.wie) return weiger('alInTeam')
  return besluit<IncidentFeit>({ soort: 'TeamlidToegevoegd', wie: invoer.wie, door: wieVan(ctx) })
}

export const teamlidVerwijderen = (zaak: Zaak, invoer: { wie: string }, ctx: Context) => {
  if (!zaak.team.includes(invoer.wie)) return weiger('nietInTeam')
  return besluit<IncidentFeit>({ soort: 'TeamlidVerwijderd', wie: invoer.wie, door: wieVan(ctx) })
}

/** Closer is always possible; wider asks for a reason, since it shows the dossier to more people. */
export const vertrouwelijkheidWijzigen = (
  zaak: Zaak,
  invoer: { naar: Vertrouwelijkheid; reden: string | null },
  ctx: Context,
) => {
  if (zaak.status === 'vernietigd') return weiger('dossierDicht')
  if (invoer.naar === zaak.vertrouwelijkheid) return weiger('geenWijziging')
  if (invoer.naar === 'gewoon' && invoer.reden === null) return weiger('redenOntbreekt')
  const neem = zaak.behandelaar === null ? [{ soort: 'DossierOvergenomen', door: wieVan(ctx), van: null } as const] : []
  return besluit<IncidentFeit>(
    { soort: 'VertrouwelijkheidGewijzigd', naar: invoer.naar, reden: invoer.reden, door: wieVan(ctx) },
    ...neem,
  )
}

export const notitieMaken = (zaak: Zaak, invoer: { tekst: string }, ctx: Context) =>
  zaak.status === 'vernietigd'
    ? weiger('dossierDicht')
    : besluit<IncidentFeit>({ soort: 'NotitieGemaakt', tekst: invoer.tekst, door: wieVan(ctx), op: ctx.nu })

export const betrokkeneToevoegen = (zaak: Zaak, invoer: { betrokkene: string; rol: string }, ctx: Context) => {
  if (dicht(zaak)) return weiger('dossierDicht')
  if (isAdviesvraag(zaak.kenmerken, ctx.protocol)) return weiger('adviesvraag')
  if (!ctx.protocol.betrokkenerollen.some(r => r.code === invoer.rol)) return weiger('rolOnbekend')
  return besluit<IncidentFeit>({
    soort: 'BetrokkeneToegevoegd',
    betrokkene: invoer.betrokkene,
    rol: invoer.rol,
    door: wieVan(ctx),
  })
}
