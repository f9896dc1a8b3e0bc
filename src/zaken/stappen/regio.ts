import type { Doorzending, Regio, RegioFeit } from '../../begrippen/feiten/regio.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Stappen } from './stap.ts'

const met = (zaak: Zaak, nieuw: (r: Regio) => Partial<Regio>): Zaak => {
  const nu = zaak.werk.regio ?? { doorzendingen: [], steun: [] }
  return { ...zaak, werk: { ...zaak.werk, regio: { ...nu, ...nieuw(nu) } } }
}

const metDoorzending = (zaak: Zaak, id: string, nieuw: (d: Doorzending) => Partial<Doorzending>): Zaak =>
  met(zaak, r => ({ doorzendingen: r.doorzendingen.map(d => (d.id === id ? { ...d, ...nieuw(d) } : d)) }))

export const regiostappen: Stappen<RegioFeit> = {
  RegioDoorgezet: (z, { soort: _, ...f }) =>
    met(z, r => ({ doorzendingen: [...r.doorzendingen, { ...f, herinneringen: [], ontvangst: null }] })),
  RegioOntvangstUitgebleven: (z, { id, op }) => metDoorzending(z, id, () => ({ teLaatOp: op })),
  RegioHerinnerd: (z, { id, op, door, toelichting }) =>
    metDoorzending(z, id, d => ({ herinneringen: [...d.herinneringen, { op, door, toelichting }] })),
  RegioOntvangstBevestigd: (z, { soort: _, id, ...ontvangst }) => metDoorzending(z, id, () => ({ ontvangst })),
  RegiosteunGegeven: (z, { soort: _, ...f }) => met(z, r => ({ steun: [...r.steun, f] })),
}
