import { getalInWoorden } from '../../cijfers/woorden.ts'
import { Badge } from '../../web/onderdelen/badge.tsx'
import { Tabel } from '../../web/onderdelen/tabel.tsx'
import type { Overzicht } from '../overzicht.ts'
import type { Reeks } from '../reeksen.ts'
import { type Beoordeeld, zietGeenStilte } from '../rekenen/oordeel.ts'
import type { Verlooppunt } from '../verloop.ts'
import {
  gemistInWoorden,
  grenzenInWoorden,
  kansInWoorden,
  maandInWoorden,
  toenInWoorden,
  uitslagen,
  verwachtInWoorden,
  waaromGeenVergelijking,
} from '../woorden.ts'

/** What was found that should have been reported; nothing where nothing was. */
export const Gemistbadge = ({ n }: { n: number }) => (n === 0 ? null : <Badge toon="letop">Niet gemeld: {n}</Badge>)

export const STILTE_ONZICHTBAAR = 'Te weinig meldingen om stilte te zien'

export const Uitslagbadge = ({ r }: { r: Pick<Beoordeeld, 'uitslag'> }) => (
  <Badge toon={uitslagen[r.uitslag].toon}>{uitslagen[r.uitslag].woord}</Badge>
)

/** Where the expectation comes from, in words. */
const waarvan = (r: Beoordeeld<Reeks>): string =>
  r.maatstaf?.soort === 'afspraak'
    ? 'volgens de afspraak'
    : r.periodes > 1
      ? `op grond van ${getalInWoorden(r.eerder)} in ${r.periodes} eerdere jaren, en van wat het loket verder kreeg`
      : `op grond van ${getalInWoorden(r.eerder)} eerder, en van wat het loket verder kreeg`

/** Why this one series has nothing beside it. */
const waaromNiet = (r: Beoordeeld<Reeks>, o: Vergeleken): string =>
  waaromGeenVergelijking(o.venster, o.eersteMaand) ??
  (r.aantal + r.eerder === 0
    ? 'Ook eerder kwam hier niets vandaan. Er is dus niets om mee te vergelijken.'
    : `In ${toenInWoorden(o.venster)} meldde niemand anders. Er is dus niets om mee te vergelijken.`)

type Vergeleken = Pick<Overzicht, 'venster' | 'eersteMaand'>

/** One series as a sentence that can be said over the telephone. */
export const reekszin = (r: Beoordeeld<Reeks>, o: Vergeleken): string => {
  const ook = r.gemist > 0 ? ` ${gemistInWoorden(r.gemist)}` : ''
  const gemeld = `${getalInWoorden(r.aantal)} ${r.aantal === 1 ? 'melding' : 'meldingen'}.${ook}`
  if (r.verwacht === null || !r.grenzen) return `${gemeld} ${waaromNiet(r, o)}`
  const kans = r.kans === null ? '' : ` Kans dat dit toeval is: ${kansInWoorden(r.kans)}.`
  const stil = zietGeenStilte(r) ? ` ${STILTE_ONZICHTBAAR}.` : ''
  return `${gemeld} Verwacht: ongeveer ${verwachtInWoorden(r.verwacht)}, ${waarvan(r)}. Gewoon is ${grenzenInWoorden(r.grenzen)}.${kans}${stil}`
}

/** The numbers of a chart, month by month. */
export const Verlooptabel = ({ naam, punten }: { naam: string; punten: readonly Verlooppunt[] }) => (
  <Tabel
    bijschrift={`${naam}, per maand en opgeteld`}
    bijschriftVerborgen
    dicht
    rijen={punten}
    sleutel={p => p.maand}
    kolommen={[
      { kop: 'Maand', rijkop: true, cel: p => maandInWoorden(p.maand) },
      { kop: 'In de maand', getal: true, cel: p => p.inMaand },
      { kop: 'Opgeteld', getal: true, cel: p => p.opgeteld },
      { kop: 'Verwacht', getal: true, cel: p => (p.verwacht === null ? '–' : verwachtInWoorden(p.verwacht)) },
      {
        kop: 'Grenzen',
        getal: true,
        cel: p => (p.laag === null ? '–' : grenzenInWoorden({ laag: p.laag, hoog: p.hoog })),
      },
    ]}
  />
)

// Made by us from numbers and names, which the drawing escapes.
export const Grafiek = ({ svg }: { svg: string | undefined }) =>
  svg === undefined ? null : <div className="baken-grafiekvak" dangerouslySetInnerHTML={{ __html: svg }} />
