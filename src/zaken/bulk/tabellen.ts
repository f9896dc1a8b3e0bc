import type { Rij } from './kopieer.ts'

/** The tables that dossiers fill, each after the ones it points to. */
export const tabellen = [
  'organisatie',
  'zaak',
  'journaal',
  'termijn',
  'taak',
  'inhoud',
  'melding',
  'zaak_melding',
  'voorval',
  'melding_voorval',
  'betrokkene',
  'betrokkenheid',
  'zoektoken',
  'telregel',
  'toezichtregel',
  'bijlage',
  'overleg',
  'afspraak',
  'zaak_aanbieder',
] as const
export type Tabel = (typeof tabellen)[number]
/** With the number of the dossier: a row of its own in the order of the dossiers, or one that names its dossier. */
export const genummerd: ReadonlySet<Tabel> = new Set(['zaak', 'melding', 'telregel'])
export type Stapel = Record<Tabel, Rij[]>

export const legeStapel = (): Stapel => Object.fromEntries(tabellen.map(t => [t, []])) as unknown as Stapel
