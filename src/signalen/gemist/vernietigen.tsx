import { Baliepagina } from '../../web/kader/kader.tsx'
import { Formulier } from '../../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Keuzerondjes } from '../../web/onderdelen/formulier/keuze.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import { type Aangemeld, veld } from '../../web/route/verzoek.ts'
import { type Gemist, wegredenen } from './domain.ts'
import { type Namen, wieVan } from './paginas.tsx'
import { wegredennamen } from './woorden.ts'

type Props = { v: Aangemeld; g: Gemist; namen: Namen; fouten: readonly Veldfout[] }

/** What destroying an account does, before it is done: there is no way back. */
export const GemistVernietigen = ({ v, g, namen, fouten }: Props) => {
  const hier = `/${v.desk.loket}/gemist/${g.id}`
  return (
    <Baliepagina
      v={v}
      titel="Verhaal vernietigen"
      kruimels={[
        { tekst: 'Niet gemeld', href: `/${v.desk.loket}/gemist` },
        { tekst: wieVan(g, namen), href: hier },
      ]}
      fout={fouten.length > 0}
    >
      <Foutenoverzicht fouten={fouten} />
      <Kop boven={wieVan(g, namen)} titel="Verhaal vernietigen" />
      <Mededeling soort="letop" kop="Dit kan niet terug">
        <ul className="baken-lijst">
          <li>De tekst verdwijnt voorgoed. Niemand kan die daarna nog lezen.</li>
          <li>De organisatie, de data en het criterium blijven staan. Het blijft meetellen zoals nu.</li>
          <li>Er komt bij te staan wanneer en waarom het verhaal is vernietigd.</li>
        </ul>
      </Mededeling>
      <Formulier actie={`${hier}/vernietigen`}>
        <Keuzerondjes
          naam="reden"
          label="Waarom moet het verhaal weg?"
          opties={wegredenen.map(r => ({ waarde: r, label: wegredennamen[r] }))}
          waarde={veld(v.formulier, 'reden')}
          fout={foutPerVeld(fouten).reden}
        />
        <Knoppen>
          <Knop soort="gevaar">Vernietig het verhaal</Knop>
          <Knop soort="neven" href={hier}>
            Nee, terug
          </Knop>
        </Knoppen>
      </Formulier>
    </Baliepagina>
  )
}
