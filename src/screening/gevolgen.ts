import type { Screening } from '../begrippen/screening.ts'
import type { Vertrouwelijkheid } from '../begrippen/vertrouwelijkheid.ts'
import type { Weiger } from '../kernel/besluit.ts'
import { inWoorden } from '../kernel/uitleg/datum.ts'
import { doelgroepenVan, isVoorgesteld } from '../protocollen/doelgroepen.ts'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import type { Context } from '../zaken/verloop/context.ts'
import { naBesluit } from '../zaken/verloop/evolve.ts'
import { metGevolgen } from '../zaken/verloop/gevolgen.ts'
import { meldingScreenen, screeningWijzigen } from './domain.ts'
import type { weigeringen } from './weigeringen.ts'

const wieZiet: Readonly<Record<Vertrouwelijkheid, string>> = {
  gewoon: 'Alle behandelaars van dit loket kunnen dit dossier lezen.',
  vertrouwelijk: 'Alleen de behandelaar en het team kunnen dit dossier lezen.',
  afgeschermd: 'Alleen de behandelaar en het team weten dat dit dossier er is.',
}

type Gevolgen = { ok: true; regels: readonly string[] } | Weiger<keyof typeof weigeringen>

/** What a screening would start, in words: the same decision as the door takes, without taking it, or why not. */
export const gevolgenVan = (g: Geopend, s: Screening, ctx: Context): Gevolgen => {
  const beslis = g.zaak.status === 'ontvangen' ? meldingScreenen : screeningWijzigen
  const besluit = beslis(g.zaak, s, ctx)
  if (!besluit.ok) return besluit
  const feiten = metGevolgen(g.zaak, besluit.feiten, ctx)
  const na = naBesluit(g.zaak, feiten)
  const naam = (lijst: readonly { code: string; naam: string }[], code: string) =>
    lijst.find(l => l.code === code)?.naam ?? code
  const regels = feiten.flatMap(f => {
    if (f.soort === 'TermijnGestart')
      return [`Termijn ${naam(ctx.protocol.termijnen, f.code)}: tot ${inWoorden(f.einde)}.`]
    if (f.soort === 'TaakGesteld')
      return [`Taak: ${naam(ctx.protocol.taken, f.code)}${f.verplicht ? ' (verplicht)' : ''}.`]
    if (f.soort === 'DossierGesloten') return ['Het dossier wordt meteen gesloten.']
    if (f.soort === 'DossierOvergenomen') return ['U wordt behandelaar.']
    return []
  })
  const naar = ctx.protocol.uitkomsten.find(u => u.code === s.uitkomst)?.naar
  if (naar === 'gesloten' && na.status !== 'gesloten')
    regels.push('Het dossier sluit nog niet: rond eerst de verplichte taken af en sluit het daarna.')
  const doelgroepen = doelgroepenVan(ctx.protocol)
    .filter(d => isVoorgesteld(d, na.kenmerken))
    .map(d => d.naam)
  const zien =
    na.vertrouwelijkheid === g.zaak.vertrouwelijkheid && g.zaak.status !== 'ontvangen'
      ? []
      : [wieZiet[na.vertrouwelijkheid]]
  const weten = doelgroepen.length > 0 ? [`Moet het weten: ${doelgroepen.join(', ')}.`] : []
  return { ok: true, regels: [...zien, ...regels, ...weten] }
}
