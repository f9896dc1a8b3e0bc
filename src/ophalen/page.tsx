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
import type { Leesstuk, Linkstand } from '../zaken/uitgaand/link.ts'

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

type Dicht = Exclude<Linkstand, 'open'> | 'onbekend'

const zinnen: Readonly<Record<Dicht, { kop: string; tekst: string }>> = {
  geopend: {
    kop: 'Dit is al een keer geopend',
    tekst:
      'Een link werkt één keer. Was u het zelf en wilt u het nog eens lezen? Bel het loket voor een nieuwe link. Was u het niet? Bel dan meteen.',
  },
  gesloten: {
    kop: 'Dit is al gebruikt',
    tekst: 'Wat u hiermee deed, is bij ons binnen. Hebt u een vraag? Bel het loket.',
  },
  geblokkeerd: {
    kop: 'Deze link is dicht',
    tekst: 'Er is te vaak een foute code ingevuld. Bel het loket. U krijgt dan een nieuwe link en een nieuwe code.',
  },
  ingetrokken: {
    kop: 'Deze link is ingetrokken',
    tekst:
      'Het loket heeft deze link ingetrokken. Hebt u een nieuwe mail gekregen? Gebruik dan die. Anders belt u het loket.',
  },
  verlopen: {
    kop: 'Deze link is verlopen',
    tekst: 'In de mail staat tot wanneer hij werkte. Bel het loket voor een nieuwe link.',
  },
  onbekend: {
    kop: 'Deze link werkt niet',
    tekst: 'Kijk of u de hele link uit de mail hebt overgenomen. Is de mail al oud? Bel dan het loket.',
  },
}

/** Why it does not open, and whom to call. */
export const Dichtpagina = ({ v, reden }: { v: Verzoek; reden: Dicht }) => (
  <Publiekpagina v={v} titel={zinnen[reden].kop}>
    <Kop titel={zinnen[reden].kop} intro={<p>{zinnen[reden].tekst}</p>} />
    <p className="utrecht-paragraph">
      Telefoon van het loket: <Telefoon nummer={v.desk.spoedtelefoon} />
    </p>
  </Publiekpagina>
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
