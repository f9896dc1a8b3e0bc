import type { IncidentFeit } from '../begrippen/feit.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import { besluit, weiger } from '../kernel/besluit.ts'
import { adviesVan, isAdviesvraag } from '../protocollen/bases/advies.ts'
import type { Protocolversie } from '../protocollen/protocol.ts'
import type { Context } from '../zaken/verloop/context.ts'

export type Omzetting = {
  /** ISO instant at which it became clear that this is a report: its terms run from then. Null: now. */
  readonly ontvangenOp: string | null
  readonly adviescategorie: string | null
  readonly soort: string | null
  readonly categorie: string | null
  readonly kader: string | null
  readonly minderjarig: boolean | null
  readonly vierP: readonly string[]
  readonly urgent: boolean
  readonly aanvulling: string | null
  readonly betrokkenen: readonly { readonly betrokkene: string; readonly rol: string }[]
}

const kent = (lijst: readonly { code: string }[], code: string | null) =>
  code === null || lijst.some(l => l.code === code)

const toets = (i: Omzetting, p: Protocolversie) => {
  const { soort: vraag } = adviesVan(p)
  const categorie = p.categorieen.find(c => c.code === i.categorie)
  if (i.soort === vraag || !kent(p.soorten, i.soort)) return 'soortOnbekend'
  if (i.categorie !== null && !categorie?.soorten.some(s => s !== vraag && (i.soort === null || s === i.soort)))
    return 'soortPastNietBijCategorie'
  if (!kent(p.kaders, i.kader)) return 'kaderOnbekend'
  const over = p.categorieen.find(c => c.code === i.adviescategorie)
  if (i.adviescategorie !== null && !over?.soorten.includes(vraag)) return 'adviescategorieOnbekend'
  return null
}

/** Now there are persons in it: as close as a new report, and shielded when it was. */
const gesloten = (zaak: Zaak, p: Protocolversie) =>
  zaak.vertrouwelijkheid === 'afgeschermd' ? 'afgeschermd' : p.vertrouwelijkheidBijOntvangst

/** Who finds out that it is a report can still open it when it has become confidential. */
const erbij = (zaak: Zaak, wie: string): IncidentFeit[] =>
  zaak.behandelaar === wie || zaak.team.includes(wie) ? [] : [{ soort: 'TeamlidToegevoegd', wie, door: wie }]

/** A question for advice becomes a report, with all that was typed. It counts as both, and is screened as a report. */
export const adviesvraagOmzetten = (zaak: Zaak, i: Omzetting, ctx: Context) => {
  if (zaak.status === 'vernietigd') return weiger('dossierDicht')
  if (zaak.werk.advies?.omgezet) return weiger('alOmgezet')
  if (!isAdviesvraag(zaak.kenmerken, ctx.protocol)) return weiger('geenAdviesvraag')
  const ontvangenOp = i.ontvangenOp ?? ctx.nu
  if (ontvangenOp > ctx.nu) return weiger('ontvangstInToekomst')
  if (ontvangenOp < zaak.ontvangenOp) return weiger('ontvangstVoorVraag')
  const fout = toets(i, ctx.protocol)
  if (fout) return weiger(fout)
  const door = ctx.wie ?? ''
  return besluit<IncidentFeit>(
    {
      soort: 'AdviesvraagOmgezet',
      op: ctx.nu,
      door,
      melding: ctx.nieuwId(),
      ontvangenOp,
      adviescategorie: i.adviescategorie,
      soortMelding: i.soort,
      categorie: i.categorie,
      kader: i.kader,
      minderjarig: i.minderjarig,
      vierP: i.vierP,
      urgent: i.urgent,
      vertrouwelijkheid: gesloten(zaak, ctx.protocol),
      aanvulling: i.aanvulling,
    },
    ...erbij(zaak, door),
    ...i.betrokkenen.map(b => ({ soort: 'BetrokkeneToegevoegd', ...b, door }) as const),
  )
}
