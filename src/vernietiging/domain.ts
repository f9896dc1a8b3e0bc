import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { besluit, weiger } from '../kernel/besluit.ts'
import { plusDagen } from '../kernel/dag.ts'
import type { Duur } from '../kernel/duur.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { berekenTermijn } from '../kernel/termijn.ts'
import { STANDAARD_WERKKALENDER } from '../kernel/werkkalender.ts'
import { geldt } from '../protocollen/geldt.ts'
import type { Bewaartermijn, Protocolversie } from '../protocollen/protocol.ts'
import type { Context } from '../zaken/verloop/context.ts'

/** Why a dossier may be destroyed. Only the first waits for the retention term. */
export const grondslagen = {
  bewaartermijn: 'De bewaartermijn is voorbij',
  verzoek_betrokkene: 'Verzoek van een betrokkene (AVG artikel 17)',
  onterecht_vastgelegd: 'Het dossier had niet vastgelegd mogen worden',
} as const
export type Grondslag = keyof typeof grondslagen
export const isGrondslag = (waarde: string): waarde is Grondslag => Object.hasOwn(grondslagen, waarde)

const pastRegel = (r: Bewaartermijn, zaak: Zaak): boolean =>
  r.record === 'dossier' &&
  geldt(r.wanneer, zaak.kenmerken) &&
  (!r.uitkomsten || (zaak.screening !== null && r.uitkomsten.includes(zaak.screening.uitkomst))) &&
  (!r.sluitredenen || (zaak.sluitreden !== null && r.sluitredenen.includes(zaak.sluitreden)))

export type Bewaring = { readonly tot: string; readonly uitleg: string; readonly grondslag: string }

/** Until when a closed dossier is kept, by the first rule of its protocol that fits; null: no rule ends it. */
export const bewaring = (zaak: Zaak, protocol: Protocolversie): Bewaring | null => {
  const regel = protocol.bewaartermijnen.find(r => pastRegel(r, zaak))
  if (!regel?.duur || regel.handeling !== 'vernietigen' || zaak.geslotenOp === null) return null
  const { einde, uitleg } = berekenTermijn(
    { van: dagVan(zaak.geslotenOp), duur: regel.duur as Duur, regime: 'geen', grondslag: regel.grondslag },
    { besluitdagen: [], werk: STANDAARD_WERKKALENDER },
  )
  return { tot: einde, uitleg, grondslag: regel.grondslag }
}

export type Voorstelinvoer = { readonly grondslag: Grondslag; readonly toegelicht: boolean }

/** Whether a dossier may be put on the list. Who asks it before its time says why. */
export const vernietigingVoorstellen = (
  zaak: Zaak,
  invoer: Voorstelinvoer,
  protocol: Protocolversie,
  vandaag: string,
) => {
  if (zaak.status !== 'gesloten') return weiger('nietGesloten')
  if (invoer.grondslag !== 'bewaartermijn')
    return invoer.toegelicht ? besluit<IncidentFeit>() : weiger('toelichtingOntbreekt')
  const bewaard = bewaring(zaak, protocol)
  if (bewaard === null) return weiger('geenBewaartermijn')
  return vandaag > bewaard.tot ? besluit<IncidentFeit>() : weiger('nogBewaren')
}

export type Vernietiging = {
  readonly grondslag: Grondslag
  readonly voorgesteldDoor: string
  /** Break glass on this dossier that nobody has reviewed yet: its reason would be lost. */
  readonly noodtoegangOpen: boolean
}

/** The second pair of eyes: who proposes does not approve (privacy, "Destruction"). */
export const dossierVernietigen = (zaak: Zaak, invoer: Vernietiging, ctx: Context) => {
  if (zaak.status !== 'gesloten') return weiger('nietGesloten')
  if (ctx.wie === null || ctx.wie === invoer.voorgesteldDoor) return weiger('zelfVoorgesteld')
  if (invoer.noodtoegangOpen) return weiger('noodtoegangOpen')
  return besluit<IncidentFeit>({
    soort: 'DossierVernietigd',
    op: ctx.nu,
    grondslag: invoer.grondslag,
    voorgesteldDoor: invoer.voorgesteldDoor,
    door: ctx.wie,
  })
}

/** From this day no backup can bring the content back: the last key store backup with its keys has lapsed. */
export const onleesbaarVanaf = (vernietigdOp: string, sleutelkopieDagen: number): string =>
  plusDagen(dagVan(vernietigdOp), sleutelkopieDagen + 1)
