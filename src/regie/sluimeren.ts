import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Termijn } from '../begrippen/termijn.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { besluit, weiger } from '../kernel/besluit.ts'
import { type Dag, plusDagen } from '../kernel/dag.ts'
import { dagVan } from '../kernel/lokaal.ts'
import { looptEerderAf } from '../zaken/regie/gevolgen.ts'
import type { Context } from '../zaken/verloop/context.ts'

/** What rests longer is not followed any more: that is closing. */
const HOOGSTENS_DAGEN = 366

const lopend = (zaak: Zaak) => zaak.termijnen.filter(t => t.status === 'lopend' && t.pauzes.every(p => p.tot !== null))

/** The running terms that are over before the dossier would be back; they keep it on the work list. */
export const inDeWeg = (zaak: Zaak, tot: Dag): readonly Termijn[] =>
  lopend(zaak).filter(t => looptEerderAf(t.eindMoment, tot))

/** Leaves the work list until a day. Not when a running term is over before that: then somebody must look earlier. */
export const dossierSluimeren = (zaak: Zaak, { tot, reden }: { tot: Dag; reden: string }, ctx: Context) => {
  const vandaag = dagVan(ctx.nu)
  if (zaak.status === 'ontvangen') return weiger('nogNietGescreend')
  if (zaak.status !== 'in_behandeling') return weiger('dossierDicht')
  if (tot <= vandaag) return weiger('datumVoorbij')
  if (tot > plusDagen(vandaag, HOOGSTENS_DAGEN)) return weiger('teVer')
  if (inDeWeg(zaak, tot).length > 0) return weiger('termijnLooptAf')
  return besluit<IncidentFeit>({ soort: 'DossierSluimert', tot, reden, door: ctx.wie ?? '', op: ctx.nu })
}

export const dossierWekken = (zaak: Zaak, _: object, ctx: Context) =>
  zaak.werk.sluimertTot === undefined
    ? weiger('sluimertNiet')
    : besluit<IncidentFeit>({ soort: 'DossierGewekt', op: ctx.nu, door: ctx.wie, waarom: 'zelf' })
