import type { Aanbieders, Partij } from '../begrippen/feiten/aanbieder.ts'
import type { Zaak } from '../begrippen/zaak.ts'
import type { Aanbiederwie } from './wie.ts'

type Over = Pick<Zaak, 'procedure' | 'status'> & {
  readonly werk: Pick<Zaak['werk'], 'aanbieders' | 'zelfonderzoek'>
}

const isVan = (wie: Aanbiederwie, partij: Partij, a: Aanbieders): boolean =>
  wie.toegang === null
    ? wie.organisatie !== null && wie.organisatie === partij.kenmerk
    : a.toegangen.some(t => t.id === wie.toegang && t.partij === partij.id && t.ingetrokkenOp === null)

/**
 * The policy for providers: somebody of a provider sees a case only as the provider that the supervisor named in it, and
 * only once something was asked. Who came in with a code sees the one case of that code, while it holds. Default is no.
 */
export const partijVan = (wie: Aanbiederwie, zaak: Over): Partij | null => {
  const { aanbieders: a, zelfonderzoek } = zaak.werk
  if (!a || !zelfonderzoek || zaak.procedure !== 'toezicht' || zaak.status === 'vernietigd') return null
  return a.partijen.find(p => isVan(wie, p, a)) ?? null
}
