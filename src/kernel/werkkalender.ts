import type { Besluitdag } from './besluitdagen.ts'
import { type Dag, type Weekdag, weekdagVan } from './dag.ts'
import { besluitdagOp, feestdagOp, type Kalender, type Reden } from './kalender.ts'

/** On which days a desk works. It decides for itself whether it works on holidays and on decree days. */
export type Werkkalender = {
  werkdagen: readonly Weekdag[]
  feestdagen: 'vrij' | 'werk'
  besluitdagen: 'vrij' | 'werk'
  sluitingen?: readonly { dag: Dag; naam: string }[]
}

export const STANDAARD_WERKKALENDER: Werkkalender = {
  werkdagen: [1, 2, 3, 4, 5],
  feestdagen: 'vrij',
  besluitdagen: 'werk',
}

const roostervrij = (dag: Dag, werkdagen: readonly Weekdag[]): Reden | null => {
  const weekdag = weekdagVan(dag)
  if (werkdagen.includes(weekdag)) return null
  if (weekdag < 6) return { soort: 'roostervrij', naam: 'vaste vrije dag' }
  return { soort: 'weekend', naam: weekdag === 6 ? 'zaterdag' : 'zondag' }
}

const sluitingOp = (dag: Dag, werk: Werkkalender): Reden | null => {
  const naam = werk.sluitingen?.find(sluiting => sluiting.dag === dag)?.naam
  return naam === undefined ? null : { soort: 'sluiting', naam }
}

export const werkKalender = (werk: Werkkalender, besluitdagen: readonly Besluitdag[]): Kalender => ({
  isVrij: dag =>
    (werk.feestdagen === 'vrij' ? feestdagOp(dag) : null) ??
    roostervrij(dag, werk.werkdagen) ??
    (werk.besluitdagen === 'vrij' ? besluitdagOp(dag, besluitdagen) : null) ??
    sluitingOp(dag, werk),
})
