import type { Bijlage } from '../../begrippen/bijlage.ts'
import type { BijlageFeit } from '../../begrippen/feiten/bijlagen.ts'
import type { Zaak } from '../../begrippen/zaak.ts'
import type { Stappen } from './stap.ts'

const met = (zaak: Zaak, verander: (alle: readonly Bijlage[]) => readonly Bijlage[]): Zaak => ({
  ...zaak,
  werk: { ...zaak.werk, bijlagen: verander(zaak.werk.bijlagen ?? []) },
})

const zet = (zaak: Zaak, id: string, stand: Bijlage['stand']): Zaak =>
  met(zaak, alle => alle.map(b => (b.id === id ? { ...b, stand } : b)))

export const bijlagestappen: Stappen<BijlageFeit> = {
  BijlageToegevoegd: (z, { soort: _, bijlage: id, ...b }) => met(z, alle => [...alle, { id, ...b }]),
  BijlageGescand: (z, f) => zet(z, f.bijlage, f.uitslag),
  BijlageVrijgegeven: (z, f) => zet(z, f.bijlage, 'vrijgegeven'),
  BijlageVerwijderd: (z, f) => zet(z, f.bijlage, 'verwijderd'),
}
