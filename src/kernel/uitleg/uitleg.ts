import { Temporal } from 'temporal-polyfill'
import { TIJDZONE } from '../dag.ts'
import { type Duur, duurInWoorden } from '../duur.ts'
import type { Stap } from '../telling/stap.ts'
import { dagInWoorden, inWoorden, metHoofdletter, opsomming } from './datum.ts'
import { wieTelt } from './overslaan.ts'

const isMoment = (tekst: string): boolean => tekst.includes('T')

/** The nights in which hours and the clock part ways. */
const klokwissels = (stap: Stap): string[] => {
  if (stap.duur?.eenheid !== 'uur') return []
  const einde = Temporal.Instant.from(stap.naar)
  let hier = Temporal.Instant.from(stap.van).toZonedDateTimeISO(TIJDZONE)
  const wissels: string[] = []
  for (;;) {
    const volgende = hier.getTimeZoneTransition('next')
    if (!volgende || Temporal.Instant.compare(volgende.toInstant(), einde) > 0) return wissels
    const vooruit = volgende.offsetNanoseconds > hier.offsetNanoseconds
    wissels.push(
      `op ${dagInWoorden(volgende.toPlainDate().toString())} gaat de klok een uur ${vooruit ? 'vooruit' : 'terug'}`,
    )
    hier = volgende
  }
}

/** 31 January plus one month: the day the count aims at does not exist. */
const kortereMaand = ({ van, naar, duur }: Stap): string => {
  const inMaanden = duur?.eenheid === 'maand' || duur?.eenheid === 'jaar'
  return inMaanden && van.slice(8, 10) > naar.slice(8, 10) ? ', de laatste dag van die maand' : ''
}

const waarom = (stap: Stap): string => {
  const wissels = klokwissels(stap)
  if (wissels.length > 2) return `de klok wordt intussen ${wissels.length} keer verzet, dus `
  if (wissels.length > 0) return `${opsomming(wissels)}, dus `
  const telt = wieTelt(stap.overgeslagen)
  return telt ? `${telt} niet mee, dus ` : ''
}

const telling = (stap: Stap, duur: Duur): string =>
  `${duurInWoorden(duur)} na ${inWoorden(stap.van)}: ${waarom(stap)}${inWoorden(stap.naar)}${kortereMaand(stap)}`

const verlenging = (stap: Stap, duur: Duur): string =>
  `verlengd met ${duurInWoorden(duur)} (${stap.toelichting}; besluit: ${stap.door}): ${waarom(stap)}${inWoorden(stap.naar)}`

const lengte = ({ duur, geteld }: Stap): string => {
  if (duur) return duurInWoorden(duur)
  const minuten = Math.round(geteld * 60)
  const uren = Math.floor(minuten / 60)
  const rest = minuten % 60
  const delen = [uren > 0 ? `${uren} uur` : '', rest > 0 ? `${rest} ${rest === 1 ? 'minuut' : 'minuten'}` : '']
  return opsomming(delen.filter(deel => deel !== '')) || 'minder dan een minuut'
}

const pauze = (stap: Stap): string => {
  const { van = '', tot = '' } = stap.stilstand ?? {}
  const telt = wieTelt(stap.overgeslagen)
  const periode = `van ${inWoorden(van)} tot ${inWoorden(tot)}`
  const besluit = `(${stap.toelichting}; besluit: ${stap.door})`
  return `de termijn stond ${lengte(stap)} stil, ${periode} ${besluit}${telt ? `; ${telt} niet mee` : ''}, dus ${inWoorden(stap.naar)}`
}

const verschuiving = (stap: Stap): string => {
  const telt = wieTelt(stap.overgeslagen)
  const reden =
    stap.geteld === 0
      ? `${telt} niet als laatste dag`
      : `in de termijn moeten ten minste twee dagen vallen die geen zaterdag, zondag of feestdag zijn${telt ? `; ${telt} niet mee` : ''}`
  return `${reden}, dus ${inWoorden(stap.naar)} (${stap.toelichting})`
}

const blijft = ({ valtOp, toelichting }: Stap): string => {
  const soorten: Record<string, string> = {
    weekend: `een ${valtOp?.naam}`,
    besluitdag: 'een dag die bij besluit met een feestdag is gelijkgesteld',
    roostervrij: 'een vaste vrije dag',
  }
  return `dat is ${soorten[valtOp?.soort ?? ''] ?? valtOp?.naam}, maar ${toelichting}`
}

const begin = ({ van, naar, toelichting = '' }: Stap): string =>
  van === naar ? toelichting : `${toelichting}, dus vanaf ${inWoorden(naar)}`

const zin = (stap: Stap): string => {
  if (stap.soort === 'telling' && stap.duur) return telling(stap, stap.duur)
  if (stap.soort === 'verlenging' && stap.duur) return verlenging(stap, stap.duur)
  if (stap.soort === 'pauze') return pauze(stap)
  if (stap.soort === 'verschuiving') return verschuiving(stap)
  return stap.soort === 'blijft' ? blijft(stap) : begin(stap)
}

/** The whole computation in plain Dutch. The last date it names is the end; the citation of the term closes it. */
export const legUit = (stappen: readonly Stap[], einde: string, grondslag?: string): string => {
  const bron = grondslag ? ` (${grondslag})` : ''
  const zinnen = stappen.map(stap => metHoofdletter(zin(stap)))
  if (zinnen.length === 1) return `${zinnen[0]}${bron}.`
  const slot = isMoment(einde) ? `De termijn eindigt op ${inWoorden(einde)}` : `De laatste dag is ${inWoorden(einde)}`
  return [...zinnen, `${slot}${bron}`].map(tekst => `${tekst}.`).join(' ')
}
