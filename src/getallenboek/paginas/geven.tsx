import type { Periode } from '../../cijfers/tellen/periode.ts'
import { getalInWoorden, periodeInWoorden } from '../../cijfers/woorden.ts'
import { dagVan } from '../../kernel/lokaal.ts'
import { Baliepagina } from '../../web/kader/kader.tsx'
import { Formulier } from '../../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Keuzelijst, Keuzerondjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Knop } from '../../web/onderdelen/formulier/knop.tsx'
import { Kerncijfer, Kerncijfers } from '../../web/onderdelen/kaart.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import { type Aangemeld, type Formulier as Velden, veld } from '../../web/route/verzoek.ts'
import type { GegevenGetal, Verschil } from '../domain.ts'
import { deelVan } from '../lezen.ts'
import type { Geteld, Telbaar } from '../tel.ts'
import { bronInWoorden } from '../woorden.ts'
import { Eerder, Uitgavevelden } from './delen.tsx'

export type Gevenprops = {
  v: Aangemeld
  /** What is sent twice under one key is kept once. */
  sleutel: string
  f: Velden
  jaren: readonly number[]
  periode: Periode | null
  geteld: Geteld | null
  gekozen: Telbaar | null
  verschillen: readonly Verschil<GegevenGetal>[]
  uitleg: boolean
  fouten: readonly Veldfout[]
}

const DELEN = [
  { waarde: 'jaar', label: 'Heel het jaar' },
  { waarde: 'k1', label: 'Kwartaal 1' },
  { waarde: 'k2', label: 'Kwartaal 2' },
  { waarde: 'k3', label: 'Kwartaal 3' },
  { waarde: 'k4', label: 'Kwartaal 4' },
]

/** A period that somebody brought along and that is no part of the list. */
const EIGEN = 'eigen'

const delenBij = (periode: Periode | null) =>
  periode && !deelVan(periode) ? [{ waarde: EIGEN, label: periodeInWoorden(periode) }, ...DELEN] : DELEN

const Keuze = ({ basis, jaren, periode, geteld, gekozen }: Gevenprops & { basis: string }) => {
  const deel = periode ? (deelVan(periode) ?? EIGEN) : 'jaar'
  return (
    <form className="baken-filterbalk" method="get" action={`${basis}/geven`} noValidate>
      <Keuzelijst
        naam="cijfer"
        label="Welk getal"
        leeg={null}
        waarde={gekozen?.cijfer}
        opties={(geteld?.cijfers ?? []).map(c => ({ waarde: c.cijfer, label: c.naam }))}
      />
      <Keuzelijst
        naam="jaar"
        label="Jaar"
        leeg={null}
        waarde={periode?.van.slice(0, 4)}
        opties={jaren.toReversed().map(j => ({ waarde: String(j), label: String(j) }))}
      />
      <Keuzelijst naam="deel" label="Deel van het jaar" leeg={null} waarde={deel} opties={delenBij(periode)} />
      {periode && deel === EIGEN && (
        <>
          <input type="hidden" name="van" value={periode.van} />
          <input type="hidden" name="tot" value={periode.tot} />
        </>
      )}
      <Knop soort="neven">Toon het getal</Knop>
    </form>
  )
}

type Heelprops = Gevenprops & { basis: string; gekozen: Telbaar; geteld: Geteld; periode: Periode }

const Vastleggen = ({ v, f, sleutel, basis, gekozen, periode, uitleg, fouten }: Heelprops) => (
  <Formulier
    actie={`${basis}/geven`}
    verborgen={{ sleutel, cijfer: gekozen.cijfer, van: periode.van, tot: periode.tot, gezien: String(gekozen.waarde) }}
    bewaak
  >
    <Keuzerondjes
      naam="versie"
      label="Welk getal geeft u?"
      opties={[
        {
          waarde: 'openbaar',
          label: gekozen.openbaar === null ? 'Afgerond: kan niet' : `Afgerond: ${getalInWoorden(gekozen.openbaar)}`,
          uitleg:
            gekozen.openbaar === null
              ? 'Het is te klein, komt van één organisatie, of hoort niet bij wat openbaar mag zijn.'
              : 'Voor buiten: raad, pers en inwoners.',
        },
        {
          waarde: 'intern',
          label: `Precies: ${getalInWoorden(gekozen.waarde ?? 0)}`,
          uitleg:
            gekozen.openbaar === null
              ? 'Niet voor buiten: het kan over herkenbare mensen gaan. Alleen voor het college of een inspectie, en met een reden.'
              : 'Alleen voor wie het precieze getal mag weten. Buiten het college en een inspectie schrijft u op waarom.',
        },
      ]}
      waarde={veld(f, 'versie')}
      fout={foutPerVeld(fouten).versie}
    />
    <Uitgavevelden f={f} fout={foutPerVeld(fouten)} vandaag={dagVan(v.nu)} uitleg={uitleg} />
    <Knop>Leg vast in het getallenboek</Knop>
  </Formulier>
)

const Getal = (p: Heelprops) => (
  <>
    <section aria-labelledby="getal-kop" className="baken-stapel baken-stapel--dicht">
      <h2 className="utrecht-heading-2" id="getal-kop">
        {p.gekozen.naam}, {periodeInWoorden(p.periode)}
      </h2>
      <Kerncijfers>
        <Kerncijfer
          getal={p.gekozen.waarde === null ? '–' : getalInWoorden(p.gekozen.waarde)}
          label="Nu geteld"
          erbij={
            p.gekozen.openbaar === null ? 'niet openbaar te maken' : `afgerond ${getalInWoorden(p.gekozen.openbaar)}`
          }
        />
      </Kerncijfers>
      <p>{p.gekozen.definitie}</p>
      <p className="baken-zacht">{bronInWoorden({ bron: 'geteld', ...p.geteld })}.</p>
    </section>
    <Eerder lijst={p.verschillen} />
    {p.gekozen.waarde === null ? (
      <Mededeling soort="info">Over deze periode is dit getal niet bekend.</Mededeling>
    ) : (
      <Vastleggen {...p} />
    )}
  </>
)

/** Give a figure of the report to somebody: what it is now, what was said before, and to whom it goes. */
export const Gevenpagina = (p: Gevenprops) => {
  const { v, fouten, periode, geteld, gekozen } = p
  const basis = `/${v.desk.loket}/getallenboek`
  return (
    <Baliepagina
      v={v}
      titel="Een getal geven"
      kruimels={[{ tekst: 'Getallenboek', href: basis }]}
      fout={fouten.length > 0}
    >
      <Foutenoverzicht fouten={fouten} />
      <Kop
        titel="Een getal geven"
        intro={
          <p>Leg vast welk getal u aan wie geeft. Dan geeft het loket later hetzelfde antwoord, of legt het uit.</p>
        }
      />
      <Keuze {...p} basis={basis} />
      {periode && geteld && gekozen && <Getal {...{ ...p, basis, periode, geteld, gekozen }} />}
    </Baliepagina>
  )
}
