import { Codevraag } from '../web/kader/codevraag.tsx'
import { Publiekpagina } from '../web/kader/kader.tsx'
import { Leesstukweergave } from '../web/kader/leesstuk.tsx'
import { Formulier } from '../web/onderdelen/formulier/formulier.tsx'
import type { Veldfout } from '../web/onderdelen/formulier/foutenoverzicht.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Tekstveld } from '../web/onderdelen/formulier/tekstveld.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Kop } from '../web/onderdelen/kop.tsx'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import { Telefoon } from '../web/onderdelen/telefoon.tsx'
import type { Verzoek } from '../web/route/verzoek.ts'
import type { Leesstuk } from '../zaken/uitgaand/link.ts'

type Props = { v: Verzoek; token: string; fouten?: readonly Veldfout[] }

export const Codepagina = ({ v, token, fouten = [] }: Props) => (
  <Codevraag
    v={v}
    actie={`/${v.desk.loket}/ophalen/${token}`}
    fouten={fouten}
    intro="U leest het met de code van 6 cijfers. Die krijgt u per telefoon van het loket."
    eerst={
      <Mededeling soort="letop" kop="U kunt dit één keer openen">
        <p>Neem er even de tijd voor. Wilt u het bewaren, print het dan meteen.</p>
      </Mededeling>
    }
  />
)

/** The code of a provider that cannot sign in, and the way on with it. */
const Toegang = ({ v, code }: { v: Verzoek; code: string }) => (
  <Kaart kop="Uw code">
    <p className="baken-code" data-toegangscode="">
      {code}
    </p>
    <Formulier actie={`/${v.desk.loket}/aanbieder/aanmelden`} verborgen={{ code }}>
      <Tekstveld
        naam="naam"
        label="Uw naam"
        uitleg="Uw collega’s en de toezichthouder zien wie wat schreef."
        maximum={100}
      />
      <Knoppen>
        <Knop>Ga naar het onderzoek</Knop>
      </Knoppen>
    </Formulier>
  </Kaart>
)

/** What was waiting, shown this once. */
export const Leespagina = ({ v, stuk }: { v: Verzoek; stuk: Leesstuk }) => (
  <Publiekpagina v={v} titel={stuk.titel}>
    <Kop titel={stuk.titel} boven={v.desk.naam} />
    <Mededeling soort="letop" kop="Deze pagina gaat niet nog een keer open">
      <p>
        Print haar als u haar nodig hebt, en bewaar de print veilig. Vragen? Bel{' '}
        <Telefoon nummer={v.desk.spoedtelefoon} />.
      </p>
    </Mededeling>
    <Leesstukweergave stuk={stuk} />
    {stuk.toegang && <Toegang v={v} code={stuk.toegang} />}
  </Publiekpagina>
)
