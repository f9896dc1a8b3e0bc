import { getalInWoorden, periodeInWoorden } from '../../cijfers/woorden.ts'
import { dagInWoorden } from '../../kernel/uitleg/datum.ts'
import { Baliepagina } from '../../web/kader/kader.tsx'
import { Controlelijst } from '../../web/onderdelen/formulier/controlelijst.tsx'
import { Formulier as Vorm } from '../../web/onderdelen/formulier/formulier.tsx'
import { Foutenoverzicht, foutPerVeld, type Veldfout } from '../../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Tekstvak } from '../../web/onderdelen/formulier/tekstveld.tsx'
import { Kaart } from '../../web/onderdelen/kaart.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import { type Aangemeld, type Formulier, veld } from '../../web/route/verzoek.ts'
import type { GegevenGetal } from '../domain.ts'
import { ontvangernamen, versienamen } from '../woorden.ts'

type Props = { v: Aangemeld; g: GegevenGetal; f: Formulier; fouten: readonly Veldfout[] }

/** Which figure it is, what taking it back does, and why it is. */
export const Intrekpagina = ({ v, g, f, fouten }: Props) => {
  const boek = `/${v.desk.loket}/getallenboek`
  return (
    <Baliepagina
      v={v}
      titel="Getal intrekken"
      fout={fouten.length > 0}
      kruimels={[{ tekst: 'Getallenboek', href: boek }]}
    >
      <Foutenoverzicht fouten={fouten} />
      <Kop titel="Getal intrekken" />
      <div className="baken-stapel">
        <Kaart kop={g.tekst?.naam ?? 'Vernietigd'}>
          <Controlelijst
            regels={[
              { label: 'Over', waarde: periodeInWoorden(g) },
              { label: 'Gegeven', waarde: `${getalInWoorden(g.waarde)} ${versienamen[g.versie]}` },
              { label: 'Aan', waarde: [ontvangernamen[g.ontvanger], g.tekst?.aan].filter(Boolean).join(': ') },
              { label: 'Wanneer', waarde: dagInWoorden(g.gegevenOp) },
            ]}
          />
        </Kaart>
        <Mededeling soort="info" kop="Wat er gebeurt">
          <ul className="baken-lijst">
            <li>Het getal blijft in het boek staan, met erbij dat het is ingetrokken en waarom.</li>
            <li>Een nieuw getal wordt er niet meer mee vergeleken.</li>
            <li>Wie het kreeg, krijgt geen bericht. Laat het zelf weten.</li>
          </ul>
        </Mededeling>
      </div>
      <Vorm actie={`${boek}/intrekken`} verborgen={{ getal: g.id }} bewaak>
        <Tekstvak
          naam="reden"
          label="Waarom trekt u het in?"
          uitleg="Bijvoorbeeld: verkeerd jaar gekozen. Noem geen personen."
          waarde={veld(f, 'reden')}
          fout={foutPerVeld(fouten).reden}
          regels={3}
        />
        <Knoppen>
          <Knop soort="gevaar">Trek het getal in</Knop>
          <Knop soort="stil" href={boek}>
            Terug zonder wijzigen
          </Knop>
        </Knoppen>
      </Vorm>
    </Baliepagina>
  )
}
