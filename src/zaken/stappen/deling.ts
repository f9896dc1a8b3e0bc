import type { Deling, Delingdeel, DelingFeit } from '../../begrippen/feiten/deling.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Stappen } from './stap.ts'

const met = (zaak: Zaak, nieuw: (d: Delingdeel) => Partial<Delingdeel>): Zaak => {
  const nu = zaak.werk.delingen ?? { uit: [], in: [] }
  return { ...zaak, werk: { ...zaak.werk, delingen: { ...nu, ...nieuw(nu) } } }
}

const metEen = (zaak: Zaak, id: string, nieuw: Partial<Deling>): Zaak =>
  met(zaak, d => ({ uit: d.uit.map(u => (u.id === id ? { ...u, ...nieuw } : u)) }))

const begin = { goedgekeurdOp: null, goedgekeurdDoor: null, bezorgdOp: null, beantwoordOp: null, reden: null } as const

export const delingstappen: Stappen<DelingFeit> = {
  DelingVoorgesteld: (z, { soort: _, ...f }) =>
    met(z, d => ({ uit: [...d.uit, { ...f, stand: 'voorgesteld', ...begin }] })),
  DelingTeruggegeven: (z, { id }) => metEen(z, id, { stand: 'teruggegeven' }),
  DelingGoedgekeurd: (z, { id, op, door }) =>
    metEen(z, id, { stand: 'onderweg', goedgekeurdOp: op, goedgekeurdDoor: door }),
  DelingBezorgd: (z, { id, op }) => metEen(z, id, { stand: 'bezorgd', bezorgdOp: op }),
  DelingBeantwoord: (z, { id, uitkomst, reden, op }) => metEen(z, id, { stand: uitkomst, reden, beantwoordOp: op }),
  DelingIngetrokken: (z, { id, op }) => metEen(z, id, { stand: 'ingetrokken', beantwoordOp: op }),
  DelingAangenomen: (z, { soort: _, ...f }) => met(z, d => ({ in: [...d.in, f] })),
}
