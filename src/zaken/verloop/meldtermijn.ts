import type { Zaak } from '../../begrippen/zaak.ts'
import type { Meldtermijn } from '../../protocollen/delen/meldtermijnen.ts'
import type { Protocolversie } from '../../protocollen/protocol.ts'
import type { Rekenaar, Uitkomst } from './context.ts'

type Gemeld = {
  readonly kanaal: string
  readonly melderType: string | null
  /** ISO moments: when it happened, null when that is not known, and when it came in. */
  readonly voorvalOp: string | null
  readonly ontvangenOp: string
}

export type Meldoordeel = Uitkomst & { readonly regel: Meldtermijn; readonly opTijd: boolean }

/** Whether who had to report did so in time, with the reckoning; null when nobody had to, or it cannot be said. */
export const meldoordeel = (g: Gemeld, p: Protocolversie, reken: Rekenaar): Meldoordeel | null => {
  const regel = p.meldtermijnen?.find(
    m =>
      m.melderTypes.includes(g.melderType ?? '') &&
      (m.kanalen === undefined || (m.kanalen as readonly string[]).includes(g.kanaal)),
  )
  if (!regel || g.voorvalOp === null || g.voorvalOp > g.ontvangenOp) return null
  const { code, naam, duur, regime, grondslag } = regel
  const uit = reken(
    {
      ...{ code, naam, duur, regime, grondslag, van: 'MeldingOntvangen', vanaf: 'feit', soort: 'norm' },
      ...{ totFeiten: [], totTaken: [] },
    },
    g.voorvalOp,
  )
  return { ...uit, regel, opTijd: g.ontvangenOp < uit.eindMoment }
}

/** The same of a dossier: what it was reported as, and when what it is about happened. */
export const meldoordeelVan = (
  zaak: Pick<Zaak, 'kenmerken' | 'ontvangenOp'>,
  kanaal: string,
  voorvalOp: string | null,
  p: Protocolversie,
  reken: Rekenaar,
): Meldoordeel | null =>
  meldoordeel({ kanaal, melderType: zaak.kenmerken.melderType, voorvalOp, ontvangenOp: zaak.ontvangenOp }, p, reken)
