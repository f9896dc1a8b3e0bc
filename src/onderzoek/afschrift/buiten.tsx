import { openTot } from '../../web/dossierbeeld/woorden/uitgaand.ts'
import { type Dicht, DichteLink, dichtzinnen } from '../../web/kader/dichtelink.tsx'
import { Publiekpagina } from '../../web/kader/kader.tsx'
import { Formulier } from '../../web/onderdelen/formulier/formulier.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Kop } from '../../web/onderdelen/kop.tsx'
import { Mededeling } from '../../web/onderdelen/mededeling.tsx'
import { Telefoon } from '../../web/onderdelen/telefoon.tsx'
import type { Verzoek } from '../../web/route/verzoek.ts'
import { leesRapportstuk } from './stuk.ts'
import { Rapportweergave } from './weergave.tsx'

const voorbij = {
  kop: 'Deze link is verlopen',
  tekst: 'Wilt u het rapport nog een keer lezen? Bel ons voor een nieuwe link.',
}
const zinnen = { ...dichtzinnen, geopend: voorbij, verlopen: voorbij, gesloten: voorbij }

export const Dichtpagina = ({ v, reden }: { v: Verzoek; reden: Dicht }) => (
  <DichteLink v={v} reden={reden} zinnen={zinnen} />
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
          U kunt hier terugkomen {openTot(tot)}, met dezelfde link en code. Daarna opent de link niet meer. Hierin staan
          gegevens van mensen: bewaar het veilig. Vragen? Bel <Telefoon nummer={v.desk.spoedtelefoon} />.
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
