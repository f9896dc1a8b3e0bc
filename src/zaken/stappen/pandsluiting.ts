import type { Pandsluiting, PandsluitingFeit } from '../../begrippen/feiten/pandsluiting.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Stappen } from './stap.ts'

const leeg: Pandsluiting = {
  check: null,
  concept: null,
  vastgesteld: null,
  aanvullingen: [],
  besluiten: [],
  opvolgingen: [],
  nietNodig: null,
}

const met = (zaak: Zaak, nieuw: (v: Pandsluiting) => Partial<Pandsluiting>): Zaak => {
  const nu = zaak.werk.pandsluiting ?? leeg
  return { ...zaak, werk: { ...zaak.werk, pandsluiting: { ...nu, ...nieuw(nu) } } }
}

export const pandsluitingstappen: Stappen<PandsluitingFeit> = {
  GezinscheckVastgelegd: (z, { soort: _, ...check }) => met(z, () => ({ check })),
  BurgemeesteradviesOpgesteld: (z, { soort: _, ...concept }) => met(z, () => ({ concept, nietNodig: null })),
  BurgemeesteradviesVastgesteld: (z, { soort: _, ...vastgesteld }) => met(z, () => ({ vastgesteld, concept: null })),
  BurgemeesteradviesAangevuld: (z, { soort: _, ...f }) => met(z, p => ({ aanvullingen: [...p.aanvullingen, f] })),
  BurgemeesteradviesNietNodig: (z, { soort: _, ...nietNodig }) => met(z, () => ({ nietNodig })),
  BurgemeesterbesluitVastgelegd: (z, { soort: _, ...f }) => met(z, p => ({ besluiten: [...p.besluiten, f] })),
  GezinOpgevolgd: (z, { soort: _, ...f }) => met(z, p => ({ opvolgingen: [...p.opvolgingen, f] })),
}
