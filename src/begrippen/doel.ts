/** Why somebody reads or writes: the purposes of the processing register (AVG art. 30). */
export const doelen = [
  'melding-behandelen',
  'bestuurlijke-informatie',
  'verantwoording',
  'toezicht-op-toegang',
  'beheer',
  'recht-van-betrokkene',
] as const
export type Doel = (typeof doelen)[number]
