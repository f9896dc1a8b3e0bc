import type { Periode } from '../../cijfers/tellen/periode.ts'
import type { Verslag } from '../../cijfers/verslag.ts'
import { mag } from '../../toegang/mag.ts'
import { Baliepagina } from '../../web/kader/kader.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import type { Aangemeld } from '../../web/route/verzoek.ts'
import { vraagdeel } from '../adres.ts'
import { Tabeldelen } from '../paginas/tabeldeel.tsx'
import { Toelichting } from '../paginas/toelichting.tsx'
import { Uitvoer } from '../paginas/uitvoer.tsx'
import { Vastgesteld, type VastgesteldProps } from '../paginas/vastgesteld.tsx'
import type { Tekening } from '../tekening/tekening.ts'

export type VaststellingpaginaProps = {
  v: Aangemeld
  id: string
  periode: Periode
  verslag: Verslag
  tekeningen: readonly Tekening[]
  vastgesteld: VastgesteldProps
}

/** An adopted report as it was adopted, with what has changed since on top. */
export const Vaststellingpagina = ({ v, id, periode, verslag, tekeningen, vastgesteld }: VaststellingpaginaProps) => {
  const basis = `/${v.desk.loket}/rapportage`
  const opslaan = mag({ ...v.wie, bevestigdOp: v.nu.toISOString() }, 'rapport.uitvoeren', null, v.nu).mag
  return (
    <Baliepagina
      v={v}
      titel={`${verslag.titel}, vastgesteld`}
      kruimels={[{ tekst: 'Rapportage', href: `${basis}?${vraagdeel(periode)}` }]}
      breed
    >
      <Kop titel={`${verslag.titel}, vastgesteld`} />
      <Vastgesteld {...vastgesteld} />
      <Tabeldelen verslag={verslag} tekeningen={tekeningen} naar={() => null} />
      <Toelichting verslag={verslag} />
      {opslaan && <Uitvoer adres={`${basis}/uitvoer?${vraagdeel(periode)}&vaststelling=${id}`} />}
    </Baliepagina>
  )
}
