import { inWoorden, momentInWoorden } from '../kernel/uitleg/datum.ts'
import type { Geopend } from '../web/dossierbeeld/lezen.ts'
import { Kaart } from '../web/onderdelen/kaart.tsx'
import { Termijnlicht } from '../web/onderdelen/termijnlicht.tsx'
import type { Rekenaar } from '../zaken/verloop/context.ts'
import { type Meldoordeel, meldoordeelVan } from '../zaken/verloop/meldtermijn.ts'

/** Whether who had to report was in time, as the protocol of this dossier reckons; null when that asks nothing. */
export const meldoordeelBij = (g: Geopend, reken: Rekenaar): Meldoordeel | null => {
  const [eerste] = g.meldingen
  const voorvalOp = g.voorvallen.map(v => v.vanaf).find(v => v !== null) ?? null
  return eerste ? meldoordeelVan(g.zaak, eerste.kanaal, voorvalOp, g.protocol, reken) : null
}

/** How soon the report came after what it is about. */
export const Gemeld = ({ oordeel, g }: { oordeel: Meldoordeel | null; g: Geopend }) =>
  oordeel && (
    <Kaart kop="Op tijd gemeld?">
      <Termijnlicht
        stand={oordeel.opTijd ? 'gehaald' : 'telaat'}
        naam={oordeel.regel.naam}
        einde={inWoorden(oordeel.einde)}
        iso={oordeel.einde}
        uitleg={oordeel.uitleg}
      />
      <p className="baken-zacht">Gemeld {momentInWoorden(g.zaak.ontvangenOp)}.</p>
    </Kaart>
  )
