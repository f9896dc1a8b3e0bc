import { Dossierkop } from '../web/dossierbeeld/kop.tsx'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { Baliepagina } from '../web/kader/kader.tsx'
import { Badge } from '../web/onderdelen/badge.tsx'
import { Knop, Knoppen } from '../web/onderdelen/formulier/knop.tsx'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Mededeling } from '../web/onderdelen/mededeling.tsx'
import type { Aangemeld } from '../web/route/verzoek.ts'
import { laatsteConcept } from './afschrift/reacties.ts'
import type { Rapportstuk } from './afschrift/stuk.ts'
import { Rapportweergave } from './afschrift/weergave.tsx'

type Props = {
  v: Aangemeld
  g: Geopend
  stuk: Rapportstuk
  /** Which of what somebody was sent, as it stays; empty for the whole. */
  afschrift: string
  geenPdf: boolean
}

const Stand = ({ g }: Pick<Props, 'g'>) =>
  g.zaak.werk.onderzoek?.vastgesteld ? (
    <Badge toon="goed">Vastgesteld</Badge>
  ) : (
    <Badge toon="letop">Nog niet vastgesteld</Badge>
  )

/** The supervisor's report as it is now, the whole of it; or as one reader was sent it. */
export const Rapportpagina = ({ v, g, stuk, afschrift, geenPdf }: Props) => {
  const verstuurd = afschrift !== ''
  const pdf = `/${v.desk.loket}/dossiers/${g.zaak.id}/onderzoek/rapport/pdf`
  return (
    <Baliepagina v={v} titel={`Rapport ${g.zaak.nummer}`} breed>
      <Dossierkop v={v} zaak={g.zaak} protocol={g.protocol} collegas={g.collegas} hier="onderzoek" />
      {geenPdf && (
        <Mededeling soort="letop" kop="Hier kan geen pdf worden gemaakt">
          <p>
            Dat werkt alleen op Linux (x64). Print deze pagina: dan kunt u haar ook als pdf bewaren.
            {!verstuurd && ' Dit is het hele rapport, voor het dossier: geef het niet aan anderen.'}
          </p>
        </Mededeling>
      )}
      <Kaart
        kop={verstuurd ? 'Zoals het is verstuurd' : `Rapport ${g.zaak.nummer}`}
        acties={verstuurd ? <Badge>Verstuurd</Badge> : <Stand g={g} />}
      >
        {!verstuurd && !laatsteConcept(g) && <p className="utrecht-paragraph">Er is nog geen conceptrapport.</p>}
        <Rapportweergave stuk={stuk} niveau={3} />
        <Knoppen>
          <Knop soort="neven" href={verstuurd ? `${pdf}?afschrift=${encodeURIComponent(afschrift)}` : pdf}>
            {verstuurd ? 'Dit afschrift als pdf, voor op papier' : 'Hele rapport als pdf, voor het dossier'}
          </Knop>
        </Knoppen>
      </Kaart>
    </Baliepagina>
  )
}
