import { getalInWoorden } from '../../cijfers/woorden.ts'
import { Badge } from '../../web/onderdelen/badge.tsx'
import { Tabel } from '../../web/onderdelen/tabel.tsx'
import type { Reeks } from '../reeksen.ts'
import type { Beoordeeld } from '../rekenen/oordeel.ts'
import type { Verlooppunt } from '../verloop.ts'
import {
  gemistInWoorden,
  grenzenInWoorden,
  kansInWoorden,
  maandInWoorden,
  uitslagen,
  verwachtInWoorden,
} from '../woorden.ts'

/** What was found that should have been reported; nothing where nothing was. */
export const Gemistbadge = ({ n }: { n: number }) => (n === 0 ? null : <Badge toon="letop">Niet gemeld: {n}</Badge>)

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

/** One series as a sentence that can be said over the telephone. */
export const reekszin = (r: Beoordeeld<Reeks>): string => {
  const ook = r.gemist > 0 ? ` ${gemistInWoorden(r.gemist)}` : ''
  const gemeld = `${getalInWoorden(r.aantal)} ${r.aantal === 1 ? 'melding' : 'meldingen'}.${ook}`
  if (r.verwacht === null || !r.grenzen) return `${gemeld} Er is geen eerdere tijd om mee te vergelijken.`
  const kans = r.kans === null ? '' : ` Kans dat dit toeval is: ${kansInWoorden(r.kans)}.`
  return `${gemeld} Verwacht: ongeveer ${verwachtInWoorden(r.verwacht)}, ${waarvan(r)}. Gewoon is ${grenzenInWoorden(r.grenzen)}.${kans}`
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
