import { dagInWoorden } from '../../kernel/uitleg/datum.ts'
import { laatsteDag } from '../../web/dossierbeeld/woorden/uitgaand.ts'
import { Publiekpagina } from '../../web/kader/kader.tsx'
import { Formulier } from '../../web/onderdelen/formulier/formulier.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import { Telefoon } from '../../web/onderdelen/telefoon.tsx'
import type { Verzoek } from '../../web/route/verzoek.ts'
import type { Linkstand } from '../../zaken/uitgaand/link.ts'
import { leesRapportstuk } from './stuk.ts'
import { Rapportweergave } from './weergave.tsx'

type Dicht = Exclude<Linkstand, 'open'> | 'onbekend'

const voorbij = {
  kop: 'Deze link is verlopen',
  tekst: 'Wilt u het rapport nog een keer lezen? Bel ons voor een nieuwe link.',
}
const onbekend = {
  kop: 'Deze link werkt niet',
  tekst: 'Kijk of u de hele link hebt overgenomen. Is de link al oud? Bel ons dan.',
}

const zinnen: Readonly<Record<Dicht, { kop: string; tekst: string }>> = {
  geopend: voorbij,
  verlopen: voorbij,
  gesloten: voorbij,
  geblokkeerd: {
    kop: 'Deze link is dicht',
    tekst: 'Er is te vaak een foute code ingevuld. Bel ons. U krijgt dan een nieuwe link en een nieuwe code.',
  },
  ingetrokken: {
    kop: 'Deze link is ingetrokken',
    tekst: 'Hebt u een nieuwe mail gekregen? Gebruik dan die. Anders belt u ons.',
  },
  onbekend,
}

/** Why it does not open, and whom to call. */
export const Dichtpagina = ({ v, reden }: { v: Verzoek; reden: Dicht }) => (
  <Publiekpagina v={v} titel={zinnen[reden].kop}>
    <Kop titel={zinnen[reden].kop} intro={<p>{zinnen[reden].tekst}</p>} />
    <p className="utrecht-paragraph">
      Telefoon: <Telefoon nummer={v.desk.spoedtelefoon} />
    </p>
  </Publiekpagina>
)

type Props = { v: Verzoek; token: string; inhoud: string; tot: string; geenPdf: boolean }

/** The report as this reader was sent it, to read again as long as the link holds, and to keep. */
export const Afschriftpagina = ({ v, token, inhoud, tot, geenPdf }: Props) => {
  const stuk = leesRapportstuk(inhoud)
  return (
    <Publiekpagina v={v} titel={stuk.titel}>
      <Kop titel={stuk.titel} boven={v.desk.naam} />
      <Mededeling soort="info">
        <p>
          U kunt hier terugkomen tot en met {dagInWoorden(laatsteDag(tot))}, met dezelfde link en code. Daarna opent de
          link niet meer. Hierin staan gegevens van mensen: bewaar het veilig. Vragen? Bel{' '}
          <Telefoon nummer={v.desk.spoedtelefoon} />.
        </p>
      </Mededeling>
      {geenPdf && (
        <Mededeling soort="letop" kop="Een pdf maken lukt hier niet">
          <p>Print deze pagina: dan kunt u haar ook als pdf bewaren.</p>
        </Mededeling>
      )}
      <Formulier actie={`/${v.desk.loket}/rapport/${token}/pdf`}>
        <Knoppen>
          <Knop soort="neven">Bewaar als pdf</Knop>
        </Knoppen>
      </Formulier>
      <Rapportweergave stuk={stuk} />
    </Publiekpagina>
  )
}
