import type { Periode } from '../cijfers/tellen/periode.ts'
import type { Verslag } from '../cijfers/verslag.ts'
import { getalInWoorden } from '../cijfers/woorden.ts'
import { mag } from '../toegang/mag.ts'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Knop } from '../web/onderdelen/formulier/knop.tsx'
import { Kerncijfer, Kerncijfers } from '../web/onderdelen/kaart.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Leegstaat } from '../web/onderdelen/leegstaat.tsx'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import type { Aangemeld } from '../web/route/verzoek.ts'
import { vraagdeel } from './adres.ts'
import { Periodekeuze, type PeriodekeuzeProps } from './paginas/periodekeuze.tsx'
import { type Doorklik, Tabeldelen } from './paginas/tabeldeel.tsx'
import { Toelichting } from './paginas/toelichting.tsx'
import { Getalgeven, Uitvoer, Vaststelknop } from './paginas/uitvoer.tsx'
import { Vastgesteld, type VastgesteldProps } from './paginas/vastgesteld.tsx'
import { Vaststellingen } from './paginas/vaststellingen.tsx'
import type { Tekening } from './tekening/tekening.ts'
import type { Vaststellingregel } from './vaststellen/store.ts'

export type RapportInhoud = {
  periode: Periode
  verslag: Verslag
  tekeningen: readonly Tekening[]
  /** Nothing was counted in the period. */
  leeg: boolean
  /** What the reader sees, for adopting exactly that; null when it may not be adopted. */
  vingerafdruk: string | null
  vastgesteld: VastgesteldProps | null
}

export type RapportpaginaProps = {
  v: Aangemeld
  keuze: Omit<PeriodekeuzeProps, 'basis'>
  inhoud: RapportInhoud | null
  vaststellingen: readonly Vaststellingregel[]
  /** Why it could not be adopted. */
  geweigerd?: string | undefined
}

const Bovenaan = ({ verslag }: { verslag: Verslag }) => {
  const tabel = verslag.tabellen.find(t => t.code === 'cijfers')
  const vorig = tabel?.kolommen.at(-2)
  return (
    <Kerncijfers>
      {tabel?.rijen.slice(0, 4).map(r => {
        const [was, is] = [r.waarden.at(-2), r.waarden.at(-1)]
        const erbij = vorig && typeof was === 'number' ? `${getalInWoorden(was)} in ${vorig.kop}` : undefined
        return (
          <Kerncijfer
            key={r.code}
            getal={typeof is === 'number' ? getalInWoorden(is) : '–'}
            label={`${r.naam} in ${tabel.kolommen.at(-1)?.kop ?? ''}`}
            erbij={erbij}
          />
        )
      })}
    </Kerncijfers>
  )
}

/** Counts lead to the reports behind them, for who may see these. */
const doorklik = (v: Aangemeld, basis: string, { van, tot }: Periode): Doorklik => {
  if (!mag(v.wie, 'rapport.doorklikken', null, v.nu).mag) return () => null
  return (tabel, rij, kolom) => {
    const telt =
      tabel === 'cijfers' ? rij.code !== 'organisaties' : !['per_maand', 'per_uur', 'per_weekdag'].includes(tabel)
    return !telt || kolom.eerder || kolom.overgenomen
      ? null
      : `${basis}/meldingen?van=${van}&tot=${tot}&jaar=${kolom.sleutel}&tabel=${tabel}&code=${rij.code}`
  }
}

const Rapport = ({ v, basis, inhoud }: { v: Aangemeld; basis: string; inhoud: RapportInhoud }) => {
  const { periode, verslag, tekeningen, vingerafdruk, vastgesteld } = inhoud
  const mogelijk = (h: 'rapport.uitvoeren' | 'rapport.vaststellen' | 'getal.geven') =>
    mag({ ...v.wie, bevestigdOp: v.nu.toISOString() }, h, null, v.nu).mag
  return (
    <>
      {vastgesteld && <Vastgesteld {...vastgesteld} />}
      <Bovenaan verslag={verslag} />
      <Tabeldelen verslag={verslag} tekeningen={tekeningen} naar={doorklik(v, basis, periode)} />
      <Toelichting verslag={verslag} />
      {mogelijk('rapport.uitvoeren') && (
        <section aria-labelledby="opslaan-kop" className="baken-stapel baken-stapel--dicht baken-niet-afdrukken">
          <h2 className="utrecht-heading-2" id="opslaan-kop">
            Opslaan en vaststellen
          </h2>
          <Uitvoer adres={`${basis}/uitvoer?${vraagdeel(periode)}`} />
          {mogelijk('getal.geven') && periode.van.slice(0, 4) === periode.tot.slice(0, 4) && (
            <Getalgeven adres={`/${v.desk.loket}/getallenboek/geven?${vraagdeel(periode)}`} />
          )}
          {vingerafdruk && mogelijk('rapport.vaststellen') && (
            <Vaststelknop
              actie={`${basis}/vaststellen`}
              verborgen={{ van: periode.van, tot: periode.tot, gezien: vingerafdruk }}
            />
          )}
        </section>
      )}
    </>
  )
}

const Leeg = ({ v }: { v: Aangemeld }) => (
  <Leegstaat
    kop="In deze periode is niets geteld"
    acties={
      mag(v.wie, 'import.uitvoeren', null, v.nu).mag ? (
        <Knop soort="neven" href={`/${v.desk.loket}/importeren`}>
          Importeer een register
        </Knop>
      ) : undefined
    }
  >
    Kies een ander jaar.
  </Leegstaat>
)

/** The report over any period: figures, charts with their tables, breaks, caveats, and what one may do with it. */
export const Rapportpagina = ({ v, keuze, inhoud, vaststellingen, geweigerd }: RapportpaginaProps) => {
  const basis = `/${v.desk.loket}/rapportage`
  const titel = inhoud?.verslag.titel ?? 'Rapportage'
  return (
    <Baliepagina v={v} titel={titel} breed fout={keuze.fouten.length > 0}>
      <Kop titel={titel} />
      {geweigerd && <Mededeling soort="letop">{geweigerd}</Mededeling>}
      <Periodekeuze basis={basis} {...keuze} />
      {inhoud?.leeg && <Leeg v={v} />}
      {inhoud && !inhoud.leeg && <Rapport v={v} basis={basis} inhoud={inhoud} />}
      <Vaststellingen lijst={vaststellingen} basis={basis} />
    </Baliepagina>
  )
}
