import type { Rapport } from '../../cijfers/domain.ts'
import { AFRONDING, ONDERGRENS } from '../../cijfers/onthulling/onthulling.ts'
import { openbareGetallen } from '../../cijfers/onthulling/openbaar.ts'
import { cijfernaam } from '../../cijfers/tellen/verbanden.ts'
import type { Verslag, Verslagtabel } from '../../cijfers/verslag.ts'
import { bouwTabellen, type Lezer, verslagkop } from './verslag.ts'

/** The total stands under every table; it leaves only as the figure that it is. */
const totaalMag = (rapport: Rapport): boolean =>
  rapport.verbanden.some(
    v =>
      v.soort === 'som' &&
      v.geheel === 'totaal' &&
      v.delen.length === 1 &&
      rapport.openbaar.cijfers.some(c => cijfernaam(c) === v.delen[0]),
  )

const laatUit = (rapport: Rapport, tabel: Verslagtabel): Verslagtabel[] => {
  const { cijfers, uitsplitsingen, perMaand } = rapport.openbaar
  const totaal = totaalMag(rapport) ? tabel.totaal : null
  if (tabel.code === 'cijfers') return [{ ...tabel, rijen: tabel.rijen.filter(r => cijfers.includes(r.code)) }]
  const mag = tabel.code === 'per_maand' ? perMaand : uitsplitsingen.includes(tabel.code)
  return mag ? [{ ...tabel, totaal }] : []
}

const VERBORGEN_UITLEG = `x betekent: niet getoond. Het aantal is kleiner dan ${ONDERGRENS}, komt van maar één organisatie, of zou een ander verborgen aantal verraden.`

/** The version for outside: disclosure control per year, and only what the protocol lists. */
export const openbaarVerslag = (rapport: Rapport): Verslag => {
  const delen = new Map([...rapport.eerder, ...rapport.jaren].map(deel => [deel, openbareGetallen(rapport, deel)]))
  const lees: Lezer = (deel, naam) => delen.get(deel)?.get(naam) ?? null
  return {
    ...verslagkop(rapport),
    versie: 'openbaar',
    tabellen: bouwTabellen(rapport, lees).flatMap(tabel => laatUit(rapport, tabel)),
    kanttekeningen: [
      `Alle aantallen zijn afgerond op een veelvoud van ${AFRONDING}. Daardoor tellen ze niet altijd precies op.`,
      VERBORGEN_UITLEG,
      ...rapport.kanttekeningen,
    ],
    definities: rapport.definities
      .filter(d => rapport.openbaar.cijfers.includes(d.code))
      .map(({ naam, definitie }) => ({ naam, definitie })),
  }
}
