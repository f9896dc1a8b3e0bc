import type { Bemiddeling, BemiddelingstafelFeit } from '../../begrippen/feiten/bemiddelingstafel.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Stappen } from './stap.ts'

const met = (zaak: Zaak, nieuw: (b: Bemiddeling) => Partial<Bemiddeling>): Zaak => {
  const nu = zaak.werk.bemiddelingstafel
  return nu ? { ...zaak, werk: { ...zaak.werk, bemiddelingstafel: { ...nu, ...nieuw(nu) } } } : zaak
}

export const bemiddelingstafelstappen: Stappen<BemiddelingstafelFeit> = {
  // On the table again: what was agreed the time before stays, the days count anew.
  GezinOpTafelGezet: (z, { reden, op, door }) => {
    const { besprekingen = [], afspraken = [], hercontroles = [] } = z.werk.bemiddelingstafel ?? {}
    const bemiddelingstafel = {
      sinds: op,
      reden,
      door,
      besprekingen,
      afspraken,
      hercontroles,
      stabiel: null,
      einde: null,
    }
    return { ...z, werk: { ...z.werk, bemiddelingstafel } }
  },
  GezinAanTafelBesproken: (z, { soort: _, afspraken, ...bespreking }) =>
    met(z, b => ({
      besprekingen: [...b.besprekingen, bespreking],
      afspraken: [...b.afspraken, ...afspraken.map(a => ({ ...a, klaar: null }))],
    })),
  TafelafspraakAfgerond: (z, { id, toelichting, op, door }) =>
    met(z, b => ({
      afspraken: b.afspraken.map(a => (a.id === id ? { ...a, klaar: { op, door, toelichting } } : a)),
    })),
  GezinStabielVerklaard: (z, { soort: _, ...stabiel }) => met(z, () => ({ stabiel })),
  GezinHercontroleGedaan: (z, { soort: _, ...f }) =>
    met(z, b => ({
      hercontroles: [...b.hercontroles, f],
      stabiel: f.stabiel && b.stabiel ? { ...b.stabiel, hercontrole: f.volgende } : null,
    })),
  GezinVanTafelGehaald: (z, { soort: _, ...einde }) => met(z, () => ({ einde })),
}
