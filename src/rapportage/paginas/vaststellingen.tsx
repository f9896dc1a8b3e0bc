import { periodeInWoorden } from '../../cijfers/woorden.ts'
import { momentInWoorden } from '../../kernel/uitleg/datum.ts'
import { Tabel } from '../../web/onderdelen/tabel.tsx'
import type { Vaststellingregel } from '../vaststellen/store.ts'

/** What this desk adopted, latest first; nothing where nothing was. */
export const Vaststellingen = ({ lijst, basis }: { lijst: readonly Vaststellingregel[]; basis: string }) =>
  lijst.length === 0 ? null : (
    <Tabel
      bijschrift="Vastgestelde rapporten"
      dicht
      smal
      rijen={lijst}
      sleutel={r => r.id}
      kolommen={[
        {
          kop: 'Periode',
          rijkop: true,
          cel: r => (
            <a className="utrecht-link" href={`${basis}/vastgesteld/${r.id}`}>
              {periodeInWoorden(r)}
            </a>
          ),
        },
        { kop: 'Vastgesteld op', cel: r => momentInWoorden(r.op) },
      ]}
    />
  )
