import type { Screening } from '../begrippen/feit.ts'
import { inWoorden } from '../kernel/uitleg/datum.ts'
import { geldt } from '../protocollen/geldt.ts'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import type { Context } from '../zaken/context.ts'
import { naBesluit } from '../zaken/evolve.ts'
import { metGevolgen } from '../zaken/gevolgen.ts'
import { meldingScreenen, screeningWijzigen } from './domain.ts'

/** What a screening would start, in words: the same decision as the door takes, without taking it. */
export const gevolgenVan = (g: Geopend, s: Screening, ctx: Context): readonly string[] | null => {
  const beslis = g.zaak.status === 'ontvangen' ? meldingScreenen : screeningWijzigen
  const besluit = beslis(g.zaak, s, ctx)
  if (!besluit.ok) return null
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
  const doelgroepen = ctx.protocol.doelgroepen.filter(d => geldt(d.wanneer, na.kenmerken)).map(d => d.naam)
  return [...regels, ...(doelgroepen.length > 0 ? [`Moet het weten: ${doelgroepen.join(', ')}.`] : [])]
}
