import type { Maatregel, MaatregelFeit } from '../../begrippen/feiten/maatregelen.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Stappen } from './stap.ts'

const met = (zaak: Zaak, id: string, nieuw: Partial<Maatregel>): Zaak => ({
  ...zaak,
  werk: {
    ...zaak.werk,
    maatregelen: (zaak.werk.maatregelen ?? []).map(m => (m.id === id ? { ...m, ...nieuw } : m)),
  },
})

const leeg = { uitgevoerd: null, geborgd: null, getoetst: null, losgelaten: null }

export const maatregelstappen: Stappen<MaatregelFeit> = {
  MaatregelVastgelegd: (zaak, { soort: _, ...f }) => ({
    ...zaak,
    werk: { ...zaak.werk, maatregelen: [...(zaak.werk.maatregelen ?? []), { ...f, ...leeg }] },
  }),
  MaatregelUitgevoerd: (zaak, { soort: _, id, ...uitgevoerd }) => met(zaak, id, { uitgevoerd }),
  MaatregelGeborgd: (zaak, { soort: _, id, ...geborgd }) => met(zaak, id, { geborgd }),
  EffectGetoetst: (zaak, { soort: _, id, ...getoetst }) => met(zaak, id, { getoetst }),
  MaatregelLosgelaten: (zaak, { soort: _, id, ...losgelaten }) => met(zaak, id, { losgelaten }),
}
