import type { Waarde } from '../../cijfers/verslag.ts'
import { getalInWoorden } from '../../cijfers/woorden.ts'
import { momentInWoorden } from '../../kernel/uitleg/datum.ts'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import { Tabel } from '../../web/onderdelen/tabel.tsx'
import type { Verschil } from '../vaststellen/vaststellen.ts'

const inTekst = (w: Waarde) => (typeof w === 'number' ? getalInWoorden(w) : '–')

/** What was adopted, beside what is counted now. */
const Verschillen = ({ verschillen }: { verschillen: readonly Verschil[] }) => (
  <Tabel
    bijschrift="Verschil met het vastgestelde rapport"
    dicht
    smal
    rijen={verschillen}
    sleutel={v => `${v.tabel} ${v.rij} ${v.kolom}`}
    kolommen={[
      { kop: 'Cijfer', rijkop: true, cel: v => v.rij },
      { kop: 'Tabel', cel: v => v.tabel },
      { kop: 'Jaar', cel: v => v.kolom },
      { kop: 'Vastgesteld', getal: true, cel: v => inTekst(v.was) },
      { kop: 'Nu geteld', getal: true, cel: v => inTekst(v.is) },
    ]}
  />
)

export type VastgesteldProps = {
  op: string
  door: string
  ongeschonden: boolean
  /** Address of the adopted report; null on its own page. */
  adres: string | null
  verschillen: readonly Verschil[]
}

/** Says that a report was adopted, whether it is still whole, and what has changed since. */
export const Vastgesteld = ({ op, door, ongeschonden, adres, verschillen }: VastgesteldProps) => (
  <>
    {!ongeschonden && (
      <Mededeling soort="fout" kop="Dit rapport is na het vaststellen veranderd">
        Het zegel klopt niet meer. Gebruik deze cijfers niet, en waarschuw de beheerder.
      </Mededeling>
    )}
    <Mededeling soort={verschillen.length > 0 ? 'letop' : 'info'} kop={`Vastgesteld op ${momentInWoorden(op)}`}>
      <p>
        Door {door}.{' '}
        {verschillen.length === 0
          ? 'De cijfers zijn sindsdien niet veranderd.'
          : 'Sindsdien zijn cijfers veranderd. Het verschil staat hieronder.'}{' '}
        {adres && (
          <a className="utrecht-link" href={adres}>
            Bekijk het vastgestelde rapport
          </a>
        )}
      </p>
    </Mededeling>
    {verschillen.length > 0 && <Verschillen verschillen={verschillen} />}
  </>
)
