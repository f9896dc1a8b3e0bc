import type { AanbiederFeit, Aanbieders, Partij } from '../../begrippen/feiten/aanbieder.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Stappen } from './stap.ts'

const leeg: Aanbieders = { partijen: [], toegangen: [] }

const met = (zaak: Zaak, nieuw: (a: Aanbieders) => Partial<Aanbieders>): Zaak => {
  const a = zaak.werk.aanbieders ?? leeg
  return { ...zaak, werk: { ...zaak.werk, aanbieders: { ...a, ...nieuw(a) } } }
}

const metPartij = (zaak: Zaak, p: Partij): Zaak =>
  met(zaak, a => ({
    // There is one that the case is about: who is named now takes the place of who was.
    partijen: [...a.partijen.filter(q => q.id !== p.id && !(p.rol === 'hoofd' && q.rol === 'hoofd')), p],
  }))

export const aanbiederstappen: Stappen<AanbiederFeit> = {
  AanbiederBevestigd: (z, { soort: _, ...f }) => metPartij(z, { ...f, rol: 'hoofd' }),
  KetenpartnerUitgenodigd: (z, { soort: _, ...f }) => metPartij(z, { ...f, rol: 'keten' }),
  AanbiederHerinnerd: (z, { partij, op }) =>
    met(z, a => ({
      partijen: a.partijen.map(p => (p.id === partij ? { ...p, herinnerd: [...(p.herinnerd ?? []), op] } : p)),
    })),
  KetendeelVrijgegeven: (z, { soort: _, ...vrijgegeven }) => met(z, () => ({ vrijgegeven })),
  KetenbijdrageOntvangen: (z, { soort: _, partij, ...bijdrage }) =>
    met(z, a => ({ partijen: a.partijen.map(p => (p.id === partij ? { ...p, bijdrage } : p)) })),
  AanbiedertoegangGegeven: (z, { soort: _, ...f }) =>
    met(z, a => ({ toegangen: [...a.toegangen, { ...f, ingetrokkenOp: null }] })),
  AanbiedertoegangIngetrokken: (z, f) =>
    met(z, a => ({ toegangen: a.toegangen.map(t => (t.id === f.id ? { ...t, ingetrokkenOp: f.op } : t)) })),
}
