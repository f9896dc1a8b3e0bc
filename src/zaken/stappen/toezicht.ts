import type { ToezichtFeit, Toezichtstand } from '../../begrippen/feiten/toezicht.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Stappen } from './stap.ts'

/** With one supervisor one step on; a supervisor that was not there yet joins. */
const met = (zaak: Zaak, toezichthouder: string, nieuw: Partial<Toezichtstand>): Zaak => {
  const alle = zaak.werk.toezicht ?? []
  const er = alle.some(t => t.toezichthouder === toezichthouder)
  const toezicht = er
    ? alle.map(t => (t.toezichthouder === toezichthouder ? { ...t, ...nieuw } : t))
    : [...alle, { toezichthouder, ...nieuw }]
  return { ...zaak, werk: { ...zaak.werk, toezicht } }
}

export const toezichtstappen: Stappen<ToezichtFeit> = {
  OpMeldplichtGewezen: (z, { soort: _, toezichthouder, ...gewezen }) => met(z, toezichthouder, { gewezen }),
  ToezichtmeldingVastgelegd: (z, { soort: _, toezichthouder, ...gemeld }) => met(z, toezichthouder, { gemeld }),
  ToezichtbesluitVastgelegd: (z, { soort: _, toezichthouder, ...besloten }) => met(z, toezichthouder, { besloten }),
  ZelfonderzoekBeoordeeld: (z, { soort: _, toezichthouder, ...beoordeeld }) => met(z, toezichthouder, { beoordeeld }),
  ToezichtAfgesloten: (z, { soort: _, toezichthouder, ...afgesloten }) => met(z, toezichthouder, { afgesloten }),
}
