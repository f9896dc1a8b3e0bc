import type { Periode } from '../../cijfers/tellen/periode.ts'
import type { DatumWaarde } from '../../web/onderdelen/formulier/datumveld.tsx'
import { DatumVeld } from '../../web/onderdelen/formulier/datumveld.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Knop } from '../../web/onderdelen/formulier/knop.tsx'
import { Tabbladen } from '../../web/onderdelen/navigatie.tsx'
import { Uitklap } from '../../web/onderdelen/uitklap.tsx'
import { heelJaar, kwartaal, vraagdeel } from '../adres.ts'

export type PeriodekeuzeProps = {
  /** Address of the report page. */
  basis: string
  /** Null when what was asked is no period. */
  periode: Periode | null
  /** The years that something is known of. */
  jaren: readonly number[]
  ingevuld: { van: DatumWaarde; tot: DatumWaarde }
  fouten: readonly Veldfout[]
}

const gelijk = (a: Periode | null, b: Periode): boolean => a?.van === b.van && a.tot === b.tot

/** Years as tabs, the quarters of the year one is in, and any other period as two dates. */
export const Periodekeuze = ({ basis, periode, jaren, ingevuld, fouten }: PeriodekeuzeProps) => {
  const naar = (p: Periode) => `${basis}?${vraagdeel(p)}`
  const tab = (tekst: string, p: Periode) => ({ tekst, href: naar(p), hier: gelijk(periode, p) })
  const jaar = periode && periode.van.slice(0, 4) === periode.tot.slice(0, 4) ? Number(periode.van.slice(0, 4)) : null
  const perVeld = foutPerVeld(fouten)
  return (
    <>
      <Foutenoverzicht fouten={fouten} />
      <div className="baken-periode">
        <Tabbladen naam="Jaar" tabs={jaren.slice(-8).map(j => tab(String(j), heelJaar(j)))} />
        {jaar && (
          <Tabbladen
            naam={`Deel van ${jaar}`}
            tabs={[
              tab('Heel het jaar', heelJaar(jaar)),
              ...([1, 2, 3, 4] as const).map(k => tab(`Kwartaal ${k}`, kwartaal(jaar, k))),
            ]}
          />
        )}
        <Uitklap kop="Andere periode" open={fouten.length > 0}>
          <form className="baken-filterbalk" method="get" action={basis} noValidate>
            <DatumVeld naam="van" label="Eerste dag" waarde={ingevuld.van} fout={perVeld.van} />
            <DatumVeld
              naam="tot"
              label="Laatste dag"
              uitleg="Deze dag telt mee."
              waarde={ingevuld.tot}
              fout={perVeld.tot}
            />
            <Knop soort="neven">Toon</Knop>
          </form>
        </Uitklap>
      </div>
    </>
  )
}
