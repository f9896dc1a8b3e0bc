import type { Zaak } from '../../begrippen/zaak.ts'
import type { Collega } from '../../toegang/gebruikersnamen.ts'
import { Dossierkop } from '../../web/dossierbeeld/kop.tsx'
import { Baliepagina } from '../../web/kader/kader.tsx'
import { Knop, Knoppen } from '../../web/onderdelen/formulier/knop.tsx'
import { Leegstaat } from '../../web/onderdelen/leegstaat.tsx'
import type { Aangemeld } from '../../web/route/verzoek.ts'
import { getVersie } from '../../zaken/baken.ts'
import { Adviestabel, type Regel } from './lijst.tsx'

type Props = { v: Aangemeld; zaak: Zaak; regels: readonly Regel[]; collegas: ReadonlyMap<string, Collega> }

/** What the desk advised others because of this dossier. */
export const Dossieradviezen = ({ v, zaak, regels, collegas }: Props) => {
  const protocol = getVersie(v.desk, zaak.protocolversie)
  return (
    <Baliepagina v={v} titel={`Adviezen ${zaak.nummer}`} breed>
      <Dossierkop v={v} zaak={zaak} protocol={protocol} collegas={collegas} hier="adviezen" />
      {regels.length === 0 ? (
        <Leegstaat kop="Nog geen advies">
          <p>Hier staat wat het loket door dit dossier aan beleid, contractmanagement of directie adviseerde.</p>
        </Leegstaat>
      ) : (
        <Adviestabel v={v} protocol={protocol} regels={regels} />
      )}
      <Knoppen>
        <Knop soort="neven" href={`/${v.desk.loket}/adviezen/nieuw?dossier=${zaak.nummer}`}>
          Advies vastleggen
        </Knop>
      </Knoppen>
    </Baliepagina>
  )
}
